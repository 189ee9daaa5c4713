import "server-only";
import { audit } from "#lib/accounts/audit.ts";
import { forgiveUses } from "#lib/accounts/limits.ts";
import { verifyPassword } from "#lib/accounts/password.ts";
import type { RequestOrigin } from "#lib/accounts/request.ts";
import type { SignedIn } from "#lib/accounts/signed-in.ts";
import { getAccount } from "#lib/accounts/store/users.ts";
import { invalid, ok, type Result } from "#lib/problem.ts";

/**
 * Is this the account's own person, and not somebody at an open browser? A sample has no password to ask for:
 * whoever holds its browser is its owner. Whoever calls limits how often.
 */
export async function proveIdentity(
  { viewer, sampleExpiresAt }: SignedIn,
  password: string,
  from: RequestOrigin,
): Promise<Result<undefined>> {
  if (sampleExpiresAt) return ok(undefined);
  const { passwordHash } = await getAccount(viewer);
  const verified = await verifyPassword(password, passwordHash);
  if (!verified.ok) return verified;
  if (verified.value.isRight) {
    await forgiveUses("log-in-account", viewer.userId);
    return ok(undefined);
  }
  await audit(viewer.userId, "account.log-in-failed", from, { entity: "account", isOk: false });
  return invalid("Nothing was done.", { password: "This is not the password." });
}
