import type { Line } from "#lib/documents/schema.ts";
import { checkLine } from "#lib/engine/verify/check-line.ts";
import { tidyWays, type Manner } from "#lib/engine/write-resume/tidy.ts";
import { words } from "#lib/language/tokens.ts";
import { cutAtClause } from "./cut-at-clause.ts";
import type { Fact } from "#lib/profile/schema.ts";
import type { Lettering, Sentence } from "./lettering.ts";

const fewestWords = 3;
const mostWords = 28;

/** A fact as a resume says it, for a list; null where it says too little by itself or is too long for one. */
export function quotedOf(
  lettering: Pick<Lettering, "today" | "originalOf">,
  fact: Fact,
  tense: Manner["tense"],
): Sentence | null {
  if (words(fact.text).length < fewestWords || POINTING.test(fact.text)) return null;
  const ways = [...tidyWays(fact.text, { tense, hasStops: false })]
    .map((text) => cutAtClause(text, mostWords))
    .filter((text) => words(text).length <= mostWords);
  const own = lettering.originalOf(fact);
  for (const text of [...ways.slice(0, 1).map(withAbout), ...ways]) {
    if (text === "") continue;
    const operation = text === own.text ? "verbatim" : "reworded";
    const line: Line = { id: "", kind: "bullet", text, aside: "", factIds: [fact.id], operation, requirementIds: [], checks: [] }; // prettier-ignore
    if (checkLine(line, [own], lettering.today).every((check) => check.holds))
      return { text, facts: [fact], operation, isQuoted: true };
  }
  return null;
}

/** "Closed ~45 tickets" in words. */
function withAbout(text: string): string {
  return text.replace(/(?<=[\p{L},(] ?)~ ?(?=[$£€]?\d)/gu, "about ");
}

/** "For that tour": of a fact that may not stand before it. */
const POINTING = /\b(?:for|of|in|on|with|at|to|from) (?:that|those|these) \p{L}+/u;
