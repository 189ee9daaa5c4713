import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const listPath = "lib/account-data/relations.ts";
const schemaPath = "prisma/schema.prisma";
const rule = "relations-of-user";
const why = "what belongs to a person must leave with the person's export and go with the person's account";

/**
 * Each relation of User must be listed in lib/account-data/relations.ts as
 * `{ model: "Session", exported: false, deleted: true, reason: "…" }`.
 * Both files are read as text: neither a database nor an installed package is needed.
 */
export function checkRelations(root) {
  if (!existsSync(path.join(root, "lib/account-data"))) return [];
  const schema = read(root, schemaPath);
  const list = read(root, listPath);
  const missing = [schema === undefined && schemaPath, list === undefined && listPath].filter(Boolean);
  if (missing.length > 0) {
    return missing.map((file) => ({
      rule,
      file,
      line: 1,
      found: "no such file, though lib/account-data exists",
      why,
      todo: "write it: the schema's User and the list of its relations are checked against each other",
    }));
  }
  return compare(relationsOfUser(schema), entriesOf(list));
}

function read(root, file) {
  const full = path.join(root, file);
  return existsSync(full) ? readFileSync(full, "utf8") : undefined;
}

function compare(models, entries) {
  const findings = [];
  const report = (file, line, found, todo) => findings.push({ rule, file, line, found, why, todo });
  const listed = new Map();
  for (const entry of entries) {
    const at = (found, todo) => report(listPath, entry.line, found, todo);
    if (listed.has(entry.model)) at(`${entry.model} twice`, "keep one");
    listed.set(entry.model, entry);
    if (!models.has(entry.model)) at(`${entry.model}, which is no relation of User`, "remove it");
    if (!entry.complete) {
      at(
        `${entry.model} without exported, deleted or a reason`,
        "state exported: true or false, deleted: true or false, and why in `reason`",
      );
    }
  }
  for (const [model, line] of models) {
    if (listed.has(model)) continue;
    const todo = `add { model: "${model}", exported: …, deleted: …, reason: "…" } and make both true to it`;
    report(schemaPath, line, `${model} belongs to User but is not in ${listPath}`, todo);
  }
  return findings;
}

/** Models that User has a field of, and models that have a field of User; with the line of the model. */
function relationsOfUser(schema) {
  const models = new Map();
  let name;
  schema.split("\n").forEach((text, i) => {
    const opening = /^model\s+(\w+)\s*\{/.exec(text);
    if (opening) models.set((name = opening[1]), { line: i + 1, types: [] });
    else if (/^\}/.test(text)) name = undefined;
    const field = /^\s+\w+\s+(\w+)(\[\]|\?)?(\s|$)/.exec(text);
    if (name && field) models.get(name).types.push(field[1]);
  });
  const ofUser = models.get("User")?.types ?? [];
  return new Map(
    [...models]
      .filter(([model, { types }]) => model !== "User" && (ofUser.includes(model) || types.includes("User")))
      .map(([model, { line }]) => [model, line]),
  );
}

function entriesOf(text) {
  return [...text.matchAll(/\{[^{}]*?\bmodel:\s*(["'])(\w+)\1[^{}]*\}/g)].map((match) => ({
    model: match[2],
    line: text.slice(0, match.index).split("\n").length,
    complete:
      /\bexported:\s*(true|false)\b/.test(match[0]) &&
      /\bdeleted:\s*(true|false)\b/.test(match[0]) &&
      /\breason:\s*(["'`])(?!\1)/.test(match[0]),
  }));
}
