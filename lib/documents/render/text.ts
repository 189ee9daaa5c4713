import { cleanText, toAscii } from "./plain.ts";

/**
 * The .txt of a prepared document: its rows as they were wrapped, one column, UTF-8 without a mark, LF line ends,
 * one at the very end. With `isAscii` every byte is below 128.
 */
export function renderText(rows: readonly { text: string }[], { isAscii = false } = {}): string {
  const clean = isAscii ? toAscii : cleanText;
  const text = rows
    .map((row) => clean(row.text).replace(/\n/g, " ").trimEnd())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n");
  return `${text.trim()}\n`;
}
