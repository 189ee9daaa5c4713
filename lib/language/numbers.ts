import { isDigit } from "./letters.ts";
import { remembered } from "./remembered.ts";
import { matchesOf } from "./matches.ts";

/**
 * One number as it stands in a text. `value` is what it says ("$1.5M" is 1500000, "nine" is 9, "40%" is 40);
 * `unit` is "%" or an ISO 4217 code where the text states one. Two numbers say the same when value and unit agree.
 */
export type FoundNumber = { text: string; start: number; end: number; value: number; unit?: string };

const SMALL: Record<string, number> = {
  zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10,
  eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18,
  nineteen: 19, dozen: 12, half: 0.5,
}; // prettier-ignore
const TENS: Record<string, number> = {
  twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
}; // prettier-ignore
const SCALES: Record<string, number> = {
  hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, k: 1e3, lakh: 1e5, lakhs: 1e5, crore: 1e7, crores: 1e7, m: 1e6, mm: 1e6, mn: 1e6, mio: 1e6, bn: 1e9, b: 1e9,
}; // prettier-ignore
const CURRENCIES: Record<string, string> = {
  $: "USD", "€": "EUR", "£": "GBP", usd: "USD", eur: "EUR", gbp: "GBP", chf: "CHF", cad: "CAD", aud: "AUD",
  "us$": "USD", "c$": "CAD", "a$": "AUD", euro: "EUR", euros: "EUR", dollars: "USD", pounds: "GBP", "¥": "JPY", "₹": "INR",
  rs: "INR", inr: "INR", r: "ZAR", rm: "MYR", rp: "IDR", "nt$": "TWD", "gh₵": "GHS", "₵": "GHS", ugx: "UGX", tzs: "TZS", npr: "NPR", etb: "ETB", mad: "MAD", rsd: "RSD", bgn: "BGN", isk: "ISK", twd: "TWD", fcfa: "XOF", xof: "XOF", "₦": "NGN", ngn: "NGN", "₱": "PHP", php: "PHP", r$: "BRL", brl: "BRL", "₩": "KRW", "₺": "TRY", kr: "SEK",
  sek: "SEK", zar: "ZAR", aed: "AED", sgd: "SGD", jpy: "JPY", cny: "CNY", rmb: "CNY", mxn: "MXN", pln: "PLN",
  "nz$": "NZD", nzd: "NZD", "hk$": "HKD", hkd: "HKD", "s$": "SGD", "mx$": "MXN", "ca$": "CAD", "au$": "AUD", j$: "JMD", "tt$": "TTD", "fj$": "FJD", "f$": "FJD", nok: "NOK", dkk: "DKK",
  "₫": "VND", vnd: "VND", "฿": "THB", thb: "THB", "₴": "UAH", uah: "UAH", "₪": "ILS", ils: "ILS", kes: "KES", ksh: "KES", ghs: "GHS",
  egp: "EGP", clp: "CLP", cop: "COP", ars: "ARS", pen: "PEN", czk: "CZK", huf: "HUF", ron: "RON", myr: "MYR", idr: "IDR",
  sar: "SAR", qar: "QAR", pkr: "PKR", bdt: "BDT", lkr: "LKR", krw: "KRW", try: "TRY", zł: "PLN",
}; // prettier-ignore

/** Dollars of a country that the list lacks are of their own kind: "J$5m" is no "TT$5m". */
const dollarsOf = (mark: string) =>
  /^[a-z]+\$$/.test(mark) ? `${mark.slice(0, -1).toUpperCase()}XX`.slice(0, 3) : undefined;

const NUMERAL =
  /(?:([A-Z]{1,3}\$|GH₵|\bR(?=\d[\d.,]* ?(?:million|billion|thousand|bn|mn|[mk]\b)|\d{1,3}(?:,\d{3})+)|[$€£¥₹₦₱₩₺₫฿₴₪₵]|\b(?:USD|EUR|GBP|CHF|CAD|AUD|NZD|HKD|INR|NGN|PHP|BRL|KRW|SEK|NOK|DKK|ZAR|AED|SGD|JPY|CNY|RMB|MXN|PLN|VND|THB|UAH|ILS|KES|Ksh|GHS|EGP|CLP|COP|ARS|CZK|HUF|MYR|IDR|SAR|QAR|PKR|BDT|LKR|UGX|TZS|NPR|ETB|MAD|RON|RSD|BGN|ISK|TWD|PEN|TRY|FCFA|XOF|RM|Rp\.?|Rs\.?|kr)) ?)?(\d[\d,.]{0,20})(?: ?(million|billion|thousand|hundred|lakhs?|crores?|mm|mn|mio|bn|[kmb])(?![\p{L}\p{N}]))?\+?(?: ?(%|percent\b|per cent\b|[€£$](?!\d)|zł(?!\p{L})|(?:USD|EUR|GBP|CHF|CAD|AUD|NZD|SEK|NOK|DKK|PLN|ZAR|INR|AED|SGD|HKD|MXN|BRL|CZK|HUF|RON|NGN|KES|GHS|JPY|CNY|KRW|THB|MYR|PHP|IDR|VND|ARS|CLP|COP|PEN|TRY|ILS|SAR|QAR|EGP|PKR|BDT|LKR|euros?|dollars)\b))?/giu;
