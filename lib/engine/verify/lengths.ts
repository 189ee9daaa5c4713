import { monthIndex, type Month } from "#lib/time.ts";
import { datesIn, readRange, type DateClaim } from "./date-claims.ts";
import type { NumberClaim } from "./number-claim.ts";

/** First and last month of a written range as numbers; null where it has no end, or none is known. */
export function monthsOf(text: string, today: Month | undefined): { first: number; last: number } | null {
  const range = readRange(text);
  if (!range) return null;
  const [from, to] = datesIn(text);
  if (!range.isOpen && !to) return null;
  if (range.isOpen && today === undefined) return null;
  return { first: indexOf(from!, "start"), last: range.isOpen ? monthIndex(today!) : indexOf(to!, "end") };
}

function indexOf({ year, month }: { year: number; month: number }, edge: "start" | "end"): number {
  return monthIndex(month === 0 ? `${year}` : `${year}-${String(month).padStart(2, "0")}`, edge);
}

/** "Nine years at Prairie Mutual" beside its dates: whole years or months, with or without the last month. */
export function isLengthOf(
  number: NumberClaim,
  source: { ranges: string[] },
  today: Month | undefined,
): boolean {
  if (number.measure?.dimension !== "calendar" || number.unit !== "" || source.ranges.length === 0)
    return false;
  return source.ranges.some((text) => {
    const range = monthsOf(text, today);
    return range !== null && isSaidOf(number, range.last - range.first + 1, number.measure!.factor);
  });
}

/** Whether a number of years or months is how long something lasted: whole or half years, with or without the last month. */
export function isSaidOf(number: NumberClaim, most: number, factor: number): boolean {
  const asked = number.value * factor;
  if (number.modifier === "over") return asked > 0 && asked < most;
  if (number.modifier === "nearly") return asked >= most && asked - most <= 3;
  if (number.modifier === "about") return Math.abs(asked - most) <= Math.max(1, factor / 2);
  if (number.modifier !== "") return false;
  const step = Number.isInteger(number.value) ? factor : factor / 2;
  return [most, most - 1].some((months) => asked === Math.floor(months / step) * step);
}

/** "For three months" of what a fact says was done "from May to July 2024". */
export function isBetweenDates(
  number: NumberClaim,
  { dates, ranges }: { dates: { date: DateClaim }[]; ranges: string[] },
): boolean {
  if (number.measure?.dimension !== "calendar" || number.unit !== "" || ranges.length > 0) return false;
  return dates.some(({ date: until }, at) => {
    const from = dates[at - 1]?.date;
    if (from?.role !== "from" || until.role !== "until" || (from.month === 0) !== (until.month === 0))
      return false;
    if (from.month === 0) return number.value * number.measure!.factor === (until.year - from.year) * 12;
    return isSaidOf(number, indexOf(until, "end") - indexOf(from, "start") + 1, number.measure!.factor);
  });
}

/** "Licensed for over ten years": since a certificate's date. */
export function isHeldFor(
  number: NumberClaim,
  { dates, ranges }: { dates: { date: { year: number; month: number } }[]; ranges: string[] },
  text: string,
  today: Month | undefined,
): boolean {
  const held = dates[0]?.date;
  if (!held || today === undefined || dates.length !== 1 || ranges.some((range) => / [–-] /.test(range)))
    return false;
  if (number.measure?.dimension !== "calendar" || number.unit !== "") return false;
  if (!/\b(?:licen[cs]|certifi|regist|accredit|qualif|credential|chartered|endorse)/i.test(text))
    return false;
  return isSaidOf(number, monthIndex(today) - indexOf(held, "start") + 1, number.measure.factor);
}

// "Nurse, Lakeside General, Mar 2019 – present", "Nurse at Lakeside General (2019-03 to present)".
const ENDS_IN_DATES =
  /[,(|] ?(?:\p{L}{3,9}\.? )?(?:19|20)\d\d(?:-\d\d)?(?: ?(?:–|—|-|to) ?(?:(?:\p{L}{3,9}\.? )?(?:19|20)\d\d(?:-\d\d)?|present|now|today|current))?\W*$/iu;

// "Won an award, 2019 – present" says of no role how long it was.
const DEED =
  /^(?!(?:advanced|accredited|applied|certified|chartered|embedded|enrolled|licensed|qualified|registered|skilled|unlicensed)\b)(?:\p{L}+ed|built|drew|drove|gave|held|kept|led|made|met|ran|sent|sold|spoke|taught|took|won|wrote)\b/iu;

/** The range or date with which a sentence ends that says who, where and when; null for others. */
export function datedEnd(text: string): string | null {
  const end = ENDS_IN_DATES.exec(text)?.[0];
  return end === undefined || DEED.test(text) ? null : end.replace(/^[,(|] ?/, "");
}
