import { matchesOf } from "#lib/language/matches.ts";
import type { Claim } from "./claim-classes.ts";
import { wordKey } from "./word-forms.ts";

// What keeps each word of a fact and puts it beside another.

/** A place of a line that turns its facts around. */
export type Turned = { class: Claim["class"]; start: number; end: number };

const COUNTED =
  /(?<![\p{L}\d.,])(\d[\d,.]*\d|\d)(?: of (?:them|which|whom))?(?: were| was| are)? ([a-z]{3,})/gu;

/** "21 referrals, 38 confirmed" of 38 referrals, of which 21 were confirmed. */
export function swappedNumbers(line: string, facts: string[]): Turned[] {
  const said = matchesOf(line, COUNTED);
  if (said.length < 2) return [];
  for (const fact of facts) {
    const counts = new Map(matchesOf(fact, COUNTED).map(([, number, thing]) => [wordKey(thing!), number!]));
    if (counts.size < 2) continue;
    const other = said.filter(([, number, thing]) => (counts.get(wordKey(thing!)) ?? number) !== number);
    const given = new Set(counts.values());
    const isSwap = other.length > 1 && other.every(([, number]) => given.has(number!));
    if (!isSwap || holdsAll(said, facts, fact)) continue;
    return other.map((match) => ({
      class: "number" as const,
      start: match.index,
      end: match.index + match[1]!.length,
    }));
  }
  return [];
}

/** Whether another fact has these numbers as the line has them. */
function holdsAll(said: RegExpExecArray[], facts: string[], but: string): boolean {
  return facts.some((fact) => {
    if (fact === but) return false;
    const counts = new Map(matchesOf(fact, COUNTED).map(([, number, thing]) => [wordKey(thing!), number!]));
    return said.every(([, number, thing]) => counts.get(wordKey(thing!)) === number);
  });
}

const RATES =
  "hourly|daily|nightly|weekly|biweekly|fortnightly|monthly|bimonthly|quarterly|yearly|annual|seasonal";
const RATED = new RegExp(
  `\\b((?:${RATES})(?:(?:,| and| or|, and) (?:${RATES}))*) (?!and\\b|or\\b)([a-z-]{3,})(?: (?!and |or |for |with |from |the |by )([a-z-]{3,}))?`,
  "g",
);

/** "The daily auction" of a weekly one. */
export function otherRates(line: string, facts: string[]): Turned[] {
  const said = matchesOf(line, RATED);
  if (said.length === 0) return [];
  const stated = new Map<string, string[]>();
  for (const fact of facts)
    for (const [, rates, ...things] of matchesOf(fact, RATED))
      for (const thing of things.filter(Boolean).map(wordKey))
        stated.set(thing, [...(stated.get(thing) ?? []), ...ratesOf(rates!)]);
  return said
    .filter(([, rates, ...things]) => {
      const given = things.filter(Boolean).flatMap((thing) => stated.get(wordKey(thing)) ?? []);
      const isStated = (rate: string) => given.some((one) => one === rate || ALIKE.has(`${rate} ${one}`));
      return given.length > 0 && !ratesOf(rates!).every(isStated);
    })
    .map((match) => ({
      class: "word" as const,
      start: match.index,
      end: match.index + match[1]!.length,
    }));
}

const ratesOf = (group: string) => group.split(/[^a-z]+/).filter((word) => word !== "and" && word !== "or");

const ALIKE = new Set(
  ["biweekly fortnightly", "yearly annual", "nightly daily"].flatMap((pair) => [
    pair,
    pair.split(" ").toReversed().join(" "),
  ]),
);
