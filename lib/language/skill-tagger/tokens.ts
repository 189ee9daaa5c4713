/** A word or a mark of a line; offsets in UTF-16 units. */
export type TaggerToken = { text: string; start: number; end: number };

// Words keep their inner marks ("Node.js", "C++", "full-time"), all else stands alone.
const TOKEN = /<[A-Z]+>|\.?[\p{L}\p{M}\p{N}]+(?:[.'’&_-][\p{L}\p{M}\p{N}]+)*[+#]*|[^\s\p{L}\p{M}\p{N}]/gu;

/**
 * The words and marks of a line. Without its commas when `hasCommas` is false: the sentences that the tagger of terms
 * learned from have lost theirs, so it has to see lists as it knows them.
 */
export function taggerTokens(line: string, hasCommas: boolean): TaggerToken[] {
  const tokens: TaggerToken[] = [];
  for (const match of line.matchAll(TOKEN))
    if (hasCommas || match[0] !== ",")
      tokens.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  return tokens;
}
