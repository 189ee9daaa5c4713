// `--install`: what a first `npm ci` takes, against the set of packages that the house was planned with.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { ratioRow, skippedRow } from "./row.mjs";
import { house } from "./servers.mjs";

const installBar = 1.3;

/** @returns {import("./row.mjs").Row[]} */
export function installRows() {
  const folder = mkdtempSync(path.join(tmpdir(), "candor-bench-install-"));
  try {
    const [own, planned] = [path.join(folder, "own"), path.join(folder, "planned")];
    for (const each of [own, planned]) mkdirSync(each);
    for (const name of ["package.json", "package-lock.json", ".npmrc"])
      cpSync(path.join(house, name), path.join(own, name));
    cpSync(path.join(house, "bench", "planned-packages.json"), path.join(planned, "package.json"));
    cpSync(path.join(house, ".npmrc"), path.join(planned, ".npmrc"));
    npm(planned, "install", "--package-lock-only", "--ignore-scripts");
    // Each starts from npm's cache as the other does: both are filled once before.
    for (const each of [planned, own]) npm(each, "ci");
    const [figure, reference] = [own, planned].map((each) => npm(each, "ci"));
    return [ratioRow("npm ci", { figure, reference, unit: "s", atMost: installBar })];
  } catch (error) {
    return [skippedRow("npm ci", error.message.split("\n")[0])];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Seconds. */
function npm(folder, ...args) {
  const begun = performance.now();
  const isWindows = process.platform === "win32";
  const { status, stderr } = spawnSync(
    isWindows ? "npm.cmd" : "npm",
    [...args, "--no-audit", "--no-fund", "--loglevel=error"],
    {
      cwd: folder,
      encoding: "utf8",
      shell: isWindows,
    },
  );
  if (status !== 0) throw new Error(`npm ${args[0]} failed: ${stderr.slice(0, 300)}`);
  return (performance.now() - begun) / 1000;
}
