import type { Turned } from "./swapped-words.ts";
import type { NumberClaim } from "./number-claim.ts";
import type { Source } from "./sources.ts";
import type { Reading, Token } from "./token.ts";

// "35 requests a day, 12 of them from abroad" says two numbers of one thing, and what stands beside one of them is
// said of that one alone: "35 requests from abroad" keeps each word and is false.

/** A stretch between two commas or joints, with the numbers that it gives. */
type Part = { tokens: Token[]; numbers: NumberClaim[] };

/** Words and rates that a line puts beside the other one of two numbers or deeds of its facts. */
export function swappedParts(reading: Reading, used: Iterable<Source>): Turned[] {
  const turned: Turned[] = [];
  let parts: Part[] | undefined;
  for (const source of used) {
    if (source.isHeading || source.isFree || source.facts.length !== 1) continue;
    const { rates, pairs } = parallelsOf(source);
    if (rates.length === 0 && pairs.length === 0) continue;
    parts ??= partsOf(reading.tokens, reading.text);
    for (const part of parts) {
      for (const pair of pairs) turned.push(...wordsOfOther(part, pair, reading.text));
      if (rates.length > 0) turned.push(...ratesOfOther(part, rates));
    }
  }
  return turned;
}

/** Two numbers of one thing, with what is said of each alone. */
type Pair = { first: NumberClaim; second: NumberClaim; ofFirst: Set<string>; ofSecond: Set<string> };
/** A part with a rate of its own. */
type Rated = { rates: Set<string>; words: Set<string> };
type Parallels = { pairs: Pair[]; rates: Rated[] };

const known = new WeakMap<Source, Parallels>();

function parallelsOf(source: Source): Parallels {
  const before = known.get(source);
  if (before) return before;
  const parts = partsOf(source.tokens, source.facts[0]!.text);
  const found = { pairs: pairsOf(parts, source.tokens), rates: ratedOf(parts) };
  known.set(source, found);
  return found;
}

const JOINS = /^(?:and|while|but|then|plus|whereas)$/;

function partsOf(tokens: Token[], text: string): Part[] {
  const parts: Part[] = [];
  tokens.forEach((token, at) => {
    const last = tokens[at - 1];
    const isFirst =
      !last || JOINS.test(token.plain) || /[,;:()•|]|\.\s| [–—-] |—/.test(text.slice(last.end, token.start));
    if (isFirst) parts.push({ tokens: [], numbers: [] });
    const part = parts.at(-1)!;
    part.tokens.push(token);
    if (token.number) part.numbers.push(token.number);
  });
  return parts;
}

const telling = (tokens: Token[]) =>
  tokens.filter((token) => token.kind === "word" && !token.isSilent && token.measures === undefined);

function pairsOf(parts: Part[], all: Token[]): Pair[] {
  const pairs: Pair[] = [];
  parts.forEach((part, at) => {
    const whole = parts.slice(0, at).findLast(({ numbers }) => numbers.length > 0);
    const second = part.numbers[0];
    if (!whole || !second || part.numbers.length > 1 || part.tokens.some(({ plain }) => plain === "one"))
      return;
    for (const first of whole.numbers) addPair(pairs, all, [whole, first], [part, second]);
  });
  return pairs;
}

function addPair(
  pairs: Pair[],
  all: Token[],
  [whole, first]: [Part, NumberClaim],
  [part, second]: [Part, NumberClaim],
) {
  if (!isOfOneThing(first, second, part)) return;
  // "Lines 12 and 28 on shifts": what stands behind the second is said of both.
  if (whole.tokens.at(-1)!.number === first && part.tokens[0]!.plain === "and") return;
  const isAlone = (own: Token[]) => {
    const keys = new Set(own.map(({ key }) => key));
    for (const token of all) if (!own.includes(token)) keys.delete(token.key);
    return keys;
  };
  const ofSecond = isAlone(telling(part.tokens).filter(({ isRate }) => !isRate));
  const ofFirst = isAlone(likePhrase(whole, part));
  if (ofSecond.size + ofFirst.size > 0) pairs.push({ first, second, ofFirst, ofSecond });
}

