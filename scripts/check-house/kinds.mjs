import {
  foreignRoutes,
  isPrismaImport,
  isWorker,
  mayUsePrisma,
  packagesWithEffects,
  pureCryptoNames,
  pureNodeModules,
} from "./plan.mjs";
import { lineAt, resolveOwn } from "./source.mjs";

const plainDirective = /^\s*(["'])(use server|use client)\1/m;

/** @returns {"actions" | "effects" | "client" | "pure" | "worker" | "declarations"} */
function kindOf(file) {
  const first = file.text.split("\n", 1)[0].trim();
  if (/^(["'])use server\1;?$/.test(first)) return "actions";
  if (/^(["'])use client\1;?$/.test(first)) return "client";
  if (/^import\s+(["'])server-only\1;?$/.test(first)) return "effects";
  if (file.path.endsWith(".d.ts")) return "declarations";
  return isWorker(file.path) ? "worker" : "pure";
}

export function checkKinds(files) {
  const kinds = new Map(files.map((file) => [file.path, kindOf(file)]));
  return files.flatMap((file) => {
    const findings = [...directives(file), ...prisma(file), ...viewer(file)];
    if (file.path.startsWith("lib/")) {
      findings.push(...randomness(file));
      if (!file.isTest) findings.push(...libKind(file, kinds));
    }
    if (/^app\/(.+\/)?route\.tsx?$/.test(file.path)) findings.push(...routeExports(file));
    return findings;
  });
}

/** "use server" and "use client", wherever in the file they stand. */
function directives(file) {
  if (!/^(app|components|lib)\//.test(file.path)) return [];
  const findings = [];
  for (const match of file.text.matchAll(new RegExp(plainDirective, "gm"))) {
    const line = lineAt(file.text, match.index + match[0].length - 1);
    if (match[2] === "use client" && file.path.startsWith("lib/")) {
      findings.push({
        rule: "no-client-in-lib",
        file: file.path,
        line,
        found: '"use client"',
        why: "lib holds rules and effects; what runs in the browser is a component",
        todo: "move it to components/<noun>/, and keep the pure part of it here",
      });
    }
    if (match[2] === "use server" && !/^lib\/.+\/actions\.ts$/.test(file.path)) {
      findings.push({
        rule: "use-server-in-actions",
        file: file.path,
        line,
        found: '"use server" outside of a file named actions.ts',
        why: "each such function is a public endpoint; they must be found and counted in one place per feature",
        todo: "move the function to lib/<feature>/actions.ts and make it with action() or formAction()",
      });
    }
  }
  return findings;
}

function prisma(file) {
  if (!/^(app|components|lib)\//.test(file.path) || file.isTest || mayUsePrisma(file.path)) return [];
  return file.imports
    .filter(({ specifier, names }) => {
      const own = resolveOwn(file.path, specifier) ?? "";
      const isDatabase = /^lib\/server\/db([-.].*|\/.+)$/.test(own) && names.includes("db");
      return isPrismaImport(specifier) || isDatabase;
    })
    .map(({ specifier, line }) => ({
      rule: "prisma-in-stores",
      file: file.path,
      line,
      found: `Prisma, by import of "${specifier}"`,
      why: "only a store may query: there a Viewer is the first argument and its user id is in the where",
      todo: "write a function in lib/<feature>/store.ts and call that (transaction() may be called from anywhere)",
    }));
}

function viewer(file) {
  if (file.path === "lib/accounts/viewer.ts") return [];
  return [...file.code.matchAll(/\bas\s+(?:unknown\s+as\s+)?Viewer\b/g)].map((match) => ({
    rule: "viewer-made-once",
    file: file.path,
    line: lineAt(file.code, match.index),
    found: "`as Viewer`",
    why: "a Viewer is the proof that a session, a token or a lease was checked; a cast forges it",
    todo: "get one from lib/accounts/viewer.ts, or take it as an argument",
  }));
}

function randomness(file) {
  return [...file.code.matchAll(/\bMath\s*\.\s*random\b/g)].map((match) => ({
    rule: "no-math-random",
    file: file.path,
    line: lineAt(file.code, match.index),
    found: "Math.random",
    why: "it can be guessed, and what it decides cannot be repeated",
    todo: "for ids use lib/server/ids.ts; for tests use fast-check, whose seed is printed",
  }));
}

function libKind(file, kinds) {
  const kind = kinds.get(file.path);
  const findings = [];
  if (/\/actions\.ts$/.test(file.path) && kind !== "actions") {
    findings.push({
      rule: "use-server-in-actions",
      file: file.path,
      line: 1,
      found: 'an actions.ts whose first line is not "use server"',
      why: "the first line tells the kind of a file in lib",
      todo: 'begin it with "use server", or give it another name',
    });
  }
  if (kind === "actions") findings.push(...actionExports(file));
  if (kind === "pure") findings.push(...impureImports(file, kinds), ...impureCalls(file));
  if (kind !== "worker") findings.push(...importedWorkers(file));
  return findings;
}

function importedWorkers(file) {
  return file.imports
    .filter(({ specifier, typeOnly }) => !typeOnly && isWorker(resolveOwn(file.path, specifier) ?? ""))
    .map(({ specifier, line }) => ({
      rule: "workers-are-started",
      file: file.path,
      line,
      found: `an import of the worker "${specifier}"`,
      why: "a worker file has effects and listens to its parent as soon as it is loaded",
      todo: "start it with new Worker(new URL(…, import.meta.url)); put what both need in a file of its own",
    }));
}

function actionExports(file) {
  return exportsOf(file, ["action", "formAction"]).map(({ line, what }) => ({
    rule: "actions-are-made",
    file: file.path,
    line,
    found: `\`${what}\`, which is not made by action() or formAction()`,
    why: "these do session, validation, limit, audit and error mapping; without them it is an open door",
    todo: "export const name = action({ … }) or formAction({ … }); keep everything else unexported",
  }));
}

const segmentSettings = ["dynamic", "runtime", "revalidate", "fetchCache", "preferredRegion", "maxDuration"];

function routeExports(file) {
  if (foreignRoutes.includes(file.path)) return [];
  return exportsOf(file, ["route"], segmentSettings).map(({ line, what }) => ({
    rule: "routes-are-made",
    file: file.path,
    line,
    found: `\`${what}\`, which is not made by route()`,
    why: "route() does session, validation, limit, audit and error mapping; without it it is an open door",
    todo: "export const GET = route({ … })",
  }));
}

/** The runtime exports that are not `export const x = <maker>(…)`. */
function exportsOf(file, makers, allowedNames = []) {
  const found = [];
  for (const match of file.code.matchAll(/^[ \t]*export\s+(?!type\b|interface\b)/gm)) {
    const rest = file.code.slice(match.index + match[0].length);
    const made = /^const\s+(\w+)(?:\s*:[^=]+)?\s*=\s*(\w+)\s*[(<]/.exec(rest);
    const name = /^(?:const|let)\s+(\w+)/.exec(rest)?.[1] ?? "";
    if ((made && makers.includes(made[2])) || allowedNames.includes(name)) continue;
    const what = file.text
      .slice(match.index, match.index + match[0].length + 40)
      .split("\n", 1)[0]
      .trim();
    found.push({ line: lineAt(file.code, match.index + match[0].search(/\S/)), what });
  }
  return found;
}

const purity = {
  rule: "pure",
  why: "a file of lib without a first line that says otherwise is pure: same arguments, same answer, no effect",
};

function impureImports(file, kinds) {
  const findings = [];
  for (const { specifier, line, typeOnly, names } of file.imports) {
    const own = resolveOwn(file.path, specifier);
    const kind = own && kinds.get(own);
    const report = (found, todo) => findings.push({ ...purity, file: file.path, line, found, todo });
    const name = specifier.split("/")[0];
    if (specifier === "server-only") {
      report('`import "server-only"` below the first line', "move it to the very first line");
    } else if (isPrismaImport(specifier)) {
      // prisma-in-stores reports it, with the better advice.
    } else if (typeOnly) {
      // Erased before anything runs.
    } else if (packagesWithEffects.includes(name)) {
      report(
        `an import of "${specifier}"`,
        'move what needs it to a file that begins with `import "server-only"`',
      );
    } else if (specifier === "node:crypto") {
      const random = names.filter((imported) => !pureCryptoNames.includes(imported));
      if (names.length === 0 || random.length > 0) {
        const what = random.length > 0 ? random.join(", ") : "all";
        report(
          `${what} of node:crypto`,
          `import only ${pureCryptoNames.join(", ")}; take ids and keys as arguments`,
        );
      }
    } else if (specifier.startsWith("node:") && !pureNodeModules.includes(specifier)) {
      report(
        `an import of "${specifier}"`,
        "take what it gives as an argument, or make the file server-only",
      );
    } else if (kind === "effects" || kind === "actions") {
      report(
        `an import of "${specifier}", which has effects`,
        "take the value as an argument (types may be imported)",
      );
    }
  }
  return findings;
}

const impure = [
  [/(?<![.\w])fetch\s*\(/g, "fetch()", "fetch in a server-only file and pass the text in"],
  [/\b(?:WebSocket|EventSource|XMLHttpRequest)\b/g, "a network client", "make the file server-only"],
  [/\bDate\s*\.\s*now\b/g, "Date.now", "take the instant as an argument"],
  [
    /\bnew\s+Date\s*(?:\(\s*\)|(?![\s(]))/g,
    "new Date() without an argument",
    "take the instant as an argument",
  ],
  [/(?<![.\w]|new\s)Date\s*\(\s*\)/g, "Date()", "take the instant as an argument"],
  [/\bperformance\s*\.\s*(?:now|timeOrigin|mark)\b/g, "performance.now", "measure in the caller"],
  [/(?<![.\w])set(?:Timeout|Interval|Immediate)\s*\(/g, "a timer", "let the caller wait"],
  [
    /(?<![.\w])(?:crypto|globalThis\s*\.\s*crypto)\s*\.\s*(?:randomUUID|getRandomValues|subtle)\b/g,
    "randomness of crypto",
    "take the id as an argument (lib/server/ids.ts makes them)",
  ],
  [/(?<![.\w])process\s*\./g, "process", "read the environment in lib/server/env.ts and pass the value in"],
  [/\bimport\.meta\.(?:env|dirname|filename|url)\b/g, "import.meta", "pass the place in as an argument"],
  [
    /\.toLocale\w*\s*\(\s*\)/g,
    "a toLocale… call without a locale",
    'name the locale ("en"): the machine\'s own differs from place to place',
  ],
];

function impureCalls(file) {
  const findings = impure.flatMap(([pattern, found, todo]) =>
    [...file.code.matchAll(pattern)].map((match) => ({
      ...purity,
      file: file.path,
      line: lineAt(file.code, match.index),
      found,
      todo,
    })),
  );
  for (const match of file.code.matchAll(/\.localeCompare\s*\(/g)) {
    if (argumentsFrom(file.code, match.index + match[0].length) > 1) continue;
    const line = lineAt(file.code, match.index);
    const found = "localeCompare without a locale";
    const todo = 'name the locale ("en"), or compare with < where any fixed order will do';
    findings.push({ ...purity, file: file.path, line, found, todo });
  }
  return findings;
}

/** How many arguments a call has whose opening bracket is just before `start`. */
function argumentsFrom(code, start) {
  let depth = 0;
  let commas = 0;
  for (let i = start; i < code.length; i += 1) {
    if ("([{".includes(code[i])) depth += 1;
    if (")]}".includes(code[i])) depth -= 1;
    if (depth < 0) return commas + 1;
    if (depth === 0 && code[i] === "," && !/^,\s*\)/.test(code.slice(i, i + 80))) commas += 1;
  }
  return commas + 1;
}
