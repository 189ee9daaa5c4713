import type { Check, Line } from "#lib/documents/schema.ts";
import { isSentence } from "#lib/engine/letter-lines.ts";
import { words } from "#lib/language/tokens.ts";
import type { Fact } from "#lib/profile/schema.ts";
import { checkLine } from "./check-line.ts";
import { wordKey } from "./word-forms.ts";

/**
 * A safe line in place of one that fails, from the same facts: for a heading or a list the facts themselves, joined;
 * for a sentence the fact that it is nearest to, verbatim (a letter ends it with a stop). Empty when there is no fact.
 */
export function repairLine(line: Line, evidence: Fact[]): Line[] {
  if (evidence.length === 0) return [];
  if (isSentence(line)) return repairSentence(line, evidence);
  const rebuilt = rebuild(line, evidence);
  if (rebuilt) {
    const checks = checkLine(rebuilt, evidence);
    if (holdsAll(checks)) return [{ ...rebuilt, checks }];
  }
  const fact = nearest(line, evidence);
  const safe: Line = { ...line, text: fact.text, aside: "", factIds: [fact.id], operation: "verbatim" };
  return [{ ...safe, checks: checkLine(safe, [fact]) }];
}

const said = new Set<Fact["kind"]>(["bullet", "free", "description"]);

/** In a letter a fact stands as a sentence only when it is one or nearly so; a name or a date alone does not. */
function repairSentence(line: Line, evidence: Fact[]): Line[] {
  const statements = evidence.filter((fact) => said.has(fact.kind));
  if (statements.length === 0) return [];
  const fact = nearest(line, statements);
  const text = /[.!?]$/.test(fact.text) ? fact.text : `${fact.text}.`;
  const safe: Line = { ...line, text, aside: "", factIds: [fact.id], operation: "trimmed" };
  const checks = checkLine(safe, [fact]);
  return holdsAll(checks) ? [{ ...safe, checks }] : [];
}

function holdsAll(checks: Check[]): boolean {
  return checks.every((check) => check.holds);
}

// In the order in which headings of roles, projects, schools and certifications are written.
const headingKinds: Fact["kind"][] = [
  "project", "title", "role", "certification", "employer", "degree", "field", "institution", "issuer", "location",
]; // prettier-ignore

function rebuild(line: Line, evidence: Fact[]): Line | null {
  if (line.kind === "list" || line.kind === "contact") {
    const text = evidence.map((fact) => fact.text).join(line.kind === "list" ? ", " : " | ");
    return { ...line, text, aside: "", operation: "composed" };
  }
  if (line.kind !== "item") return null;
  const own = evidence.filter((fact) => fact.itemId === evidence[0]!.itemId);
  const named = headingKinds.flatMap((kind) => own.find((fact) => fact.kind === kind) ?? []);
  const dates = own.find((fact) => fact.kind === "dates");
  if (named.length === 0) return null;
  return {
    ...line,
    text: named.map((fact) => fact.text).join(", "),
    aside: dates?.text ?? "",
    factIds: [...named, ...(dates ? [dates] : [])].map((fact) => fact.id),
    operation: "composed",
  };
}

function nearest(line: Line, evidence: Fact[]): Fact {
  const keysOf = (text: string) => new Set(words(text).map((word) => wordKey(word.text)));
  const said = keysOf(line.text);
  let best = evidence[0]!;
  let most = -1;
  for (const fact of evidence) {
    const shared = [...keysOf(fact.text)].filter((key) => said.has(key)).length;
    if (shared > most) [best, most] = [fact, shared];
  }
  return best;
}
