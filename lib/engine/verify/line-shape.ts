// Where words stand in a line.

export function isInsideWord(text: string, start: number, end: number): boolean {
  const letter = /[\p{L}\p{N}]/u;
  return (
    (letter.test(text[start - 1] ?? "") && letter.test(text[start]!)) ||
    (letter.test(text[end] ?? "") && letter.test(text[end - 1]!))
  );
}

export function isSentenceStart(text: string, start: number): boolean {
  return /(?:^|[.!?;:]["”’)]? +)["“‘(]?$/.test(text.slice(Math.max(0, start - 6), start));
}
