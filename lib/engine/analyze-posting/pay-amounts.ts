import { matchesOf } from "#lib/language/matches.ts";
import { findNumbers, numeralValue } from "#lib/language/numbers.ts";

/** An amount of money or a range of it, as it stands in a text; `currency` is "$", "kr" or ISO 4217. */
export type Amount = {
  start: number;
  end: number;
  min: number;
  max: number;
  isRange: boolean;
  currency: string;
};

const CODE =
  "USD|EUR|GBP|CHF|CAD|AUD|NZD|SGD|HKD|SEK|NOK|DKK|PLN|CZK|HUF|RON|INR|ZAR|AED|SAR|QAR|JPY|CNY|MYR|PHP|THB|IDR|VND|KRW|BRL|MXN|ILS|TRY|NGN|KES|GHS|PKR|BDT|LKR";
const MARKS: Record<string, string> = {
  us$: "USD",
  c$: "CAD",
  ca$: "CAD",
  cdn$: "CAD",
  cad$: "CAD",
  a$: "AUD",
  au$: "AUD",
  aud$: "AUD",
  nz$: "NZD",
  s$: "SGD",
  sg$: "SGD",
  hk$: "HKD",
  r$: "BRL",
  "£": "GBP",
  "€": "EUR",
  euro: "EUR",
  euros: "EUR",
  "₹": "INR",
  rs: "INR",
  "rs.": "INR",
  "₱": "PHP",
  "₦": "NGN",
  "₪": "ILS",
  "¥": "JPY",
  r: "ZAR",
  rm: "MYR",
  zł: "PLN",
  "fr.": "CHF",
};

const BEFORE = `((?:US|CAD?|CDN|AU?D?|NZ|SG?|HK|R)?\\$|[£€₹₱₦₪¥]|\\bRs\\.?|\\bR(?=\\s?\\d{1,3}[ ,.]\\d{3})|\\bRM(?=\\s?\\d)|\\b(?:${CODE})\\b)`;
const AFTER = `(€|£|zł|kr\\b\\.?|euros?\\b|\\b(?:${CODE})\\b)`;
// "9,00,000" groups as India does, "72'000" as Switzerland, "38 000" as South Africa and the north.
// Bounded groups: from each number of a long table the rest of it would be read.
const NUMBER =
  "(\\d{1,2}(?:,\\d{2}){1,3},\\d{3}|\\d{1,3}(?:[,.' ]\\d{3}){1,4}(?:[.,]\\d{1,2})?|\\d{1,7}(?:[.,]\\d{1,2})?)";
const SCALE = "( ?(?:k\\b|K(?=[€£ ])|lakhs?\\b|lacs?\\b|lpa\\b))?";
const LOOSE = "[^\\n\\d$£€₹.;]{0,24}?";
const JOINT = `(?:${LOOSE}(?:-|–|—|\\bto\\b|\\band\\b|\\bbis\\b|\\bà\\b|\\bet\\b|\\bund\\b|\\btot\\b|\\btill?\\b(?= ?[$£€₹\\d]))${LOOSE}| (?:a|al|do|até)(?= ?€? ?\\d{1,3}[., ]\\d{3})| ?\\/(?= ?[$£€₹\\d]))`;

// "$23 an hour to start, guaranteed 5 hours": what is counted is no money.
const NO_COUNT =
  "(?![\\d.,]*\\d| ?(?:hrs|hours|days|weeks|months|years|yrs|nights|shifts|times|people|staff|employees)\\b|[ -]?%)";

