import "server-only";
import { audit } from "#lib/accounts/audit.ts";
import { forgiveUses } from "#lib/accounts/limits.ts";
import type { Viewer } from "#lib/accounts/viewer.ts";
import { transaction } from "#lib/server/db.ts";
import { dropMailTo } from "#lib/server/mail.ts";
import { closeAccount, removeClosed } from "./store/leaving.ts";

/** What is counted under a person's own id. */
const ownLimits = ["generation", "export", "import", "sample", "log-in-account"] as const;

/**
 * Deletes a person with everything that relations.ts lists: the account is shut at a stroke, what it holds follows in
 * pieces, and a server that is killed meanwhile goes on with it when it starts again. What stays is one audit row that
 * says that an account was deleted and when: not whose, and not from where. Mail that was written to the data folder
 * goes as well; backups keep what they hold until they are deleted by age (docs/operating.md).
 */
export async function deleteAccount(viewer: Viewer): Promise<void> {
  const address = await transaction(async () => {
    const email = await closeAccount(viewer);
    for (const name of ownLimits) await forgiveUses(name, viewer.userId);
    await audit(null, "account.deleted", { address: "", requestId: "" });
    return email;
  });
  if (address) await dropMailTo(address);
  await removeClosed(viewer);
}
