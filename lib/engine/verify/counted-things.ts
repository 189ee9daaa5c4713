import { isCoin } from "./coins.ts";
import type { Span } from "#lib/language/tokens.ts";
import { firstFrom } from "./line-shape.ts";
import type { NumberClaim } from "./number-claim.ts";
import { unitOf } from "./quantities.ts";
import { isNeutral, plainWord, wordKey } from "./word-forms.ts";

// What stands behind a number: the thing that it counts, the unit that it is measured in.

export const FIGURE = /^\p{N}/u;
export const CURRENCY = /^[A-Z]{3}$/;
// What it counts is not beyond these: "12 hours at Lakeside" counts hours.
export const ENDS_PHRASE = new Set(
  "at in for with from by on to as since through within during under and or while plus across over before after into between using via who which that than against without including toward towards on once because although following due thanks alongside among beside behind though so whereas where".split(
    " ",
  ),
);
export const CLAUSE_END = /[.,;:()\n|•–—]/;

// How a figure went says nothing of what it counts.
export const GOES = new Set("up down went go goes going".split(" "));

/** The keys of what a number counts, nearest first; a unit is noted in the claim. */
export function thingsBehind(text: string, spans: Span[], claim: NumberClaim, starts: Set<number>): string[] {
  const found: string[] = [];
  const word = spans[firstFrom(spans, claim.start)];
  const glued = word && word.start === claim.start && word.end > claim.to ? word : undefined;
  if (glued) found.push(measured(claim, glued.text.slice(claim.to - claim.start)));
  let edge = glued?.end ?? claim.to;
  const directly = firstFrom(spans, claim.to);
  for (let at = directly; at < spans.length && found.length < 3; at += 1) {
    const span = spans[at]!;
    const gap = text.slice(edge, span.start);
    if (CLAUSE_END.test(gap)) break;
    edge = span.end;
    const plain = plainWord(span.text);
    // "11 southwestern and midwestern states".
    const isJoint =
      plain === "and" &&
      found.length === 1 &&
      ((ADJECTIVE.test(spans[at - 1]!.text) && ADJECTIVE.test(spans[at + 1]?.text ?? "")) ||
        (CURRENCY.test(claim.unit) && AWARD_OF.test(text.slice(span.end, span.end + 40))));
    if (isJoint || (plain === "and" && found.length === 1 && isOfTwoKinds(text, spans, at, claim))) continue;
    if (starts.has(span.start) || FIGURE.test(plain) || (ENDS_PHRASE.has(plain) && gap !== "-")) break;
    // "From 95 down to 70".
    if (GOES.has(plain) && /^ to\b/.test(text.slice(span.end, span.end + 4))) break;
    // "A 14-person shift" is a shift of 14; "400 m²" are square meters.
    if (
      found.length === 0 &&
      PEOPLE.has(plain) &&
      (gap === "-" || COUNTED_OF.test(text.slice(Math.max(0, claim.from - 24), claim.from)))
    )
      continue;
    if (found.length === 0 && AREAS.has(plain)) {
      found.push(wordKey(AREAS.get(plain)![0]), wordKey(AREAS.get(plain)![1]));
      break;
    }
    const isFirst = at === directly && found.length === 0 && claim.unit === "" && /^[ -]$/.test(gap);
    if (isFirst && unitOf(plain, span.text)) found.push(measured(claim, span.text));
    else if (!isNeutral(plain) && !isCoin(span.text)) found.push(wordKey(plain));
  }
  return found;
}

/** Words that say of a number only that it counts people: silent behind it. */
export const PEOPLE = new Set("person people persons man woman member members strong head".split(" "));
export const COUNTED_OF =
  /\b(?:team|crew|shift|staff|group|class|squad|unit|department|workforce|cohort|club|board|committee|choir|band|orchestra|cast|panel|company) of (?:\p{L}+ ){0,2}$/iu;
export const AREAS = new Map<string, [string, string]>([
  ["m²", ["square", "meter"]], ["m2", ["square", "meter"]], ["sqm", ["square", "meter"]], ["km²", ["square", "kilometer"]], ["sqft", ["square", "foot"]],
  ["ft²", ["square", "foot"]], ["ft2", ["square", "foot"]], ["m³", ["cubic", "meter"]], ["m3", ["cubic", "meter"]], ["km2", ["square", "kilometer"]],
  ["cm²", ["square", "centimeter"]], ["cm2", ["square", "centimeter"]], ["mm²", ["square", "millimeter"]], ["ft³", ["cubic", "foot"]],
]); // prettier-ignore

// "A €38,000 travel and equipment grant".
const AWARD_OF =
  /^ \p{L}+ (?:grant|fund|budget|contract|award|loan|project|program(?:me)?|bursary|subsidy|order|portfolio)s?\b/u;
const PLURALS =
  /s$|^(?:people|men|women|children|staff|crew|mice|feet|sheep|cattle|police|fish|aircraft|series)$/;

/** "11 family and criminal hearings": what stands in the singular behind several is no thing that is counted. */
function isOfTwoKinds(text: string, spans: Span[], at: number, { value, unit }: NumberClaim): boolean {
  const [last, next, head] = [spans[at - 1]!, spans[at + 1], spans[at + 2]];
  if (value <= 1 || unit !== "" || !next || !head || PLURALS.test(plainWord(last.text))) return false;
  return (
    !unitOf(plainWord(last.text), last.text) &&
    !/s$/.test(next.text) &&
    /^ $/.test(text.slice(next.end, head.start)) &&
    PLURALS.test(plainWord(head.text)) &&
    !isNeutral(plainWord(head.text))
  );
}

const ADJECTIVE = /(?:ern|al|ic|ed|ary|ian|ish|ous|ive|ate|time)$/;

function measured(claim: NumberClaim, written: string): string {
  const unit = unitOf(plainWord(written), written);
  claim.measure = unit ?? null;
  return wordKey(unit?.key ?? plainWord(written));
}

/** What stands further on, past the preposition behind a number. */
export function thingsBeyond(text: string, spans: Span[], claim: NumberClaim, starts: Set<number>): string[] {
  const first = firstFrom(spans, claim.to);
  const found: string[] = [];
  let edge = claim.to;
  for (const span of spans.slice(first, first + 4)) {
    if (CLAUSE_END.test(text.slice(edge, span.start)) || starts.has(span.start)) break;
    edge = span.end;
    const plain = plainWord(span.text);
    if (!isNeutral(plain) && !ENDS_PHRASE.has(plain)) found.push(wordKey(plain));
  }
  return found;
}
