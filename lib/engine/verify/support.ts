import { isStrict } from "./claim-words.ts";
import { isSameDate } from "./date-claims.ts";
import { holdsWord, isHeldSince, isLength } from "./holds-word.ts";
import { firstFrom } from "./line-shape.ts";
import type { NumberClaim } from "./number-claim.ts";
import { compareNumbers, type NumberFault } from "./number-faults.ts";
import { isLentObject } from "./other-object.ts";
import { endOf } from "./number-series.ts";
import { isOtherForm } from "./other-forms.ts";
import type { Token } from "./token.ts";
import { datesEnd } from "./schooling.ts";
import type { Source } from "./sources.ts";
import type { Subject } from "./subject.ts";
import { overTargets } from "./totals.ts";
import { isMargin } from "./differences.ts";
import { isWorkedOut } from "./worked-out.ts";
import { isAgent, wordKey } from "./word-forms.ts";

/** What a statement lacks for a token: nothing (0), or how bad it is that the token stands there. */
export function costOf(token: Token, source: Source, subject: Subject): number {
  return costIn(costsOf(source, subject), token, source, subject);
}

// Not known yet; a token is looked up in a statement only when it matters.
const unknown = -1;

/** A statement's costs by token, for `costIn`. */
export function costsOf(source: Source, subject: Subject): Float64Array {
  const before = subject.costs.get(source);
  if (before) return before;
  const { tokens } = subject.reading;
  const costs = new Float64Array(tokens.length).fill(unknown);
  for (const token of tokens)
    if (token.isSilent || subject.ofTenure.has(token) || subject.ofChange.has(token)) costs[token.at] = 0;
  subject.costs.set(source, costs);
  return costs;
}

/** `costOf` for who asks for many tokens of one statement. */
export function costIn(costs: Float64Array, token: Token, source: Source, subject: Subject): number {
  const before = costs[token.at]!;
  if (before !== unknown) return before;
  return (costs[token.at] = measureCost(token, source, subject));
}

function measureCost(token: Token, source: Source, subject: Subject): number {
  const period = subject.periodOf.get(token);
  if (period !== undefined && source.periods.has(period) && !(token.number?.modifier ?? "")) return 0;
  if (token.kind === "number") return numberCost(token.number!, source, subject);
  if (token.kind === "date") return dateCost(token, source, subject);
  if (holdsWord(token, source, subject)) return 0;
  const heading = source.isHeading ? undefined : subject.headingOf(source);
  if (
    heading &&
    holdsWord(token, heading, subject) &&
    !isLentObject(token, subject.reading) &&
    !isLentDeed(token, heading)
  )
    return isStrict(token) ? 0.6 : 0.25;
  return isStrict(token) || subject.skillOf.has(token) || /^\p{Lu}/u.test(token.text) ? 2 : 1;
}

/** "Drove 12 trucks" of who washed them for Lane Driving School: a name does no deed. */
function isLentDeed({ doer, edge, plain, key }: Token, heading: Source): boolean {
  if (
    doer !== "own" ||
    edge !== 2 ||
    !/(?:[a-z]{2}ed|ove|ote|ook|ew|an|ade|old|uilt|aught|ought)$/.test(plain)
  )
    return false;
  return heading.words.get(key)?.every((own) => own.plain !== plain && !isAgent(own.plain, own.key)) ?? false;
}

const faultCosts: Record<NumberFault, number> = { "": 0, limit: 1, place: 2, thing: 2.5, value: 3 };

/** The nearest that a statement comes to a number: its fault ("" when it says just that) and its own number. */
export function nearestNumber(
  number: NumberClaim,
  source: Source,
): { fault: NumberFault; fact: NumberClaim | null } {
  let nearest: { fault: NumberFault; fact: NumberClaim | null } = { fault: "value", fact: null };
  for (const fact of source.numbers) {
    const fault = compareNumbers(number, fact);
    if (fault === "") return { fault, fact };
    if (faultCosts[fault] < faultCosts[nearest.fault]) nearest = { fault, fact };
  }
  return nearest;
}

