import "server-only";
import { claimKey, dropKey, findAnswer } from "#lib/accounts/store/answers.ts";
import type { Viewer } from "#lib/accounts/viewer.ts";
import { notFound, ok, type Result } from "#lib/problem.ts";
import { after, now } from "#lib/server/clock.ts";
import { db, isUniqueViolation, transaction } from "#lib/server/db.ts";
import { newId, newSecret, sha256 } from "#lib/server/ids.ts";
import { acrossOwners } from "#lib/server/owner-guard.ts";
import { inPieces } from "#lib/server/pieces.ts";
import { readStored } from "#lib/server/stored-json.ts";
import { runInputSchema, shownOutputs, stageNames, type RunInput } from "./schema.ts";
import { leaseMs, live, type ClaimedRun, type Lease } from "./store/lease.ts";

type NewGeneration = {
  submitKey: string;
  postingId: string;
  profileId: string;
  profileVersion: number;
  title: string;
  company: string;
  input: RunInput;
};

type Created = { id: string; isNew: boolean; claimed: ClaimedRun | null };

/** A run to be made, stored alone: for whoever has nothing to store with it. */
export function createGeneration(viewer: Viewer, asked: NewGeneration): Promise<Created> {
  return storeOnce(() => joinOrCreate(viewer, asked));
}

/** The transaction that `joinOrCreate` needs around it; once more when another stored the same just now. */
export async function storeOnce<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await transaction(work);
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    // Somebody stored the same form or the same input just now: this time it is found.
    return transaction(work);
  }
}

/**
 * Stores a run to be made. The same form sent twice, or the same input while a run of it is live, is one run:
 * then the answer is that one's id. A form that joined a live run stays with it when it is sent again later.
 * With `isClaimed` a new run is in this process's hands from the start; else whoever claims it first has it.
 */
export async function joinOrCreate(
  viewer: Viewer,
  asked: NewGeneration,
  { isClaimed = false } = {},
): Promise<Created> {
  const { input, ...about } = asked;
  const { userId } = viewer;
  const submitted = `submit:${asked.submitKey}`;
  const answered = await findAnswer(viewer, submitted);
  if (answered && (await isKept(viewer, answered))) return { id: answered, isNew: false, claimed: null };
  // Its result was deleted since: it is made again.
  if (answered) await dropKey(viewer, submitted);
  const text = JSON.stringify(input);
  const inputHash = sha256(text);
  const activeKey = `${userId}:${inputHash}`;
  const twin = await db().generation.findFirst({
    where: { userId, OR: [{ submitKey: asked.submitKey }, { activeKey }] },
    select: { id: true },
  });
  const id = twin?.id ?? newId("gen");
  await claimKey(viewer, submitted, id);
  if (twin) return { id, isNew: false, claimed: null };
  const at = now();
  const lease: Lease = { id, userId, leaseToken: newSecret(), attempt: 1 };
  await db().generation.create({
    data: {
      id,
      userId,
      ...about,
      input: text,
      inputHash,
      activeKey,
      ...(isClaimed
        ? {
            state: "running",
            attempt: 1,
            leaseToken: lease.leaseToken,
            leaseUntil: after(at, leaseMs),
          }
        : { state: "waiting", attempt: 0 }),
      isStopAsked: false,
      failure: "",
      usefulReason: "",
      createdAt: at,
    },
    select: { id: true },
  });
  const { title, company } = about;
  return { id, isNew: true, claimed: isClaimed ? { lease, input, title, company, finished: {} } : null };
}

async function isKept(viewer: Viewer, id: string): Promise<boolean> {
  return (await db().generation.count({ where: { id, userId: viewer.userId } })) === 1;
}

/** Asks a run to stop, and ends it at once: whoever works on it loses the lease and stores nothing more. */
export async function stopRun(viewer: Viewer, id: string): Promise<Result<null>> {
  const { count } = await db().generation.updateMany({
    where: { id, userId: viewer.userId, state: live },
    data: {
      isStopAsked: true,
      state: "stopped",
      activeKey: null,
      leaseToken: null,
      leaseUntil: null,
      finishedAt: now(),
    },
  });
  if (count > 0) return ok(null);
  const isThere = await db().generation.count({ where: { id, userId: viewer.userId } });
  return isThere > 0 ? ok(null) : notFound("run");
}

const summaryFields = {
  id: true,
  title: true,
  company: true,
  state: true,
  score: true,
  atsScore: true,
  failure: true,
  isUseful: true,
  usefulReason: true,
  attempt: true,
  postingId: true,
  profileId: true,
  profileVersion: true,
  createdAt: true,
  finishedAt: true,
} as const;

