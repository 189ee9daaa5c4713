import "server-only";
import { invalid, notFound, ok, type Result } from "#lib/problem.ts";
import { transaction } from "#lib/server/db.ts";
import { env } from "#lib/server/env.ts";
import { audit } from "./audit.ts";
import { forgiveUses } from "./limits.ts";
import { queueMail } from "./outgoing-mail.ts";
import { hashPassword } from "./password.ts";
import { weakness } from "./password-rules.ts";
import type { RequestOrigin } from "./request.ts";
import { emailKey } from "./schema.ts";
import { consumeMailToken, createMailToken, findMailToken } from "./store/mail-tokens.ts";
import { endAllSessions } from "./store/sessions.ts";
import { confirmAddress, getAccount, setPasswordHash, unsafeFindByAddress } from "./store/users.ts";
import { viewerOfAccount, type Viewer } from "./viewer.ts";

// Links begin with APP_URL, never with the Host of the request, which its sender chooses.
const linkTo = (path: string) => `${env().APP_URL}${path}`;

/** Mails a link for a new password, if the address is a confirmed one of an account. Tells nobody whether it is. */
export async function mailResetLink(email: string, from: RequestOrigin): Promise<void> {
  const user = await unsafeFindByAddress(email);
  if (!user?.email || !user.confirmedAt) return;
  const viewer = viewerOfAccount(user);
  const to = user.email;
  await transaction(async () => {
    await audit(viewer.userId, "account.password-reset-asked", from);
    const { secret, expiresAt } = await createMailToken(viewer, "reset", emailKey(email));
    await queueMail(viewer, { to, ...resetMail(user.name, secret) }, expiresAt);
  });
}

const resetMail = (name: string, secret: string) => ({
  subject: "A new password for Candor",
  text: `Hello ${name},

somebody, probably you, asked for a new password for your Candor account. Choose it here within one hour:

${linkTo(`/reset/${secret}`)}

The link works once. If it was not you, do nothing: your password stays as it is.
`,
});

/** Mails a link that confirms the account's address; one that is confirmed already gets none. Joins a transaction. */
export async function mailConfirmLink(viewer: Viewer): Promise<void> {
  const user = await getAccount(viewer);
  const { email: to, emailKey: key, name, confirmedAt } = user;
  if (!to || !key || confirmedAt) return;
  await transaction(async () => {
    const { secret, expiresAt } = await createMailToken(viewer, "confirm", key);
    await queueMail(viewer, { to, ...confirmMail(name, secret) }, expiresAt);
  });
}

const confirmMail = (name: string, secret: string) => ({
  subject: "Confirm your address for Candor",
  text: `Hello ${name},

confirm that this address is yours. Then you can have a new password sent to it if you ever forget yours:

${linkTo(`/confirm/${secret}`)}

The link works once, for seven days. If you have no Candor account, do nothing.
`,
});

const deadLink = "link";

/** A new password by a mailed link: uses the link up, ends every session, opens none. */
export async function resetPasswordByLink(
  secret: string,
  password: string,
  from: RequestOrigin,
): Promise<Result<null>> {
  const link = await findMailToken(secret, "reset");
  if (!link) return notFound(deadLink);
  const weak = weakness(password, { email: link.user.email ?? "", name: link.user.name });
  if (weak) return invalid("This password would be guessed.", { password: weak });
  const hashed = await hashPassword(password);
  if (!hashed.ok) return hashed;
  const viewer = viewerOfAccount({ id: link.userId, emailKey: link.emailKey });
  const isDone = await transaction(async () => {
    if (!(await consumeMailToken(secret, "reset"))) return false;
    await setPasswordHash(viewer, hashed.value);
    await endAllSessions(viewer);
    await audit(viewer.userId, "account.password-reset", from);
    return true;
  });
  if (!isDone) return notFound(deadLink);
  await forgiveUses("log-in-account", link.emailKey);
  return ok(null);
}

/** Confirms the address that a link was mailed to, if the account still has it. */
export async function confirmByLink(secret: string, from: RequestOrigin): Promise<Result<null>> {
  const link = await findMailToken(secret, "confirm");
  if (!link) return notFound(deadLink);
  const viewer = viewerOfAccount({ id: link.userId, emailKey: link.emailKey });
  return transaction(async () => {
    if (!(await consumeMailToken(secret, "confirm"))) return notFound(deadLink);
    if (!(await confirmAddress(viewer, link.emailKey))) return notFound(deadLink);
    await audit(viewer.userId, "account.email-confirmed", from);
    return ok(null);
  });
}
