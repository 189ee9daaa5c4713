import "server-only";
import { z } from "zod";
import { fail, invalid, notFound, ok, type Result } from "#lib/problem.ts";
import type { Viewer } from "#lib/accounts/viewer.ts";
import { after, now } from "#lib/server/clock.ts";
import { db, isUniqueViolation, transaction } from "#lib/server/db.ts";
import { newId, sha256 } from "#lib/server/ids.ts";
import { readStored } from "#lib/server/stored-json.ts";
import { profileSchema, type Profile } from "./schema.ts";
import { editedAct, oneVersionMs } from "./versions.ts";

export const maxProfiles = 20;

/** A profile's head: what now stands. */
export type ProfileHead = {
  id: string;
  label: string;
  isPrimary: boolean;
  version: number;
  document: Profile;
  /** What was done last, in words. */
  act: string;
  savedAt: Date;
};
export type ProfileListing = {
  id: string;
  label: string;
  isPrimary: boolean;
  version: number;
  updatedAt: Date;
};
export type Saved = { version: number; savedAt: Date };

type NewProfile = { label: string; document: Profile; isPrimary: boolean; act: string };

/** Throws when the person has 20 already: ask `hasRoom` first where that can happen. Joins the caller's transaction. */
export function createProfile(
  viewer: Viewer,
  { label, document, isPrimary, act }: NewProfile,
): Promise<{ id: string }> {
  const stored = encodeDocument(document);
  return transaction(async () => {
    await lockOwner(viewer);
    if (!(await hasRoom(viewer))) throw new RangeError(`more than ${maxProfiles} profiles`);
    if (isPrimary) await unsetPrimary(viewer);
    const at = now();
    const id = newId("prf");
    const owner = { userId: viewer.userId };
    await db().profile.create({
      data: { id, ...owner, label, isPrimary, version: 1, createdAt: at, updatedAt: at, deletedAt: null },
    });
    await db().profileVersion.create({
      data: {
        id: newId("ver"),
        ...owner,
        profileId: id,
        version: 1,
        document: stored,
        act,
        tab: "",
        startedAt: at,
        savedAt: at,
      },
    });
    return { id };
  });
}

export async function hasRoom(viewer: Viewer): Promise<boolean> {
  return (await db().profile.count({ where: { userId: viewer.userId, deletedAt: null } })) < maxProfiles;
}

const headFields = {
  id: true,
  label: true,
  isPrimary: true,
  version: true,
  versions: { orderBy: { version: "desc" }, take: 1, select: { document: true, act: true, savedAt: true } },
} as const;

type HeadRow = {
  id: string;
  label: string;
  isPrimary: boolean;
  version: number;
  versions: { document: string; act: string; savedAt: Date }[];
};

function headOf({ versions, ...row }: HeadRow): ProfileHead {
  const [head] = versions;
  if (!head) throw new Error(`profile ${row.id} has no version`);
  return { ...row, document: decodeDocument(head.document), act: head.act, savedAt: head.savedAt };
}

export async function getProfile(viewer: Viewer, id: string): Promise<ProfileHead | null> {
  const row = await db().profile.findFirst({
    where: { id, userId: viewer.userId, deletedAt: null },
    select: headFields,
  });
  return row ? headOf(row) : null;
}

/** Only which version stands; null when the profile is not the viewer's, or in the trash. */
export async function versionOfProfile(viewer: Viewer, id: string): Promise<number | null> {
  const row = await db().profile.findFirst({
    where: { id, userId: viewer.userId, deletedAt: null },
    select: { version: true },
  });
  return row?.version ?? null;
}

/** The profile that tailoring uses unless another is chosen: the one marked so, else the oldest. */
export async function getPrimaryProfile(viewer: Viewer): Promise<ProfileHead | null> {
  const row = await db().profile.findFirst({
    where: { userId: viewer.userId, deletedAt: null },
    orderBy: [{ isPrimary: "desc" }, { createdAt: "asc" }, { id: "asc" }],
    select: headFields,
  });
  return row ? headOf(row) : null;
}

