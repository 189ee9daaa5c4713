import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { createHash, hkdfSync } from "node:crypto";
import path from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import Database from "better-sqlite3";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { isBackupDue } from "./daily-backup.mjs";
import { migrate, readMigrations } from "./migrate.mjs";
import { copyHouse, copyMigratedHouse, runNode } from "./testing/copied-house.mjs";
import { freePort } from "./testing/free-port.ts";
import { runSql, startPostgresql, withDatabase } from "./testing/postgresql.ts";

const SECRET = "a secret for tests alone, long enough";
const OTHER_SECRET = "another secret for tests, long enough";
/** APP_SECRET_OLD is a list with commas. */
const OLD_SECRET = "an older secret for tests alone and long";
const OWN_TABLES = `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> '_prisma_migrations'`;
/** Text that a careless writer would break, in a row that must stay one line. */
const HARD_TEXT = 'Zoë "Łukasz" O\'Neil\n\ttab \\u0041 \u2028 👩‍🚀 {"end":true}';

let base;
/** A backup of `base`, for tests that only spoil it. */
let soundBackup;
let house;

beforeAll(async () => {
  base = await copyMigratedHouse();
  fillEveryTable(path.join(base.data, "candor.db"));
  const run = runNode(base, ["scripts/admin.mjs", "backup"], { APP_SECRET: SECRET });
  await run.ended;
  [soundBackup] = run.output.split("\n");
});
afterAll(() => base.remove());

beforeEach(() => {
  house = copyHouse();
  copyFileSync(path.join(base.data, "candor.db"), path.join(house.data, "candor.db"));
});
afterEach(() => house.remove());

/** The value of column `name` in row `at`: a parent's where it points to one, hard text where it is text. */
function exampleValue(table, { name, type, notnull }, at) {
  if (notnull === 0 && at === 2) return null;
  if (/bool/i.test(type)) return at % 2;
  if (/date/i.test(type)) return `2026-0${at + 1}-28T23:30:00.12${at}+00:00`;
  if (/int/i.test(type)) return at + 1;
  if (/real|float|double/i.test(type)) return at + 0.1;
  return `${table}.${name} ${at} ${HARD_TEXT}`;
}

/** Three rows in each table, made from the tables themselves: a new table or column is in the test at once. */
function fillEveryTable(file) {
  const database = new Database(file);
  database.pragma("foreign_keys = ON");
  const made = new Map();
  const insertInto = (table) => {
    if (made.has(table)) return;
    made.set(table, []);
    const parents = database.pragma(`foreign_key_list("${table}")`);
    for (const { table: parent } of parents) insertInto(parent);
    for (let at = 0; at < 3; at += 1) {
      const columns = database.pragma(`table_info("${table}")`);
      const row = Object.fromEntries(columns.map((column) => [column.name, exampleValue(table, column, at)]));
      for (const { from, to, table: parent } of parents) {
        if (row[from] !== null) row[from] = made.get(parent)[at][to];
      }
      made.get(table).push(row);
      const names = Object.keys(row);
      database
        .prepare(
          `INSERT INTO "${table}" (${names.map((name) => `"${name}"`).join(",")}) VALUES (${names.map(() => "?").join(",")})`,
        )
        .run(...Object.values(row));
    }
  };
  for (const { name } of database.prepare(OWN_TABLES).all()) insertInto(name);
  expect(made.size).toBeGreaterThan(10);
  database.close();
}

function everyRow(file) {
  const database = new Database(file, { readonly: true });
  const rows = database
    .prepare(`${OWN_TABLES} ORDER BY name`)
    .all()
    .map(({ name }) => [name, database.prepare(`SELECT * FROM "${name}" ORDER BY 1, 2`).all()]);
  database.close();
  return Object.fromEntries(rows);
}

/** npm run backup, restore or doctor in the copied house. */
async function admin(args, env = {}) {
  const run = runNode(house, ["scripts/admin.mjs", ...args], { APP_SECRET: SECRET, ...env });
  return { code: await run.ended, output: run.output, errors: run.errors };
}

async function takeBackup(env) {
  const { code, output, errors } = await admin(["backup"], env);
  expect(errors).toBe("");
  expect(code).toBe(0);
  return output.split("\n")[0];
}

