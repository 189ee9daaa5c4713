import type { Source } from "./sources.ts";
import type { Turned } from "./swapped-words.ts";
import type { Reading, Token } from "./token.ts";

// "Throughout Slovenia" of who works for somebody there: a heading says where a role is, not how far its deeds go.

const WIDELY =
  /\b(?:across|throughout|all over|all around|around|over all of|in all of|everywhere in|in every part of|all parts of) (?:the )?(?:whole (?:of )?)?(?:\p{Lu}[\p{L}’'-]+ )*$/u;
const looked = 60;
const SEVERAL = /^(?: and|,(?: and)?) \p{Lu}/u;

/** Places that only a heading names and that a line says to be covered whole. */
export function widerPlaces(
  { text, tokens }: Reading,
  sourceOf: (token: Token) => Source | undefined,
  isTold: (token: Token) => boolean,
): Turned[] {
  if (!/\b(?:across|around|over|all|every)|throughout/i.test(text)) return [];
  return tokens.flatMap((token): Turned[] => {
    if (token.kind !== "word" || token.isSilent || !/^\p{Lu}/u.test(token.text) || isTold(token)) return [];
    if (
      !WIDELY.test(text.slice(Math.max(0, token.start - looked), token.start)) ||
      SEVERAL.test(text.slice(token.end))
    )
      return [];
    const source = sourceOf(token);
    if (!source || source.isFree) return [];
    const isOfDeed = !source.isHeading && !source.isDated && source.words.has(token.key);
    return isOfDeed || isSaidWidely(token, source)
      ? []
      : [{ class: "scope", start: token.start, end: token.end }];
  });
}

/** "Nurses Across Kenya", as an employer is called. */
function isSaidWidely({ key }: Token, source: Source): boolean {
  return source.facts.some(({ text }) => {
    const own = source.tokens.find((one) => one.key === key && text.startsWith(one.text, one.start));
    return own !== undefined && WIDELY.test(text.slice(Math.max(0, own.start - looked), own.start));
  });
}

// "When the painter was away" is not beside the painter, "outside service hours" not during them.
const AWAY =
  /\b(?:when|whenever|while|until|if|once|as) (?:the|an?|our|my|another) (?:[\p{L}-]+ ){0,2}?([\p{L}-]+) (?:(?:is|was|are|were) (?:hired|found|appointed|named)|(?:(?:is|was|are|were) )?(?:away|absent|on (?:leave|holiday|vacation)|off|ill|sick|out|busy))\b|\bin (?:the )?absence of (?:the |an? |my )?(?:[\p{L}-]+ ){0,2}?([\p{L}-]+)(?=$|[.,;)])|\b([\p{L}-]+)['’]s (?:absence|leave|holiday|vacation|sick leave)\b/giu;
const BESIDE =
  /\b(?:(?:together |jointly |along )?with|alongside|beside|next to|under|assisting) (?:the |an? |my |our )?((?:[\p{L}-]+ ){0,2}?[\p{L}-]+)(?=$|[.,;)]| (?:at|in|on|for|from|to|of|and|during)\b)/giu;
const OUTSIDE = /\boutside (?:of )?(?:the )?([\p{L}-]+)/giu;
const WITHIN = /\b(?:during|within|in|at) (?:the )?([\p{L}-]+)/giu;

/** What a line puts beside somebody who, as its facts say, was not there. */
export function besideTheAbsent({ text }: Reading, used: Iterable<Source>): Turned[] {
  const turned: Turned[] = [];
  for (const source of used) {
    if (source.isHeading || source.isFree || source.facts.length !== 1) continue;
    const own = source.facts[0]!.text;
    if (/\b(?:when|while|until|if|once|as|absence|leave|holiday|whenever|vacation)\b/i.test(own))
      turned.push(...placesOf(text, BESIDE, namesIn(own, AWAY)));
    if (/\boutside\b/i.test(own)) turned.push(...placesOf(text, WITHIN, namesIn(own, OUTSIDE)));
  }
  return turned;
}

const namesIn = (text: string, pattern: RegExp) =>
  new Set([...text.matchAll(pattern)].flatMap((match) => match.slice(1).find(Boolean)?.toLowerCase() ?? []));

function placesOf(text: string, pattern: RegExp, names: Set<string>): Turned[] {
  if (names.size === 0) return [];
  return [...text.matchAll(pattern)].flatMap((match): Turned[] => {
    const last = match[1]!.toLowerCase().split(" ").at(-1)!;
    return names.has(last) ? [{ class: "word", start: match.index, end: match.index + match[0].length }] : [];
  });
}
