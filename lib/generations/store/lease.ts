import "server-only";
import { viewerOfLease } from "#lib/accounts/viewer.ts";
import { preparedSchema } from "#lib/documents/schema.ts";
import { createDocument } from "#lib/documents/store.ts";
import { after, now } from "#lib/server/clock.ts";
import { db, insertRows, transaction } from "#lib/server/db.ts";
import { newSecret } from "#lib/server/ids.ts";
import { acrossOwners } from "#lib/server/owner-guard.ts";
import type { Prisma } from "#lib/server/prisma/sqlite/client.ts";
import { readStored } from "#lib/server/stored-json.ts";
import {
  runInputSchema,
  shownOutputs,
  stageNames,
  stageOutputs,
  type RunInput,
  type StageName,
} from "../schema.ts";

// What a worker writes of the run that it holds (decision 0006).

export const leaseMs = 10_000;
/** No lease reaches so far, however much the clocks of two instances differ: it was given before the clock went back. */
const beyondAnyLeaseMs = 300_000;
const leaseIsOver = (at: Date) => [
  { leaseUntil: { lt: at } },
  { leaseUntil: { gt: after(at, beyondAnyLeaseMs) } },
];
const maxAttempts = 5;
/** States of a run that has not ended. */
export const live = { in: ["waiting", "running"] };

/** `attempt` counts from 1: earlier attempts at the run may have stored something. */
export type Lease = { id: string; userId: string; leaseToken: string; attempt: number };
export type StageResult = { stage: StageName; output: unknown; durationMs: number };
/** A run in this process's hands, with what earlier attempts at it finished. */
export type ClaimedRun = {
  lease: Lease;
  input: RunInput;
  title: string;
  company: string;
  finished: Partial<Record<StageName, unknown>>;
};

/** Takes a run for this process, if nobody else holds it. What earlier attempts finished comes along. */
export async function claimRun(id: string): Promise<ClaimedRun | null> {
  return acrossOwners("a run is claimed by its id, whoever owns it", async () => {
    const leaseToken = newSecret();
    const at = now();
    const { count } = await db().generation.updateMany({
      where: { id, state: live, isStopAsked: false, OR: [{ leaseUntil: null }, ...leaseIsOver(at)] },
      data: { leaseToken, leaseUntil: after(at, leaseMs), state: "running", attempt: { increment: 1 } },
    });
    if (count === 0) return null;
    const row = await db().generation.findUniqueOrThrow({
      where: { id },
      select: {
        userId: true,
        input: true,
        attempt: true,
        title: true,
        company: true,
        stages: { select: { stage: true, output: true } },
      },
    });
    const lease: Lease = { id, userId: row.userId, leaseToken, attempt: row.attempt };
    if (row.attempt > maxAttempts) {
      await failRun(
        lease,
        "This run was interrupted five times. Make it again; nothing of yours was changed.",
      );
      return null;
    }
    const finished: Partial<Record<StageName, unknown>> = {};
    for (const name of stageNames) {
      const stored = row.stages.find((stage) => stage.stage === name);
      // A stage whose output no longer fits is simply run again, and all after it.
      const parsed = stored && stageOutputs[name].safeParse(JSON.parse(stored.output));
      if (!parsed?.success) break;
      finished[name] = parsed.data;
    }
    return {
      lease,
      input: readStored(runInputSchema, row.input),
      title: row.title,
      company: row.company,
      finished,
    };
  });
}

const fenced = (lease: Lease) => ({
  id: lease.id,
  userId: lease.userId,
  leaseToken: lease.leaseToken,
  state: "running",
});

/** Prolongs the lease. False when it was lost, or when the run's owner asked it to stop. */
export async function keepLease(lease: Lease): Promise<boolean> {
  const { count } = await db().generation.updateMany({
    where: { ...fenced(lease), isStopAsked: false },
    data: { leaseUntil: after(now(), leaseMs) },
  });
  return count === 1;
}

