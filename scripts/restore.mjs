import { existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import pg from "pg";
import { isPostgresqlUrl, readBackup, secretMark, tables } from "./backup.mjs";
import { oldSecrets, projectFolder } from "./environment.mjs";
import { appliedMigrations, migrate, readMigrations } from "./migrate.mjs";
import { behindLinks, journalsOf } from "./sqlite-file.mjs";

const quoted = (name) => `"${name.replaceAll('"', '""')}"`;

/**
 * Puts a backup in place of what is there. The database that was there is kept beside it (SQLite), or must be
 * empty (PostgreSQL). Throws one line on anything that a person must solve.
 * @param {{ file: string, url: string, dataFolder: string }} options
 * @returns {Promise<{ rows: number, notes: string[] }>}
 */
export async function restore({ file, url, dataFolder }) {
  const reader = readBackup(file);
  const { value: header } = await reader.next();
  const known = new Set(
    readMigrations(isPostgresqlUrl(url) ? "postgresql" : "sqlite").map((migration) => migration.name),
  );
  const unknown = header.migrations.find((name) => !known.has(name));
  if (unknown)
    throw new Error(
      `this backup was made by Candor ${header.candor} with ${unknown}, which this one does not know. Update Candor first.`,
    );
  const through = header.migrations.at(-1);
  const notes = secretNotes(header);
  const rows = isPostgresqlUrl(url)
    ? await intoPostgresql({ reader, url, dataFolder, through })
    : await intoSqlite({ reader, url, dataFolder, through, notes });
  return { rows, notes };
}

/**
 * Passwords and sessions hang on APP_SECRET. On a machine that has none yet, the backup's becomes its `.env`; to be
 * called before loadEnvironment(), which would make a new one. Says whether it wrote one.
 */
export async function adoptSecret(file) {
  const env = path.join(projectFolder, ".env");
  if (process.env.APP_SECRET || existsSync(env)) return false;
  const reader = readBackup(file);
  const { value: header } = await reader.next();
  await reader.return();
  if (!header.secret) return false;
  const old = header.oldSecrets?.length > 0 ? `APP_SECRET_OLD=${header.oldSecrets.join(",")}\n` : "";
  writeFileSync(env, `APP_SECRET=${header.secret}\n${old}`, { mode: 0o600, flag: "wx" });
  return true;
}

function secretNotes(header) {
  const secrets = [process.env.APP_SECRET ?? "", ...oldSecrets()];
  if (secrets.some((secret) => secretMark(secret) === header.secretMark)) return [];
  return [
    "This backup was made with another APP_SECRET. Everything is restored, but nobody's password will fit until that secret is in .env as APP_SECRET_OLD (the backup's first line holds it), or npm run reset-password gives a new one.",
  ];
}

function valueFor(isPostgresql, value, declared) {
  if (value === null || isPostgresql) return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  // The form in which the SQLite adapter writes instants; another one would sort wrongly beside it.
  if (/date/i.test(declared)) return new Date(value).toISOString().replace("Z", "+00:00");
  return value;
}

async function intoSqlite({ reader, url, dataFolder, through, notes }) {
  const target = behindLinks(url.slice("file:".length));
  const fresh = `${target}.restoring`;
  const dropFresh = () => [fresh, ...journalsOf(fresh)].forEach((file) => rmSync(file, { force: true }));
  dropFresh();
  await migrate({ url: `file:${fresh}`, dataFolder, isQuiet: true, through });
  const database = new Database(fresh);
  database.pragma("foreign_keys = OFF");
  const types = new Map(
    tables().map((table) => [
      table,
      new Map(database.pragma(`table_info(${quoted(table)})`).map((column) => [column.name, column.type])),
    ]),
  );
  let rows = 0;
  try {
    database.exec("BEGIN");
    for await (const [table, row] of reader) {
      const names = Object.keys(row).filter((name) => types.get(table)?.has(name));
      const values = names.map((name) => valueFor(false, row[name], types.get(table).get(name)));
      database
        .prepare(
          `INSERT OR REPLACE INTO ${quoted(table)} (${names.map(quoted).join(",")}) VALUES (${names.map(() => "?").join(",")})`,
        )
        .run(values);
      rows += 1;
    }
    database.exec("COMMIT");
  } catch (error) {
    database.close();
    dropFresh();
    throw error;
  }
  const broken = database.pragma("foreign_key_check").length;
  const integrity = database.pragma("integrity_check", { simple: true });
  // In WAL mode like the one it replaces; closing empties the journal into the file.
  database.pragma("journal_mode = WAL");
  database.close();
  if (broken > 0 || integrity !== "ok") {
    dropFresh();
    throw new Error(
      `the backup does not fit together (${broken} rows without a parent, integrity ${String(integrity)}). Nothing was replaced.`,
    );
  }
  const kept = keepReplaced(target, dataFolder);
  if (kept) notes.push(`What was there before is now ${kept}.`);
  renameSync(fresh, target);
  return rows;
}

/** Moves the database away with its journals, also journals alone. Answers its new name, "" when none was there. */
function keepReplaced(target, dataFolder) {
  const there = [target, ...journalsOf(target)].filter((file) => existsSync(file));
  if (there.length === 0) return "";
  const backups = path.join(dataFolder, "backups");
  mkdirSync(backups, { recursive: true });
  // A rename can't leave its disk.
  const isOneDisk = statSync(backups).dev === statSync(path.dirname(target)).dev;
  const name = `replaced-${new Date().toISOString().replace(/[:.]/g, "-")}.db`;
  const kept = path.join(isOneDisk ? backups : path.dirname(target), name);
  for (const file of there) renameSync(file, `${kept}${file.slice(target.length)}`);
  return kept;
}

async function intoPostgresql({ reader, url, dataFolder, through }) {
  const later = (await appliedMigrations(url)).find(({ name }) => name > through);
  if (later)
    throw new Error(
      `this PostgreSQL database is ahead of the backup: a server made its tables as of ${later.name}, the backup's are as of ${through}. Make a new, empty database and restore there; the next start brings it up to date.`,
    );
  await migrate({ url, dataFolder, isQuiet: true, through });
  const client = new pg.Client({ connectionString: url });
  // Without a listener a connection that breaks while it is idle ends the process with a trace; the next query tells.
  client.on("error", () => undefined);
  await client.connect();
  try {
    const { rows: found } = await client.query('SELECT count(*)::int AS n FROM "User"');
    if (found[0].n > 0)
      throw new Error(
        "this PostgreSQL database already holds accounts. Restore into an empty one and point DATABASE_URL there.",
      );
    let rows = 0;
    await client.query("BEGIN");
    // What a server that was begun on it writes without any account: the backup brings its own.
    await client.query(`DELETE FROM "Posting"; DELETE FROM "Meta"; DELETE FROM "Limit"`);
    for await (const [table, row] of reader) {
      const names = Object.keys(row);
      await client.query(
        `INSERT INTO ${quoted(table)} (${names.map(quoted).join(",")}) VALUES (${names.map((_, at) => `$${at + 1}`).join(",")})`,
        names.map((name) => row[name]),
      );
      rows += 1;
    }
    await client.query("COMMIT");
    return rows;
  } finally {
    await client.end();
  }
}
