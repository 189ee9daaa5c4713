import { baseFiles, featureOf, features, isSchema, pureFilesForComponents, pureFolders } from "./plan.mjs";
import { resolveOwn } from "./source.mjs";

const order = [...features].reverse().join(" → ");

/** Order, cycles, extensions, `../../` and re-exports. */
export function checkImports(files) {
  const known = new Set(files.map((file) => file.path));
  return [
    ...files.flatMap((file) => [...spelling(file), ...reexports(file), ...direction(file)]),
    ...unplannedFolders(files),
    ...cycles(files, known),
  ];
}

function spelling(file) {
  return file.imports.flatMap(({ specifier, line }) => {
    const at = { file: file.path, line };
    const findings = [];
    if (specifier.includes("../../")) {
      findings.push({
        ...at,
        rule: "no-far-relatives",
        found: `an import of "${specifier}"`,
        why: "two steps up cannot be read at a glance, and break when a folder moves",
        todo: 'write "#lib/…", "#components/…", "#seed/…" or "#testing/…"',
      });
    }
    const isOwn = /^(\.|#(lib|components|seed)\/)/.test(specifier);
    if (isOwn && !/\.[a-z]+$/.test(specifier.split("/").at(-1).replace(/^\.+$/, ""))) {
      findings.push({
        ...at,
        rule: "extensions",
        found: `an import of "${specifier}" without its extension`,
        why: "with it Turbopack, tsc, vitest and plain `node x.ts` all find the file",
        todo: `write "${specifier}.ts" (or .tsx, .mjs)`,
      });
    }
    return findings;
  });
}

function reexports(file) {
  if (!/^(app|components|lib)\//.test(file.path)) return [];
  const direct = file.imports.filter((one) => one.reexport);
  const imported = new Set(file.imports.filter((one) => !one.reexport).flatMap((one) => one.names));
  const lists = [...file.code.matchAll(/^export\s+(?:type\s+)?\{([^}]*)\}\s*(?!\s*from\b)/gm)]
    .flatMap((match) => match[1].split(","))
    .map(
      (part) =>
        part
          .trim()
          .replace(/^type\s+/, "")
          .split(/\s+as\s+/)[0],
    )
    .filter((name) => imported.has(name));
  if (direct.length === 0 && lists.length === 0) return [];
  const what = direct.length > 0 ? `from "${direct[0].specifier}"` : `of ${lists.join(", ")}`;
  return [
    {
      rule: "no-reexport",
      file: file.path,
      line: direct[0]?.line ?? 1,
      found: `a re-export ${what}`,
      why: "a thing with two addresses is found at neither, and barrels pull everything into every bundle",
      todo: "import it where it is made, and delete this",
    },
  ];
}

function direction(file) {
  return file.imports.flatMap(({ specifier, line, typeOnly }) => {
    const target = resolveOwn(file.path, specifier);
    if (target === undefined || !/\.[mc]?[jt]sx?$/.test(target)) return [];
    const refusal = refuse(file, target, typeOnly);
    return refusal
      ? [{ rule: "downward-only", file: file.path, line, found: `an import of ${target}`, ...refusal }]
      : [];
  });
}

/** Why `file` may not import `target`, and what to do; undefined when it may. */
function refuse(file, target, typeOnly) {
  const from = file.path.split("/")[0];
  const to = target.split("/")[0];
  if (from === "lib") return refuseForLib(file, target, to);
  if (from === "components") return refuseForComponents(file, target, typeOnly);
  if (from === "app" && ["e2e", "scripts", "bench"].includes(to) && !file.isTest) {
    return { why: "the product must not need its tools", todo: "move what both need to lib" };
  }
  return undefined;
}

function refuseForLib(file, target, to) {
  if (to === "app" || to === "components") {
    return {
      why: "lib is below what draws it",
      todo: "pass it in as an argument, or move the shared part to lib",
    };
  }
  if (to !== "lib") {
    return file.isTest || to === "prisma"
      ? undefined
      : { why: "the product must not need its tools", todo: "move what both need to lib" };
  }
  if (baseFiles.includes(target)) return undefined;
  if (baseFiles.includes(file.path)) {
    return {
      why: `${file.path} is importable by all, so it can import nothing of ours`,
      todo: "turn it round",
    };
  }
  const mine = featureOf(file.path);
  const theirs = featureOf(target);
  if (isSchema(file.path)) {
    return isSchema(target) || (mine === theirs && file.isTest)
      ? undefined
      : {
          why: "schemas see only schemas, problem, time and text",
          todo: "move the part that needs it out of the schema",
        };
  }
  if (mine === theirs) return undefined;
  if (mine === "language" || mine === "engine") {
    const allowed = mine === "engine" && (theirs === "language" || isSchema(target));
    return allowed
      ? undefined
      : {
          why: "the engine is pure: engine → language, and both see only schemas, problem, time and text",
          todo: "take the value as an argument",
        };
  }
  if (pureFolders.includes(theirs)) {
    return mine === "server"
      ? { why: "server knows no feature and would serve any product", todo: "move the caller to its feature" }
      : undefined;
  }
  if (!features.includes(mine) || !features.includes(theirs)) return undefined;
  if (features.indexOf(theirs) < features.indexOf(mine)) return undefined;
  return {
    why: `the order is ${order}, downward only`,
    todo: "move the function to the upper feature, or pass what it needs in as an argument",
  };
}

function refuseForComponents(file, target, typeOnly) {
  const mine = /^components\/([^/]+)\//.exec(file.path)?.[1];
  const theirs = /^components\/([^/]+)\//.exec(target)?.[1];
  if (mine === "ui") {
    return theirs === "ui"
      ? undefined
      : { why: "components/ui knows no word of the product", todo: "take it as a property or as children" };
  }
  if (file.isTest && target.startsWith("prisma/seed/")) return undefined;
  if (/^(app|e2e|scripts|bench|prisma)\//.test(target)) {
    return { why: "a component is below the pages that use it", todo: "take it as a property" };
  }
  if (theirs !== undefined) {
    const isBelow = features.includes(theirs) && features.indexOf(theirs) < features.indexOf(mine);
    const isTopmost = features.includes(theirs) && !features.includes(mine);
    return theirs === "ui" || theirs === mine || isBelow || isTopmost
      ? undefined
      : { why: `components follow the order of lib: ${order}`, todo: "let the page put the two together" };
  }
  if (typeOnly || baseFiles.includes(target) || isSchema(target)) return undefined;
  if (pureFilesForComponents.includes(target) || target === `lib/${mine}/actions.ts`) return undefined;
  return {
    why: "a component gets its data from the page; of lib it sees its own noun's actions, schemas, problem, time, text",
    todo: "read it in the page and pass it down (small and pure: add it to pureFilesForComponents in plan.mjs)",
  };
}

function unplannedFolders(files) {
  const planned = [...features, ...pureFolders];
  const seen = new Map();
  for (const { path } of files) {
    const folder = featureOf(path);
    const isLoose = /^lib\/[^/]+$/.test(path) && !baseFiles.includes(path) && !path.endsWith(".d.ts");
    const isLooseTest = baseFiles.includes(path.replace(/\.test\.ts$/, ".ts"));
    if (folder && !planned.includes(folder)) seen.set(`lib/${folder}`, path);
    if (isLoose && !isLooseTest) seen.set(path, path);
  }
  return [...seen].map(([what, file]) => ({
    rule: "planned-folders",
    file,
    line: 1,
    found: `${what}, which the plan does not know`,
    why: "each thing has one place, found in ten seconds, and a place in the order of imports",
    todo: "put it where it belongs, or give it a place in scripts/check-house/plan.mjs",
  }));
}

function cycles(files, known) {
  const graph = new Map(
    files.map((file) => [
      file.path,
      [...new Set(file.imports.map((one) => resolveOwn(file.path, one.specifier)))].filter((to) =>
        known.has(to),
      ),
    ]),
  );
  return knots(graph).map((knot) => ({
    rule: "no-cycles",
    file: knot[0],
    line: 1,
    found: `a cycle: ${[...knot, knot[0]].join(" → ")}`,
    why: "files in a cycle can only be understood, tested and loaded together",
    todo: "move what both need to a third file below them",
  }));
}

/** One shortest cycle for each file group that imports itself in a circle. */
function knots(graph) {
  const found = [];
  const done = new Set();
  for (const start of graph.keys()) {
    if (done.has(start)) continue;
    const cycle = shortestCycle(graph, start);
    if (!cycle) continue;
    for (const path of cycle) done.add(path);
    found.push(cycle);
  }
  return found;
}

function shortestCycle(graph, start) {
  const cameFrom = new Map();
  const queue = [start];
  for (const at of queue) {
    for (const next of graph.get(at) ?? []) {
      if (next === start) {
        const cycle = [at];
        while (cycle[0] !== start) cycle.unshift(cameFrom.get(cycle[0]));
        return cycle;
      }
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, at);
      queue.push(next);
    }
  }
  return undefined;
}
