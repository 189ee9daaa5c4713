import "server-only";
import { parentPort } from "node:worker_threads";
import { analyzePosting } from "#lib/engine/analyze-posting/analyze-posting.ts";
import { canonicalSkill } from "#lib/language/skills.ts";
import { answerOf } from "#lib/server/thread-answer.ts";
import type { Reading, ReadingRequest } from "./reading-thread.ts";

function read({ text, names }: ReadingRequest): Reading {
  const skills = names.map((name) => [name, canonicalSkill(name)] as const);
  return { analysis: analyzePosting({ text }), skills: Object.fromEntries(skills) };
}

parentPort?.on("message", ({ id, ...request }: ReadingRequest & { id: number }) => {
  parentPort?.postMessage(answerOf(id, () => read(request)));
});
