// Backups in one form for both databases: gzip over JSON lines, a header first, then a row a line, read in one
// snapshot while the server goes on. So a backup of one kind of database can be restored into the other.
import { createHash } from "node:crypto";
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import path from "node:path";
import { once } from "node:events";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import Database from "better-sqlite3";
import pg from "pg";
import { oldSecrets } from "./environment.mjs";

const root = path.resolve(import.meta.dirname, "..");
const FORMAT = 1;
/** Of those made by hand, and of those made before a migration. */
const KEPT = 5;
const ROWS_AT_ONCE = 200;

export const isPostgresqlUrl = (url) => /^postgres(ql)?:/.test(url);
const fileOf = (url) => url.slice("file:".length);
const quoted = (name) => `"${name.replaceAll('"', '""')}"`;

/** Models in the order of the schema file, which names parents before their children. */
export function tables() {
  return [...readFileSync(path.join(root, "prisma", "schema.prisma"), "utf8").matchAll(/^model (\w+)/gm)].map(
    (match) => match[1],
  );
}

export const secretMark = (secret) =>
  createHash("sha256").update(`candor backup ${secret}`).digest("hex").slice(0, 16);

/** Column kinds that the two databases write differently. */
function kindOfColumn(declared) {
  if (/bool/i.test(declared)) return "boolean";
  return /date|timestamp/i.test(declared) ? "instant" : "plain";
}

const TIMESTAMP_WITHOUT_ZONE = 1114;
/** Prisma writes universal time into columns without a zone; pg by itself would read them in the machine's zone. */
const universalTime = {
  getTypeParser: (oid, format) =>
    oid === TIMESTAMP_WITHOUT_ZONE
      ? (text) => new Date(`${text.replace(" ", "T")}Z`)
      : pg.types.getTypeParser(oid, format),
};

async function openSource(url) {
  if (!isPostgresqlUrl(url)) {
    const database = new Database(fileOf(url), { readonly: true, timeout: 250 });
    database.exec("BEGIN");
    return {
      columns: (table) =>
        database
          .pragma(`table_info(${quoted(table)})`)
          .map(({ name, type }) => ({ name, kind: kindOfColumn(type) })),
      async *rows(table) {
        yield* database.prepare(`SELECT * FROM ${quoted(table)}`).iterate();
      },
      migrations: () =>
        database
          .prepare(
            "SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL ORDER BY 1",
          )
          .all()
          .map((row) => row.name),
      close: () => database.close(),
    };
  }
  const client = new pg.Client({ connectionString: url, types: universalTime });
  await client.connect();
  await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
  return {
    columns: async (table) =>
      (
        await client.query(
          "SELECT column_name AS name, data_type AS type FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = $1 ORDER BY ordinal_position",
          [table],
        )
      ).rows.map(({ name, type }) => ({ name, kind: kindOfColumn(type) })),
    async *rows(table) {
      await client.query(`DECLARE backup_rows CURSOR FOR SELECT * FROM ${quoted(table)}`);
      for (;;) {
        const { rows } = await client.query(`FETCH ${ROWS_AT_ONCE} FROM backup_rows`);
        if (rows.length === 0) break;
        yield* rows;
      }
      await client.query("CLOSE backup_rows");
    },
    migrations: async () =>
      (
        await client.query(
          "SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL ORDER BY 1",
        )
      ).rows.map((row) => row.name),
    close: () => client.end(),
  };
}

function neutral(row, columns) {
  const out = {};
  for (const { name, kind } of columns) {
    const value = row[name];
    if (value === null || value === undefined) out[name] = null;
    else if (kind === "boolean") out[name] = Boolean(value);
    else if (kind === "instant") out[name] = new Date(value).toISOString();
    else out[name] = value;
  }
  return out;
}

/**
 * Writes a backup and gives its path. Whole or not there: it is written beside and renamed at the end.
 * @param {{ url: string, dataFolder: string, reason: string, keep?: number }} options
 */
