import { remembered } from "#lib/language/remembered.ts";
import { contentWords, isStopWord, stem, words } from "#lib/language/tokens.ts";
import { workOfTitle } from "./title-work.ts";
import { wordKey } from "./verify/word-forms.ts";
import { verbOfPresent } from "./write-resume/verbs.ts";

/** A word by its stem, and by what all of its forms share: "driven" has the key of "drive", "supervision" that of "supervise". */
export type TellingWord = { stem: string; key: string };

// A requirement is asked about its words many times in one run.
const mostCharacters = 120_000;
const longestText = 600;

/** The words of a text that carry meaning, each form of a word once, in their order. */
export const tellingWords = remembered(
  (text): readonly TellingWord[] => {
    const found = new Map<string, TellingWord>();
    for (const { text: word } of words(text)) {
      if (isStopWord(word)) continue;
      const key = wordKey(word);
      if (!found.has(key)) found.set(key, { stem: stem(word), key });
    }
    return [...found.values()];
  },
  mostCharacters,
  longestText,
);

/** The keys of `tellingWords`. */
export function wordKeys(text: string): string[] {
  return tellingWords(text).map(({ key }) => key);
}

const AGENT = /\b\p{L}{2,}(?:er|or)s?\b/giu;

/** What somebody of a title does, by word keys: a tram driver drives, a roofer roofs, a copy editor edits. */
export function deedsOfTitle(title: string): string[] {
  const work = workOfTitle(title);
  const verbs = (title.match(AGENT) ?? []).flatMap((person) => {
    const base = person.toLowerCase().replace(/(?:er|or)s?$/, "");
    // "Runner" doubles a letter, "baker" drops one.
    const bases = [base, `${base}e`, ...(base.at(-1) === base.at(-2) ? [base.slice(0, -1)] : [])];
    return bases.filter((one) => verbOfPresent(one) !== undefined).map(wordKey);
  });
  return work === title ? verbs : [...verbs, ...contentWords(work)];
}