const databaseFile = () => path.join(house.data, "candor.db");
const emptyTheFolder = () => {
  for (const name of ["candor.db", "candor.db-wal", "candor.db-shm"])
    rmSync(path.join(house.data, name), { force: true });
};

describe("a backup", () => {
  test("restored into an empty folder gives every row of every table again", async () => {
    const before = everyRow(databaseFile());
    const file = await takeBackup();
    emptyTheFolder();
    const { code, output } = await admin(["restore", file]);
    expect(code).toBe(0);
    const rows = Object.values(before).flat().length;
    expect(output).toBe(`Restored ${rows} rows from ${file}.\n`);
    expect(everyRow(databaseFile())).toEqual(before);
  });

  test("lies in the data folder, named by time, version and reason, readable by its owner alone", async () => {
    const file = await takeBackup();
    expect(path.dirname(file)).toBe(path.join(house.data, "backups"));
    expect(path.basename(file)).toMatch(/^candor-\d{4}-\d\d-\d\dT[\d-]+Z-v\d+\.\d+\.\d+-by-hand\.jsonl\.gz$/);
    expect(statSync(file).mode & 0o077).toBe(0);
    expect(readdirSync(path.dirname(file))).toEqual([path.basename(file)]);
  });

  test("takes the place of what is there, which is kept beside it", async () => {
    const file = await takeBackup();
    const database = new Database(databaseFile());
    database.exec(`INSERT INTO "Meta" ("key", "value") VALUES ('later', 'later')`);
    database.close();
    const { code, output } = await admin(["restore", file]);
    expect(code).toBe(0);
    expect(everyRow(databaseFile()).Meta.map((row) => row.key)).not.toContain("later");
    const kept = /now (.*replaced-.*\.db)\./.exec(output)?.[1];
    expect(everyRow(kept).Meta.map((row) => row.key)).toContain("later");
  });

  // Fails when they stay: SQLite would replay them into the restored file.
  test("is not spoiled by journals whose database is gone: they are moved away", async () => {
    const file = await takeBackup();
    const before = everyRow(databaseFile());
    const writer = new Database(databaseFile());
    writer.pragma("journal_mode = WAL");
    writer.exec(`INSERT INTO "Meta" ("key", "value") VALUES ('later', 'later')`);
    copyFileSync(`${databaseFile()}-wal`, path.join(house.data, "wal"));
    writer.close();
    emptyTheFolder();
    renameSync(path.join(house.data, "wal"), `${databaseFile()}-wal`);
    writeFileSync(`${databaseFile()}-journal`, "");
    expect((await admin(["restore", file])).code).toBe(0);
    expect(everyRow(databaseFile())).toEqual(before);
    expect(existsSync(`${databaseFile()}-journal`)).toBe(false);
  });

  test("takes the place of what a link leads to, and keeps the link", async () => {
    const file = await takeBackup();
    const before = everyRow(databaseFile());
    const real = path.join(house.folder, "real.db");
    renameSync(databaseFile(), real);
    symlinkSync("../real.db", databaseFile());
    expect((await admin(["restore", file])).code).toBe(0);
    expect(lstatSync(databaseFile()).isSymbolicLink()).toBe(true);
    expect(everyRow(real)).toEqual(before);
  });

  test("can be taken of a database that stopped half-way in a migration", async () => {
    const database = new Database(databaseFile());
    database.exec(
      "UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name = (SELECT max(migration_name) FROM _prisma_migrations)",
    );
    database.close();
    expect(existsSync(await takeBackup())).toBe(true);
  });

  test("is kept five times for each reason, the newest ones", async () => {
    const folder = path.join(house.data, "backups");
    mkdirSync(folder);
    for (let day = 1; day <= 6; day += 1)
      writeFileSync(path.join(folder, `candor-2020-01-0${day}-v0.1.0-by-hand.jsonl.gz`), "");
    writeFileSync(path.join(folder, "candor-2020-01-01-v0.1.0-before-20200101.jsonl.gz"), "");
    await takeBackup();
    const names = readdirSync(folder).sort();
    expect(names.filter((name) => name.includes("by-hand"))).toHaveLength(5);
    expect(names[0]).toContain("2020-01-01-v0.1.0-before");
    expect(names[1]).toContain("2020-01-03");
  });

  test("stays when it was made, also after five from the future of a clock that was wrong", async () => {
    const folder = path.join(house.data, "backups");
    mkdirSync(folder);
    for (let day = 1; day <= 5; day += 1)
      writeFileSync(path.join(folder, `candor-2099-01-0${day}-v0.1.0-by-hand.jsonl.gz`), "");
    expect(existsSync(await takeBackup())).toBe(true);
    expect(readdirSync(folder)).toHaveLength(5);
  });

  test("that was killed half-way is deleted by one of another day, and one under way is let be", async () => {
    const folder = path.join(house.data, "backups");
    mkdirSync(folder);
    const [killed, underWay] = ["killed", "under-way"].map((name) =>
      path.join(folder, `${name}.jsonl.gz.part`),
    );
    for (const file of [killed, underWay]) writeFileSync(file, "half");
    const dayBefore = Date.now() / 1000 - 86_401;
    utimesSync(killed, dayBefore, dayBefore);
    await takeBackup();
    expect([killed, underWay].map((file) => existsSync(file))).toEqual([false, true]);
  });
});

