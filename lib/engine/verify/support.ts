import { isSameTerm } from "#lib/engine/same-term.ts";
import { isSameName } from "./equal-names.ts";
import { firstFrom } from "./line-shape.ts";
import { isOtherForm } from "./other-forms.ts";
import type { FoundSkill } from "#lib/language/skills.ts";
import { isStrict, rankWords, scopeKey, scopeWords } from "./claim-words.ts";
import { kindOfExperience } from "./added-up.ts";
import { isSameDate } from "./date-claims.ts";
import type { NumberClaim } from "./number-claim.ts";
import { compareNumbers, type NumberFault } from "./number-faults.ts";
import type { Limit } from "./limits.ts";
import type { Reading, Token } from "./read-line.ts";
import type { Month } from "#lib/time.ts";
import { isLengthOf } from "./lengths.ts";
import type { Source } from "./sources.ts";
import { changeKey } from "./word-forms.ts";

/** A line being checked: its tokens, the skill that each belongs to, and where whole facts of a heading stand in it. */
export type Subject = {
  reading: Reading;
  skillOf: Map<Token, FoundSkill>;
  limitOf: Map<Token, Limit>;
  /** Another statement of the same item, whose words may stand beside a deed: its title, employer and place. */
  headingOf: (source: Source) => Source | undefined;
  today: Month | undefined;
};

/** What a statement lacks for a token: nothing (0), or how bad it is that the token stands there. */
export function costOf(token: Token, source: Source, subject: Subject): number {
  if (token.isSilent) return 0;
  if (token.kind === "number") return numberCost(token.number!, source, subject);
  if (token.kind === "date") return dateCost(token, source, subject);
  if (holdsWord(token, source, subject)) return 0;
  const heading = source.isHeading ? undefined : subject.headingOf(source);
  if (heading && holdsWord(token, heading, subject)) return isStrict(token) ? 0.6 : 0.25;
  return isStrict(token) || subject.skillOf.has(token) || /^\p{Lu}/u.test(token.text) ? 2 : 1;
}

function holdsWord(token: Token, source: Source, subject: Subject): boolean {
  const { reading, skillOf } = subject;
  if (scopeWords.has(token.plain))
    return (
      (source.scopes.has(scopeKey(token.plain)) && isSameVoice(token, source)) ||
      isOtherForm(token, source, subject)
    );
  if (rankWords.has(token.plain))
    return (
      ((source.scopes.has(token.plain) || isPlural(token, source)) && isSameVoice(token, source)) ||
      isOtherForm(token, source, subject)
    );
  if (token.isRate) return source.rates.has(token.key);
  if (
    token.measures &&
    (isLength(token.measures, source, subject) ||
      source.numbers.some((fact) => compareNumbers(token.measures!, fact) === ""))
  )
    return true;
  if (source.isOngoing && ONGOING.has(token.plain)) return true;
  const skill = skillOf.get(token);
  const same = source.words.get(token.key) ?? source.words.get(changeKey(token.plain) ?? "");
  const isNamed =
    skill !== undefined && namesSkill(reading.text.slice(skill.start, skill.end), skill.name, source);
  if (!same) return isNamed || isOtherForm(token, source, subject);
  // "Spark" is not in "sparked interest": a product's name stands as it is written.
  if (skill && !isNamed && isProperName(skill.name) && !same.some((one) => one.text === token.text))
    return false;
  return same.some((one) => isSameWay(token, one, source)) && isSameVoice(token, source);
}

const ONGOING = new Set("now present today current currently ongoing".split(" "));

function isSameWay(token: Token, fact: Token, source: Source): boolean {
  if (token.way === fact.way || source.isHeading || /ing$/.test(token.plain)) return true;
  // Whoever did it, or over whom one stood, stays that.
  if (fact.way === "by" || fact.way === "under" || token.way === "by" || token.way === "under") return false;
  return token.way === "" || fact.way === "";
}

/** "Followed by another" is no "followed another". */
function isSameVoice(token: Token, source: Source): boolean {
  if (token.voice === "" || source.isHeading) return true;
  const same = source.words.get(token.key) ?? [];
  return (
    same.length === 0 ||
    same.some((one) => one.voice === token.voice || (one.voice === "" ? token.voice === "does" : false)) ||
    (token.voice === "done" && same.every((one) => one.voice === "" && !/(?:ed|en)$/.test(one.plain)))
  );
}

// "Two assistants" are no higher than "an assistant".
function isPlural(token: Token, source: Source): boolean {
  return source.scopes.has(token.plain.replace(/s$/, "")) || source.scopes.has(`${token.plain}s`);
}

/** Whether a statement names a skill, in this or another writing. Any alias of a product's name is that product. */
export function namesSkill(own: string, name: string, source: Source): boolean {
  const forms = source.skills.get(name);
  if (!forms) return false;
  return forms.some((form) => isSameName(form, own) || isSameTerm(form, own));
}

function isProperName(name: string): boolean {
  return (
    /^(?:\p{Lu}|\p{Ll}+\p{Lu})/u.test(name) &&
    !/\b(?:degree|diploma|Bachelor|Master|Doctor|level)/i.test(name)
  );
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
  if (isLength(number, source, subject)) return 0;
  const cost = faultCosts[nearestNumber(number, source).fault];
  if (cost === faultCosts.thing && countsOtherForm(number, source, subject)) return 0;
  const heading = cost === 0 || source.isHeading ? undefined : subject.headingOf(source);
  return heading && nearestNumber(number, heading).fault === "" ? 0.25 : cost;
}

/** How long an item lasted, which says of no skill for how long it was used. */
function isLength(number: NumberClaim, source: Source, { reading, today }: Subject): boolean {
  return (
    isLengthOf(number, source, today) &&
    (kindOfExperience(number, reading.text) ?? []).every((key) => source.words.has(key))
  );
}

/** "64 closed-circuit television cameras" for "64 CCTV cameras". */
function countsOtherForm(number: NumberClaim, source: Source, subject: Subject): boolean {
  const { tokens } = subject.reading;
  const thing = tokens[firstFrom(tokens, number.to)];
  if (!thing || thing.kind !== "word" || source.words.has(thing.key)) return false;
  return isOtherForm(thing, source, subject);
}

function dateCost(token: Token, source: Source, subject: Subject): number {
  const holds = (one: Source) => one.dates.some(({ date, isOpen }) => isSameDate(token.date!, date, isOpen));
  if (holds(source)) return 0;
  // The dates of the whole role date none of its deeds, but as its beginning and end.
  const isWhole = token.date!.role !== "in" && source.dates.length === 0;
  const heading = source.isHeading || !isWhole ? undefined : subject.headingOf(source);
  return heading && holds(heading) ? 0.4 : 3;
}
