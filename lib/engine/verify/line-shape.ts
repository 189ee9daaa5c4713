import { isLetterAt } from "#lib/language/letters.ts";

// Where words stand in a line.

/** Position of the first of ordered parts that begins at `place` or later; their count when none does. By halving, since a hostile line has ten thousand parts. */
export function firstFrom(parts: { start: number }[], place: number): number {
  let [low, high] = [0, parts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (parts[middle]!.start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function isInsideWord(text: string, start: number, end: number): boolean {
  const letter = /[\p{L}\p{N}]/u;
  return (
    (letter.test(text[start - 1] ?? "") && letter.test(text[start]!)) ||
    (letter.test(text[end] ?? "") && letter.test(text[end - 1]!))
  );
}

export function isSentenceStart(text: string, start: number): boolean {
  // Most words stand behind another word and a space.
  if (start > 1 && text[start - 1] === " " && isLetterAt(text, start - 2)) return false;
  return /(?:^|[.!?;:]["”’)]? +)["“‘(]?$/.test(text.slice(Math.max(0, start - 6), start));
}