/** Whether a number counts what the one before it does: "12 of them", "33 in 2021", "15 otherwise". */
function isOfOneThing(first: NumberClaim, second: NumberClaim, { tokens }: Part): boolean {
  if (first.value === second.value || first.pair || second.pair || first.label !== second.label) return false;
  const at = tokens.findIndex(({ number }) => number === second);
  const next = tokens.slice(at + 1).find((token) => token.measures !== second);
  const isBare = second.ofThem !== "" || !next || next.isSilent || /(?:[a-z]{2}ed|ly|wise)$/.test(next.plain);
  const isSameThing = second.after.length > 0 && second.after[0] === first.after[0];
  if (!isBare && !isSameThing) return false;
  if (first.measure && second.measure) return first.measure.dimension === second.measure.dimension;
  return first.unit === second.unit || (second.unit === "" && second.ofThem !== "");
}

const PLACE = /^(?:in|on|at|with|by|during|under|for|from|before|after)$/;

/** What the first of two says by the preposition by which the second says something else: "on the old line". */
function likePhrase(whole: Part, part: Part): Token[] {
  const behind = ({ tokens, numbers }: Part) =>
    tokens.slice(tokens.findIndex(({ number }) => number === numbers[0]) + 1);
  const preposition = behind(part).find(({ plain }) => PLACE.test(plain))?.plain;
  if (preposition === undefined) return [];
  const own = behind(whole);
  const from = own.findIndex(({ plain }) => plain === preposition);
  // "7 weeks before the oven came, 4 weeks after": of both.
  return from === -1 || /^(?:before|after)$/.test(preposition) ? [] : telling(own.slice(from));
}

const IN_PART =
  /\b(?:some|including|partly|part|few|several|half|most|up from|down from|from (?:an? )?\d|of (?:which|whom|them|these|those))\b/i;

function wordsOfOther(
  { tokens, numbers }: Part,
  { first, second, ofFirst, ofSecond }: Pair,
  text: string,
): Turned[] {
  const said = ({ value, unit }: NumberClaim) =>
    numbers.find((one) => one.value === value && (one.unit === unit || unit === "") && !one.pair);
  const [saysFirst, saysSecond] = [said(first), said(second)];
  const number = saysFirst ?? saysSecond;
  if (!number || (saysFirst && saysSecond)) return [];
  const [start, end] = [tokens[0]!.start, tokens.at(-1)!.end];
  if (IN_PART.test(text.slice(start, end))) return [];
  const foreign = saysFirst ? ofSecond : ofFirst;
  return telling(tokens)
    .filter(({ key, start: place }) => foreign.has(key) && place > number.start)
    .map((token) => ({ class: "word" as const, start: token.start, end: token.end }));
}

const rateKey = ({ key, plain }: Token) =>
  `${key}${plain === "biweekly" || plain === "fortnightly" ? " 2" : ""}`;

function ratedOf(parts: Part[]): Rated[] {
  const rated = parts.flatMap(({ tokens }) => {
    const rates = new Set(tokens.filter(({ isRate }) => isRate).map(rateKey));
    const words = new Set(telling(tokens).flatMap(({ isRate, key }) => (isRate ? [] : key)));
    return rates.size === 1 && words.size > 1 ? [{ rates, words }] : [];
  });
  return new Set(rated.flatMap(({ rates }) => [...rates])).size > 1 ? rated : [];
}

/** "Grease trains monthly" of who greases trains weekly and inspects ropes monthly. */
function ratesOfOther({ tokens }: Part, rated: Rated[]): Turned[] {
  const said = tokens.filter(({ isRate }) => isRate);
  if (said.length !== 1) return [];
  const key = rateKey(said[0]!);
  const words = telling(tokens).filter((token) => !token.isRate);
  const isBeside = ({ words: own }: Rated) => words.some((token) => own.has(token.key));
  const own = rated.filter(({ rates }) => rates.has(key));
  if (own.length === 0 || own.some(isBeside) || !rated.some((one) => !one.rates.has(key) && isBeside(one)))
    return [];
  return [{ class: "word", start: said[0]!.start, end: said[0]!.end }];
}
