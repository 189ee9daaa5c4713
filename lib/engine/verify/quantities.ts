import { matchesOf } from "#lib/language/matches.ts";
import { remembered } from "#lib/language/remembered.ts";
import type { NumberClaim, Unit } from "./number-claim.ts";

// Each row one unit: dimension, factor, writings; the first is its key. Months and weeks share no measure.
const UNITS = `
time 0.001 millisecond milliseconds ms
time 1 second seconds sec secs s
time 60 minute minutes min mins
time 3600 hour hours hr hrs h
time 86400 day days
time 604800 week weeks wk wks
calendar 1 month months
calendar 12 year years yr yrs
calendar 120 decade decades
metric-length 0.001 millimeter millimeters millimetre millimetres mm
metric-length 0.01 centimeter centimeters centimetre centimetres cm
metric-length 1 meter meters metre metres m
metric-length 1000 kilometer kilometers kilometre kilometres km
length 1 inch inches
length 12 foot feet ft
length 36 yard yards yd
length 63360 mile miles mi
metric-mass 1 gram grams g
metric-mass 1000 kilogram kilograms kilo kilos kg
metric-mass 1000000 tonne tonnes t
mass 1 ounce ounces oz
mass 16 pound pounds lb lbs
power 1 watt watts w
power 1000 kilowatt kilowatts kw
power 1000000 megawatt megawatts mw
voltage 1 volt volts v
voltage 1000 kilovolt kilovolts kv
current 1 amp amps ampere amperes a
volume 0.001 milliliter milliliters millilitre millilitres ml
volume 1 liter liters litre litres l
liquid 1 gallon gallons gal
liquid 0.25 quart quarts qt
area 1 hectare hectares ha
acreage 1 acre acres
speed 1 mph
horsepower 1 horsepower hp
mass 2000 ton tons
metric-mass 0.001 milligram milligrams mg
energy 1 kwh
data 0.001 kilobyte kilobytes kb
data 1 megabyte megabytes mb
data 1000 gigabyte gigabytes gb
data 1000000 terabyte terabytes tb
`;

const byWriting = new Map<string, Unit>(
  UNITS.trim()
    .split("\n")
    .flatMap((row) => {
      const [dimension = "", factor = "", key = "", ...others] = row.split(" ");
      const unit = { key, dimension, factor: Number(factor) };
      return [key, ...others].map((writing) => [writing, unit] as const);
    }),
);

/** What a word directly after a number measures it in. "A" is an article unless it is written as a unit. */
export function unitOf(plain: string, written: string): Unit | undefined {
  return plain === "a" && written !== "A" ? undefined : byWriting.get(plain);
}

const isNear = (a: number, b: number) => Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b));

/** "24 months" and "two years", "0.48 s" and "480 ms". */
export function isSameAmount(a: NumberClaim, b: NumberClaim): boolean {
  if (!a.measure || !b.measure || a.measure.dimension !== b.measure.dimension || a.unit !== b.unit)
    return false;
  return isNear(a.value * a.measure.factor, b.value * b.measure.factor);
}

/** "One in five" and "20 %", "two thirds" and "2/3". Two shares of counted things are no same statement: 4 of 8, 5 of 10. */
export function isSamePortion(a: NumberClaim, b: NumberClaim): boolean {
  if (a.portion === null || b.portion === null || !isNear(a.portion, b.portion)) return false;
  return !(a.pair && b.pair && !(a.isFraction || b.isFraction)) && a.form !== b.form;
}

/** Whether the other numbers of two pairs agree, each in its own unit. */
export function isSameOther(a: NumberClaim, b: NumberClaim): boolean {
  const [x, y] = [a.pair!.other, b.pair!.other];
  const [own, stated] = [a.pair!.mate.measure ?? a.measure, b.pair!.mate.measure ?? b.measure];
  if (own && stated && own.dimension === stated.dimension) return isNear(x * own.factor, y * stated.factor);
  return x === y;
}

/** A number that is put together of several words or marks. `unit` is the unit's writing where it stands inside. */
export type Composite = { start: number; end: number; value: number; unit: string; form: string };

