import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { migrateBase } from "./migrate-base.ts";
import { runSql, startPostgresql, withDatabase } from "./postgresql.ts";

/** Starts a server and migrates one database, from which each test file's own is made as from a template. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgresql();
  const folder = mkdtempSync(path.join(tmpdir(), "candor-test-"));
  const name = `candor_test_${randomBytes(4).toString("hex")}`;
  const url = withDatabase(server.url, name);
  try {
    await runSql(server.url, `CREATE DATABASE ${name}`);
    await migrateBase(url, folder);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    await server.stop();
    throw error;
  }
  project.provide("base", { url: server.url, name, folder });
  return async () => {
    // A server that was given to us keeps what it had, and nothing of ours.
    const left = await runSql<{ datname: string }>(
      server.url,
      `SELECT datname FROM pg_database WHERE datname LIKE '${name}%'`,
    );
    for (const { datname } of left) await runSql(server.url, `DROP DATABASE "${datname}" WITH (FORCE)`);
    rmSync(folder, { recursive: true, force: true });
    await server.stop();
  };
}
