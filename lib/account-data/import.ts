import "server-only";
import { setImmediate } from "node:timers/promises";
import type { Viewer } from "#lib/accounts/viewer.ts";
import { keepCorrections } from "#lib/postings/keep-corrections.ts";
import { readPosting } from "#lib/postings/reading-thread.ts";
import type { Analysis } from "#lib/postings/schema.ts";
import { postingRoom } from "#lib/postings/store.ts";
import { fail, limited, ok, type Result } from "#lib/problem.ts";
import { getProfile, listProfiles, maxProfiles } from "#lib/profile/store.ts";
import { Mutex } from "#lib/server/mutex.ts";
import { once } from "#lib/server/once.ts";
import {
  generationItemSchema,
  postingItemSchema,
  profileItemSchema,
  type PostingItem,
  type ProfileItem,
} from "./account-file.ts";
import type { ArrivingItems } from "./read-file.ts";
import { readInThread } from "./import-thread.ts";
import { generationKeys, postingKeys, profileKeys } from "./same-content.ts";
import {
  bundledPostingId,
  insertGeneration,
  insertPosting,
  insertProfile,
  isProfileUsed,
} from "./store/arriving.ts";
import { eachGeneration, eachPosting, eachProfile } from "./store/reading.ts";
import type { Upload } from "./unpack.ts";

/** Behind the one that is read. Each holds up to 8 MB meanwhile, and the last waits for all before it. */
const mostWaiting = 4;

/** How many of each arrived; `skipped` were here already. */
export type Imported = { profiles: number; postings: number; generations: number; skipped: number };

/**
 * Adds what an exported file holds to any account: everything gets a new id, what refers to each other still does,
 * dates and versions stay, sessions and audit rows do not come along. What is here already is skipped, so an
 * import that was cut off is finished by repeating it. Problems: invalid (the file), unavailable (no room), limited (others wait already).
 */
export async function importAccount(viewer: Viewer, upload: Upload): Promise<Result<Imported>> {
  const line = once("account-data:import", () => ({ turn: new Mutex(), waiting: 0 }));
  if (line.waiting > mostWaiting) return limited(10, "Several files are being imported at this moment.");
  line.waiting += 1;
  try {
    // One at a time: two of one file at once would each find nothing here, and a file takes some memory.
    return await line.turn.run(async () => {
      const read = await readInThread(upload);
      return read.ok ? await bringIn(viewer, read.value) : read;
    });
  } finally {
    line.waiting -= 1;
  }
}

/** Old id → the id here, of what arrived and of what was skipped. */
type Tied = Map<string, string>;

// SQLite answers within the same turn of the event loop, so awaiting it lets nobody else in: each item gives way
// by itself (400 results without that: 4.6 s in which the server answered nobody).
async function bringIn(viewer: Viewer, items: ArrivingItems): Promise<Result<Imported>> {
  const hereProfiles = await keysHere(eachProfile(viewer), profileItemSchema, profileKeys);
  const herePostings = await keysHere(eachPosting(viewer), postingItemSchema, postingKeys);
  const hereGenerations = await keysHere(eachGeneration(viewer), generationItemSchema, generationKeys);
  const profiles = await sift(items.profiles, hereProfiles, profileKeys);
  const postings = await sift(items.postings, herePostings, postingKeys);
  const generations = await sift(items.generations, hereGenerations, generationKeys);

  const full = await roomProblem(viewer, profiles.arriving, postings.arriving);
  if (full) return full;

  await insertProfiles(viewer, profiles.arriving, profiles.tied);
  for (const item of postings.arriving) {
    await setImmediate();
    postings.tied.set(item.id, await insertPosting(viewer, ...(await withReading(item))));
  }
  for (const item of generations.arriving) {
    await setImmediate();
    const postingId = item.bundledPosting
      ? await bundledPostingId(item.bundledPosting)
      : (postings.tied.get(item.postingId ?? "") ?? null);
    // Made from a profile that is gone: it stays one that is found nowhere.
    const profileId = profiles.tied.get(item.profileId) ?? "";
    await insertGeneration(viewer, item, { postingId, profileId });
  }
  const all = [profiles, postings, generations];
  return ok({
    profiles: profiles.arriving.length,
    postings: postings.arriving.length,
    generations: generations.arriving.length,
    skipped: all.reduce((sum, { skipped }) => sum + skipped, 0),
  });
}

