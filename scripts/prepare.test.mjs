import { spawn } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir, uptime } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

let folder;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "candor-prepare-"));
  mkdirSync(path.join(folder, "scripts"));
  for (const name of [
    "prepare.mjs",
    "environment.mjs",
    "make-folder.mjs",
    "settings.mjs",
    "log-levels.mjs",
    "precompressed.mjs",
  ])
    copyFileSync(path.join(import.meta.dirname, name), path.join(folder, "scripts", name));
  writeFileSync(path.join(folder, "package-lock.json"), "{}");
  // Stands in for npm: says that it ran, and takes its time over node_modules.
  mkdirSync(path.join(folder, "bin"));
  const script = "#!/bin/sh\necho ran $* >> ran.txt\nsleep 0.4\nmkdir node_modules\n";
  writeFileSync(path.join(folder, "bin", "npm"), script, { mode: 0o755 });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const INSTALL = 'const { installMissing } = await import("./scripts/prepare.mjs"); await installMissing();';

/** `npm start`'s first step, in a process of its own. */
function begin(code = INSTALL) {
  const child = spawn(process.execPath, ["--input-type=module", "-e", code], {
    cwd: folder,
    stdio: ["ignore", "pipe", "ignore"],
    env: { ...process.env, PATH: `${path.join(folder, "bin")}${path.delimiter}${process.env.PATH}` },
  });
  let output = "";
  child.stdout.on("data", (text) => (output += text));
  return {
    child,
    output: () => output,
    ended: new Promise((resolve) => {
      child.once("exit", (code, signal) => resolve(code ?? signal));
    }),
  };
}

/** Answers its exit code. */
const install = (code) => begin(code).ended;

const runs = () => readFileSync(path.join(folder, "ran.txt"), "utf8").match(/ran/g).length;
const lock = () => path.join(folder, ".preparing");

test("two first starts at once install once, and the second waits for the first", async () => {
  expect(await Promise.all([install(), install(), install()])).toEqual([0, 0, 0]);
  expect(runs()).toBe(1);
  expect(existsSync(lock())).toBe(false);
  expect(await install()).toBe(0);
  expect(runs()).toBe(1);
  // Else NODE_ENV=production would leave out what the tests need.
  expect(readFileSync(path.join(folder, "ran.txt"), "utf8")).toMatch(/^ran ci --include=dev /);
});

test("a start that was killed while it installed keeps no later one waiting", async () => {
  const dead = spawn(process.execPath, ["-e", ""]);
  await new Promise((resolve) => dead.once("exit", resolve));
  writeFileSync(lock(), String(dead.pid));
  expect(await install()).toBe(0);
  expect(runs()).toBe(1);
});

// Fails when a number alone says whether the holder lives: this test's own process has it by now.
test("a lock from before the computer started is nobody's, whoever has its number now", async () => {
  writeFileSync(lock(), String(process.pid));
  const longAgo = new Date(Date.now() - uptime() * 1000 - 60_000);
  utimesSync(lock(), longAgo, longAgo);
  expect(await install()).toBe(0);
  expect(runs()).toBe(1);
  expect(readdirSync(folder).filter((name) => name.startsWith(".preparing"))).toEqual([]);
});

test("a lock that its own process left behind, under the same number, is no reason to wait", async () => {
  const code =
    'const fs = await import("node:fs"); fs.writeFileSync(".preparing", String(process.pid)); const { installMissing } = await import("./scripts/prepare.mjs"); await installMissing();';
  expect(await install(code)).toBe(0);
  expect(runs()).toBe(1);
});

test("whoever waits is told for whom, once, and leaves that one's lock alone", async () => {
  writeFileSync(lock(), String(process.pid));
  const waiting = begin();
  await expect.poll(() => waiting.output()).toContain(`Waiting for process ${process.pid}`);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(waiting.output().match(/Waiting/g)).toHaveLength(1);
  expect(readFileSync(lock(), "utf8")).toBe(String(process.pid));
  rmSync(lock());
  expect(await waiting.ended).toBe(0);
});

// Fails when the install is waited for without hearing signals: it then goes on behind a lock that nobody holds.
test.each([
  ["SIGTERM", 143],
  ["SIGINT", 130],
  ["SIGHUP", 129],
])("%s ends the install too, and leaves no lock", async (signal, code) => {
  const slow = "#!/bin/sh\necho $$ > npm.new\nmv npm.new npm.pid\nexec sleep 60\n";
  writeFileSync(path.join(folder, "bin", "npm"), slow, { mode: 0o755 });
  const one = begin();
  const pidFile = path.join(folder, "npm.pid");
  await expect.poll(() => existsSync(pidFile), { timeout: 5_000 }).toBe(true);
  const npm = Number(readFileSync(pidFile, "utf8"));
  one.child.kill(signal);
  expect(await one.ended).toBe(code);
  expect(() => process.kill(npm, 0)).toThrow("ESRCH");
  expect(existsSync(lock())).toBe(false);
});

test("an install that fails ends the start with its code and leaves the next one free to try", async () => {
  writeFileSync(path.join(folder, "bin", "npm"), "#!/bin/sh\nexit 7\n", { mode: 0o755 });
  expect(await install()).toBe(7);
  expect(existsSync(lock())).toBe(false);
});
