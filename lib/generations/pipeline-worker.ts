import "server-only";
import { parentPort } from "node:worker_threads";
import { stages, startState, type PipelineState, type StageResults } from "#lib/engine/pipeline.ts";
import type { PipelineAnswer, PipelineRequest } from "./pipeline-thread.ts";

// The pipeline's thread: keeps each run's state between its stages, so only outputs travel.
const states = new Map<string, PipelineState>();

parentPort?.on("message", (request: PipelineRequest) => {
  if (request.kind === "end") {
    states.delete(request.runId);
  } else if (request.kind === "begin") {
    states.set(request.runId, begin(request));
  } else {
    parentPort?.postMessage(answer(request));
  }
});

function begin({ input, finished }: Extract<PipelineRequest, { kind: "begin" }>): PipelineState {
  const { profile, posting, options, today } = input;
  const correction = posting.correction ?? undefined;
  // What earlier attempts stored was checked by each stage's schema when the run was claimed.
  return startState(
    { profile, posting: { text: posting.text, correction }, today },
    options,
    finished as StageResults,
  );
}

function answer(request: Extract<PipelineRequest, { kind: "stage" }>): PipelineAnswer {
  const { runId, stage } = request;
  const state = states.get(runId);
  if (!state) return { runId, failure: `The thread does not know run ${runId}.` };
  try {
    const begun = performance.now();
    const output = stages[stage](state);
    const durationMs = Math.round((performance.now() - begun) * 1000) / 1000;
    states.set(runId, { ...state, results: { ...state.results, [stage]: output } });
    return { runId, output, durationMs };
  } catch (error) {
    return { runId, failure: error instanceof Error ? `${error.name}: ${error.message}` : "unknown" };
  }
}
