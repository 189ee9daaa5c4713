import "server-only";
import { after, dayMs, now } from "#lib/server/clock.ts";
import { db } from "#lib/server/db.ts";
import { env } from "#lib/server/env.ts";
import { acrossOwners } from "#lib/server/owner-guard.ts";
import { inPieces } from "#lib/server/pieces.ts";

const postingsAtOnce = 20;

/** Empties the trash of everybody of what lay in it for TRASH_DAYS; answers how many went. */
export async function purgeDeletedPostings(): Promise<number> {
  const where = { deletedAt: { lt: after(now(), -env().TRASH_DAYS * dayMs) } };
  return acrossOwners("a sweep over everybody's trash, by age alone", () =>
    inPieces(
      () => db().posting.findMany({ where, take: postingsAtOnce, select: { id: true } }),
      (rows) => db().posting.deleteMany({ where: { ...where, id: { in: rows.map(({ id }) => id) } } }),
    ),
  );
}
