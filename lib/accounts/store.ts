import "server-only";
import { after, dayMs, minuteMs, now } from "#lib/server/clock.ts";
import { db } from "#lib/server/db.ts";
import { env } from "#lib/server/env.ts";
import { hashSecret, newSecret } from "#lib/server/ids.ts";

const sessionFields = {
  id: true,
  userId: true,
  createdAt: true,
  lastSeenAt: true,
  expiresAt: true,
  absoluteEnd: true,
  authAt: true,
  userAgent: true,
  address: true,
} as const;

/** A live session and its account. Null when it was ended, is idle for too long, or past its absolute end. */
export async function findSession(secret: string, userId: string) {
  const row = await db().session.findFirst({
    where: { id: hashSecret(secret), userId },
    select: {
      ...sessionFields,
      user: { select: { name: true, email: true, confirmedAt: true, sampleExpiresAt: true } },
    },
  });
  if (!row) return null;
  const at = now();
  if (row.expiresAt <= at || row.absoluteEnd <= at) return null;
  if (row.user.sampleExpiresAt && row.user.sampleExpiresAt <= at) return null;
  return row;
}
export type SessionRow = NonNullable<Awaited<ReturnType<typeof findSession>>>;

const touchEveryMs = minuteMs;

/** Whether a session was last noted as alive long enough ago. */
export function isTouchDue(lastSeenAt: Date): boolean {
  return now().getTime() - lastSeenAt.getTime() > touchEveryMs;
}

/** Notes that a session is alive, at most once a minute, and moves its idle end. */
export async function touchSession(id: string, userId: string): Promise<void> {
  const at = now();
  await db().session.updateMany({
    where: { id, userId, lastSeenAt: { lt: after(at, -touchEveryMs) } },
    data: { lastSeenAt: at, expiresAt: after(at, env().SESSION_IDLE_DAYS * dayMs) },
  });
}

/** Opens a session and gives the secret that its cookie carries; only its hash is stored. */
export async function openSession(
  userId: string,
  from: { address: string; userAgent: string },
): Promise<string> {
  const secret = newSecret();
  const at = now();
  await db().session.create({
    data: {
      id: hashSecret(secret),
      userId,
      createdAt: at,
      lastSeenAt: at,
      authAt: at,
      expiresAt: after(at, env().SESSION_IDLE_DAYS * dayMs),
      absoluteEnd: after(at, env().SESSION_ABSOLUTE_DAYS * dayMs),
      userAgent: from.userAgent.slice(0, 200),
      address: from.address,
    },
  });
  return secret;
}
