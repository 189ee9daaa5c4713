import { createHash, hkdfSync } from "node:crypto";
import { accessSync, constants, existsSync, statfsSync, statSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import pg from "pg";
import { isPostgresqlUrl } from "./backup.mjs";
import { oldSecrets, projectFolder } from "./environment.mjs";
import { migrationState } from "./migrate.mjs";

const MIN_FREE_MB = 200;

/**
 * Looks at everything that a running Candor rests on.
 * @returns {Promise<{ name: string, isOk: boolean, found: string }[]>}
 */
export async function examine({ url, dataFolder }) {
  const checks = [];
  const check = async (name, look) => {
    try {
      checks.push({ name, isOk: true, found: await look() });
    } catch (error) {
      checks.push({ name, isOk: false, found: error.message });
    }
  };
  const need = (isTrue, problem, found) => {
    if (!isTrue) throw new Error(problem);
    return found;
  };

  await check("Node", () =>
    need(
      Number(process.versions.node.split(".")[0]) >= 24,
      `${process.version}; run through npm, which brings 24`,
      process.version,
    ),
  );
  await check("Secret", () => {
    const env = path.join(projectFolder, ".env");
    const mode = existsSync(env) ? statSync(env).mode & 0o077 : 0;
    return need(
      process.platform === "win32" || mode === 0,
      ".env can be read by others: chmod 600 .env",
      "set, and readable by its owner alone",
    );
  });
  await check("Data folder", () => {
    accessSync(dataFolder, constants.W_OK);
    const { bavail, bsize } = statfsSync(dataFolder);
    const freeMb = Math.round((bavail * bsize) / 2 ** 20);
    return need(freeMb > MIN_FREE_MB, `only ${freeMb} MB free`, `${dataFolder}, ${freeMb} MB free`);
  });
  await check("Migrations", async () => {
    const { missing, applied } = await migrationState(url, { dataFolder });
    return need(
      missing.length === 0,
      `${missing.length} not applied yet; the next start applies them`,
      `${applied.length} applied, none missing`,
    );
  });
  const look = isPostgresqlUrl(url) ? checkPostgresql : checkSqlite;
  try {
    await look(url, check, need);
  } catch (error) {
    checks.push({ name: "Database", isOk: false, found: `can't be opened: ${error.code ?? error.message}` });
  }
  return checks;
}

async function checkSqlite(url, check, need) {
  const database = new Database(url.slice("file:".length), {
    readonly: true,
    timeout: 250,
    fileMustExist: true,
  });
  const ask = (sql) => database.prepare(sql).get();
  await check("Integrity", () =>
    need(
      database.pragma("integrity_check", { simple: true }) === "ok",
      "integrity_check fails: restore a backup",
      "ok",
    ),
  );
  await check("Parents", () =>
    need(
      database.pragma("foreign_key_check").length === 0,
      "rows without their parent: restore a backup",
      "each row has its parent",
    ),
  );
  await check("Journal", () =>
    need(
      database.pragma("journal_mode", { simple: true }) === "wal",
      "not in WAL mode: the folder must lie on a local disk",
      "WAL",
    ),
  );
  await check("Passwords", () => passwords(database.prepare(passwordKeys).all(), need));
  await check("Mail", () => mail(ask(mailCounts), need));
  await check("Clock", () => clock(new Date(ask('SELECT max("at") AS at FROM "Audit"').at ?? 0), need));
  await check(
    "Rows",
    () =>
      `${ask('SELECT count(*) AS n FROM "User"').n} accounts, ${ask('SELECT count(*) AS n FROM "Generation"').n} generations`,
  );
  database.close();
}

async function checkPostgresql(url, check, need) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const ask = async (sql) => (await client.query(sql)).rows[0];
  await check("Server", async () => (await ask("SELECT version() AS v")).v.split(",")[0]);
  await check("Encoding", async () => {
    const { server_encoding: encoding } = await ask("SHOW server_encoding");
    return need(encoding === "UTF8", `${encoding}; create the database with ENCODING 'UTF8'`, encoding);
  });
  await check("Passwords", async () => passwords((await client.query(passwordKeys)).rows, need));
  await check("Mail", async () => mail(await ask(mailCounts), need));
  await check("Clock", async () =>
    clock((await ask(`SELECT max("at") AT TIME ZONE 'UTC' AS at FROM "Audit"`)).at ?? new Date(0), need),
  );
  await check(
    "Rows",
    async () =>
      `${(await ask('SELECT count(*) AS n FROM "User"')).n} accounts, ${(await ask('SELECT count(*) AS n FROM "Generation"')).n} generations`,
  );
  await client.end();
}

const passwordKeys = `SELECT substr("passwordHash", 4, 8) AS key, count(*) AS n FROM "User"
  WHERE "passwordHash" IS NOT NULL GROUP BY 1`;
/** As lib/server/ids.ts derives a key and names it. */
const keyIdOf = (secret) =>
  createHash("sha256")
    .update(Buffer.from(hkdfSync("sha256", secret, "candor", "candor/password", 32)))
    .digest("hex")
    .slice(0, 8);

/** Each hash names the secret that it was made with. */
function passwords(rows, need) {
  const [today, ...old] = [process.env.APP_SECRET ?? "", ...oldSecrets()].map(keyIdOf);
  const count = (isOne) => rows.filter(({ key }) => isOne(key)).reduce((sum, { n }) => sum + Number(n), 0);
  const lost = count((key) => key !== today && !old.includes(key));
  const waiting = count((key) => old.includes(key));
  const found = `${count((key) => key === today)} with today's secret`;
  return need(
    lost === 0,
    `${lost} were made with a secret that is not set: put it into APP_SECRET_OLD, or npm run reset-password`,
    old.length === 0 ? found : `${found}, ${waiting} still need APP_SECRET_OLD`,
  );
}

const mailCounts = `SELECT count(CASE WHEN "state" = 'waiting' THEN 1 END) AS waiting,
  count(CASE WHEN "state" = 'waiting' AND "attempts" >= 2 THEN 1 END) AS tried,
  count(CASE WHEN "state" = 'failed' THEN 1 END) AS failed FROM "OutgoingMail"`;

function mail({ waiting, tried, failed }, need) {
  return need(
    Number(failed) === 0 && Number(tried) === 0,
    `${failed} could not be sent lately, ${waiting} wait, ${tried} of them although they were tried: the log says why; look at SMTP_URL and MAIL_FROM`,
    `${waiting} wait to be sent, none was given up`,
  );
}

/** A clock that went back would keep sessions and leases alive for too long. */
function clock(newest, need) {
  return need(
    newest.getTime() < Date.now() + 60_000,
    `the newest row is from ${newest.toISOString()}, which is in the future: set the clock`,
    "not behind its own rows",
  );
}
