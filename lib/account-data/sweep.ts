import "server-only";
import { emptyProfileTrash } from "#lib/profile/store/shelf.ts";
import { after, dayMs, now } from "#lib/server/clock.ts";
import { env } from "#lib/server/env.ts";
import { log } from "#lib/server/log.ts";
import { dropOldMail } from "#lib/server/mail.ts";
import { deleteByAge, deleteEndedSamples } from "./store/leaving.ts";

/** Deletes what its time has come for: the periods are settings (docs/operating.md). Run by the hour. */
export async function sweepAccounts(): Promise<void> {
  const samples = await deleteEndedSamples();
  await deleteByAge();
  const profiles = await emptyProfileTrash();
  await dropOldMail(after(now(), -env().MAIL_DAYS * dayMs));
  if (samples + profiles > 0) log().info({ samples, profiles }, "swept");
}
