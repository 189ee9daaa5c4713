import "server-only";
import type { Viewer } from "#lib/accounts/viewer.ts";
import { now } from "#lib/server/clock.ts";
import { db } from "#lib/server/db.ts";
import { newId } from "#lib/server/ids.ts";

type Credentials = { email: string; emailKey: string; passwordHash: string };

/** A unique violation when the address is somebody's already. */
export async function insertUser(name: string, kind: Credentials | { sampleExpiresAt: Date }): Promise<string> {
  const id = newId("usr");
  await db().user.create({ data: { id, name, ...kind, createdAt: now() } });
  return id;
}

/** Gives a sample account its address and password. False when it is none, or its time is over. */
export async function keepUser(viewer: Viewer, credentials: Credentials): Promise<boolean> {
  const { count } = await db().user.updateMany({
    where: { id: viewer.userId, sampleExpiresAt: { gt: now() } },
    data: { ...credentials, sampleExpiresAt: null },
  });
  return count === 1;
}

/** Every session but this one: whoever had the sample open elsewhere logs in with the new password. */
export async function endOtherSessions(viewer: Viewer, sessionId: string): Promise<void> {
  await db().session.deleteMany({ where: { userId: viewer.userId, id: { not: sessionId } } });
}
