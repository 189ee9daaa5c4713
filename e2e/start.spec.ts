import { cpSync, existsSync, lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { tmpdir } from "node:os";
import path from "node:path";
import { samplePerson, sqliteRows, tailor } from "./durable-people.ts";
import { freePort } from "../scripts/testing/free-port.ts";
import { startServer, type Server } from "./servers.ts";
import { expect, test } from "./test.ts";

// How the two commands begin and end, on the real build; scripts/start.process.test.mjs has the refusals one by one.

const project = path.resolve(import.meta.dirname, "..");

function* filesBelow(folder: string): Generator<string> {
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name);
    const found = lstatSync(file);
    if (found.isDirectory()) yield* filesBelow(file);
    else if (found.isFile()) yield file;
  }
}

/** SIGTERM to the starting script, as a service manager sends it. */
async function end(server: Server): Promise<{ code: number | null; ms: number }> {
  const begun = Date.now();
  process.kill(server.pid, "SIGTERM");
  return { code: await server.ended, ms: Date.now() - begun };
}

/** The build in a folder of its own, laid out as the Dockerfile does. */
function copyBuild(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "candor-moved-"));
  cpSync(path.join(project, ".next", "standalone"), folder, { recursive: true });
  for (const name of ["scripts", "prisma/migrations", "package.json"]) {
    cpSync(path.join(project, name), path.join(folder, name), { recursive: true });
  }
  return folder;
}

const isGroupThere = (pid: number) => {
  try {
    process.kill(-pid, 0);
    return true;
  } catch {
    return false;
  }
};

// Fails when the data folder lies in the build, or when the database is not closed at the end (the "exit" listener of
// lib/server/sqlite-adapter.ts), and when the standalone folder lacks a file that only the project has.
test("an account is there after SIGTERM and a start of the build elsewhere, and the build took nothing along", async ({
  browser,
  signUp,
}) => {
  test.setTimeout(90_000);
  const server = await startServer();
  const { dataFolder, secret, url } = server;
  const folder = copyBuild();
  let moved: ReturnType<typeof spawn> | undefined;
  try {
    const context = await browser.newContext({ baseURL: url });
    const person = await signUp(await context.newPage());
    await context.close();

    expect((await end(server)).code).toBe(0);
    expect(readdirSync(dataFolder)).toContain("candor.db");
    expect(readdirSync(dataFolder), "a closed database has no WAL").not.toContain("candor.db-wal");

    const port = new URL(url).port;
    const { PATH, HOME } = process.env;
    moved = spawn(process.execPath, ["--import", "./scripts/gate.mjs", "scripts/serve.mjs"], {
      cwd: folder,
      stdio: "ignore",
      env: {
        PATH,
        HOME,
        NODE_ENV: "production",
        HASH_COST: "4",
        APP_SECRET: secret,
        PORT: port,
        CANDOR_DATA: dataFolder,
      },
    });
    await expect
      .poll(
        () =>
          fetch(`${url}/api/health/ready`).then(
            ({ status }) => status,
            () => 0,
          ),
        { timeout: 20_000 },
      )
      .toBe(200);
    const again = await browser.newContext({ baseURL: url });
    const page = await again.newPage();
    await page.goto("/log-in");
    await page.getByLabel("E-mail").fill(person.email);
    await page.getByLabel("Password", { exact: true }).fill(person.password);
    await page.getByRole("button", { name: "Log in" }).click();
    await page.waitForURL((to) => !to.pathname.startsWith("/log-in"));
    await page.goto("/settings");
    await expect(page.getByText(person.email).first()).toBeVisible();
    await again.close();

    const taken: string[] = [];
    const ownEnv = path.join(project, ".env");
    const own = existsSync(ownEnv) ? /^APP_SECRET=(.+)$/m.exec(readFileSync(ownEnv, "utf8"))?.[1] : undefined;
    const secrets = [secret, own].filter((one) => one !== undefined);
    for (const built of [
      path.join(project, ".next", "standalone"),
      path.join(project, ".next", "static"),
      folder,
    ]) {
      for (const file of filesBelow(built)) {
        const name = path.relative(built, file);
        if (/(^|\/)\.env|^data\/|\.(db|sqlite)(-wal|-shm)?$/.test(name)) taken.push(file);
        const content = readFileSync(file);
        if (secrets.some((one) => content.includes(one))) taken.push(`${file} holds the secret`);
      }
    }
    expect(taken).toEqual([]);
  } finally {
    if (moved?.exitCode === null) {
      moved.kill("SIGTERM");
      await once(moved, "exit");
    }
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});

// Fails without scripts/data-folder-lock.mjs.
test("a second server on the same data folder is refused in one line", async () => {
  const first = await startServer();
  try {
    const refused = await startServer({ dataFolder: first.dataFolder, port: await freePort() }).then(
      async (second) => {
        await second.stop({ keepData: true });
        return null;
      },
      (error: Error) => error,
    );
    expect(refused?.cause).toMatchObject({ message: "it ended with code 69" });
    const [, ...lines] = refused?.message.trim().split("\n") ?? [];
    expect(lines).toEqual([expect.stringMatching(/^candor: another Candor server already uses /)]);
    expect((await fetch(`${first.url}/api/health/ready`)).status).toBe(200);
  } finally {
    await first.stop();
  }
});

// Fails when scripts/start.mjs does not pass signals on, and when it ends before its child.
test("Ctrl+C ends the server and everything that it started", async () => {
  const server = await startServer();
  try {
    expect(isGroupThere(server.pid)).toBe(true);
    // A terminal sends it to the whole group.
    process.kill(-server.pid, "SIGINT");
    expect(await server.ended).toBe(0);
    expect(isGroupThere(server.pid), "a process that outlives Ctrl+C").toBe(false);
    await expect(fetch(`${server.url}/api/health/live`)).rejects.toThrow();
  } finally {
    await server.stop();
  }
});

// Fails when the server exits on SIGTERM without closing its HTTP server first: the submit has no answer then.
test("a request that is under way at SIGTERM gets its answer, a new one none, and all ends within 10 s", async () => {
  const server = await startServer({ env: { CANDOR_TEST_PAUSE: "2000" } });
  try {
    const person = await samplePerson(server.url, sqliteRows(server.dataFolder), "Last");
    // Waits 300 ms for the run, which lasts 10 s.
    const underWay = tailor(person, crypto.randomUUID());
    const rows = sqliteRows(server.dataFolder);
    await expect.poll(() => rows('SELECT "id" FROM "Generation"'), { intervals: [10] }).toHaveLength(1);
    const ended = end(server);
    const made = await underWay;
    expect(made).toMatchObject({ id: expect.stringMatching(/^gen_/) });
    const { code, ms } = await ended;
    expect(code).toBe(0);
    expect(ms).toBeLessThan(10_000);
    await expect(fetch(`${server.url}/api/health/live`)).rejects.toThrow();
    const stored = await rows<{ id: string }>('SELECT "id" FROM "Generation"');
    expect(stored).toEqual([made]);
  } finally {
    await server.stop();
  }
});