/** Without their documents; the primary one first. */
export function listProfiles(viewer: Viewer): Promise<ProfileListing[]> {
  return db().profile.findMany({
    where: { userId: viewer.userId, deletedAt: null },
    orderBy: [{ isPrimary: "desc" }, { createdAt: "asc" }, { id: "asc" }],
    select: { id: true, label: true, isPrimary: true, version: true, updatedAt: true },
  });
}

type Save = {
  /** The version that the writer saw: if another stands now, nothing is written. */
  seenVersion: number;
  document: Profile;
  tab: string;
  act: string;
  /** The client's key for this very save: a retry after a lost answer gets the first answer again. */
  key?: string;
};

/**
 * Writes a new head, or refuses with `conflict` carrying the version and document that now stand. One tab's
 * edits within ten minutes become one version. Durable when it answers.
 */
export async function saveProfile(viewer: Viewer, id: string, save: Save): Promise<Result<Saved>> {
  const stored = encodeDocument(save.document);
  try {
    return await transaction(() => writeHead(viewer, id, save, stored));
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    // The same key with other content: a client's mistake, never a person's.
    return invalid("This save was sent before with other content. Reload the page.");
  }
}

async function writeHead(viewer: Viewer, id: string, save: Save, stored: string): Promise<Result<Saved>> {
  const owner = { userId: viewer.userId };
  const at = now();
  const version = save.seenVersion + 1;
  const hash = sha256(`${id}\n${save.seenVersion}\n${save.act}\n${stored}`);
  const moved = await db().profile.updateMany({
    where: { ...owner, id, version: save.seenVersion, deletedAt: null },
    data: { version, updatedAt: at },
  });
  if (moved.count === 0) {
    return (save.key ? await firstAnswer(viewer, save.key, hash) : null) ?? (await conflictWith(viewer, id));
  }
  const grown =
    save.act === editedAct
      ? await db().profileVersion.updateMany({
          where: {
            ...owner,
            profileId: id,
            version: save.seenVersion,
            tab: save.tab,
            act: editedAct,
            startedAt: { gt: after(at, -oneVersionMs) },
          },
          data: { version, document: stored, savedAt: at },
        })
      : { count: 0 };
  if (grown.count === 0) {
    const { tab, act } = save;
    await db().profileVersion.create({
      data: {
        id: newId("ver"),
        ...owner,
        profileId: id,
        version,
        document: stored,
        act,
        tab,
        startedAt: at,
        savedAt: at,
      },
      select: { id: true },
    });
  }
  if (save.key) {
    const result = JSON.stringify({ version, savedAt: at.getTime() });
    await db().idempotency.create({
      data: { ...owner, key: save.key, hash, result, at },
      select: { key: true },
    });
  }
  return ok({ version, savedAt: at });
}

const keptAnswer = z.object({ version: z.number(), savedAt: z.number() });

/** What this very save was answered before; null when it is new, or the key came with other content. */
async function firstAnswer(viewer: Viewer, key: string, hash: string): Promise<Result<Saved> | null> {
  const row = await db().idempotency.findFirst({
    where: { userId: viewer.userId, key, hash },
    select: { result: true },
  });
  if (!row) return null;
  const { version, savedAt } = keptAnswer.parse(JSON.parse(row.result));
  return ok({ version, savedAt: new Date(savedAt) });
}

async function conflictWith(viewer: Viewer, id: string): Promise<Result<never>> {
  const head = await getProfile(viewer, id);
  if (!head) return notFound("profile");
  return fail({
    kind: "conflict",
    message: "This profile was changed in another tab. Nothing is lost: compare and keep both.",
    version: head.version,
    current: head.document,
  });
}

/** One after the other for one person: counting to 20 and choosing the primary one must not race. */
export async function lockOwner(viewer: Viewer): Promise<void> {
  await db().user.updateMany({ where: { id: viewer.userId }, data: { id: viewer.userId } });
}

export async function unsetPrimary(viewer: Viewer): Promise<void> {
  await db().profile.updateMany({
    where: { userId: viewer.userId, isPrimary: true },
    data: { isPrimary: false },
  });
}

export function encodeDocument(document: Profile): string {
  return JSON.stringify(profileSchema.parse(document));
}

/** Throws when what is stored does not fit the schema: that is a bug or a damaged file, never a person's doing. */
export function decodeDocument(stored: string): Profile {
  return readStored(profileSchema, stored);
}
