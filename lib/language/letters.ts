// Every word of every text of a run passes here several times. The characters of European text are looked up in a
// table: a pattern that is matched again and again takes twice as long.

const none = 0;
const letter = 1;
const mark = 2;
const digit = 3;

const LETTER = /\p{L}/u;
const MARK = /\p{M}/u;
const DIGIT = /\p{N}/u;

function kindOf(character: string): number {
  return LETTER.test(character) ? letter : MARK.test(character) ? mark : DIGIT.test(character) ? digit : none;
}

// Up to the end of the block Latin Extended-B.
const kinds = Uint8Array.from({ length: 0x250 }, (_, code) => kindOf(String.fromCharCode(code)));

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < kinds.length ? kinds[code]! : kindOf(String.fromCodePoint(text.codePointAt(at)!));
}

/** How many UTF-16 units a character takes that is a letter, a mark or a digit. */
function unitsAt(text: string, at: number): number {
  return text.codePointAt(at)! > 0xffff ? 2 : 1;
}

/** Where the run of letters, marks and digits ends that begins at a place; the place itself where none does. */
export function wordPartEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && kindAt(text, end) !== none) end += unitsAt(text, end);
  return end;
}

/** As `wordPartEnd`, of letters and their marks alone. */
export function lettersEnd(text: string, start: number): number {
  let end = start;
  for (; end < text.length; end += unitsAt(text, end)) {
    const kind = kindAt(text, end);
    if (kind !== letter && kind !== mark) break;
  }
  return end;
}

/** Where the signs end that belong to the word before them: "C++", "C#". */
export function signsEnd(text: string, start: number): number {
  let end = start;
  while (text[end] === "+" || text[end] === "#") end += 1;
  return end;
}

/** How many UTF-16 units of a text are letters. */
export function countLetters(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length;) {
    const units = unitsAt(text, at);
    if (kindAt(text, at) === letter) count += units;
    at += units;
  }
  return count;
}

/** In small letters, with one space in place of all that stands between letters and digits: to compare what is said. */
export function bareWords(text: string): string {
  const lower = text.toLowerCase();
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < lower.length;) {
    const from = at;
    while (at < lower.length && !isLetterOrDigit(kindAt(lower, at))) at += unitsAt(lower, at);
    if (at > from) {
      parts.push(lower.slice(start, from));
      start = at;
    }
    while (at < lower.length && isLetterOrDigit(kindAt(lower, at))) at += unitsAt(lower, at);
  }
  parts.push(lower.slice(start));
  return parts.join(" ");
}

function isLetterOrDigit(kind: number): boolean {
  return kind === letter || kind === digit;
}
