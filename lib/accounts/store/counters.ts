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

export async function setCounter(
  key: string,
  data: { windowStart?: Date; count?: number; strikes?: number; blockedUntil?: Date | null },
): Promise<void> {
  await db().limit.updateMany({ where: { key }, data });
}

export async function dropCounter(key: string): Promise<void> {
  await db().limit.deleteMany({ where: { key } });
}
