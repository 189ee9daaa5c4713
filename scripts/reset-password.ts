// npm run reset-password -- E-MAIL: a new password for somebody who has no mail, and the end of all their sessions.
import { randomBytes } from "node:crypto";
import { audit } from "#lib/accounts/audit.ts";
import { hashPassword } from "#lib/accounts/password.ts";
import { endAllSessions } from "#lib/accounts/store/sessions.ts";
import { setPasswordHash, unsafeFindByAddress } from "#lib/accounts/store/users.ts";
import { viewerOfOperator } from "#lib/accounts/viewer.ts";
import { closeDatabase, openDatabase, transaction } from "#lib/server/db.ts";

const email = process.argv[2] ?? "";
await openDatabase();
const account = await unsafeFindByAddress(email);
if (!account) {
  process.stderr.write(`candor: there is no account with ${email}.\n`);
  process.exit(1);
}
const password = randomBytes(15).toString("base64url");
const hashed = await hashPassword(password);
if (!hashed.ok) throw new Error(hashed.problem.message);
const viewer = viewerOfOperator(account.id);
await transaction(async () => {
  await setPasswordHash(viewer, hashed.value);
  await endAllSessions(viewer);
  await audit(account.id, "account.password-reset", { address: "", requestId: "operator" });
});
await closeDatabase();
process.stdout.write(
  `New password for ${email}: ${password}\nEvery session was ended. Ask them to change it under Settings.\n`,
);
process.exit(0);
