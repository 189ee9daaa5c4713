import { words } from "#lib/language/tokens.ts";
import type { Fact } from "#lib/profile/schema.ts";
import type { Month } from "#lib/time.ts";
import { datedEnd, monthsOf } from "./lengths.ts";
import type { NumberClaim } from "./number-claim.ts";
import { isNeutral, plainWord, wordKey } from "./word-forms.ts";

/**
 * Whole years of the dated roles in evidence, or how many they are: the two sums that a summary may state. Years "of
 * nursing experience" or "of experience as a nurse" are those of the roles that say so in their title.
 */
export function isAddedUp(number: NumberClaim, text: string, facts: Fact[], today: Month): boolean {
  const after = text.slice(number.to);
  if (/^ roles\b/.test(after)) return number.modifier === "" && number.value === rolesOf(facts).length;
  const kinds = kindOfExperience(number, text);
  if (!kinds) return false;
  const roles = rolesOf(facts).filter(({ title }) => {
    const own = tellingKeys(title);
    return kinds.every((key) => own.includes(key));
  });
  const years = wholeYears(
    roles.map(({ range }) => range),
    today,
  );
  return number.modifier === "over"
    ? number.value <= years && number.value > 0
    : number.modifier === "" && number.value === years;
}

// Experience of what: before the word, or in a phrase behind it.
const EXPERIENCE =
  /^ years?['’]?(?: of((?: [\p{L}\p{N}+#.-]{1,30}){0,3}))? experience\b(?: (?:in|with|as|of|on|using|for|doing)\b([^.,;:()]{0,120}))?/u;

/** What the experience is said to be of whose years a number counts: keys of words, none for all of it; null for other numbers. */
export function kindOfExperience(number: NumberClaim, text: string): string[] | null {
  const found = EXPERIENCE.exec(text.slice(number.to));
  return found && tellingKeys(`${found[1] ?? ""} ${found[2] ?? ""}`);
}

function tellingKeys(text: string): string[] {
  return words(text)
    .map((span) => plainWord(span.text))
    .filter((plain) => !isNeutral(plain))
    .map(wordKey);
}

const OF_SCHOOL =
  /\b(?:University|College|School|Institute|Academy|Bachelor|Master|B\.?Sc?|B\.?A|M\.?Sc|PhD|Diploma|Certificat\w+|Certified|Licen[cs]e|Degree)\b/;

/** The roles with their dates; where facts are sentences, those that end in a range and name no school. */
function rolesOf(facts: Fact[]): { title: string; range: string }[] {
  const dates = facts.filter((fact) => fact.kind === "dates");
  const titleOf = (itemId: string) =>
    facts.find((fact) => fact.itemId === itemId && fact.kind === "title")?.text ?? "";
  if (dates.length > 0)
    return dates
      .filter((fact) => fact.section === "experiences")
      .map(({ itemId, text }) => ({ title: titleOf(itemId), range: text }));
  return facts.flatMap(({ text }) => {
    const range = OF_SCHOOL.test(text) ? null : datedEnd(text);
    return range === null ? [] : { title: text.slice(0, text.length - range.length), range };
  });
}

function wholeYears(ranges: string[], today: Month): number {
  const months = new Set<number>();
  for (const text of ranges) {
    const range = monthsOf(text, today);
    if (range) for (let month = range.first; month <= range.last; month += 1) months.add(month);
  }
  return Math.floor(months.size / 12);
}
