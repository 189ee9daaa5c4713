// Holds the architecture that CONTRIBUTING.md tells of. No dependency, runs on Node 20: `node scripts/check-house.mjs [folder]`.
import path from "node:path";
import { fileURLToPath } from "node:url";
import { withoutExceptions } from "./check-house/exceptions.mjs";
import { checkImports } from "./check-house/imports.mjs";
import { checkKinds } from "./check-house/kinds.mjs";
import { checkNames } from "./check-house/names.mjs";
import { checkRelations } from "./check-house/relations.mjs";
import { readTree } from "./check-house/source.mjs";

/**
 * Everything in the tree at `root` that breaks a rule of the house.
 * @returns {{ rule: string, file: string, line: number, found: string, why: string, todo: string }[]}
 */
export function checkHouse(root) {
  const files = readTree(root);
  const findings = [
    ...checkKinds(files),
    ...checkImports(files),
    ...checkNames(files),
    ...checkRelations(root),
  ];
  return withoutExceptions(root, findings).sort(
    (a, b) => a.file.localeCompare(b.file, "en") || a.line - b.line,
  );
}

function main() {
  const own = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
  const findings = checkHouse(path.resolve(process.argv[2] ?? own));
  for (const { rule, file, line, found, why, todo } of findings) {
    console.log(`${file}:${line} ${rule}\n  found: ${found}\n  why:   ${why}\n  do:    ${todo}`);
  }
  console.log(findings.length === 0 ? "The house stands." : `${findings.length} findings.`);
  process.exitCode = findings.length === 0 ? 0 : 1;
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) main();
