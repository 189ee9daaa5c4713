import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readMigrations, wordsOfEngine } from "./migrate.mjs";
import { runSql, startPostgresql, withDatabase } from "./testing/postgresql.ts";

let server;
let folder;
beforeAll(async () => {
  server = await startPostgresql();
  folder = mkdtempSync(path.join(tmpdir(), "candor-migrate-"));
}, 60_000);
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await server?.stop();
});

/** One instance's start, as far as the database goes, in a process of its own; what it said when it was refused. */
function migrateOnce(options) {
  const script = path.join(import.meta.dirname, "migrate.mjs");
  const code = `const { migrate } = await import(${JSON.stringify(script)}); await migrate(${JSON.stringify({ isQuiet: true, ...options })}); process.exit(0);`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", code], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let errors = "";
  child.stderr.on("data", (text) => (errors += text));
  return new Promise((resolve) => child.once("close", (exit) => resolve(exit === 0 ? "" : errors)));
}

// Fails when the state is looked at before the advisory lock is held: an instance then sees another's migration half
// done, and is told to restore a backup.
describe("instances that start at once on one PostgreSQL", () => {
  const known = readMigrations("postgresql").map(({ name }) => name);

  test("bring it up to date once, and back it up once when it held something", async () => {
    await runSql(server.url, "CREATE DATABASE parallel");
    const url = withDatabase(server.url, "parallel");
    const all = (options) =>
      Promise.all(Array.from({ length: 5 }, () => migrateOnce({ url, dataFolder: folder, ...options })));
    expect(await all({ through: known[0] })).toEqual(Array(5).fill(""));
    expect(existsSync(path.join(folder, "backups"))).toBe(false);
    expect(await all({})).toEqual(Array(5).fill(""));
    const rows = await runSql(url, "SELECT migration_name, finished_at FROM _prisma_migrations ORDER BY 1");
    expect(rows.map((row) => row.migration_name)).toEqual(known);
    expect(rows.every((row) => row.finished_at !== null)).toBe(true);
    expect(readdirSync(path.join(folder, "backups"))).toHaveLength(1);
  }, 60_000);
});

describe("what stops a migration", () => {
  const places =
    "   0: sql_schema_connector::apply_migration::apply_script\n" +
    '           with migration_name="20261123000000_first"\n' +
    "             at schema-engine/connectors/sql-schema-connector/src/apply_migration.rs:113\n";

  test("is told in one line that says what to do when the disk is full", () => {
    expect(wordsOfEngine(`database or disk is full\n${places}`)).toBe(
      "the disk is full, so the database can't be made ready. Make room, and start again.",
    );
  });

  test("keeps the engine's own words, without places in its source", () => {
    const said = "A migration failed to apply.\n\nDatabase error:\nno such table: postings";
    expect(wordsOfEngine(`${said}\n${places}`)).toBe(said);
  });
});