const ONES = "one|two|three|four|five|six|seven|eight|nine";
const SCALE = "hundred|thousand|million|billion";
const WORD_NUMBER = new RegExp(
  `\\b(?:(?:(${Object.keys(TENS).join("|")})(?:[- ](${ONES}))?|(${Object.keys(SMALL).join("|")}))` +
    `(?:[- ](${SCALE})s?)?|(${SCALE})s?)\\b( percent\\b| per cent\\b|%)?`,
  "gi",
);

/** A numeral's value. Three digits after each separator make it a thousands mark; a lone `.` does so only for euro amounts. */
export function numeralValue(numeral: string, isEuropean = false): number {
  if (/^\d+$/.test(numeral)) return Number.parseFloat(numeral);
  let plain = numeral.replace(/[.,]+$/, "");
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(plain)) plain = plain.replace(/,/g, "");
  else if (/^\d{1,3}(?:\.\d{3})+,\d+$/.test(plain)) plain = plain.replace(/\./g, "").replace(",", ".");
  else if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(plain) || (isEuropean && /^\d{1,3}\.\d{3}$/.test(plain))) {
    plain = plain.replace(/\./g, "");
  } else plain = plain.replace(/,(\d{1,2})$/, ".$1").replace(/,/g, "");
  return Number.parseFloat(plain);
}

const endsInDigit = (text: string) => isDigit(text.charCodeAt(text.length - 1));

function fromNumeral(match: RegExpExecArray): FoundNumber {
  let text = match[0];
  const digits = match[2]!;
  // The trailing stop or comma of a sentence belongs to the sentence.
  if (text.endsWith(digits) && !endsInDigit(text)) text = text.replace(/[.,]+$/, "");
  const mark = (match[1] ?? match[4] ?? "").toLowerCase().replace(".", "");
  const currency = mark === "" ? undefined : (CURRENCIES[mark] ?? dollarsOf(mark));
  const unit = currency ?? (mark === "" ? undefined : "%");
  const scale = match[3] === undefined ? 1 : (SCALES[match[3].toLowerCase()] ?? 1);
  // Rounded to a millionth so that 1.1 million and 1,100,000 compare equal.
  const value = Math.round(numeralValue(digits, currency === "EUR") * scale * 1e6) / 1e6;
  return { text, start: match.index, end: match.index + text.length, value, ...(unit ? { unit } : {}) };
}

function fromWords(match: RegExpExecArray): FoundNumber {
  const [text, tens, ones, small, scale, loneScale, percent] = match.map((part) => part?.toLowerCase());
  const base = tens ? TENS[tens]! + (ones ? SMALL[ones]! : 0) : small ? SMALL[small]! : 1;
  const value = base * (SCALES[scale ?? loneScale ?? ""] ?? 1);
  const end = match.index + text!.length;
  return { text: match[0], start: match.index, end, value, ...(percent ? { unit: "%" } : {}) };
}

const OTHER_DIGIT = /[\p{Nd}％＄，．]/u;
const WIDE: Record<string, string> = { "％": "%", "＄": "$", "，": ",", "．": "." };

/** A decimal digit's value in any script: each script's ten stand together, from zero on. */
function digitValue(character: string): number {
  let zero = character.codePointAt(0)!;
  let value = 0;
  while (value < 100 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) {
    zero -= 1;
    value += 1;
  }
  return value % 10;
}

/** Every numeral and number word in a text, in order, not overlapping; digits inside words ("Q3", "24-bed") too, and of any script. */
export function findNumbers(text: string): readonly FoundNumber[] {
  return numbersOf(text);
}

const numbersOf = remembered<readonly FoundNumber[]>(findNumbersAnew, 100_000);

function findNumbersAnew(text: string): FoundNumber[] {
  const isPlain = /^[\u0000-\u007f]*$/.test(text) || !OTHER_DIGIT.test(text.replace(/\d+/g, ""));
  if (isPlain) return findPlainNumbers(text);
  // Digits outside the basic plane take two places: each place of the plain text remembers where it stood.
  let plain = "";
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    const written = OTHER_DIGIT.test(character)
      ? (WIDE[character] ?? String(digitValue(character)))
      : character;
    for (let unit = 0; unit < written.length; unit += 1) places.push(at + unit);
    plain += written;
    at += character.length;
  }
  places.push(text.length);
  return findPlainNumbers(plain).map((number) => {
    const [start, end] = [places[number.start]!, places[number.end]!];
    return { ...number, text: text.slice(start, end), start, end };
  });
}

function findPlainNumbers(text: string): FoundNumber[] {
  const found: FoundNumber[] = [];
  if (/\d/.test(text)) for (const match of matchesOf(text, NUMERAL)) found.push(fromNumeral(match));
  const numerals = found.length;
  for (const match of matchesOf(text, WORD_NUMBER)) {
    const number = fromWords(match);
    const overlaps = found
      .slice(0, numerals)
      .some((other) => number.start < other.end && other.start < number.end);
    if (!overlaps) found.push(number);
  }
  return found.sort((a, b) => a.start - b.start);
}
