// What must be there before anything runs: packages, both database clients, the build. Each step does nothing
// when it is up to date. Runs on Node 20 and imports nothing from node_modules.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  linkSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { constants, uptime } from "node:os";
import path from "node:path";
import { projectFolder, stop } from "./environment.mjs";
import { precompress } from "./precompressed.mjs";

const at = (...parts) => path.join(projectFolder, ...parts);

/** How long what was told to end may take for it. */
const ENDING_MS = 10_000;

/**
 * Runs it to its end, and ends it when this process is told to end: else an install or a build would go on behind a
 * lock that nobody holds. `words` is what it said, as far as that was not shown at once.
 */
function runToItsEnd(command, args, options) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: projectFolder, ...options });
    let words = "";
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding("utf8").on("data", (text) => (words += text));
    let stoppedBy = "";
    const pass = (signal) => {
      stoppedBy ||= signal;
      child.kill(signal);
      setTimeout(() => child.kill("SIGKILL"), ENDING_MS).unref();
    };
    const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
    for (const signal of signals) process.on(signal, pass);
    child.once("error", (error) => (words += `${error.message}\n`));
    child.once("close", (status) => {
      for (const signal of signals) process.removeListener(signal, pass);
      if (stoppedBy) process.exit(128 + constants.signals[stoppedBy]);
      resolve({ status: status < 0 ? 1 : (status ?? 1), words });
    });
  });
}

async function run(command, args, { env = {}, isQuiet = false } = {}) {
  const { status, words } = await runToItsEnd(command, args, {
    env: { ...process.env, ...env },
    stdio: isQuiet ? "pipe" : "inherit",
    shell: process.platform === "win32",
  });
  if (status === 0) return;
  process.stderr.write(words);
  stop(`"${[path.basename(command), ...args].join(" ")}" failed. Its own words are above.`, status);
}

const hashOf = (...parts) =>
  parts.reduce((hash, part) => hash.update(part), createHash("sha256")).digest("hex");

/** Another start may take the file away at any moment. */
function readOr(file, other) {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
    return other;
  }
}

/** Node 24 comes as a package, so every script runs on one version whatever the machine has. */
export function bundledNode() {
  const file = at("node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");
  return existsSync(file) ? file : process.execPath;
}

/**
 * Does `work` unless it `isDone`. Two starts at once must not install or build over each other: the second waits
 * for the first, and then finds it done.
 */
async function oneAtATime(isDone, work) {
  if (isDone()) return;
  const file = at(".preparing");
  let told = 0;
  while (!takeLock(file)) {
    const holder = Number(readOr(file, "0"));
    if (holder > 0 && holder !== told)
      process.stdout.write(
        `Waiting for process ${holder}, which prepares Candor; if there is none, delete ${file}\n`,
      );
    told = holder || told;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  }
  const release = () => {
    if (readOr(file, "") === String(process.pid)) rmSync(file, { force: true });
  };
  process.once("exit", release);
  if (!isDone()) await work();
  release();
  process.removeListener("exit", release);
}

/** How far a file's time and the computer's start may lie apart by rounding. */
const CLOCK_SLACK_MS = 2_000;

/** False while a living process has it; one that was killed has left it behind. */
function takeLock(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") stop(`cannot write ${file} (${error.code}). Make the folder writable.`, 73);
  }
  const held = readOr(file, "");
  const madeMs = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  if (madeMs !== undefined && isLeftBehind(Number(held), madeMs)) removeLeftBehind(file, held);
  return false;
}

/** By a number alone it can't be told: after the computer, or its container, started anew another process has it. */
function isLeftBehind(holder, madeMs) {
  const bootMs = Date.now() - uptime() * 1000;
  if (holder === process.pid || madeMs < bootMs - CLOCK_SLACK_MS) return true;
  // Made just now it is empty for a moment.
  return holder > 0 ? !isAlive(holder) : Date.now() - madeMs > 5_000;
}

/** Another waiter may have removed it and made its own meanwhile: that one is put back. */
function removeLeftBehind(file, held) {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
    if (readFileSync(aside, "utf8") !== held) linkSync(aside, file);
  } catch (error) {
    if (!["ENOENT", "EEXIST"].includes(error.code)) throw error;
  }
  rmSync(aside, { force: true });
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === "EPERM";
  }
}

export async function installMissing() {
  // An image has its packages and no lockfile (scripts/assemble.mjs).
  if (!existsSync(at("package-lock.json"))) return;
  const lock = hashOf(readFileSync(at("package-lock.json")));
  const stamp = at("node_modules", ".candor-lock");
  await oneAtATime(
    () => readOr(stamp, "") === lock,
    () => install(stamp, lock),
  );
}

