import type { Source } from "./sources.ts";
import type { Reading, Token } from "./token.ts";

// "First at a hatchery, then at sea" tells an order and no rank. It has to be the order of the facts.

const THEN = /^(?:then|now|later|afterwards|subsequently)$/;
const BEFORE_THING = /^(?:at|in|on|with|as|for|by|from|under|to)$/;
const wordsBetween = 12;

/** Whether a line's "first" only tells what came before what, as its statements do. */
export function isFirstOfTwo(
  { plain, at }: Token,
  { tokens }: Reading,
  sourceOf: (token: Token) => Source | undefined,
  headingOf: (source: Source) => Source | undefined,
): boolean {
  if (plain !== "first") return false;
  const next = tokens[at + 1];
  const then = tokens.slice(at + 1, at + wordsBetween).find((token) => THEN.test(token.plain));
  if (!next || !then || then.edge === 0 || tokens.slice(at + 1, then.at + 1).some(({ edge }) => edge === 2))
    return false;
  // "First to keep a list, then a ledger" is a rank.
  if (!BEFORE_THING.test(next.plain) || next.plain === "to") return false;
  const [before, after] = [telling(tokens, at, then.at), telling(tokens, then.at, then.at + wordsBetween)];
  if (!before || !after) return false;
  const [one, other] = [sourceOf(before), sourceOf(after)];
  if (!one || !other) return false;
  if (one === other && !one.isHeading)
    return placeOf(before, one) !== -1 && placeOf(before, one) < placeOf(after, one);
  const [began, went] = [one, other].map((source) => beganAt(source, headingOf));
  return began !== undefined && went !== undefined && began < went;
}

const telling = (tokens: Token[], from: number, to: number) =>
  tokens.slice(from + 1, to).find((token) => !token.isSilent && token.kind === "word");

const placeOf = ({ key }: Token, source: Source) => source.tokens.findIndex((own) => own.key === key);

function beganAt(source: Source, headingOf: (source: Source) => Source | undefined): number | undefined {
  const head = source.isHeading || source.isDated ? source : headingOf(source);
  const date = head?.dates[0]?.date;
  return date && date.year * 12 + (date.month ?? 0);
}
