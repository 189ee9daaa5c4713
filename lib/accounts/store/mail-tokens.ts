import "server-only";
import { after, dayMs, hourMs, now } from "#lib/server/clock.ts";
import { db } from "#lib/server/db.ts";
import { hashSecret, newSecret } from "#lib/server/ids.ts";
import { acrossOwners } from "#lib/server/owner-guard.ts";
import type { Viewer } from "#lib/accounts/viewer.ts";

export type MailPurpose = "reset" | "confirm";
const lifeMs: Record<MailPurpose, number> = { reset: hourMs, confirm: 7 * dayMs };

/** The secret for a link; only its hash is stored. Earlier links for the same purpose stop working. */
export async function createMailToken(
  viewer: Viewer,
  purpose: MailPurpose,
  emailKey: string,
): Promise<{ secret: string; expiresAt: Date }> {
  const secret = newSecret();
  const at = now();
  const expiresAt = after(at, lifeMs[purpose]);
  await db().mailToken.deleteMany({ where: { userId: viewer.userId, purpose } });
  await db().mailToken.create({
    data: {
      id: hashSecret(secret),
      userId: viewer.userId,
      purpose,
      emailKey,
      createdAt: at,
      expiresAt,
    },
  });
  return { secret, expiresAt };
}

const byLink = "a link's secret says whose it is";

/** Whose link this is; null when it was used, is too old or never was. Looking doesn't use it up. */
export function findMailToken(secret: string, purpose: MailPurpose) {
  return acrossOwners(byLink, () =>
    db().mailToken.findFirst({
      where: { id: hashSecret(secret), purpose, expiresAt: { gt: now() } },
      select: { userId: true, emailKey: true, user: { select: { name: true, email: true } } },
    }),
  );
}

/** Uses the link up. False when somebody was faster: two at once never both succeed. */
export async function consumeMailToken(secret: string, purpose: MailPurpose): Promise<boolean> {
  const where = { id: hashSecret(secret), purpose, expiresAt: { gt: now() } };
  return (await acrossOwners(byLink, () => db().mailToken.deleteMany({ where }))).count === 1;
}
