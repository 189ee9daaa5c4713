import { SHORT_FORM_NAMES } from "./short-form-names.ts";

// Short forms beside what they stand for: "BSc" and "Bachelor of Science", "CMS" and "content management system".

const SMALL_WORDS = new Set(["and", "of", "the", "for", "in", "to", "on", "a", "an", "s"]);
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

// What is one thing by common knowledge; of others the letters alone prove nothing (other-forms.ts).
const knownByShort = new Map<string, string[][]>();
for (const row of SHORT_FORM_NAMES.trim().split("\n")) {
  const [short = "", ...long] = row.split(" ");
  knownByShort.set(short, [...(knownByShort.get(short) ?? []), long]);
}

/** Whether letters are known to stand for something. */
export const isKnownShort = (short: string) => knownByShort.has((piecesOf(short) ?? []).join(""));

const [SMALL_A, SMALL_Z] = [97, 122];

/** The parts of a word that may be a short form, each beginning a word of what it stands for ("BSc": "b", "sc"); null for other words. */
export function piecesOf(written: string): string[] | null {
  const first = written.charCodeAt(0);
  if (first >= SMALL_A && first <= SMALL_Z) return null;
  let found = pieces.get(written);
  if (found === undefined) {
    if (pieces.size >= piecesKept) pieces.clear();
    found = splitPieces(written);
    pieces.set(written, found);
  }
  return found;
}

// A line's names are asked for beside each of many statements.
const pieces = new Map<string, string[] | null>();
const piecesKept = 1024;

function splitPieces(written: string): string[] | null {
  const bare = written
    .replace(/[.&]/g, "")
    .replace(/s$/, (end) => (/^\p{Lu}{2,}$/u.test(written.slice(0, -1)) ? "" : end));
  if (!/^(?:\p{Lu}\p{Ll}{0,4}){2,6}$/u.test(bare) || !/\p{Lu}.*\p{Lu}/u.test(bare)) return null;
  if (bare.length > 8) return null;
  return bare.match(/\p{Lu}\p{Ll}*/gu)!.map((piece) => piece.toLowerCase());
}

/** How many words from `at`, small ones skipped, begin with these pieces one by one; 0 where they do not. */
function initialed(words: string[], at: number, pieces: string[]): number {
  if (SMALL_WORDS.has(words[at]!)) return 0;
  let piece = 0;
  for (let next = at; next < words.length && next < at + 12; next += 1) {
    const word = words[next]!;
    if (
      word.startsWith(pieces[piece]!) &&
      !(SMALL_WORDS.has(word) && pieces[piece]!.length < 2 && !startsNext(words, next, pieces, piece))
    )
      piece += 1;
    else if (!SMALL_WORDS.has(word)) return 0;
    if (piece === pieces.length) return next + 1 - at;
  }
  return 0;
}

/** How many words from `at` are what this short form is known to stand for; one or several of it. */
function knownFrom(words: string[], at: number, known: string[][]): number {
  const isThere = (long: string[]) =>
    long.every((word, offset) => {
      const own = words[at + offset];
      return own === word || (offset === long.length - 1 && own === `${word}s`);
    });
  return known.find(isThere)?.length ?? 0;
}

// "LIS" for "Library and Information Science": "and" is not what an "a" would stand for unless nothing else is.
function startsNext(words: string[], at: number, pieces: string[], piece: number): boolean {
  return (
    !(words[at + 1] ?? "").startsWith(pieces[piece]!) &&
    (words[at + 1] ?? "").startsWith(pieces[piece + 1] ?? "\n")
  );
}

type Word = { word: string; start: number; end: number };

// A line is asked for each of its words about the same few facts.
const split = new Map<string, Word[]>();
const textsKept = 256;

function plainWords(text: string): Word[] {
  const known = split.get(text);
  if (known) return known;
  const found = splitWords(text);
  if (split.size >= textsKept) split.clear();
  split.set(text, found);
  return found;
}

function splitWords(text: string): Word[] {
  return [...text.replaceAll("’", "'").matchAll(WORD)].map((match) => ({
    word: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/**
 * Where words begin with a short form's letters, and what speaks for their being what it stands for: that this is
 * known, that they are written as a name ("Visitor Intake Program"); against it, that they begin like a deed.
 */
export type Stretch = { start: number; end: number; isKnown: boolean; isName: boolean; isDeed: boolean };
const found = new Map<string, Map<string, Stretch[]>>();

export function stretchesOf(text: string, short: string): Stretch[] {
  let ofText = found.get(text);
  if (!ofText) {
    if (found.size >= textsKept) found.clear();
    ofText = new Map();
    found.set(text, ofText);
  }
  let stretches = ofText.get(short);
  if (!stretches) {
    stretches = findStretches(text, short);
    ofText.set(short, stretches);
  }
  return stretches;
}

function findStretches(text: string, short: string): Stretch[] {
  const pieces = piecesOf(short);
  if (!pieces) return [];
  const known = knownByShort.get(pieces.join("")) ?? [];
  const words = plainWords(text);
  const plain = words.map(({ word }) => word);
  const stretches: Stretch[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const sure = knownFrom(plain, at, known);
    const length = sure || initialed(plain, at, pieces);
    if (sure === 0 && length < 2) continue;
    const [start, end] = [words[at]!.start, words[at + length - 1]!.end];
    const written = text.slice(start, end);
    // One name, not a list of others that happen to begin so.
    if ((sure > 0 ? /[;:.()|•\n]/ : /[,;:.()|•\n]/).test(written)) continue;
    const telling = written.match(WORD)!.filter((word) => !SMALL_WORDS.has(word));
    const isName = telling.every((word) => /^\p{Lu}\p{Ll}/u.test(word));
    stretches.push({ start, end, isKnown: sure > 0, isName, isDeed: DEED.test(written) });
  }
  return stretches;
}

const DEED =
  /^(?:\p{L}+(?:ed|ing)|built|cut|did|drew|drove|found|gave|grew|held|kept|led|made|met|ran|saw|sent|set|sold|spoke|taught|took|won|wrote)\b/iu;