const SMALL = "an? |one |two |three |four |five |six |seven |eight |nine |ten |\\d{1,3} ";
const VALUES = new Map(
  "one two three four five six seven eight nine ten".split(" ").map((word, at) => [word, at + 1]),
);
const PERIOD = "minutes?|hours?|days?|weeks?|months?|years?|decades?";
const PARTS = new Map(
  "half third quarter fifth sixth seventh eighth ninth tenth".split(" ").map((word, at) => [word, at + 2]),
);
PARTS.set("fourth", 4);
const SIGNS = new Map([["½", 0.5], ["¼", 0.25], ["¾", 0.75], ["⅓", 1 / 3], ["⅔", 2 / 3]]); // prettier-ignore

const SCALES = new Map([["dozen", 12], ["hundred", 100], ["thousand", 1e3], ["million", 1e6], ["billion", 1e9]]); // prettier-ignore

const TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const ONE = "one|two|three|four|five|six|seven|eight|nine";
// "One hundred and twenty": alone "a hundred" is read as other numbers are.
const HUNDREDS = new RegExp(
  `\\b(?:an?|${ONE}) hundred and (?:(?:${TENS.join("|")})(?:[- ](?:${ONE}))?|${TEENS.join("|")}|${ONE})\\b`,
  "gi",
);

function hundredsOf(written: string): number {
  const [head = "", tail = ""] = written.toLowerCase().split(" hundred and ");
  let value = 100 * (VALUES.get(head) ?? 1);
  for (const word of tail.split(/[- ]/)) {
    const [ten, teen] = [TENS.indexOf(word), TEENS.indexOf(word)];
    value += ten >= 0 ? 20 + 10 * ten : teen >= 0 ? 10 + teen : (VALUES.get(word) ?? 0);
  }
  return value;
}

// "Within a day", "from a week to a day": an amount, not how often.
const SINGLE =
  /(?<=\b(?:within|from|to|under|over|about|nearly|almost|roughly|than|by) )an? (minute|hour|day|week|month|year)\b(?! (?:and a half|earlier|before|later|after|ago|old))/gi;
const HALF_TIME = /\bhalf(?:[- ]an?[- ]|[- ])(hour|day)(?!s)\b/gi;
const HALVES = new RegExp(`\\b(${SMALL})(?:(${PERIOD}) )?and a half\\b`, "gi");
const FRACTION = new RegExp(
  `\\b(${SMALL.replaceAll(" |", "[ -]|").replace(/ $/, "[ -]")})(half|halves|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(s?)\\b`,
  "gi",
);
const DOZENS = new RegExp(`\\b(${SMALL})dozen\\b`, "gi");
const CLOCK = /(?<![\d:])(\d{1,2}):([0-5]\d)(?= ?(?:minutes?|mins?|hours?|hrs?)\b)/g;
const SIGN = /(?<!\d)(\d{0,3}) ?([½¼¾⅓⅔])/gu;

// One of these is in each composite that is looked for below; most texts hold none.
const COMPOSED =
  /hal[fv]|third|quarter|fourth|fifth|sixth|sevent|eighth|ninth|tenth|illion|decade|hundred|dozen|pair of|twice|thrice|-time | an? (?:minute|hour|day|week|month|year)|[:½¼¾⅓⅔]/i;

/** The composite numbers of a text, in order. */
export function compositesIn(text: string): readonly Composite[] {
  return COMPOSED.test(text) ? compositesOf(text) : [];
}

const compositesOf = remembered<readonly Composite[]>(readComposites, 100_000);

