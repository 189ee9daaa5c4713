import { sentences } from "#lib/language/sentences.ts";
import { words } from "#lib/language/tokens.ts";

/**
 * Flesch's reading ease of English texts (R. Flesch, "A new readability yardstick", 1948): 206.835 less 1.015 for
 * each word a sentence and 84.6 for each syllable a word. About 60 is plain English; resumes of any trade lie lower,
 * since bullets are dense. Syllables are counted by groups of vowels.
 */
export function readingEase(texts: string[]): { ease: number; wordCount: number } {
  let wordCount = 0;
  let sentenceCount = 0;
  let syllables = 0;
  for (const text of texts) {
    sentenceCount += Math.max(1, sentences(text).length);
    for (const { text: word } of words(text)) {
      wordCount += 1;
      syllables += syllablesOf(word);
    }
  }
  if (wordCount === 0) return { ease: 100, wordCount };
  return { ease: 206.835 - 1.015 * (wordCount / sentenceCount) - 84.6 * (syllables / wordCount), wordCount };
}

const SILENT_END = /(?:[^laeiouy]e|[^aeiouytd]ed)$/;
const isVowel = Array.from({ length: 256 }, (_, code) => /[aeiouyà-ÿ]/.test(String.fromCharCode(code)));

function syllablesOf(word: string): number {
  const lower = word.toLowerCase();
  const isSilent = (lower.endsWith("e") || lower.endsWith("ed")) && SILENT_END.test(lower);
  const end = lower.length - (!isSilent ? 0 : lower.endsWith("e") ? 2 : 3);
  let groups = 0;
  for (let at = 0, was = false; at < end; at += 1) {
    const is = isVowel[lower.charCodeAt(at)] === true;
    if (is && !was) groups += 1;
    was = is;
  }
  return Math.max(1, groups);
}
