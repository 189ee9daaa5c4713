import { rmSync } from "node:fs";
import path from "node:path";
import { afterAll } from "vitest";
import { freshDatabase, freshFolder } from "./database.ts";

// Each test file has a database and a data folder of its own. The settings stand before lib/server/env.ts is
// loaded, which reads them once.
const url = await freshDatabase();
const folder = freshFolder();
Object.assign(process.env, {
  DATABASE_URL: url,
  CANDOR_DATA: folder,
  APP_SECRET: "a secret for tests alone, long enough",
  APP_URL: "http://localhost:3000",
  LOG_LEVEL: "silent",
  // The smallest that bcrypt has: what the tests check is not how slow it is.
  HASH_COST: "4",
});

const { closeDatabase, openDatabase } = await import("#lib/server/db.ts");
await openDatabase();

afterAll(async () => {
  await closeDatabase();
  rmSync(folder, { recursive: true, force: true });
  if (url.startsWith("file:"))
    rmSync(path.dirname(url.slice("file:".length)), { recursive: true, force: true });
});
