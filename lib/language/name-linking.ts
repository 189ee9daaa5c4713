import { aliasesOf, broaderSkills, findSkills } from "./skills.ts";
import { relatedStems } from "./related-words.ts";
import { isStopWord, stem } from "./tokens.ts";

export type NamedScore = { name: string; score: number };

/** A name of the list by its stems: those of the name itself, those in its brackets, and all in one string. */
type Name = { name: string; stems: string[]; aside: string[]; weight: number; phrase: string };

// How much a word counts that is not written in the text, only meant; found on sentences with names by people.
const RELATED = 0.3;
const OTHER_FORM = 0.7;
const BROADER = 0.45;

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*[+#]*/gu;

function stemsOf(text: string): string[] {
  const found: string[] = [];
  for (const [word] of text.toLowerCase().matchAll(WORD)) if (!isStopWord(word)) found.push(stem(word));
  return found;
}

function readName(name: string): Omit<Name, "weight"> {
  const [main = "", aside = ""] = name.split(/[()]/);
  const stems = [...new Set(stemsOf(main))];
  return { name, stems, aside: stemsOf(aside), phrase: stemsOf(main).join(" ") };
}

/**
 * Makes a function that finds the names of a list (of occupational skills, say) that are nearest to a text, best
 * first; the score is 0 to about 1 and serves for the order only. A name is near when its rarer words, or words
 * that mean about the same, stand close together in the text. Names are read once, in about 10 ms a thousand.
 */
export function nameLinker(given: string[]): (text: string, count: number) => NamedScore[] {
  const plain = given.map(readName);
  const holding = new Map<string, number[]>();
  for (const [at, { stems }] of plain.entries()) {
    for (const word of stems) {
      const list = holding.get(word);
      if (list) list.push(at);
      else holding.set(word, [at]);
    }
  }
  const rarity = (word: string) => Math.log(1 + plain.length / (holding.get(word)?.length ?? 0.5));
  const names: Name[] = plain.map((one) => ({
    ...one,
    weight: one.stems.reduce((sum, word) => sum + rarity(word), 0),
  }));
  return (text, count) => nearest(text, count, names, holding, rarity);
}

function nearest(
  text: string,
  count: number,
  names: Name[],
  holding: Map<string, number[]>,
  rarity: (word: string) => number,
): NamedScore[] {
  const places = placesOf(text);
  const candidates = new Set<number>();
  for (const word of places.keys()) for (const at of holding.get(word) ?? []) candidates.add(at);
  const whole = ` ${stemsOf(text).join(" ")} `;
  const scored: NamedScore[] = [];
  for (const at of candidates) {
    const name = names[at]!;
    const score = scoreOf(name, places, rarity, whole);
    if (score > 0) scored.push({ name: name.name, score });
  }
  scored.sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1));
  return scored.slice(0, count);
}

type Place = { at: number; weight: number };

/** Where in a text each stem stands, or what is related to it. */
function placesOf(text: string): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  const add = (word: string, at: number, weight: number) => {
    const list = places.get(word);
    if (!list) places.set(word, [{ at, weight }]);
    else if (list.length < 40) list.push({ at, weight });
  };
  let at = 0;
  const offsets: number[] = [];
  for (const match of text.toLowerCase().matchAll(WORD)) {
    offsets.push(match.index);
    const word = match[0];
    if (isStopWord(word)) continue;
    at = offsets.length;
    const own = stem(word);
    add(own, at, 1);
    for (const other of relatedStems(own)) add(other, at, RELATED);
  }
  const position = (offset: number) => offsets.filter((one) => one <= offset).length;
  for (const { name, start } of findSkills(text).slice(0, 60)) {
    const here = position(start);
    for (const word of stemsOf(aliasesOf(name).slice(0, 6).join(" "))) add(word, here, OTHER_FORM);
    for (const word of stemsOf(broaderSkills(name).slice(0, 2).join(" "))) add(word, here, BROADER);
  }
  return places;
}

function scoreOf(
  name: Name,
  places: Map<string, Place[]>,
  rarity: (word: string) => number,
  whole: string,
): number {
  let matched = 0;
  // The rarest word of the name is the anchor; the others count more the nearer to it they stand.
  const words = [...name.stems].sort((a, b) => rarity(b) - rarity(a));
  const anchors = words
    .flatMap((word) => (places.get(word) ?? []).map((place) => ({ word, ...place })))
    .slice(0, 12);
  for (const anchor of anchors) {
    let sum = 0;
    for (const word of words) {
      let top = 0;
      for (const { at, weight } of places.get(word) ?? []) {
        const distance = Math.abs(at - anchor.at);
        top = Math.max(top, weight * (distance <= 6 ? 1 : distance <= 14 ? 0.7 : 0.4));
      }
      sum += top * rarity(word);
    }
    matched = Math.max(matched, sum);
  }
  if (matched === 0) return 0;
  const coverage = matched / (name.weight + 1.5);
  const phrase = name.phrase !== "" && whole.includes(` ${name.phrase} `) ? 0.25 : 0;
  const aside = name.aside.length > 0 && name.aside.some((word) => places.has(word)) ? 0.03 : 0;
  return (
    coverage ** 1.5 * Math.sqrt(Math.min(12, matched) / 12) + phrase * Math.min(1, name.weight / 10) + aside
  );
}
