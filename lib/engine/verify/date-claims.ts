import { matchesOf } from "#lib/language/matches.ts";

/** A date in a text. `month` is 0 when only the year is said; `role` what the words before make of it. */
export type DateClaim = {
  start: number;
  end: number;
  year: number;
  month: number;
  role: "" | "since" | "from" | "until" | "in";
};

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const DATE =
  /(?<![\p{L}\p{N}$€£¥₹.,])(?:(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:[a-z]{0,6})\.?,? ((?:19|20|21)\d\d)|(0?[1-9]|1[0-2])\/((?:19|20|21)\d\d)|((?:19|20|21)\d\d)-(0[1-9]|1[0-2])|((?:19|20|21)\d\d))(?![\p{L}\d+]|[.,]\d| ?%|-(?!(?:19|20)\d\d(?!\d))\d)/giu;

// "June–December 2024": the year is said once.
const MONTH_BEFORE =
  /\b((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:[a-z]{0,6})\.?)(?: ?[–—-] ?| to )$/i;

export function datesIn(text: string): DateClaim[] {
  if (!/\d{4}/.test(text)) return [];
  const found: DateClaim[] = [];
  for (const match of matchesOf(text, DATE)) {
    const [whole, name, named, number, numbered, isoYear, isoMonth, bare] = match;
    const before = text.slice(Math.max(0, match.index - 16), match.index);
    if (
      bare &&
      !/(?:\b(?:in|since|from|to|until|till|by|during|after|before|between|through)|[–—-]) ?$/i.test(
        before,
      ) &&
      /^ \p{Ll}+s\b/u.test(text.slice(match.index + 4, match.index + 30))
    )
      continue; // "2100 textiles"
    // "Up to 2000 spectators".
    if (
      bare &&
      /\b(?:up|close|next) to $/i.test(before) &&
      /^ \p{Ll}+s\b/u.test(text.slice(match.index + 4, match.index + 30))
    )
      continue;
    // "150 to 2000 guests": the end of a range that begins with no year.
    if (bare && /(?:^|[^\d])\d{1,3} ?(?:to|and|or|-|–) ?$/.test(before)) continue;
    const first = name ? MONTH_BEFORE.exec(before) : null;
    if (first)
      found.push({
        start: match.index - first[0].length,
        end: match.index - first[0].length + first[1]!.length,
        year: Number(named),
        month: MONTHS.indexOf(first[1]!.toLowerCase().slice(0, 3)) + 1,
        role: "from",
      });
    const year = Number(named ?? numbered ?? isoYear ?? bare);
    const month = name ? MONTHS.indexOf(name.toLowerCase().slice(0, 3)) + 1 : Number(number ?? isoMonth ?? 0);
    found.push({
      start: match.index,
      end: match.index + whole.length,
      year,
      month,
      role: roleAfter(before, found.at(-1), match.index),
    });
  }
  return found;
}

function roleAfter(before: string, last: DateClaim | undefined, at: number): DateClaim["role"] {
  if (/(?:\bsince|\bafter) $/i.test(before)) return "since";
  if (/(?:\bfrom|\bbetween) $/i.test(before)) return "from";
  const isSecond = last !== undefined && at - last.end <= 5;
  if (isSecond && /^(?: ?[–—-] ?| to | and | until )$/i.test(before.slice(-(at - last.end)))) {
    if (last.role === "" && !/ and $/i.test(before)) last.role = "from";
    return last.role === "from" ? "until" : "";
  }
  if (/(?:\buntil|\btill|\bthrough|\bto) $/i.test(before)) return "until";
  return /(?:\bin|\bduring|\bby|\bon) $/i.test(before) ? "in" : "";
}

/** Whether a fact's date says what a line's does: as exact or more, and the same end of a time. */
export function isSameDate(line: DateClaim, fact: DateClaim, isOpen: boolean): boolean {
  if (line.year !== fact.year || (line.month !== 0 && line.month !== fact.month)) return false;
  if (line.role === "" || line.role === fact.role) return true;
  if (line.role === "since") return isOpen && (fact.role === "from" || fact.role === "");
  if (line.role === "from") return fact.role === "since";
  if (line.role === "until") return false;
  return fact.role !== "since" || line.role !== "in"
    ? fact.role === "" || fact.role === "from" || fact.role === "until"
    : false;
}

/** A written range taken apart, or null: "Mar 2019 – now", "2019 to 2021", "since 2019". */
export function readRange(text: string): { dates: DateClaim[]; isOpen: boolean } | null {
  const dates = datesIn(text);
  if (dates.length === 0 || dates.length > 2) return null;
  const rest = dates.reduceRight((left, date) => left.slice(0, date.start) + left.slice(date.end), text);
  const isOpen = /\b(?:now|present|today|current|ongoing|since)\b/i.test(rest);
  if (!/^(?:[\s–—,.()-]|to|until|from|since|now|present|today|current|ongoing)*$/i.test(rest)) return null;
  return { dates, isOpen: isOpen && dates.length === 1 };
}

// "September 2019 until the present day"; a hostile text is laid beside each fact.
const longestRange = 80;

/** Whether the dates beside a line are those of a fact, as exact or less. */
export function isSameRange(line: string, fact: string): boolean {
  if (line.length > longestRange) return false;
  if (line.trim().toLowerCase() === fact.trim().toLowerCase()) return true;
  const [a, b] = [readRange(line), readRange(fact)];
  if (!a || !b || a.isOpen !== b.isOpen || a.dates.length > b.dates.length) return false;
  const same = (x: DateClaim, y: DateClaim | undefined) =>
    y !== undefined && x.year === y.year && (x.month === 0 || x.month === y.month);
  if (a.dates.length === b.dates.length) return a.dates.every((date, at) => same(date, b.dates[at]));
  // A single year beside a range that has two: the year in which it ended, as schools are often dated.
  return (
    same(a.dates[0]!, b.dates[1]) ||
    (a.dates[0]!.month === 0 && b.dates[0]!.year === b.dates[1]!.year && same(a.dates[0]!, b.dates[0]))
  );
}
