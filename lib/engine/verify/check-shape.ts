import { words } from "#lib/language/tokens.ts";
import { plainWord, type Candidate, type Pool, type Report } from "./claim-pool.ts";
import { limitingWords } from "./claim-words.ts";

const statements = new Set(["bullet", "free", "description", "summary"]);

/**
 * What a line says of itself: verbatim is a fact's own words, trimmed leaves out and adds nothing in between, the
 * facts of a bullet or item belong to one item, and words that make a claim smaller are still there.
 */
export function shapeChecks(line: Candidate, pool: Pool, report: Report) {
  const subject = line.text.length > 80 ? `${[...line.text].slice(0, 79).join("")}…` : line.text;
  if (line.operation === "verbatim" && !pool.facts.some((fact) => fact.text === line.text))
    report("word", subject, false);
  if (line.operation === "trimmed" && !pool.facts.some((fact) => isSubsequence(line.text, fact.text)))
    report("word", subject, false);
  if (line.kind !== "bullet" && line.kind !== "item") return;
  const items = new Set(pool.facts.map((fact) => fact.itemId));
  if (items.size > 1) report("employer", subject, false);
  if (line.kind !== "bullet" || line.operation === "verbatim") return;
  const kept = limitingWords(line.text);
  for (const fact of pool.facts) {
    if (!statements.has(fact.kind)) continue;
    for (const limit of limitingWords(fact.text)) if (!kept.includes(limit)) report("scope", limit, false);
  }
}

function isSubsequence(short: string, long: string): boolean {
  const whole = words(long).map((span) => plainWord(span.text));
  let at = 0;
  for (const { text } of words(short)) {
    at = whole.indexOf(plainWord(text), at) + 1;
    if (at === 0) return false;
  }
  return true;
}
