import "server-only";
import { parentPort } from "node:worker_threads";
import { analyzePosting } from "#lib/engine/analyze-posting/analyze-posting.ts";
import { answerOf } from "#lib/server/thread-answer.ts";
import type { ReadingRequest } from "./reading-thread.ts";

parentPort?.on("message", ({ id, text }: ReadingRequest & { id: number }) => {
  parentPort?.postMessage(answerOf(id, () => analyzePosting({ text })));
});
