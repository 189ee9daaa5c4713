// Puts together what a server needs to run, and nothing else: node scripts/assemble.mjs TARGET. The Dockerfile
// copies that folder; without Docker it runs by itself (docs/operating.md, "Docker").
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { projectFolder, stop } from "./environment.mjs";
import { buildIfStale, generateClients } from "./prepare.mjs";

/** What scripts/serve.mjs and admin.mjs import by themselves; Next traces only what the build imports. */
export const PACKAGES = [
  "better-sqlite3",
  "pg",
  "@prisma/schema-engine-wasm",
  "@prisma/driver-adapter-utils",
  "@prisma/adapter-better-sqlite3",
  "@prisma/adapter-pg",
];
/** A package's sources, types and tests, which nothing runs. */
const NEVER_RUN =
  /\.(c|cc|cpp|h|hpp|gyp|gypi|map|md|ts|mts|cts|tgz)$|\.test\.\w+$|\/better-sqlite3\/deps\/|\/(thread-stream|sonic-boom)\/test\//;
/** Compiled for one kind of machine; for musl too, by which a Linux is not told apart here. */
const COMPILED = /\/prebuilds\/([^/]+)\.node$/;
const OWN_KIND = new RegExp(`^${process.platform}(musl)?-${process.arch}$`);
/** What starts by itself in that folder; with what these import. */
export const SCRIPTS = ["serve.mjs", "admin.mjs", "gate.mjs"];

const at = (...parts) => path.join(projectFolder, ...parts);

/** Folders of these packages and of all that they depend on, below node_modules. */
export function withDependencies(names) {
  const found = new Set();
  const add = (name, from) => {
    const nested = path.join(from, "node_modules", name);
    const folder = existsSync(nested) ? nested : at("node_modules", name);
    if (found.has(folder)) return;
    if (!existsSync(folder)) stop(`the package ${name} is not installed.`);
    found.add(folder);
    const { dependencies = {}, optionalDependencies = {} } = JSON.parse(
      readFileSync(path.join(folder, "package.json"), "utf8"),
    );
    for (const each of Object.keys(dependencies)) if (!(each in optionalDependencies)) add(each, folder);
    for (const each of Object.keys(optionalDependencies))
      if (existsSync(at("node_modules", each))) add(each, folder);
  };
  for (const name of names) add(name, projectFolder);
  return [...found];
}

/** Of a package; what the build itself made is taken whole. */
export function isRun(file) {
  const name = path.relative(projectFolder, file).replaceAll(path.sep, "/");
  if (!name.includes("node_modules/")) return true;
  const compiledFor = COMPILED.exec(name)?.[1];
  return compiledFor ? OWN_KIND.test(compiledFor) : !NEVER_RUN.test(name);
}

/** These scripts and all that they import of their own folder. */
export function withImports(names) {
  const found = new Set(names);
  for (const name of found) {
    const text = readFileSync(at("scripts", name), "utf8");
    for (const [, other] of text.matchAll(/(?:from |import |import\()"\.\/([\w-]+\.mjs)"/g)) found.add(other);
  }
  return [...found];
}

export function assemble(target) {
  mkdirSync(target, { recursive: true });
  cpSync(at(".next", "standalone"), target, { recursive: true, verbatimSymlinks: true, filter: isRun });
  for (const folder of withDependencies(PACKAGES)) {
    cpSync(folder, path.join(target, path.relative(projectFolder, folder)), {
      recursive: true,
      filter: isRun,
    });
  }
  cpSync(at("prisma", "schema.prisma"), path.join(target, "prisma", "schema.prisma"));
  cpSync(at("prisma", "migrations"), path.join(target, "prisma", "migrations"), { recursive: true });
  mkdirSync(path.join(target, "scripts"), { recursive: true });
  for (const name of withImports(SCRIPTS)) cpSync(at("scripts", name), path.join(target, "scripts", name));
}

if (import.meta.main) {
  const [target] = process.argv.slice(2);
  if (!target) stop("where to? node scripts/assemble.mjs FOLDER", 64);
  if (existsSync(target) && readdirSync(target).length > 0) stop(`${target} is not empty.`, 64);
  await generateClients();
  await buildIfStale();
  assemble(path.resolve(target));
}
