import { isOfDeeds, meaningsGiven, saysAsMuch } from "./meanings.ts";
import type { Reading, Token } from "./token.ts";
import type { Source } from "./sources.ts";

// A deed done to something else: "closed 90 restaurants" of who inspected 90 and closed four, "organized 30 concerts"
// of who set up chairs for them.

const THROUGH = /^(?:for|of|on|at|from|by)$/;
const PREPOSITION = /^(?:for|of|on|at|from|by|with|to|in|into|under|through|over|as|about|across|against)$/;
const POINTS_BACK = /^(?:them|it|these|this|those|one|both|each|all)$/;
const HOLDS = new Set(
  "team crew group staff squad shift class set series pair total number variety range dozen hundred thousand list half majority portion amount quantity".split(
    " ",
  ),
);

/** Whether a word stands as the object of the deed before it, and in the statement as the object of another. */
export function isOtherObject(token: Token, source: Source, { tokens }: Reading): boolean {
  if (token.kind !== "word" || source.isHeading || source.isDated || source.facts.length > 1) return false;
  const deed = deedBefore(tokens, token.at);
  if (!deed) return false;
  const objects = source.words.get(token.key) ?? [];
  // "Samples were taken by me": what it was done to stands before it.
  const isByMe = ({ at }: Token) =>
    source.tokens[at + 1]?.plain === "by" && source.tokens[at + 2]?.plain === "me";
  const deeds = source.tokens.filter(
    (one) => one.doer === "own" && !one.isSilent && saysAsMuch(deed.key, one.key),
  );
  if (deeds.some(isByMe)) return false;
  if (objects.length === 0 || deeds.length === 0) return false;
  return deeds.every((own) => objects.every((object) => isApart(own, object, source, tokens)));
}

/** A title's word as what something was done to: "taught technicians" of a technician who taught owners. */
export function isLentObject(token: Token, { tokens, text }: Reading): boolean {
  if (token.kind !== "word" || /^\p{Lu}/u.test(token.text)) return false;
  const deed = deedBefore(tokens, token.at);
  if (!isOfAmount(tokens, token.at) && (!deed || !meaningsGiven(deed.key).some(isOfDeeds))) return false;
  // "Kept herd records" of a herd manager: what is said of the object.
  const next = tokens[token.at + 1];
  return !(next?.kind === "word" && !next.isSilent && next.edge === 0 && text[token.end] === " ");
}

const mostBetween = 2;

/** "Brought in $62k of sales": what an amount is made of. */
function isOfAmount(tokens: Token[], at: number): boolean {
  const of = tokens.slice(Math.max(0, at - 1 - mostBetween), at).findLastIndex(({ plain }) => plain === "of");
  if (of === -1) return false;
  const place = Math.max(0, at - 1 - mostBetween) + of;
  if (tokens.slice(place, at + 1).some(({ edge }) => edge > 0)) return false;
  return tokens[place - 1]?.number !== undefined && /^[A-Z]{3}$/.test(tokens[place - 1]!.number!.unit);
}

/** The deed that a line's word directly follows, with nothing but articles and numbers between. */
function deedBefore(tokens: Token[], at: number): Token | null {
  for (let back = at - 1; back >= 0 && back >= at - 4; back -= 1) {
    const one = tokens[back]!;
    if (tokens[back + 1]!.edge > 0) return null;
    if (one.doer === "own" && !one.isSilent && one.kind === "word") return one;
    if (one.kind === "number" || (one.isSilent && !PREPOSITION.test(one.plain))) continue;
    return null;
  }
  return null;
}

const SHORTENED = /^(?:shorten|quicken|accelerat|speed|sped|lengthen)/;
const TIME = /^(?:time|duration|length)$/;

function isApart(deed: Token, object: Token, source: Source, line: Token[]): boolean {
  const isShortened = line.some((one) => SHORTENED.test(one.plain));
  // "Gloves were introduced; tested them": what was named before.
  if (object.start < deed.start)
    return !source.tokens.slice(deed.at + 1, deed.at + 3).some((one) => POINTS_BACK.test(one.plain));
  const between = source.tokens.filter((one) => one.start > deed.start && one.start < object.start);
  const through = between.findLastIndex((one) => THROUGH.test(one.plain));
  if (between.some((one) => one.edge === 2)) return true;
  if (through === -1) return false;
  const passed = between
    .slice(0, through)
    // "Shortened the report" of who cut the time of it.
    .filter((one) => !one.isSilent && one.kind === "word" && !(isShortened && TIME.test(one.plain)));
  if (isShortened && passed.length === 0) return false;
  // "The cost of three products": what was really done something to has to be said.
  if (between.slice(through).some((one) => one.edge > 0 || one.plain === "and")) return false;
  return (
    passed.length > 0 &&
    !passed.some((one) => HOLDS.has(one.plain) || line.some((own) => own.key === one.key))
  );
}
