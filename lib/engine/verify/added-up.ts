import type { Fact } from "#lib/profile/schema.ts";
import type { Month } from "#lib/time.ts";
import { monthsOf } from "./lengths.ts";
import type { NumberClaim } from "./number-claim.ts";

/** Whole years of the dated roles in evidence, or how many they are: the two sums that a summary may state. */
export function isAddedUp(number: NumberClaim, text: string, facts: Fact[], today: Month): boolean {
  const after = text.slice(number.to);
  const dates = facts.filter((fact) => fact.kind === "dates" && fact.section === "experiences");
  if (/^ roles\b/.test(after)) return number.modifier === "" && number.value === dates.length;
  if (!/^ years?['’]?(?: of(?: \p{L}+){0,3})? experience\b/u.test(after)) return false;
  const years = wholeYears(
    dates.map((fact) => fact.text),
    today,
  );
  return number.modifier === "over"
    ? number.value <= years && number.value > 0
    : number.modifier === "" && number.value === years;
}

function wholeYears(ranges: string[], today: Month): number {
  const months = new Set<number>();
  for (const text of ranges) {
    const range = monthsOf(text, today);
    if (range) for (let month = range.first; month <= range.last; month += 1) months.add(month);
  }
  return Math.floor(months.size / 12);
}
