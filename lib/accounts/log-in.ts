import "server-only";
import { invalid, limited, ok, type Result } from "#lib/problem.ts";
import { transaction } from "#lib/server/db.ts";
import { env } from "#lib/server/env.ts";
import { audit } from "./audit.ts";
import { addressKey, countUse, forgiveUses } from "./limits.ts";
import { hashPassword, verifyPassword } from "./password.ts";
import type { RequestOrigin } from "./request.ts";
import { emailKey } from "./schema.ts";
import { openSession } from "./store.ts";
import { endSession } from "./store/sessions.ts";
import { replacePasswordHash, unsafeFindByAddress } from "./store/users.ts";
import { viewerOfAccount } from "./viewer.ts";
import type { SignedIn } from "./signed-in.ts";

type Attempt = {
  email: string;
  password: string;
  from: RequestOrigin;
  /** Who this browser was until now: that session ends, whoever it is of. */
  before: SignedIn | null;
  /** The only account that may be logged into: a page's, whose session has ended. Any other is as good as none. */
  onlyUserId?: string;
  isKnownDevice: (userId: string) => Promise<boolean>;
};

/** One text for every reason, so that it tells nobody whether an account exists. */
const refusal = () =>
  invalid("This address and password don't belong together.", {
    password: `Check both. After ${env().LIMIT_LOGIN_ACCOUNT} wrong tries there is a wait that grows up to 15 minutes.`,
  });

/**
 * The one log-in behind both doors (the form, next-auth's callback): limits, the hash, a new session, audit.
 * Gives the session's secret for the cookie. An unknown address costs the same work and gets the same answer.
 */
export async function logIn({
  email,
  password,
  from,
  before,
  onlyUserId,
  isKnownDevice,
}: Attempt): Promise<Result<{ userId: string; secret: string }>> {
  const addressWait = await countUse("log-in-address", addressKey(from.address));
  if (addressWait > 0) return limited(addressWait, "There were many log-ins from this network.");
  const unsafeFound = await unsafeFindByAddress(email);
  const unsafeUser = onlyUserId === undefined || unsafeFound?.id === onlyUserId ? unsafeFound : null;
  const isKnown = unsafeUser !== null && (await isKnownDevice(unsafeUser.id));
  const subject = `${isKnown ? "known:" : ""}${emailKey(email)}`;
  const accountWait = await countUse("log-in-account", subject);
  if (accountWait > 0) return limited(accountWait, "There were too many wrong tries for this address.");

  const checked = await verifyPassword(password, unsafeUser?.passwordHash ?? null);
  if (!checked.ok) return checked;
  if (!unsafeUser || !checked.value.isRight) {
    await audit(unsafeUser?.id ?? null, "account.log-in-failed", from, { isOk: false });
    return refusal();
  }
  await forgiveUses("log-in-account", subject);
  const viewer = viewerOfAccount(unsafeUser);
  const checkedHash = unsafeUser.passwordHash ?? "";
  const better = checked.value.needsRehash ? await hashPassword(password) : null;
  return transaction(async () => {
    // Changed while it was compared: the session would outlive the change that ends all others.
    if (!(await replacePasswordHash(viewer, checkedHash, better?.ok ? better.value : checkedHash)))
      return refusal();
    if (before) await endSession(before.viewer, before.sessionId);
    await audit(viewer.userId, "account.log-in", from);
    return ok({ userId: viewer.userId, secret: await openSession(viewer.userId, from) });
  });
}
