import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { chromium } from "@playwright/test";

export type Browser = { executablePath: string; args: string[]; env: Record<string, string> };

/** Chromium calls home on many ways; a closed network is flooded by it and slows every page. */
const quiet = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * The first Chromium that runs here: CHROMIUM_PATH, an installed one, Playwright's own, the one inside npm
 * (Linux x64), Debian's. What was found is kept in the environment, so that the workers do not look again.
 */
export function findBrowser(): Browser {
  const found = named() ?? installed() ?? playwrights() ?? fromNpm() ?? fromDebian();
  if (!found) throw new Error("No Chromium here. Install one, or set CHROMIUM_PATH to one.");
  process.env.CHROMIUM_PATH = found.executablePath;
  process.env.CHROMIUM_LIBRARIES = found.libraries ?? "";
  const isRoot = process.getuid?.() === 0;
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return {
    executablePath: found.executablePath,
    args: isRoot ? [...quiet, "--no-sandbox"] : quiet,
    env: { ...Object.fromEntries(inherited), ...besides(found.libraries) },
  };
}

type Found = { executablePath: string; libraries?: string };

function named(): Found | undefined {
  const executablePath = process.env.CHROMIUM_PATH;
  if (!executablePath) return undefined;
  const libraries = process.env.CHROMIUM_LIBRARIES;
  if (!existsSync(executablePath))
    throw new Error(`CHROMIUM_PATH is ${executablePath}, where there is nothing.`);
  return libraries ? { executablePath, libraries } : { executablePath };
}

function installed(): Found | undefined {
  const names = ["google-chrome-stable", "google-chrome", "chromium", "chromium-browser"];
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const places = [
    ...folders.flatMap((folder) => names.map((name) => path.join(folder, name))),
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ...[process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .map((folder) => path.join(folder, "Google", "Chrome", "Application", "chrome.exe")),
  ];
  const executablePath = places.find((place) => existsSync(place) && runs(place));
  return executablePath ? { executablePath } : undefined;
}

function playwrights(): Found | undefined {
  const executablePath = chromium.executablePath();
  return existsSync(executablePath) && runs(executablePath) ? { executablePath } : undefined;
}

/** Unpacks @sparticuz/chromium once, to a folder of its version, complete at a stroke. */
function fromNpm(): Found | undefined {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const home = path.resolve(path.dirname(entry), "..");
  const { version } = JSON.parse(readFileSync(path.join(home, "package.json"), "utf8")) as {
    version: string;
  };
  const cache = path.resolve(home, "..", "..", ".cache", "candor");
  const folder = path.join(cache, `chromium-${version}`);
  if (!existsSync(folder)) unpack(entry, cache, folder);
  const executablePath = path.join(folder, "chromium");
  if (runs(executablePath)) return { executablePath };
  // A bare machine lacks libnss3; the package brings it along.
  const libraries = path.join(folder, "al2023", "lib");
  return runs(executablePath, libraries) ? { executablePath, libraries } : undefined;
}

function unpack(entry: string, cache: string, folder: string): void {
  mkdirSync(cache, { recursive: true });
  const temporary = mkdtempSync(path.join(cache, "unpacking-"));
  // The package unpacks to the system's temporary folder, and its libraries only where it believes to be on
  // AWS; a process of its own is told of another folder, and that it is.
  execFileSync(process.execPath, ["--input-type=module", "-e", unpacking, entry], {
    env: { ...process.env, TMPDIR: temporary, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs22.x" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  try {
    renameSync(temporary, folder);
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true });
    // Another process was faster.
    if (!existsSync(folder)) throw error;
  }
}

const unpacking = "const { default: it } = await import(process.argv[1]); await it.executablePath();";

function fromDebian(): Found | undefined {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
  for (const args of [
    ["update", "-qq"],
    ["install", "-y", "-qq", "--no-install-recommends", "chromium"],
  ]) {
    const { status } = spawnSync("apt-get", args, { stdio: ["ignore", "ignore", "inherit"] });
    if (status !== 0) return undefined;
  }
  return installed();
}

function besides(libraries: string | undefined): Record<string, string> {
  const own = path.resolve(libraries ?? "", "..", "..", "fonts");
  return {
    ...(libraries ? { LD_LIBRARY_PATH: libraries } : {}),
    ...(libraries && !existsSync("/etc/fonts") && existsSync(own) ? { FONTCONFIG_PATH: own } : {}),
  };
}

function runs(executablePath: string, libraries?: string): boolean {
  const env = { ...process.env, ...besides(libraries) };
  // On Windows `--version` opens a window instead.
  if (process.platform === "win32") return true;
  return spawnSync(executablePath, ["--version"], { env, timeout: 20_000 }).status === 0;
}
