import "server-only";
import { once as nextEvent } from "node:events";
import { Worker } from "node:worker_threads";
import { fail, ok, type Result } from "#lib/problem.ts";
import type { GenerationItem, PostingItem, ProfileItem } from "./account-file.ts";
import type { ArrivingItems } from "./read-file.ts";
import { tooLarge, type Upload } from "./unpack.ts";

export type ImportAnswer =
  | { kind: "read"; result: Result<null> }
  | { kind: "profile"; item: ProfileItem }
  /** More of the profile before. */
  | { kind: "versions"; versions: ProfileItem["versions"] }
  | { kind: "posting"; item: PostingItem }
  | { kind: "generation"; item: GenerationItem }
  | { kind: "end" };

/** Twice what the dearest file that unpack.ts lets through was seen to take. */
const heapMb = 1024;
const limitMs = 60_000;

/** What an exported file holds, checked, read in a thread of its own. Problems: invalid, unavailable (took too long). */
export async function readInThread(upload: Upload): Promise<Result<ArrivingItems>> {
  const worker = new Worker(new URL("./import-worker.ts", import.meta.url), {
    workerData: upload,
    // Else the thread would load the gate too; the condition lets plain Node read server-only files.
    execArgv: ["--conditions=react-server"],
    resourceLimits: { maxOldGenerationSizeMb: heapMb },
  });
  const late = AbortSignal.timeout(limitMs);
  try {
    return await collect(worker, late);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY")
      return tooLarge();
    if (!late.aborted) throw error;
    return fail({
      kind: "unavailable",
      message: "Reading this file took more than a minute. Nothing was imported; try again later.",
    });
  } finally {
    await worker.terminate();
  }
}

async function collect(worker: Worker, signal: AbortSignal): Promise<Result<ArrivingItems>> {
  // Rejects when the thread fails, as it does when its memory is used up.
  const answer = async (): Promise<ImportAnswer> => {
    const [message] = await nextEvent(worker, "message", { signal });
    return message;
  };
  const items: ArrivingItems = { profiles: [], postings: [], generations: [] };
  for (;;) {
    const piece = await answer();
    if (piece.kind === "end") return ok(items);
    if (piece.kind === "read" && !piece.result.ok) return piece.result;
    if (piece.kind === "profile") items.profiles.push(piece.item);
    if (piece.kind === "versions") items.profiles.at(-1)?.versions.push(...piece.versions);
    if (piece.kind === "posting") items.postings.push(piece.item);
    if (piece.kind === "generation") items.generations.push(piece.item);
    worker.postMessage("next");
  }
}
