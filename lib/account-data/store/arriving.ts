import "server-only";
import type { Viewer } from "#lib/accounts/viewer.ts";
import type { Analysis } from "#lib/postings/schema.ts";
import { packAnalysis } from "#lib/postings/store/columns.ts";
import { encodeDocument, lockOwner, unsetPrimary } from "#lib/profile/store.ts";
import { db, transaction } from "#lib/server/db.ts";
import { newId, sha256 } from "#lib/server/ids.ts";
import type { GenerationItem, PostingItem, ProfileItem } from "../account-file.ts";

/** Rows in one statement: a version is up to 100 KB, and a statement has to stay small. */
const rowsAtOnce = 20;
const date = (text: string) => new Date(text);
const dateOrNull = (text: string | null) => (text === null ? null : new Date(text));
const newest = (versions: { version: number }[]) => Math.max(...versions.map(({ version }) => version));

async function inPieces<T>(rows: T[], write: (piece: T[]) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsAtOnce)
    await write(rows.slice(start, start + rowsAtOnce));
}

type ProfileArrival = {
  isPrimary: boolean;
  /** The empty profile whose place it takes, unless something was written in it meanwhile. */
  replaces: string | null;
};

/** A profile with all its versions, all or nothing; the new id. */
export function insertProfile(
  viewer: Viewer,
  item: ProfileItem,
  { isPrimary, replaces }: ProfileArrival,
): Promise<string> {
  const id = newId("prf");
  const owner = { userId: viewer.userId };
  const versions = item.versions.map(({ version, act, startedAt, savedAt, document }) => ({
    id: newId("ver"),
    ...owner,
    profileId: id,
    version,
    document: encodeDocument(document),
    act,
    tab: "",
    startedAt: date(startedAt),
    savedAt: date(savedAt),
  }));
  return transaction(async () => {
    await lockOwner(viewer);
    if (isPrimary) await unsetPrimary(viewer);
    if (replaces !== null) await db().profile.deleteMany({ where: { ...owner, id: replaces, version: 1 } });
    await db().profile.create({
      data: {
        id,
        ...owner,
        label: item.label,
        isPrimary,
        version: newest(item.versions),
        createdAt: date(item.createdAt),
        updatedAt: date(item.updatedAt),
        deletedAt: dateOrNull(item.deletedAt),
      },
    });
    await inPieces(versions, (data) => db().profileVersion.createMany({ data }));
    return id;
  });
}

/** A posting as the person's own; the new id. */
export async function insertPosting(viewer: Viewer, item: PostingItem, analysis: Analysis): Promise<string> {
  const id = newId("pst");
  await db().posting.create({
    data: {
      id,
      userId: viewer.userId,
      source: "own",
      title: item.title,
      company: item.company,
      place: item.place,
      text: analysis.text,
      analysis: packAnalysis(analysis, item.corrected),
      priorities: JSON.stringify(item.priorities),
      tags: JSON.stringify(item.tags),
      notes: item.notes,
      status: item.status,
      version: 1,
      createdAt: date(item.createdAt),
      updatedAt: date(item.updatedAt),
      deletedAt: dateOrNull(item.deletedAt),
    },
  });
  return id;
}

/** The bundled posting of that name in this installation, if it has one. */
export async function bundledPostingId(slug: string): Promise<string | null> {
  const row = await db().posting.findFirst({
    where: { userId: null, source: "bundled", sourceKey: slug },
    select: { id: true },
  });
  return row?.id ?? null;
}

const live = ["waiting", "running"];

/** A generation with its stages and its document, all or nothing. A run that was under way arrives as stopped. */
export async function insertGeneration(
  viewer: Viewer,
  item: GenerationItem,
  tied: { postingId: string | null; profileId: string },
): Promise<void> {
  const id = newId("gen");
  const owner = { userId: viewer.userId };
  const isCut = live.includes(item.state);
  const input = JSON.stringify(item.input);
  const { profileVersion, title, company, attempt, score, atsScore, failure, isUseful, usefulReason } = item;
  const stages = item.stages.map(({ stage, output, durationMs, endedAt }) => ({
    generationId: id,
    ...owner,
    stage,
    output: output === null ? "" : JSON.stringify(output),
    durationMs,
    endedAt: date(endedAt),
  }));
  await transaction(async () => {
    await db().generation.create({
      data: {
        id,
        ...owner,
        ...tied,
        ...{ profileVersion, title, company, attempt, score, atsScore, failure, isUseful, usefulReason },
        input,
        inputHash: sha256(input),
        submitKey: newId("gen"),
        state: isCut ? "stopped" : item.state,
        isStopAsked: isCut,
        createdAt: date(item.createdAt),
        finishedAt: isCut ? date(item.createdAt) : dateOrNull(item.finishedAt),
      },
    });
    await db().generationStage.createMany({ data: stages });
    if (item.document) await insertDocument(viewer, id, item.document);
  });
}

async function insertDocument(
  viewer: Viewer,
  generationId: string,
  item: NonNullable<GenerationItem["document"]>,
): Promise<void> {
  const id = newId("doc");
  const owner = { userId: viewer.userId };
  await db().document.create({
    data: {
      id,
      ...owner,
      generationId,
      title: item.title,
      company: item.company,
      version: newest(item.versions),
      createdAt: date(item.createdAt),
      updatedAt: date(item.updatedAt),
    },
  });
  const versions = item.versions.map(({ version, act, savedAt, content }) => ({
    id: newId("dov"),
    ...owner,
    documentId: id,
    version,
    content: JSON.stringify(content),
    act,
    savedAt: date(savedAt),
  }));
  await inPieces(versions, (data) => db().documentVersion.createMany({ data }));
}

/** Whether any result was made from this profile. */
export async function isProfileUsed(viewer: Viewer, profileId: string): Promise<boolean> {
  return (await db().generation.count({ where: { userId: viewer.userId, profileId } })) > 0;
}
