import "server-only";
import { now } from "#lib/server/clock.ts";
import { db } from "#lib/server/db.ts";
import type { Viewer } from "#lib/accounts/viewer.ts";

/** Takes the key for this very request. A second one waits for the first's transaction and then throws (unique). */
export async function claimKey(viewer: Viewer, key: string, result = ""): Promise<void> {
  await db().idempotency.create({
    data: { userId: viewer.userId, key, hash: "", result, at: now() },
    select: { key: true },
  });
}

export async function keepAnswer(viewer: Viewer, key: string, result: string): Promise<void> {
  await db().idempotency.updateMany({ where: { userId: viewer.userId, key }, data: { result } });
}

/** What was refused may be sent again under its key. */
export async function dropKey(viewer: Viewer, key: string): Promise<void> {
  await db().idempotency.deleteMany({ where: { userId: viewer.userId, key } });
}

/** What this very request was answered before; null when it is new. */
export async function findAnswer(viewer: Viewer, key: string): Promise<string | null> {
  const row = await db().idempotency.findFirst({
    where: { userId: viewer.userId, key },
    select: { result: true },
  });
  return row?.result ?? null;
}
