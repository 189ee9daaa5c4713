import type { Fact } from "#lib/profile/schema.ts";
import { datedEnd } from "./lengths.ts";

// Lines that are several: each of their parts has its own subject, so that it holds or fails by itself.

/** A part of a line with the place at which it begins. */
export type Part = { text: string; start: number };

// ", and in 2015 I helped", "; since 2020 I have led": what follows says anew who does it.
const NEXT_SENTENCE =
  /(?:[;.]|,? and|,? but) (?=(?:(?:in|since|from|before|as|at|for|on|during|until|later|then|there|today|now|also|earlier|every|each|once)\b[^,;.]{0,40},? )?I(?:['’]m|['’]ve)? )/gu;
const BARS = / (?:[·|•]) /gu;
const SHORTEST = 8;

/** The clauses of a sentence that begin with "I" each; none where there is but one. */
export function ownClauses(text: string): Part[] {
  return partsOf(text, NEXT_SENTENCE);
}

/** The entries of a headline: "Plumber | gas and oil | Safe Pass". */
export function entriesOf(text: string): Part[] {
  return partsOf(text, BARS);
}

function partsOf(text: string, joint: RegExp): Part[] {
  const parts: Part[] = [];
  let start = 0;
  for (const match of text.matchAll(joint)) {
    parts.push({ text: text.slice(start, match.index), start });
    start = match.index + match[0].length;
  }
  parts.push({ text: text.slice(start), start });
  return parts.length > 1 && parts.every((part) => part.text.trim().length >= SHORTEST || joint === BARS)
    ? parts
    : [];
}

const known = new WeakMap<Fact[], Fact[]>();

/** What may stand behind a title without saying where it was held. */
export function withoutRoles(facts: Fact[]): Fact[] {
  const before = known.get(facts);
  if (before) return before;
  const left = facts.filter(({ kind, section, text }) =>
    kind === "bullet" ? datedEnd(text) === null : section !== "experiences",
  );
  known.set(facts, left);
  return left;
}
