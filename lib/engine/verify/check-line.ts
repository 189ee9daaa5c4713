import type { Check } from "#lib/documents/schema.ts";
import { words } from "#lib/language/tokens.ts";
import type { Fact } from "#lib/profile/schema.ts";
import type { Month } from "#lib/time.ts";
import type { Candidate, ClaimClass } from "./claim-classes.ts";
import { lineClaims } from "./line-claims.ts";
import { plainWord } from "./word-forms.ts";

/**
 * The claims of a line, each with whether `facts` state it. Whoever wrote the line: this engine, a language model, or
 * the person (then `facts` are all of the profile, to show which claims are not in it). A line holds when all its
 * checks do. `today` is needed only for the years that stage three adds up itself.
 */
export function checkLine(line: Candidate, facts: Fact[], today?: Month): Check[] {
  const checks = new Map<string, Check>();
  const report = (kind: Check["kind"], subject: string, holds: boolean) => {
    const key = `${kind} ${subject}`;
    const before = checks.get(key);
    if (!before || (before.holds && !holds)) checks.set(key, { kind, subject, holds });
  };
  if (line.operation !== "own") checkOperation(line, facts, report);
  for (const claim of lineClaims(line, facts, today)) report(kinds[claim.class], claim.subject, claim.holds);
  return [...checks.values()];
}

/** Whether all checks of a line hold, at less cost where the first does not. */
export function isProven(line: Candidate, facts: Fact[], today?: Month): boolean {
  let holds = true;
  if (line.operation !== "own") checkOperation(line, facts, (_kind, _subject, one) => (holds &&= one));
  return holds && lineClaims(line, facts, today).every((claim) => claim.holds);
}

const kinds: Record<ClaimClass, Check["kind"]> = {
  number: "number", duration: "number", date: "date", employer: "employer", school: "employer", title: "title",
  degree: "degree", certification: "skill", skill: "skill", scope: "scope", negation: "scope", superlative: "scope",
  name: "name", word: "word",
}; // prettier-ignore

/** What a line says of itself: verbatim is a fact's own words, trimmed leaves out and adds nothing in between. */
function checkOperation(
  line: Candidate,
  facts: Fact[],
  report: (kind: "word", subject: string, holds: boolean) => unknown,
) {
  const subject = line.text.length > 80 ? `${[...line.text].slice(0, 79).join("")}…` : line.text;
  if (line.operation === "verbatim" && !facts.some((fact) => fact.text === line.text))
    report("word", subject, false);
  if (line.operation === "trimmed" && !facts.some((fact) => isPartInOrder(line.text, fact.text)))
    report("word", subject, false);
}

function isPartInOrder(short: string, long: string): boolean {
  const whole = words(long).map((span) => plainWord(span.text));
  let at = 0;
  for (const { text } of words(short)) {
    at = whole.indexOf(plainWord(text), at) + 1;
    if (at === 0) return false;
  }
  return true;
}