const MARKED = new RegExp(
  `${BEFORE} ?${NUMBER}${SCALE}(?: ?\\+)?(?: ?(${CODE})\\b)?(?: ?\\([^()$£€\\n]{1,14}\\)(?= (?:-|–|—|to) ))?(?:${JOINT} ?${BEFORE}? ?${NUMBER}${SCALE}${NO_COUNT})?(?: ?(${CODE})\\b)?`,
  "gi",
);
const TRAILING = new RegExp(
  `(?<![\\d$£€₹.,])${NUMBER}${SCALE}(?: ?[€£])?(?: ?(?:-|–|—|\\bto\\b|\\bbis\\b|à|et|und|\\/|(?:a|al|do|até|tot|till?)(?= \\d)) ?${NUMBER}${SCALE})? ?${AFTER}`,
  "gi",
);
/** The currency of an amount without a sign or code: the place's own. */
export const noCoin = "?";
// "Salary: 13.50 – 16.90 per hour"
const UNMARKED =
  /\b(?:salary|pay(?: rate)?|wages?|hourly rate|rate of pay)(?: range)?[ \t]*:[ \t]*(\d{1,3}(?:[.,]\d{2,3})?)(?: ?(?:-|–|—|to) ?(\d{1,3}(?:[.,]\d{2,3})?))?(?= (?:per|an|a) (?:hour|annum|year|month|week|day)\b| ?\/ ?h(?:ou)?r?\b| p\.?[ah]\b)/gi;
const CODE_AHEAD = new RegExp(`(?<![A-Z])(${CODE}) ?$`);
// A hundred thousand, written so in India: the currency goes without saying.
const LAKHS = new RegExp(
  `(?<![\\d$£€₹.,])${NUMBER}(?: ?(?:lakhs?|lacs?|lpa)\\b)?(?: ?(?:-|–|to) ?${NUMBER})? ?(lakhs?|lacs?|lpa)\\b`,
  "gi",
);

function scaleOf(written: string | undefined): number {
  if (written === undefined) return 1;
  return /k/i.test(written) && !/la/i.test(written) ? 1000 : 100_000;
}

