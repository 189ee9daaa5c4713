import { runSql } from "../scripts/testing/postgresql.ts";
import { brokenRuns, lostSaves, runsOf, Saver, startLoad } from "./durable-load.ts";
import { fallingPostgresql, type FallingPostgresql } from "./durable-postgresql.ts";
import { samplePerson, tailor, type Rows } from "./durable-people.ts";
import { startServer } from "./servers.ts";
import { expect, test } from "./test.ts";

// One PostgreSQL for both, which falls and rises; one after the other.
test.describe.configure({ mode: "serial" });

let postgresql: FallingPostgresql;
let rows: Rows;

test.beforeAll(async () => {
  test.setTimeout(60_000);
  postgresql = await fallingPostgresql();
  rows = async <Row>(sql: string) => (await runSql(postgresql.url, sql)) as Row[];
});
test.afterAll(() => postgresql?.remove());

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const health = async (url: string, kind: "live" | "ready") =>
  (await fetch(`${url}/api/health/${kind}`)).status;

// Fails when the pool keeps dead connections, when problemOf (lib/accounts/endpoints.ts) lets a lost connection be a
// 500, and when the sweep (lib/generations/run.ts) ends with its first error. Fails too, by doubled or refused
// saves, when a retry does not find its idempotency key.
test("PostgreSQL may fall under load: nothing acknowledged is lost, the server lives and goes on by itself", async () => {
  test.setTimeout(150_000);
  const server = await startServer({
    env: { DATABASE_URL: postgresql.url, CANDOR_TEST_PAUSE: "120", LOG_LEVEL: "error" },
  });
  try {
    const all: Saver[] = [];
    for (let n = 0; n < 6; n += 1)
      all.push(new Saver(await samplePerson(server.url, rows, `Person ${n}`), rows, n < 3));
    const load = startLoad(all);
    const saves = () => all.reduce((sum, saver) => sum + saver.acknowledged.length, 0);
    // However slow the machine is, what is tested is a server with something to lose.
    const untilSaved = (count: number) =>
      expect.poll(saves, { timeout: 30_000, intervals: [50] }).toBeGreaterThan(count);
    const untilAllSave = async (since: number) => {
      await expect
        .poll(() => Math.min(...all.map((saver) => saver.lastSuccessAt)), {
          timeout: 30_000,
          intervals: [50],
        })
        .toBeGreaterThan(since);
      return Math.min(...all.map((saver) => saver.lastSuccessAt)) - since;
    };
    try {
      await sleep(1_500);
      await untilSaved(20);
      await postgresql.fall();
      // A good answer holds for a second.
      await expect.poll(() => health(server.url, "ready"), { intervals: [50] }).toBe(503);
      for (let n = 0; n < 20; n += 1) {
        expect(await health(server.url, "live")).toBe(200);
        expect(await health(server.url, "ready")).toBe(503);
        await sleep(100);
      }
      await postgresql.rise();
      const backMs = await untilAllSave(Date.now());
      expect(await health(server.url, "ready")).toBe(200);

      await sleep(500);
      await untilSaved(35);
      const cut = await postgresql.cutConnections();
      expect(cut).toBeGreaterThan(0);
      const cutBackMs = await untilAllSave(Date.now());
      expect(await health(server.url, "live")).toBe(200);
      await sleep(500);
      await untilSaved(50);
      await load.end();
      process.stdout.write(
        `  ${saves()} saves acknowledged; all six people saved again ${backMs} ms after the database was back, ` +
          `${cutBackMs} ms after ${cut} connections were cut\n`,
      );
    } finally {
      await load.end();
    }
    // A lease of a run that the outage cut off lasts 10 s.
    expect(await brokenRuns(all, rows, 30_000), "runs that are stuck, doubled or mixed").toEqual([]);
    expect(await lostSaves(all, rows), "acknowledged and lost").toEqual([]);
    expect(
      all.flatMap(({ wrong, unseen }) => [...wrong, ...unseen]),
      "answers that never should come, or came too soon",
    ).toEqual([]);
  } finally {
    await server.stop();
  }
});

// Fails without the fence: leave `leaseToken` out of fenced() in lib/generations/store/lease.ts, and the server that slept
// stores stages into the other one's run.
test("a server that sleeps through its lease stores nothing into the run that another one took up", async () => {
  test.setTimeout(150_000);
  const pauseMs = 1_200;
  const env = { DATABASE_URL: postgresql.url, CANDOR_TEST_PAUSE: String(pauseMs), LOG_LEVEL: "error" };
  const sleeper = await startServer({ env });
  const person = await samplePerson(sleeper.url, rows, "Tailor");
  // Started before the run: on a busy machine a start takes longer than a run.
  const next = await startServer({ env: { ...env, APP_SECRET: sleeper.secret } });
  const watched = [new Saver(person, rows, false)];
  const form = crypto.randomUUID();
  const made = await tailor(person, form);
  if (!made || !("id" in made)) throw new Error(made?.text ?? "no answer");
  const attempt = async () => (await runsOf(watched, rows))[0]?.attempt;
  try {
    process.kill(-sleeper.pid, "SIGSTOP");
    const stoppedAt = Date.now();
    await expect.poll(attempt, { timeout: 20_000, intervals: [50] }).toBe(2);
    const takenUpMs = Date.now() - stoppedAt;
    await sleep(pauseMs / 3);
    process.kill(-sleeper.pid, "SIGCONT");

    // Each stage that anybody stores, as often as it is stored.
    const stored = new Set<string>();
    await expect(async () => {
      // Asked for first: the last stage comes with the end, and must not slip between the two questions.
      const state = (await runsOf(watched, rows))[0]?.state;
      const stages = await rows<{ stage: string; endedAt: Date }>(
        `SELECT "stage", "endedAt" FROM "GenerationStage" WHERE "generationId" = '${made.id}'`,
      );
      for (const { stage, endedAt } of stages) stored.add(`${stage} ${endedAt.toISOString()}`);
      expect(state).toBe("done");
    }).toPass({ timeout: 20_000, intervals: [30] });
    process.stdout.write(`  taken up ${takenUpMs} ms after the first server fell asleep\n`);
    expect([...stored].map((row) => row.split(" ")[0] ?? "").toSorted((a, b) => (a < b ? -1 : 1))).toEqual([
      "analyze-posting",
      "match-profile",
      "prepare-document",
      "verify",
      "write-resume",
    ]);
    // The same form, sent to the server that slept, finds the same run.
    expect(await tailor(person, form)).toEqual(made);
    expect(await brokenRuns(watched, rows, 0)).toEqual([]);
    expect(takenUpMs).toBeLessThan(15_000);
  } finally {
    process.kill(-sleeper.pid, "SIGCONT");
    await sleeper.stop();
    await next.stop();
  }
});
