import type { NumberClaim } from "./number-claim.ts";
import { saysAsMuch } from "./meanings.ts";
import { isAllBut, isCountOfShare, isOfTheRest, isPortionOfWhole } from "./parts-of-wholes.ts";
import { wordKey } from "./word-forms.ts";
import type { Reading, Token } from "./token.ts";
import type { Source } from "./sources.ts";

// What a line may work out from a fact's numbers: the difference of two, how many times one is the other, how many
// things are named one by one.

// No phrase about a number is longer.
const looked = 60;
const behind = (text: string, { to }: NumberClaim) => text.slice(to, to + looked);
const isNear = (a: number, b: number) => Math.abs(a - b) < 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));

/** "From 20 to 5 minutes" as its two ends. */
function changesOf(source: Source): { from: NumberClaim; to: NumberClaim }[] {
  return source.numbers.flatMap((to, at) => {
    const from = source.numbers[at - 1];
    const later = source.numbers[at + 1];
    if (later?.role === "from" && later.pair === null && isUpFrom(source, to, later))
      return [{ from: later, to }];
    return from &&
      to.pair?.joint === "range" &&
      to.pair.place === "second" &&
      (from.role === "from" || to.role === "to")
      ? [{ from, to }]
      : [];
  });
}

const UP_FROM = /^[^.;:\d]{0,40}(?:\d{4})?,? ?\(?(?:up|down|compared|as against) from $/i;

/** "12 in 2024, up from 5 in 2021". */
const isUpFrom = ({ facts }: Source, to: NumberClaim, from: NumberClaim) =>
  facts.length === 1 && UP_FROM.test(facts[0]!.text.slice(to.to, from.from));

const POINTS = /^ ?(?:percentage |percent |%[ -])?points?\b/i;
const MORE_OR_LESS =
  /^(?: \p{L}+){0,3} (?:faster|quicker|slower|shorter|longer|sooner|earlier|later|less|fewer|more|higher|lower|cheaper)\b/iu;
const MOVED =
  /\b(?:fell|dropped|declined|decreased|rose|grew|climbed|increased|up|down|shrank|shorter|cut) (?:by |about |over |more than |nearly |roughly )?(?:an? )?$/i;
const COMPARED = new Set(
  "point points percentage faster quicker slower shorter longer sooner earlier later less fewer higher lower cheaper forward below above more".split(
    " ",
  ),
);

/** Whether a number is how far a fact's number went: "by 15 minutes" of "from 20 to 5 minutes". */
function isDifference(number: NumberClaim, source: Source, text: string): boolean {
  if (isApartFrom(number, source, text)) return true;
  const changes = changesOf(source);
  if (changes.length === 0) return false;
  if (number.pair || (number.modifier !== "" && number.modifier !== "over" && number.modifier !== "about"))
    return false;
  const after = behind(text, number);
  const isPoints = POINTS.test(after);
  const isSaved =
    /\b(?:sav(?:ed|ing|es?)|shav(?:ed|ing)|cut(?:ting)?|reduc(?:ed|ing)|lower(?:ed|ing)) (?:about |over |roughly )?$/i.test(
      text.slice(Math.max(0, number.start - 20), number.start),
    );
  const isMoved =
    (number.unit === "%" || number.isFraction) &&
    MOVED.test(text.slice(Math.max(0, number.start - 24), number.start));
  if (number.role !== "by" && !isPoints && !isSaved && !isMoved && !MORE_OR_LESS.test(after)) return false;
  return changes.some(({ from, to }) => {
    const far = Math.abs(to.value - from.value);
    if (isPoints)
      return (
        (from.unit === "%" || !/^ ?(?:%|percent)/i.test(after)) &&
        from.unit === to.unit &&
        isClose(number, far)
      );
    if (number.isFraction && number.unit === "" && from.value > 0) {
      const share = far / from.value;
      return isNear(Math.round(share * 100), Math.round(number.value * 100)) || isClose(number, share);
    }
    if (number.unit === "%" && from.unit !== "%" && from.value > 0) {
      const share = (100 * far) / from.value;
      return isNear(Math.round(share), number.value) || isClose(number, share);
    }
    if (number.unit !== to.unit && number.unit !== from.unit) return false;
    if (number.unit === "%") return false;
    const fact = to.after.length > 0 ? to : from;
    if (number.measure || fact.measure || to.measure) {
      const own = number.measure;
      const measure = to.measure ?? from.measure;
      if (!own || !measure || own.dimension !== measure.dimension) return false;
      return isClose(number, (far * measure.factor) / own.factor);
    }
    const thing = number.unit === "" ? number.after.find((key) => !COMPARED.has(key)) : undefined;
    return (
      isClose(number, far) &&
      (thing === undefined ||
        [...to.after, ...from.after, ...to.before].some((key) => saysAsMuch(thing, key)))
    );
  });
}

const AGAINST = /^[^.;()]{0,40}\b(?:against|compared (?:with|to)|versus|vs\.?)[^.;()\d]{0,40}$/i;
const LOWER = /^ ?(?:percentage |percent |%[ -])?points? (?:below|under|lower|less|beneath)\b/i;
const HIGHER = /^ ?(?:percentage |percent |%[ -])?points? (?:above|over|higher|more)\b/i;

/** "1.5 points below the average" of "2.5% against an average of 4%". */
function isApartFrom(number: NumberClaim, source: Source, text: string): boolean {
  const after = behind(text, number);
  const [isLower, isHigher] = [LOWER.test(after), HIGHER.test(after)];
  if ((!isLower && !isHigher) || number.pair) return false;
  return source.numbers.some((one, at) => {
    const other = source.numbers[at + 1];
    if (!other || one.unit !== other.unit || one.modifier !== "") return false;
    if (other.modifier !== "" && !/average/.test(other.limit)) return false;
    const isAgainst = source.facts.some(({ text: stated }) => AGAINST.test(stated.slice(one.to, other.from)));
    const far = isLower ? other.value - one.value : one.value - other.value;
    return isAgainst && far > 0 && isClose(number, far);
  });
}

function isClose(number: NumberClaim, value: number): boolean {
  if (number.modifier === "over") return number.value < value && number.value > value * 0.8;
  if (number.modifier === "about") return Math.abs(number.value - value) <= value * 0.1;
  return isNear(number.value, value);
}

/** Whether a word compares, behind a number that is worked out. */
export function isCompared(plain: string): boolean {
  return COMPARED.has(plain);
}

const TIMES_AS_MUCH = new Map<string, number>([
  ["halv", 0.5], ["doubl", 2], ["tripl", 3], ["trebl", 3], ["quadrupl", 4], ["quintupl", 5],
]); // prettier-ignore

/** "Doubled", "nearly quadrupled", by the two numbers of a fact. */
export function isMultiple(token: Token, source: Source, text: string): boolean {
  const times = TIMES_AS_MUCH.get(token.key) ?? TIMES_AS_MUCH.get(token.key.replace(/e$/, ""));
  if (times === undefined) return false;
  const before = text.slice(Math.max(0, token.start - 12), token.start);
  return changesOf(source).some(({ from, to }) => {
    if (from.value === 0) return false;
    const ratio = to.value / from.value;
    if (/\b(?:nearly|almost) $/.test(before))
      return times > 1 ? ratio < times && ratio > times * 0.85 : ratio > times && ratio < times * 1.2;
    if (/\b(?:more than|over) $/.test(before))
      return times > 1 ? ratio > times && ratio < times * 1.5 : ratio < times;
    return isNear(ratio, times);
  });
}

/** "In half" and "by half" of what halved. */
function isHalf(number: NumberClaim, source: Source, text: string): boolean {
  if (number.value !== 0.5) return false;
  const after = text.slice(number.to, number.to + 12);
  // "Less than half the average".
  if (/^ (?:of )?(?:the|that|its|an?)\b/.test(after) && number.modifier === "under")
    return source.numbers.some((one) =>
      source.numbers.some(
        (other) => one !== other && one.unit === other.unit && one.value > 0 && one.value < other.value / 2,
      ),
    );
  if (!/\b(?:in|by) (?:more than |over )?$/.test(text.slice(Math.max(0, number.start - 16), number.start)))
    return false;
  if (number.modifier === "over") return changesOf(source).some(({ from, to }) => to.value * 2 < from.value);
  return (
    source.words.has("halv") || changesOf(source).some(({ from, to }) => isNear(to.value * 2, from.value))
  );
}

/** "Five papers in total" of three and two. */
export function isTotal(number: NumberClaim, source: Source, text: string): boolean {
  if (
    number.modifier !== "" ||
    source.numbers.length < 2 ||
    !(
      number.isGroup ||
      /\b(?:in total|altogether|in all|combined)\b/.test(
        text.slice(Math.max(0, number.start - looked), number.to + looked),
      )
    )
  )
    return false;
  const alike = source.numbers.filter(
    (one) => one.unit === number.unit && one.modifier === "" && !one.pair && one.role !== "to",
  );
  // "A team of eight" has to say of whom: "six cooks and two dishwashers".
  const isListed = alike.every(({ value }) =>
    new RegExp(`\\b(?:${value}|${SMALL[value] ?? value})\\b`, "i").test(
      text.slice(number.to, number.to + 2 * looked),
    ),
  );
  return (
    alike.length > 1 &&
    (isListed || !number.isGroup) &&
    isNear(
      alike.reduce((sum, one) => sum + one.value, 0),
      number.value,
    )
  );
}

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/;

/** "Twice" of what is named two times: two years, two weekdays, "two nights". */
function isCounted(number: NumberClaim, source: Source, text: string): boolean {
  const isTimes = number.after[0] === "time" || /^ times?\b/.test(behind(text, number));
  if (number.modifier !== "" || !isTimes || number.value < 2 || number.value > 7) return false;
  const isOften = /^(?: times)? (?:an?|each|every|per) |^(?: times)? (?:week|month|year|dai)ly\b/.test(
    behind(text, number),
  );
  if (!isOften) return source.dates.length === number.value && source.ranges.length === 0;
  const days = [...source.words.values()].flat().filter((token) => WEEKDAY.test(token.plain));
  if (days.length > 0)
    return (
      days.length === number.value &&
      /^(?: times)? (?:an?|each|every|per) week\b|^(?: times)? weekly\b/.test(behind(text, number))
    );
  return source.numbers.some(
    (one) => one.value === number.value && one.modifier === "" && TURNS.has(one.after[0] ?? ""),
  );
}
const TURNS = new Set(["night", "day", "shift", "time", "morn", "even", "afternoon", "even"]);

const SMALL = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");

/** "One of five committee members" of a "five-person committee", "about 130" of five times 26. */
function isMadeOf(number: NumberClaim, source: Source): boolean {
  const { pair } = number;
  if (pair?.joint === "share" && (pair.place === "first" ? number.value : pair.other) === 1) {
    const whole = pair.place === "first" ? pair.other : number.value;
    return source.facts.some((fact) =>
      new RegExp(`\\b(?:${whole}|${SMALL[whole] ?? whole})-(?:person|member|strong|man|woman)\\b`, "i").test(
        fact.text,
      ),
    );
  }
  if (number.modifier !== "about" || number.unit !== "" || pair) return false;
  const plain = source.numbers.filter((one) => one.unit === "" && !one.pair && !one.measure);
  const isEach = source.facts.some((fact) => /\b(?:each|apiece)\b/.test(fact.text));
  return (
    isEach &&
    plain.length === 2 &&
    Math.abs(plain[0]!.value * plain[1]!.value - number.value) < 0.01 * number.value
  );
}

const TARGETS = ["quota", "target", "goal", "plan", "budget", "objective"].map((word) => wordKey(word));
const BEYOND = /\b(?:exceed\p{L}*|beat\p{L}*|surpass\p{L}*|outperform\p{L}*|over|above|ahead of|past)\b/iu;

/** "Beat quota by 8%" of "108% of quota". */
function isOverTarget(number: NumberClaim, source: Source, text: string): boolean {
  if (number.unit !== "%" || number.modifier !== "") return false;
  const isOver =
    number.role === "by"
      ? BEYOND.test(text.slice(Math.max(0, number.from - looked), number.from))
      : /^ (?:over|above|past|ahead of) /.test(behind(text, number));
  return isOver && overTargets(source).some((over) => isNear(over, number.value));
}

/** By how many percent a statement's targets were exceeded. */
export function overTargets({ numbers }: Source): number[] {
  return numbers.flatMap(({ unit, value, modifier, after, before, beyond }, at) =>
    unit === "%" &&
    value > 100 &&
    modifier === "" &&
    [...after, ...before, ...beyond, ...(numbers[at + 1]?.after ?? [])].some((key) => TARGETS.includes(key))
      ? [value - 100]
      : [],
  );
}

/** "Averaging $286,000 each" of "$27.5M, 96 units": one number shared out among what another counts. */
function isQuotient(number: NumberClaim, source: Source, text: string): boolean {
  const isEach =
    /^ (?:each|apiece)\b|^ (?:per|an?) \p{L}/u.test(behind(text, number)) ||
    /\baverag\p{L}+ (?:of |about |just |well )*(?:over |under |nearly |about )?$/iu.test(
      text.slice(Math.max(0, number.start - 24), number.start),
    );
  if (!isEach || number.pair || number.value <= 0) return false;
  const plain = source.numbers.filter(
    (one) => !one.pair && (one.modifier === "" || one.isAcross) && one.portion === null,
  );
  return plain.some((whole) =>
    plain.some((count) => {
      if (count === whole || whole.unit !== number.unit || count.unit !== "" || count.value < 2) return false;
      if (number.unit === "" && number.measure?.key !== whole.measure?.key) return false;
      const each = whole.value / count.value;
      if (number.modifier === "over") return number.value < each && number.value > each * 0.9;
      if (number.modifier === "nearly" || number.modifier === "under")
        return number.value > each && number.value < each * 1.1;
      return number.modifier === "about"
        ? Math.abs(number.value - each) <= each * 0.05
        : number.modifier === "" && isNear(number.value, each);
    }),
  );
}

const QUARTER = wordKey("quarter");
const A_YEAR = /^(?: times)? (?:an?|each|every|per) year\b|^(?: times)? (?:yearly|annually)\b/i;

const TIMES_OVER = /^(?: times\b(?! (?:an?|each|every|per|daily|weekly|monthly|yearly)\b)|-?fold\b)/i;

/** "Grew two and a half times" of "from 80 to 200". */
function isTimesOver(number: NumberClaim, source: Source, text: string): boolean {
  if (number.pair || !TIMES_OVER.test(behind(text, number))) return false;
  return changesOf(source).some(({ from, to }) => {
    if (from.value <= 0 || to.value <= from.value) return false;
    const times = to.value / from.value;
    if (number.modifier === "over") return number.value < times && number.value > times * 0.75;
    if (number.modifier === "nearly") return number.value > times && number.value < times * 1.1;
    return number.modifier === "about"
      ? Math.abs(number.value - times) <= 0.1 * times
      : number.modifier === "" && isNear(times, number.value);
  });
}

/** "Four times a year" of "each quarter", "three times a week" of "3 storytimes a week". */
function isAsOften(number: NumberClaim, source: Source, text: string): boolean {
  const after = behind(text, number);
  if (number.modifier !== "" || !(number.after[0] === "time" || /^ times\b/.test(after))) return false;
  if (number.value === 4 && A_YEAR.test(after) && source.rates.has(QUARTER)) return true;
  const time = /^(?: times)? (?:an?|each|every|per) (\p{L}+)/u.exec(after)?.[1];
  if (time === undefined || !source.rates.has(wordKey(time))) return false;
  const rest = text.toLowerCase();
  return source.numbers.some(
    (one) =>
      one.value === number.value &&
      one.modifier === "" &&
      one.unit === "" &&
      !one.measure &&
      !one.pair &&
      one.counted.length > 4 &&
      rest.includes(one.counted.split(" ")[0]!.toLowerCase().replace(/s$/, "")) &&
      source.facts.some((fact) =>
        new RegExp(`^ \\p{L}+ (?:an?|each|every|per) ${time}\\b`, "iu").test(fact.text.slice(one.to)),
      ),
  );
}

/** "A year" behind "four times", of what was done each quarter. */
export function isYearOfQuarters(token: Token, source: Source, text: string): boolean {
  return (
    /^years?$|^yearly$|^annually$/.test(token.plain) &&
    source.rates.has(QUARTER) &&
    /\b(?:four|4) times (?:an?|each|every|per)? ?$/i.test(
      text.slice(Math.max(0, token.start - 20), token.start),
    )
  );
}

/** "With three other teachers" of "one of four teachers". */
function isRestOf(number: NumberClaim, source: Source, text: string): boolean {
  if (
    number.modifier !== "" ||
    number.unit !== "" ||
    !/^ (?:other|more|fellow)\b|^ \p{L}+ (?:colleagues|mates|others)\b/u.test(behind(text, number))
  )
    return false;
  return source.numbers.some(
    (one) =>
      one.pair?.joint === "share" &&
      one.pair.place === "second" &&
      one.pair.other === 1 &&
      one.value === number.value + 1,
  );
}

/** What the fact's numbers make by themselves, and the years of roles added up. */
export function isWorkedOut(number: NumberClaim, source: Source, text: string): boolean {
  if (source.numbers.length === 0 && source.dates.length === 0 && source.facts.length > 1) return false;
  return (
    isDifference(number, source, text) ||
    isHalf(number, source, text) ||
    isCounted(number, source, text) ||
    isRestOf(number, source, text) ||
    isTotal(number, source, text) ||
    isMadeOf(number, source) ||
    isPortionOfWhole(number, source) ||
    isAllBut(number, source, text) ||
    isOfTheRest(number, source, text) ||
    isOverTarget(number, source, text) ||
    isQuotient(number, source, text) ||
    isTimesOver(number, source, text) ||
    isCountOfShare(number, source) ||
    isAsOften(number, source, text)
  );
}

export function isBesideDifference(token: Token, source: Source, { tokens, text }: Reading): boolean {
  const last = tokens.findLast((one) => one.number !== undefined && one.end <= token.start);
  const next = tokens.find((one) => one.number !== undefined && one.start >= token.end);
  return [last, next].some((one) => one !== undefined && isDifference(one.number!, source, text));
}
