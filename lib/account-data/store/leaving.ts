import "server-only";
import { viewerOfOperator, type Viewer } from "#lib/accounts/viewer.ts";
import { after, dayMs, now } from "#lib/server/clock.ts";
import { db, transaction } from "#lib/server/db.ts";
import { env } from "#lib/server/env.ts";
import { acrossOwners } from "#lib/server/owner-guard.ts";
import { inPieces } from "#lib/server/pieces.ts";

/**
 * Shuts an account for good: nobody is or can be logged in to it, its address is free, and what it holds is
 * removeClosed()'s, now or by the sweep. Answers the address that it had.
 */
export async function closeAccount(viewer: Viewer): Promise<string | null> {
  const where = { id: viewer.userId };
  const owner = { userId: viewer.userId };
  const row = await db().user.findUnique({ where, select: { email: true } });
  const nobody = { name: "", email: null, emailKey: null, passwordHash: null };
  await db().user.updateMany({ where, data: { ...nobody, sampleExpiresAt: longAgo } });
  await db().session.deleteMany({ where: owner });
  await db().mailToken.deleteMany({ where: owner });
  await db().outgoingMail.deleteMany({ where: owner });
  return row?.email ?? null;
}

/** A sample that ended then is as good as gone, and nobody can keep it. */
const longAgo = new Date(0);

const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id);

/** A result is 100 KB and more, and what is deleted is overwritten. */
const rowsAtOnce = 10;

/**
 * What a closed account holds, in pieces, and then the account with whatever is left, by its foreign keys. In one
 * statement 3,000 results held SQLite, and with it the event loop, for 11 s.
 */
export async function removeClosed(viewer: Viewer): Promise<void> {
  const where = { userId: viewer.userId };
  const page = { where, take: rowsAtOnce, select: { id: true } } as const;
  await inPieces(
    () => db().generation.findMany(page),
    (rows) => db().generation.deleteMany({ where: { ...where, id: { in: idsOf(rows) } } }),
  );
  await inPieces(
    () => db().profileVersion.findMany(page),
    (rows) => db().profileVersion.deleteMany({ where: { ...where, id: { in: idsOf(rows) } } }),
  );
  await inPieces(
    () => db().posting.findMany(page),
    (rows) => db().posting.deleteMany({ where: { ...where, id: { in: idsOf(rows) } } }),
  );
  await db().user.deleteMany({ where: { id: viewer.userId, sampleExpiresAt: longAgo } });
}

const samplesAtOnce = 20;

/**
 * Sample accounts whose time is over, and accounts whose deletion was cut off, with all that they hold; answers how
 * many. One that is kept meanwhile stays.
 */
export async function deleteEndedSamples(): Promise<number> {
  let total = 0;
  for (;;) {
    const ended = { sampleExpiresAt: { lte: now() } };
    const rows = await db().user.findMany({ where: ended, take: samplesAtOnce, select: { id: true } });
    for (const { id } of rows) {
      const viewer = viewerOfOperator(id);
      const isEnded = await transaction(async () => {
        if ((await db().user.count({ where: { ...ended, id } })) === 0) return false;
        await closeAccount(viewer);
        return true;
      });
      if (isEnded) await removeClosed(viewer);
    }
    total += rows.length;
    if (rows.length < samplesAtOnce) return total;
  }
}

/** Sessions, links, audit rows, answers to repeated saves and counts whose time is over. */
export async function deleteByAge(): Promise<void> {
  const at = now();
  const yesterday = after(at, -dayMs);
  await acrossOwners("retention is by age, whoever it is of", async () => {
    await db().session.deleteMany({
      where: { OR: [{ expiresAt: { lte: at } }, { absoluteEnd: { lte: at } }] },
    });
    await db().mailToken.deleteMany({ where: { expiresAt: { lte: at } } });
    const mailEdge = after(at, -env().MAIL_DAYS * dayMs);
    await db().outgoingMail.deleteMany({ where: { state: "failed", createdAt: { lt: mailEdge } } });
    await db().audit.deleteMany({ where: { at: { lt: after(at, -env().AUDIT_DAYS * dayMs) } } });
    await db().idempotency.deleteMany({ where: { at: { lt: yesterday } } });
    await db().limit.deleteMany({
      where: { windowStart: { lt: yesterday }, OR: [{ blockedUntil: null }, { blockedUntil: { lt: at } }] },
    });
  });
}
