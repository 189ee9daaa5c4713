import "server-only";
import { Worker } from "node:worker_threads";
import { withFrames, type Thrown } from "#lib/server/error-frames.ts";
import { once } from "#lib/server/once.ts";
import type { Analysis } from "./schema.ts";

export type ReadingRequest = { id: number; posting: { text: string } };
export type ReadingAnswer = { id: number; analysis: Analysis } | { id: number; failure: Thrown };
type Waiting = { resolve: (analysis: Analysis) => void; reject: (error: Error) => void };
type Thread = { worker: Worker; waiting: Map<number, Waiting>; lastId: number };

// One long-lived thread, begun on first use. The first posting takes 0.3 s, which is the lexicon being read, and
// 20,000 characters of lines of two letters 0.5 s: on the event loop nobody else would be answered meanwhile. Not the
// pipeline's thread, which stands higher in the house and may be busy with a run.
const slot = () => once("postings:thread", () => ({ thread: null as Thread | null }));

/** Stage one's reading of a text, plain or HTML. Never inside a transaction, which it would hold up. */
export function readPosting(posting: { text: string }): Promise<Analysis> {
  const held = thread();
  const id = ++held.lastId;
  return new Promise((resolve, reject) => {
    held.waiting.set(id, { resolve, reject });
    held.worker.ref();
    held.worker.postMessage({ id, posting: { text: posting.text } } satisfies ReadingRequest);
  });
}

function thread(): Thread {
  const held = slot();
  if (held.thread) return held.thread;
  const worker = new Worker(new URL("./reading-worker.ts", import.meta.url), {
    // Else the thread would load the gate too; the condition lets plain Node read server-only files.
    execArgv: ["--conditions=react-server"],
    resourceLimits: { maxOldGenerationSizeMb: 256 },
  });
  const made: Thread = { worker, waiting: new Map(), lastId: 0 };
  worker.on("message", (answer: ReadingAnswer) => {
    const waiting = made.waiting.get(answer.id);
    made.waiting.delete(answer.id);
    if ("failure" in answer)
      waiting?.reject(withFrames(new Error(`${answer.failure.name} as a posting was read`), answer.failure));
    else waiting?.resolve(answer.analysis);
    // An idle thread must not keep a finished process.
    if (made.waiting.size === 0) worker.unref();
  });
  const lose = (error: Error) => {
    if (held.thread === made) held.thread = null;
    for (const waiting of made.waiting.values()) waiting.reject(error);
    made.waiting.clear();
  };
  worker.on("error", lose);
  worker.on("exit", () => lose(new Error("The thread that reads postings ended.")));
  worker.unref();
  held.thread = made;
  return made;
}
