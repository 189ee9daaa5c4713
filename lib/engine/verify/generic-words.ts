import { negations } from "./claim-words.ts";
import { JOINING_PARTICIPLES, KIND_NOUNS } from "./empty-words.ts";
import { isOfDeeds, meaningKey, meaningsAsked, meaningsGiven } from "./meanings.ts";
import type { Reading, Token } from "./token.ts";
import type { Source } from "./sources.ts";
import { wordKey } from "./word-forms.ts";

// Words that add nothing where what they belong to is said: "malpractice cases" of who works in malpractice defense,
// "a checklist made by two clerks" for "a checklist by two clerks", "kept a callback rate of 2 %" for the rate itself.

const listed = (text: string) => new Set(text.split(" "));

/** A word of wide meaning beside one that the statement says, in one noun phrase, or between two such. */
export function isGeneric(token: Token, source: Source, reading: Reading): boolean {
  if (source.isHeading || source.isDated || token.doer === "own") return false;
  const { tokens } = reading;
  if (token.plain === "reaching" && tokens[token.at + 1]?.number)
    return source.numbers.some(
      ({ role, value }) => role === "to" && value === tokens[token.at + 1]!.number!.value,
    );
  const isNoun = KIND_NOUNS.has(token.plain);
  if (!isNoun && !JOINING_PARTICIPLES.has(token.plain)) return false;
  const isOfName = reading.skills.some(({ start, end }) => start <= token.start && token.end <= end);
  if (isNoun && !isOfName && isKindOfNext(token, source, tokens)) return true;
  const last = tokens[token.at - 1];
  if (!last) return false;
  // What something was done to has to be said.
  if (isNoun)
    return (
      token.edge === 0 &&
      last.kind === "word" &&
      !last.isSilent &&
      last.doer !== "own" &&
      !VERB.test(last.plain) &&
      // A club's members are not the club.
      !(PEOPLE.test(token.plain) && /^\p{Lu}/u.test(last.text)) &&
      states(source, last)
    );
  if (token.edge > 0 && !(token.edge === 1 && JOINS.test(tokens[token.at + 1]?.plain ?? ""))) return false;
  const [before, after] = [
    tokens.slice(0, token.at).findLast(isTelling),
    tokens.slice(token.at + 1).find(isTelling),
  ];
  if (!before || !after || (after.edge > 0 && after.kind !== "number") || before.doer === "own") return false;
  return states(source, before) && (states(source, after) || isDenied(source, after));
}

const PEOPLE = /^(?:members?|people|persons?|individuals?)$/;

const isDenied = (source: Source, { plain }: Token) =>
  negations.has(plain) && source.limits.some(({ limit }) => limit.kind === "negation");

const JOINS = /^(?:by|from|with|in|of|for|at|to)$/;
const isTelling = (token: Token) => !token.isSilent;

/** "The number of visits", "diameters of up to 20 cm". */
function isKindOfNext({ at, plain }: Token, source: Source, tokens: Token[]): boolean {
  if (tokens[at + 1]?.plain !== "of") return false;
  const next = tokens.slice(at + 2, at + 6).find(isTelling);
  if (!next || next.edge > 0 || !states(source, next)) return false;
  // Three meters high are not three meters long.
  return !LENGTHS.has(plain) || ![...LENGTHS].some((one) => source.words.has(wordKey(one)));
}

const LENGTHS = listed("length depth depths height heights width diameter diameters weight size speed");

function states(source: Source, token: Token): boolean {
  if (token.kind === "number") return source.numbers.some(({ value }) => value === token.number!.value);
  if (token.kind !== "word") return false;
  return (
    source.words.has(token.key) ||
    meaningsAsked(meaningKey(token.plain, token.key)).some((meaning) => source.meanings.has(meaning))
  );
}

const STATES = listed(
  "keep kept keeps keeping maintain maintained maintains maintaining hold held holds have had has having record recorded recording cover covered covers take took takes taking do did does work worked works serve served run ran post posted achieve achieved manage recorded act acts acted sit sits",
);
const AWARDED = listed(
  "named won earned received awarded recognized recognised honored selected chosen voted",
);
const AWARD =
  /\bof the (?:month|quarter|season|year)\b|\b(?:award|prize|medal|scholarship|dean's list|honors?|honours?|place|grant|fellowship)\b/i;
const RANKED = /^(?:manage|lead|own)/;

/** "Maintained a callback rate of 2 %", "covered on-call duty": of who says "callback rate of 2 %" and "on call". */
export function isOfState(token: Token, source: Source, { tokens }: Reading): boolean {
  if (AWARDED.has(token.plain) && source.facts.some(({ text }) => AWARD.test(text)))
    return token.doer === "own" && !tellsDeed(source.tokens);
  if (!STATES.has(token.plain) || RANKED.test(token.plain) || token.doer !== "own") return false;
  if (source.isHeading || source.isDated || source.isFree || source.facts.length !== 1) return false;
  if (tokens.slice(0, token.at).some((one) => one.edge < 2 && isTelling(one))) return false;
  return !tellsDeed(source.tokens);
}

const BE = /^(?:was|were|is|are|had|has|have|did|does|gets?|got)$/;
const VERB = /(?:ed|ing)$/;
const PAST = listed(
  "ran led wrote built made took drove gave drew grew taught sold won held kept met found brought cut set put sent did began spoke chose bought paid spent saw sang flew rode sewed fed shot",
);

/** Whether a statement has a deed, which stands at its beginning. */
function tellsDeed(tokens: Token[]): boolean {
  const first = tokens[0];
  if (tokens.some((one) => one.doer === "other" || BE.test(one.plain))) return true;
  if (!first || first.kind !== "word") return false;
  if (first.isSilent || first.plain === "no" || first.plain === "zero")
    return tokens.some((one) => one.doer === "own" && VERB.test(one.plain));
  const next = tokens[1];
  // "Callback rate", "average deal": a noun and its noun, not a deed and its object.
  const isNoun = !meaningsGiven(first.key).some(isOfDeeds) || first.plain === "average";
  return VERB.test(first.plain) || PAST.has(first.plain) || !isNoun || next?.kind === "number";
}
