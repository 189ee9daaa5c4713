import { wordKeys } from "#lib/engine/telling-words.ts";
import { findSkills } from "#lib/language/skills.ts";
import { isStopWord, stem } from "#lib/language/tokens.ts";
import type { Ask } from "#lib/postings/schema.ts";
import { genericStems } from "./generic-words.ts";

// What years are asked of, besides the skills that the lexicon knows.

/** `label`: what it is called in a sentence; `alternatives`: the word keys of each thing that would do. */
export type Subject = { label: string; alternatives: string[][] };

const measure = new Set([
  "year",
  "month",
  "yr",
  "minimum",
  "least",
  "experi",
  "exp",
  "time",
  "full",
  "part",
  "prior",
  "recent",
  "profession",
  "hand",
  "equival",
  "someth",
  "like",
  "behind",
  "two",
  "combin",
  "compar",
  "less",
  "yrs",
  "mos",
  "mth",
  "coupl",
  "live",
  "fix",
  "post",
  "qualifi",
  "registr",
  "seat",
]);

/** What the words of a requirement are about, those of time and measure left out. */
export function subjectOf(requirement: Ask): Subject {
  const isKnown = requirement.skills.length > 0;
  // "Revenue or reservations", of which the lexicon knows one.
  if (isKnown && !/\bor\b/i.test(requirement.text))
    return { label: requirement.skills.slice(0, 2).join(" or "), alternatives: [] };
  const text =
    requirement.text
      .replace(/\([^)]*\)/g, " ")
      .replace(/^(?:so |and )?you(?:['’](?:ve|ll|re)| have| should have)?\b/i, " ")
      .split(/[.;]/)[0] ?? "";
  const parts = isKnown ? text.split(/\bor\b/i) : text.split(/\bor\b|,|\//i);
  const alternatives: string[][] = [];
  let label = "";
  for (const part of parts) {
    const words = part.match(/[\p{L}][\p{L}\p{M}'’-]*/gu) ?? [];
    const kept = words.filter((word) => !isStopWord(word) && isSpecific(word));
    if (kept.length === 0 || (isKnown && (kept.length > 2 || findSkills(part).length > 0))) continue;
    if (label === "") label = kept.slice(0, 3).join(" ").toLowerCase();
    alternatives.push(wordKeys(kept.join(" ")));
  }
  if (isKnown) label = requirement.skills.slice(0, 2).join(" or ");
  return { label, alternatives: alternatives.filter((keys) => keys.length > 0) };
}

function isSpecific(word: string): boolean {
  const root = stem(word);
  return (
    !measure.has(root) &&
    !genericStems.has(root) &&
    !/^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty)$/i.test(
      word,
    )
  );
}

const BRACKETS = /\([^()]*\)/g;

/** "Experience on mixed makes (Kone, Otis)": what only stands in brackets behind other words is no subject of its own. */
export function withoutExamples(requirement: Ask): Ask {
  const { text, skills } = requirement;
  if (skills.length === 0 || !text.includes("(")) return requirement;
  const outside = text.replace(BRACKETS, (inside) => " ".repeat(inside.length));
  const named = new Set(findSkills(outside).map(({ name }) => name));
  if (skills.some((name) => named.has(name))) return requirement;
  const bare = { ...requirement, skills: [], text: outside };
  return subjectOf(bare).alternatives.length > 0 ? bare : requirement;
}

/** How many of the skills stand first, as a choice of their own: two of "cardiology or telemetry, and teaching". */
export function firstChoice({ text, skills }: Ask): number {
  const found = findSkills(text).filter(({ name }) => skills.includes(name));
  let count = 1;
  let hasOr = false;
  for (; count < found.length; count += 1) {
    const gap = text.slice(found[count - 1]!.end, found[count]!.start);
    if (!/^(?:\s*[,/]\s*|,? or | and\/or )(?:or )?$/i.test(gap)) break;
    hasOr ||= /or|\//i.test(gap);
  }
  const after = text.slice(found[count - 1]?.end ?? 0);
  return hasOr || (count > 1 && /^,? or\b/i.test(after)) ? count : 0;
}
