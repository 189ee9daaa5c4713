import "server-only";
import { Worker } from "node:worker_threads";
import { limited, ok, type Result } from "#lib/problem.ts";
import { env } from "#lib/server/env.ts";
import { once } from "#lib/server/once.ts";
import { Thread } from "#lib/server/thread.ts";

export type Job =
  { kind: "hash"; text: string; cost: number } | { kind: "compare"; text: string; hash: string };

const thread = () =>
  once(
    "hashing",
    () =>
      new Thread<Job, string | boolean>({
        name: "The hashing thread",
        // Without execArgv of its own the thread would load the gate too.
        begin: () => new Worker(new URL("./hashing-worker.ts", import.meta.url), { execArgv: [] }),
        failureOf: ({ name }) => new Error(`hashing failed: ${name}`),
      }),
  );

/** bcrypt's hash of `text` (at most 72 bytes count), made in the hashing thread. `limited` when its line is full. */
export async function hashInThread(text: string, cost: number): Promise<Result<string>> {
  const answer = await run({ kind: "hash", text, cost });
  return answer.ok ? ok(String(answer.value)) : answer;
}

/** Whether bcrypt's `hash` is that of `text`. `limited` when the line is full. */
export async function compareInThread(text: string, hash: string): Promise<Result<boolean>> {
  const answer = await run({ kind: "compare", text, hash });
  return answer.ok ? ok(answer.value === true) : answer;
}

async function run(job: Job): Promise<Result<string | boolean>> {
  // One is at work, the others wait in line.
  if (thread().load > env().HASH_QUEUE) return limited(3, "Many people are logging in at this moment.");
  return ok(await thread().ask(job));
}
