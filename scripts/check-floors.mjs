// Holds package-lock.json against security/floors.json: no package may be older than the version that closed an
// advisory. It stands in for `npm audit`, which not every registry answers. Run: node scripts/check-floors.mjs
import { readFileSync } from "node:fs";
import path from "node:path";

/** Numbers of a version, a pre-release counting as below its release: 16.0.10-beta.1 is [16, 0, 10, -1]. */
function versionParts(version) {
  const match = /^(\d+)\.(\d+)\.(\d+)(-[^+]+)?(?:\+.*)?$/.exec(version);
  if (!match) throw new Error(`"${version}" is no version.`);
  return [...match.slice(1, 4).map(Number), match[4] ? -1 : 0];
}

function isBelow(version, minimum) {
  const have = versionParts(version);
  const need = versionParts(minimum);
  const at = have.findIndex((part, index) => part !== need[index]);
  return at >= 0 && have[at] < need[at];
}

/**
 * One sentence for each installed copy of a package that is below a floor, nested copies too.
 * @param {{ packages: Record<string, { version?: string, name?: string, link?: boolean }> }} lock
 * @param {{ package: string, minimum: string, advisory: string, date: string, what: string }[]} floors
 */
export function belowFloors(lock, floors) {
  const found = [];
  for (const [place, { version, name, link: isLink }] of Object.entries(lock.packages)) {
    // An alias ("npm:other@1") names the real package in `name`.
    const installed = name ?? place.split("node_modules/").at(-1);
    if (place === "" || isLink || !version) continue;
    for (const floor of floors) {
      if (floor.package !== installed || !isBelow(version, floor.minimum)) continue;
      found.push(`${place} is ${version}; ${floor.advisory} (${floor.what}) is closed in ${floor.minimum}.`);
    }
  }
  return found;
}

if (import.meta.main) {
  const read = (file) => JSON.parse(readFileSync(path.resolve(import.meta.dirname, "..", file), "utf8"));
  const found = belowFloors(read("package-lock.json"), read("security/floors.json"));
  for (const line of found) process.stderr.write(`${line}\n`);
  if (found.length > 0) process.exit(1);
  process.stdout.write("No package is below a floor of security/floors.json.\n");
}
