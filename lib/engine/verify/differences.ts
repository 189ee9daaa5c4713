import type { NumberClaim } from "./number-claim.ts";
import { behind, isNear } from "./beside-numbers.ts";
import { saysAsMuch } from "./meanings.ts";
import type { Source } from "./sources.ts";
import type { Reading, Token } from "./token.ts";

// How far a fact's number went, in its own unit, in points, in percent and in times.

/** "From 20 to 5 minutes" as its two ends. */
function changesOf(source: Source): { from: NumberClaim; to: NumberClaim }[] {
  return source.numbers.flatMap((to, at) => {
    const from = source.numbers[at - 1];
    if (from && isLater(from, to)) return [{ from, to }];
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

/** "31 in 2020 and 12 in 2023": the same thing in two years. */
const isLater = (from: NumberClaim, to: NumberClaim) =>
  from.year !== 0 &&
  to.year > from.year &&
  !from.pair &&
  !to.pair &&
  from.role === to.role &&
  from.modifier === to.modifier &&
  from.unit === to.unit &&
  from.measure?.key === to.measure?.key &&
  (to.after.length === 0 || to.measure !== null || to.after[0] === from.after[0]);

const UP_FROM = /^[^.;:\d]{0,40}(?:\d{4})?,? ?\(?(?:up|down|compared|as against) from $/i;

/** "12 in 2024, up from 5 in 2021". */
const isUpFrom = ({ facts }: Source, to: NumberClaim, from: NumberClaim) =>
  facts.length === 1 && UP_FROM.test(facts[0]!.text.slice(to.to, from.from));

const POINTS = /^[ -]?(?:percentage |percent |%[ -])?points?\b/i;
const MORE_OR_LESS =
  /^(?: \p{L}+){0,3} (?:faster|quicker|slower|shorter|longer|sooner|earlier|later|less|fewer|more|higher|lower|cheaper)\b/iu;
// "A 25-second drop".
const CHANGE_NAMED =
  /^[- ]?(?:%|percent(?:age)?|\p{L}+)?(?:[- ]points?)?[- ]{0,2}(drop|fall|cut|decrease|decline|reduction|saving|rise|increase|gain|growth|jump|climb|improvement|off(?= (?:the|its|our|my)\b))s?\b/iu;
const DOWNWARD = /^(?:off|drop|fall|cut|decrease|decline|reduction|saving)/i;
const isFallOf = (from: NumberClaim, to: NumberClaim) =>
  to.value * (to.measure?.factor ?? 1) < from.value * (from.measure?.factor ?? to.measure?.factor ?? 1);

const COMPARES = /^[ -]?(?:[\p{L}%-]+ ){0,4}?(fewer|less|lower|cheaper|shorter|more|higher|longer)\b/iu;
const FEWER = /^(?:fewer|less|lower|cheaper|shorter)$/i;

/** "In 2020 than in 2023": the earlier year before the later. */
function isTurned(text: string, { to: end }: NumberClaim, from: NumberClaim, to: NumberClaim): boolean {
  const [, first, second] = THAN.exec(text.slice(end, end + 120)) ?? [];
  return first !== undefined && Number(first) === from.year && Number(second) === to.year;
}

const THAN = /\bin (?:\p{L}+ )?(\d{4}) than (?:it was )?in (?:\p{L}+ )?(\d{4})\b/u;

const MOVED =
  /\b(?:fell|dropped|declined|decreased|rose|grew|climbed|increased|up|down|shrank|shorter|cut|(?:drop|fall|decrease|decline|reduction|cut|rise|increase|gain|growth|improvement) of) (?:by |about |over |more than |nearly |roughly )?(?:an? )?$/i;
const COMPARED = new Set(
  "point points percentage faster quicker slower shorter longer sooner earlier later less fewer higher lower cheaper forward below above more".split(
    " ",
  ),
);

/** Whether a number is how far a fact's number went: "by 15 minutes" of "from 20 to 5 minutes". */
export function isDifference(number: NumberClaim, source: Source, text: string): boolean {
  if (isApartFrom(number, source, text)) return true;
  const changes = changesOf(source);
  if (changes.length === 0) return false;
  if (number.pair || (number.modifier !== "" && number.modifier !== "over" && number.modifier !== "about"))
    return false;
  const after = behind(text, number);
  const isPoints = POINTS.test(after);
  const isSaved =
    /\b(?:add(?:ed|ing|s)|gain(?:ed|ing|s)|sav(?:ed|ing|es?)|shav(?:ed|ing)|cut(?:ting)?|reduc(?:ed|ing)|lower(?:ed|ing)) (?:about |over |roughly )?$/i.test(
      text.slice(Math.max(0, number.start - 20), number.start),
    );
  const isMoved =
    (number.unit === "%" || number.isFraction) &&
    MOVED.test(text.slice(Math.max(0, number.start - 24), number.start));
  const isNamed = CHANGE_NAMED.exec(after)?.[1];
  if (
    number.role !== "by" &&
    !isPoints &&
    !isSaved &&
    !isMoved &&
    isNamed === undefined &&
    !MORE_OR_LESS.test(after)
  )
    return false;
  // "15 fewer falls": what is named is what was counted.
  const compared = COMPARES.exec(after)?.[1];
  return changes.some(({ from, to }) => {
    if (
      compared !== undefined &&
      FEWER.test(compared) !== (isFallOf(from, to) !== isTurned(text, number, from, to))
    )
      return false;
    if (compared === undefined && isNamed !== undefined && DOWNWARD.test(isNamed) !== isFallOf(from, to))
      return false;
    const far = Math.abs(to.value - from.value);
    if (number.unit === "%" && from.measure && to.measure && from.measure !== to.measure) {
      const [before, later] = [from.value * from.measure.factor, to.value * to.measure.factor];
      const share = (100 * Math.abs(later - before)) / before;
      return isNear(Math.round(share), number.value) || isClose(number, share);
    }
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

const AGAINST = /^[^.;()]{0,60}\b(?:against|compared (?:with|to)|versus|vs\.?)[^.;()\d]{0,40}$/i;
// "; the network's was 98.9%", ", target 95", "(site average 99.3%)".
const BESIDE =
  /^[^.;()\d]{0,30}(?: (?:19|20)\d\d)?(?:[;,] ?| \()(?:the |an? )?[^.;,()\d]{0,30}\b(?:average|target|goal|quota|norm|mean|median|benchmark|minimum|limit|\p{L}+['’]s?)(?: (?:was|is|of|at|being))? $/iu;
const LOWER =
  /^ ?(?:percentage |percent |%[ -])?points? (?:below|under|lower|less|beneath)\b|^ (?:[\p{L}-]+ )?(?:(?:fewer|less|lower) than|(?:below|under)(?: the| its| our)?) (?:[\p{L}-]+ ){0,3}(?:average|target|goal|quota|norm|required|benchmark|limit)/iu;
const HIGHER =
  /^ ?(?:percentage |percent |%[ -])?points? (?:above|over|higher|more)\b|^ (?:[\p{L}-]+ )?(?:(?:more|higher) than|(?:above|over)(?: the| its| our)?) (?:[\p{L}€$£\d-]+ ){0,3}(?:average|target|goal|quota|norm|required|benchmark)/iu;

const BEATEN =
  /\b(?:beat(?:s|en|ing)?|exceed\p{L}*|surpass\p{L}*|outperform\p{L}*|topp(?:ed|ing)) [^.;:()]{0,40}\b(?:target|goal|quota|plan)\b[^.;:()]*\bby (?:about |over |roughly )?$/iu;

/** "Beat the target of 95 by 15": how far, and neither the figure nor its target. */
export const isMargin = ({ role, from }: NumberClaim, text: string) =>
  role === "by" && BEATEN.test(text.slice(Math.max(0, from - 80), from));

/** Whether a statement says a figure that is above its target. */
export function isAboveTarget(source: Source): boolean {
  return source.numbers.some((one, at) =>
    source.numbers
      .slice(at + 1)
      .some(
        (other) =>
          other.unit === one.unit &&
          one.value > other.value &&
          source.facts.some(({ text }) => AGAINST_TARGET.test(text.slice(one.to, other.from))),
      ),
  );
}

const AGAINST_TARGET =
  /^[^.;()]{0,60}\b(?:against|compared (?:with|to)|versus|vs\.?)[^.;()\d]{0,30}\b(?:target|goal|quota|plan)\b[^.;()\d]{0,12}$/i;

/** "1.5 points below the average" of "2.5% against an average of 4%". */
function isApartFrom(number: NumberClaim, source: Source, text: string): boolean {
  const after = behind(text, number);
  const isBeaten = isMargin(number, text);
  const [isLower, isHigher] = [LOWER.test(after), HIGHER.test(after) || isBeaten];
  if ((!isLower && !isHigher) || number.pair) return false;
  return source.numbers.some((one, at) => {
    const other = source.numbers
      .slice(at + 1)
      .find((later) => later.unit === one.unit && !later.measure === !one.measure);
    if (!other || one.unit !== other.unit || (one.modifier !== "" && !/averag/.test(one.limit))) return false;
    if (other.modifier !== "" && !/average/.test(other.limit)) return false;
    const isAgainst = source.facts.some(({ text: stated }) => {
      const between = stated.slice(one.to, other.from);
      return AGAINST.test(between) || BESIDE.test(between);
    });
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
export function isHalf(number: NumberClaim, source: Source, text: string): boolean {
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

const TIMES_OVER = /^(?: times\b(?! (?:an?|each|every|per|daily|weekly|monthly|yearly)\b)|-?fold\b)/i;

/** "Grew two and a half times" of "from 80 to 200". */
export function isTimesOver(number: NumberClaim, source: Source, text: string): boolean {
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

export function isBesideDifference(token: Token, source: Source, { tokens, text }: Reading): boolean {
  const last = tokens.findLast((one) => one.number !== undefined && one.end <= token.start);
  const next = tokens.find((one) => one.number !== undefined && one.start >= token.end);
  return [last, next].some((one) => one !== undefined && isDifference(one.number!, source, text));
}