/** Stores stages that ended, if the lease still is ours: a worker that slept through it writes nothing. */
export async function storeStages(lease: Lease, results: StageResult[]): Promise<boolean> {
  if (results.length === 0) return true;
  return transaction(async () => {
    const { count } = await db().generation.updateMany({
      where: { ...fenced(lease), isStopAsked: false },
      data: { leaseUntil: after(now(), leaseMs) },
    });
    if (count === 0) return false;
    await addStages(lease, results);
    return true;
  });
}

async function addStages(lease: Lease, results: StageResult[]) {
  if (lease.attempt > 1) {
    const stages = results.map((result) => result.stage);
    await db().generationStage.deleteMany({
      where: { userId: lease.userId, generationId: lease.id, stage: { in: stages } },
    });
  }
  const rows = results.map((result) => ({
    generationId: lease.id,
    userId: lease.userId,
    stage: result.stage,
    output: JSON.stringify(result.output),
    durationMs: result.durationMs,
    endedAt: now(),
  }));
  await insertRows("GenerationStage", rows satisfies Prisma.GenerationStageCreateManyInput[]);
}

/** The document that the last stages hand on is kept once, as the document; a run that ended needs no other. */
function withoutDocument({ stage, output, durationMs }: StageResult): StageResult {
  if (stage !== "verify" && stage !== "prepare-document") return { stage, output, durationMs };
  return { stage, output: shownOutputs[stage].parse(output), durationMs };
}

/** In a run that lasted, the fourth stage was stored with its document, so that the fifth could be resumed from it. */
async function dropVerifiedDocument({ id, userId }: Lease, verified: unknown) {
  await db().generationStage.updateMany({
    where: { generationId: id, userId, stage: "verify" },
    data: { output: JSON.stringify(shownOutputs.verify.parse(verified)) },
  });
}

type Finish = {
  results: StageResult[];
  score: number | null;
  atsScore: number;
  title: string;
  company: string;
  verified: unknown;
  prepared: unknown;
};

/** Ends a run: the last stages, the scores and the document at once, or nothing. */
export async function finishRun(lease: Lease, finish: Finish): Promise<boolean> {
  return transaction(async () => {
    const { count } = await db().generation.updateMany({
      where: { ...fenced(lease), isStopAsked: false },
      data: {
        state: "done",
        activeKey: null,
        leaseToken: null,
        leaseUntil: null,
        finishedAt: now(),
        score: finish.score,
        atsScore: finish.atsScore,
      },
    });
    if (count === 0) return false;
    await addStages(lease, finish.results.map(withoutDocument));
    if (!finish.results.some(({ stage }) => stage === "verify"))
      await dropVerifiedDocument(lease, finish.verified);
    await createDocument(
      viewerOfLease(lease),
      { generationId: lease.id, title: finish.title, company: finish.company },
      preparedSchema.parse(finish.prepared),
    );
    return true;
  });
}

export async function failRun(lease: Lease, failure: string): Promise<void> {
  await db().generation.updateMany({
    where: fenced(lease),
    data: {
      state: "failed",
      failure,
      activeKey: null,
      leaseToken: null,
      leaseUntil: null,
      finishedAt: now(),
    },
  });
}

/** Runs that nobody works on: never begun, or their worker is gone. */
export async function abandonedRuns(): Promise<string[]> {
  const at = now();
  const rows = await acrossOwners("the sweep looks for runs of everybody", () =>
    db().generation.findMany({
      // A young run without a lease is about to be taken by the request that made it.
      where: {
        state: live,
        OR: [
          ...leaseIsOver(at),
          { leaseUntil: null, createdAt: { lt: after(at, -2_000) } },
          { leaseUntil: null, createdAt: { gt: after(at, beyondAnyLeaseMs) } },
        ],
      },
      orderBy: { createdAt: "asc" },
      take: 20,
      select: { id: true },
    }),
  );
  return rows.map((row) => row.id);
}
