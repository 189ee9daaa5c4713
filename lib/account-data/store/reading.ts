import "server-only";
import { setImmediate } from "node:timers/promises";
import type { Viewer } from "#lib/accounts/viewer.ts";
import { db } from "#lib/server/db.ts";
import type { AccountExport, GenerationItem, PostingItem, ProfileItem } from "../account-file.ts";

// Each item is read by itself: an account of years has more generations than should be in memory as rows at
// once. The event loop gets a turn before each, which awaiting SQLite alone does not give it. What is stored as
// JSON is handed on as it stands.

const iso = (date: Date) => date.toISOString();
const isoOrNull = (date: Date | null) => date?.toISOString() ?? null;

export async function readAccount(viewer: Viewer): Promise<AccountExport["account"]> {
  const { name, email, createdAt } = await db().user.findUniqueOrThrow({
    where: { id: viewer.userId },
    select: { name: true, email: true, createdAt: true },
  });
  return { name, email, createdAt: iso(createdAt) };
}

/** Those in the trash too, oldest first, with all their versions. */
export async function* eachProfile(viewer: Viewer): AsyncGenerator<ProfileItem> {
  const owner = { userId: viewer.userId };
  const rows = await db().profile.findMany({ where: owner, orderBy: [{ createdAt: "asc" }, { id: "asc" }] });
  for (const { id, label, isPrimary, createdAt, updatedAt, deletedAt } of rows) {
    await setImmediate();
    const versions = await db().profileVersion.findMany({
      where: { ...owner, profileId: id },
      orderBy: { version: "asc" },
    });
    yield {
      id,
      label,
      isPrimary,
      createdAt: iso(createdAt),
      updatedAt: iso(updatedAt),
      deletedAt: isoOrNull(deletedAt),
      versions: versions.map(({ version, act, startedAt, savedAt, document }) => ({
        version,
        act,
        startedAt: iso(startedAt),
        savedAt: iso(savedAt),
        document: JSON.parse(document),
      })),
    };
  }
}

const pageLength = 100;

/** The person's own, those in the trash too, oldest first. */
export async function* eachPosting(viewer: Viewer): AsyncGenerator<PostingItem> {
  let last: { createdAt: Date; id: string } | undefined;
  do {
    const beyond = last
      ? { OR: [{ createdAt: { gt: last.createdAt } }, { createdAt: last.createdAt, id: { gt: last.id } }] }
      : {};
    const rows = await db().posting.findMany({
      where: { userId: viewer.userId, ...beyond },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      take: pageLength,
    });
    await setImmediate();
    for (const row of rows) {
      const { id, title, company, place, text, notes, createdAt, updatedAt, deletedAt } = row;
      const { text: _, corrected, ...understood } = JSON.parse(row.analysis);
      yield {
        id,
        title,
        company,
        place,
        text,
        understood,
        priorities: JSON.parse(row.priorities),
        corrected,
        tags: JSON.parse(row.tags),
        notes,
        // The column holds one of the list; a text that is none would be refused where it is read.
        status: row.status as PostingItem["status"],
        createdAt: iso(createdAt),
        updatedAt: iso(updatedAt),
        deletedAt: isoOrNull(deletedAt),
      };
    }
    last = rows.length === pageLength ? rows.at(-1) : undefined;
  } while (last);
}

/** Oldest first, each with its stages and its document. */
export async function* eachGeneration(viewer: Viewer): AsyncGenerator<GenerationItem> {
  const owner = { userId: viewer.userId };
  const ids = await db().generation.findMany({
    where: owner,
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { id: true },
  });
  for (const { id } of ids) {
    await setImmediate();
    const row = await db().generation.findFirst({
      where: { ...owner, id },
      select: generationFields,
    });
    if (row) yield generationItem(row);
  }
}

/** Named one by one: what a lease or a repeated submit needs stays here. */
const generationFields = {
  id: true,
  postingId: true,
  posting: { select: { userId: true, sourceKey: true } },
  profileId: true,
  profileVersion: true,
  input: true,
  title: true,
  company: true,
  state: true,
  attempt: true,
  score: true,
  atsScore: true,
  failure: true,
  isUseful: true,
  usefulReason: true,
  createdAt: true,
  finishedAt: true,
  stages: {
    orderBy: { stage: "asc" },
    select: { stage: true, output: true, durationMs: true, endedAt: true },
  },
  document: {
    select: {
      title: true,
      company: true,
      createdAt: true,
      updatedAt: true,
      states: {
        orderBy: { version: "asc" },
        select: { version: true, act: true, savedAt: true, content: true },
      },
    },
  },
} as const;

type GenerationRow = {
  id: string;
  postingId: string | null;
  posting: { userId: string | null; sourceKey: string | null } | null;
  profileId: string;
  profileVersion: number;
  input: string;
  title: string;
  company: string;
  state: string;
  attempt: number;
  score: number | null;
  atsScore: number | null;
  failure: string;
  isUseful: boolean | null;
  usefulReason: string;
  createdAt: Date;
  finishedAt: Date | null;
  stages: { stage: string; output: string; durationMs: number; endedAt: Date }[];
  document: DocumentRow | null;
};
type DocumentRow = {
  title: string;
  company: string;
  createdAt: Date;
  updatedAt: Date;
  states: { version: number; act: string; savedAt: Date; content: string }[];
};

function generationItem({ posting, stages, document, ...row }: GenerationRow): GenerationItem {
  const isOwnPosting = posting !== null && posting.userId !== null;
  return {
    ...row,
    postingId: isOwnPosting ? row.postingId : null,
    bundledPosting: isOwnPosting ? null : (posting?.sourceKey ?? null),
    input: JSON.parse(row.input),
    state: row.state as GenerationItem["state"],
    createdAt: iso(row.createdAt),
    finishedAt: isoOrNull(row.finishedAt),
    stages: stages.map(({ stage, output, durationMs, endedAt }) => ({
      stage: stage as GenerationItem["stages"][number]["stage"],
      output: output === "" ? null : JSON.parse(output),
      durationMs,
      endedAt: iso(endedAt),
    })),
    document: document && {
      title: document.title,
      company: document.company,
      createdAt: iso(document.createdAt),
      updatedAt: iso(document.updatedAt),
      versions: document.states.map(({ version, act, savedAt, content }) => ({
        version,
        act,
        savedAt: iso(savedAt),
        content: JSON.parse(content),
      })),
    },
  };
}

export async function readAudit(viewer: Viewer): Promise<AccountExport["audit"]> {
  const rows = await db().audit.findMany({
    where: { userId: viewer.userId },
    orderBy: [{ at: "asc" }, { id: "asc" }],
    select: { at: true, action: true, entity: true, entityId: true, address: true, isOk: true },
  });
  return rows.map(({ at, ...row }) => ({ at: iso(at), ...row }));
}

/** When and where, without what would open them. */
export async function readSessions(viewer: Viewer): Promise<AccountExport["sessions"]> {
  const rows = await db().session.findMany({
    where: { userId: viewer.userId },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { createdAt: true, lastSeenAt: true, expiresAt: true, userAgent: true, address: true },
  });
  return rows.map((row) => ({
    createdAt: iso(row.createdAt),
    lastSeenAt: iso(row.lastSeenAt),
    expiresAt: iso(row.expiresAt),
    userAgent: row.userAgent,
    address: row.address,
  }));
}
