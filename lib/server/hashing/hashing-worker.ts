import { parentPort } from "node:worker_threads";
import { compareSync, hashSync } from "bcryptjs";
import { thrown } from "#lib/server/error-frames.ts";

// A thread of its own: bcryptjs computes in slices of 100 ms on whatever thread calls it, so ten log-ins at
// once stopped the whole server for a second.
type Job = { id: number; text: string } & (
  { kind: "hash"; cost: number } | { kind: "compare"; hash: string }
);

parentPort?.on("message", (job: Job) => {
  try {
    const value = job.kind === "hash" ? hashSync(job.text, job.cost) : compareSync(job.text, job.hash);
    parentPort?.postMessage({ id: job.id, value });
  } catch (error) {
    parentPort?.postMessage({ id: job.id, failure: thrown(error) });
  }
});
