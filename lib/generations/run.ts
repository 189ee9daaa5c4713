import "server-only";
import { env } from "#lib/server/env.ts";
import { describeError, log } from "#lib/server/log.ts";
import { once } from "#lib/server/once.ts";
import { beginInThread, isStageFailure, type ThreadRun } from "./pipeline-thread.ts";
import type { Prepared } from "#lib/documents/schema.ts";
import { stageNames, type Match, type StageName, type Verification } from "./schema.ts";
import {
  abandonedRuns,
  claimRun,
  failRun,
  finishRun,
  keepLease,
  storeStages,
  type ClaimedRun,
  type Lease,
  type StageResult,
} from "./store/lease.ts";

const heartbeatMs = 2_000;
/** A run that ends within this stores its stages and its end in one transaction. */
const shortRunMs = 250;
const sweepMs = 1_000;
/** After the database could not be read. */
const quietMs = 5_000;

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Runs under way in this process, so that one process never works twice on one. */
const underWay = () => once("generations:under-way", () => new Map<string, Promise<void>>());

/** A run that this process made: claimed as it was stored, and perhaps under way in the thread already. */
type NewRun = { claimed: ClaimedRun; inThread: ThreadRun | null };

/** Works on a run until it ends, is stopped or is lost to another process; claims it first, if it must. Never rejects. */
export function executeRun(id: string, made?: NewRun): Promise<void> {
  const mine = underWay();
  const known = mine.get(id);
  if (known) return known;
  const work = claimAndRun(id, made)
    .catch((error: unknown) =>
      log().error({ run: id, ...describeError(error) }, "run interrupted; the sweep takes it up"),
    )
    .finally(() => mine.delete(id));
  mine.set(id, work);
  return work;
}

async function claimAndRun(id: string, made?: NewRun): Promise<void> {
  const claimed = made?.claimed ?? (await claimRun(id));
  if (!claimed) return;
  const { lease, input, finished } = claimed;
  const heart = new Heartbeat(lease);
  const inThread = made?.inThread ?? beginInThread({ input, finished });
  try {
    const outputs: Partial<Record<StageName, unknown>> = { ...finished };
    const unstored: StageResult[] = [];
    const begun = performance.now();
    for (const stage of stageNames) {
      if (stage in finished) continue;
      if (env().CANDOR_TEST_PAUSE > 0) await sleep(env().CANDOR_TEST_PAUSE);
      if (heart.isLost) return;
      const result = await inThread.stage(stage);
      outputs[stage] = result.output;
      unstored.push(result);
      const isLast = stage === stageNames.at(-1);
      if (isLast || performance.now() - begun < shortRunMs) continue;
      if (!(await storeStages(lease, unstored.splice(0)))) return;
    }
    const title = (outputs["analyze-posting"] as { title: string }).title || claimed.title;
    const company = (outputs["analyze-posting"] as { company: string }).company || claimed.company;
    await finishRun(lease, {
      results: unstored,
      score: (outputs["match-profile"] as Match).score,
      atsScore: (outputs.verify as Verification).atsScore,
      title,
      company,
      verified: outputs.verify,
      prepared: outputs["prepare-document"] as Prepared,
    });
  } catch (error) {
    if (!isStageFailure(error)) throw error;
    log().error({ run: id, ...describeError(error) }, "stage failed");
    await failRun(
      lease,
      "Something broke in Candor while this was made. Nothing of yours was changed; make it again, and report it if it happens twice.",
    );
  } finally {
    heart.stop();
    inThread.end();
  }
}

/** Keeps the lease while a run lasts, and notices when it is gone. */
class Heartbeat {
  isLost = false;
  readonly #timer: NodeJS.Timeout;
  constructor(lease: Lease) {
    this.#timer = setInterval(() => {
      keepLease(lease).then(
        (isKept) => (this.isLost ||= !isKept),
        // The database is away for now: the lease decides, and the fence refuses us if it ran out.
        (error: unknown) => log().warn({ run: lease.id, ...describeError(error) }, "heartbeat missed"),
      );
    }, heartbeatMs);
  }
  stop() {
    clearInterval(this.#timer);
  }
}

/** Starts a run and waits for it at most `patienceMs`: most end within milliseconds. */
export async function startRun(id: string, made?: NewRun, patienceMs = 300): Promise<void> {
  await Promise.race([executeRun(id, made), sleep(patienceMs)]);
}

/** Takes up runs whose server is gone; begun once per process, at start. */
export function sweepRuns(): void {
  once("generations:sweep", () => {
    const state = { isSweeping: false, quietUntil: 0 };
    const timer = setInterval(() => void sweepOnce(state), sweepMs);
    timer.unref();
    return timer;
  });
}

async function sweepOnce(state: { isSweeping: boolean; quietUntil: number }): Promise<void> {
  if (state.isSweeping || performance.now() < state.quietUntil) return;
  state.isSweeping = true;
  try {
    for (const id of await abandonedRuns()) void executeRun(id);
  } catch (error) {
    log().warn(describeError(error), "the sweep for runs could not read the database");
    state.quietUntil = performance.now() + quietMs;
  } finally {
    state.isSweeping = false;
  }
}
