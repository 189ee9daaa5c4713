import type { Analysis } from "#lib/postings/schema.ts";
import { STATE_NAMES } from "./heading-words.ts";
import { findAmounts, joinSteps, noCoin, type Amount } from "./pay-amounts.ts";
import { periodsPerYear } from "./pay-periods.ts";

type Pay = NonNullable<Analysis["pay"]>;
type Period = Pay["period"];

const PERIODS: [Period | "two weeks", RegExp][] = [
  [
    "hour",
    /(?:\b(?:per|an|each|\/) ?|\/ ?)(?:hour|hr)s?\b|\bhourly\b|\bp\.?h\b|\/h\b|pro stunde|die stunde|de l['’]heure|la hora|per uur|all['’]ora|za godzinę|^\W*hours?\b/i,
  ],
  ["day", /(?:\b(?:per|a|each) |\/ ?)day\b|\bdaily\b|day rate|\bper diem\b|^\W*day\b/i],
  [
    "two weeks",
    /\bbi-?weekly\b|\bfortnight(?:ly)?\b|\b(?:every|per) (?:two|2) weeks\b|\bper pay period\b|\b26 pay/i,
  ],
  ["week", /(?:\b(?:per|a|each) |\/ ?)(?:week|wk)\b|\bweekly\b|\bp\.?w\b|^\W*week\b/i],
  [
    "month",
    /(?:\b(?:per|a|each) |\/ ?)(?:month|mo|mth)\b|\bmonthly\b|\bp\.?c\.?m\b|pro monat|im monat|par mois|al mes|mensuales|mensuels?|per maand|al mese|por mês|mensais|\/ ?mies|miesięcznie|monat|^\W*month\b/i,
  ],
  [
    "year",
    /(?:\b(?:per|a|each) |\/ ?)(?:year|yr|annum)\b|\bannual(?:ly|ized|ised)?\b|\byearly\b|\bp\.?a\b|\blpa\b|pro jahr|im jahr|par an\b|per jaar|jährlich|al año|anuales|all['’]anno|annui\b|por ano|rocznie|^\W*year\b/i,
  ],
];
// What is mostly said of a year's pay, unless a period is named beside it.
const OF_A_YEAR = /\b(?:pro[- ]rata\b|FTE\b|brutto|brut\b)/i;
// How often it is paid out, not what the amount is for.
const PAID_OUT =
  /\b(?:paid|payable) (?:out )?(?:(?:every|each) (?:friday|month|week|fortnight)|bi-?weekly|weekly|monthly|fortnightly)\b/gi;
// "Hybrid (2 days a week)": how much of the week one is there.
const WORKED_A_WEEK =
  /\b(?:days?|hours?|hrs?|shifts?|nights?|evenings?|mornings?|times|sessions?|visits?) (?:a|per|each|every) week\b/gi;
const PAY_WORD =
  /salar|compensat|wage|hourly|annual|per (?:hour|year|annum)|remunerat|rémunérat|earn|gehalt|vergütung|salaire|salaris|lohn|stipend of|\b(?:pay\b|paid\b|pays\b|comp\b|hour\b|rate\b|OTE\b|base\b|CTC\b|package\b|TCC\b|pro[- ]rata\b|FTE\b)/i;
const PAY_LABEL =
  /(?:salar(?:y|ies|io)|\bpay|compensation|\bcomp|wages?|rates?|ranges?|remuneration|rémunération|gehalt|salaire|\bCTC|package|scale|pay grade|earnings?|starting(?: at| from)?|starts (?:at|from))\b[^.;\n\d]{0,30}:?\s*$/i;
const NOT_PAY =
  /million|billion|trillion|revenue|funding|budget|raised|valuation|bonus|sign[- ]on|assets|\bfees?\b|reimburs|(?<!\b(?:with|plus|and|including) (?:an? )?(?:[\w-]{3,15} )?)allowance|tuition|benefit|up to [$£€]|\b401|savings|deposit|voucher|insurance|\bstock|series [A-E]\b|filing|differential|uncapped|commission|discount|turnover|deals? of|closed|grant\b|donat|prize|fine of|per course|for the course|packag\w* up/i;
// Somewhere before it in its sentence: what is given beside the pay.
const GIVEN_BESIDE =
  /\b(?:contribut\w+|401 ?\(?k\)?|match(?:es|ing)? (?:up|\d)|reimburs\w+|stipend|learning budget)\b/i;
const AFTER_NOT_PAY =
  /^[^.;,\n]{0,14}\b(?:for the course|(?:per|a|each) (?:[\d,]{1,6} )?(?:course|unit|credit|session|article|words?|delivery|visit)|million|billion|trillion|revenue|budget|funding|(?<!(?:plus|and|with|\+|&) (?:an? )?(?:up to )?(?:\d{1,2} ?% |[a-z]{3,12} )?)bonus|sign[- ]on|assets|fees?\b|(?<!\b(?:with|plus|and|including) (?:an? )?(?:[\w-]{3,15} )?)allowance|tuition|voucher|discount|grant\b|differential|stipend|in (?:sales|revenue|assets|funding)|worth of|401)|^ ?(?:m|b|mm|mn|bn)\b/i;
const TARGET =
  /\b(?:OTE|on[- ]target|commission|uncapped|total (?:cash|comp\w*|package|rewards?)|with (?:tips|bonus|overtime))\b/i;
// What is paid to whom is hired, beside the scale of the grade.
const HIRED_AT = /\b(?:hiring|recruitment|anticipated|starting|entry|target)\b[^.;\n]{0,20}$/i;
// What one pays for a room.
const LODGING = /\b(?:live-?in|accommodation|lodgings?|rent|room and board|staff housing)\b[^.;]{0,60}$/i;
// "£36,000 plus tips" at the beginning of its line.
const PLUS_MORE =
  /^\s*(?:\+|plus\b|and\b) ?(?:[a-z]+ ){0,2}(?:tips|bonus|benefits|allowances?|pension|super|commission|overtime|OTE|package|service charge|tronc)\b/i;
// "UP TO £65,000" with nothing else before it on its line, and nothing but more of the same behind it.
const ALONE_BEFORE = /^(?:.* [|•·])?\W*(?:up to|c\.?|circa|from|around|approx\.?)?\s*$/i;
const ALONE_BEHIND = /^\s*(?:$|[|•·(,]|\+|(?:plus|dependent|depending|DOE|negotiable)\b)/i;
const LEAST = 9000;
const MOST = 2_000_000;
const leastOfPart = 2000;
const PER_WEEK_OR_MONTH = /^ ?(?:per|an?|each|\/) ?(?:week|month)\b/i;
// What a year's pay comes to at least and at most where money counts in other units.
const UNITS: Record<string, number> = {
  INR: 20, JPY: 100, PHP: 20, NGN: 200, KES: 50, PKR: 60, BDT: 40, LKR: 100, THB: 15, IDR: 8000, VND: 12_000, KRW: 800,
  HUF: 200, CZK: 15, SEK: 8, NOK: 8, DKK: 6, kr: 8, ZAR: 8, MXN: 10, TRY: 20, GHS: 4, CNY: 4, MYR: 2, BRL: 2,
}; // prettier-ignore

const round = (value: number) => Math.round(value * 100) / 100;

function isPlausible(min: number, max: number, currency: string): boolean {
  const unit = UNITS[currency] ?? 1;
  return min >= LEAST * Math.min(unit, 12) && max <= MOST * unit && max <= min * 6;
}

/** From the words right behind the amount, then inside it, then before it in its sentence, then from its size. */
function periodOf(
  before: string,
  after: string,
  written: string,
  { max, currency }: Amount,
): Period | "two weeks" {
  // "Hours: 37.5 per week" on a line above is of the hours.
  const line = before.lastIndexOf("\n");
  const isOwnLine = line >= 0 && /\d/.test(before.slice(0, line));
  const sentence = before.slice(
    Math.max(before.lastIndexOf(". "), before.lastIndexOf("; "), isOwnLine ? line : -1) + 1,
  );
  return (
    periodIn(after) ?? periodIn(written) ?? periodIn(sentence) ?? periodOfSize(max / (UNITS[currency] ?? 1))
  );
}

/** The period that a stretch names first. */
function periodIn(written: string): Period | "two weeks" | undefined {
  const paid = written.includes("pa") ? written.replace(PAID_OUT, " ") : written;
  const said = paid.includes("week") ? paid.replace(WORKED_A_WEEK, " ") : paid;
  let first: { period: Period | "two weeks"; at: number } | undefined;
  for (const [period, pattern] of PERIODS) {
    const at = said.search(pattern);
    if (at >= 0 && (first === undefined || at < first.at)) first = { period, at };
  }
  return first?.period ?? (OF_A_YEAR.test(said) ? "year" : undefined);
}

function periodOfSize(value: number): Period {
  if (value < 200) return "hour";
  if (value < 1000) return "day";
  return value < 12_000 ? "month" : "year";
}

type Weighed = { pay: Pay; weight: number };

/** Months that are paid in a year: "14x jährlich", "13 months". */
function monthsPaid(near: string): number {
  const said = /\b(1[34])(?:[.,]\d)?(?: ?[x×]| ?mal| months| monthly (?:salaries|payments)| Monatsgeh)/i.exec(
    near,
  )?.[1];
  return said === undefined ? periodsPerYear.month : Number(said);
}

function readPay(text: string, amount: Amount): Weighed | null {
  // "$20 an hour and $500 at the start" is no range.
  if (amount.isRange && amount.max > amount.min * 6)
    return readPay(text, { ...amount, max: amount.min, isRange: false });
  const lineStart = text.lastIndexOf("\n", amount.start) + 1;
  const before = text.slice(Math.max(lineStart - 60, amount.start - 120, 0), amount.start);
  const lineEnd = text.indexOf("\n", amount.end);
  const after = text.slice(amount.end, Math.min(amount.end + 60, lineEnd === -1 ? text.length : lineEnd));
  const written = text.slice(amount.start, amount.end);
  if (LODGING.test(before.slice(before.lastIndexOf(". ") + 1))) return null;
  // "$90,000 + annual bonus"
  const isBonusBeside = written.trimEnd().endsWith("+") && /^\s*(?:[a-z]+ ){0,2}bonus/i.test(after);
  if (/\d ?(?:m|b|mm|mn|bn|M€)\b/i.test(written + after.slice(0, 3))) return null;
  if (!isBonusBeside && AFTER_NOT_PAY.test(after)) return null;
  // Only what the amount's own sentence says makes it something else than pay.
  const own = before.slice(
    Math.max(before.lastIndexOf("\n"), before.lastIndexOf(". "), before.lastIndexOf("; ")) + 1,
  );
  const isLabelled = PAY_LABEL.test(own);
  if (/\b(?:packaging|sacrifice)\b/i.test(own.slice(-30))) return null;
  if (!isLabelled && GIVEN_BESIDE.test(own)) return null;
  if (!isLabelled && NOT_PAY.test(own.slice(-30))) return null;
  const { min, max, currency } = amount;
  // The next amount's period is its own.
  const own34 = after.slice(0, 34).split(/[$£€]/)[0]!;
  let period = periodOf(before.slice(-90), own34, written, amount);
  let [low, high] = [min, max];
  if (period === "two weeks") [period, low, high] = ["week", round(min / 2), round(max / 2)];
  const near = before.slice(-80) + after;
  let annual = period === "month" ? monthsPaid(near) : periodsPerYear[period];
  // "€150 per week", for a few hours of it.
  const isPart =
    PER_WEEK_OR_MONTH.test(after) && low * annual >= leastOfPart && low * annual < LEAST && max <= min * 6;
  if (!isPart && !isPlausible(low * annual, high * annual, currency)) {
    // A word nearby belonged to something else.
    period = periodOfSize(max / (UNITS[currency] ?? 1));
    annual = periodsPerYear[period];
    [low, high] = [min, max];
    if (!isPlausible(low * annual, high * annual, currency)) return null;
  }
  const weight =
    (amount.isRange ? 2 : 0) +
    (HIRED_AT.test(own) ? 0.5 : 0) +
    (isLabelled ? 2 : PAY_WORD.test(near) ? 2 : 0) +
    (periodIn(own34) ? 1 : 0) +
    (own.trim() === "" && PLUS_MORE.test(after) ? 0.5 : 0) -
    (TARGET.test(own.slice(-24)) ? 1.5 : 0);
  const isAlone =
    weight === 0 &&
    period === "year" &&
    ALONE_BEFORE.test(own) &&
    (written.trimEnd().endsWith("+") || ALONE_BEHIND.test(after));
  if (weight <= 0 && !isAlone) return null;
  return {
    weight,
    pay: {
      min: low,
      max: high,
      currency,
      period,
      annualMin: round(low * annual),
      annualMax: round(high * annual),
      text: written.trim().replace(/ \+$/, ""),
    },
  };
}

// NL is left out: in other places it is the Netherlands.
const CANADA =
  /\bCanada\b|\b(?:Alberta|British Columbia|Manitoba|New Brunswick|Newfoundland|Nova Scotia|Ontario|Prince Edward Island|Qu[eé]bec|Saskatchewan|Yukon|Nunavut|Northwest Territories)\b|, (?:AB|BC|MB|NB|NS|NT|NU|ON|PE|QC|SK|YT)\b|\b(?:Toronto|Calgary|Edmonton|Ottawa|Montr[eé]al|Winnipeg|Halifax|Saskatoon|Regina|Moncton|Fredericton|Kelowna|Kitchener|Nanaimo|Oshawa|Red Deer|Thunder Bay|Medicine Hat)\b(?!, [A-Z]{2}\b)/;
// "Halifax NS", "Regina, SK": a town with its province, where a place is not known as one.
const CANADIAN_TOWN = /\p{Ll},? (?:AB|BC|MB|NB|NS|QC|SK)(?![\p{L}\d])|\p{Ll}, ON(?![\p{L}\d])/u;
// WA and SA are states elsewhere too, so they alone say nothing.
const AUSTRALIA =
  /\bAustralia\b|\b(?:Sydney|Melbourne|Brisbane|Adelaide|Hobart|Canberra|Cairns|Townsville|Geelong|Ballarat|Bendigo|Toowoomba|Wollongong|Gold Coast|Fremantle|Rockhampton)\b(?!, [A-Z]{2}\b)|\b(?:NSW|QLD|ACT|New South Wales|Queensland|Tasmania)\b|\b(?:VIC|TAS|NT|WA|SA) \d{4}\b|,? VIC\b/;
// A town with its postcode: four digits, where America has five.
const AUSTRALIAN_POST = /\p{Ll},? (?:NSW|QLD|VIC|TAS|ACT|NT|WA|SA) \d{4}(?!\d)/u;
const AUSTRALIAN_TERMS =
  /\+ ?super\b|\b(?:plus super\b|superannuation|penalty rates|plus penalties|salary packaging|Pty\.? Ltd)/i;
const WORK_THERE = /\b(?:work|working|rights?|licen[cs]e) in Australia\b/i;
const OF_NEW_ZEALAND = /\b(?:KiwiSaver|Kia ora|Aotearoa|(?:in|of) New Zealand)\b/;
const OTHERS: [string, RegExp][] = [
  ["NZD", /\bNew Zealand\b|\bAotearoa\b|\b(?:Auckland|Wellington|Christchurch)\b/],
  ["SGD", /\bSingapore\b/],
  ["HKD", /\bHong Kong\b/],
];
const KRONER: [string, RegExp][] = [
  ["NOK", /\bNorway\b|\bNorge\b|\bOslo\b|\bBergen\b/],
  ["DKK", /\bDenmark\b|\bDanmark\b|\bCopenhagen\b|\bAarhus\b/],
];

const mostHead = 600;
// What a place pays in where no coin is named; where it says no land, nothing is known.
const COINS: [string, RegExp][] = [
  ["GBP", /\b(?:UK|United Kingdom|England|Scotland|Wales|Northern Ireland)\b/],
  ["EUR", /\b(?:Ireland|Germany|France|Spain|Italy|Netherlands|Belgium|Austria|Portugal|Finland|Greece)\b/],
];
const OF_DOLLARS = new RegExp(`, [A-Z]{2}$|\\b(?:${STATE_NAMES}|USA|United States)$`, "u");

/** Whose dollars a bare "$" means, whose crowns "kr". */
function currencyAt(currency: string, place: string, text: string): string {
  if (currency === "kr") return KRONER.find(([, where]) => where.test(place))?.[0] ?? "SEK";
  if (currency === noCoin) {
    const own = COINS.find(([, where]) => where.test(place))?.[0];
    if (own !== undefined) return own;
    if (!OF_DOLLARS.test(place) && !CANADA.test(place) && !AUSTRALIA.test(place)) return "";
  } else if (currency !== "$") return currency;
  // Where no place is known the first lines may name a town or a land all the same ("Hey Halifax!").
  const where = place || text.slice(0, mostHead);
  if (CANADA.test(where) || CANADIAN_TOWN.test(text.slice(0, mostHead))) return "CAD";
  if (
    AUSTRALIA.test(where) ||
    AUSTRALIAN_POST.test(text.slice(0, mostHead)) ||
    AUSTRALIAN_TERMS.test(text) ||
    (text.includes(" in Australia") && WORK_THERE.test(text))
  )
    return "AUD";
  const elsewhere = OTHERS.find(([, where]) => where.test(place))?.[0];
  return elsewhere ?? (!/, [A-Z]{2}\b/.test(place) && OF_NEW_ZEALAND.test(text) ? "NZD" : "USD");
}

/**
 * What the posting says it pays, the likeliest of the amounts that it names, the first of equals; null when it names
 * none. `place` tells whose dollars a bare "$" means.
 */
export function findPay(text: string, place = ""): Analysis["pay"] {
  let best: Weighed | null = null;
  const currencies = new Map<string, string>();
  for (const amount of joinSteps(text, findAmounts(text))) {
    const known = currencies.get(amount.currency);
    const currency = known ?? currencyAt(amount.currency, place, text);
    if (known === undefined) currencies.set(amount.currency, currency);
    if (currency === "") continue;
    const found = readPay(text, { ...amount, currency });
    if (found && (!best || found.weight > best.weight)) best = found;
  }
  return best?.pay ?? null;
}
