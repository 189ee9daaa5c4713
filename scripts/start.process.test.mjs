import {
  chmodSync,
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
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import Database from "better-sqlite3";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { copyHouse, copyMigratedHouse, runNode, serve } from "./testing/copied-house.mjs";
import { freePort } from "./testing/free-port.ts";
import { wrongSetting } from "./settings.mjs";

const root = path.resolve(import.meta.dirname, "..");
const SECRET = "a secret for tests alone, long enough";
const readSettings = `
  const { loadEnvironment } = await import("./scripts/environment.mjs");
  loadEnvironment();
  const { APP_SECRET, APP_URL, DATABASE_URL, CANDOR_DATA, NEXTAUTH_URL, HOST, MAIL_FROM } = process.env;
  console.log(JSON.stringify({ APP_SECRET, APP_URL, DATABASE_URL, CANDOR_DATA, NEXTAUTH_URL, HOST, MAIL_FROM }));
`;

let house;
let started = [];

beforeEach(() => {
  house = copyHouse();
});

afterEach(async () => {
  for (const run of started) run.child.kill("SIGKILL");
  await Promise.all(started.map((run) => run.ended));
  started = [];
  house.remove();
});

function run(args, env) {
  const one = runNode(house, args, env);
  started.push(one);
  return one;
}

function start(env) {
  const one = serve(house, { APP_SECRET: SECRET, ...env });
  started.push(one);
  return one;
}

async function settings(env = {}) {
  const one = run(["--input-type=module", "-e", readSettings], env);
  const code = await one.ended;
  return { code, errors: one.errors, values: one.output ? JSON.parse(one.output) : null };
}

/** What a person sees of a start that is refused: the exit code and one line. */
async function refusal(env) {
  const one = start({ PORT: String(await freePort()), ...env });
  const code = await one.ended;
  return { code, line: one.errors };
}

const oneLine = (text) => new RegExp(`^candor: [^\n]*${text}[^\n]*\n$`);
const answers = async (port) => (await fetch(`http://127.0.0.1:${port}/`)).text();
const isFree = (port) =>
  fetch(`http://127.0.0.1:${port}/`).then(
    () => false,
    () => true,
  );

describe("settings", () => {
  const envFile = () => path.join(house.folder, ".env");

  test("the first start makes .env, for its owner alone, and the second one keeps it", async () => {
    const first = await settings();
    const text = readFileSync(envFile(), "utf8");
    expect(statSync(envFile()).mode & 0o777).toBe(0o600);
    expect(first.values.APP_SECRET).toMatch(/^[\w-]{43}$/);
    expect(text).toContain(`APP_SECRET=${first.values.APP_SECRET}`);
    const second = await settings();
    expect(second.values).toEqual(first.values);
    expect(readFileSync(envFile(), "utf8")).toBe(text);
  });

  test("ten first starts at once agree on one secret and leave no half file", async () => {
    const all = await Promise.all(Array.from({ length: 10 }, () => settings()));
    expect(all.map((one) => one.code)).toEqual(Array(10).fill(0));
    expect(new Set(all.map((one) => one.values.APP_SECRET)).size).toBe(1);
    expect(readdirSync(house.folder).filter((name) => name.startsWith(".env"))).toEqual([".env"]);
  });

  test.each([
    ["empty", ""],
    ["without a secret", "PORT=3100\n"],
    ["with a short one", "APP_SECRET=short\n"],
  ])("a .env that is %s is refused and left as it is", async (_name, text) => {
    writeFileSync(envFile(), text);
    const { code, errors } = await settings();
    expect(code).toBe(78);
    expect(errors).toMatch(oneLine("APP_SECRET is missing or shorter"));
    expect(readFileSync(envFile(), "utf8")).toBe(text);
  });

  test("the environment wins over .env, and with a secret there no file is made", async () => {
    writeFileSync(envFile(), `APP_SECRET="${SECRET}"\nexport PORT=3100\n# PORT=1\n`);
    expect((await settings()).values).toMatchObject({ APP_SECRET: SECRET, APP_URL: "http://localhost:3100" });
    expect((await settings({ PORT: "3200" })).values.APP_URL).toBe("http://localhost:3200");
    rmSync(envFile());
    await settings({ APP_SECRET: SECRET });
    expect(existsSync(envFile())).toBe(false);
  });

  test("a secret or sender that is set to nothing is taken from .env, or is the default", async () => {
    writeFileSync(envFile(), `APP_SECRET=${SECRET}\nMAIL_FROM=\n`);
    const { code, values } = await settings({ APP_SECRET: "", MAIL_FROM: "" });
    expect(code).toBe(0);
    expect(values.APP_SECRET).toBe(SECRET);
    expect(values).not.toHaveProperty("MAIL_FROM");
  });

  test("the public address is what links and next-auth are told", async () => {
    const { values } = await settings({ APP_URL: "https://candor.example.org/", HOST: "0.0.0.0" });
    expect(values).toMatchObject({
      APP_URL: "https://candor.example.org",
      NEXTAUTH_URL: "https://candor.example.org",
      HOST: "0.0.0.0",
    });
  });

  test("the data lies in one absolute folder, the database inside it", async () => {
    const { values } = await settings({ CANDOR_DATA: "elsewhere" });
    expect(path.isAbsolute(values.CANDOR_DATA)).toBe(true);
    expect(values.DATABASE_URL).toBe(`file:${path.join(values.CANDOR_DATA, "candor.db")}`);
    expect(statSync(values.CANDOR_DATA).mode & 0o777).toBe(0o700);
    const named = await settings({ CANDOR_DATA: values.CANDOR_DATA, DATABASE_URL: "file:other.db" });
    expect(named.values.DATABASE_URL).toBe(`file:${path.join(values.CANDOR_DATA, "other.db")}`);
  });

  test.each([
    ["DATABASE_URL", "mysql://localhost/candor", "begins with .mysql:."],
    ["DATABASE_URL", "candor.db", "begins with"],
    ["DATABASE_URL", "SQLite://candor.db", "begins with .SQLite:."],
    ["DATABASE_URL", "", "is set to nothing"],
    ["DATABASE_URL", "postgresql://candor:hush@localhost:99999/candor", "can't be read"],
    ["DATABASE_URL", "file:.", "which is a folder"],
    ["PORT", "http", "which is no port"],
    ["PORT", "70000", "which is no port"],
    ["APP_URL", "candor.example.org", "must begin with http"],
    ["APP_URL", "ftp://candor.example.org", "must begin with http"],
  ])("%s=%s is refused in one line, exit 78", async (name, value, text) => {
    const { code, errors } = await settings({ [name]: value });
    expect(errors).toMatch(oneLine(`(?:${text})`));
    expect(errors).not.toContain("hush");
    expect(code).toBe(78);
  });

  test("each number that the build checks is checked before anything is touched, and set to nothing is its default", async () => {
    const schema = readFileSync(path.join(root, "lib", "server", "env.ts"), "utf8");
    const names = [...schema.matchAll(/^ +([A-Z_]+): (?:count|days|z\.coerce\.number)\(/gm)].map(
      ([, name]) => name,
    );
    expect(names.length).toBeGreaterThan(15);
    for (const name of [...names, "LOG_LEVEL", "SMTP_URL", "BACKUP_KEEP"]) {
      expect(wrongSetting({ [name]: "ten" })).toMatch(new RegExp(`^${name} is .* must be `));
      expect([name, wrongSetting({ [name]: "-1" })]).not.toEqual([name, ""]);
      const env = { [name]: "" };
      expect([name, wrongSetting(env), env]).toEqual([name, "", {}]);
    }
    expect(wrongSetting({ HASH_COST: "12", LIMIT_RESET: "3", AUDIT_DAYS: "0.5", LOG_LEVEL: "warn" })).toBe(
      "",
    );
    expect(wrongSetting({ SMTP_URL: "smtps://candor:hush@mail.example.org:465" })).toBe("");
    expect(wrongSetting({ SMTP_URL: "smtp:/candor:hush@mail" })).not.toContain("hush");
    expect(wrongSetting({ LIMIT_NOFILE_SOFT: "unlimited" })).toBe("");
    expect(wrongSetting({ HASH_COST: "16" })).toContain("from 4 to 15");
    expect(wrongSetting({ LIMIT_RESET: "2.5" })).toContain("whole number");
  });

  test("a setting that can't be used is refused in one line, exit 78", async () => {
    const { code, errors } = await settings({ HASH_COST: "strong" });
    expect(errors).toMatch(oneLine('HASH_COST is "strong"'));
    expect(code).toBe(78);
  });

  test("an .env that can't be read is refused in one line", async () => {
    mkdirSync(envFile());
    const { code, errors } = await settings();
    expect(errors).toMatch(oneLine("cannot read .*EISDIR"));
    expect(code).toBe(78);
  });

  test("CANDOR_TEST_PAUSE is refused on a public address", async () => {
    const { code, errors } = await settings({
      CANDOR_TEST_PAUSE: "500",
      APP_URL: "https://candor.example.org",
    });
    expect(errors).toMatch(oneLine("CANDOR_TEST_PAUSE is for tests"));
    expect(code).toBe(78);
    expect((await settings({ CANDOR_TEST_PAUSE: "500" })).code).toBe(0);
  });

  test("a data folder that can't be one is refused in one line, exit 73", async () => {
    writeFileSync(path.join(house.folder, "file"), "");
    const { code, errors } = await settings({ CANDOR_DATA: path.join(house.folder, "file", "data") });
    expect(errors).toMatch(oneLine("can't be written \\(ENOTDIR\\)"));
    expect(code).toBe(73);
  });

  test.skipIf(process.platform !== "linux")(
    "a data folder that the system itself refuses is told in one line, exit 73",
    async () => {
      const { code, errors } = await settings({ CANDOR_DATA: "/proc/nope/data" });
      expect(errors).toMatch(oneLine("can't be written \\(ENOENT\\)"));
      expect(code).toBe(73);
    },
  );

  // Root may write everywhere, whatever a folder's mode says.
  test.skipIf(process.getuid?.() === 0)(
    "a data folder of somebody else is refused in one line, exit 73",
    async () => {
      const folder = path.join(house.folder, "read-only");
      mkdirSync(folder, { mode: 0o500 });
      const { code, errors } = await settings({ CANDOR_DATA: folder });
      expect(errors).toMatch(oneLine("can't be written \\(EACCES\\)"));
      expect(code).toBe(73);
    },
  );
});

describe("a start", () => {
  let base;

  beforeAll(async () => {
    base = await copyMigratedHouse();
  });
  afterAll(() => base.remove());

  /** A migrated database in the house's data folder, changed by one statement. */
  function putDatabase(sql) {
    const file = path.join(house.data, "candor.db");
    copyFileSync(path.join(base.data, "candor.db"), file);
    const database = new Database(file);
    database.exec(sql);
    database.close();
  }

  test("migrates an empty folder, serves, says where, and ends on SIGTERM with 143", async () => {
    const port = await freePort();
    const one = start({ PORT: String(port) });
    expect(await one.isListening).toBe(true);
    expect(await answers(port)).toBe("served");
    expect(one.output).toContain(`http://localhost:${port}`);
    expect(one.output).toContain(path.join(house.data, "candor.db"));
    one.child.kill("SIGTERM");
    expect(await one.ended).toBe(143);
    expect(one.errors).toBe("");
    const database = new Database(path.join(house.data, "candor.db"), { readonly: true });
    expect(database.prepare('SELECT count(*) AS n FROM "User"').get()).toEqual({ n: 0 });
    database.close();
  });

  test.each([
    ["made", () => undefined],
    [
      "brought",
      () => {
        putDatabase("SELECT 1");
        chmodSync(path.join(house.data, "candor.db"), 0o644);
      },
    ],
  ])("keeps data that was %s here to itself, in a folder that others may read", async (_how, bring) => {
    bring();
    chmodSync(house.data, 0o755);
    const one = start({ PORT: String(await freePort()) });
    expect(await one.isListening).toBe(true);
    const names = readdirSync(house.data);
    expect(names).toContain("candor.db");
    for (const name of names)
      expect([name, statSync(path.join(house.data, name)).mode & 0o077]).toEqual([name, 0]);
  });

  test("without the gate is refused, exit 78", async () => {
    const one = run(["scripts/serve.mjs"], { APP_SECRET: SECRET });
    expect(await one.ended).toBe(78);
    expect(one.errors).toMatch(oneLine("the gate is not loaded"));
  });

  test("on the same folder as another server is refused in one line, and works again after kill -9", async () => {
    const first = start({ PORT: String(await freePort()) });
    expect(await first.isListening).toBe(true);
    const { code, line } = await refusal({});
    expect(line).toMatch(oneLine("another Candor server already uses"));
    expect(code).toBe(69);
    first.child.kill("SIGKILL");
    await first.ended;
    const third = start({ PORT: String(await freePort()) });
    expect(await third.isListening).toBe(true);
  });

  test("on the same SQLite file as a server with another data folder is refused, also by way of a link", async () => {
    const first = start({ PORT: String(await freePort()) });
    expect(await first.isListening).toBe(true);
    const other = path.join(house.folder, "other");
    mkdirSync(other);
    const file = path.join(house.data, "candor.db");
    symlinkSync(file, path.join(other, "linked.db"));
    for (const url of [`file:${file}`, "file:linked.db"]) {
      const { code, line } = await refusal({ CANDOR_DATA: other, DATABASE_URL: url });
      expect(line).toMatch(oneLine("another Candor server, with another data folder, already uses"));
      expect(code).toBe(69);
    }
    const own = start({
      PORT: String(await freePort()),
      CANDOR_DATA: other,
      DATABASE_URL: "file:new/own.db",
    });
    expect(await own.isListening).toBe(true);
  });

  test("on a SQLite file whose folder can't be made is refused in one line, exit 73", async () => {
    writeFileSync(path.join(house.folder, "file"), "");
    const { code, line } = await refusal({
      DATABASE_URL: `file:${path.join(house.folder, "file", "own.db")}`,
    });
    expect(line).toMatch(oneLine("own.db can't be written \\((ENOTDIR|EEXIST)\\)"));
    expect(code).toBe(73);
  });

  // Root may write everywhere, whatever a file's mode says.
  test.skipIf(process.getuid?.() === 0)(
    "on a database or a folder that is read-only is refused in one line, exit 73",
    async () => {
      putDatabase("SELECT 1");
      chmodSync(path.join(house.data, "candor.db"), 0o400);
      const first = await refusal({});
      expect(first.line).toMatch(oneLine("candor.db can't be written \\(EACCES\\)"));
      expect(first.code).toBe(73);
      const folder = path.join(house.folder, "read-only");
      mkdirSync(folder, { mode: 0o500 });
      const second = await refusal({ DATABASE_URL: `file:${path.join(folder, "own.db")}` });
      expect(second.line).toMatch(oneLine("can't be written \\(SQLITE_"));
      expect(second.code).toBe(73);
    },
  );

  test("on a port that is taken is refused in one line and touches no data", async () => {
    const holder = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => holder.once("listening", resolve));
    const { code, line } = await refusal({ PORT: String(holder.address().port) });
    holder.close();
    expect(line).toMatch(oneLine("is taken"));
    expect(code).toBe(69);
    expect(readdirSync(house.data)).toEqual([]);
  });

  const insert = (columns) =>
    `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, ${columns}`;
  test.each([
    [
      "is newer than the build",
      `${insert("finished_at)")} VALUES ('x', 'x', '29991231000000_later', 1, 1)`,
      "a newer Candor \\(it has 29991231000000_later\\)",
    ],
    [
      "stopped half-way through a migration",
      "UPDATE _prisma_migrations SET finished_at = NULL",
      "stopped half-way.*npm run restore",
    ],
    [
      "stopped half-way through its first migration",
      "UPDATE _prisma_migrations SET finished_at = NULL; DELETE FROM _prisma_migrations WHERE migration_name <> (SELECT min(migration_name) FROM _prisma_migrations)",
      "stopped half-way.*Nothing was stored before it: delete .*candor.db",
    ],
    [
      "was migrated by a file that changed since",
      "UPDATE _prisma_migrations SET checksum = 'other'",
      "was changed after it ran",
    ],
    ["is another program's", "DROP TABLE _prisma_migrations", "another program's database"],
  ])("on a database that %s is refused in one line and leaves it alone", async (_name, sql, text) => {
    putDatabase(sql);
    const before = readFileSync(path.join(house.data, "candor.db"));
    const { code, line } = await refusal({});
    expect(line).toMatch(oneLine(text));
    expect(code).toBe(69);
    expect(readFileSync(path.join(house.data, "candor.db")).equals(before)).toBe(true);
  });

  test("after a migration that stopped half-way names the backup that was taken before it", async () => {
    putDatabase(
      "UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name = (SELECT max(migration_name) FROM _prisma_migrations)",
    );
    const last = readdirSync(path.join(root, "prisma", "migrations", "sqlite"))
      .sort()
      .at(-1);
    mkdirSync(path.join(house.data, "backups"));
    const name = `candor-2026-11-27T00-00-00-000Z-v1-before-${last}.jsonl.gz`;
    writeFileSync(path.join(house.data, "backups", name), "");
    const { line } = await refusal({});
    expect(line).toMatch(oneLine(`npm run restore -- .*backups.${name}`));
  });

  // Fails when the first database is made in its place: what is half there is refused.
  test("that was killed while it made its first database simply starts again", async () => {
    for (const ms of [0, 15, 40]) {
      const killed = start({ PORT: String(await freePort()), CANDOR_DATA: `data-${ms}` });
      const folder = path.join(house.folder, `data-${ms}`);
      const isThere = (name) => existsSync(path.join(folder, name));
      while (killed.child.exitCode === null && !isThere("candor.db.new") && !isThere("candor.db"))
        await new Promise((resolve) => setImmediate(resolve));
      await new Promise((resolve) => setTimeout(resolve, ms));
      killed.child.kill("SIGKILL");
      await killed.ended;
      const again = start({ PORT: String(await freePort()), CANDOR_DATA: `data-${ms}` });
      expect(await again.isListening, `${ms} ms: ${again.errors}`).toBe(true);
      again.child.kill("SIGKILL");
      await again.ended;
    }
  }, 60_000);

  // Fails when the journal stays: SQLite then replays it into the new file.
  test("without its database makes a new one, whatever journal the old one left", async () => {
    putDatabase("SELECT 1");
    const file = path.join(house.data, "candor.db");
    const writer = new Database(file);
    writer.pragma("journal_mode = WAL");
    writer.exec(`INSERT INTO "Meta" ("key", "value") VALUES ('old', 'old')`);
    for (const suffix of ["-wal", "-shm"]) copyFileSync(`${file}${suffix}`, `${file}.kept${suffix}`);
    writer.close();
    rmSync(file);
    for (const suffix of ["-wal", "-shm"]) renameSync(`${file}.kept${suffix}`, `${file}${suffix}`);
    const one = start({ PORT: String(await freePort()) });
    expect(await one.isListening).toBe(true);
    one.child.kill("SIGTERM");
    await one.ended;
    const database = new Database(file, { readonly: true });
    expect(database.pragma("integrity_check", { simple: true })).toBe("ok");
    expect(database.prepare(`SELECT count(*) AS n FROM "Meta" WHERE "key" = 'old'`).get()).toEqual({ n: 0 });
    database.close();
  });

  test("by a link to a file that is not made yet makes that file, and keeps the link", async () => {
    mkdirSync(path.join(house.folder, "other"));
    const file = path.join(house.folder, "other", "real.db");
    symlinkSync("../other/real.db", path.join(house.data, "candor.db"));
    const one = start({ PORT: String(await freePort()) });
    expect(await one.isListening).toBe(true);
    expect(existsSync(file)).toBe(true);
    expect(lstatSync(path.join(house.data, "candor.db")).isSymbolicLink()).toBe(true);
    expect(existsSync(`${file}.lock`)).toBe(true);
  });

  test("on a file that is no database is refused in one line and leaves it alone", async () => {
    const text = "The diary of somebody else, which is longer than one hundred bytes.\n".repeat(20);
    writeFileSync(path.join(house.data, "candor.db"), text);
    const { code, line } = await refusal({});
    expect(line).toMatch(oneLine("is not a database"));
    expect(code).toBe(69);
    expect(readFileSync(path.join(house.data, "candor.db"), "utf8")).toBe(text);
  });

  test("on a PostgreSQL that is away is refused in one line that holds no password", async () => {
    const port = await freePort();
    const { code, line } = await refusal({
      DATABASE_URL: `postgresql://candor:hush@127.0.0.1:${port}/candor`,
    });
    expect(line).toMatch(oneLine(`the database at 127.0.0.1:${port} can't be reached \\(ECONNREFUSED\\)`));
    expect(line).not.toContain("hush");
    expect(code).toBe(69);
  });
});

describe("npm start's process", () => {
  async function begin() {
    const port = await freePort();
    const one = run(["scripts/start.mjs"], { APP_SECRET: SECRET, PORT: String(port) });
    expect(await one.isListening).toBe(true);
    return { one, port };
  }

  test.each(["SIGINT", "SIGTERM", "SIGHUP"])("%s ends the server with it, exit 0", async (signal) => {
    const { one, port } = await begin();
    one.child.kill(signal);
    expect(await one.ended).toBe(0);
    expect(await isFree(port)).toBe(true);
  });

  test("killed outright leaves no server behind", async () => {
    const { one, port } = await begin();
    one.child.kill("SIGKILL");
    await one.ended;
    await expect.poll(() => isFree(port), { timeout: 5_000 }).toBe(true);
  });

  test("passes on the code of a server that can't start", async () => {
    const DATABASE_URL = `postgresql://127.0.0.1:${await freePort()}/candor`;
    const one = run(["scripts/start.mjs"], {
      APP_SECRET: SECRET,
      PORT: String(await freePort()),
      DATABASE_URL,
    });
    expect(await one.ended).toBe(69);
  });
});
