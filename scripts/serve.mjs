// The server process: takes the data folder for itself, brings the database up to date, then loads the build.
// Runs behind scripts/gate.mjs (`node --import`), which start.mjs and the Dockerfile pass.
import { existsSync, readFileSync } from "node:fs";
import { enableCompileCache } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { loadEnvironment, isPostgresql, projectFolder, stop } from "./environment.mjs";
import { checkPort } from "./check-port.mjs";
import { takeConsole } from "./console-lines.mjs";
import { scheduleDailyBackups } from "./daily-backup.mjs";
import { lockData } from "./data-folder-lock.mjs";
import { migrate, readMigrations } from "./migrate.mjs";

const isDev = process.argv.includes("--dev");
loadEnvironment({ isDev });
if (!globalThis.candorGate)
  stop("the gate is not loaded. Start with: node --import ./scripts/gate.mjs scripts/serve.mjs", 78);

// A data folder that was there before may be open to others of this machine.
process.umask(0o077);

// Compiled code is kept beside the build, and goes with it; where that can't be written to, each start compiles anew
// (0016). Threads look for it in the environment.
if (!isDev) {
  process.env.NODE_COMPILE_CACHE = path.join(projectFolder, ".next", "compile-cache");
  enableCompileCache();
}

// An orphan would keep the port and the data folder.
const parent = process.ppid;
if (process.send)
  setInterval(() => process.ppid !== parent && process.kill(process.pid, "SIGTERM"), 500).unref();

await checkPort(Number(process.env.PORT), process.env.HOST);
if (!isPostgresql()) lockData(process.env.CANDOR_DATA, process.env.DATABASE_URL);
try {
  await migrate({ url: process.env.DATABASE_URL, dataFolder: process.env.CANDOR_DATA });
} catch (error) {
  stop(error.message, 69);
}

if (!isPostgresql())
  scheduleDailyBackups({ url: process.env.DATABASE_URL, dataFolder: process.env.CANDOR_DATA });

process.env.CANDOR_SCHEMA = readMigrations(isPostgresql() ? "postgresql" : "sqlite").at(-1)?.name ?? "";
process.env.CANDOR_VERSION = JSON.parse(
  readFileSync(path.join(projectFolder, "package.json"), "utf8"),
).version;

const where = isPostgresql()
  ? `PostgreSQL at ${new URL(process.env.DATABASE_URL).host}`
  : process.env.DATABASE_URL.slice(5);
process.stdout.write(`\n  Candor   ${process.env.APP_URL}\n  Data     ${where}\n  Stop     Ctrl+C\n\n`);

if (isDev) {
  const gate = pathToFileURL(path.join(projectFolder, "scripts", "gate.mjs")).href;
  process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ""} --import ${gate}`.trim();
  process.argv = [process.argv[0], "next", "dev", "-p", process.env.PORT, "-H", process.env.HOST];
  await import("next/dist/bin/next");
} else {
  takeConsole();
  const build = path.join(projectFolder, ".next", "standalone", "server.js");
  const entry = existsSync(build) ? build : path.join(projectFolder, "server.js");
  await import(pathToFileURL(entry).href);
}
