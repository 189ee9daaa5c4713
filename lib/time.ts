/** A calendar month `YYYY-MM`, or a year `YYYY` when the month is not known. */
export type Month = string;

const NAMES = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** `YYYY-MM` and `YYYY` taken apart, month 0 where none is said; null for anything else. */
function partsOf(value: string): { year: number; month: number } | null {
  if (value.length !== 4 && (value.length !== 7 || value[4] !== "-")) return null;
  const year =
    digitAt(value, 0) * 1000 + digitAt(value, 1) * 100 + digitAt(value, 2) * 10 + digitAt(value, 3);
  const month = value.length === 4 ? 0 : digitAt(value, 5) * 10 + digitAt(value, 6);
  const isNone = Number.isNaN(year + month) || month > 12 || (month === 0 && value.length === 7);
  return isNone ? null : { year, month };
}

function digitAt(value: string, at: number): number {
  const digit = value.charCodeAt(at) - 48;
  return digit >= 0 && digit <= 9 ? digit : Number.NaN;
}

export function isMonth(value: string): boolean {
  const parts = partsOf(value);
  return parts !== null && parts.year >= 1900 && parts.year <= 2199;
}

/** Months since year 0; a bare year counts from its January, or to its December when `edge` is "end". */
export function monthIndex(value: Month, edge: "start" | "end" = "start"): number {
  const parts = partsOf(value);
  if (!parts) throw new RangeError(`not a month: ${value}`);
  const { year, month } = parts;
  return year * 12 + (month > 0 ? month - 1 : edge === "start" ? 0 : 11);
}

/** The month of an instant (milliseconds since 1970), in UTC. */
export function monthOf(instantMs: number): Month {
  return new Date(instantMs).toISOString().slice(0, 7);
}

/** "Nov 18, 2026", in UTC: the server does not know the reader's zone. */
export function dayWords(at: Date): string {
  return `${NAMES[at.getUTCMonth()]} ${at.getUTCDate()}, ${at.getUTCFullYear()}`;
}

/** "Nov 18, 2026, 14:02 UTC". */
export function instantWords(at: Date): string {
  return `${dayWords(at)}, ${at.toISOString().slice(11, 16)} UTC`;
}

/** "Mar 2019", or "2019" for a bare year. */
export function formatMonth(value: Month): string {
  const parts = partsOf(value);
  if (!parts || parts.month === 0) return value;
  return `${NAMES[parts.month - 1]} ${value.slice(0, 4)}`;
}

/** "Mar 2019 – Feb 2020", "Mar 2019 – now"; empty when nothing is known. */
export function formatRange(start: Month, end: Month, isCurrent: boolean): string {
  const from = start ? formatMonth(start) : "";
  const to = isCurrent ? "now" : end ? formatMonth(end) : "";
  if (from && to) return from === to ? from : `${from} – ${to}`;
  return from || (isCurrent ? "now" : to);
}

/**
 * As formatRange, but a beginning without an end stays open: "Aug 2024 –". For what has a length and no field that says
 * it goes on: the month alone would read as the one in which it was finished.
 */
export function formatOpenRange(start: Month, end: Month): string {
  return start && !end ? `${formatMonth(start)} –` : formatRange(start, end, false);
}

/** A number of months: "4 years 2 months". */
export function formatLength(months: number): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  const parts = [];
  if (years > 0) parts.push(`${years} ${years === 1 ? "year" : "years"}`);
  if (rest > 0 || years === 0) parts.push(`${rest} ${rest === 1 ? "month" : "months"}`);
  return parts.join(" ");
}

/** Months covered by at least one range, both ends included: overlapping roles count once. */
export function unionMonths(
  ranges: { start: Month; end: Month; isCurrent: boolean }[],
  today: Month,
): number {
  const spans: { from: number; to: number }[] = [];
  for (const range of ranges) {
    if (!isMonth(range.start) || !(range.isCurrent || isMonth(range.end))) continue;
    const from = monthIndex(range.start);
    const to = range.isCurrent ? monthIndex(today) : monthIndex(range.end, "end");
    if (to >= from) spans.push({ from, to });
  }
  spans.sort((a, b) => a.from - b.from);
  let total = 0;
  let reached = -1;
  for (const span of spans) {
    const from = Math.max(span.from, reached + 1);
    if (span.to >= from) total += span.to - from + 1;
    reached = Math.max(reached, span.to);
  }
  return total;
}
