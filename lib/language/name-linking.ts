import { hollowPhrases, isHollow } from "./hollow-words.ts";
import { relatedStems } from "./related-words.ts";
import { aliasesOf, wideSkills, findSkills } from "./skills.ts";
import { isStopWord, stem } from "./tokens.ts";

export type NamedScore = { name: string; score: number };

/** A name of the list; words by number, the rarest first. `weight`: how rare they are together. */
type Name = { name: string; words: Int32Array; weight: number; phrase: string };
type NameList = {
  names: Name[];
  numbers: Map<string, number>;
  /** By the word's number: the names that hold it, and how rare it is. */
  holding: number[][];
  rarity: Float64Array;
  byBeginning: Map<string, number[]>;
};

// How much a word counts that is not written in the text, only meant; found on sentences with names by people.
const OTHER_FORM = 0.7;
const BROADER = 0.45;
const ALIKE = 0.4;
const HOLLOW = 0.4;
// A name's verb that says only that something is done.
const LIGHT = 0.7;
const LIGHT_VERBS =
  "use perform apply conduct carry make provide work have ensure manage develop define create handle execute implement";
const beginning = 6;
// The rest can't come among the first ten: their best possible score is lower than that of all these.
const mostScored = 400;
const mostRanked = 60;

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*[+#]*/gu;

function stemsOf(text: string): string[] {
  const found: string[] = [];
  for (const [word] of text.toLowerCase().matchAll(WORD)) if (!isStopWord(word)) found.push(stem(word));
  return found;
}

/**
 * Makes a function that finds the names of a list (of occupational skills, say) that are nearest to a text, best
 * first; the score is 0 to about 1 and serves for the order only. A name is near when its rarer words, or words
 * that mean about the same, stand close together in the text. Names are read once, in about 20 ms a thousand;
 * blank ones are left out, a name that comes twice is given once.
 */
export function nameLinker(given: string[]): (text: string, count: number) => NamedScore[] {
  const list = readNames(given);
  const reach = new Float64Array(list.names.length);
  return (text, count) => {
    const places = placesOf(text, list);
    const whole = ` ${stemsOf(text).join(" ")} `;
    const scored = candidates(places, list, reach)
      .map((at) => scoreOf(list.names[at]!, places, list.rarity, whole))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1));
    return varied(scored, count);
  };
}

function readNames(given: string[]): NameList {
  const numbers = new Map<string, number>();
  const holding: number[][] = [];
  const byBeginning = new Map<string, number[]>();
  const numberOf = (word: string) => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    const number = numbers.size;
    numbers.set(word, number);
    holding.push([]);
    if (word.length >= beginning) add(byBeginning, word.slice(0, beginning), number);
    return number;
  };
  const unique = [...new Set(given.map((name) => name.trim()))].filter((name) => name !== "");
  const read = unique.map((name, at) => {
    // What stands in brackets tells two names apart, but is seldom written in a posting.
    const main = name.replace(/\([^()]*\)/g, " ");
    const stems = stemsOf(main);
    const kept =
      stems.length > 0 ? stems : [...name.toLowerCase().matchAll(WORD)].map(([word]) => stem(word));
    const words = [...new Set(kept.map(numberOf))];
    for (const word of words) holding[word]!.push(at);
    return { name, words, phrase: kept.join(" ") };
  });
  const rarity = Float64Array.from(holding, (names) => Math.log(1 + unique.length / names.length));
  for (const verb of LIGHT_VERBS.split(" ")) {
    const number = numbers.get(stem(verb));
    if (number !== undefined) rarity[number]! *= LIGHT;
  }
  const names = read.map(({ name, words, phrase }) => ({
    name,
    words: Int32Array.from(words.sort((a, b) => rarity[b]! - rarity[a]! || a - b)),
    weight: words.reduce((sum, word) => sum + rarity[word]!, 0),
    phrase,
  }));
  return { names, numbers, holding, rarity, byBeginning };
}