describe("a restore is refused, in one line and with nothing replaced, when the file", () => {
  const refused = [
    ["is cut in the middle", (whole) => whole.subarray(0, whole.length / 2), /cut short/],
    ["lacks its last rows", (whole) => withLines(whole, (lines) => lines.slice(0, -3)), /cut short/],
    ["lacks a row", (whole) => withLines(whole, (lines) => lines.filter((_, at) => at !== 5)), /cut short/],
    ["is not packed", (whole) => gunzipSync(whole), /is not a Candor backup/],
    ["is something else, packed", () => gzipSync('{"hello":1}\n'), /is not a Candor backup/],
    ["is empty", () => Buffer.alloc(0), /cut short/],
    [
      "was made by a newer Candor",
      (whole) =>
        withHeader(whole, (header) => ({
          ...header,
          migrations: [...header.migrations, "29991231000000_later"],
        })),
      /29991231000000_later, which this one does not know. Update Candor/,
    ],
    [
      "holds a child without its parent",
      (whole) =>
        withLines(whole, (lines) =>
          lines.map((line) => (line.startsWith('["User"') ? line.replaceAll("User.id", "Nobody.id") : line)),
        ),
      /does not fit together/,
    ],
  ];
  const withLines = (whole, change) =>
    gzipSync(`${change(gunzipSync(whole).toString().trimEnd().split("\n")).join("\n")}\n`);
  const withHeader = (whole, change) =>
    withLines(whole, ([first, ...rest]) => [JSON.stringify(change(JSON.parse(first))), ...rest]);

  test.each(refused)("%s", async (_name, spoil, message) => {
    const before = everyRow(databaseFile());
    const file = path.join(house.folder, "spoiled.jsonl.gz");
    writeFileSync(file, spoil(readFileSync(soundBackup)));
    const { code, errors } = await admin(["restore", file]);
    expect(errors).toMatch(/^candor: [^\n]+\n$/);
    expect(errors).toMatch(message);
    expect(code).toBe(1);
    expect(everyRow(databaseFile())).toEqual(before);
    expect(readdirSync(house.data).filter((name) => name.includes("restoring"))).toEqual([]);
  });

  test("is not there; without a name it lists those that are", async () => {
    expect((await admin(["restore", "nowhere.gz"])).errors).toMatch(/^candor: there is no file [^\n]+\n$/);
    const file = await takeBackup();
    const { code, errors } = await admin(["restore"]);
    expect(errors).toContain(file);
    expect(code).toBe(64);
  });
});

describe("the secret", () => {
  test("comes with the backup to a machine that has none", async () => {
    const file = await takeBackup();
    emptyTheFolder();
    const { code, output } = await admin(["restore", file], { APP_SECRET: undefined });
    expect(code).toBe(0);
    expect(output).toContain("APP_SECRET came with the backup");
    const env = path.join(house.folder, ".env");
    expect(readFileSync(env, "utf8")).toBe(`APP_SECRET=${SECRET}\n`);
    expect(statSync(env).mode & 0o777).toBe(0o600);
  });

  test("that differs is named with its cure, everything is restored, and .env stays", async () => {
    const before = everyRow(databaseFile());
    const file = await takeBackup();
    emptyTheFolder();
    const env = path.join(house.folder, ".env");
    writeFileSync(env, `APP_SECRET=${OTHER_SECRET}\n`);
    const { code, output } = await admin(["restore", file], { APP_SECRET: undefined });
    expect(code).toBe(0);
    expect(output).toMatch(/another APP_SECRET.*npm run reset-password/);
    expect(everyRow(databaseFile())).toEqual(before);
    expect(readFileSync(env, "utf8")).toBe(`APP_SECRET=${OTHER_SECRET}\n`);
  });
});