async function keysHere<T extends { id: string }>(
  rows: AsyncIterable<T>,
  schema: { safeParse: (row: T) => { data?: T } },
  keysOf: (item: T) => string[],
): Promise<Map<string, string>> {
  const keys = new Map<string, string>();
  // Read as a file's items are, so that equal things have equal keys.
  for await (const row of rows)
    for (const key of keysOf(schema.safeParse(row).data ?? row)) keys.set(key, row.id);
  return keys;
}

async function sift<T extends { id: string }>(
  items: T[],
  here: Map<string, string>,
  keysOf: (item: T) => string[],
) {
  const tied: Tied = new Map();
  const arriving: T[] = [];
  for (const item of items) {
    await setImmediate();
    const id = here.get(keysOf(item)[0] ?? "");
    if (id === undefined) arriving.push(item);
    else tied.set(item.id, id);
  }
  return { tied, arriving, skipped: items.length - arriving.length };
}

async function roomProblem(
  viewer: Viewer,
  profiles: ProfileItem[],
  postings: PostingItem[],
): Promise<Result<never> | null> {
  const active = (items: { deletedAt: string | null }[]) =>
    items.filter((item) => item.deletedAt === null).length;
  const profileRoom =
    maxProfiles - (await listProfiles(viewer)).length + ((await emptyOnlyProfile(viewer))?.isUnused ? 1 : 0);
  const room = (count: number, noun: string) =>
    fail({
      kind: "unavailable",
      message: `Nothing was imported: there is room for ${count} more ${noun} here, and the file brings more. Delete some first.`,
    });
  if (active(profiles) > profileRoom) return room(profileRoom, "profiles");
  const left = await postingRoom(viewer);
  return active(postings) > left ? room(left, "postings") : null;
}

/** The one profile of an account in which nothing was written yet; it makes way for the first that arrives. */
async function emptyOnlyProfile(viewer: Viewer): Promise<{ id: string; isUnused: boolean } | null> {
  const [only, another] = await listProfiles(viewer);
  const head = only && !another ? await getProfile(viewer, only.id) : null;
  if (!head) return null;
  const { personal, summary, ...lists } = head.document;
  const { name: _name, email: _email, links, ...words } = personal;
  const isEmpty =
    [summary, ...Object.values(words)].every((text) => text === "") &&
    [links, ...Object.values(lists)].every((list) => list.length === 0);
  if (!isEmpty) return null;
  return { id: head.id, isUnused: head.version === 1 && !(await isProfileUsed(viewer, head.id)) };
}

/** They arrive beside what is here, none of them primary, unless what is here is an empty profile. */
async function insertProfiles(viewer: Viewer, arriving: ProfileItem[], tied: Tied): Promise<void> {
  const empty = await emptyOnlyProfile(viewer);
  const active = arriving.filter((item) => item.deletedAt === null);
  const chosen = empty ? (active.find((item) => item.isPrimary) ?? active[0]) : undefined;
  for (const item of arriving) {
    const isPrimary = item === chosen;
    const replaces = isPrimary && empty?.isUnused ? empty.id : null;
    tied.set(item.id, await insertProfile(viewer, item, { isPrimary, replaces }));
  }
}

/** The file's reading of a posting when it is one of that very text; else the text is read anew, and corrections kept. */
async function withReading(item: PostingItem): Promise<[PostingItem, Analysis]> {
  const understood = { ...item.understood, text: item.text };
  const spans = [...understood.requirements, ...understood.responsibilities];
  if (spans.every(({ text, start, end }) => end > start && item.text.slice(start, end) === text))
    return [item, understood];
  const analysis = await readPosting({ text: item.text });
  return [{ ...item, ...keepCorrections(understood, analysis, item) }, analysis];
}
