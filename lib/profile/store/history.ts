import "server-only";
import { fail, notFound, ok, type Result } from "#lib/problem.ts";
import type { Viewer } from "#lib/accounts/viewer.ts";
import { db } from "#lib/server/db.ts";
import type { Profile } from "../schema.ts";
import { decodeDocument, getProfile, saveProfile, type Saved } from "../store.ts";
import { nextUndo, undoAct, type UndoStep } from "../versions.ts";

/** As far back as Undo looks. What is older can still be restored from the list of versions. */
const undoDepth = 200;

export type VersionListing = { version: number; act: string; startedAt: Date; savedAt: Date };
export type Version = VersionListing & { document: Profile };

/** What Undo would reverse now; null at the very beginning. */
export async function getUndo(viewer: Viewer, id: string): Promise<UndoStep | null> {
  const rows = await db().profileVersion.findMany({
    where: { userId: viewer.userId, profileId: id },
    orderBy: { version: "desc" },
    take: undoDepth,
    select: { version: true, act: true },
  });
  return nextUndo(rows);
}

type Asked = { seenVersion: number; tab: string; key?: string };
export type Undone = Saved & { document: Profile; undone: string; next: UndoStep | null };

/** Makes what stood before the last act stand again, as a new version. Nothing is lost: the undone one stays listed. */
export async function undo(viewer: Viewer, id: string, asked: Asked): Promise<Result<Undone>> {
  const step = await getUndo(viewer, id);
  const target = step ? await getVersion(viewer, id, step.version) : null;
  if (!step || !target) {
    if (!(await getProfile(viewer, id))) return notFound("profile");
    return fail({
      kind: "unavailable",
      message: "There is nothing left to undo. Older versions can be restored one by one.",
    });
  }
  const saved = await saveProfile(viewer, id, {
    ...asked,
    document: target.document,
    act: undoAct(step.act),
  });
  if (!saved.ok) return saved;
  return ok({ ...saved.value, document: target.document, undone: step.act, next: await getUndo(viewer, id) });
}

/** Makes an old version stand again, as a new one. */
export async function restoreVersion(
  viewer: Viewer,
  id: string,
  version: number,
  asked: Asked,
): Promise<Result<Saved>> {
  const target = await getVersion(viewer, id, version);
  if (!target) return notFound("version");
  return saveProfile(viewer, id, { ...asked, document: target.document, act: `Restored version ${version}` });
}

const listingFields = { version: true, act: true, startedAt: true, savedAt: true } as const;

/** Newest first, at most `take`, below version `before` when given. */
export function listVersions(
  viewer: Viewer,
  id: string,
  { before, take }: { before?: number; take: number },
): Promise<VersionListing[]> {
  return db().profileVersion.findMany({
    where: {
      userId: viewer.userId,
      profileId: id,
      ...(before === undefined ? {} : { version: { lt: before } }),
    },
    orderBy: { version: "desc" },
    take,
    select: listingFields,
  });
}

export async function getVersion(viewer: Viewer, id: string, version: number): Promise<Version | null> {
  const row = await db().profileVersion.findFirst({
    where: { userId: viewer.userId, profileId: id, version, profile: { deletedAt: null } },
    select: { ...listingFields, document: true },
  });
  return row ? { ...row, document: decodeDocument(row.document) } : null;
}

/** The version that stood before this one; null for the first. */
export async function getVersionBefore(viewer: Viewer, id: string, version: number): Promise<Version | null> {
  const [row] = await listVersions(viewer, id, { before: version, take: 1 });
  return row ? getVersion(viewer, id, row.version) : null;
}
