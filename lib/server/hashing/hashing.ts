import "server-only";
import { Worker } from "node:worker_threads";
import { limited, ok, type Result } from "#lib/problem.ts";
import { env } from "#lib/server/env.ts";
import { withFrames, type Thrown } from "#lib/server/error-frames.ts";
import { once } from "#lib/server/once.ts";

type Job = { kind: "hash"; text: string; cost: number } | { kind: "compare"; text: string; hash: string };
type Answer = { id: number; value: string | boolean } | { id: number; failure: Thrown };
type Waiting = { resolve: (value: string | boolean) => void; reject: (error: Error) => void };
type Thread = { worker: Worker | null; waiting: Map<number, Waiting>; lastId: number };

const thread = () => once("hashing", (): Thread => ({ worker: null, waiting: new Map(), lastId: 0 }));

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
  const state = thread();
  // One is at work, the others wait in line.
  if (state.waiting.size > env().HASH_QUEUE) return limited(3, "Many people are logging in at this moment.");
  state.worker ??= begin(state);
  const { worker } = state;
  const id = ++state.lastId;
  return ok(
    await new Promise<string | boolean>((resolve, reject) => {
      state.waiting.set(id, { resolve, reject });
      worker.ref();
      worker.postMessage({ ...job, id });
    }),
  );
}

function begin(state: Thread): Worker {
  // Without execArgv of its own the thread would load the gate too.
  const worker = new Worker(new URL("./hashing-worker.ts", import.meta.url), { execArgv: [] });
  worker.on("message", (answer: Answer) => {
    const waiting = state.waiting.get(answer.id);
    state.waiting.delete(answer.id);
    if ("failure" in answer)
      waiting?.reject(withFrames(new Error(`hashing failed: ${answer.failure.name}`), answer.failure));
    else waiting?.resolve(answer.value);
    // An idle thread must not keep a finished process.
    if (state.waiting.size === 0) worker.unref();
  });
  const lose = (error: Error) => {
    if (state.worker !== worker) return;
    state.worker = null;
    for (const waiting of state.waiting.values()) waiting.reject(error);
    state.waiting.clear();
  };
  worker.on("error", lose);
  worker.on("exit", () => lose(new Error("The hashing thread ended.")));
  worker.unref();
  return worker;
}
