import "server-only";
import { Worker } from "node:worker_threads";
import { once } from "#lib/server/once.ts";
import { Thread } from "#lib/server/thread.ts";
import type { Analysis } from "./schema.ts";

/** A text, and names of skills as somebody typed them. */
export type ReadingRequest = { text: string; names: string[] };

/** What the text asks for, and each typed name's name in the lexicon, null where it has none. */
export type Reading = { analysis: Analysis; skills: Record<string, string | null> };

/** The last in line waits some seconds for the longest texts; all bundled postings are read at once. */
const room = 50;

// The first posting takes 0.3 s, which is the lexicon being read, and 20,000 characters of lines of two letters 0.5 s:
// on the event loop nobody else would be answered meanwhile. Not the pipeline's thread, which stands higher in the
// house and may be busy with a run.
const thread = () =>
  once(
    "postings:thread",
    () =>
      new Thread<ReadingRequest, Reading>({
        name: "The thread that reads postings",
        begin: () =>
          new Worker(new URL("./reading-worker.ts", import.meta.url), {
            // Else the thread would load the gate too; the condition lets plain Node read server-only files.
            execArgv: ["--conditions=react-server"],
            resourceLimits: { maxOldGenerationSizeMb: 256 },
          }),
        failureOf: ({ name }) => new Error(`${name} as a posting was read`),
        room,
      }),
  );

/** Stage one's reading of a text, plain or HTML. Never inside a transaction, which it would hold up. */
export async function readPosting({ text }: { text: string }): Promise<Analysis> {
  return (await readWithSkills({ text, names: [] })).analysis;
}

/** The same, with the skills that a person says a requirement asks for, too. */
export function readWithSkills(request: ReadingRequest): Promise<Reading> {
  return thread().ask(request);
}
