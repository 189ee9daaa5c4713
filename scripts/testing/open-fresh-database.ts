import { rmSync } from "node:fs";
import path from "node:path";
import { afterAll } from "vitest";
import { freshDatabase, freshFolder } from "./database.ts";

// Each test file has a database and a data folder of its own, in a process that runs many files: lib and the
// database clients take a second to load. What lib/ keeps once per process is forgotten with the file before, and
// what that one set is unset.
type Kept = typeof globalThis & { candorOnce?: Map<string, unknown>; candorEnv?: NodeJS.ProcessEnv };
const kept: Kept = globalThis;

/** They answer what they are asked, whatever database the question is about, and take seconds to begin. */
const threads = ["generations:thread", "generations:thread-counter", "postings:thread", "hashing"];
kept.candorOnce = new Map([...(kept.candorOnce ?? [])].filter(([key]) => threads.includes(key)));

kept.candorEnv ??= { ...process.env };
for (const name of Object.keys(process.env)) if (!(name in kept.candorEnv)) delete process.env[name];
const url = await freshDatabase();
const folder = freshFolder();
Object.assign(process.env, kept.candorEnv, {
  DATABASE_URL: url,
  CANDOR_DATA: folder,
  APP_SECRET: "a secret for tests alone, long enough",
  APP_URL: "http://localhost:3000",
  LOG_LEVEL: "silent",
  // The smallest that bcrypt has: what the tests check is not how slow it is.
  HASH_COST: "4",
});

const { moveClock } = await import("#lib/server/clock.ts");
const { closeDatabase, openDatabase } = await import("#lib/server/db.ts");
moveClock(0);
await openDatabase();

afterAll(async () => {
  await closeDatabase();
  rmSync(folder, { recursive: true, force: true });
  if (url.startsWith("file:"))
    rmSync(path.dirname(url.slice("file:".length)), { recursive: true, force: true });
});
