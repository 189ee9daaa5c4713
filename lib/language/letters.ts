// Every word of every text of a run passes here several times. The characters of European text are looked up in a
// table: a pattern that is matched again and again takes twice as long.

// One bit each, so that several kinds may be asked for at once.
const other = 1;
const letter = 2;
const mark = 4;
const digit = 8;

const LETTER = /\p{L}/u;
const MARK = /\p{M}/u;
const DIGIT = /\p{N}/u;
const CAPITAL = /^\p{Lu}/u;

function kindOf(character: string): number {
  return LETTER.test(character)
    ? letter
    : MARK.test(character)
      ? mark
      : DIGIT.test(character)
        ? digit
        : other;
}

// Up to the end of the block Latin Extended-B.
const kinds = Uint8Array.from({ length: 0x250 }, (_, code) => kindOf(String.fromCharCode(code)));

// Dashes, quotation marks, the bullet: the block General Punctuation, which holds no letter, mark or digit.
const isPunctuation = (code: number) => code >= 0x2000 && code < 0x2070;

/** Where the run of characters of these kinds ends that begins at a place; the place itself where none does. */
function runEnd(text: string, start: number, meant: number): number {
  let end = start;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (code < kinds.length) {
      if ((kinds[code]! & meant) === 0) return end;
      end += 1;
    } else if (isPunctuation(code)) {
      if ((other & meant) === 0) return end;
      end += 1;
    } else {
      const character = String.fromCodePoint(text.codePointAt(end)!);
      if ((kindOf(character) & meant) === 0) return end;
      end += character.length;
    }
  }
  return end;
}

/** Where the run of letters, marks and digits ends that begins at a place; the place itself where none does. */
export function wordPartEnd(text: string, start: number): number {
  return runEnd(text, start, letter | mark | digit);
}

/** As `wordPartEnd`, of letters and their marks alone. */
export function lettersEnd(text: string, start: number): number {
  return runEnd(text, start, letter | mark);
}

/** As `wordPartEnd`, of letters without marks of their own. */
export function bareLettersEnd(text: string, start: number): number {
  return runEnd(text, start, letter);
}

/** Where the signs end that belong to the word before them: "C++", "C#". */
export function signsEnd(text: string, start: number): number {
  let end = start;
  while (isSign(text.charCodeAt(end))) end += 1;
  return end;
}

const isSign = (code: number) => code === 0x2b || code === 0x23;

/** Whether the unit at a place is a letter. */
export function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < kinds.length ? kinds[code] === letter : LETTER.test(text.charAt(at));
}

/** Whether a text begins with a capital. */
export function isCapitalized(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : CAPITAL.test(text);
}

/** Whether a text is letters from a to z in small form, and nothing else. */
export function isSmallLatin(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x61 || code > 0x7a) return false;
  }
  return text !== "";
}

/** Whether a unit is one of the digits 0 to 9. */
export const isDigit = (code: number) => code >= 0x30 && code <= 0x39;

/** How many UTF-16 units of a text are letters. */
export function countLetters(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length;) {
    const end = runEnd(text, at, letter);
    count += end - at;
    at = runEnd(text, end, other | mark | digit);
  }
  return count;
}

/** In small letters, with one space in place of all that stands between letters and digits: to compare what is said. */
export function bareWords(text: string): string {
  const lower = text.toLowerCase();
  let bare = "";
  for (let at = 0; at < lower.length;) {
    const end = runEnd(lower, at, letter | digit);
    const next = runEnd(lower, end, other | mark);
    bare += lower.slice(at, end);
    if (next > end) bare += " ";
    at = next;
  }
  return bare;
}
