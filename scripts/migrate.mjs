// Brings a database up to date with prisma/migrations, on the WebAssembly build of Prisma's own schema engine
// (the same table and checksums as `prisma migrate deploy`), because that engine's binary can't be downloaded
// everywhere. The engine is only loaded when there is something to do.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import Database from "better-sqlite3";
import { behindLinks, journalsOf } from "./sqlite-file.mjs";

const folder = path.resolve(import.meta.dirname, "..", "prisma", "migrations");
const require = createRequire(import.meta.url);
const kindOf = (url) => (/^postgres(ql)?:/.test(url) ? "postgresql" : "sqlite");
/** Any number will do, as long as every instance takes the same one. */
const ADVISORY_LOCK = 4_273_001;

export function readMigrations(kind) {
  const base = path.join(folder, kind);
  return readdirSync(base, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => ({
      name: entry.name,
      sql: readFileSync(path.join(base, entry.name, "migration.sql"), "utf8"),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** @returns {Promise<{name: string, checksum: string, finished: boolean}[]>} */
export async function appliedMigrations(url) {
  const query =
    "SELECT migration_name AS name, checksum, finished_at, rolled_back_at FROM _prisma_migrations ORDER BY migration_name";
  let rows;
  if (kindOf(url) === "sqlite") {
    const file = url.slice("file:".length);
    if (!existsSync(file)) return [];
    const database = new Database(file, { timeout: 250 });
    try {
      const isThere = database.prepare("SELECT 1 FROM sqlite_master WHERE name = '_prisma_migrations'").get();
      const others = database.prepare("SELECT count(*) AS n FROM sqlite_master WHERE type = 'table'").get().n;
      if (!isThere && others > 0)
        throw new Error(
          `${file} is another program's database. Point DATABASE_URL or CANDOR_DATA elsewhere.`,
        );
      rows = isThere ? database.prepare(query).all() : [];
    } catch (error) {
      if (error.code === "SQLITE_NOTADB")
        throw new Error(`${file} is not a database. Move it away, or restore a backup: npm run restore`, {
          cause: error,
        });
      throw error;
    } finally {
      database.close();
    }
  } else {
    rows = await withPostgresql(url, async (client) => {
      const { rows: found } = await client.query(
        "SELECT to_regclass('_prisma_migrations') AS mine, (SELECT count(*)::int FROM information_schema.tables WHERE table_schema = current_schema()) AS tables",
      );
      if (found[0].mine) return (await client.query(query)).rows;
      if (found[0].tables > 0)
        throw new Error(
          "this PostgreSQL database holds another program's tables. Give Candor a database of its own in DATABASE_URL.",
        );
      return [];
    });
  }
  return rows
    .filter((row) => row.rolled_back_at === null)
    .map((row) => ({ name: row.name, checksum: row.checksum, finished: row.finished_at !== null }));
}

async function withPostgresql(url, work) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  const host = URL.canParse(url) ? new URL(url).host : "DATABASE_URL";
  // Without a listener a connection that breaks while it is idle ends the process with a trace; the next query tells.
  client.on("error", () => undefined);
  try {
    await client.connect();
  } catch (error) {
    throw new Error(
      `the database at ${host} can't be reached (${error.code ?? error.message}). Check DATABASE_URL and that it runs.`,
      { cause: error },
    );
  }
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** What to do when `name` stopped half-way; before the first one there was nothing to lose. */
function afterHalf(name, { applied, url, dataFolder }) {
  const begun = `the migration ${name} stopped half-way.`;
  if (applied.length === 1)
    return kindOf(url) === "sqlite"
      ? `${begun} Nothing was stored before it: delete ${url.slice("file:".length)} and start again.`
      : `${begun} Nothing was stored before it: drop this database, create it anew and start again.`;
  const folder = path.join(dataFolder ?? "data", "backups");
  const backup = (existsSync(folder) ? readdirSync(folder) : [])
    .filter((file) => file.includes(`-before-${name}.`))
    .sort()
    .at(-1);
  return `${begun} Restore the backup taken before it: npm run restore${backup ? ` -- ${path.join(folder, backup)}` : ""}`;
}

/** Compares what ran with what this build knows; throws one line for what only a person can solve. */
export async function migrationState(url, { through, dataFolder } = {}) {
  const all = readMigrations(kindOf(url));
  const known = all.filter((migration) => !through || migration.name <= through);
  const applied = await appliedMigrations(url);
  const half = applied.find((row) => !row.finished);
  if (half) throw new Error(afterHalf(half.name, { applied, url, dataFolder }));
  const names = new Set(all.map((migration) => migration.name));
  const newer = applied.filter((row) => !names.has(row.name)).at(-1);
  if (newer)
    throw new Error(
      `this database was made by a newer Candor (it has ${newer.name}). Update Candor, or restore an older backup.`,
    );
  for (const migration of known) {
    const row = applied.find((candidate) => candidate.name === migration.name);
    if (row && row.checksum !== createHash("sha256").update(migration.sql).digest("hex")) {
      throw new Error(
        `the migration ${migration.name} was changed after it ran here. Bring back the file as it was.`,
      );
    }
  }
  const done = new Set(applied.map((row) => row.name));
  return {
    known,
    applied: applied.map((row) => row.name),
    missing: known.filter((migration) => !done.has(migration.name)),
  };
}

/**
 * Applies what is missing. A database that already holds something is backed up first.
 * @param {{ url: string, dataFolder: string, isQuiet?: boolean, through?: string }} options `through`: not beyond this one
 * @returns {Promise<string[]>} names of the migrations that ran
 */
export async function migrate({ url, dataFolder, isQuiet = false, through }) {
  const bringUpToDate = async (where) => {
    const state = await migrationState(where, { through, dataFolder });
    if (state.missing.length === 0) return [];
    if (state.applied.length > 0) {
      const { takeBackup } = await import("./backup.mjs");
      const file = await takeBackup({ url: where, dataFolder, reason: `before-${state.missing[0].name}` });
      if (!isQuiet) process.stdout.write(`Backup before the migration: ${file}\n`);
    }
    await applyWithEngine(where, state.known);
    return state.missing.map((migration) => migration.name);
  };
  if (kindOf(url) === "postgresql") {
    // One instance migrates. Another that starts meanwhile must not even look: it would see it half done.
    return withPostgresql(url, async (client) => {
      await client.query("SELECT pg_advisory_lock($1)", [ADVISORY_LOCK]);
      return bringUpToDate(url);
    });
  }
  const file = behindLinks(url.slice("file:".length));
  if (existsSync(file)) return bringUpToDate(url);
  // Made beside and renamed: whoever stops the first start in the middle of it may simply start again.
  mkdirSync(path.dirname(file), { recursive: true });
  const fresh = `${file}.new`;
  for (const old of [fresh, ...journalsOf(fresh)]) rmSync(old, { force: true });
  const applied = await bringUpToDate(`file:${fresh}`);
  for (const orphan of journalsOf(file)) rmSync(orphan, { force: true });
  renameSync(fresh, file);
  return applied;
}

const filters = { externalTables: [], externalEnums: [] };

/**
 * The package keeps its instance in a variable of its own, and a second one would pull it away from the first:
 * so it is made once per process, not once per copy of this module.
 */
function engineBinding() {
  globalThis.candorSchemaEngine ??= (async () => {
    const binding = await import("@prisma/schema-engine-wasm/schema_engine_bg");
    // The package exports its JavaScript only; the .wasm lies beside it.
    const folder = path.dirname(require.resolve("@prisma/schema-engine-wasm/schema_engine_bg"));
    const wasm = readFileSync(path.join(folder, "schema_engine_bg.wasm"));
    const { instance } = await WebAssembly.instantiate(wasm, { "./schema_engine_bg.js": binding });
    binding.__wbg_set_wasm(instance.exports);
    instance.exports.__wbindgen_start();
    return binding;
  })();
  return globalThis.candorSchemaEngine;
}

/** Opens the engine on a database; `close` gives back its connection, which the engine itself never does. */
async function openEngine(url, datamodels) {
  const binding = await engineBinding();
  const { bindMigrationAwareSqlAdapterFactory } = await import("@prisma/driver-adapter-utils");
  const opened = [];
  const factory = await adapterFactory(url, opened);
  const engine = await binding.SchemaEngine.new(
    { datamodels },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(factory),
  );
  const close = async () => {
    engine.free();
    for (const adapter of opened) await adapter.dispose();
  };
  return { engine, close };
}

async function adapterFactory(url, opened) {
  if (kindOf(url) === "sqlite") {
    const { PrismaBetterSqlite3 } = await import("@prisma/adapter-better-sqlite3");
    const factory = new PrismaBetterSqlite3({ url });
    const connect = factory.connect.bind(factory);
    factory.connect = async () => {
      const adapter = await connect();
      opened.push(adapter);
      return adapter;
    };
    return factory;
  }
  const { PrismaPg } = await import("@prisma/adapter-pg");
  const factory = new PrismaPg({ connectionString: url });
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const adapter = await connect();
    // The adapter cuts a script at each semicolon, also inside a function's body; the server itself can read it.
    adapter.executeScript = async (script) => void (await adapter.underlyingDriver().query(script));
    opened.push(adapter);
    return adapter;
  };
  return factory;
}

/** The engine puts the places in its own source below what was wrong. */
export function wordsOfEngine(message) {
  const [said] = message.split(/\n +0: /);
  return said.includes("database or disk is full")
    ? "the disk is full, so the database can't be made ready. Make room, and start again."
    : said;
}

async function applyWithEngine(url, known) {
  const { engine, close } = await openEngine(url);
  const applying = engine.applyMigrations({
    migrationsList: {
      baseDir: path.join(folder, kindOf(url)),
      lockfile: { path: "migration_lock.toml", content: `provider = "${kindOf(url)}"\n` },
      shadowDbInitScript: "",
      migrationDirectories: known.map((migration) => ({
        path: migration.name,
        migrationFile: { path: "migration.sql", content: { tag: "ok", value: migration.sql } },
      })),
    },
    filters,
  });
  try {
    return (await applying).appliedMigrationNames;
  } catch (error) {
    throw new Error(wordsOfEngine(error.message), { cause: error });
  } finally {
    await close();
  }
}

/** The SQL from nothing, or from all migrations so far, to the model: for writing the next migration. */
export async function draftMigration(kind, schemaText) {
  const url = kind === "sqlite" ? "file::memory:" : process.env.DATABASE_URL;
  const { engine, close } = await openEngine(url, [["schema.prisma", schemaText]]);
  const result = await engine.diff({
    from: { tag: "empty" },
    to: { tag: "schemaDatamodel", files: [{ path: "schema.prisma", content: schemaText }] },
    script: true,
    exitCode: null,
    filters,
  });
  await close();
  return result.stdout;
}
