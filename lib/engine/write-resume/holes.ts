import { isMonth, monthIndex, type Month } from "#lib/time.ts";
import { holeCost } from "./worth.ts";

/** The months of a role, both included; null when they are not known. */
export type Span = { from: number; to: number } | null;

export function spanOf(role: { start: Month; end: Month; isCurrent: boolean }, today: Month): Span {
  if (!isMonth(role.start) || !(role.isCurrent || isMonth(role.end))) return null;
  const span = {
    from: monthIndex(role.start),
    to: role.isCurrent ? monthIndex(today) : monthIndex(role.end, "end"),
  };
  return span.to < span.from ? null : span;
}

/**
 * What it costs to keep role `to` with `from` as the one kept before it (-1: none), roles newest first: the months of
 * the roles between, as far as neither of the two covers them. A hole that was always there costs nothing.
 */
export function holeCosts(spans: Span[], today: Month): (from: number, to: number) => number {
  const now = monthIndex(today);
  const known = new Map<number, number>();
  return (from, to) => {
    if (to - from < 2) return 0;
    const key = (from + 1) * spans.length + to;
    const before = known.get(key);
    if (before !== undefined) return before;
    const newer = from < 0 ? now + 1 : spans[from]?.from;
    const older = spans[to]?.to;
    let cost = 0;
    if (newer !== undefined && older !== undefined) {
      const months = monthsWithin(spans.slice(from + 1, to), older + 1, newer - 1);
      cost = holeCost(months, now - newer);
    }
    known.set(key, cost);
    return cost;
  };
}

function monthsWithin(spans: Span[], first: number, last: number): number {
  const clipped = spans
    .flatMap((span) => (span ? [{ from: Math.max(first, span.from), to: Math.min(last, span.to) }] : []))
    .sort((a, b) => a.from - b.from);
  let months = 0;
  let reached = first - 1;
  for (const { from, to } of clipped) {
    months += Math.max(0, to - Math.max(from, reached + 1) + 1);
    reached = Math.max(reached, to);
  }
  return months;
}
