// The settings that must stand before anything else runs: `.env`, the data folder, the addresses.
// Runs on Node 20 and imports nothing from node_modules.
import { randomBytes } from "node:crypto";
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  statSync,
  unlinkSync,
  writeSync,
} from "node:fs";
import path from "node:path";
import { makeFolder } from "./make-folder.mjs";
import { wrongSetting } from "./settings.mjs";

export const projectFolder = path.resolve(import.meta.dirname, "..");

/** Exit codes of sysexits.h: 78 configuration, 69 unavailable, 73 cannot create. */
export function stop(message, code = 1) {
  process.stderr.write(`candor: ${message}\n`);
  process.exit(code);
}

/** Writes `.env` once: complete at a stroke (temp file, fsync, link), never over one that is there. */
function createEnvFile(file) {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    const descriptor = openSync(temporary, "wx", 0o600);
    writeSync(
      descriptor,
      [
        "# Made on the first start. Keep it: without APP_SECRET nobody can log in and backups can't be opened fully.",
        `APP_SECRET=${randomBytes(32).toString("base64url")}`,
        "# All settings: docs/operating.md",
        "",
      ].join("\n"),
    );
    fsyncSync(descriptor);
    closeSync(descriptor);
    try {
      linkSync(temporary, file);
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
    }
  } catch (error) {
    stop(
      `cannot write ${file} (${error.code}). Make the folder writable, or set APP_SECRET in the environment.`,
      73,
    );
  } finally {
    if (existsSync(temporary)) unlinkSync(temporary);
  }
}

function readEnvFile(file) {
  let text;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    stop(`cannot read ${file} (${error.code}). It must be a file of the user who starts Candor.`, 78);
  }
  for (const row of text.split(/\r?\n/)) {
    const match = /^\s*(?:export\s+)?([A-Z][A-Z0-9_]*)\s*=\s*(.*?)\s*$/.exec(row);
    if (!match || process.env[match[1]] !== undefined) continue;
    process.env[match[1]] = match[2].replace(/^(["'])(.*)\1$/, "$2");
  }
}

/** What APP_SECRET was before, newest first; lib/server/env.ts reads the same setting. */
export const oldSecrets = () =>
  (process.env.APP_SECRET_OLD ?? "")
    .split(",")
    .map((secret) => secret.trim())
    .filter(Boolean);

/** Fills process.env with every setting that has a default, and refuses what can't work, in one line. */
export function loadEnvironment({ isDev = false } = {}) {
  const file = path.join(projectFolder, ".env");
  // Set to nothing they would hide what .env says, and a lost secret can't be had again.
  for (const name of ["APP_SECRET", "MAIL_FROM"]) if (process.env[name] === "") delete process.env[name];
  if (!process.env.APP_SECRET && !existsSync(file)) createEnvFile(file);
  if (existsSync(file)) readEnvFile(file);
  if (process.env.MAIL_FROM === "") delete process.env.MAIL_FROM;
  if ((process.env.APP_SECRET ?? "").length < 32) {
    stop(
      "APP_SECRET is missing or shorter than 32 characters. Delete .env to have a new one made, or set it.",
      78,
    );
  }
  if (oldSecrets().some((secret) => secret.length < 32))
    stop(
      "APP_SECRET_OLD holds a secret shorter than 32 characters. Write whole ones, with commas between.",
      78,
    );
  process.env.BACKUP_KEEP ||= "14";
  const wrong = wrongSetting(process.env);
  if (wrong) stop(wrong, 78);
  process.env.PORT ||= "3000";
  process.env.HOST ||= "127.0.0.1";
  const port = Number(process.env.PORT);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    stop(`PORT is "${process.env.PORT}", which is no port.`, 78);
  const named = ["127.0.0.1", "0.0.0.0", "::", "::1"].includes(process.env.HOST)
    ? "localhost"
    : process.env.HOST;
  process.env.APP_URL ||= `http://${named}:${port}`;
  const appUrl = URL.canParse(process.env.APP_URL) ? new URL(process.env.APP_URL) : null;
  if (!appUrl || !/^https?:$/.test(appUrl.protocol))
    stop(`APP_URL is "${process.env.APP_URL}"; it must begin with http:// or https://.`, 78);
  process.env.APP_URL = appUrl.origin;
  process.env.NEXTAUTH_URL = appUrl.origin;
  process.env.NEXTAUTH_SECRET = process.env.APP_SECRET;
  process.env.HOSTNAME = process.env.HOST;
  process.env.NEXT_TELEMETRY_DISABLED = "1";
  if (isDev) process.env.CANDOR_DEV = "1";
  if (process.env.CANDOR_TEST_PAUSE && !["localhost", "127.0.0.1", "[::1]"].includes(appUrl.hostname)) {
    stop("CANDOR_TEST_PAUSE is for tests on a loopback address only; APP_URL is a public one.", 78);
  }
  loadDataFolder();
}

function loadDataFolder() {
  const folder = path.resolve(projectFolder, process.env.CANDOR_DATA || "data");
  process.env.CANDOR_DATA = folder;
  process.env.DATABASE_URL ??= `file:${path.join(folder, "candor.db")}`;
  try {
    makeFolder(folder);
    accessSync(folder, constants.W_OK);
  } catch (error) {
    stop(
      `the data folder ${folder} can't be written (${error.code}). Make it writable, or set CANDOR_DATA to another.`,
      73,
    );
  }
  loadDatabaseUrl(folder);
}

function loadDatabaseUrl(folder) {
  const url = process.env.DATABASE_URL;
  // A variable that somebody forgot to fill must not become a new, empty database.
  if (url === "")
    stop("DATABASE_URL is set to nothing. Write postgresql://…, or leave it out for SQLite.", 78);
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(url)?.[1] ?? "";
  if (!["file", "postgresql", "postgres"].includes(scheme)) {
    stop(
      `DATABASE_URL begins with "${scheme}:", which Candor can't use. Write postgresql://… or leave it out for SQLite.`,
      78,
    );
  }
  if (scheme !== "file") {
    if (!URL.canParse(url))
      stop(
        "DATABASE_URL can't be read. Write postgresql://user:password@host:5432/name, with %40 for an @ in the password and the like.",
        78,
      );
    return;
  }
  const file = path.resolve(folder, url.slice("file:".length));
  if (isFolder(file)) stop(`DATABASE_URL names ${file}, which is a folder. Name a file in it.`, 78);
  process.env.DATABASE_URL = `file:${file}`;
}

function isFolder(file) {
  try {
    return statSync(file).isDirectory();
  } catch {
    // Not there, or not to be reached: scripts/data-folder-lock.mjs says which.
    return false;
  }
}

export const isPostgresql = () => /^postgres(ql)?:/.test(process.env.DATABASE_URL ?? "");