/** A generation with its stages (null when it is not the viewer's); stages in order, outputs checked. */
export async function getGeneration(viewer: Viewer, id: string) {
  const row = await db().generation.findFirst({
    where: { id, userId: viewer.userId },
    select: {
      ...summaryFields,
      input: true,
      stages: { select: { stage: true, output: true, durationMs: true } },
    },
  });
  if (!row) return null;
  const stages = stageNames.flatMap((name) => {
    const stored = row.stages.find((stage) => stage.stage === name);
    if (!stored) return [];
    // Outputs are emptied by age; the durations stay.
    const parsed = stored.output === "" ? null : readStored(shownOutputs[name], stored.output);
    return [{ name, output: parsed, durationMs: stored.durationMs }];
  });
  return { ...row, input: readStored(runInputSchema, row.input), stages };
}

/** Only how far a run is, for the page that watches it. */
export async function progressOf(viewer: Viewer, id: string) {
  const row = await db().generation.findFirst({
    where: { id, userId: viewer.userId },
    select: { state: true, stages: { select: { stage: true } } },
  });
  return row && { state: row.state, finished: row.stages.length };
}

const pageLength = 30;

/** The history, newest first, in pages: `before` is the id that the last page ended with. */
export async function listGenerations(viewer: Viewer, before?: string) {
  const edge = before
    ? await db().generation.findFirst({
        where: { id: before, userId: viewer.userId },
        select: { createdAt: true, id: true },
      })
    : null;
  const rows = await db().generation.findMany({
    where: {
      userId: viewer.userId,
      ...(edge
        ? { OR: [{ createdAt: { lt: edge.createdAt } }, { createdAt: edge.createdAt, id: { lt: edge.id } }] }
        : {}),
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: pageLength + 1,
    select: { ...summaryFields, document: { select: { id: true, version: true, updatedAt: true } } },
  });
  const shown = rows.slice(0, pageLength);
  const letters = await lettersAmong(viewer, shown.map((row) => row.id)); // prettier-ignore
  return {
    rows: shown.map((row) => ({
      ...row,
      kind: letters.has(row.id) ? ("letter" as const) : ("resume" as const),
    })),
    next: rows.length > pageLength ? (rows[pageLength - 1]?.id ?? null) : null,
  };
}

/** By the stored options: a quote within a text of the input is escaped, so that this can only be the option itself. */
async function lettersAmong(viewer: Viewer, ids: string[]): Promise<Set<string>> {
  const rows = await db().generation.findMany({
    where: { userId: viewer.userId, id: { in: ids }, input: { contains: '"document":"letter"' } },
    select: { id: true },
  });
  return new Set(rows.map((row) => row.id));
}

/** Totals over the whole history. */
export async function generationTotals(viewer: Viewer) {
  const mine = { userId: viewer.userId };
  const [made, sums, useful] = await Promise.all([
    db().generation.count({ where: mine }),
    db().generation.aggregate({
      where: { ...mine, state: "done" },
      _avg: { score: true },
      _max: { score: true },
    }),
    db().generation.count({ where: { ...mine, isUseful: true } }),
  ]);
  return { made, averageScore: sums._avg.score, bestScore: sums._max.score, useful };
}

export async function rateGeneration(
  viewer: Viewer,
  id: string,
  isUseful: boolean,
  reason: string,
): Promise<Result<null>> {
  const { count } = await db().generation.updateMany({
    where: { id, userId: viewer.userId, state: "done" },
    data: { isUseful, usefulReason: reason },
  });
  return count === 1 ? ok(null) : notFound("result");
}

/** The ATS score of its document as it stands, which edits by hand move. */
export async function keepAtsScore(viewer: Viewer, id: string, atsScore: number): Promise<void> {
  await db().generation.updateMany({ where: { id, userId: viewer.userId }, data: { atsScore } });
}

export async function deleteGeneration(viewer: Viewer, id: string): Promise<Result<null>> {
  const { count } = await db().generation.deleteMany({ where: { id, userId: viewer.userId } });
  return count === 1 ? ok(null) : notFound("result");
}

const stagesAtOnce = 50;

/** Empties the stage outputs of runs that ended long ago; scores, durations and documents stay. */
export async function emptyOldStages(endedBefore: Date): Promise<number> {
  // Those that were emptied before stand in front: each look begins where the last one ended.
  let from = new Date(0);
  const where = () => ({ endedAt: { gte: from, lt: endedBefore }, output: { not: "" } });
  return acrossOwners("retention is by age, not by owner", () =>
    inPieces(
      () =>
        db().generationStage.findMany({
          where: where(),
          orderBy: { endedAt: "asc" },
          take: stagesAtOnce,
          select: { generationId: true, endedAt: true },
        }),
      async (rows) => {
        const generationId = { in: rows.map((row) => row.generationId) };
        const done = await db().generationStage.updateMany({
          where: { ...where(), generationId },
          data: { output: "" },
        });
        from = rows.at(-1)?.endedAt ?? from;
        return done;
      },
    ),
  );
}
