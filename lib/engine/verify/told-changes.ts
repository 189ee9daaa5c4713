import type { NumberClaim } from "./number-claim.ts";
import { compareNumbers } from "./number-faults.ts";
import { endOf } from "./number-series.ts";
import type { Sources } from "./sources.ts";
import type { Reading, Token } from "./token.ts";

// "Claims fell from 14 to 5", "numbered 14 in 2019 and only five in 2023", "five, down from 14": words that say no more
// than the two figures do.

const setOf = (text: string) => new Set(text.split(",").map((word) => word.trim()));

const STANDS = setOf(
  "went, go, goes, gone, moved, move, moves, stood, stand, stands, numbered, came, was, were",
);
const FALLS = setOf(
  "fell, fall, falls, dropped, drop, drops, declined, decline, declines, decreased, shrank, sank, dipped, slipped, down, go down, come down, be down",
);
const RISES = setOf(
  "rose, rise, rises, risen, grew, grow, grows, climbed, climb, climbs, increased, up, reached, go up, come up, be up",
);
const BETWEEN = setOf("against, versus, vs, compared, still, then, later");
const LESSER = setOf("only, just");

/** The words of a line that only tell a change whose two figures one statement has. */
export function changeTokens(reading: Reading, index: Sources): Set<Token> {
  const told = new Set<Token>();
  const { tokens } = reading;
  for (const [at, { number }] of tokens.entries()) {
    const end = number && endOf(number);
    if (!number || !end || end.other.start < number.start) continue;
    const other = end.other;
    if (!isStated(number, other, index)) continue;
    const isFall = end.place === "first" ? other.value < number.value : number.value < other.value;
    const later = end.place === "second" ? number : other;
    const says = (token: Token) => STANDS.has(token.plain) || (isFall ? FALLS : RISES).has(token.plain);
    const verb = verbBefore(tokens, at);
    if (verb && says(verb) && isOfThing(verb)) told.add(verb);
    for (let next = at + 1; next < tokens.length && tokens[next]!.number !== other; next += 1) {
      const token = tokens[next]!;
      if (token.kind === "word" && (BETWEEN.has(token.plain) || says(token))) told.add(token);
    }
    const before = tokens[tokens.findIndex((one) => one.number === later) - 1];
    if (before && LESSER.has(before.plain) && isFall) told.add(before);
  }
  return told;
}

/** Whether one statement has both figures, each at its own end. */
const isStated = (a: NumberClaim, b: NumberClaim, index: Sources) =>
  (index.byNumber.get(a.value) ?? []).some(
    ({ numbers }) =>
      numbers.some((fact) => endOf(fact) !== null && compareNumbers(a, fact) === "") &&
      numbers.some((fact) => endOf(fact) !== null && compareNumbers(b, fact) === ""),
  );

const looked = 4;

/** The verb that leads to a figure: "fell from", "went down sharply from" is none. */
function verbBefore(tokens: Token[], at: number): Token | undefined {
  for (let before = at - 1; before >= Math.max(0, at - looked); before -= 1) {
    const token = tokens[before]!;
    if (token.kind !== "word") return undefined;
    if (!token.isSilent) return token;
  }
  return undefined;
}

/** Somebody or something stands before it: "dropped rejections from 12" is a deed. */
const isOfThing = ({ doer, edge }: Token) => doer === "other" || (doer === "" && edge === 0);
