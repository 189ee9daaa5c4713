import "server-only";
import { Worker } from "node:worker_threads";
import { once } from "#lib/server/once.ts";
import type { Analysis } from "#lib/postings/schema.ts";
import type { Profile } from "#lib/profile/schema.ts";
import type { Match, RunInput, StageName } from "./schema.ts";
import type { StageResult } from "./store.ts";

export type PipelineRequest =
  | { runId: string; kind: "begin"; input: RunInput; finished: Partial<Record<StageName, unknown>> }
  | { runId: string; kind: "stage"; stage: StageName }
  | { runId: string; kind: "end" }
  | ({ runId: string; kind: "match" } & MatchRequest);
/** `profileKey` names the profile's very version: its facts are read once for all requests that name it. */
export type MatchRequest = { profileKey: string; profile: Profile; analyses: Analysis[]; today: string };
/** Stage two without the weight of each fact, which only a run needs. */
export type PostingMatch = Omit<Match, "relevance">;
/** `failure` is the stage's own error; an unknown run was begun in a thread that has died since. */
export type PipelineAnswer =
  | { runId: string; output: unknown; durationMs: number }
  | { runId: string; failure: string }
  | { runId: string; isUnknown: true };

/** A stage threw: the same input would fail again. Whatever else goes wrong is of the moment. */
export class StageFailure extends Error {}

type Waiting = {
  resolve: (answer: { output: unknown; durationMs: number }) => void;
  reject: (error: Error) => void;
};
type Thread = { worker: Worker; waiting: Map<string, Waiting> };

// One long-lived thread, begun on first use: the pipeline may compute for 60 ms, the event loop may not.
const slot = () => once("generations:thread", () => ({ thread: null as Thread | null }));

function thread(): Thread {
  const held = slot();
  if (held.thread) return held.thread;
  const worker = new Worker(new URL("./pipeline-worker.ts", import.meta.url), {
    // Else the thread would load the gate too; the condition lets plain Node read server-only files.
    execArgv: ["--conditions=react-server"],
    resourceLimits: { maxOldGenerationSizeMb: 256 },
  });
  const made: Thread = { worker, waiting: new Map() };
  worker.on("message", (answer: PipelineAnswer) => {
    const waiting = made.waiting.get(answer.runId);
    made.waiting.delete(answer.runId);
    if ("failure" in answer) waiting?.reject(new StageFailure(answer.failure));
    else if ("isUnknown" in answer)
      waiting?.reject(new Error(`The pipeline's thread does not know ${answer.runId}.`));
    else waiting?.resolve(answer);
  });
  const lose = (error: Error) => {
    if (held.thread === made) held.thread = null;
    for (const waiting of made.waiting.values()) waiting.reject(error);
    made.waiting.clear();
  };
  worker.on("error", lose);
  worker.on("exit", () => lose(new Error("The pipeline's thread ended.")));
  // The server's own handles keep it alive; this thread should not keep a finished process.
  worker.unref();
  held.thread = made;
  return made;
}

/** Gives the thread a run's input and what earlier attempts finished. */
export function beginInThread(
  runId: string,
  input: RunInput,
  finished: Partial<Record<StageName, unknown>>,
): void {
  thread().worker.postMessage({ runId, kind: "begin", input, finished } satisfies PipelineRequest);
}

/** Runs the next stage of a run that was begun. Rejects with a StageFailure, or when the thread died. */
export function stageInThread(runId: string, stage: StageName): Promise<StageResult> {
  const { worker, waiting } = thread();
  return new Promise((resolve, reject) => {
    waiting.set(runId, {
      resolve: ({ output, durationMs }) => resolve({ stage, output, durationMs }),
      reject,
    });
    worker.postMessage({ runId, kind: "stage", stage } satisfies PipelineRequest);
  });
}

/** Stage two alone for some postings, in their order. Rejects when the thread died. */
export function matchInThread(request: MatchRequest): Promise<PostingMatch[]> {
  const { worker, waiting } = thread();
  const count = once("generations:match-requests", () => ({ sent: 0 }));
  const runId = `match ${(count.sent += 1)}`;
  return new Promise((resolve, reject) => {
    // The thread answers a request of this kind with nothing else.
    waiting.set(runId, { resolve: ({ output }) => resolve(output as PostingMatch[]), reject });
    worker.postMessage({ runId, kind: "match", ...request } satisfies PipelineRequest);
  });
}

export function endInThread(runId: string): void {
  slot().thread?.worker.postMessage({ runId, kind: "end" } satisfies PipelineRequest);
}