function add<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value) {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

type Place = { at: number; weight: number };

/** Where in a text each word of the names stands, or what is related to it. */
function placesOf(text: string, { numbers, byBeginning }: NameList): Map<number, Place[]> {
  const places = new Map<number, Place[]>();
  const put = (number: number | undefined, at: number, weight: number) => {
    if (number !== undefined && (places.get(number)?.length ?? 0) < 40) add(places, number, { at, weight });
  };
  const offsets: number[] = [];
  for (const { index, 0: word } of hollowPhrases(text.toLowerCase()).matchAll(WORD)) {
    offsets.push(index);
    if (isStopWord(word)) continue;
    const at = offsets.length;
    const weight = isHollow(word) ? HOLLOW : 1;
    const own = stem(word);
    put(numbers.get(own), at, weight);
    for (const [other, nearness] of relatedStems(own)) put(numbers.get(other), at, nearness * weight);
    // A list in another language has endings that the English stemmer does not know.
    if (!numbers.has(own) && own.length >= beginning)
      for (const number of byBeginning.get(own.slice(0, beginning)) ?? []) put(number, at, ALIKE * weight);
  }
  let at = 0;
  for (const { name, start } of findSkills(text).slice(0, 60)) {
    while (at < offsets.length && offsets[at]! <= start) at += 1;
    for (const word of stemsOf(aliasesOf(name).slice(0, 6).join(" "))) put(numbers.get(word), at, OTHER_FORM);
    for (const word of stemsOf(wideSkills(name).slice(0, 2).join(" "))) put(numbers.get(word), at, BROADER);
  }
  return places;
}

const worth = (matched: number, weight: number) =>
  (matched / (weight + 1.5)) ** 1.5 * Math.sqrt(Math.min(12, matched) / 12);

/** The names that could come first, by what they would score if all their words stood side by side. */
function candidates(places: Map<number, Place[]>, list: NameList, reach: Float64Array): number[] {
  const touched: number[] = [];
  for (const [word, stands] of places) {
    const most = list.rarity[word]! * Math.max(...stands.map(({ weight }) => weight));
    for (const at of list.holding[word]!) {
      if (reach[at] === 0) touched.push(at);
      reach[at]! += most;
    }
  }
  const ranked = touched.map((at) => ({ at, top: worth(reach[at]!, list.names[at]!.weight) }));
  for (const at of touched) reach[at] = 0;
  ranked.sort((a, b) => b.top - a.top || a.at - b.at);
  return ranked.slice(0, mostScored).map(({ at }) => at);
}

/** A name with its score, and how much of it each place of the text gave. */
type Scored = NamedScore & { given: Map<number, number> };

function scoreOf(name: Name, places: Map<number, Place[]>, rarity: Float64Array, whole: string): Scored {
  // The rarest word of the name is the anchor; the others count more the nearer to it they stand.
  const anchors: Place[] = [];
  for (const word of name.words) anchors.push(...(places.get(word) ?? []));
  let best = { sum: 0, given: new Map<number, number>() };
  for (const anchor of anchors.slice(0, 12)) {
    const around = sumAround(anchor.at, name, places, rarity);
    if (around.sum > best.sum) best = around;
  }
  const isWritten = name.phrase !== "" && whole.includes(` ${name.phrase} `);
  const score = worth(best.sum, name.weight) + (isWritten ? 0.25 * Math.min(1, name.weight / 10) : 0);
  return { name: name.name, score, given: best.given };
}

function sumAround(anchor: number, name: Name, places: Map<number, Place[]>, rarity: Float64Array) {
  let sum = 0;
  const given = new Map<number, number>();
  for (const word of name.words) {
    let top = 0;
    let from = -1;
    for (const { at, weight } of places.get(word) ?? []) {
      const distance = Math.abs(at - anchor);
      const value = weight * (distance <= 6 ? 1 : distance <= 14 ? 0.7 : 0.4);
      if (value > top) [top, from] = [value, at];
    }
    if (top === 0) continue;
    const part = top * rarity[word]!;
    sum += part;
    given.set(from, (given.get(from) ?? 0) + part);
  }
  return { sum, given };
}

const REPEATED = 0.9;

/** The best names; a word of the text that gave one already counts a tenth less: ten skills, not ten names of one. */
function varied(scored: Scored[], count: number): NamedScore[] {
  const rest = scored.slice(0, Math.max(count, mostRanked));
  const used = new Map<number, number>();
  const chosen: NamedScore[] = [];
  const now = ({ score, given }: Scored) => {
    let sum = 0;
    let all = 0;
    for (const [at, part] of given) {
      sum += part * REPEATED ** (used.get(at) ?? 0);
      all += part;
    }
    return all === 0 ? 0 : (score * sum) / all;
  };
  while (chosen.length < count && rest.length > 0) {
    const scores = rest.map(now);
    let best = 0;
    for (const [at, score] of scores.entries()) if (score > scores[best]!) best = at;
    const [next] = rest.splice(best, 1);
    chosen.push({ name: next!.name, score: scores[best]! });
    for (const at of next!.given.keys()) used.set(at, (used.get(at) ?? 0) + 1);
  }
  return chosen;
}
