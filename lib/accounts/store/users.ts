import "server-only";
import { now } from "#lib/server/clock.ts";
import { db } from "#lib/server/db.ts";
import { emailKey } from "#lib/accounts/schema.ts";
import type { Viewer } from "#lib/accounts/viewer.ts";

const forLogIn = {
  id: true,
  name: true,
  email: true,
  emailKey: true,
  passwordHash: true,
  confirmedAt: true,
} as const;

/** Of anybody: to compare a password with, before there is a Viewer. */
export function unsafeFindByAddress(email: string) {
  return db().user.findUnique({ where: { emailKey: emailKey(email) }, select: forLogIn });
}

export function getAccount(viewer: Viewer) {
  return db().user.findUniqueOrThrow({
    where: { id: viewer.userId },
    select: { ...forLogIn, sampleExpiresAt: true, createdAt: true },
  });
}

/** A link that was mailed for a new password before this one works no longer. */
export async function setPasswordHash(viewer: Viewer, passwordHash: string): Promise<void> {
  await db().mailToken.deleteMany({ where: { userId: viewer.userId, purpose: "reset" } });
  await db().user.updateMany({ where: { id: viewer.userId }, data: { passwordHash } });
}

/**
 * Another hash of the same password, or the same one again. False when the password was changed meanwhile; and until
 * the caller's transaction ends nobody changes it.
 */
export async function replacePasswordHash(viewer: Viewer, before: string, after: string): Promise<boolean> {
  const done = await db().user.updateMany({
    where: { id: viewer.userId, passwordHash: before },
    data: { passwordHash: after },
  });
  return done.count === 1;
}

/** True when the address is still the account's. */
export async function confirmAddress(viewer: Viewer, addressKey: string): Promise<boolean> {
  const at = now();
  return (
    (
      await db().user.updateMany({
        where: { id: viewer.userId, emailKey: addressKey },
        data: { confirmedAt: at },
      })
    ).count === 1
  );
}
