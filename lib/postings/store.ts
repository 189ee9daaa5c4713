import "server-only";
import type { Viewer } from "#lib/accounts/viewer.ts";
import { fail, notFound, ok, type Result } from "#lib/problem.ts";
import { lockOwner } from "#lib/profile/store.ts";
import { now } from "#lib/server/clock.ts";
import { db, transaction } from "#lib/server/db.ts";
import { isPostgresql } from "#lib/server/env.ts";
import { newId } from "#lib/server/ids.ts";
import type { Prisma } from "#lib/server/prisma/sqlite/client.ts";
import { keepCorrections, withoutUnchanged } from "./keep-corrections.ts";
import { markGap } from "./leave-gap.ts";
import { readPosting } from "./reading-thread.ts";
import {
  ownPostingsLimit,
  type Analysis,
  type Correction,
  type PostingQuery,
  type PostingStatus,
} from "./schema.ts";
import { holdsTerm as holdsTermPostgresql } from "./search/postgresql.ts";
import { holdsTerm as holdsTermSqlite } from "./search/sqlite.ts";
import { summarizePosting, viewPosting, type PostingSummary, type PostingView } from "./stored-posting.ts";
import { columnsOf } from "./store/columns.ts";

/** Nobody's: everybody may read them, nobody may change them. */
const bundled = { userId: null, source: "bundled" } as const;
const mine = (viewer: Viewer) => ({ userId: viewer.userId, deletedAt: null });

/** How many more postings this person may have. */
export async function postingRoom(viewer: Viewer): Promise<number> {
  return Math.max(0, ownPostingsLimit - (await db().posting.count({ where: mine(viewer) })));
}

type NewPosting = { text: string; status?: PostingStatus; correction?: Correction };

/** Reads the text (plain or HTML) and keeps it as plain text, however many there are: people add by addPosting(). */
export async function createPosting(viewer: Viewer, posting: NewPosting): Promise<{ id: string }> {
  return insertPosting(viewer, posting, await readPosting(posting));
}

/** Keeps a posting that was read, unless there is no room; two at once never pass the limit. */
export function addPosting(
  viewer: Viewer,
  analysis: Analysis,
  posting: Omit<NewPosting, "text"> = {},
): Promise<Result<{ id: string }>> {
  return transaction(async () => {
    await lockOwner(viewer);
    if ((await postingRoom(viewer)) === 0) return noRoom();
    return ok(await insertPosting(viewer, posting, analysis));
  });
}

function noRoom(): Result<never> {
  const most = ownPostingsLimit.toLocaleString("en-US");
  return fail({
    kind: "unavailable",
    message: `You have ${most} postings, and there can't be more. Delete some that you no longer need, then try again.`,
  });
}

async function insertPosting(
  viewer: Viewer,
  { correction, status }: Omit<NewPosting, "text">,
  analysis: Analysis,
): Promise<{ id: string }> {
  const at = now();
  const id = newId("pst");
  await db().posting.create({
    data: {
      id,
      userId: viewer.userId,
      source: "own",
      ...columnsOf(
        analysis,
        correction ?? { title: analysis.title, company: analysis.company, place: analysis.place },
      ),
      status: status ?? correction?.status ?? "active",
      version: 1,
      createdAt: at,
      updatedAt: at,
    },
  });
  return { id };
}

/** The person's own posting or a bundled one, with corrections applied; null when there is none, or it is a stranger's. */
export async function getPosting(viewer: Viewer, id: string): Promise<PostingView | null> {
  const row = await db().posting.findFirst({ where: { id, OR: [mine(viewer), bundled] } });
  return row === null ? null : viewPosting(row);
}

/** A copy of a posting that can be read, to be corrected. */
export async function copyPosting(viewer: Viewer, id: string): Promise<Result<{ id: string }>> {
  const posting = await getPosting(viewer, id);
  if (posting === null) return notFound("posting");
  const { title, company, place, priorities, corrected } = posting;
  const about = { title, company, place, priorities, corrected };
  const correction: Correction = { ...about, status: "active", notes: "", tags: [] };
  return addPosting(viewer, posting.understood, { correction });
}