export async function takeBackup({ url, dataFolder, reason, keep = KEPT }) {
  const folder = path.join(dataFolder, "backups");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  const stamp = new Date().toISOString().replace(/[:.]/g, "-");
  const file = path.join(folder, `candor-${stamp}-v${version}-${reason}.jsonl.gz`);
  const source = await openSource(url);
  try {
    const present = [];
    for (const table of tables()) {
      const columns = await source.columns(table);
      if (columns.length > 0) present.push({ table, columns });
    }
    const zip = createGzip();
    const written = pipeline(zip, createWriteStream(`${file}.part`, { mode: 0o600, flush: true }));
    const write = async (value) => {
      if (!zip.write(`${JSON.stringify(value)}\n`)) await once(zip, "drain");
    };
    const secret = process.env.APP_SECRET ?? "";
    await write({
      candor: version,
      format: FORMAT,
      at: new Date().toISOString(),
      migrations: await source.migrations(),
      tables: present.map(({ table }) => table),
      secretMark: secretMark(secret),
      secret,
      oldSecrets: oldSecrets(),
    });
    let rows = 0;
    for (const { table, columns } of present) {
      for await (const row of source.rows(table)) {
        await write([table, neutral(row, columns)]);
        rows += 1;
      }
    }
    await write({ end: true, rows });
    zip.end();
    await written;
    renameSync(`${file}.part`, file);
  } catch (error) {
    // On a full disk half a backup would keep it full.
    rmSync(`${file}.part`, { force: true });
    throw error;
  } finally {
    await source.close();
  }
  dropOld(folder, path.basename(file), reason, keep);
  return file;
}

/** Never the one that was made now, even if a clock that was wrong has dated others later. */
function dropOld(folder, made, reason, keep) {
  const kind = reason.startsWith("before-") ? "-before-" : `-${reason}.`;
  const names = readdirSync(folder);
  const others = names
    .filter((name) => name.includes(kind) && name.endsWith(".jsonl.gz") && name !== made)
    .sort();
  for (const name of others.slice(0, Math.max(0, others.length + 1 - keep))) rmSync(path.join(folder, name));
  for (const half of names
    .filter((name) => name.endsWith(".jsonl.gz.part"))
    .map((name) => path.join(folder, name)))
    if (isLeftBehind(half)) rmSync(half, { force: true });
}

/** Whether a backup was killed half-way: each try would leave one more behind, until the disk is full. */
function isLeftBehind(half) {
  const found = statSync(half, { throwIfNoEntry: false });
  return found !== undefined && Date.now() - found.mtimeMs > 86_400_000;
}

/** Splits at \n alone: node:readline also splits at U+2028, which may stand in what a person wrote. */
async function* linesOf(file) {
  const packed = createReadStream(file);
  const unpacked = createGunzip();
  packed.on("error", (error) => unpacked.destroy(error)).pipe(unpacked);
  const decoder = new TextDecoder();
  let rest = "";
  try {
    for await (const chunk of unpacked) {
      const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
      rest = lines.pop();
      yield* lines;
    }
  } catch (error) {
    if (error.code === "Z_BUF_ERROR")
      throw new Error(`${file} is cut short: it does not hold all its rows.`, { cause: error });
    if (error.code === "Z_DATA_ERROR")
      throw new Error(`${file} is not a Candor backup, or it is damaged.`, { cause: error });
    throw error;
  } finally {
    packed.destroy();
  }
  if (rest !== "") yield rest;
}

function parseLine(line, file) {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new Error(`${file} is not a Candor backup, or it is damaged.`, { cause: error });
  }
}

/** The header, then each [table, row]; throws when the file is cut short or no backup. */
export async function* readBackup(file) {
  if (!existsSync(file)) throw new Error(`there is no file ${file}.`);
  let header = null;
  let rows = 0;
  let isWhole = false;
  for await (const line of linesOf(file)) {
    const value = parseLine(line, file);
    if (!header) {
      if (value?.format !== FORMAT || !Array.isArray(value.tables))
        throw new Error(`${file} is not a Candor backup.`);
      header = value;
      yield header;
    } else if (Array.isArray(value)) {
      rows += 1;
      yield value;
    } else {
      isWhole = value.end === true && value.rows === rows;
    }
  }
  if (!isWhole) throw new Error(`${file} is cut short: it does not hold all its rows.`);
}
