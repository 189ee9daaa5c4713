import "server-only";
import { invalid, limited, ok, type Result } from "#lib/problem.ts";
import { transaction } from "#lib/server/db.ts";
import { audit } from "./audit.ts";
import { countUse, forgiveUses } from "./limits.ts";
import { hashPassword, verifyPassword } from "./password.ts";
import { weakness } from "./password-rules.ts";
import type { RequestOrigin } from "./request.ts";
import type { SignedIn } from "./signed-in.ts";
import { endOtherSessions, refreshSession } from "./store/sessions.ts";
import { getAccount, setPasswordHash } from "./store/users.ts";

/** A new password, and the end of all other sessions; answers how many ended. */
export async function replaceOwnPassword(
  signedIn: SignedIn,
  { currentPassword, password }: { currentPassword: string; password: string },
  from: RequestOrigin,
): Promise<Result<{ ended: number }>> {
  const checked = await checkCurrent(signedIn, currentPassword);
  if (!checked.ok) return checked;
  const weak = weakness(password, { email: signedIn.email ?? "", name: signedIn.name });
  if (weak) return invalid("This password would be guessed.", { password: weak });
  const hashed = await hashPassword(password);
  if (!hashed.ok) return hashed;
  return transaction(async () => {
    await setPasswordHash(signedIn.viewer, hashed.value);
    await refreshSession(signedIn);
    const ended = await endOtherSessions(signedIn);
    await audit(signedIn.viewer.userId, "account.password-changed", from);
    return ok({ ended });
  });
}

/**
 * Whether a signed-in person knows the account's password. Counted apart from log-ins:
 * who found a browser open can neither guess for long nor lock its owner out.
 */
async function checkCurrent({ viewer }: SignedIn, password: string): Promise<Result<null>> {
  const wait = await countUse("log-in-account", viewer.userId);
  if (wait > 0) return limited(wait, "There were too many wrong tries.");
  const { passwordHash } = await getAccount(viewer);
  const checked = await verifyPassword(password, passwordHash);
  if (!checked.ok) return checked;
  if (!checked.value.isRight)
    return invalid("Nothing was changed.", { currentPassword: "This is not your password." });
  await forgiveUses("log-in-account", viewer.userId);
  return ok(null);
}
