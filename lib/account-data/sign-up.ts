import "server-only";
import { hashPassword } from "#lib/accounts/password.ts";
import { weakness } from "#lib/accounts/password-rules.ts";
import type { RequestOrigin } from "#lib/accounts/request.ts";
import type { SignedIn } from "#lib/accounts/signed-in.ts";
import { endSession } from "#lib/accounts/store/sessions.ts";
import { unsafeFindByAddress } from "#lib/accounts/store/users.ts";
import { invalid, type Result } from "#lib/problem.ts";
import { addressTaken, createAccount, type OpenedAccount } from "./new-account.ts";

type Asked = {
  name: string;
  email: string;
  password: string;
  from: RequestOrigin;
  /** Who this browser was until now. */ before: SignedIn | null;
};

/** A new account with an empty first profile and an open session. What this browser was before ends. */
export async function openAccount({
  name,
  email,
  password,
  from,
  before,
}: Asked): Promise<Result<OpenedAccount>> {
  const weak = weakness(password, { email, name });
  if (weak) return invalid("This password would be guessed.", { password: weak });
  // Before the hash, which is what makes signing up dear.
  if (await unsafeFindByAddress(email)) return addressTaken();
  const hashed = await hashPassword(password);
  if (!hashed.ok) return hashed;
  const opened = await createAccount({ name, email, passwordHash: hashed.value }, from);
  if (opened.ok && before) await endSession(before.viewer, before.sessionId);
  return opened;
}