async function install(stamp, lock) {
  process.stdout.write("Installing packages (once, under a minute) …\n");
  await run(process.platform === "win32" ? "npm.cmd" : "npm", [
    "ci",
    // With NODE_ENV=production npm would leave out what npm test needs, and the stamp would say all is there.
    "--include=dev",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
  ]);
  writeFileSync(stamp, lock);
}

/** The PostgreSQL model is the SQLite one with another provider and output. */
export function postgresqlSchema() {
  return readFileSync(at("prisma", "schema.prisma"), "utf8")
    .replace('provider = "sqlite"', 'provider = "postgresql"')
    .replace("../lib/server/prisma/sqlite", "../../lib/server/prisma/postgresql");
}

export async function generateClients() {
  const generated = at("lib", "server", "prisma");
  const stamp = path.join(generated, ".stamp");
  const version = readFileSync(at("node_modules", "prisma", "package.json"));
  const wanted = hashOf(readFileSync(at("prisma", "schema.prisma")), version);
  await oneAtATime(
    () => readOr(stamp, "") === wanted,
    () => generate(stamp, wanted),
  );
}

async function generate(stamp, wanted) {
  mkdirSync(at("prisma", "generated"), { recursive: true });
  writeFileSync(at("prisma", "generated", "postgresql.prisma"), postgresqlSchema());
  for (const schema of ["prisma/schema.prisma", "prisma/generated/postgresql.prisma"]) {
    // generate needs no schema engine, but would ask a CDN for one unless it is told of an executable.
    await run(
      bundledNode(),
      [at("node_modules", "prisma", "build", "index.js"), "generate", "--schema", schema],
      {
        env: { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: "1" },
        isQuiet: true,
      },
    );
  }
  writeFileSync(stamp, wanted);
}

const SOURCES = [
  "app",
  "components",
  "lib",
  "prisma/seed",
  "public",
  "prisma/schema.prisma",
  "prisma/migrations",
  "package-lock.json",
  "package.json",
  "next.config.mjs",
  "tsconfig.json",
  "postcss.config.mjs",
  "instrumentation.ts",
  "instrumentation-node.ts",
  "scripts/precompressed.mjs",
];

function* filesBelow(entry) {
  if (!existsSync(at(entry))) return;
  if (!readdirSafe(entry)) return yield entry;
  for (const child of readdirSafe(entry)) {
    if (child === "prisma" && entry === "lib/server") continue;
    if (/\.test\.ts$/.test(child) || child === "golden") continue;
    yield* filesBelow(`${entry}/${child}`);
  }
}

function readdirSafe(entry) {
  try {
    return readdirSync(at(entry)).sort();
  } catch (error) {
    if (error.code === "ENOTDIR") return null;
    throw error;
  }
}

/** File times lie after a clone: the build is up to date when the hash of all that goes into it is its own. */
function sourceHash() {
  const hash = createHash("sha256").update(
    spawnSync(bundledNode(), ["--version"], { encoding: "utf8" }).stdout,
  );
  for (const source of SOURCES)
    for (const file of filesBelow(source)) hash.update(file).update(readFileSync(at(file)));
  return hash.digest("hex");
}

export async function buildIfStale() {
  const stamp = at(".next", "standalone", ".candor-build");
  const wanted = sourceHash();
  await oneAtATime(
    () => readOr(stamp, "") === wanted,
    () => build(stamp, wanted),
  );
}

async function build(stamp, wanted) {
  process.stdout.write("Building (once per change, some 20 seconds) …\n");
  const { APP_SECRET, APP_SECRET_OLD, NEXTAUTH_SECRET, DATABASE_URL, SMTP_URL, ...clean } = process.env;
  const next = at("node_modules", "next", "dist", "bin", "next");
  const { status, words } = await runToItsEnd(bundledNode(), [next, "build"], {
    env: {
      ...clean,
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
      NEXT_DEPLOYMENT_ID: wanted.slice(0, 16),
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  if (status !== 0) {
    process.stderr.write(words);
    stop("the build failed. Its own words are above.", 1);
  }
  const standalone = at(".next", "standalone");
  // Next copies the files that it reads settings from.
  for (const name of readdirSync(standalone))
    if (name === "data" || name.startsWith(".env")) rmSync(path.join(standalone, name), { recursive: true });
  cpSync(at("public"), path.join(standalone, "public"), { recursive: true });
  const staticFiles = path.join(standalone, ".next", "static");
  cpSync(at(".next", "static"), staticFiles, { recursive: true });
  await precompress(staticFiles);
  writeFileSync(stamp, wanted);
}

/** Node 20 may have started us: everything else runs on the bundled Node, in this process's place. */
export function ensureModernNode(script, args) {
  if (Number(process.versions.node.split(".")[0]) >= 24) return;
  const result = spawnSync(bundledNode(), [script, ...args], {
    stdio: "inherit",
    env: { ...process.env, PATH: `${path.dirname(bundledNode())}${path.delimiter}${process.env.PATH}` },
  });
  process.exit(result.status ?? 1);
}
