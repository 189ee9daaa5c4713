import "server-only";
import type { Viewer } from "#lib/accounts/viewer.ts";
import { preparedSchema, type Prepared } from "#lib/documents/schema.ts";
import { fail, notFound, ok, type Result } from "#lib/problem.ts";
import { now } from "#lib/server/clock.ts";
import { db, insertRows, transaction } from "#lib/server/db.ts";
import { newId } from "#lib/server/ids.ts";
import type { Prisma } from "#lib/server/prisma/sqlite/client.ts";
import { readStored } from "#lib/server/stored-json.ts";

/** Stores what stage five prepared as a document's first version. Joins the caller's transaction. */
export async function createDocument(
  viewer: Viewer,
  about: { generationId: string; title: string; company: string },
  prepared: Prepared,
): Promise<string> {
  const id = newId("doc");
  const at = now();
  const { generationId, title, company } = about;
  const row = {
    id,
    userId: viewer.userId,
    generationId,
    title,
    company,
    version: 1,
    createdAt: at,
    updatedAt: at,
  };
  await insertRows("Document", [row satisfies Prisma.DocumentCreateManyInput]);
  await addVersion(viewer, id, 1, prepared, "Written");
  return id;
}

async function addVersion(
  viewer: Viewer,
  documentId: string,
  version: number,
  prepared: Prepared,
  act: string,
) {
  const row = {
    id: newId("dov"),
    userId: viewer.userId,
    documentId,
    version,
    content: JSON.stringify(prepared),
    act,
    savedAt: now(),
  };
  await insertRows("DocumentVersion", [row satisfies Prisma.DocumentVersionCreateManyInput]);
}

const newest = {
  id: true,
  generationId: true,
  title: true,
  company: true,
  version: true,
  updatedAt: true,
  states: { orderBy: { version: "desc" }, take: 1, select: { content: true } },
} as const;

/** A generation's document with its newest version; null when there is none or it is not the viewer's. */
export function documentOfGeneration(viewer: Viewer, generationId: string) {
  return findNewest({ userId: viewer.userId, generationId });
}

/** A document by its own id, with its newest version. */
export function getDocument(viewer: Viewer, id: string) {
  return findNewest({ userId: viewer.userId, id });
}

async function findNewest(where: { userId: string; id?: string; generationId?: string }) {
  const row = await db().document.findFirst({ where, select: newest });
  if (!row) return null;
  const { states, ...document } = row;
  const [head] = states;
  if (!head) throw new Error(`document ${row.id} has no version`);
  return { ...document, content: readStored(preparedSchema, head.content) };
}

/** Saves a new version when nobody saved since `seenVersion`. */
export async function saveDocument(
  viewer: Viewer,
  id: string,
  seenVersion: number,
  prepared: Prepared,
  act: string,
): Promise<Result<{ version: number }>> {
  return transaction(async () => {
    const version = seenVersion + 1;
    const { count } = await db().document.updateMany({
      where: { userId: viewer.userId, id, version: seenVersion },
      data: { version, updatedAt: now() },
    });
    if (count === 0) {
      const current = await db().document.findFirst({
        where: { userId: viewer.userId, id },
        select: { version: true },
      });
      if (!current) return notFound("document");
      return fail({
        kind: "conflict",
        message:
          "This document was changed in another tab. Reload to see it as it is now, then change it again.",
        version: current.version,
      });
    }
    await addVersion(viewer, id, version, prepared, act);
    return ok({ version });
  });
}

/** The version before the newest one becomes the newest: one act is taken back, under its name. */
export async function undoDocument(
  viewer: Viewer,
  id: string,
  seenVersion: number,
): Promise<Result<{ version: number }>> {
  const rows = await db().documentVersion.findMany({
    where: { userId: viewer.userId, documentId: id, version: { lte: seenVersion } },
    orderBy: { version: "desc" },
    take: 2,
    select: { content: true, act: true, version: true },
  });
  const [newest, before] = rows;
  if (!newest || !before) return notFound("earlier version");
  return saveDocument(
    viewer,
    id,
    seenVersion,
    readStored(preparedSchema, before.content),
    // The undoing of an undoing names the same act: it would be longer with each.
    `Undid: ${newest.act.replace(/^(?:Undid: )+/, "")}`,
  );
}