type PostingChange = { version: number; text: string; correction: Correction };

/**
 * Saves corrections. `version` is the one that the form showed. `reading` is that of the text, which counts when the
 * text was changed; whoever is inside a transaction has read it before.
 */
export async function updatePosting(
  viewer: Viewer,
  id: string,
  change: PostingChange,
  reading?: Analysis,
): Promise<Result<{ version: number }>> {
  const before = await db().posting.findFirst({ where: { id, ...mine(viewer) } });
  if (before === null) return notFound("posting");
  const { understood } = viewPosting(before);
  const isSameText = change.text === before.text;
  const analysis = isSameText ? understood : (reading ?? (await readPosting(change)));
  const chosen = withoutUnchanged(understood, change.correction);
  const correction = isSameText ? chosen : keepCorrections(understood, analysis, chosen);
  const saved = await db().posting.updateMany({
    where: { id, ...mine(viewer), version: change.version },
    data: {
      ...columnsOf(analysis, correction),
      status: correction.status,
      version: { increment: 1 },
      updatedAt: now(),
    },
  });
  if (saved.count === 1) return ok({ version: change.version + 1 });
  const current = await db().posting.findFirst({ where: { id, ...mine(viewer) }, select: { version: true } });
  if (current === null) return notFound("posting");
  return fail({
    kind: "conflict",
    message:
      "This posting was saved somewhere else after you opened this page. What you typed still stands below: look at the other version first, or save again to put yours in its place.",
    version: current.version,
  });
}

/**
 * Leaves a gap of an own posting as it is, or takes it up again. A small mark beside the text: the list keeps its
 * order, and the version moves, so that an edit page opened before says so.
 */
export async function leaveGap(
  viewer: Viewer,
  id: string,
  { requirementId, isLeft }: { requirementId: string; isLeft: boolean },
): Promise<Result<null>> {
  const row = await db().posting.findFirst({ where: { id, ...mine(viewer) } });
  if (row === null) return notFound("posting");
  const { understood, analysis, title, company, place, notes, tags, status, priorities, version } =
    viewPosting(row);
  const chosen = markGap(analysis, priorities, requirementId, isLeft);
  if (chosen === null) return notFound("requirement");
  const about = { title, company, place, notes, tags, status };
  const kept = withoutUnchanged(understood, { ...about, priorities: chosen });
  const done = await db().posting.updateMany({
    where: { id, ...mine(viewer), version },
    data: { priorities: JSON.stringify(kept.priorities), version: { increment: 1 } },
  });
  if (done.count === 1) return ok(null);
  return fail({
    kind: "unavailable",
    message: "This posting was being saved somewhere else. Nothing was changed; try again.",
  });
}

/**
 * Own postings among `ids` are archived, all at one instant, which names this act for its undoing; `drafts` are
 * those that were drafts before.
 */
export async function archivePostings(
  viewer: Viewer,
  ids: string[],
): Promise<{ count: number; at: Date; drafts: string[] }> {
  const at = now();
  const where = { ...mine(viewer), id: { in: ids }, status: { not: "archived" } };
  return transaction(async () => {
    const drafts = await db().posting.findMany({
      where: { ...where, status: "draft" },
      select: { id: true },
    });
    const done = await db().posting.updateMany({
      where,
      data: { status: "archived", updatedAt: at, version: { increment: 1 } },
    });
    return { count: done.count, at, drafts: drafts.map((row) => row.id) };
  });
}

/** Takes back archivePostings: what was archived at that instant and not touched since. */
export async function unarchivePostings(
  viewer: Viewer,
  act: { at: Date; drafts: string[] },
): Promise<number> {
  const where = { ...mine(viewer), status: "archived", updatedAt: act.at };
  const change = (status: PostingStatus) => ({ status, updatedAt: now(), version: { increment: 1 } });
  return transaction(async () => {
    const drafts = await db().posting.updateMany({
      where: { ...where, id: { in: act.drafts } },
      data: change("draft"),
    });
    const others = await db().posting.updateMany({ where, data: change("active") });
    return drafts.count + others.count;
  });
}

