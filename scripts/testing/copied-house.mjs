import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..", "..");

/** Stands in for the build: answers, and ends on SIGTERM as Next's own server does. */
const standInForTheBuild = `
import http from "node:http";
const server = http.createServer((_req, res) => res.end("served"));
server.listen(Number(process.env.PORT), process.env.HOSTNAME, () => process.stdout.write("listening\\n"));
process.on("SIGTERM", () => server.close(() => process.exit(143)));
`;

/** Nothing to install and nothing to build in the copy. */
const standInForPrepare = `
export const installMissing = () => undefined;
export const generateClients = () => undefined;
export const buildIfStale = () => undefined;
export const ensureModernNode = () => undefined;
export const bundledNode = () => process.execPath;
`;

/**
 * The scripts in a folder of their own, so that what they write into the project (.env, data) lies there. The
 * build is a stand-in; everything before it is the real thing.
 */
export function copyHouse() {
  const folder = mkdtempSync(path.join(tmpdir(), "candor-house-"));
  for (const name of ["package.json", "prisma/schema.prisma", "prisma/migrations"]) {
    cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
  }
  cpSync(path.join(root, "scripts"), path.join(folder, "scripts"), { recursive: true });
  writeFileSync(path.join(folder, "scripts", "prepare.mjs"), standInForPrepare);
  writeFileSync(path.join(folder, "server.js"), standInForTheBuild);
  symlinkSync(path.join(root, "node_modules"), path.join(folder, "node_modules"));
  mkdirSync(path.join(folder, "data"));
  return {
    folder,
    data: path.join(folder, "data"),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Runs Node in the copy with just these settings. `output` and `errors` grow; `ended` is the exit code or signal. */
export function runNode(house, args, env = {}) {
  const child = spawn(process.execPath, args, {
    cwd: house.folder,
    env: { PATH: process.env.PATH, HOME: house.folder, TZ: process.env.TZ, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  // First of all listeners: the one below looks at what this one has added.
  child.stdout.on("data", (text) => (run.output += text));
  const run = {
    child,
    output: "",
    errors: "",
    ended: new Promise((resolve) => {
      child.on("close", (code, signal) => resolve(code ?? signal));
    }),
    isListening: new Promise((resolve) => {
      child.stdout.on("data", () => run.output.includes("listening") && resolve(true));
      child.on("close", () => resolve(false));
    }),
  };
  child.stderr.on("data", (text) => (run.errors += text));
  return run;
}

export const serve = (house, env) =>
  runNode(house, ["--import", "./scripts/gate.mjs", "scripts/serve.mjs"], env);

/** A copy whose data folder holds a migrated, empty SQLite database. */
export async function copyMigratedHouse() {
  const house = copyHouse();
  const url = JSON.stringify(`file:${path.join(house.data, "candor.db")}`);
  const code = `
    const { migrate } = await import("./scripts/migrate.mjs");
    await migrate({ url: ${url}, dataFolder: ${JSON.stringify(house.data)} });
  `;
  const run = runNode(house, ["--input-type=module", "-e", code]);
  if ((await run.ended) !== 0) throw new Error(`The copy could not be migrated:\n${run.errors}`);
  return house;
}
