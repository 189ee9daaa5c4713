import "server-only";
import { db } from "#lib/server/db.ts";

/** One more use of `key`: one upsert, so two at once are both counted. */
export function countOne(key: string, at: Date) {
  return db().limit.upsert({
    where: { key },
    create: { key, windowStart: at, count: 1, strikes: 0, blockedUntil: null },
    update: { count: { increment: 1 } },
  });
}

/** A new window after the one that began at `before`, with this use in it. False when another request was faster. */
export async function beginWindow(key: string, before: Date, at: Date): Promise<boolean> {
  const done = await db().limit.updateMany({
    where: { key, windowStart: before },
    data: { windowStart: at, count: 1, strikes: 0, blockedUntil: null },
  });
  return done.count === 1;
}

/** One more strike, from `strikes` on. False when another request was faster: of those at once only one adds it. */
export async function addStrike(key: string, strikes: number, blockedUntil: Date): Promise<boolean> {
  const done = await db().limit.updateMany({
    where: { key, strikes },
    data: { blockedUntil, strikes: strikes + 1 },
  });
  return done.count === 1;
}

export async function dropCounter(key: string): Promise<void> {
  await db().limit.deleteMany({ where: { key } });
}
