import type { Span } from "#lib/language/tokens.ts";
import type { DateClaim } from "./date-claims.ts";
import {
  CLAUSE_END,
  COUNTED_OF,
  CURRENCY,
  ENDS_PHRASE,
  FIGURE,
  GOES,
  thingsBehind,
  thingsBeyond,
} from "./counted-things.ts";
import { isCoin, nameCoin } from "./coins.ts";
import { firstFrom } from "./line-shape.ts";
import type { Modifier, NumberClaim } from "./number-claim.ts";
import { pairUp } from "./number-pairs.ts";
import { joinSeries } from "./number-series.ts";
import { unitOf } from "./quantities.ts";
import { isNeutral, plainWord, wordKey } from "./word-forms.ts";

const MODIFIERS: [Modifier, string][] = [
  ["over", "over|more than|longer than|(?:over|above) the age of|above|at least|exceeding|in excess of|upwards of|no (?:fewer|less) than|(?:a )?minimum of|beyond|greater than|not less than"],
  ["up to", "up to|at most|as (?:many|much|high|large|long|thick|wide|deep|tall|heavy|big|far|fast|late|old) as|no more than|not more than|(?:a )?max(?:imum)?(?: of)?|at maximum"],
  ["under", "(?:under|below) the age of|less than|under|below|fewer than"],
  ["nearly", "nearly|almost|close to|just under|approaching|just short of"],
  ["about", "about|around|approximately|approx\\.?|roughly|some|circa|ca\\.|(?:an )?average of|averag(?:ing|ed|es)|~"],
]; // prettier-ignore
const BEFORE = new RegExp(
  `(?:(?:well|far|just|slightly|a little|a bit|a shade) )?(?:(?<![\\p{L}\\p{N}])(?:${MODIFIERS.map(([, words], at) => `(?<m${at}>${words})`).join("|")}) ?)(?:an? |the )?$`,
  "iu",
);
const AFTER = /^(?:\+| or so\b| or thereabouts\b| or more\b| or fewer\b| or less\b|[ -]plus\b)/i;
// "20 kg or less": the unit keeps its word.
const OR_LESS = /^[ -]?[\p{L}%°²³]{1,12} or (more|over|fewer|less|under)\b/iu;
const ON_AVERAGE = /^[^.,;:()\d]{0,40} on average\b/i;
/** Finds out what binds each number; `spans` are the text's words. */
export function bindNumbers(written: string, given: Span[], claims: NumberClaim[], dates: DateClaim[] = []) {
  if (claims.length === 0) return;
  // In a line of capitals "TO" is "to", and no word is a name.
  const lower = written.toLowerCase();
  const isLoud =
    written === written.toUpperCase() &&
    lower.length === written.length &&
    /\p{Lu}{2}.*[^\p{L}]\p{Lu}{2}/u.test(written);
  const text = isLoud ? lower : written;
  const spans = isLoud ? given.map((span) => ({ ...span, text: span.text.toLowerCase() })) : given;
  for (const claim of claims) {
    const { start, end } = claim;
    const { modifier, from, to } = modifierOf(text, start, end);
    claim.modifier = modifier;
    claim.from = from;
    claim.to = Math.max(to, claim.to);
    claim.limit =
      text.slice(from, start).trim().toLowerCase() || (modifier === "" ? "" : text.slice(end, to).trim());
    const before = text.slice(Math.max(0, from - looked), from);
    // "From a 26-foot truck" begins no change.
    claim.role =
      text[end] === "-" && /^\p{L}/u.test(text.slice(end + 1, end + 2))
        ? ""
        : AMOUNTS.test(before)
          ? "at"
          : roleOf(before.slice(-12));
    claim.isAcross = claim.limit === "over" && isBehindNoun(before);
    claim.isAmong = AMONG.test(before.slice(-16));
    claim.isAverage = AVERAGE.test(before);
  }
  for (const claim of claims) nameCoin(text, claim);
  pairUp(text, claims);
  const starts = new Set(claims.flatMap(({ start, from }) => [start, from]));
  for (const claim of claims) bind(text, spans, claim, claims, starts);
  // Both numbers of a pair count the thing that stands after the second: "4 to 6 patients".
  claims.forEach((claim, at) => {
    const next = claims[at + 1];
    if (claim.pair?.place === "first" && claim.after.length === 0) {
      claim.after = next!.after;
      claim.measure = next!.measure;
    }
    if (claim.pair?.place === "second") {
      const first = claims[at - 1]!;
      if (claim.after.length === 0) claim.measure = first.measure;
      if (claim.before.length === 0) claim.before = first.before;
    }
    const mate = claim.pair === null ? undefined : claim.pair.place === "first" ? next : claims[at - 1];
    if (isAge(text, claim) || (mate && isAge(text, mate)))
      Object.assign(claim, { measure: null, after: [AGE] });
    const against = claims[at - 1];
    if (
      claim.after.length === 0 &&
      claim.measure === null &&
      against &&
      against.after.length > 0 &&
      !against.pair &&
      AGAINST.test(text.slice(against.to, claim.from))
    )
      claim.compared = against.after;
    claim.isOf = /^ (?:of|in|from) /.test(text.slice(claim.to, claim.to + 6));
    claim.isOnlyMoney =
      CURRENCY.test(claim.unit) && !claims.some((one) => one !== claim && CURRENCY.test(one.unit));
    claim.isKind = /^-\p{L}{3}/u.test(text.slice(claim.end, claim.end + 4));
    claim.isGroup =
      COUNTED_OF.test(text.slice(Math.max(0, claim.from - 24), claim.from)) ||
      /^-(?:person|man|woman|member|strong|people)\b/.test(text.slice(claim.to, claim.to + 8));
    claim.ofThem = partOf(text, claim);
    claim.counted = /^[ -](\p{L}+(?: \p{L}+)?)/u.exec(text.slice(claim.to, claim.to + 40))?.[1] ?? "";
    claim.year = yearOf(text, claim, next, dates);
  });
  joinSeries(text, claims, dates);
  // "Of the 7 pupils I interpreted for, 4 finished".
  claims.forEach((claim, at) => {
    const part = claims[at + 1];
    if (
      !part ||
      part.ofThem !== "" ||
      part.pair ||
      claim.pair ||
      part.unit !== "" ||
      part.value >= claim.value
    )
      return;
    if (
      OF_ALL.test(text.slice(Math.max(0, claim.from - 14), claim.from)) &&
      !/[.;]/.test(text.slice(claim.to, part.from))
    )
      part.ofThem = "which";
  });
  // "Around one in eight (12.5%)": the same once more.
  claims.forEach((claim, at) => {
    const last = claims[at - 1];
    if (last && text[claim.from - 1] === "(" && claim.modifier === "" && claim.portion !== null)
      if (last.portion !== null && Math.abs(last.portion - claim.portion) < 1e-6)
        claim.modifier = last.modifier;
  });
}

