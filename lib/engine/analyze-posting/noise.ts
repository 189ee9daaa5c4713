import { countLetters } from "#lib/language/letters.ts";

/** No sentence that a person could have written: keyboard noise, a bare list of links, one word. */
export function isNoise(text: string): boolean {
  const letters = countLetters(text);
  if (letters < 20 || letters < text.length * 0.4) return true;
  const words = text.split(/\s+/, 600);
  let readable = 0;
  for (const word of words) {
    if (isReadable(word)) readable += 1;
    if (readable >= words.length * 0.5) return false;
  }
  return !/[\u3040-\u30ff\u4e00-\u9fff\u0e00-\u0e7f]/.test(text);
}

// Most words: plain letters, one of them a vowel.
const PLAIN_WORD = /^[b-df-hj-np-tv-xz]*[aeiouy][a-z]*[.,;:!?]?$/i;

function isReadable(word: string): boolean {
  if (word.length > 24) return false;
  if (PLAIN_WORD.test(word)) return true;
  return (
    /^\P{L}*\p{L}+(?:['’&/.+#-]\p{L}*|\p{N})*\P{L}*$/u.test(word) &&
    (/[aeiouyàâäáåæèéêëìíîïòóôöøùúûüãõőű]/i.test(word) ||
      /[^\u0000-\u024f]/.test(word) ||
      /^\P{Ll}{1,6}$/u.test(word))
  );
}
