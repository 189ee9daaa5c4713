import { isDigit, isLetterAt } from "#lib/language/letters.ts";
import { findNumbers } from "#lib/language/numbers.ts";
import type { NumberClaim } from "./number-claim.ts";
import { compositesIn, unitOf } from "./quantities.ts";
import { wordKey } from "./word-forms.ts";

// Which numbers a text states; what each counts, and how it is limited, is read in number-bindings.ts.

/** Numbers of a text that are not dates or parts of a name, each alone. */
export function numbersIn(text: string, isTaken: (start: number, end: number) => boolean): NumberClaim[] {
  const claims: NumberClaim[] = [];
  const composites = compositesIn(text);
  const add = (written: string, start: number, end: number, to: number, value: number, unit: string) => {
    claims.push({
      text: written, start, end, value, unit, modifier: "", limit: "", from: start, to, role: "", pair: null, series: null,
      isAcross: false, isAmong: false, isAverage: false,
      label: "", isElliptic: false, isKind: false, isGroup: false, ofThem: "", counted: "", after: [], before: [], beyond: [], compared: [], isOf: false, isOnlyMoney: false, measure: null, portion: unit === "%" ? value / 100 : value === 0.5 ? 0.5 : null,
      form: unit === "%" ? "%" : value === 0.5 ? "fraction" : "", isFraction: unit === "%" || value === 0.5, year: 0,
    }); // prettier-ignore
    return claims.at(-1)!;
  };
  for (const { start, end, value, unit, form } of composites) {
    if (isTaken(start, end)) continue;
    // "A quarter of a million dollars".
    const coin = /^ (dollars|euros)\b/i.exec(text.slice(end, end + 9))?.[1]?.toLowerCase();
    const to = coin === undefined ? end : end + 1 + coin.length;
    const code = coin === undefined ? "" : coin === "euros" ? "EUR" : "USD";
    const claim = add(text.slice(start, to), start, to, to, value, code);
    if (unit !== "") {
      claim.after = [wordKey(unit)];
      claim.measure = unitOf(unit, unit) ?? null;
    }
    if (form === "fraction") Object.assign(claim, { portion: value, form, isFraction: true });
  }
  for (const { start, end: last, value, unit = "" } of findNumbers(withCommas(text))) {
    const written = text.slice(start, last);
    if (isTaken(start, last) || isInName(text, start)) continue;
    if (written.length === 4 && written.toLowerCase() === "zero") continue;
    // "One of a crew", "one of the founders" count nothing.
    if (
      written.length === 3 &&
      written.toLowerCase() === "one" &&
      /^ of (?:an? |(?:the|our|its|their|my|those|these)\b(?! (?:\p{N}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)))/u.test(
        text.slice(last, last + 20),
      )
    )
      continue;
    // "Every one before cutting", "at an intermediate one": what was named before.
    if (/^one$/i.test(written) && isPronoun(text, start, last)) continue;
    if (composites.some((one) => start < one.end && one.start < last)) continue;
    // "30 m" are meters, "£30 m" and "30M" are millions.
    const isOfMeters = written.endsWith("m");
    const millimeters = isOfMeters ? /^\d[\d.,]*( ?mm)$/.exec(written)?.[1] : undefined;
    if (millimeters !== undefined) {
      const to = last - millimeters.length;
      add(text.slice(start, to), start, to, to, value / 1e6, unit);
    } else if (isOfMeters && /^\d[\d.,]* m$/.test(written))
      add(written.slice(0, -2), start, last - 2, last - 2, value / 1e6, unit);
    else if (
      DEGREES.test(text.slice(last, last + 9)) &&
      BELOW.test(text.slice(Math.max(0, start - 7), start))
    )
      add(written, start, last, last, -value, unit);
    else add(written, start, written.endsWith("+") ? last - 1 : last, last, value, unit);
  }
  return composites.length === 0 ? claims : claims.sort((a, b) => a.start - b.start);
}

const POINTS_AT = /\b(?:every|each|only|any|(?:an?|the) [\p{L}-]+) $/iu;
const GOES_ON =
  /^(?:$|[.,;:)]| (?:in|to|for|before|after|is|are|was|were|has|had|by|at|on|and|with|who|that|of (?:them|these|those)|\p{L}+ed|read|proofread|sent|signed|made|done)\b)/u;

const isPronoun = (text: string, start: number, end: number) =>
  POINTS_AT.test(text.slice(Math.max(0, start - 30), start)) && GOES_ON.test(text.slice(end, end + 24));

// "-28 °C", "minus 28 degrees".
const BELOW = /(?<![\p{L}\p{N}])(?:[-−–]|minus )$/iu;
const DEGREES = /^ ?(?:°|degrees?\b)/i;

// "60 000", with whatever space: as long as with a comma.
function withCommas(text: string): string {
  if (!/\d[ \u00a0\u202f\u2009]\d/.test(text)) return text;
  return text.replace(/(?<![\d.,])\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+(?![\d-]|[.,]\d{3})/g, (number) =>
    number.replace(/\D/g, ","),
  );
}

// "S3", "p95", "3D", "2nd": part of a word, unless a unit is glued on ("840ms").
function isInName(text: string, start: number): boolean {
  if (start > 0 && isLetterAt(text, start - 1)) return true;
  let end = start;
  while (isDigit(text.charCodeAt(end))) end += 1;
  return (
    end > start &&
    isLetterAt(text, end) &&
    /^\d+(?:st|nd|rd|th|[A-Z])(?![\p{L}\d])/u.test(text.slice(start, start + 8)) &&
    !/^\d+[KMBVAWL]/.test(text.slice(start, start + 8))
  );
}
