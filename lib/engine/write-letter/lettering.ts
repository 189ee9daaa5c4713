import type { Line } from "#lib/documents/schema.ts";
import type { Tone } from "#lib/generations/schema.ts";
import { postingNames, type PostingNames } from "#lib/engine/posting-names.ts";
import { checkLetterLine } from "#lib/engine/verify/check-letter.ts";
import { wordsOfLetter } from "#lib/engine/verify/findings-of-letter.ts";
import type { Writing } from "#lib/engine/write-resume/writing.ts";
import { contentWords } from "#lib/language/tokens.ts";
import type { Fact } from "#lib/profile/schema.ts";
import type { Shapes } from "./frames.ts";

/**
 * A sentence to be said, with the facts that state it; none when it claims nothing. `isQuoted`: a fact in a list, as a
 * resume says it. `isIntro`: it says where a role was, and the next one says "there".
 */
export type Sentence = {
  text: string;
  facts: Fact[];
  operation: Line["operation"];
  isQuoted?: boolean;
  isIntro?: boolean;
};

/**
 * Who writes: "a senior accountant who …" (`as`) or a sentence of theirs that says so (`lead`), what else they say of
 * themselves, and what they look for. `said`: the words of the first two.
 */
export type Person = {
  lead: Sentence | null;
  as: { as: string; facts: Fact[] } | null;
  own: Sentence[];
  wish: Sentence | null;
  said: string;
};

/** What all parts of a letter need: the facts and what they weigh, the posting's names, the tone, and the choice of shapes. */
export type Begun = Omit<Writing, "room"> & {
  names: PostingNames;
  tone: Tone;
  /** Stands for the posting and the person where shapes are chosen. */
  seed: number;
  /** One of the tone's shapes: the posting and the person choose it, so that the same letter is always the same. */
  shape: <Input>(shapes: Shapes<Input>, input: Input, turn?: number) => string;
  /** The sentence if its facts state all of it and no word stands in it too often; null otherwise. */
  proven: (sentence: Sentence | null) => Sentence | null;
  /** How many words a text has, counted as stage four does. */
  wordCount: (text: string) => number;
};

export type Lettering = Begun & { person: Person };

export function startLetter(base: Omit<Writing, "room">, tone: Tone): Begun {
  const names = postingNames(base.analysis);
  const seed = seedOf(`${base.profile.personal.name}|${base.analysis.title}|${base.analysis.company}`);
  const known = new Map<string, boolean>();
  const counts = new Map<string, number>();
  const holds = ({ text, facts, operation }: Sentence): boolean => {
    const factIds = facts.map((fact) => fact.id);
    const line: Line = { id: "", kind: "sentence", text, aside: "", factIds, operation, requirementIds: [], checks: [] }; // prettier-ignore
    const own = facts.map((fact) => base.originalOf(fact));
    return isVaried(text) && checkLetterLine(line, own, names, base.today).every((check) => check.holds);
  };
  return {
    ...base,
    names,
    tone,
    seed,
    shape: (shapes, input, turn = seed) => {
      const ways = waysFor(base, shapes, tone, input);
      return ways[turn % ways.length]!;
    },
    wordCount: (text) => {
      const count = counts.get(text) ?? wordsOfLetter([{ text }]);
      counts.set(text, count);
      return count;
    },
    proven: (sentence) => {
      if (!sentence) return null;
      const key = `${sentence.text}|${sentence.facts.map((fact) => fact.id).join("|")}`;
      const isKnown = known.get(key) ?? holds(sentence);
      known.set(key, isKnown);
      return isKnown ? sentence : null;
    },
  };
}

/** What a tone may say, without the word "resume" where the posting has it that one sends a CV. */
export function waysFor<Input>(
  { analysis }: Pick<Writing, "analysis">,
  shapes: Shapes<Input>,
  tone: Tone,
  input: Input,
): string[] {
  const ways = shapes[tone].map((shape) => shape(input));
  const others = CV.test(analysis.text) ? ways.filter((way) => !/\bresume\b/.test(way)) : ways;
  return others.length > 0 ? others : ways;
}

const CV = /\b(?:CV|C\.V\.|curriculum vitae)(?![\p{L}\p{N}])/iu;

/** The same number for the same text, from 0 to 996 (FNV-1a, 32 bit). */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash % 997;
}

/** No word that tells something stands there more than twice. */
function isVaried(text: string): boolean {
  const counts = new Map<string, number>();
  for (const stem of contentWords(text)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return [...counts.values()].every((count) => count <= 2);
}

/** The sentences that are there. */
export const saidOf = (parts: (Sentence | null | undefined)[]): Sentence[] =>
  parts.filter((one) => one !== null && one !== undefined);

/** A sentence that claims nothing. */
export function free(text: string): Sentence {
  return { text, facts: [], operation: "composed" };
}

export function composed(text: string, facts: (Fact | undefined)[]): Sentence {
  return { text, facts: facts.filter((fact) => fact !== undefined), operation: "composed" };
}

/** Ends a sentence; "I also have …" is "I have also …". */
export function stopped(said: string): string {
  const text = said
    .replace(/\bI also have (?=\p{Ll}+(?:ed|en|wn)\b|been\b|had\b|led\b|run\b)/u, "I have also ")
    .replace(/\bI also am /, "I am also ")
    .replace(/\bI also was /, "I was also ");
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
