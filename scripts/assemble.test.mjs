import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { PACKAGES, withDependencies } from "./assemble.mjs";
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
    const imported = packagesOf(["scripts/serve.mjs", "scripts/admin.mjs", "scripts/gate.mjs"]);
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
});
