// Columns as a terminal and a monospaced page count them: wide East Asian characters and emoji take two, marks that
// sit on another character none (Unicode Standard Annex 11, in the ranges that occur in people's text).

const PLAIN = /^[\x20-\x7e]*$/;
const UNTIDY = /^\s|[\t\n\r]|  |\s$/;
const NONE = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]$/u;
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]$/u;

function widthOf(character: string): number {
  if (character < "\u0300") return character < " " ? 0 : 1;
  if (NONE.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

/** How many columns a text takes; an emoji joined from several counts each of its pictures. */
export function columnsOf(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let columns = 0;
  for (const character of text) columns += widthOf(character);
  return columns;
}

/**
 * A text cut into rows of at most `width` columns, at spaces; a word longer than a row is cut inside, never inside
 * a code point. Runs of white space become one space; a no-break space stays. Always at least one row.
 */
export function wrap(text: string, width: number): string[] {
  const plain = UNTIDY.test(text) ? text.replace(/[ \t\n\r]+/g, " ").trim() : text;
  if (columnsOf(plain) <= width) return [plain];
  return (PLAIN.test(plain) ? wrapPlain(plain, width) : null) ?? wrapWide(plain, width);
}

/** Where each character takes one column; null where a word is longer than a row. */
function wrapPlain(text: string, width: number): string[] | null {
  const rows: string[] = [];
  let start = 0;
  while (text.length - start > width) {
    const end = text.lastIndexOf(" ", start + width);
    if (end <= start) return null;
    rows.push(text.slice(start, end));
    start = end + 1;
  }
  rows.push(text.slice(start));
  return rows;
}

function wrapWide(plain: string, width: number): string[] {
  const rows: string[] = [];
  let row = "";
  let used = 0;
  const close = () => {
    rows.push(row);
    row = "";
    used = 0;
  };
  for (const word of plain.split(" ")) {
    const columns = columnsOf(word);
    if (used > 0 && used + 1 + columns > width) close();
    if (used > 0) {
      row += " ";
      used += 1;
    }
    if (columns <= width) {
      row += word;
      used += columns;
      continue;
    }
    for (const character of word) {
      const one = widthOf(character);
      if (used + one > width && used > 0) close();
      row += character;
      used += one;
    }
  }
  if (row !== "") close();
  return rows;
}

const shortRow = 14;
const mostGivenUp = 20;

/** As `wrap`, in as many rows; where the last would hold a short word alone, the rows before give it some of theirs. */
export function wrapEvenly(text: string, width: number): string[] {
  const rows = wrap(text, width);
  if (rows.length < 2 || columnsOf(rows.at(-1)!) >= shortRow) return rows;
  for (let narrow = width - 1; narrow >= width - mostGivenUp && narrow > shortRow; narrow -= 1) {
    const other = wrap(text, narrow);
    if (other.length > rows.length) break;
    if (columnsOf(other.at(-1)!) >= shortRow) return other;
  }
  return rows;
}
