import "server-only";
import { emptyProfileTrash } from "#lib/profile/store/shelf.ts";
import { emptyOldStages } from "#lib/generations/store.ts";
import { purgeDeletedPostings } from "#lib/postings/store/purge-deleted.ts";
import { after, dayMs, now } from "#lib/server/clock.ts";
import { eachStep } from "#lib/server/each-step.ts";
import { env } from "#lib/server/env.ts";
import { dropOldMail } from "#lib/server/mail.ts";
import { deleteByAge, deleteEndedSamples } from "./store/leaving.ts";

/**
 * Deletes what its time has come for: the periods are settings (docs/operating.md). Run by the hour; what fails is
 * tried again then. Answers the names of the steps that failed.
 */
export function sweepAccounts(): Promise<string[]> {
  const daysAgo = (days: number) => after(now(), -days * dayMs);
  return eachStep("clean-up", {
    samples: deleteEndedSamples,
    byAge: deleteByAge,
    profiles: emptyProfileTrash,
    postings: purgeDeletedPostings,
    stages: () => emptyOldStages(daysAgo(env().STAGE_DAYS)),
    mailFiles: () => dropOldMail(daysAgo(env().MAIL_DAYS)),
  });
}