function valueOf(numeral: string): number {
  if (/^\d{1,2}(?:,\d{2})+,\d{3}$/.test(numeral)) return Number(numeral.replace(/,/g, ""));
  // A lone point before three digits is a thousands mark in pay: nobody earns 50.000 of anything to three places.
  return numeralValue(numeral.replace(/(?<=\d)[' ](?=\d{3})/g, ""), true);
}

function currencyOf(mark: string): string {
  const plain = mark.toLowerCase();
  return MARKS[plain] ?? (/^kr/.test(plain) ? "kr" : mark.toUpperCase());
}

type Side = [numeral: string, scale: string | undefined];

function amountOf(start: number, end: number, low: Side, high: Side | null, currency: string): Amount {
  let min = valueOf(low[0]) * scaleOf(low[1]);
  let max = high === null ? min : valueOf(high[0]) * scaleOf(high[1]);
  // "80-95k", "56-80,000": the first half leaves out what the second says.
  if (high !== null && max >= 1000 && min < 1000) {
    const scale = high[1] === undefined ? 1000 : scaleOf(high[1]);
    if (min * scale <= max) min *= scale;
  }
  // "$20,000 – hourly: $19.23" is no range.
  if (max < min && max < min / 10) max = min;
  if (max < min) [min, max] = [max, min];
  return { start, end, min, max, isRange: high !== null && max > min, currency };
}

const WORD = "(?:[a-z]{3,9}(?:[- ][a-z]{3,5})?)";
// "Between thirty-two and thirty-six thousand pounds", "fifteen pounds an hour".
const IN_WORDS = new RegExp(
  `\\b(?:(${WORD})(?: thousand)?(?: pounds| dollars| euros?)? (?:to|and|or) )?(${WORD})( thousand)? (pounds|dollars|euros?)\\b`,
  "gi",
);
const SIGNS: Record<string, string> = { p: "£", d: "$", e: "€" };

function amountsInWords(text: string): Amount[] {
  if (!/\b(?:pounds|dollars|euros?)\b/i.test(text)) return [];
  const found: Amount[] = [];
  for (const match of matchesOf(text, IN_WORDS)) {
    const [whole, first = "", last = "", thousand, unit = ""] = match;
    const [low, high] = [wordValue(first), wordValue(last)];
    if (high === 0) continue;
    const scale: string | undefined = thousand === undefined ? undefined : "k";
    const start = match.index + (low > 0 ? 0 : whole.indexOf(last, first === "" ? 0 : first.length));
    const sides: [Side, Side | null] =
      low > 0
        ? [
            [String(low), scale],
            [String(high), scale],
          ]
        : [[String(high), scale], null];
    found.push(
      amountOf(start, match.index + whole.length, ...sides, currencyOf(SIGNS[unit[0]!.toLowerCase()]!)),
    );
  }
  return found;
}

/** 36 of "thirty-six", 0 of what is no number as a whole. */
function wordValue(word: string): number {
  const [number] = findNumbers(word);
  return number !== undefined && number.text.length === word.length ? number.value : 0;
}

/** All amounts of money in a text, in order, none inside another. */
export function findAmounts(text: string): Amount[] {
  const found: Amount[] = [];
  for (const match of matchesOf(text, MARKED)) {
    const [whole, mark = "", first = "", firstScale, code, , second, secondScale, lastCode] = match;
    // "AUD $55": the code in front of the sign says whose it is.
    const ahead = /^[$£€]$/.test(mark)
      ? CODE_AHEAD.exec(text.slice(Math.max(0, match.index - 5), match.index))
      : null;
    const currency = (ahead?.[1] ?? code ?? lastCode)?.toUpperCase() ?? currencyOf(mark);
    // "€29,500 + up to €3,000 performance bonus" is no range.
    const lowEnd = whole.indexOf(first) + first.length + (firstScale?.length ?? 0);
    const isBeside =
      second !== undefined &&
      /\+|\bplus\b/i.test(whole.slice(lowEnd)) &&
      valueOf(second) * scaleOf(secondScale) < valueOf(first) * scaleOf(firstScale);
    const high: Side | null = second === undefined || isBeside ? null : [second, secondScale];
    const end = match.index + (isBeside ? lowEnd : whole.length);
    found.push(amountOf(match.index, end, [first, firstScale], high, currency));
  }
  for (const pattern of [TRAILING, LAKHS]) {
    for (const match of matchesOf(text, pattern)) {
      const [whole, first = ""] = match;
      const start = match.index;
      const end = start + whole.length;
      if (found.some((one) => start < one.end && one.start < end)) continue;
      const isLakhs = pattern === LAKHS;
      const [firstScale, second, secondScale, mark = ""] = isLakhs
        ? [match[3], match[2], match[3], "INR"]
        : [match[2], match[3], match[4], match[5]];
      const high: Side | null = second === undefined ? null : [second, secondScale];
      found.push(amountOf(start, end, [first, firstScale], high, currencyOf(mark)));
    }
  }
  for (const { index, 0: whole, 1: low = "", 2: high } of matchesOf(text, UNMARKED)) {
    const start = index + whole.indexOf(low, whole.indexOf(":"));
    const end = index + whole.length;
    if (found.some((one) => start < one.end && one.start < end)) continue;
    found.push(amountOf(start, end, [low, undefined], high === undefined ? null : [high, undefined], noCoin));
  }
  found.push(...amountsInWords(text));
  return found.toSorted((one, other) => one.start - other.start);
}

const between = /^[^\d\n]{1,24}$/;

/** "Step A $4,120 Step B $4,326 Step C $4,542": the steps of one scale, from its lowest to its highest, as one range. */
export function joinSteps(text: string, amounts: Amount[]): Amount[] {
  const joined: Amount[] = [];
  for (let at = 0; at < amounts.length; at += 1) {
    let last = at;
    while (isNextStep(text, amounts[last]!, amounts[last + 1])) last += 1;
    const [low, high] = [amounts[at]!, amounts[last]!];
    if (last - at < 2) joined.push(low);
    else {
      joined.push({ ...low, end: high.end, max: high.max, isRange: true });
      at = last;
    }
  }
  return joined;
}

function isNextStep(text: string, one: Amount, next: Amount | undefined): boolean {
  return (
    next !== undefined &&
    !one.isRange &&
    !next.isRange &&
    next.currency === one.currency &&
    next.min > one.min &&
    next.min < one.min * 1.6 &&
    between.test(text.slice(one.end, next.start))
  );
}