/** Moves own postings among `ids` to the trash, all at one instant, which names this act for its undoing. */
export async function deletePostings(viewer: Viewer, ids: string[]): Promise<{ count: number; at: Date }> {
  const at = now();
  const done = await db().posting.updateMany({
    where: { ...mine(viewer), id: { in: ids } },
    data: { deletedAt: at, version: { increment: 1 } },
  });
  return { count: done.count, at };
}

/** Brings postings back from the trash: those of one act, or those named. All of them, or none when there is no room. */
export async function restorePostings(
  viewer: Viewer,
  which: { at: Date } | { ids: string[] },
): Promise<Result<number>> {
  const named = "at" in which ? { deletedAt: which.at } : { deletedAt: { not: null }, id: { in: which.ids } };
  const where = { userId: viewer.userId, ...named };
  return transaction(async () => {
    await lockOwner(viewer);
    if ((await db().posting.count({ where })) > (await postingRoom(viewer))) return noRoom();
    const data = { deletedAt: null, version: { increment: 1 } };
    return ok((await db().posting.updateMany({ where, data })).count);
  });
}

const holdsTerm = (term: string) => (isPostgresql() ? holdsTermPostgresql(term) : holdsTermSqlite(term));

const pageSize = 25;
const listedColumns = {
  id: true,
  userId: true,
  title: true,
  company: true,
  place: true,
  analysis: true,
  priorities: true,
  tags: true,
  status: true,
  version: true,
  updatedAt: true,
  deletedAt: true,
} as const;

/**
 * A page of postings, last changed first, found by key and not by counting, so page 1,000 costs what page 1
 * does. `next` is the key of the page after this one, "" when there is none. With words to look for, each
 * summary carries its text; a query holds at most eight of them.
 */
export async function listPostings(
  viewer: Viewer,
  query: PostingQuery,
): Promise<{ postings: PostingSummary[]; next: string }> {
  const terms = query.q
    .split(/\s+/)
    .filter((term) => term !== "")
    .slice(0, 8);
  const rows = await db().posting.findMany({
    where: { ...viewed(viewer, query), AND: [afterKey(query.after), ...terms.map(holdsTerm)] },
    orderBy: [{ updatedAt: "desc" }, { id: "asc" }],
    take: pageSize + 1,
    select: { ...listedColumns, text: terms.length > 0 },
  });
  const shown = rows.slice(0, pageSize);
  const last = shown.at(-1);
  const next = rows.length > pageSize && last !== undefined ? `${last.updatedAt.getTime()}.${last.id}` : "";
  return { postings: shown.map(summarizePosting), next };
}

function viewed(viewer: Viewer, { view, status }: PostingQuery): Prisma.PostingWhereInput {
  if (view === "samples") return bundled;
  if (view === "deleted") return { userId: viewer.userId, deletedAt: { not: null } };
  return { ...mine(viewer), status: status === "" ? { in: ["draft", "active"] } : status };
}

/** `lte` beside the OR gives the index its range; the OR alone would be a filter over all rows before it. */
function afterKey(key: string): Prisma.PostingWhereInput {
  const [, ms, id] = /^(\d{1,13})\.(.+)$/.exec(key) ?? [];
  if (ms === undefined || id === undefined) return {};
  const at = new Date(Number(ms));
  return { updatedAt: { lte: at }, OR: [{ updatedAt: { lt: at } }, { id: { gt: id } }] };
}

/** Whether this person has any posting, in whatever state: tells "nothing yet" from "nothing found". */
export async function hasPostings(viewer: Viewer): Promise<boolean> {
  return (await db().posting.findFirst({ where: mine(viewer), select: { id: true } })) !== null;
}
