import "server-only";
import type { Viewer } from "#lib/accounts/viewer.ts";
import { after, dayMs, now } from "#lib/server/clock.ts";
import { db, transaction } from "#lib/server/db.ts";
import { env } from "#lib/server/env.ts";
import { acrossOwners } from "#lib/server/owner-guard.ts";

/** The account and, by its foreign keys, every row that belongs to it; the address that it had. */
export async function deleteUser(viewer: Viewer): Promise<string | null> {
  const row = await db().user.findUnique({ where: { id: viewer.userId }, select: { email: true } });
  await db().user.deleteMany({ where: { id: viewer.userId } });
  return row?.email ?? null;
}

const samplesAtOnce = 20;

/** Sample accounts whose time is over, with all that they hold; answers how many. One that is kept meanwhile stays. */
export async function deleteEndedSamples(): Promise<number> {
  let total = 0;
  for (;;) {
    const ended = { sampleExpiresAt: { lte: now() } };
    const count = await transaction(async () => {
      const rows = await db().user.findMany({ where: ended, take: samplesAtOnce, select: { id: true } });
      const done = await db().user.deleteMany({ where: { ...ended, id: { in: rows.map(({ id }) => id) } } });
      return done.count;
    });
    total += count;
    if (count < samplesAtOnce) return total;
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
