import type { Asked } from "#lib/engine/asked-phrases.ts";

/** A mark for what a posting asks for: no word, so it claims nothing and parts nothing. */
export const ASKED = "«»";

const verbs =
  "ask for|['’]d (?:also )?like(?: to see)?|(?:are|['’]re) (?:also )?(?:asking|looking) for|look for|want|need|name|mention|list|call for|hope for|put first";
/** What may stand before such a quotation, so that it is said of the posting and of nobody else. */
const ASKING = new RegExp(
  `(?:^|[.;:,] |\\b(?:when I read|when I saw|read|saw) that |, and |\\bposting |\\bsince |\\bwhat )(?:you|your posting|(?:and )?your list)(?: also| still| first| then| next)? ?(?:${verbs}|(?:asks|looks|calls) (?:also |first )?for|(?:names|mentions|wants|needs|lists))(?: also| first)?(?: for)?(?: someone to| somebody to)? $`,
  "iu",
);
const FOR = /^(?:with regard to|as for|on|to begin with|for) $/i;
const mostQuoted = 3;

/**
 * The text with what it quotes of a posting's wishes taken out ("You ask for «»"). Where the same words do not stand
 * as a wish, they stay, and are a claim.
 */
export function withoutAsked(text: string, asked: Asked[]): string {
  let rest = text;
  for (let count = 0; count < mostQuoted; count += 1) {
    const found = quotedIn(rest, asked);
    if (!found) break;
    rest = rest.slice(0, found.start) + ASKED + rest.slice(found.end);
  }
  return rest;
}

function quotedIn(text: string, asked: Asked[]): { start: number; end: number } | null {
  let best: { start: number; end: number } | null = null;
  for (const { text: phrase } of asked) {
    for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + 1)) {
      const end = at + phrase.length;
      if (best && end - at <= best.end - best.start) break;
      if (!/^(?:[.,:;]|$| and (?:«»|\p{L}))/u.test(text.slice(end, end + 6))) continue;
      const before = text.slice(Math.max(0, at - 120), at);
      const isWish = ASKING.test(before.replace(/«»(?: and |, )$/, "")) || (before.length === at && FOR.test(before)); // prettier-ignore
      if (isWish) best = { start: at, end };
    }
  }
  return best;
}
