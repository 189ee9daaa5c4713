import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { aliases } from "./plan.mjs";

const codeEndings = [".ts", ".tsx", ".mts", ".mjs", ".js", ".jsx", ".cjs"];
const checkedFolders = ["app", "components", "lib", "e2e", "scripts", "bench", "prisma"];
/** Next's own files beside app/, which are part of it. */
const rootFiles = ["instrumentation.ts", "instrumentation-client.ts", "proxy.ts"];
/** Made by `prisma generate`, not by us. */
const generatedFolders = ["lib/server/prisma", "prisma/generated"];

/**
 * Reads every code file of the tree. Paths are relative to the root and have forward slashes everywhere.
 * @returns {SourceFile[]}
 */
export function readTree(root) {
  const paths = rootFiles.filter((name) => existsSync(path.join(root, name)));
  for (const folder of checkedFolders) paths.push(...walk(root, folder));
  return paths.sort().map((name) => sourceFile(name, readFileSync(path.join(root, name), "utf8")));
}

function walk(root, folder) {
  if (!existsSync(path.join(root, folder)) || generatedFolders.includes(folder)) return [];
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = `${folder}/${entry.name}`;
    // "npm run bench" leaves the build of its bare app in bench/floor/.next.
    const isMade = entry.name === "node_modules" || entry.name === ".next";
    if (entry.isDirectory()) return isMade ? [] : walk(root, name);
    return codeEndings.some((ending) => entry.name.endsWith(ending)) ? [name] : [];
  });
}

/**
 * @typedef {object} SourceFile
 * @property {string} path
 * @property {string} text what is on disk
 * @property {string} code the same length, with comments and the insides of strings blanked
 * @property {{ specifier: string, line: number, typeOnly: boolean, names: string[], reexport: boolean }[]} imports
 * @property {boolean} isTest
 */

function sourceFile(name, text) {
  const { code, uncommented } = blank(text);
  return {
    path: name,
    text,
    code,
    imports: importsOf(code, uncommented),
    isTest: /\.(test|spec)\.[a-z]+$/.test(name) || name.startsWith("e2e/"),
  };
}

export function lineAt(text, index) {
  let line = 1;
  for (let i = text.indexOf("\n"); i !== -1 && i < index; i = text.indexOf("\n", i + 1)) line += 1;
  return line;
}

/** Where `path` ends up when `specifier` is one of our own files; undefined for a package. */
export function resolveOwn(fromPath, specifier) {
  const alias = Object.keys(aliases).find((prefix) => specifier.startsWith(prefix));
  if (alias) return aliases[alias] + specifier.slice(alias.length);
  if (specifier.startsWith("#")) return specifier.slice(1);
  if (specifier.startsWith(".")) return path.posix.join(path.posix.dirname(fromPath), specifier);
  return undefined;
}

