import "server-only";
import { parentPort } from "node:worker_threads";
import { analyzePosting } from "#lib/engine/analyze-posting/analyze-posting.ts";
import { thrown } from "#lib/server/error-frames.ts";
import type { ReadingAnswer, ReadingRequest } from "./reading-thread.ts";

parentPort?.on("message", ({ id, posting }: ReadingRequest) => {
  parentPort?.postMessage(answer(id, posting));
});

function answer(id: number, posting: ReadingRequest["posting"]): ReadingAnswer {
  try {
    return { id, analysis: analyzePosting(posting) };
  } catch (error) {
    return { id, failure: thrown(error) };
  }
}
