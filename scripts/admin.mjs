// npm run backup | restore -- FILE | doctor | reset-password -- E-MAIL. docs/operating.md tells when to use which.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { isPostgresql, loadEnvironment, projectFolder, stop } from "./environment.mjs";
import { bundledNode, ensureModernNode, generateClients, installMissing } from "./prepare.mjs";

const [command, ...args] = process.argv.slice(2);
await installMissing();
ensureModernNode(import.meta.filename, process.argv.slice(2));
const hasNewSecret = command === "restore" && args[0] ? await adoptSecretOf(path.resolve(args[0])) : false;
loadEnvironment();
process.umask(0o077);
const where = { url: process.env.DATABASE_URL, dataFolder: process.env.CANDOR_DATA };

const commands = {
  async backup() {
    // Also of one that waits for a migration, or stopped half-way in one.
    await findDatabase("appliedMigrations");
    const { takeBackup } = await import("./backup.mjs");
    process.stdout.write(
      `${await takeBackup({ ...where, reason: "by-hand" })}\nIt holds everything, the secret too: keep it where only you can read it.\n`,
    );
  },
  async restore() {
    const file = args[0];
    if (!file) stop(`which backup? npm run restore -- FILE. There are:\n${listBackups()}`, 64);
    const { restore } = await import("./restore.mjs");
    const { lockData } = await import("./data-folder-lock.mjs");
    if (!isPostgresql()) lockData(where.dataFolder, where.url);
    const { rows, notes } = await restore({ file: path.resolve(file), ...where });
    process.stdout.write(
      `${[`Restored ${rows} rows from ${file}.`, ...(hasNewSecret ? ["APP_SECRET came with the backup and is now in .env."] : []), ...notes].join("\n")}\n`,
    );
  },
  async doctor() {
    const { examine } = await import("./doctor.mjs");
    const checks = await examine(where);
    for (const { name, isOk, found } of checks)
      process.stdout.write(`${isOk ? "ok  " : "BAD "} ${name.padEnd(12)} ${found}\n`);
    if (checks.some((check) => !check.isOk)) process.exit(1);
  },
  async "reset-password"() {
    if (!args[0]) stop("whose? npm run reset-password -- name@example.org", 64);
    const script = path.join(projectFolder, "scripts", "reset-password.ts");
    if (!existsSync(script))
      stop(
        "reset-password needs the sources: run it from a checkout, with this APP_SECRET and DATABASE_URL.",
        69,
      );
    const { missing } = await findDatabase();
    if (missing.length > 0) stop("this database is older than Candor. Start it once: npm start", 69);
    await generateClients();
    // Stores are server-only files, which plain Node reads under this condition.
    const { status } = spawnSync(bundledNode(), ["--conditions=react-server", script, args[0]], {
      stdio: "inherit",
      env: process.env,
    });
    process.exit(status ?? 1);
  },
};

/** What that function of migrate.mjs finds in it; ends in one line when it is not there, away or another program's, instead of making one. */
async function findDatabase(look = "migrationState") {
  if (!isPostgresql() && !existsSync(where.url.slice("file:".length)))
    stop(`there is no database ${where.url.slice("file:".length)} yet. npm start makes it.`, 69);
  const migrations = await import("./migrate.mjs");
  try {
    return await migrations[look](where.url, where);
  } catch (error) {
    return stop(error.message, 69);
  }
}

async function adoptSecretOf(file) {
  const { adoptSecret } = await import("./restore.mjs");
  try {
    return await adoptSecret(file);
  } catch (error) {
    stop(error.message, 1);
  }
}

function listBackups() {
  try {
    const folder = path.join(where.dataFolder, "backups");
    const names = readdirSync(folder).filter((name) => name.endsWith(".gz"));
    const rows = names.sort().map((name) => `  ${path.join(folder, name)}`);
    return rows.join("\n") || "  none yet";
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
    return "  none yet";
  }
}

if (!Object.hasOwn(commands, command ?? ""))
  stop(`no such command: ${command}. There are ${Object.keys(commands).join(", ")}.`, 64);
try {
  await commands[command]();
  // The schema engine leaves a timer of ten seconds behind, for which a finished command would wait.
  process.stdout.write("", () => process.exit());
} catch (error) {
  stop(error.message, 1);
}
