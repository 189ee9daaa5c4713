import "server-only";
import { emailKey } from "#lib/accounts/schema.ts";
import type { Viewer } from "#lib/accounts/viewer.ts";
import { now } from "#lib/server/clock.ts";
import { db, isUniqueViolation } from "#lib/server/db.ts";
import { newId } from "#lib/server/ids.ts";

type Credentials = { email: string; passwordHash: string };

/** Null when the address is another account's; then the caller's transaction is over. */
export async function insertUser(
  name: string,
  kind: Credentials | { sampleExpiresAt: Date },
): Promise<string | null> {
  const id = newId("usr");
  const key = "email" in kind ? { emailKey: emailKey(kind.email) } : {};
  const data = { id, name, ...kind, ...key, createdAt: now() };
  return (await unlessTaken(() => db().user.create({ data, select: { id: true } }))) ? id : null;
}

/** Gives a sample account an address and a password; "gone" when it is no sample any more. */
export async function keepUser(
  viewer: Viewer,
  { email, passwordHash }: Credentials,
): Promise<"kept" | "taken" | "gone"> {
  const done = await unlessTaken(() =>
    db().user.updateMany({
      where: { id: viewer.userId, sampleExpiresAt: { gt: now() } },
      data: { email, emailKey: emailKey(email), passwordHash, sampleExpiresAt: null },
    }),
  );
  if (!done) return "taken";
  return done.count === 1 ? "kept" : "gone";
}

async function unlessTaken<T>(write: () => Promise<T>): Promise<T | null> {
  try {
    return await write();
  } catch (error) {
    if (isUniqueViolation(error)) return null;
    throw error;
  }
}
