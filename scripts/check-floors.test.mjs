import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { belowFloors } from "./check-floors.mjs";

const read = (file) => readFileSync(path.resolve(import.meta.dirname, "..", file), "utf8");
const floors = JSON.parse(read("security/floors.json"));
const floor = { package: "next", minimum: "16.3.3", advisory: "CVE-1", date: "2026-08-25", what: "a hole" };
const lockWith = (packages) => ({ packages: { "": { version: "0.1.0", name: "next" }, ...packages } });

describe("the floors", () => {
  test("hold for what is installed", () => {
    expect(belowFloors(JSON.parse(read("package-lock.json")), floors)).toEqual([]);
  });

  test("each name a package, a version, an advisory, a date and what it was", () => {
    for (const one of floors) {
      expect(Object.keys(one)).toEqual(["package", "minimum", "advisory", "date", "what"]);
      expect(one.minimum).toMatch(/^\d+\.\d+\.\d+$/);
      expect(one.advisory).toMatch(/CVE-\d{4}-\d+|GHSA-[\w-]+/);
      expect(one.date).toMatch(/^20\d\d-\d\d(-\d\d)?$/);
    }
  });

  test.each(["16.3.2", "16.2.99", "15.9.9", "16.3.3-canary.1"])("refuse %s below 16.3.3", (version) => {
    expect(belowFloors(lockWith({ "node_modules/next": { version } }), [floor])).toEqual([
      `node_modules/next is ${version}; CVE-1 (a hole) is closed in 16.3.3.`,
    ]);
  });

  test.each(["16.3.3", "16.3.10", "16.10.0", "17.0.0-beta.1"])("let %s pass", (version) => {
    expect(belowFloors(lockWith({ "node_modules/next": { version } }), [floor])).toEqual([]);
  });

  test("find a copy inside another package, and one under another name", () => {
    const lock = lockWith({
      "node_modules/a/node_modules/next": { version: "15.0.0" },
      "node_modules/old-next": { version: "14.0.0", name: "next" },
      "node_modules/next-themes": { version: "0.1.0" },
    });
    expect(belowFloors(lock, [floor])).toHaveLength(2);
  });
});

describe("docs/dependencies.md", () => {
  const { dependencies, devDependencies } = JSON.parse(read("package.json"));
  const documented = [...read("docs/dependencies.md").matchAll(/^\|([^|]+)\|/gm)].flatMap(([, cell]) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
  );

  test("names each direct dependency, and none that is gone", () => {
    const direct = Object.keys({ ...dependencies, ...devDependencies });
    expect(direct.filter((name) => !documented.includes(name))).toEqual([]);
    expect(documented.filter((name) => !direct.includes(name))).toEqual([]);
  });
});
