import type { DateClaim } from "./date-claims.ts";
import type { NumberClaim } from "./number-claim.ts";

// One figure at two times: "12 in 2019, 4 in 2024", "4 in 2024, down from 12 in 2019", "from 12 to 4 between 2019 and
// 2024". However it is told, it is the same change.

// What may stand between a figure and its year: its thing, and no other clause.
const UP_TO_YEAR = /^(?:[ -][\p{L}%°²³$€£-]{1,16}){0,4} ?(?:in |\(|for |during )?$/iu;
const NEXT =
  /^\)?,? ?\(?(?:and |against |versus |vs\.? |compared (?:with|to) |as against |but |then |to |→ ?|– ?)?(?:only |just |still |to |at )?$/i;
const MOVED_FROM = /^\)?,? \(?(?:up|down|compared with|as against|after|an? \p{L}+|and so \p{L}+) from $/iu;
const BETWEEN_YEARS = /^\p{L}{0,4}(?:[ -][\p{L}%°²³/-]{1,16}){0,5},? \(?(?:between |from |over |in )?$/iu;

/** Says of figures that are told with their years what they were and became. */
export function joinSeries(text: string, claims: NumberClaim[], dates: DateClaim[]) {
  for (const [at, claim] of claims.entries()) joinMoved(text, claim, claims[at + 1]);
  if (dates.length < 2) return;
  claims.forEach((a, at) => {
    const b = claims[at + 1];
    if (b === undefined) return;
    if (a.pair?.joint === "range" && a.pair.mate === b) return yearsOfRange(text, a, b, dates);
    if (a.pair || b.pair || a.series || a.value === b.value || !isSameKind(a, b)) return;
    const [own, next] = [dateBehind(text, a, dates), dateBehind(text, b, dates)];
    if (!own || !next || own.year === next.year || own.end > b.from) return;
    const gap = text.slice(own.end, b.from);
    if (!NEXT.test(gap) && !MOVED_FROM.test(text.slice(own.end, b.start))) return;
    if (b.modifier === "under" && MOVED_FROM.test(text.slice(own.end, b.start))) b.modifier = "";
    const [first, second] = own.year < next.year ? [a, b] : [b, a];
    if (b.unit === "") b.unit = a.unit;
    // The second leaves out what both count: "14 in 2019 and five in 2023".
    if (b.after.length === 0)
      Object.assign(b, { after: a.after, before: a.before, measure: b.measure ?? a.measure });
    first.series = { place: "first", other: second };
    second.series = { place: "second", other: first };
  });
}

const WAS =
  /^(?: (?!and\b)[\p{L}%°²³-]+){0,2}(?:,? \(?(?:up|down) from| instead of|, (?:was|were|previously|formerly)) $/u;

/** "38 minutes, down from 52", "now takes 6 days, was 9": the second came before. */
function joinMoved(text: string, a: NumberClaim, b: NumberClaim | undefined) {
  if (!b || a.pair || b.pair || a.series || b.series || a.value === b.value || !isSameKind(a, b)) return;
  if (a.role === "to" || !WAS.test(text.slice(a.end, b.start))) return;
  if (b.unit === "") b.unit = a.unit;
  b.modifier = b.modifier === "under" ? "" : b.modifier;
  if (b.after.length === 0)
    Object.assign(b, { after: a.after, before: a.before, measure: b.measure ?? a.measure });
  a.series = { place: "second", other: b };
  b.series = { place: "first", other: a };
}

const isSameKind = (a: NumberClaim, b: NumberClaim) =>
  (a.unit === b.unit || b.unit === "") && a.label === "" && b.label === "" && !a.isFraction === !b.isFraction;

function dateBehind(text: string, claim: NumberClaim, dates: DateClaim[]): DateClaim | undefined {
  const date = dates.find((one) => one.start >= claim.to);
  return date && UP_TO_YEAR.test(text.slice(claim.to, date.start)) ? date : undefined;
}

/** "From 8 to 13 kg per hive between 2020 and 2023": each end has its year. */
function yearsOfRange(text: string, a: NumberClaim, b: NumberClaim, dates: DateClaim[]) {
  const at = dates.findIndex((one) => one.start >= b.to);
  const [from, until] = [dates[at], dates[at + 1]];
  if (!from || !until || until.role !== "until" || from.year >= until.year) return;
  if (!BETWEEN_YEARS.test(text.slice(b.to, from.start))) return;
  a.year = from.year;
  b.year = until.year;
}

/** Whether one end of a change is the same as a figure of a series, with the same other end. */
export function isSameEnd(line: NumberClaim, fact: NumberClaim): boolean {
  const [own, stated] = [endOf(line), endOf(fact)];
  if (own === null || stated === null || own.place !== stated.place) return false;
  const [x, y] = [own.other, stated.other];
  return x.value === y.value && (x.year === 0 || y.year === 0 || x.year === y.year);
}

/** Which end of a change a figure is, and the other one; null of a figure that is none. */
export function endOf({ pair, series, role }: NumberClaim): NumberClaim["series"] {
  if (series) return series;
  return pair?.joint === "range" && (role === "from" || role === "to")
    ? { place: pair.place, other: pair.mate }
    : null;
}