describe("after the secret was changed", () => {
  /** As lib/accounts/password.ts stores one; the key id is that of lib/server/ids.ts. */
  const hashMadeWith = (secret) => {
    const key = Buffer.from(hkdfSync("sha256", secret, "candor", "candor/password", 32));
    return `v1$${createHash("sha256").update(key).digest("hex").slice(0, 8)}$$2b$12$${"x".repeat(53)}`;
  };
  function setHashes(...secrets) {
    const database = new Database(databaseFile());
    const ids = database.prepare('SELECT "id" FROM "User" ORDER BY 1').pluck().all();
    const set = database.prepare('UPDATE "User" SET "passwordHash" = ? WHERE "id" = ?');
    for (const [at, id] of ids.entries()) set.run(secrets[at] ? hashMadeWith(secrets[at]) : null, id);
    database.close();
  }
  const passwordLine = async (env) => /^.*Passwords.*$/m.exec((await admin(["doctor"], env)).output)?.[0];

  test("doctor counts the passwords that still need the old one, and those whose secret is not set", async () => {
    setHashes(SECRET, OLD_SECRET);
    expect(await passwordLine({})).toMatch(/^BAD.*1 were made with a secret that is not set/);
    const both = await passwordLine({ APP_SECRET_OLD: OLD_SECRET });
    expect(both).toMatch(/^ok .*1 with today's secret, 1 still need APP_SECRET_OLD/);
    setHashes(SECRET, SECRET);
    expect(await passwordLine({ APP_SECRET_OLD: OLD_SECRET })).toMatch(/^ok .*2 with.*, 0 still need/);
  });

  test("a backup brings both to a machine that has none, and an older one fits by APP_SECRET_OLD", async () => {
    const older = await takeBackup({ APP_SECRET: OLD_SECRET });
    const file = await takeBackup({ APP_SECRET_OLD: OLD_SECRET });
    emptyTheFolder();
    await admin(["restore", file], { APP_SECRET: undefined });
    const env = path.join(house.folder, ".env");
    expect(readFileSync(env, "utf8")).toBe(`APP_SECRET=${SECRET}\nAPP_SECRET_OLD=${OLD_SECRET}\n`);
    const { output } = await admin(["restore", older], { APP_SECRET_OLD: OLD_SECRET });
    expect(output).not.toContain("another APP_SECRET");
  });

  test("an old secret that is too short is refused", async () => {
    const { code, errors } = await admin(["doctor"], { APP_SECRET_OLD: "short" });
    expect(errors).toMatch(/^candor: APP_SECRET_OLD[^\n]+\n$/);
    expect(code).toBe(78);
  });
});

describe("a daily backup", () => {
  const run = (code) => {
    const where = JSON.stringify({ url: `file:${databaseFile()}`, dataFolder: house.data, keep: 2 });
    const whole = `const daily = await import("./scripts/daily-backup.mjs"); const where = ${where};
      const alive = setInterval(() => undefined, 1000); ${code}; clearInterval(alive);`;
    return runNode(house, ["--input-type=module", "-e", whole], { APP_SECRET: SECRET });
  };
  const folder = () => path.join(house.data, "backups");

  test("is made in a thread, holds every row, and only so many stay, whatever else lies there", async () => {
    const before = everyRow(databaseFile());
    await takeBackup();
    const made = run("for (let at = 0; at < 3; at += 1) await daily.backUp(where);");
    expect(await made.ended).toBe(0);
    expect(made.output.match(/daily backup made/g)).toHaveLength(3);
    const names = readdirSync(folder()).sort();
    expect(names.filter((name) => name.endsWith("-daily.jsonl.gz"))).toHaveLength(2);
    expect(names.filter((name) => name.endsWith("-by-hand.jsonl.gz"))).toHaveLength(1);
    emptyTheFolder();
    const newest = names.findLast((name) => name.endsWith("-daily.jsonl.gz"));
    expect((await admin(["restore", path.join(folder(), newest)])).code).toBe(0);
    expect(everyRow(databaseFile())).toEqual(before);
  });

  test("that fails is a line in the log and leaves no half of one", async () => {
    const made = run('await daily.backUp({ ...where, url: "file:/nowhere/candor.db" });');
    expect(await made.ended).toBe(0);
    expect(made.output).toContain("the daily backup failed");
    expect(existsSync(folder()) ? readdirSync(folder()) : []).toEqual([]);
  });

  test("is due when the newest is a day old, not before, and not for one made by hand", () => {
    const at = Date.parse("2026-11-24T12:00:00Z");
    const isDue = (...names) => {
      rmSync(folder(), { recursive: true, force: true });
      mkdirSync(folder());
      for (const name of names) writeFileSync(path.join(folder(), name), "");
      return isBackupDue(folder(), at);
    };
    expect(isBackupDue(path.join(house.data, "none"), at)).toBe(true);
    expect(isDue("candor-2026-11-24T11-00-00-000Z-v0.1.0-by-hand.jsonl.gz")).toBe(true);
    expect(isDue("candor-2026-11-23T12-01-00-000Z-v0.1.0-daily.jsonl.gz")).toBe(false);
    expect(isDue("candor-2026-11-23T11-59-00-000Z-v0.1.0-daily.jsonl.gz")).toBe(true);
    expect(isDue("candor-2027-01-01T00-00-00-000Z-v0.1.0-daily.jsonl.gz")).toBe(true);
  });
});

/** What the rows of these tests hold is no hash. */
const noPasswords = 'UPDATE "User" SET "passwordHash" = NULL';

const soon = "2099-01-01T00:00:00.000+00:00";

test("doctor finds nothing in a sound house, and names what is wrong in another", async () => {
  const file = new Database(databaseFile());
  file.exec(noPasswords);
  file.close();
  const sound = await admin(["doctor"]);
  // A database that was copied, never opened by a server, is not in WAL mode yet.
  expect(sound.output.match(/^BAD.*$/gm) ?? []).toEqual([expect.stringContaining("not in WAL mode")]);
  const database = new Database(databaseFile());
  database.pragma("journal_mode = WAL");
  database.close();
  const wal = await admin(["doctor"]);
  expect(wal.output).not.toContain("BAD");
  expect(wal.code).toBe(0);
  const waiting = new Database(databaseFile());
  waiting.exec(`INSERT INTO "OutgoingMail" SELECT 'eml_1', "id", 'waiting', '', 2, '${soon}', '${soon}', '${soon}'
    FROM "User" LIMIT 1`);
  waiting.close();
  expect((await admin(["doctor"])).output).toMatch(
    /^BAD +Mail +0 could not be sent lately, 1 wait, 1 of them/m,
  );
  const broken = new Database(databaseFile());
  broken.pragma("foreign_keys = OFF");
  broken.exec(`DELETE FROM "User"`);
  broken.close();
  const sick = await admin(["doctor"]);
  expect(sick.output).toMatch(/^BAD +Parents/m);
  expect(sick.code).toBe(1);
});

test("without a database each command says so in one line and makes none", async () => {
  rmSync(databaseFile());
  for (const args of [["backup"], ["reset-password", "somebody@example.org"]]) {
    const { code, errors } = await admin(args);
    expect(errors).toMatch(/^candor: there is no database [^\n]*candor\.db yet\. npm start makes it\.\n$/);
    expect(code).toBe(69);
  }
  const sick = await admin(["doctor"]);
  expect(sick.output).toMatch(/^BAD +Database +can't be opened/m);
  expect(sick.code).toBe(1);
  expect(readdirSync(house.data).filter((name) => name.includes(".db"))).toEqual([]);
  expect((await admin(["restore"])).errors).toContain("none yet");
});

test("a database that is away is named in one line without its password", async () => {
  const DATABASE_URL = `postgresql://candor:hush@127.0.0.1:${await freePort()}/candor`;
  for (const args of [["backup"], ["reset-password", "somebody@example.org"]]) {
    const { code, errors } = await admin(args, { DATABASE_URL });
    expect(errors).toMatch(/^candor: the database at [^\n]* can't be reached \(ECONNREFUSED\)[^\n]*\n$/);
    expect(errors).not.toContain("hush");
    expect(code).toBe(69);
  }
  expect((await admin(["doctor"], { DATABASE_URL })).output).toMatch(/^BAD +Database/m);
});

describe("between the two databases", () => {
  let server;
  let url;
  beforeAll(async () => {
    server = await startPostgresql();
    await runSql(server.url, "DROP DATABASE IF EXISTS candor_backup_test");
    await runSql(server.url, "CREATE DATABASE candor_backup_test");
    url = withDatabase(server.url, "candor_backup_test");
  }, 30_000);
  afterAll(async () => {
    await runSql(server.url, "DROP DATABASE IF EXISTS candor_backup_test WITH (FORCE)");
    await server.stop();
  }, 30_000);

  test("SQLite to PostgreSQL and back gives every row again, also outside universal time", async () => {
    expect(new Date().getTimezoneOffset()).not.toBe(0);
    const before = everyRow(databaseFile());
    const fromSqlite = await takeBackup();
    // Somebody looked first whether they can log in here already: counted under the same key as where they come from.
    await migrate({ url, dataFolder: house.data, isQuiet: true });
    const counted = before.Limit[0];
    await runSql(
      url,
      `INSERT INTO "Limit" ("key", "windowStart", "count", "strikes") VALUES ('${counted.key.replaceAll("'", "''")}', now(), 9, 0)`,
    );
    const there = await admin(["restore", fromSqlite], { DATABASE_URL: url });
    expect(there.errors).toBe("");
    const [{ expiresAt }] = await runSql(url, `SELECT min("expiresAt")::text AS "expiresAt" FROM "Session"`);
    expect(expiresAt).toBe("2026-01-28 23:30:00.12");
    const fromPostgresql = await takeBackup({ DATABASE_URL: url });
    emptyTheFolder();
    const back = await admin(["restore", fromPostgresql]);
    expect(back.errors).toBe("");
    expect(everyRow(databaseFile())).toEqual(before);

    await runSql(url, noPasswords);
    expect((await admin(["doctor"], { DATABASE_URL: url })).output).not.toContain("BAD");
    const again = await admin(["restore", fromSqlite], { DATABASE_URL: url });
    expect(again.errors).toMatch(/^candor: this PostgreSQL database already holds accounts[^\n]+\n$/);
    expect(again.code).toBe(1);
  });

  test("a backup of before the last migration is asked into an empty database, and restored there", async () => {
    const [first, ...later] = readMigrations("sqlite").map(({ name }) => name);
    const old = path.join(house.data, "old.db");
    await migrate({ url: `file:${old}`, dataFolder: house.data, isQuiet: true, through: first });
    const file = await takeBackup({ DATABASE_URL: `file:${old}` });
    const [begun, empty] = ["candor_begun", "candor_empty"].map((name) => withDatabase(server.url, name));
    for (const name of ["candor_begun", "candor_empty"]) {
      await runSql(server.url, `DROP DATABASE IF EXISTS ${name}`);
      await runSql(server.url, `CREATE DATABASE ${name}`);
    }
    await migrate({ url: begun, dataFolder: house.data, isQuiet: true });
    const refused = await admin(["restore", file], { DATABASE_URL: begun });
    expect(refused.errors).toMatch(
      /^candor: this PostgreSQL database is ahead of the backup: [^\n]*new, empty[^\n]*\n$/,
    );
    expect(refused.errors).not.toContain("newer Candor");
    expect((await admin(["restore", file], { DATABASE_URL: empty })).errors).toBe("");
    expect(await migrate({ url: empty, dataFolder: house.data, isQuiet: true })).toEqual(later);
    for (const name of ["candor_begun", "candor_empty"])
      await runSql(server.url, `DROP DATABASE ${name} WITH (FORCE)`);
  });
});

test("no command writes outside the data folder but .env", async () => {
  const before = readdirSync(house.folder).sort();
  const file = await takeBackup();
  await admin(["restore", file]);
  await admin(["doctor"]);
  expect(readdirSync(house.folder).sort()).toEqual(before);
  expect(existsSync(path.join(house.data, "candor.db.restoring"))).toBe(false);
});
