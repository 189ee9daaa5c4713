/**
 * All matches of a global pattern, as `matchAll` gives them, which first copies the pattern: for the many texts that
 * hold one match or none, the copy takes longer than the search.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex += unitsAt(text, pattern);
  }
  return found;
}

/** Behind an empty match the search goes on after the next character: two units, if a pattern of code points is in a pair. */
function unitsAt(text: string, { lastIndex, unicode }: RegExp): number {
  return unicode && (text.codePointAt(lastIndex) ?? 0) > 0xffff ? 2 : 1;
}
