import type { Fact } from "#lib/profile/schema.ts";
import type { Month } from "#lib/time.ts";
import { datedEnd, monthsOf } from "./lengths.ts";
import type { NumberClaim } from "./number-claim.ts";

/** Whole years of the dated roles in evidence, or how many they are: the two sums that a summary may state. */
export function isAddedUp(number: NumberClaim, text: string, facts: Fact[], today: Month): boolean {
  const after = text.slice(number.to);
  const ranges = rangesOf(facts);
  if (/^ roles\b/.test(after)) return number.modifier === "" && number.value === ranges.length;
  if (!/^ years?['’]?(?: of(?: \p{L}+){0,3})? experience\b/u.test(after)) return false;
  const years = wholeYears(ranges, today);
  return number.modifier === "over"
    ? number.value <= years && number.value > 0
    : number.modifier === "" && number.value === years;
}

const OF_SCHOOL =
  /\b(?:University|College|School|Institute|Academy|Bachelor|Master|B\.?Sc?|B\.?A|M\.?Sc|PhD|Diploma|Certificat\w+|Certified|Licen[cs]e|Degree)\b/;

/** The dates of the roles; where facts are sentences, those that end in a range and name no school. */
function rangesOf(facts: Fact[]): string[] {
  const dates = facts.filter((fact) => fact.kind === "dates");
  if (dates.length > 0)
    return dates.filter((fact) => fact.section === "experiences").map((fact) => fact.text);
  return facts.flatMap((fact) => (OF_SCHOOL.test(fact.text) ? [] : (datedEnd(fact.text) ?? [])));
}

function wholeYears(ranges: string[], today: Month): number {
  const months = new Set<number>();
  for (const text of ranges) {
    const range = monthsOf(text, today);
    if (range) for (let month = range.first; month <= range.last; month += 1) months.add(month);
  }
  return Math.floor(months.size / 12);
}