function numberCost(number: NumberClaim, source: Source, subject: Subject): number {
  if (isLength(number, source, subject) || isWorkedOut(number, source, subject.reading.text)) return 0;
  // "Beat quota by 115%" of "115% of quota".
  if (number.role === "by" && number.unit === "%" && overTargets(source).includes(number.value - 100))
    return faultCosts.place;
  if (isReached(number, source) || isOneOfIt(number, source)) return 0;
  const { fault, fact } = nearestNumber(number, source);
  const cost = faultCosts[fault];
  if (cost === 0 && fact?.role !== "by" && isMargin(number, subject.reading.text)) return faultCosts.place;
  if (cost === faultCosts.thing && countsOtherForm(number, source, subject)) return 0;
  const heading = cost === 0 || source.isHeading ? undefined : subject.headingOf(source);
  return heading && nearestNumber(number, heading).fault === "" ? 0.25 : cost;
}

/** "Rose seven points, reaching 90%" of what rose to 90%, where nothing else rose to anything. */
function isReached({ role, before, value, unit, modifier }: NumberClaim, { numbers }: Source): boolean {
  if (role !== "to" || before[0] !== REACH || modifier !== "") return false;
  const ends = numbers.filter((one) => one.role === "to");
  return ends.length === 1 && ends[0]!.value === value && ends[0]!.unit === unit && ends[0]!.modifier === "";
}

/** "Two hotels and one law office" of "2 hotels and a law office". */
const isOneOfIt = ({ text, unit, modifier, pair, after }: NumberClaim, { tokens }: Source): boolean =>
  /^one$/i.test(text) &&
  unit === "" &&
  modifier === "" &&
  pair === null &&
  tokens.some(
    ({ at, key }) =>
      /^an?$/.test(tokens[at - 1]?.plain ?? "") &&
      tokens[at - 2]?.plain === "and" &&
      tokens.slice(0, at).some(({ number }) => number !== undefined) &&
      (key === after[0] || key.startsWith(`${after[0]} `)),
  );

const REACH = wordKey("reach");

/** "64 closed-circuit television cameras" for "64 CCTV cameras". */
function countsOtherForm(number: NumberClaim, source: Source, subject: Subject): boolean {
  const { tokens } = subject.reading;
  // "FCR went from 68 to 81 %".
  if (number.after.length === 0) {
    const at = firstFrom(tokens, number.from);
    const before = tokens.slice(Math.max(0, at - 6), at).filter((one) => number.before.includes(one.key));
    const isHere = source.numbers.some((fact) => compareNumbers({ ...number, before: [] }, fact) === "");
    return isHere && before.some((one) => isOtherForm(one, source, subject));
  }
  const thing = tokens[firstFrom(tokens, number.to)];
  if (!thing || thing.kind !== "word" || source.words.has(thing.key)) return false;
  return isOtherForm(thing, source, subject);
}

/** "Between 2017 and 2023" of "from 48% in 2017 to 71% in 2023". */
function isEndOfChange({ date }: Token, { numbers }: Source): boolean {
  if (!date || date.month !== 0 || (date.role !== "from" && date.role !== "until")) return false;
  const place = date.role === "from" ? "first" : "second";
  return numbers.some((number) => number.year === date.year && endOf(number)?.place === place);
}

function dateCost(token: Token, source: Source, subject: Subject): number {
  const isEnd = datesEnd(token, subject.reading.tokens, source);
  const holds = (one: Source) =>
    (isEnd ? one.dates.slice(-1) : one.dates).some(({ date, isOpen }) =>
      isSameDate(token.date!, date, isOpen || (one.isDated && one.isOngoing) || isHeldSince(one)),
    );
  if (holds(source) || isEndOfChange(token, source)) return 0;
  // The dates of the whole role date none of its deeds, but as its beginning and end.
  const isWhole = token.date!.role !== "in" && source.dates.length === 0;
  const heading = source.isHeading || !isWhole ? undefined : subject.headingOf(source);
  return heading && holds(heading) ? 0.4 : 3;
}
