import type { TaggerToken } from "./tokens.ts";

/** What the lexicon says of each token: 0 nothing, else a small number for its kind and place in the term. */
export type LexiconFlags = Uint8Array;

const bits = 18;
export const featureSpace = 1 << bits;

function hashOf(text: string): number {
  let hash = 2166136261;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
  return hash;
}

/** A feature's place: its template and up to two values, mixed (Murmur3's finish). */
function place(template: number, a: number, b = 0): number {
  let hash = Math.imul(template + 1, 0x9e3779b1) ^ a;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) + Math.imul(b, 0x27d4eb2f);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) >>> (32 - bits);
}

type Word = {
  whole: number;
  shape: number;
  suffix2: number;
  suffix3: number;
  suffix4: number;
  prefix3: number;
  isFunction: boolean;
  isCue: boolean;
};

const setOf = (words: string) => new Set(words.split(" "));
const FUNCTION = setOf(
  "a an the and or of in on at to for with by from as is are be been being was were will would can could should must may might have has had do does did not no you your we our us they their it its this that these those who which what where when how if than then so such within about into over under between through during across per via up out all any some each both other more most etc also well",
);
const CUE = setOf(
  "experience experienced knowledge understanding familiarity familiar proficiency proficient expertise background degree skills skill fluent fluency certification certified master masters bachelor phd ability able using use uses in-depth hands-on competence competencies field fields areas including like such tools technologies languages frameworks qualification qualifications training work working develop developing development responsible looking join team stack tech education requirements interest passion exposure track record insight command",
);

function shapeOf(word: string): number {
  let shape = 7;
  let last = 0;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    const kind =
      code >= 97 && code <= 122
        ? 1
        : code >= 65 && code <= 90
          ? 2
          : code >= 48 && code <= 57
            ? 3
            : code < 128
              ? code
              : 4;
    // "AWS" and "AB" are one shape, "JavaScript" and "Javascript" two.
    if (kind !== last) shape = Math.imul(shape, 31) + kind;
    last = kind;
  }
  return shape;
}

const known = new Map<string, Word>();
const knownLimit = 20_000;

function wordOf(text: string): Word {
  const before = known.get(text);
  if (before) return before;
  const lower = text.toLowerCase();
  const word: Word = {
    whole: hashOf(lower),
    shape: shapeOf(text),
    suffix2: hashOf(lower.slice(-2)),
    suffix3: hashOf(lower.slice(-3)),
    suffix4: hashOf(lower.slice(-4)),
    prefix3: hashOf(lower.slice(0, 3)),
    isFunction: FUNCTION.has(lower),
    isCue: CUE.has(lower),
  };
  if (known.size > knownLimit) known.clear();
  known.set(text, word);
  return word;
}

const edge: Word = {
  whole: 11,
  shape: 11,
  suffix2: 11,
  suffix3: 11,
  suffix4: 11,
  prefix3: 11,
  isFunction: false,
  isCue: false,
};
export const featuresPerToken = 44;

/** Distances in steps that grow, since "three words on" and "nine words on" are different, nine and ten are not. */
function bucket(distance: number): number {
  return distance < 4 ? distance : distance < 7 ? 5 : distance < 12 ? 8 : 12;
}

/**
 * The features of each token of a line, as places in the weight table: `featuresPerToken` a token, one after the
 * other. `isCut` adds where in the line a token stands: for fragments that were cut around one mention.
 */
export function lineFeatures(tokens: TaggerToken[], flags: LexiconFlags, isCut: boolean): Int32Array {
  const count = tokens.length;
  const words = tokens.map((token) => wordOf(token.text));
  const at = (position: number) => words[position] ?? edge;
  const flag = (position: number) => flags[position] ?? 0;
  const functionShare = words.filter((word) => word.isFunction).length / Math.max(1, count);
  const isList = functionShare < 0.08 ? 1 : 0;
  const lineKind = isList * 4 + (count < 4 ? 0 : count < 9 ? 1 : count < 20 ? 2 : 3);
  const features = new Int32Array(count * featuresPerToken);
  let cue = 3;
  let cueAt = -20;
  let glue = 5;
  let glueAt = -20;
  for (let position = 0; position < count; position += 1) {
    const word = words[position]!;
    const [before2, before, after, after2] = [
      at(position - 2),
      at(position - 1),
      at(position + 1),
      at(position + 2),
    ];
    const lex = flag(position);
    const lexBefore = flag(position - 1);
    const lexAfter = flag(position + 1);
    let next = position * featuresPerToken;
    let template = 0;
    const add = (a: number, b = 0) => {
      features[next] = place(template, a, b);
      next += 1;
      template += 1;
    };
    add(word.whole);
    add(before.whole);
    add(after.whole);
    add(before2.whole);
    add(after2.whole);
    add(before.whole, word.whole);
    add(word.whole, after.whole);
    add(before.whole, after.whole);
    add(before2.whole, before.whole);
    add(after.whole, after2.whole);
    add(word.suffix2);
    add(word.suffix3);
    add(word.suffix4);
    add(word.prefix3);
    add(before.suffix3);
    add(after.suffix3);
    add(before.suffix3, word.suffix3);
    add(word.suffix3, after.suffix3);
    add(word.shape);
    add(before.shape, word.shape);
    add(word.shape, after.shape);
    add(before.shape, after.shape);
    add(word.shape, position === 0 ? 1 : 0);
    add(lex);
    add(lexBefore, lex);
    add(lex, lexAfter);
    add(lex, word.shape);
    add(lex, word.whole);
    add(lex, lineKind);
    add(lineKind, word.shape);
    add(lineKind, word.suffix3);
    add(cue, bucket(position - cueAt));
    add(cue, lex);
    add(cue, word.suffix3);
    add(glue, bucket(position - glueAt));
    add(glue, word.suffix3);
    add(glue, word.shape);
    add(position === 0 ? 1 : 0, position === count - 1 ? 1 : 0);
    add(before.whole, word.shape);
    add(after.whole, word.suffix3);
    add(before.whole, lex);
    add(after.whole, lex);
    if (isCut) {
      const left = Math.min(14, position);
      const right = Math.min(14, count - 1 - position);
      add(left, right);
      add(Math.sign(left - right) * 4 + Math.min(3, Math.abs(left - right)), word.suffix3);
    } else {
      add(99);
      add(98, word.suffix3);
    }
    if (word.isCue) {
      cue = word.whole;
      cueAt = position;
    }
    if (word.isFunction || word.shape === edge.shape) {
      glue = word.whole;
      glueAt = position;
    }
  }
  return features;
}
