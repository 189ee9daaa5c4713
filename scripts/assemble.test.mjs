import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { PACKAGES, SCRIPTS, isRun, withDependencies, withImports } from "./assemble.mjs";
import { heapFlags } from "./heap-flags.mjs";

const root = path.resolve(import.meta.dirname, "..");
const read = (file) => readFileSync(path.join(root, file), "utf8");

/** Packages that these scripts import, and all scripts that they import. */
function packagesOf(files) {
  const packages = new Set();
  const waiting = [...files];
  for (const file of waiting) {
    for (const [, specifier] of read(file).matchAll(/(?:from |import\()"([^"]+)"/g)) {
      const script = path.join("scripts", specifier);
      if (specifier.startsWith("node:")) continue;
      if (!specifier.startsWith("./"))
        packages.add(
          specifier
            .split("/")
            .slice(0, specifier.startsWith("@") ? 2 : 1)
            .join("/"),
        );
      else if (!waiting.includes(script)) waiting.push(script);
    }
  }
  return packages;
}

describe("the folder that a server runs from", () => {
  test("has every package that the start and the commands import by themselves", () => {
    const imported = packagesOf(SCRIPTS.map((name) => `scripts/${name}`));
    // "next" is in the build, and imported by itself for `npm run dev` alone.
    imported.delete("next");
    expect(imported.size).toBeGreaterThan(4);
    expect([...imported].filter((name) => !PACKAGES.includes(name))).toEqual([]);
  });

  test("has what those packages depend on", () => {
    const folders = withDependencies(PACKAGES).map((folder) =>
      path.relative(path.join(root, "node_modules"), folder),
    );
    expect(folders).toEqual(
      expect.arrayContaining([...PACKAGES, "pg-pool", "pg-types", "postgres-array", "@prisma/debug"]),
    );
    for (const folder of folders)
      expect(existsSync(path.join(root, "node_modules", folder, "package.json"))).toBe(true);
  });
});

describe("the files that a server runs from", () => {
  test("are the scripts that start by themselves, and all that these import", () => {
    const scripts = withImports(SCRIPTS);
    expect(scripts).toEqual(
      expect.arrayContaining([...SCRIPTS, "backup.mjs", "restore.mjs", "settings.mjs"]),
    );
    for (const name of scripts)
      for (const [, other] of read(`scripts/${name}`).matchAll(/"\.\/([^"]+\.mjs)"/g))
        expect(scripts).toContain(other);
    expect(scripts).not.toContain("test.mjs");
  });

  test("leave out what packages bring for other machines, for compilers and for their own tests", () => {
    const inPackages = (name) => isRun(path.join(root, "node_modules", name));
    const own = `${process.platform}-${process.arch}`;
    const other = own === "win32-arm64" ? "linux-x64" : "win32-arm64";
    expect(inPackages(`better-sqlite3/prebuilds/${own}.node`)).toBe(true);
    expect(inPackages(`better-sqlite3/prebuilds/${other}.node`)).toBe(false);
    expect(inPackages("better-sqlite3/deps/sqlite3.c")).toBe(false);
    expect(inPackages("pg-protocol/dist/parser.js")).toBe(true);
    expect(inPackages("pg-protocol/dist/inbound-parser.test.js")).toBe(false);
    expect(isRun(path.join(root, ".next", "standalone", ".next", "server", "assets", "worker.ts"))).toBe(
      true,
    );
  });
});

describe("the image", () => {
  test("starts behind the gate with the flags of npm start", () => {
    const command = JSON.parse(/^CMD (\[.*\])$/m.exec(read("Dockerfile"))[1]);
    expect(command).toEqual(["node", ...heapFlags, "--import", "./scripts/gate.mjs", "scripts/serve.mjs"]);
    expect(read("compose.yaml")).not.toMatch(/command:|entrypoint:/);
  });

  test("runs as nobody special, and its context holds no data, secret or history", () => {
    expect(read("Dockerfile")).toMatch(/^USER node$/m);
    const ignored = read(".dockerignore").split("\n");
    for (const entry of [".git", ".env", ".env.*", "data", ".next", "node_modules"])
      expect(ignored).toContain(entry);
  });

  test("asks a server that hangs no longer than it may take for it", () => {
    const [, limit] = /^HEALTHCHECK .*--timeout=(\d+)s/m.exec(read("Dockerfile"));
    const [, asks] = /AbortSignal\.timeout\((\d+)\)/.exec(read("Dockerfile"));
    expect(Number(asks)).toBeLessThan(Number(limit) * 1000);
  });

  test("is given every setting that docs/operating.md names, but those of the container itself", () => {
    const settings = [...read("docs/operating.md").matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name);
    expect(settings).toContain("TRASH_DAYS");
    const fixed = ["HOST", "CANDOR_DATA", "BACKUP_KEEP"];
    const given = [...read("compose.yaml").matchAll(/^ {6}([A-Z_]+):/gm)].map(([, name]) => name);
    expect(settings.filter((name) => !fixed.includes(name) && !given.includes(name))).toEqual([]);
  });
});
