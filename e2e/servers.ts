import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Database from "better-sqlite3";
import { freePort, isFreePort } from "../scripts/testing/free-port.ts";

export type Server = {
  url: string;
  dataFolder: string;
  /** Its APP_SECRET, so that another server can take over its data and sessions. */
  secret: string;
  /** The starting script's, and its process group's. */
  pid: number;
  /** Its exit code, once it has ended; null when a signal ended it. */
  ended: Promise<number | null>;
  /** Ends it at once, as a power cut would; its data stay. */
  kill: () => Promise<void>;
  /** All that it has printed. */
  log: () => string;
  /** Asks it to end, waits until it has, and removes its data unless told to keep it. */
  stop: (options?: { keepData?: boolean }) => Promise<void>;
};

const databaseName = "candor.db";

/** What a person alone never reaches, and a test run does; and hashing that is not slow on purpose. */
const raised: Record<string, string> = {
  HASH_COST: "4",
  HASH_QUEUE: "1000",
  LIMIT_LOGIN_ACCOUNT: "100000",
  LIMIT_LOGIN_ADDRESS: "100000",
  LIMIT_SIGN_UP: "100000",
  LIMIT_SAMPLE: "100000",
  LIMIT_RESET: "100000",
  LIMIT_GENERATIONS: "100000",
  LIMIT_SHOWN: "100000",
  LIMIT_EXPORTS: "100000",
  LIMIT_IMPORTS: "100000",
  LIMIT_REQUESTS: "1000000",
};

const project = path.resolve(import.meta.dirname, "..");

/**
 * Starts the production build as a user does, on a free port and with data of its own, and waits until it is
 * ready. `realLimits` leaves limits and hash cost as they are delivered.
 */
export async function startServer(
  options: { env?: Record<string, string>; dataFolder?: string; port?: number; realLimits?: boolean } = {},
): Promise<Server> {
  const port = options.port ?? (await freePort());
  const dataFolder = options.dataFolder ?? newDataFolder();
  const url = `http://localhost:${port}`;
  const secret = options.env?.APP_SECRET ?? randomBytes(32).toString("base64url");
  const child = spawn(process.execPath, [path.join(project, "scripts", "start.mjs")], {
    cwd: project,
    stdio: ["ignore", "pipe", "pipe"],
    // A process group of its own, so that kill() reaches the server behind the starting script.
    detached: true,
    env: {
      ...withoutOurs(process.env),
      APP_SECRET: secret,
      PORT: String(port),
      HOST: "127.0.0.1",
      APP_URL: url,
      CANDOR_DATA: dataFolder,
      DATABASE_URL: `file:${path.join(dataFolder, databaseName)}`,
      ...(options.realLimits ? {} : raised),
      ...options.env,
    },
  });
  let log = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk) => void (log += String(chunk)));
  const server: Server = {
    url,
    dataFolder,
    secret,
    pid: child.pid ?? 0,
    ended: new Promise((resolve) => child.once("exit", resolve)),
    kill: async () => {
      const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
      process.kill(-(child.pid ?? 0), "SIGKILL");
      await ended;
      // The script's end is told; that of the server behind it, which holds the port, may come a little later.
      while (!(await isFreePort(port))) await new Promise((resolve) => setTimeout(resolve, 10));
    },
    log: () => log,
    stop: async ({ keepData = false } = {}) => {
      await end(child);
      if (!keepData) rmSync(dataFolder, { recursive: true, force: true });
    },
  };
  try {
    await untilReady(url, child);
  } catch (error) {
    // Data that it was given may be another server's.
    await server.stop({ keepData: options.dataFolder !== undefined });
    throw new Error(`The server did not start:\n${log.slice(-4000)}`, { cause: error });
  }
  return server;
}

/** Empty, or with the database of a first start, where the tests' own server has made one: that takes seconds. */
function newDataFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "candor-e2e-"));
  const base = process.env.E2E_FIRST_START;
  if (base) copyFileSync(base, path.join(folder, databaseName));
  return folder;
}

/** From now on a server without a data folder of its own begins with what this one has made so far. */
export function keepFirstStart({ dataFolder }: Server): void {
  const base = path.join(dataFolder, "first-start.db");
  const file = new Database(path.join(dataFolder, databaseName), { readonly: true });
  file.prepare("VACUUM INTO ?").run(base);
  file.close();
  process.env.E2E_FIRST_START = base;
}

/** Settings of the person who runs the tests do not reach the tested server. */
function withoutOurs(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const foreign = Object.entries(env).filter(
    ([name]) => !/^(CANDOR_|LIMIT_|HASH_|SMTP_|NEXTAUTH_|APP_|MAIL_)/.test(name),
  );
  return { ...Object.fromEntries(foreign), NODE_ENV: "production" };
}

async function untilReady(url: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + 180_000;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`it ended with code ${child.exitCode}`);
    const answer = await fetch(`${url}/api/health/ready`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("it was not ready within 180 s");
}

/** SIGTERM, and SIGKILL when that is not heard within 20 s. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), 20_000);
  await ended;
  clearTimeout(timer);
}
