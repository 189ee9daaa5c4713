// Short forms beside what they stand for: "BSc" and "Bachelor of Science", "CMS" and "content management system".

const SMALL_WORDS = new Set(["and", "of", "the", "for", "in", "to", "on", "a", "an", "s"]);
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

// What initials do not show, and short forms of two letters that are sure enough to be spelled out.
const KNOWN: [short: string, long: string][] = [
  ["phd", "doctor of philosophy"],
  ["pharmd", "doctor of pharmacy"],
  ["edd", "doctor of education"],
  ["ba", "bachelor of arts"],
  ["ab", "bachelor of arts"],
  ["bs", "bachelor of science"],
  ["bsc", "bachelor of science"],
  ["ma", "master of arts"],
  ["ms", "master of science"],
  ["msc", "master of science"],
  ["md", "doctor of medicine"],
  ["jd", "juris doctor"],
  ["aa", "associate of arts"],
  ["as", "associate of science"],
  ["llb", "bachelor of laws"],
  ["llm", "master of laws"],
  ["rn", "registered nurse"],
  ["hr", "human resources"],
  ["qa", "quality assurance"],
  ["qc", "quality control"],
  ["pt", "physical therapist"],
  ["vp", "vice president"],
  ["pr", "public relations"],
  ["ai", "artificial intelligence"],
  ["ml", "machine learning"],
  ["er", "emergency room"],
  ["or", "operating room"],
  ["it", "information technology"],
  ["cctv", "closed circuit television"],
  ["cpr", "cardiopulmonary resuscitation"],
  ["ekg", "electrocardiogram"],
  ["tv", "television"],
];
const knownByShort = new Map<string, string[]>();
for (const [short, long] of KNOWN) knownByShort.set(short, [...(knownByShort.get(short) ?? []), long]);

/** The parts of a word that may be a short form, each beginning a word of what it stands for ("BSc": "b", "sc"); null for other words. */
export function piecesOf(written: string): string[] | null {
  const bare = written
    .replace(/[.&]/g, "")
    .replace(/s$/, (end) => (/^\p{Lu}{2,}$/u.test(written.slice(0, -1)) ? "" : end));
  if (!/^(?:\p{Lu}\p{Ll}{0,4}){2,6}$/u.test(bare) || !/\p{Lu}.*\p{Lu}/u.test(bare)) return null;
  if (bare.length > 8) return null;
  return bare.match(/\p{Lu}\p{Ll}*/gu)!.map((piece) => piece.toLowerCase());
}

/** Whether words, in order and small ones skipped, begin with these pieces one by one; the length of the stretch or 0. */
function stretch(words: string[], at: number, pieces: string[], known: string[] | undefined): number {
  if (SMALL_WORDS.has(words[at]!)) return 0;
  let piece = 0;
  for (let next = at; next < words.length && next < at + 12; next += 1) {
    const word = words[next]!;
    if (
      piece < pieces.length &&
      word.startsWith(pieces[piece]!) &&
      !(SMALL_WORDS.has(word) && pieces[piece]!.length < 2 && !startsNext(words, next, pieces, piece))
    )
      piece += 1;
    else if (!SMALL_WORDS.has(word)) break;
    if (piece === pieces.length) return next + 1 - at;
  }
  for (const long of known ?? []) {
    const whole = long.split(" ");
    if (whole.every((word, offset) => words[at + offset] === word)) return whole.length;
  }
  return 0;
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

/** Whether a text spells out what `short` stands for. */
export function spellsOut(text: string, short: string): boolean {
  return stretchesOf(text, short, true).length > 0;
}

/** Where a text spells out a short form. Two letters fit too much: those must be known, unless `isLoose`. */
export function stretchesOf(text: string, short: string, isLoose: boolean): Stretch[] {
  let ofText = found.get(text);
  if (!ofText) {
    if (found.size >= textsKept) found.clear();
    ofText = new Map();
    found.set(text, ofText);
  }
  const key = isLoose ? `${short}?` : short;
  let stretches = ofText.get(key);
  if (!stretches) {
    stretches = findStretches(text, short, isLoose);
    ofText.set(key, stretches);
  }
  return stretches;
}

type Stretch = { start: number; end: number };
const found = new Map<string, Map<string, Stretch[]>>();

function findStretches(text: string, short: string, isLoose: boolean): Stretch[] {
  const pieces = piecesOf(short);
  if (!pieces) return [];
  const letters = pieces.join("");
  const known = knownByShort.get(letters);
  const words = plainWords(text);
  const plain = words.map(({ word }) => word);
  const stretches: Stretch[] = [];
  const sure = isLoose || letters.length >= 3;
  for (let at = 0; at < words.length; at += 1) {
    const length = stretch(plain, at, sure ? pieces : ["\n"], known);
    // One name, not a list of others that happen to begin so.
    if (length > 1 && !/[,;:.()|•\n]/.test(text.slice(words[at]!.start, words[at + length - 1]!.end)))
      stretches.push({ start: words[at]!.start, end: words[at + length - 1]!.end });
  }
  return stretches;
}
