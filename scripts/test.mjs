// npm test. Without an argument everything, else one of: unit, e2e, shots, golden (further arguments go to the
// runner). Starts on Node 20 with nothing installed, and ends with the plain line `N passed, N failed`.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { ensureModernNode, installMissing } from "./prepare.mjs";

const project = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const [mode = "all", ...further] = process.argv.slice(2);
const total = { passed: 0, failed: 0, skipped: 0 };
/** What is under way, and where the runners write their figures. */
const now = { running: new Set(), reports: undefined, isBuilt: undefined };

const modes = {
  all: async () => {
    await prepared();
    // Side by side, since most of these keep one core busy. The browser has the machine for itself.
    await Promise.all([checksAndBuild(), allOfVitest()]);
    await browserTests("servers", "sqlite", "postgresql");
  },
  unit: async () => {
    await prepared();
    await vitest(["unit"], further);
  },
  e2e: async () => {
    await prepared();
    await browserTests();
  },
  shots: async () => {
    await prepared();
    await browserTests("shots");
  },
  golden: async () => {
    await prepared();
    await vitest(["unit"], ["lib/engine/golden", "--update", ...further], { CANDOR_GOLDEN: "write" });
  },
};

if (!Object.hasOwn(modes, mode)) {
  process.stderr.write(`test: "${mode}" is none of ${Object.keys(modes).join(", ")}.\n`);
  process.exit(1);
}
// An install that fails ends this process: the last line is told all the same.
process.once("exit", finish);
let hasRun = false;
await installMissing();
process.removeListener("exit", finish);
ensureModernNode(fileURLToPath(import.meta.url), process.argv.slice(2));
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => {
    for (const child of now.running) child.kill(signal);
    process.exit(1);
  });
}
now.reports = mkdtempSync(path.join(tmpdir(), "candor-reports-"));
process.once("exit", finish);
await modes[mode]();
hasRun = true;

function finish(code) {
  if (now.reports) rmSync(now.reports, { recursive: true, force: true });
  if (!hasRun) total.failed += 1;
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : "";
  process.stdout.write(`\n${total.passed} passed, ${total.failed} failed${skipped}\n`);
  process.exitCode = total.failed > 0 ? 1 : code;
}

async function prepared() {
  await check("database clients", prepare("generateClients"));
}

async function checksAndBuild() {
  await staticChecks();
  await built();
}

async function allOfVitest() {
  // In one run, so that none waits for another's last file.
  await vitest(["unit", "suites", "processes"]);
  await vitest(["sqlite"]);
  await vitest(["postgresql"]);
}

async function built() {
  now.isBuilt ??= await check("build", prepare("buildIfStale"));
  return now.isBuilt;
}

async function staticChecks() {
  await check("route types", bin("next", "typegen"));
  await check("type check", bin("typescript:tsc", "--noEmit"));
  await check("house", ["scripts/check-house.mjs"]);
  await check("lint", bin("oxlint", "--type-aware"));
  await check("format", bin("prettier", "--check", "--log-level=warn", "."));
  await check("unused code", bin("knip", "--no-progress"));
}

async function browserTests(...projects) {
  if (!(await built()))
    return count("browser", { passed: 0, failed: 1, skipped: 0 }, 0, "Not run: there is no build.");
  const chosen = projects.map((name) => `--project=${name}`);
  return playwright("browser", [...chosen, ...further], projects.includes("shots") ? { E2E_SHOTS: "1" } : {});
}

/** A check that passes or fails as one. */
async function check(name, args) {
  const { code, output, seconds } = await run(name, args);
  count(name, { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }, seconds, output);
  return code === 0;
}

async function vitest(projects, args = [], env = {}) {
  const name = projects.join(" and ");
  const report = path.join(now.reports, `${projects.join("-")}.json`);
  const chosen = projects.map((project) => `--project=${project}`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const ran = await run(`tests, ${name}`, bin("vitest", "run", ...chosen, ...reporters, ...args), env);
  const told = readReport(report);
  // A file that cannot be loaded has no test that could fail.
  const broken = (told?.testResults ?? []).filter(
    (file) => file.status === "failed" && file.assertionResults.length === 0,
  );
  const sums = {
    passed: told?.numPassedTests ?? 0,
    failed: (told?.numFailedTests ?? 0) + broken.length,
    skipped: (told?.numPendingTests ?? 0) + (told?.numTodoTests ?? 0),
  };
  count(`tests, ${name}`, honest(sums, ran.code), ran.seconds, ran.output);
}

async function playwright(name, args, env = {}) {
  const report = path.join(now.reports, "playwright.json");
  rmSync(report, { force: true });
  const ran = await run(name, bin("@playwright/test:playwright", "test", "--reporter=list,json", ...args), {
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    ...env,
  });
  const stats = readReport(report)?.stats;
  const sums = {
    passed: stats?.expected ?? 0,
    failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0),
    skipped: stats?.skipped ?? 0,
  };
  count(name, honest(sums, ran.code), ran.seconds, ran.output);
}

/** A runner that ran nothing, or failed without a test that did, has failed. */
function honest(sums, code) {
  const isSilent = sums.failed === 0 && (code !== 0 || sums.passed === 0);
  return isSilent ? { ...sums, failed: 1 } : sums;
}

function count(name, sums, seconds, output) {
  for (const key of Object.keys(total)) total[key] += sums[key];
  const parts = Object.entries(sums).filter(([, number]) => number > 0);
  const told = parts.map(([key, number]) => `${number} ${key}`).join(", ");
  process.stdout.write(`${name.padEnd(22)} ${told.padEnd(26)} ${seconds.toFixed(1)} s\n`);
  if (sums.failed > 0) process.stdout.write(`${output.trim().replace(/^/gm, "  ")}\n`);
}

function run(name, args, env = {}) {
  const start = performance.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: project,
      stdio: ["ignore", "pipe", "pipe"],
      env: {
        ...process.env,
        PATH: [path.join(project, "node_modules", ".bin"), process.env.PATH].join(path.delimiter),
        ...env,
      },
    });
    now.running.add(child);
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
    child.on("error", (error) => (output += `${name}: ${error.message}`));
    child.on("close", (code) => {
      now.running.delete(child);
      resolve({ code: code ?? 1, output, seconds: (performance.now() - start) / 1000 });
    });
  });
}

/** The arguments that run a package's command; "typescript:tsc" names one that is not called like its package. */
function bin(name, ...args) {
  const [packageName, command = packageName] = name.split(":");
  const folder = path.join(project, "node_modules", packageName);
  const own = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")).bin;
  return [path.join(folder, typeof own === "string" ? own : own[command]), ...args];
}

/** In a process of its own, since a step of prepare.mjs that fails ends its process. */
function prepare(step) {
  const script = pathToFileURL(path.join(project, "scripts", "prepare.mjs")).href;
  return [
    "--input-type=module",
    "-e",
    `const it = await import(${JSON.stringify(script)}); await it.${step}();`,
  ];
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    // Not written: the runner itself failed, which its exit code tells.
    return undefined;
  }
}
