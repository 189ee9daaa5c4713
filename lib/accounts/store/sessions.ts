import "server-only";
import { now } from "#lib/server/clock.ts";
import { db } from "#lib/server/db.ts";
import type { SignedIn } from "#lib/accounts/signed-in.ts";
import type { Viewer } from "#lib/accounts/viewer.ts";

/** Live sessions, the one used last first. `id` is the hash that is stored: it opens nothing. */
export function listSessions(viewer: Viewer) {
  const at = now();
  return db().session.findMany({
    where: { userId: viewer.userId, expiresAt: { gt: at }, absoluteEnd: { gt: at } },
    orderBy: [{ lastSeenAt: "desc" }, { id: "asc" }],
    select: { id: true, createdAt: true, lastSeenAt: true, userAgent: true, address: true },
  });
}

/** False when there is no such session, or it is a stranger's. */
export async function endSession(viewer: Viewer, id: string): Promise<boolean> {
  return (await db().session.deleteMany({ where: { id, userId: viewer.userId } })).count === 1;
}

/** Ends all sessions but this one; answers how many. */
export async function endOtherSessions({ viewer, sessionId }: SignedIn): Promise<number> {
  return (await db().session.deleteMany({ where: { userId: viewer.userId, id: { not: sessionId } } })).count;
}

export async function endAllSessions(viewer: Viewer): Promise<void> {
  await db().session.deleteMany({ where: { userId: viewer.userId } });
}

/** Notes that the password was given just now in this session. */
export async function refreshSession({ viewer, sessionId }: SignedIn): Promise<void> {
  await db().session.updateMany({ where: { id: sessionId, userId: viewer.userId }, data: { authAt: now() } });
}
