import { parentPort } from "node:worker_threads";
import { compareSync, hashSync } from "bcryptjs";
import { answerOf } from "#lib/server/thread-answer.ts";
import type { Job } from "./hashing.ts";

// A thread of its own: bcryptjs computes in slices of 100 ms on whatever thread calls it, so ten log-ins at
// once stopped the whole server for a second.
parentPort?.on("message", ({ id, ...job }: Job & { id: number }) => {
  parentPort?.postMessage(
    answerOf(id, () =>
      job.kind === "hash" ? hashSync(job.text, job.cost) : compareSync(job.text, job.hash),
    ),
  );
});
