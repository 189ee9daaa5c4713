import "server-only";
import { statfs } from "node:fs/promises";
import path from "node:path";
import { db } from "./db.ts";
import { env, isPostgresql } from "./env.ts";
import { describeError, log } from "./log.ts";
import { once } from "./once.ts";

type Status = "pass" | "warn" | "fail";
type Check = { status: Status; observedValue?: number; observedUnit?: string; output?: string };
/** health+json (IETF draft-inadarei-api-health-check-06). */
export type Health = {
  status: Status;
  version: string;
  uptimeSeconds: number;
  checks: Record<string, Check[]>;
};

/** A healthy answer takes a few milliseconds; a busy machine is no outage, a second without an answer is one. */
const checkTimeoutMs = 1_000;
/** However many ask, the database is asked once in this time; only a good answer is kept, so the end of an outage shows. */
const keptForMs = 1_000;
/** As much as the largest request brings. Below it SQLite still takes the probe's few bytes, but no profile. */
const spaceNeededBytes = 1024 * 1024;

function uptimeSeconds(): number {
  return Math.round(process.uptime());
}

/** The process answers. Never touches the database: its outage must not become a restart storm. */
export function liveHealth(): Health {
  return { status: "pass", version: env().CANDOR_VERSION, uptimeSeconds: uptimeSeconds(), checks: {} };
}

/** The database can be read and written, within a second, its disk has room, and its migrations are the build's. */
export function readyHealth(): Promise<Health> {
  return asked("ready", measure);
}

/**
 * As ready, with what else an operator should know: each of `others` answers a sentence when it is not well, which
 * warns, and takes no instance out of service.
 */
export function fullHealth(others: Record<string, () => Promise<string | null>>): Promise<Health> {
  return asked("full", async () => {
    const ready = await readyHealth();
    if (ready.status === "fail") return ready;
    const health: Health = { ...ready, checks: { ...ready.checks } };
    for (const [name, look] of Object.entries(others)) {
      const check = await timed(look);
      health.checks[name] = [check.status === "fail" ? { ...check, status: "warn" } : check];
      if (check.status === "fail") health.status = "warn";
    }
    return health;
  });
}

type Asked = { untilMs: number; answer: Promise<Health> };

function asked(kind: string, look: () => Promise<Health>): Promise<Health> {
  const kept = once("health", () => new Map<string, Asked>());
  const before = kept.get(kind);
  if (before && performance.now() < before.untilMs) return before.answer;
  const mine: Asked = { untilMs: Infinity, answer: look() };
  kept.set(kind, mine);
  void mine.answer.then(
    ({ status }) => (mine.untilMs = status === "fail" ? 0 : performance.now() + keptForMs),
    () => (mine.untilMs = 0),
  );
  return mine.answer;
}

async function measure(): Promise<Health> {
  const begun = performance.now();
  const checks: Health["checks"] = {};
  const read = await timed(readProbe);
  checks["database:read"] = [read];
  checks["database:write"] = [await timed(writeProbe, checkTimeoutMs - (performance.now() - begun))];
  if (!isPostgresql()) {
    checks["disk:space"] = [await timed(spaceProbe, checkTimeoutMs - (performance.now() - begun))];
  }
  checks[`database:${isPostgresql() ? "postgresql" : "sqlite"}`] = [
    {
      status: read.status,
      observedValue: Math.round((performance.now() - begun) * 10) / 10,
      observedUnit: "ms",
    },
  ];
  const isFailing = Object.values(checks).some(([check]) => check?.status === "fail");
  return {
    status: isFailing ? "fail" : "pass",
    version: env().CANDOR_VERSION,
    uptimeSeconds: uptimeSeconds(),
    checks,
  };
}

async function readProbe(): Promise<string | null> {
  const rows = await db().$queryRaw<{ name: string }[]>`
    SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL ORDER BY migration_name DESC LIMIT 1`;
  return rows[0]?.name === env().CANDOR_SCHEMA ? null : "The database's migrations are not this build's.";
}

async function writeProbe(): Promise<string | null> {
  await db().meta.upsert({
    where: { key: "probe" },
    create: { key: "probe", value: "" },
    update: { value: "" },
  });
  return null;
}

async function spaceProbe(): Promise<string | null> {
  const { bavail, bsize } = await statfs(path.dirname(env().DATABASE_URL.slice("file:".length)));
  return bavail * bsize < spaceNeededBytes ? "The disk of the data folder is full." : null;
}

async function timed(probe: () => Promise<string | null>, withinMs = checkTimeoutMs): Promise<Check> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve("No answer in time."), Math.max(1, withinMs));
  });
  try {
    const output = await Promise.race([probe(), late]);
    return output === null ? { status: "pass" } : { status: "fail", output };
  } catch (error) {
    log().warn(describeError(error), "health probe failed");
    return { status: "fail", output: "The database can't be reached." };
  } finally {
    clearTimeout(timer);
  }
}

export function healthResponse(health: Health): Response {
  return new Response(JSON.stringify(health), {
    status: health.status === "fail" ? 503 : 200,
    headers: { "Content-Type": "application/health+json; charset=utf-8", "Cache-Control": "no-store" },
  });
}
