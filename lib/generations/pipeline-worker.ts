import "server-only";
import { parentPort } from "node:worker_threads";
import { runStage, type PipelineState } from "#lib/engine/pipeline.ts";
import type { PipelineAnswer, PipelineRequest } from "./pipeline-thread.ts";

// The pipeline's thread: keeps each run's state between its stages, so only outputs travel.
const states = new Map<string, PipelineState>();

parentPort?.on("message", (request: PipelineRequest) => {
  if (request.kind === "end") {
    states.delete(request.runId);
  } else if (request.kind === "begin") {
    states.set(request.runId, { ...request.input, outputs: request.finished as PipelineState["outputs"] });
  } else {
    parentPort?.postMessage(answer(request));
  }
});

function answer(request: Extract<PipelineRequest, { kind: "stage" }>): PipelineAnswer {
  const { runId, stage } = request;
  const state = states.get(runId);
  if (!state) return { runId, failure: `The thread does not know run ${runId}.` };
  try {
    const begun = performance.now();
    const output = runStage(stage, state);
    const durationMs = Math.round((performance.now() - begun) * 1000) / 1000;
    Object.assign(state.outputs, { [stage]: output });
    return { runId, output, durationMs };
  } catch (error) {
    return { runId, failure: error instanceof Error ? `${error.name}: ${error.message}` : "unknown" };
  }
}
