import { isMonth, monthIndex, type Month } from "#lib/time.ts";

type Dated = { start: Month; end: Month; isCurrent?: boolean };

/** Reverse chronology: what goes on first, then by end, then by start; undated last, in the profile's order. */
export function byRecency<T extends Dated>(items: T[]): T[] {
  const ending = (item: Dated) => {
    if (item.isCurrent) return Number.MAX_SAFE_INTEGER;
    if (isMonth(item.end)) return monthIndex(item.end, "end");
    return isMonth(item.start) ? monthIndex(item.start) : -1;
  };
  const starting = (item: Dated) => (isMonth(item.start) ? monthIndex(item.start) : -1);
  return [...items].sort((a, b) => ending(b) - ending(a) || starting(b) - starting(a));
}

/**
 * At most `max` items in reverse chronology: the latest two always, since a gap at the top asks a question, then
 * those that weigh most for the posting.
 */
export function chooseItems<T extends Dated>(items: T[], max: number, weigh: (item: T) => number): T[] {
  const ordered = byRecency(items);
  if (ordered.length <= max) return ordered;
  const kept = new Set(ordered.slice(0, Math.min(2, max)));
  const rest = ordered.filter((item) => !kept.has(item)).map((item) => ({ item, weight: weigh(item) }));
  rest.sort((a, b) => b.weight - a.weight);
  for (const { item } of rest.slice(0, Math.max(0, max - kept.size))) kept.add(item);
  return ordered.filter((item) => kept.has(item));
}

/** Time that was not for a job, entered among the roles: "Career break", "Parental leave", "Mum". */
export function isBreak(title: string): boolean {
  return /^(?:(?:planned |family )?(?:career|family|work) break|sabbatical|gap year|(?:parental|maternity|paternity|adoption|family|sick|medical) leave|(?:full[- ]time |stay[- ]at[- ]home )?(?:mum|mom|mother|dad|father|parent|housewife|househusband|homemaker)|between jobs|unemployed|job ?seeking)\b/i.test(title.trim()); // prettier-ignore
}
