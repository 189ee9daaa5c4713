import "server-only";
import { now } from "#lib/server/clock.ts";
import { db } from "#lib/server/db.ts";
import { acrossOwners } from "#lib/server/owner-guard.ts";
import type { Viewer } from "#lib/accounts/viewer.ts";

const byTime = "what is due is sent, whoever it is of";

/** Due at once. Joins the caller's transaction: with what it is about, or not at all. */
export async function addMail(
  viewer: Viewer,
  mail: { id: string; sealed: string; expiresAt: Date },
): Promise<void> {
  const at = now();
  await db().outgoingMail.create({
    data: { ...mail, userId: viewer.userId, state: "waiting", attempts: 0, nextAt: at, createdAt: at },
  });
}

export function listDueMails(take: number) {
  return acrossOwners(byTime, () =>
    db().outgoingMail.findMany({
      where: { state: "waiting", nextAt: { lte: now() } },
      orderBy: [{ nextAt: "asc" }, { id: "asc" }],
      take,
      select: { id: true, userId: true, sealed: true, attempts: true, expiresAt: true },
    }),
  );
}
export type DueMail = Awaited<ReturnType<typeof listDueMails>>[number];

/** How many wait although they were tried so often, whoever they are to. */
export function countTried(attempts: number): Promise<number> {
  return acrossOwners("the operator is told how many, and of whom not", () =>
    db().outgoingMail.count({ where: { state: "waiting", attempts: { gte: attempts } } }),
  );
}

/** One more attempt, due again at `nextAt` if nobody says how it ended. False when another process was faster. */
export async function claimMail({ id, userId, attempts }: DueMail, nextAt: Date): Promise<boolean> {
  const done = await db().outgoingMail.updateMany({
    where: { id, userId, attempts, state: "waiting" },
    data: { attempts: attempts + 1, nextAt },
  });
  return done.count === 1;
}

export async function dropMail({ id, userId }: DueMail): Promise<void> {
  await db().outgoingMail.deleteMany({ where: { id, userId } });
}

/** Given up: what it said is forgotten, that there was one stays for a while. */
export async function failMail({ id, userId }: DueMail): Promise<void> {
  await db().outgoingMail.updateMany({ where: { id, userId }, data: { state: "failed", sealed: "" } });
}
