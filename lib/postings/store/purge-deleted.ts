import "server-only";
import { after, dayMs, now } from "#lib/server/clock.ts";
import { db } from "#lib/server/db.ts";
import { env } from "#lib/server/env.ts";
import { acrossOwners } from "#lib/server/owner-guard.ts";

/** Empties the trash of everybody of what lay in it for TRASH_DAYS; answers how many went. */
export async function purgeDeletedPostings(): Promise<number> {
  const done = await acrossOwners("a sweep over everybody's trash, by age alone", () =>
    db().posting.deleteMany({ where: { deletedAt: { lt: after(now(), -env().TRASH_DAYS * dayMs) } } }),
  );
  return done.count;
}
