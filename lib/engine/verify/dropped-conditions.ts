import type { Source } from "./sources.ts";
import type { Turned } from "./swapped-words.ts";
import type { Reading, Token } from "./token.ts";

// "40 barrels a week in harvest": how much in what time holds only then. Who says the rate says when, or less.

/** Rates of a line whose facts say that they hold only at times, and turns that it takes alone. */
export function droppedConditions(reading: Reading, used: Iterable<Source>): Turned[] {
  const turned: Turned[] = [];
  for (const source of used) {
    if (source.isHeading || source.isFree || source.facts.length !== 1) continue;
    turned.push(...ratesOfSeason(reading, source), ...turnsAlone(reading, source));
  }
  return turned;
}

const SEASON =
  "seasons?|harvests?|winters?|summers?|springtime|autumns?|monsoon|holidays?|vacations?|weekends?|weekdays?|peak|rush|festivals?|christmas|easter|ramadan|carnival|january|february|april|june|july|august|september|october|november|december|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|tides?|migration|campaigns?|elections?|exams?|storms?|floods?|lambing|calving|vintage|sowing|planting|nights?|evenings?|mornings?|afternoons?|dawn|dusk|market days?|matches|fairs?|term(?: ?time)?|spring";
const ADJUNCT = new RegExp(
  `(?:^|[ ,])(?:(?:before|after|during|in|on|at|between|from|over|throughout|around|through|for) (?:[\\p{L}'’-]+ ){0,4}?(?:${SEASON})\\b|(?:when|whenever|while|if|unless|as long as) [\\p{L}]+)`,
  "iu",
);
const TIMED = new RegExp(
  `\\b(?:${SEASON}|seasonal(?:ly)?|busy|busiest|up to|at most|max(?:imum)?|when|whenever|while|if|during|unless|otherwise|as long as)\\b`,
  "i",
);

type Rate = { value: number; key: string };
const seasonal = new WeakMap<Source, Rate[]>();

/** The rates of a statement behind which it says when they hold. */
function seasonalRates(source: Source): Rate[] {
  const before = seasonal.get(source);
  if (before) return before;
  const { text } = source.facts[0]!;
  const rates: Rate[] = [];
  if (ADJUNCT.test(text))
    for (const token of source.tokens) {
      if (!token.number) continue;
      const rate = rateBehind(source.tokens, token.at);
      if (!rate) continue;
      const behind = /^[^,;:()]*/.exec(text.slice(rate.end))![0].split(/\.\s/)[0]!;
      const opening = /^([^,;:()\d]*),/.exec(text)?.[0] ?? "";
      if (ADJUNCT.test(behind) || (opening !== "" && ADJUNCT.test(opening) && rate.end > opening.length))
        rates.push({ value: token.number.value, key: rate.key });
    }
  seasonal.set(source, rates);
  return rates;
}

const rateLookedAt = 7;

/** "A week", "daily" behind a number and what it counts. */
function rateBehind(tokens: Token[], at: number): Token | undefined {
  for (const token of tokens.slice(at + 1, at + rateLookedAt)) {
    if (token.isRate) return token;
    if (token.number || token.edge > 0) return undefined;
  }
  return undefined;
}

function ratesOfSeason({ text, tokens }: Reading, source: Source): Turned[] {
  const rates = seasonalRates(source);
  if (rates.length === 0 || TIMED.test(text)) return [];
  return tokens.flatMap((token): Turned[] =>
    token.number &&
    rates.some(({ value }) => value === token.number!.value) &&
    tokens.some((one) => one.isRate && rates.some(({ key }) => one.key === key))
      ? [{ class: "number", start: token.start, end: token.end }]
      : [],
  );
}

const IN_TURN = /\b(?:alternat\w*|in turns?|by turns|(?:tak(?:e|es|ing)|took) turns)\b/i;
const ALWAYS =
  /\b(?:every|each|all) (?:single )?(?:day|week|month|year|night|morning|evening|weekday|weekend|shift|monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?\b|\b(?:daily|nightly|always|weekly)\b/i;

/** "Every week" of who does so in turn with a colleague. */
function turnsAlone({ text }: Reading, source: Source): Turned[] {
  const own = source.facts[0]!.text;
  const inTurn = own.search(IN_TURN);
  if (inTurn === -1) return [];
  const said = ALWAYS.exec(text);
  // "A weekly bulletin, in turn with a colleague" is weekly.
  if (!said || IN_TURN.test(text) || own.slice(0, inTurn).toLowerCase().includes(said[0].toLowerCase()))
    return [];
  return [{ class: "scope", start: said.index, end: said.index + said[0].length }];
}
