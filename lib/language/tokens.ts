import { newStemmer } from "snowball-stemmers";
import { lettersEnd, signsEnd, wordPartEnd } from "./letters.ts";

export type Span = { text: string; start: number; end: number };

/** Words in order with UTF-16 offsets (end exclusive). An apostrophe stays inside a word, `C++` and `C#` stay whole. */
export function words(text: string): Span[] {
  const found: Span[] = [];
  for (let start = 0; start < text.length;) {
    const end = wordEnd(text, start);
    if (end > start) found.push({ text: text.slice(start, end), start, end });
    start = Math.max(end, start + 1);
  }
  return found;
}

/** Into how many parts white space cuts a text, an empty first or last one counted. */
export function partCount(text: string): number {
  let count = 1;
  let isSpace = false;
  for (let at = 0; at < text.length; at += 1) {
    const wasSpace = isSpace;
    isSpace = isSpaceAt(text, at);
    if (isSpace && !wasSpace) count += 1;
  }
  return count;
}

export function isSpaceAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 0x80 ? code === 32 || (code >= 9 && code <= 13) : /\s/.test(text[at]!);
}

/** Where the word ends that begins at a place; the place itself where none does. */
function wordEnd(text: string, start: number): number {
  let end = wordPartEnd(text, start);
  if (end === start) return start;
  while (isApostrophe(text.charCodeAt(end))) {
    const next = lettersEnd(text, end + 1);
    if (next === end + 1) break;
    end = next;
  }
  return signsEnd(text, end);
}

const isApostrophe = (code: number) => code === 0x27 || code === 0x2019;

// Besides grammar words, those that any resume or posting holds and that therefore tell nothing apart.
const STOP_WORDS = new Set(
  (
    "a about above across after again all also am among an and any are as at be because been before being both " +
    "but by can could did do does doing done due during each either etc few for from further had has have having " +
    "he her here hers him his how i if in including into is it its itself just like may me more most must my no " +
    "nor not of off on once one only or other our out over own per same shall she should so some such than that " +
    "the their them then there these they this those through to too under until up upon us very via was we were " +
    "what when where which while who whom whose why will with within without would you your yours " +
    "ability able candidate demonstrated excellent experience experienced good ideal include includes job new " +
    "plus position preferred proven related relevant required requirement requirements role strong use used using " +
    "various well work worked working year years"
  ).split(" "),
);

const english = newStemmer("english");
const cacheLimit = 20_000;
const stems = new Map<string, string>();

/** The Snowball English stem of one word, lower case. Words over 40 characters come back unstemmed. */
export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const plain = word.toLowerCase().replace(/’/g, "'").replace(/'s$/, "");
  const stemmed = plain.length > 40 ? plain : english.stem(plain);
  // A full cache is emptied whole: simpler than ageing, and one document's words refill it at once.
  if (stems.size >= cacheLimit) stems.clear();
  stems.set(word, stemmed);
  return stemmed;
}

export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word.toLowerCase());
}

/** Lower-cased stems of the words that carry meaning, in order, repeats kept; grammar and posting filler dropped. */
export function contentWords(text: string): string[] {
  const kept: string[] = [];
  for (let start = 0; start < text.length;) {
    const end = wordEnd(text, start);
    if (end > start) {
      const carried = meaningOf(text.slice(start, end));
      if (carried !== null) kept.push(carried);
    }
    start = Math.max(end, start + 1);
  }
  return kept;
}

const meanings = new Map<string, string | null>();
// The engine keeps the whole text alive of which a longer part is kept.
const longestMeaning = 12;

/** The stem of a word that carries meaning, null of another. */
function meaningOf(written: string): string | null {
  const known = meanings.get(written);
  if (known !== undefined) return known;
  const word = written.toLowerCase();
  const carried = STOP_WORDS.has(word) ? null : stem(word);
  if (written.length > longestMeaning) return carried;
  if (meanings.size >= cacheLimit) meanings.clear();
  meanings.set(written, carried);
  return carried;
}
