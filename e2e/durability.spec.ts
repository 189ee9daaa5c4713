import { execFileSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Database from "better-sqlite3";
import { brokenRuns, lostSaves, Saver, seededRandom, startLoad } from "./durable-load.ts";
import { get, put, samplePerson, saveBody, sqliteRows, type Rows } from "./durable-people.ts";
import { startServer, type Server } from "./servers.ts";
import { expect, test } from "./test.ts";

// What an answer promises must be there after a kill and after a full disk. Power loss itself is not tested:
// kill -9 leaves what the process wrote to the kernel, so synchronous=FULL is asserted at start, not here.

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function savers(url: string, rows: Rows, count: number, tailoring: number): Promise<Saver[]> {
  const made: Saver[] = [];
  for (let n = 0; n < count; n += 1)
    made.push(new Saver(await samplePerson(url, rows, `Person ${n}`), rows, n < tailoring));
  return made;
}

/** What SQLite itself and the keys say of the file, once no server has it open. */
function damage(dataFolder: string): unknown[] {
  const file = new Database(path.join(dataFolder, "candor.db"));
  const found = [
    ...(file.pragma("integrity_check") as unknown[]),
    ...(file.pragma("foreign_key_check") as unknown[]),
  ];
  file.close();
  return found;
}

// Fails without the wrapper of lib/server/sqlite-adapter.ts (Prisma's adapter alone): names and runs that were
// acknowledged join a stranger's transaction and go with its rollback. Fails too when a save answers before its
// transaction has ended, and when a retry does not find its key.
test("whatever was acknowledged is there after kill -9 in the middle of saving and tailoring", async () => {
  test.setTimeout(240_000);
  const { seed, random } = seededRandom();
  // Runs of nearly a second, so that each kill meets some.
  const env = { CANDOR_TEST_PAUSE: "120" };
  let server = await startServer({ env });
  const { dataFolder, secret } = server;
  const port = Number(new URL(server.url).port);
  const rows = sqliteRows(dataFolder);
  const all = await savers(server.url, rows, 8, 4);
  const load = startLoad(all);
  const startsMs: number[] = [];
  try {
    for (let kill = 0; kill < 4; kill += 1) {
      await sleep(500 + random() * 1500);
      await server.kill();
      const begun = Date.now();
      server = await startServer({ env: { ...env, APP_SECRET: secret }, dataFolder, port });
      startsMs.push(Date.now() - begun);
    }
    // However slow the machine is: enough of both is acknowledged to mean something.
    await expect.poll(() => counts(all).saves, { timeout: 60_000 }).toBeGreaterThan(50);
    await expect.poll(() => counts(all).submits, { timeout: 60_000 }).toBeGreaterThan(8);
  } finally {
    await load.end();
  }
  const broken = await brokenRuns(all, rows, 30_000);
  await server.stop({ keepData: true });
  const { saves, submits, renames } = counts(all);
  process.stdout.write(
    `  seed ${seed}: 4 kills, ${saves} saves, ${submits} submits and ${renames} renames acknowledged, ready again after ${startsMs.join(", ")} ms\n`,
  );
  expect(
    all.flatMap(({ unseen }) => unseen),
    `acknowledged before it was there; seed ${seed}`,
  ).toEqual([]);
  expect(await lostSaves(all, rows), `acknowledged and lost; seed ${seed}`).toEqual([]);
  expect(broken, `runs that are stuck, doubled or mixed; seed ${seed}`).toEqual([]);
  expect(
    all.flatMap(({ wrong }) => wrong),
    `answers that never should come; seed ${seed}`,
  ).toEqual([]);
  expect(damage(dataFolder)).toEqual([{ integrity_check: "ok" }]);
  rmSync(dataFolder, { recursive: true, force: true });
});

const tmpfsMegabytes = 32;

function mountTmpfs(): string | null {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return null;
  const folder = mkdtempSync(path.join(tmpdir(), "candor-small-disk-"));
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${tmpfsMegabytes}m,mode=0700`, "tmpfs", folder], {
      stdio: "pipe",
    });
    return folder;
  } catch {
    rmSync(folder, { recursive: true });
    return null;
  }
}

/** Fills the disk but for `leave` bytes. */
function ballast(folder: string, leave: number): void {
  const file = openSync(path.join(folder, "ballast"), "a");
  const block = Buffer.alloc(4096, 1);
  try {
    for (;;) {
      const { bavail, bsize } = statfsSync(folder);
      if (bavail * bsize <= leave) break;
      writeSync(file, block);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error;
  } finally {
    closeSync(file);
  }
}

function counts(all: Awaited<ReturnType<typeof savers>>): {
  saves: number;
  submits: number;
  renames: number;
} {
  return {
    saves: all.reduce((sum, saver) => sum + saver.acknowledged.length, 0),
    renames: all.reduce((sum, saver) => sum + saver.renamed, 0),
    submits: all.flatMap((saver) => [...saver.submitted.values()]).filter(Boolean).length,
  };
}

// Fails when isDatabaseUnavailable (lib/server/database-away.ts) no longer knows a full disk: the answers are 500s then. Fails
// when ExclusiveTransaction does not roll back what SQLite refused: every later save is refused, space or not.
test("a full disk loses no acknowledged save, says so, still reads, and is over when there is room again", async () => {
  test.setTimeout(90_000);
  const folder = mountTmpfs();
  test.skip(folder === null, "needs Linux and root, to mount a small tmpfs");
  if (folder === null) return;
  let server: Server | undefined;
  try {
    server = await startServer({ dataFolder: folder, env: { LOG_LEVEL: "error" } });
    const { url } = server;
    const rows = sqliteRows(folder);
    const person = await samplePerson(url, rows, "Reader");
    const all = await savers(url, rows, 4, 0);
    const isLive = async () => (await fetch(`${url}/api/health/live`)).status;
    ballast(folder, 2 * 2 ** 20);

    const load = startLoad(all);
    await expect
      .poll(() => Math.min(...all.map((saver) => saver.refused)), { timeout: 30_000 })
      .toBeGreaterThan(5);
    await load.end();
    // What a failed save left free, a smaller one might still take.
    ballast(folder, 0);

    let refusedCount = 0;
    for (let n = 0; n < 10; n += 1) {
      const answer = await put(person, saveBody(`while full ${n}`, 1));
      refusedCount += 1;
      expect(answer?.status, answer?.text).toBe(503);
      const { problem } = JSON.parse(answer?.text ?? "") as { problem: { kind: string; message: string } };
      expect(problem.kind).toBe("unavailable");
      expect(problem.message).toContain("Your text is kept here");
      for (const page of ["/profile", "/postings", "/documents", `/postings/${person.postingId}`]) {
        expect((await get(person, page))?.status, `${page} while the disk is full`).toBe(200);
      }
      expect(await isLive()).toBe(200);
      expect((await fetch(`${url}/api/health/ready`)).status).toBe(503);
    }
    expect(await lostSaves(all, rows), "acknowledged and lost, disk full").toEqual([]);

    rmSync(path.join(folder, "ballast"));
    const again = startLoad(all);
    const before = all.map((saver) => saver.acknowledged.length);
    await expect
      .poll(() => Math.min(...all.map((saver, i) => saver.acknowledged.length - (before[i] ?? 0))), {
        timeout: 10_000,
      })
      .toBeGreaterThan(2);
    await again.end();
    expect((await fetch(`${url}/api/health/ready`)).status).toBe(200);
    const refused = all.reduce((sum, saver) => sum + saver.refused, refusedCount);
    const saves = all.reduce((sum, saver) => sum + saver.acknowledged.length, 0);
    process.stdout.write(
      `  ${tmpfsMegabytes} MB disk: ${saves} saves acknowledged, ${refused} refused with words\n`,
    );
    await server.stop({ keepData: true });
    expect(await lostSaves(all, rows), "acknowledged and lost, after the disk was full").toEqual([]);
    expect(all.flatMap(({ wrong }) => wrong)).toEqual([]);
    expect(damage(folder)).toEqual([{ integrity_check: "ok" }]);
  } finally {
    await server?.stop({ keepData: true });
    execFileSync("umount", [folder]);
    rmSync(folder, { recursive: true });
  }
});
