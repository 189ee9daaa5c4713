// Candor and the floor as they are delivered: the standalone builds, each a process of its own on loopback.
import { spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { heapFlags } from "../scripts/heap-flags.mjs";
import { bundledNode } from "../scripts/prepare.mjs";
import { freePort } from "../scripts/testing/free-port.ts";
import { hashOfFolder } from "./folder-hash.mjs";

export const house = path.resolve(import.meta.dirname, "..");
const floor = path.join(house, "bench", "floor");
const floorBuild = path.join(floor, ".next", "standalone", "bench", "floor");

/** Everything that was started and still runs, so that an interrupted bench leaves nothing behind. */
const running = new Set();

export async function endAll() {
  for (const server of running) await server.stop();
}

/** Builds the floor unless it was built from these very sources with these packages. */
export function buildFloorIfStale() {
  const stamp = path.join(floor, ".next", ".bench-build");
  const wanted = hashOfFolder(floor, path.join(house, "package-lock.json"));
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  process.stdout.write("Building the bare app to compare with …\n");
  rmSync(path.join(floor, ".next"), { recursive: true, force: true });
  const next = path.join(house, "node_modules", "next", "dist", "bin", "next");
  const result = spawnSync(bundledNode(), [next, "build", floor], {
    cwd: house,
    env: { ...bareEnvironment(), NEXT_TELEMETRY_DISABLED: "1" },
    encoding: "utf8",
  });
  if (result.status !== 0) throw new Error(`The bare app does not build:\n${result.stdout}${result.stderr}`);
  cpSync(path.join(floor, ".next", "static"), path.join(floorBuild, ".next", "static"), { recursive: true });
  writeFileSync(stamp, wanted);
}

/** Settings of the person who runs the bench do not reach what is measured. */
function bareEnvironment() {
  const foreign = /^(CANDOR_|LIMIT_|HASH_|SMTP_|NEXTAUTH_|APP_|MAIL_|DATABASE_|LOG_|NODE_OPTIONS|PORT|HOST)/;
  const rest = Object.entries(process.env).filter(([name]) => !foreign.test(name));
  return { ...Object.fromEntries(rest), NODE_ENV: "production" };
}

export async function startFloor({ flags = [] } = {}) {
  const port = await freePort();
  return start([...flags, path.join(floorBuild, "server.js")], {
    origin: `http://localhost:${port}`,
    readyPath: "/api/ping",
    env: { PORT: String(port), HOSTNAME: "127.0.0.1" },
  });
}

/** What nobody reaches who sits before it alone, and a bench does. */
const raisedLimits = {
  LIMIT_SAMPLE: "1000",
  LIMIT_GENERATIONS: "100000",
  LIMIT_REQUESTS: "1000000",
};

/** The server process that scripts/start.mjs starts, with its log as it is delivered. */
export async function startCandor({ dataFolder, flags = heapFlags } = {}) {
  const port = await freePort();
  const folder = dataFolder ?? newDataFolder();
  const script = (name) => path.join(house, "scripts", name);
  const origin = `http://localhost:${port}`;
  const server = await start([...flags, "--import", script("gate.mjs"), script("serve.mjs")], {
    origin,
    readyPath: "/api/health/ready",
    env: {
      ...raisedLimits,
      APP_SECRET: randomBytes(32).toString("base64url"),
      APP_URL: origin,
      PORT: String(port),
      HOST: "127.0.0.1",
      CANDOR_DATA: folder,
    },
  });
  const stop = async () => {
    await server.stop();
    if (!dataFolder) rmSync(folder, { recursive: true, force: true });
  };
  return { ...server, stop };
}

export const newDataFolder = () => mkdtempSync(path.join(tmpdir(), "candor-bench-"));

/** Resolves at the first 200, with the milliseconds since the process was begun. */
async function start(args, { origin, readyPath, env }) {
  const begun = performance.now();
  const child = spawn(bundledNode(), args, {
    cwd: house,
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...bareEnvironment(), ...env },
  });
  let complaints = "";
  child.stderr.on("data", (chunk) => (complaints = `${complaints}${chunk}`.slice(-4000)));
  const server = { origin, pid: child.pid, readyMs: 0, stop: () => end(child, server) };
  running.add(server);
  const address = `http://127.0.0.1:${new URL(origin).port}${readyPath}`;
  while (performance.now() - begun < 60_000 && child.exitCode === null) {
    const isReady = await fetch(address).then(
      async (answer) => (await answer.arrayBuffer()) && answer.ok,
      () => false,
    );
    if (isReady) {
      server.readyMs = performance.now() - begun;
      return server;
    }
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await server.stop();
  throw new Error(`${args.at(-1)} was not ready within a minute:\n${complaints}`);
}

/** SIGTERM, and SIGKILL when that is not heard within 15 s. */
async function end(child, server) {
  running.delete(server);
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), 15_000);
  await ended;
  clearTimeout(timer);
}
