import "server-only";
import { parentPort, workerData } from "node:worker_threads";
import { ok } from "#lib/problem.ts";
import { readAccountFile, type ArrivingItems } from "./read-file.ts";
import type { ImportAnswer } from "./import-thread.ts";
import { parseUpload, type Upload } from "./unpack.ts";

// A thread for one file: unpacks, parses and checks it, then hands it over piece by piece as it is asked, since
// receiving 40 MB at once would stop the other side just as long as reading them there.

const versionsAtOnce = 20;

function* piecesOf({ profiles, postings, generations }: ArrivingItems): Generator<ImportAnswer> {
  for (const { versions, ...item } of profiles) {
    yield { kind: "profile", item: { ...item, versions: [] } };
    for (let start = 0; start < versions.length; start += versionsAtOnce)
      yield { kind: "versions", versions: versions.slice(start, start + versionsAtOnce) };
  }
  for (const item of postings) yield { kind: "posting", item };
  for (const item of generations) yield { kind: "generation", item };
}

function read(upload: Upload) {
  const parsed = parseUpload(upload);
  return parsed.ok ? readAccountFile(parsed.value) : parsed;
}

// What import-thread.ts gave to this thread.
const items = read(workerData as Upload);
const pieces = items.ok ? piecesOf(items.value) : null;
const send = (answer: ImportAnswer) => parentPort?.postMessage(answer);
send({ kind: "read", result: items.ok ? ok(null) : items });
parentPort?.on("message", () => send(pieces?.next().value ?? { kind: "end" }));
