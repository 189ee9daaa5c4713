import { words } from "#lib/language/tokens.ts";

/** Where a sentence may end before what only adds to it; the finer borders only where the coarse ones leave too much. */
const BORDERS = [
  /; |, (?=\p{Ll}+ing |which |who |so |while |where )| so that /gu,
  /,? and (?:which|who|that) |, (?=(?:from|with|in|at|by|for|after|during|through|across|including|and|both|each|up to) )| (?=that (?:have|has|was|were|is|are) )|: (?=\p{Ll})/gu,
  /, (?=\p{Ll}+ed |\d)| (?=together with )/gu,
];
const fewestWords = 5;

/** A text that is too long for a sentence, without its last clauses; of two ends the one that keeps more. */
export function cutAtClause(text: string, most: number): string {
  if (words(text).length <= most) return text;
  for (const border of BORDERS) {
    const ends = [...text.matchAll(border)].map(({ index }) => text.slice(0, index)).filter(isWhole);
    const kept = ends.findLast((part) => words(part).length <= most);
    if (kept !== undefined && words(kept).length >= fewestWords) return kept;
  }
  return text;
}

/** No border within parentheses. */
function isWhole(part: string): boolean {
  return part.split("(").length === part.split(")").length;
}
