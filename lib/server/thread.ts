import "server-only";
import type { Worker } from "node:worker_threads";
import { withFrames, type Thrown } from "./error-frames.ts";
import type { ThreadAnswer } from "./thread-answer.ts";

type Settings = {
  /** As errors name it: "The thread that reads postings". */
  name: string;
  /** Made where its worker's file is named, since the bundler looks for `new Worker(new URL(…))`. */
  begin: () => Worker;
  /** The error for what was thrown there. */
  failureOf: (thrown: Thrown) => Error;
  /** How many may be at work and in line; one more is refused by a ThreadBusy. */
  room?: number;
};

type Waiting<Value> = { resolve: (value: Value) => void; reject: (error: Error) => void };

/** Nothing that is asked takes a tenth of this: a thread that is silent for longer will not come back. */
const silenceMs = 60_000;

/** Too many are in line. Known by a mark, since each bundle has its own copy of this class. */
class ThreadBusy extends Error {
  readonly isThreadBusy = true;
}

export function isThreadBusy(error: unknown): boolean {
  return error instanceof Error && "isThreadBusy" in error;
}

/**
 * One long-lived thread, begun on first use, that answers one request after the other. Begun anew after it died or
 * fell silent: whoever waited then hears that it ended. Keep it by once(): it must exist once per process.
 */
export class Thread<Asked extends object, Value> {
  readonly #settings: Settings;
  readonly #waiting = new Map<number, Waiting<Value>>();
  #worker: Worker | null = null;
  #lastId = 0;
  #silence: NodeJS.Timeout | undefined;

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  /** How many are at work or in line. */
  get load(): number {
    return this.#waiting.size;
  }

  /** Asks, and waits for the answer. Rejects with what was thrown there, when the thread ended, or when it is busy. */
  async ask(asked: Asked): Promise<Value> {
    const { room, name } = this.#settings;
    if (room !== undefined && this.load >= room) throw new ThreadBusy(`${name} is busy.`);
    const worker = (this.#worker ??= this.#begin());
    const id = (this.#lastId += 1);
    return new Promise((resolve, reject) => {
      worker.postMessage({ ...asked, id });
      this.#waiting.set(id, { resolve, reject });
      // An idle thread must not keep a finished process, one that is asked must.
      worker.ref();
      if (this.load === 1) this.#watch(worker);
    });
  }

  /** Tells what has no answer. With `ifAlive` a thread that isn't there is not begun for it. */
  tell(told: Asked, { ifAlive = false } = {}): void {
    if (!ifAlive) this.#worker ??= this.#begin();
    this.#worker?.postMessage(told);
  }

  #begin(): Worker {
    const worker = this.#settings.begin();
    worker.on("message", (answer: ThreadAnswer<Value>) => this.#hear(worker, answer));
    worker.on("error", (error: Error) => this.#lose(worker, error));
    worker.on("exit", () => this.#lose(worker, new Error(`${this.#settings.name} ended.`)));
    worker.unref();
    return worker;
  }

  #hear(worker: Worker, answer: ThreadAnswer<Value>): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if (this.load > 0) this.#watch(worker);
    else {
      clearTimeout(this.#silence);
      worker.unref();
    }
    if ("failure" in answer)
      waiting?.reject(withFrames(this.#settings.failureOf(answer.failure), answer.failure));
    else waiting?.resolve(answer.value);
  }

  #watch(worker: Worker): void {
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => {
      this.#lose(worker, new Error(`${this.#settings.name} did not answer.`));
      void worker.terminate();
    }, silenceMs);
    this.#silence.unref();
  }

  #lose(worker: Worker, error: Error): void {
    if (this.#worker !== worker) return;
    this.#worker = null;
    clearTimeout(this.#silence);
    for (const waiting of this.#waiting.values()) waiting.reject(error);
    this.#waiting.clear();
  }
}
