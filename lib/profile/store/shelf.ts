import "server-only";
import { fail, notFound, ok, type Result } from "#lib/problem.ts";
import type { Viewer } from "#lib/accounts/viewer.ts";
import { after, dayMs, now } from "#lib/server/clock.ts";
import { acrossOwners } from "#lib/server/owner-guard.ts";
import { db, transaction } from "#lib/server/db.ts";
import { env } from "#lib/server/env.ts";
import { inPieces } from "#lib/server/pieces.ts";
import type { Profile } from "../schema.ts";
import { createProfile, getProfile, hasRoom, lockOwner, maxProfiles, unsetPrimary } from "../store.ts";

const versionsAtOnce = 20;

/** One more profile; a problem with words when there are 20. */
export function addProfile(
  viewer: Viewer,
  { label, document, act }: { label: string; document: Profile; act: string },
): Promise<Result<{ id: string }>> {
  return transaction(async () => {
    await lockOwner(viewer);
    if (!(await hasRoom(viewer))) return noRoom();
    const isFirst = (await db().profile.count({ where: { userId: viewer.userId, deletedAt: null } })) === 0;
    return ok(await createProfile(viewer, { label, document, isPrimary: isFirst, act }));
  });
}

export async function copyProfile(
  viewer: Viewer,
  id: string,
  label: string,
): Promise<Result<{ id: string }>> {
  const from = await getProfile(viewer, id);
  if (!from) return notFound("profile");
  return addProfile(viewer, { label, document: from.document, act: `Copied from ${from.label}` });
}

export async function renameProfile(viewer: Viewer, id: string, label: string): Promise<Result<null>> {
  const { count } = await db().profile.updateMany({
    where: { id, userId: viewer.userId, deletedAt: null },
    data: { label },
  });
  return count === 0 ? notFound("profile") : ok(null);
}

/** Exactly one is primary. */
export function makePrimary(viewer: Viewer, id: string): Promise<Result<null>> {
  return transaction(async () => {
    await lockOwner(viewer);
    const where = { id, userId: viewer.userId, deletedAt: null };
    if ((await db().profile.count({ where })) === 0) return notFound("profile");
    await unsetPrimary(viewer);
    await db().profile.updateMany({ where, data: { isPrimary: true } });
    return ok(null);
  });
}

/** Into the trash, for 30 days. The last one stays: tailoring needs one. The next oldest becomes primary. */
export function deleteProfile(viewer: Viewer, id: string): Promise<Result<null>> {
  return transaction(async () => {
    await lockOwner(viewer);
    const others = await db().profile.findMany({
      where: { userId: viewer.userId, deletedAt: null },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      select: { id: true, isPrimary: true },
    });
    const doomed = others.find((row) => row.id === id);
    const heir = others.find((row) => row.id !== id);
    if (!doomed) return notFound("profile");
    if (!heir)
      return fail({
        kind: "unavailable",
        message: "This is your only profile. Add another one before you delete it.",
      });
    await db().profile.updateMany({
      where: { id, userId: viewer.userId },
      data: { deletedAt: now(), isPrimary: false },
    });
    if (doomed.isPrimary)
      await db().profile.updateMany({
        where: { id: heir.id, userId: viewer.userId },
        data: { isPrimary: true },
      });
    return ok(null);
  });
}

export type DeletedProfile = { id: string; label: string; deletedAt: Date; endsAt: Date };

export async function listDeletedProfiles(viewer: Viewer): Promise<DeletedProfile[]> {
  const rows = await db().profile.findMany({
    where: { userId: viewer.userId, deletedAt: { gt: trashEdge() } },
    orderBy: { deletedAt: "desc" },
    select: { id: true, label: true, deletedAt: true },
  });
  return rows.flatMap(({ deletedAt, ...row }) =>
    deletedAt ? [{ ...row, deletedAt, endsAt: after(deletedAt, env().TRASH_DAYS * dayMs) }] : [],
  );
}

export function restoreProfile(viewer: Viewer, id: string): Promise<Result<null>> {
  return transaction(async () => {
    await lockOwner(viewer);
    if (!(await hasRoom(viewer))) return noRoom();
    const { count } = await db().profile.updateMany({
      where: { id, userId: viewer.userId, deletedAt: { gt: trashEdge() } },
      data: { deletedAt: null },
    });
    return count === 0 ? notFound("profile") : ok(null);
  });
}

/** For the sweep: what has been in the trash for its time goes for good. Answers how many. */
export async function emptyProfileTrash(): Promise<number> {
  const doomed = { deletedAt: { lte: trashEdge() } };
  const old = { profile: doomed };
  return acrossOwners("the sweep empties everybody's trash by age", async () => {
    // A profile of years has thousands of versions of 20 KB and more.
    await inPieces(
      () => db().profileVersion.findMany({ where: old, take: versionsAtOnce, select: { id: true } }),
      (rows) => db().profileVersion.deleteMany({ where: { ...old, id: { in: rows.map(({ id }) => id) } } }),
    );
    return (await db().profile.deleteMany({ where: doomed })).count;
  });
}

const trashEdge = () => after(now(), -env().TRASH_DAYS * dayMs);

function noRoom(): Result<never> {
  return fail({
    kind: "unavailable",
    message: `You have ${maxProfiles} profiles, the most there can be. Delete one first.`,
  });
}
