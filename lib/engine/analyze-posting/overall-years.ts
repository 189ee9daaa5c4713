import type { Requirement } from "#lib/postings/schema.ts";

// "A degree and two years, or four years": the clause itself holds its alternative.
const OR_YEARS = /\bor\b[^.]{0,200}\b(?:years?|months?|yrs)\b/i;

/** The years asked of everyone: the most that one without alternatives names, otherwise the least of these. */
export function overallYears(requirements: Requirement[]): number | null {
  const asked = requirements.filter((item) => item.priority === "required");
  const isFirm = (item: Requirement) => item.alternatives === undefined && !OR_YEARS.test(item.text);
  const years = (items: Pick<Requirement, "minYears">[]) => items.flatMap((item) => item.minYears ?? []);
  const firm = years(asked.filter(isFirm));
  if (firm.length > 0) return Math.max(...firm);
  const others = asked.filter((item) => !isFirm(item)).flatMap((item) => item.alternatives ?? [item]);
  return others.length > 0 ? (years(others).toSorted((a, b) => a - b)[0] ?? null) : null;
}