function importsOf(code, uncommented) {
  const found = [];
  const add = (index, typeOnly, clause, reexport) => {
    const quote = uncommented[index];
    const end = uncommented.indexOf(quote, index + 1);
    const specifier = uncommented.slice(index + 1, end);
    found.push({ specifier, line: lineAt(code, index), ...clauseOf(clause, typeOnly), reexport });
  };
  const fromClause =
    /(?:^|[;\n}])[ \t]*(import|export)\s+(type\s+(?!from\b))?([^;"'`=()]*?\bfrom\s*)?(["'])/g;
  for (const match of code.matchAll(fromClause)) {
    if (match[1] === "export" && !match[3]) continue;
    add(match.index + match[0].length - 1, Boolean(match[2]), match[3] ?? "", match[1] === "export");
  }
  for (const match of code.matchAll(/(typeof\s+)?\bimport\s*\(\s*(["'`])/g)) {
    add(match.index + match[0].length - 1, Boolean(match[1]), "", false);
  }
  return found.sort((a, b) => a.line - b.line);
}

function clauseOf(clause, typeOnly) {
  const named = /\{([^}]*)\}/.exec(clause)?.[1] ?? "";
  const specifiers = named
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);
  const rest = clause
    .replace(/\{[^}]*\}/, "")
    .replace(/\bfrom\s*$/, "")
    .replace(/[,\s]/g, "");
  const allTypes =
    specifiers.length > 0 && rest === "" && specifiers.every((part) => part.startsWith("type "));
  return {
    typeOnly: typeOnly || allTypes,
    names: specifiers.map((part) => part.replace(/^type\s+/, "").split(/\s+as\s+/)[0]),
  };
}

/**
 * Blanks comments (both results) and the insides of strings (in `code`), keeping every position, so that a
 * rule does not mistake prose for code. A scanner and not a parser: no dependency may be needed here, since
 * this runs before anything is installed. JSX text can mislead it for the rest of one line, no further.
 */
export function blank(text) {
  const code = text.split("");
  const uncommented = text.split("");
  const wipe = (target, from, to) => {
    for (let i = from; i < to && i < text.length; i += 1) if (text[i] !== "\n") target[i] = " ";
  };
  /** One entry for each template literal that we are inside an expression of: its depth of braces. */
  const templates = [];
  let i = 0;
  while (i < text.length) {
    const two = text.slice(i, i + 2);
    const end = two === "//" || two === "/*" ? endOfComment(text, i, two) : undefined;
    if (end !== undefined) {
      wipe(code, i, end);
      wipe(uncommented, i, end);
      i = end;
      continue;
    }
    const char = text[i];
    if (char === '"' || char === "'") {
      const close = endOfString(text, i);
      wipe(code, i + 1, close);
      i = close + 1;
    } else if (char === "`" || (char === "}" && templates.at(-1) === 0)) {
      if (char === "}") templates.pop();
      const close = endOfTemplatePart(text, i);
      wipe(code, i + 1, close);
      if (text[close] === "$") templates.push(0);
      i = close + (text[close] === "$" ? 2 : 1);
    } else if (char === "/" && startsRegex(code, i)) {
      const close = endOfRegex(text, i);
      wipe(code, i + 1, close);
      i = close + 1;
    } else {
      if (templates.length > 0 && char === "{") templates[templates.length - 1] += 1;
      if (templates.length > 0 && char === "}") templates[templates.length - 1] -= 1;
      i += 1;
    }
  }
  return { code: code.join(""), uncommented: uncommented.join("") };
}

function endOfComment(text, start, opening) {
  const close = opening === "//" ? text.indexOf("\n", start) : text.indexOf("*/", start + 2);
  if (close === -1) return text.length;
  return opening === "//" ? close : close + 2;
}

function endOfString(text, start) {
  for (let i = start + 1; i < text.length; i += 1) {
    if (text[i] === "\\") i += 1;
    else if (text[i] === text[start]) return i;
    else if (text[i] === "\n") return i - 1;
  }
  return text.length;
}

function endOfTemplatePart(text, start) {
  for (let i = start + 1; i < text.length; i += 1) {
    if (text[i] === "\\") i += 1;
    else if (text[i] === "`" || (text[i] === "$" && text[i + 1] === "{")) return i;
  }
  return text.length;
}

function startsRegex(code, index) {
  const before = code
    .slice(Math.max(0, index - 60), index)
    .join("")
    .trimEnd();
  if (before === "" || /(?:[(,=:[!&|?{;+\-*%~^]|=>|\b(?:return|typeof|case|in|of))$/.test(before)) {
    return endOfRegex(code, index) > index;
  }
  return false;
}

/** The closing slash, or `start` when there is none on the line (then it was no regular expression). */
function endOfRegex(text, start) {
  let inClass = false;
  for (let i = start + 1; i < text.length && text[i] !== "\n"; i += 1) {
    if (text[i] === "\\") i += 1;
    else if (text[i] === "[") inClass = true;
    else if (text[i] === "]") inClass = false;
    else if (text[i] === "/" && !inClass) return i;
  }
  return start;
}
