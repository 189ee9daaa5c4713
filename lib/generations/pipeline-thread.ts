import "server-only";
import { Worker } from "node:worker_threads";
import type { MatchInput } from "#lib/engine/match-profile/match-profile.ts";
import type { StageResults } from "#lib/engine/pipeline.ts";
import type { Remarked } from "#lib/engine/verify/findings.ts";
import type { Contribution } from "#lib/engine/match-profile/what-if.ts";
import type { Remarks } from "#lib/documents/schema.ts";
import { once } from "#lib/server/once.ts";
import { Thread } from "#lib/server/thread.ts";
import type { Analysis } from "#lib/postings/schema.ts";
import type { Profile } from "#lib/profile/schema.ts";
import { stageNames, type Match, type RunInput, type StageName } from "./schema.ts";
import type { StageResult } from "./store/lease.ts";

/** `finished`: what earlier attempts stored. `understood`: the posting as it was read when it was saved. */
type Beginning = {
  input: RunInput;
  finished: Partial<Record<StageName, unknown>>;
  understood?: Analysis;
};
type Computing =
  | { kind: "stage"; run: number; stage: StageName }
  | ({ kind: "match" } & MatchRequest)
  | ({ kind: "what-counts" } & MatchInput)
  | ({ kind: "remark" } & Remarked);
type Told = ({ kind: "begin"; run: number } & Beginning) | { kind: "end"; run: number };
/** With an `id` it is answered. */
export type PipelineRequest = Told | (Computing & { id: number });
/** `profileKey` names the profile's very version: its facts are read once for all requests that name it. */
export type MatchRequest = { profileKey: string; profile: Profile; analyses: Analysis[]; today: string };
/** Stage two without the weight of each fact, which only a run needs. */
export type PostingMatch = Omit<Match, "relevance">;
export type WhatCounts = { score: number | null; contributions: Contribution[] };
/** An unknown run was begun in a thread that has died since. */
export type Computed = { output: unknown; durationMs: number } | { isUnknown: true };

/** A stage threw: the same input would fail again. Whatever else goes wrong is of the moment. */
class StageFailure extends Error {
  readonly isStageFailure = true;
}

/** By its mark: the thread, and with it the class of its errors, is of the bundle that came first. */
export function isStageFailure(error: unknown): error is Error {
  return error instanceof Error && "isStageFailure" in error;
}

// The pipeline may compute for 60 ms, the event loop may not.
const thread = () =>
  once(
    "generations:thread",
    () =>
      new Thread<Computing | Told, Computed>({
        name: "The pipeline's thread",
        begin: () =>
          new Worker(new URL("./pipeline-worker.ts", import.meta.url), {
            // Else the thread would load the gate too; the condition lets plain Node read server-only files.
            execArgv: ["--conditions=react-server"],
            resourceLimits: { maxOldGenerationSizeMb: 256 },
          }),
        failureOf: ({ name }) => new StageFailure(`${name} in the pipeline's thread`),
      }),
  );

const counter = () => once("generations:thread-counter", () => ({ lastRun: 0 }));

/** Rejects with a StageFailure, or when the thread died. */
async function compute(asked: Computing): Promise<Exclude<Computed, { isUnknown: true }>> {
  const computed = await thread().ask(asked);
  if ("isUnknown" in computed)
    throw new Error("The pipeline's thread was begun anew and does not know this run.");
  return computed;
}

/** A run in the thread: its stages, each computed once and in order, and its end, which forgets it there. */
export type ThreadRun = { stage: (name: StageName) => Promise<StageResult>; end: () => void };

/**
 * Gives the thread what a run begins with. With `isAhead` it computes all further stages at once, while others are
 * still busy storing that there is a run.
 */
export function beginInThread(beginning: Beginning, { isAhead = false } = {}): ThreadRun {
  const run = (counter().lastRun += 1);
  const asked = new Map<StageName, Promise<StageResult>>();
  const stage = (name: StageName): Promise<StageResult> => {
    const known = asked.get(name);
    if (known) return known;
    const result = compute({ kind: "stage", run, stage: name }).then(({ output, durationMs }) => ({
      stage: name,
      output,
      durationMs,
    }));
    asked.set(name, result);
    return result;
  };
  thread().tell({ kind: "begin", run, ...beginning });
  if (isAhead) {
    for (const name of stageNames) {
      // Whoever asks for this stage hears of its failure; when nobody does, there is no run to fail.
      if (!(name in beginning.finished)) stage(name).catch(() => undefined);
    }
  }
  const end = () => thread().tell({ kind: "end", run }, { ifAlive: true });
  return { stage, end };
}

/** A run of which nothing is stored, from its first stage to its last. Rejects with a StageFailure, or when the thread died. */
export async function allStages(beginning: Beginning): Promise<Required<StageResults>> {
  const inThread = beginInThread(beginning, { isAhead: true });
  try {
    const found: Partial<Record<StageName, unknown>> = {};
    for (const name of stageNames) found[name] = (await inThread.stage(name)).output;
    // All five have ended, each with its own stage's output.
    return found as Required<StageResults>;
  } finally {
    inThread.end();
  }
}

/** Stage two alone for some postings, in their order. Rejects when the thread died. */
export async function matchInThread(request: MatchRequest): Promise<PostingMatch[]> {
  const { output } = await compute({ kind: "match", ...request });
  // The thread answers a request of this kind with nothing else.
  return output as PostingMatch[];
}

/** What each item and fact contributes to the score, and that score. Rejects when the thread died. */
export async function countInThread(input: MatchInput): Promise<WhatCounts> {
  const { output } = await compute({ kind: "what-counts", ...input });
  return output as WhatCounts;
}

/** What there is to remark on a document, once it was changed. Rejects when the thread died. */
export async function remarkInThread(about: Remarked): Promise<Remarks> {
  const { output } = await compute({ kind: "remark", ...about });
  return output as Remarks;
}