function readComposites(text: string): Composite[] {
  const found: Composite[] = [];
  const add = (match: RegExpExecArray, value: number, unit = "", form = "number") =>
    found.push({ start: match.index, end: match.index + match[0].length, value, unit, form });
  if (/half/i.test(text))
    for (const match of matchesOf(text, HALVES)) add(match, count(match[1]!) + 0.5, match[2] ?? "");
  if (/half/i.test(text))
    for (const match of matchesOf(text, HALF_TIME)) add(match, 0.5, match[1]!.toLowerCase());
  if (/ of an hour/i.test(text))
    for (const match of matchesOf(text, /\b(a|three) quarters? of an hour\b/gi))
      add(match, match[1]!.toLowerCase() === "a" ? 0.25 : 0.75, "hour");
  if (/\bhalf an? /i.test(text))
    for (const match of matchesOf(text, /\bhalf an? (dozen|hundred|thousand|million|billion)\b/gi))
      add(match, SCALES.get(match[1]!.toLowerCase())! / 2);
  if (/ of an? (?:m|b)illion/i.test(text))
    for (const match of matchesOf(text, /\b(half|a quarter|three quarters) of a (million|billion)\b/gi))
      add(
        match,
        (/half/i.test(match[1]!) ? 0.5 : /three/i.test(match[1]!) ? 0.75 : 0.25) *
          SCALES.get(match[2]!.toLowerCase())!,
      );
  if (/ an? (?:minute|hour|day|week|month|year)\b/i.test(text))
    for (const match of matchesOf(text, SINGLE)) add(match, 1, match[1]!.toLowerCase());
  if (/-time /i.test(text))
    for (const match of matchesOf(text, /\b(two|three|four|five|six|[2-6])-time(?= )/gi))
      add(match, VALUES.get(match[1]!.toLowerCase()) ?? Number(match[1]), "time");
  if (/\ba pair of\b/i.test(text))
    for (const match of matchesOf(text, /\ba pair(?= of (?!(?:jeans|pants|glasses|shoes|scissors)))/gi))
      add(match, 2);
  if (/\bdecade\b/i.test(text))
    for (const match of matchesOf(text, /\b(?:an?|one) decade\b/gi)) add(match, 1, "decade");
  if (/hundred/i.test(text)) for (const match of matchesOf(text, HUNDREDS)) add(match, hundredsOf(match[0]));
  if (/dozen/i.test(text)) for (const match of matchesOf(text, DOZENS)) add(match, count(match[1]!) * 12);
  if (/twice|thrice/i.test(text))
    for (const match of matchesOf(text, /\b(?:twice|thrice)\b/gi))
      add(match, match[0].toLowerCase() === "twice" ? 2 : 3, "time");
  if (/half|hal|third|quarter|fourth|fifth|sixth|sevent|eighth|ninth|tenth/i.test(text))
    for (const match of matchesOf(text, FRACTION))
      if (isFraction(text, match)) add(match, count(match[1]!) / partOf(match[2]!), "", "fraction");
  if (text.includes(":"))
    for (const match of matchesOf(text, CLOCK)) add(match, Number(match[1]) + Number(match[2]) / 60);
  if (/[½¼¾⅓⅔]/u.test(text))
    for (const match of matchesOf(text, SIGN))
      add(match, Number(match[1]) + SIGNS.get(match[2]!)!, "", match[1] === "" ? "fraction" : "number");
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((one, at, all) => !all.slice(Math.max(0, at - 3), at).some((other) => other.end > one.start));
}

function count(written: string): number {
  const word = written.replace(/[ -]$/, "").toLowerCase();
  return VALUES.get(word) ?? (/^an?$/.test(word) ? 1 : Number(word));
}

function partOf(word: string): number {
  return PARTS.get(word.toLowerCase()) ?? 2;
}

const COMPARED = /^ (?:shorter|faster|quicker|less|fewer|more|lower|higher|cheaper|smaller|larger)\b/i;

// "A third of them" and "by a third" are parts; "a third location" and "one quarter" are not.
function isFraction(text: string, match: RegExpExecArray): boolean {
  if (count(match[1]!) > 1 && /quarter/i.test(match[2]!)) return match[3] !== "" && isNoTime(text, match);
  if (count(match[1]!) > 1) return match[3] !== "" || /halves/i.test(match[2]!);
  if (match[3] !== "") return false;
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 4);
  if (
    /^ of\b/.test(after) ||
    COMPARED.test(text.slice(match.index + match[0].length, match.index + match[0].length + 12))
  )
    return true;
  return (
    /\b(?:by|to|than|nearly|almost|about|over) $/i.test(
      text.slice(Math.max(0, match.index - 8), match.index),
    ) &&
    /^(?:$|[.,;:)]| [a-z])/.test(after) &&
    !/^ [a-z]+ ?(?:location|time|shift)/.test(after)
  );
}

// "By three quarters" and "three quarters of them" are parts; "three quarters in a row" and "of 2022" are times.
function isNoTime(text: string, match: RegExpExecArray): boolean {
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 9);
  if (/^ of (?!(?:19|20)\d\d)/.test(after)) return true;
  return (
    /\b(?:by|to|than|nearly|almost|about) $/i.test(text.slice(Math.max(0, match.index - 7), match.index)) &&
    !/^ (?:in a row|running|straight)/.test(after)
  );
}
