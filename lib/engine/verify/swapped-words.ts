import { matchesOf } from "#lib/language/matches.ts";
import type { Claim } from "./claim-classes.ts";
import { wordKey } from "./word-forms.ts";

// What keeps each word of a fact and puts it beside another.

/** A place of a line that turns its facts around. */
export type Turned = { class: Claim["class"]; start: number; end: number };

const COUNTED =
  /(?<![\p{L}\d.,])(\d[\d,.]*\d|\d)(?: of (?:them|which|whom))?(?: were| was| are)? ([a-z]{3,})/gu;

const countsOf = (text: string) =>
  new Map(matchesOf(text, COUNTED).map(([, number, thing]) => [wordKey(thing!), number!]));

/** "21 referrals, 38 confirmed" of 38 referrals, of which 21 were confirmed. */
export function swappedNumbers(line: string, facts: string[]): Turned[] {
  const said = matchesOf(line, COUNTED);
  if (said.length < 2) return [];
  const stated = facts.map(countsOf);
  const isStated = (counts: Map<string, string>) =>
    said.every(([, number, thing]) => counts.get(wordKey(thing!)) === number);
  if (stated.some(isStated)) return [];
  for (const counts of stated) {
    const given = new Set(counts.values());
    const other = said.filter(([, number, thing]) => (counts.get(wordKey(thing!)) ?? number) !== number);
    if (other.length < 2 || !other.every(([, number]) => given.has(number!))) continue;
    return other.map((match) => ({
      class: "number" as const,
      start: match.index,
      end: match.index + match[1]!.length,
    }));
  }
  return [];
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

const CLOCK = /(?<![\d.,:])(\d{1,2})(?:[:.]\d\d)? ?([ap])\.?m\b/g;

/** "From 5 pm" of who begins at 5 am. */
export function otherHalves(line: string, facts: string[]): Turned[] {
  const stated = new Set(
    facts.flatMap((fact) => matchesOf(fact, CLOCK).map(([, hour, half]) => `${hour} ${half}`)),
  );
  if (stated.size === 0) return [];
  return matchesOf(line, CLOCK)
    .filter(
      ([, hour, half]) => !stated.has(`${hour} ${half}`) && stated.has(`${hour} ${half === "a" ? "p" : "a"}`),
    )
    .map((match) => ({ class: "number" as const, start: match.index, end: match.index + match[0].length }));
}
