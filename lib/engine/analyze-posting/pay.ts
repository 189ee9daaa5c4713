import { numeralValue } from "#lib/language/numbers.ts";
import type { Analysis } from "#lib/postings/schema.ts";

type Pay = NonNullable<Analysis["pay"]>;
type Period = Pay["period"];

/** Hours, days, weeks and months that pay one year: 40 hours in 52 weeks, 5 days in 52 weeks. */
const periodsPerYear: Record<Period, number> = { hour: 2080, day: 260, week: 52, month: 12, year: 1 };

const MONEY = "(US\\$|(?:CA|CDN|C)\\$|AU?\\$|[$£€]|\\b(?:USD|EUR|GBP|CHF|CAD|AUD|SEK|PLN)\\b)";
const AMOUNT = "(\\d{1,3}(?:[,.' ]\\d{3})+(?:\\.\\d{1,2})?|\\d{1,7}(?:[.,]\\d{1,2})?)( ?k\\b)?";
const RANGE = new RegExp(
  `${MONEY} ?${AMOUNT}(?: ?${MONEY})?(?:[^\\n\\d$£€]{0,24}?(?:-|–|—|\\bto\\b|\\band\\b|\\bbis\\b)[^\\n\\d$£€]{0,24}? ?${MONEY}? ?${AMOUNT})?(?: ?${MONEY})?` +
    `|${AMOUNT}(?: ?(?:-|–|—|\\bto\\b) ?${AMOUNT})? ?(€|£|\\b(?:EUR|USD|GBP|CHF|PLN|SEK)\\b)`,
  "gi",
);
const CODES: Record<string, string> = {
  $: "USD",
  us$: "USD",
  c$: "CAD",
  ca$: "CAD",
  cdn$: "CAD",
  a$: "AUD",
  au$: "AUD",
  "£": "GBP",
  "€": "EUR",
};
const PERIODS: [Period, RegExp][] = [
  ["hour", /(?:\b(?:per|an|each|\/) ?|\/ ?)(?:hour|hr)\b|\bhourly\b|\bp\.?h\b|\/h\b|pro stunde/i],
  ["day", /(?:\b(?:per|a) |\/ ?)day\b|\bdaily\b|day rate/i],
  ["week", /(?:\b(?:per|a) |\/ ?)(?:week|wk)\b|\bweekly\b/i],
  ["month", /(?:\b(?:per|a) |\/ ?)(?:month|mo)\b|\bmonthly\b|pro monat|par mois|al mes/i],
  [
    "year",
    /(?:\b(?:per|a) |\/ ?)(?:year|yr|annum)\b|\bannual(?:ly|ized)?\b|\byearly\b|\bp\.?a\b|pro jahr|brutto|par an\b|per jaar/i,
  ],
];
const PAY_WORD =
  /salar|\bpay\b|compensat|wage|hourly|annual|per (?:hour|year|annum)|\bhour\b|remunerat|\brate\b|earn|gehalt|salaire|salaris|\bOTE\b|\bbase\b/i;
const NOT_PAY =
  /million|billion|revenue|funding|budget|raised|valuation|bonus|stipend|sign[- ]on|assets|fee\b|reimburs|allowance|tuition|per diem|benefit|up to \$|401|savings|deposit|voucher|insurance|\bstock|series [A-E]\b|filing/i;

function amount(numeral: string, thousand: string | undefined): number {
  const plain = numeral.replace(/(?<=\d)[' ](?=\d{3})/g, "");
  // A lone point before three digits is a thousands mark in pay: nobody earns 50.000 of anything to three places.
  return numeralValue(plain, true) * (thousand ? 1000 : 1);
}

function periodOf(before: string, after: string, value: number): Period {
  for (const [period, pattern] of PERIODS) if (pattern.test(after)) return period;
  for (const [period, pattern] of PERIODS) if (pattern.test(before)) return period;
  if (value < 200) return "hour";
  if (value < 1000) return "day";
  return value < 12_000 ? "month" : "year";
}

function readPay(text: string, match: RegExpExecArray, dollars: string): { pay: Pay; weight: number } | null {
  const lineStart = text.lastIndexOf("\n", match.index) + 1;
  const end = match.index + match[0].length;
  const before = text.slice(Math.max(lineStart - 60, match.index - 120, 0), match.index);
  const lineEnd = text.indexOf("\n", end);
  const after = text.slice(end, Math.min(end + 40, lineEnd === -1 ? text.length : lineEnd));
  const isSuffix = match[1] === undefined;
  const [first, firstK] = isSuffix ? [match[9], match[10]] : [match[2], match[3]];
  const [second, secondK] = isSuffix ? [match[11], match[12]] : [match[6], match[7]];
  if (first === undefined || /\d ?(?:m|b|mm|mn|bn)\b/i.test(match[0] + after.slice(0, 3))) return null;
  let min = amount(first, firstK);
  let max = second === undefined ? min : amount(second, secondK);
  if (secondK && !firstK && min < 1000) min *= 1000;
  if (max < min && max < 1000 && min >= 1000) max = min;
  if (max < min) [min, max] = [max, min];
  const mark = (match[1] ?? match[13] ?? "$").toLowerCase();
  const trailing = (match[4] ?? match[8] ?? "").toUpperCase();
  const own = mark === "$" ? dollars : (CODES[mark] ?? mark.toUpperCase());
  const currency = /^[A-Z]{3}$/.test(trailing) ? trailing : own;
  const period = periodOf(before, after.slice(0, 28), max);
  const annual = periodsPerYear[period];
  const [annualMin, annualMax] = [min * annual, max * annual];
  if (annualMin < 9000 || annualMax > 2_000_000 || annualMax > annualMin * 6) return null;
  const near = before.slice(-80) + after;
  if (NOT_PAY.test(before.slice(-30) + after.slice(0, 16))) return null;
  const weight =
    (second === undefined ? 0 : 2) +
    (PAY_WORD.test(near) ? 2 : 0) +
    (PERIODS.some(([, p]) => p.test(after)) ? 1 : 0);
  if (weight === 0) return null;
  const round = (value: number) => Math.round(value * 100) / 100;
  const pay = {
    min,
    max,
    currency,
    period,
    annualMin: round(annualMin),
    annualMax: round(annualMax),
    text: match[0].trim(),
  };
  return { pay, weight };
}

// NL is left out: in other places it is the Netherlands.
const CANADA =
  /\bCanada\b|\b(?:Alberta|British Columbia|Manitoba|New Brunswick|Newfoundland|Nova Scotia|Ontario|Prince Edward Island|Qu[eé]bec|Saskatchewan|Yukon|Nunavut|Northwest Territories)\b|, (?:AB|BC|MB|NB|NS|NT|NU|ON|PE|QC|SK|YT)\b/;

/**
 * What the posting says it pays, the likeliest of the amounts that it names; null when it names none. The place
 * tells whose dollars a bare "$" means.
 */
export function findPay(text: string, place = ""): Analysis["pay"] {
  const dollars = CANADA.test(place) ? "CAD" : "USD";
  let best: { pay: Pay; weight: number } | null = null;
  for (const match of text.matchAll(RANGE)) {
    const found = readPay(text, match, dollars);
    if (found && (!best || found.weight > best.weight)) best = found;
  }
  return best?.pay ?? null;
}
