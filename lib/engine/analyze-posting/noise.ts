import { countLetters } from "#lib/language/letters.ts";
import { isSpaceAt, partCount } from "#lib/language/tokens.ts";

const mostWords = 600;

/** No sentence that a person could have written: keyboard noise, a bare list of links, one word. */
export function isNoise(text: string): boolean {
  const letters = countLetters(text);
  if (letters < 20 || letters < text.length * 0.4) return true;
  const count = Math.min(partCount(text), mostWords);
  let readable = 0;
  let start = 0;
  for (let word = 0; word < count; word += 1) {
    let end = start;
    while (end < text.length && !isSpaceAt(text, end)) end += 1;
    if (isReadable(text.slice(start, end))) readable += 1;
    if (readable >= count * 0.5) return false;
    start = end;
    while (start < text.length && isSpaceAt(text, start)) start += 1;
  }
  return !/[\u3040-\u30ff\u4e00-\u9fff\u0e00-\u0e7f]/.test(text);
}

const vowels = [..."aeiouy"].reduce((bits, vowel) => bits | (1 << (vowel.charCodeAt(0) - 0x61)), 0);

/** As most words are: plain letters, one of them a vowel, and at most one mark behind them. */
function isPlainWord(word: string): boolean {
  let hasVowel = false;
  for (let at = 0; at < word.length; at += 1) {
    const place = (word.charCodeAt(at) | 0x20) - 0x61;
    if (place < 0 || place > 25) return hasVowel && at === word.length - 1 && ".,;:!?".includes(word[at]!);
    hasVowel ||= ((vowels >> place) & 1) === 1;
  }
  return hasVowel;
}

function isReadable(word: string): boolean {
  if (word.length > 24) return false;
  if (isPlainWord(word)) return true;
  return (
    /^\P{L}*\p{L}+(?:['’&/.+#-]\p{L}*|\p{N})*\P{L}*$/u.test(word) &&
    (/[aeiouyàâäáåæèéêëìíîïòóôöøùúûüãõőű]/i.test(word) ||
      /[^\u0000-\u024f]/.test(word) ||
      /^\P{Ll}{1,6}$/u.test(word))
  );
}