// No clause about a number that people read is longer.
const looked = 60;
const AGAINST =
  /^[^.;:()\d]{0,40}\b(?:against|versus|vs\.?|compared (?:with|to)|(?:above|over|below|under)) (?:an? |the |its |our |my )?(?:\p{L}+ ){0,2}(?:target|goal|quota|limit|average|norm|standard|benchmark|minimum|maximum|plan|budget|mean|median)s? (?:of |at )?$/iu;
const AMONG =
  /(?:\b(?:across|on|in|during|through|throughout|for|at|over|within|of|with|from|to|by) (?:the |all |an? )?|\()$/i;
const AVERAGE = /\baverag(?:e|ed|es|ing)\b[^,;.:()\d]*$/i;
const LAST_WORD = /(?:^|[^\p{L}\p{N}])(\p{L}+|(?:19|20)\d\d) $/u;
const OF_NOUN = /\b(?:an?|the|my|our|its|each|every|this) (?:[\p{L}-]+ ){0,3}$/iu;
// "And manages", "who serves".
const OF_VERB = /(?:^|[,;:.(] ?|\b(?:and|or|to|who|that|which|i|we|it|also|staff|team|crew) )$/iu;

/** Whether the word before is a noun, by what stands around it: more of a verb could be done to. */
function isBehindNoun(before: string): boolean {
  const last = LAST_WORD.exec(before)?.[1];
  if (last === undefined) return false;
  if (/^\d/.test(last)) return true;
  const rest = before.slice(0, before.length - last.length - 1);
  if (ENDS_PHRASE.has(last.toLowerCase()) || isNeutral(plainWord(last))) return false;
  if (/[^s]s$/.test(last)) return !OF_VERB.test(rest);
  return !/(?:ed|ing)$/.test(last) && OF_NOUN.test(rest);
}

const AGED = /\b(?:aged?|ages) (?:of |between |from )?$/i;
const OLD = /^[- ]years?(?:[- ]olds?\b| of age\b)/i;
// "Children under three".
const YOUNG = /\b(?:children|kids|infants|babies|boys|girls) $/i;
const ENDS = /^(?:$|[.,;)]| (?:only|with|in|at|and|who|for|by|on)\b)/;
const oldest = 120;
export const AGE = wordKey("age");

/** "Aged 4 to 9", "four years old": how old somebody is. */
const isAge = (text: string, { from, to, value, limit }: NumberClaim) =>
  value < oldest &&
  (/\bthe age of$/.test(limit) ||
    OLD.test(text.slice(to, to + 14)) ||
    AGED.test(text.slice(Math.max(0, from - 14), from)) ||
    (limit !== "" &&
      YOUNG.test(text.slice(Math.max(0, from - 10), from)) &&
      ENDS.test(text.slice(to, to + 12))));

const OF_YEAR = /^ (?:in )?\(?(?:19|20)\d\d\b/;
const OF_ALL = /(?:^|[.;] )[Oo]f (?:the |our |my )?$/;

// "Of which 17 km", "of which the ministry prosecuted 2".
const OF_WHICH =
  /(?<!\p{N} )(?<!(?:one|two|three|four|five|six|seven|eight|nine|ten|some|all|most|many) )\bof (?:which|whom) (?:(?:the |an? |I |we )?(?:(?!(?:were|was|are|is|have|has|had|been|still)\b)[\p{L}-]+ ){1,3})?$/u;

function partOf(text: string, { from, to, unit }: NumberClaim): NumberClaim["ofThem"] {
  const behind = /^ of (which|whom|them|these|those)\b/.exec(text.slice(to, to + 12))?.[1];
  if (behind !== undefined) return behind === "which" || behind === "whom" ? "which" : "them";
  return (unit === "" ? OF_WHICH : /\bof (?:which|whom) $/).test(text.slice(Math.max(0, from - 44), from))
    ? "which"
    : "";
}

/** The year of a number: said behind it in the same breath and before the next number. */
function yearOf(text: string, claim: NumberClaim, next: NumberClaim | undefined, dates: DateClaim[]): number {
  const date = dates.find((one) => one.start >= claim.to);
  if (!date || (next && next.start < date.start) || date.start - claim.to > 60) return 0;
  const between = text.slice(claim.to, date.start);
  return /[,;.:()]|\band\b/.test(between) && between !== " (" ? 0 : date.year;
}

function modifierOf(
  text: string,
  start: number,
  end: number,
): { modifier: Modifier; from: number; to: number } {
  const tail = AFTER.exec(text.slice(end, end + 16))?.[0];
  if (tail)
    return {
      modifier: /so|there/i.test(tail) ? "about" : /fewer|less/i.test(tail) ? "up to" : "over",
      from: start,
      to: end + tail.length,
    };
  const beyond = OR_LESS.exec(text.slice(end, end + 24))?.[1];
  if (beyond) return { modifier: /fewer|less|under/i.test(beyond) ? "up to" : "over", from: start, to: end };
  const tailed = ON_AVERAGE.exec(text.slice(end, end + 60));
  if (tailed) return { modifier: "about", from: start, to: end };
  const offset = Math.max(0, start - 32);
  const match = BEFORE.exec(text.slice(offset, start));
  if (!match) return { modifier: "", from: start, to: end };
  // "Turning over €1.1m".
  if (/\bturn(?:s|ed|ing)? $/i.test(text.slice(0, offset + match.index)) && /^over\b/i.test(match[0]))
    return { modifier: "", from: start, to: end };
  // "Five points above the 89% average" compares.
  if (
    (/(?:points?|per ?cent|%) $/i.test(text.slice(0, offset + match.index)) ||
      (/\d $/.test(text.slice(0, offset + match.index)) && /^(?:above|below)\b/i.test(match[0]))) &&
    /^(?:above|below|under|over)\b/i.test(match[0])
  )
    return { modifier: "", from: start, to: end };
  const at = MODIFIERS.findIndex((_, index) => match.groups?.[`m${index}`] !== undefined);
  return { modifier: MODIFIERS[at]![0], from: offset + match.index, to: end };
}

// "Came to 31".
const AMOUNTS = /\b(?:c[ao]mes?|coming|amount(?:s|ed|ing)?|add(?:s|ed|ing)? up) to (?:an? )?$/i;
const ROLES: [NumberClaim["role"], RegExp][] = [
  ["from", /\bfrom (?:an? )?$/i],
  ["to", /(?:\bto|\breaching|→) ?(?:an? )?$/i],
  ["by", /\bby (?:an? )?$/i],
  ["at", /\b(?:at|of) (?:an? )?$/i],
];

function roleOf(before: string): NumberClaim["role"] {
  return ROLES.find(([, pattern]) => pattern.test(before))?.[0] ?? "";
}

function bind(text: string, spans: Span[], claim: NumberClaim, claims: NumberClaim[], starts: Set<number>) {
  const before = firstFrom(spans, claim.from) - 1;
  const last = spans[before];
  if (
    last &&
    /^ ?$/.test(text.slice(last.end, claim.start)) &&
    /^\p{Lu}/u.test(last.text) &&
    (before > 0 || NUMBERED.test(last.text) || isCode(text, last, claim)) &&
    !(claim.unit !== "" && isCoin(last.text)) &&
    (!isNeutral(plainWord(last.text)) || isCode(text, last, claim))
  )
    claim.label = plainWord(last.text);
  if (text[claim.start - 1] === "#") claim.label = "#";
  // "DC-3", "PL-300": a kind's letters, hyphen and number.
  if (last && text.slice(last.end, claim.start) === "-" && /^\p{Lu}{1,5}$/u.test(last.text))
    claim.label = plainWord(last.text);
  const mark = markedUnit(text, claim);
  if (mark) Object.assign(claim, { measure: unitOf(mark, mark), after: [wordKey(mark)] });
  if (claim.measure === null && claim.after.length === 0)
    claim.after = thingsBehind(text, spans, claim, starts);
  if (isElliptic(text, spans, claim)) Object.assign(claim, { after: [], isElliptic: true });
  if (claim.after.length === 0) claim.beyond = thingsBeyond(text, spans, claim, starts);
  let edge = claim.from;
  for (
    let at = before;
    at >= 0 && at > before - 10 && claim.before.length < (claim.role === "" && !claim.isElliptic ? 2 : 4);
    at -= 1
  ) {
    const span = spans[at]!;
    const number = claims[firstFrom(claims, span.start + 1) - 1];
    if (number && span.start < number.end && number !== claim) {
      if (CLAUSE_END.test(text.slice(Math.max(number.end, span.end), edge))) break;
      // "75 shirts against a target of 60": what the other counts.
      if (claim.role === "at" && claim.before.length > 0) break;
      edge = Math.min(edge, span.start, number.from);
      continue;
    }
    const gap = text.slice(span.end, edge);
    // "At fair hearings, 18 in two years": a number that begins its clause counts what stands before.
    const isBegun =
      (gap === ", " ||
        (gap === ": " && OF_YEAR.test(text.slice(claim.to, claim.to + 16))) ||
        (claim.isElliptic && BEGINS.test(gap))) &&
      claim.before.length === 0 &&
      claim.after.length === 0 &&
      !/^ of\b/.test(text.slice(claim.to, claim.to + 4)) &&
      edge === claim.from &&
      claim.role === "";
    if (CLAUSE_END.test(gap) && !isBegun) break;
    edge = span.start;
    const plain = plainWord(span.text);
    if (plain === "and" && claim.before.length > 0) break;
    if (!isNeutral(plain) && !FIGURE.test(plain) && !GOES.has(plain) && !isCoin(span.text))
      claim.before.push(wordKey(plain));
  }
}

// Behind it a number may count what stands before: "new hires: 14 since 2019", "the drainage study (R$1.8m)".
const BEGINS = /^(?:[,;:] | \()$/;
const DONE =
  /^ (?:(?:were|was|have|has|had|are|now|also) )?(?:been |to be )?(?:\p{L}{2,}ed|sold|made|built|held|won|lost|met|run|taught|went|came|left|found|drawn|written|given|taken|done|sent|kept|paid|since|in|so far|to date|per(?! cent)|an?|each|every)\b(.{0,24})/u;

/** "Precept nurses; 9 completed their orientation": the count leaves its thing out, and "9 used cars" does not. */
function isElliptic(text: string, spans: Span[], claim: NumberClaim): boolean {
  const last = spans[firstFrom(spans, claim.from) - 1];
  if (!last || !BEGINS.test(text.slice(last.end, claim.from)) || claim.role !== "" || claim.pair)
    return false;
  if (claim.unit === "%") return false;
  const rest = DONE.exec(text.slice(claim.to, claim.to + 60));
  return rest ? !/^ \p{L}+s\b/u.test(rest[1]!) : text[claim.from - 1] === "(" && text[claim.to] === ")";
}

/** `2" to 12"`, unless the mark may close a quotation. */
function markedUnit(text: string, { end }: NumberClaim): string | undefined {
  const mark = text[end];
  if ((mark !== '"' && mark !== "″") || /[\p{L}\p{N}]/u.test(text[end + 1] ?? "")) return undefined;
  return /(?:^|[\s(])["“](?=\S)/u.test(text.slice(0, end)) ? undefined : "inch";
}

/** "IS 456", "EN 1090": capitals and a numeral. */
const isCode = (text: string, last: Span, { start }: NumberClaim) =>
  /^(?!IT|US)\p{Lu}{2,}$/u.test(last.text) && FIGURE.test(text[start]!);

// What is told apart by numbers, also as a line's first word: "Class 1 driver", "Year 4 teacher".
const NUMBERED =
  /^(?:year|grade|class|level|stage|phase|band|tier|category|type|section|form|division|route)$/i;
