import "server-only";
import { audit } from "#lib/accounts/audit.ts";
import { mailConfirmLink } from "#lib/accounts/mailed-links.ts";
import type { RequestOrigin } from "#lib/accounts/request.ts";
import { openSession } from "#lib/accounts/store.ts";
import { viewerOfOperator } from "#lib/accounts/viewer.ts";
import { invalid, ok, type Result } from "#lib/problem.ts";
import { emptyProfile } from "#lib/profile/schema.ts";
import { createProfile } from "#lib/profile/store.ts";
import { transaction } from "#lib/server/db.ts";
import { insertUser } from "./store/people.ts";

export type OpenedAccount = { userId: string; /** What the session's cookie carries. */ secret: string };

/** Says that an address is taken: without mail there is no other way to tell its owner why nothing happens. */
export function addressTaken(): Result<never> {
  return invalid("There is an account with this address already.", {
    email: "This address has an account. Log in instead, or take another address.",
  });
}

type NewAccount = { name: string; email: string; passwordHash: string };

/** Account, first profile, session and the mail that asks to confirm the address, all or nothing. `invalid` at the field `email` when the address is taken. */
export function createAccount(
  { name, email, passwordHash }: NewAccount,
  from: RequestOrigin,
): Promise<Result<OpenedAccount>> {
  return transaction(async () => {
    const userId = await insertUser(name, { email, passwordHash });
    if (userId === null) return addressTaken();
    const document = emptyProfile(name, email);
    await createProfile(viewerOfOperator(userId), {
      label: "My profile",
      document,
      isPrimary: true,
      act: "Began",
    });
    await audit(userId, "account.created", from);
    await mailConfirmLink(viewerOfOperator(userId));
    return ok({ userId, secret: await openSession(userId, from) });
  });
}
