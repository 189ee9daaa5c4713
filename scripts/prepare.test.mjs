import { spawn } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

let folder;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "candor-prepare-"));
  mkdirSync(path.join(folder, "scripts"));
  for (const name of ["prepare.mjs", "environment.mjs", "settings.mjs"])
    copyFileSync(path.join(import.meta.dirname, name), path.join(folder, "scripts", name));
  writeFileSync(path.join(folder, "package-lock.json"), "{}");
  // Stands in for npm: says that it ran, and takes its time over node_modules.
  mkdirSync(path.join(folder, "bin"));
  const script = "#!/bin/sh\necho ran $* >> ran.txt\nsleep 0.4\nmkdir node_modules\n";
  writeFileSync(path.join(folder, "bin", "npm"), script, { mode: 0o755 });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** `npm start`'s first step, in a process of its own; answers its exit code. */
function install() {
  const code = 'const { installMissing } = await import("./scripts/prepare.mjs"); installMissing();';
  const child = spawn(process.execPath, ["--input-type=module", "-e", code], {
    cwd: folder,
    stdio: "ignore",
    env: { ...process.env, PATH: `${path.join(folder, "bin")}${path.delimiter}${process.env.PATH}` },
  });
  return new Promise((resolve) => child.once("exit", resolve));
}

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

test("an install that fails ends the start with its code and leaves the next one free to try", async () => {
  writeFileSync(path.join(folder, "bin", "npm"), "#!/bin/sh\nexit 7\n", { mode: 0o755 });
  expect(await install()).toBe(7);
  expect(existsSync(lock())).toBe(false);
});
