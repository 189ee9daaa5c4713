import { canonicalSkill } from "#lib/language/skills.ts";
import { BEGINS_WITH_AMOUNT, HAS_RATE } from "./asides.ts";
import { leavesArticleOut } from "./bare-nouns.ts";
import type { Deed } from "./deeds.ts";
import { DONE_TO_IT } from "./done-to-it.ts";
import { hasPast } from "./tails.ts";

// Whether a fact reads well as a sentence. Only what surely does is told as one; the rest is quoted in a list, where
// the short forms of a resume are at home, or left out. Strict, since a letter loses more by a sentence that stumbles
// than by one that is missing. Used to choose among facts, never to change one.

const SHORT_FORMS =
  /\b(?:pts?|mgmt|dept|govt|yrs?|hrs?|wks?|mths?|approx|incl|etc|avg|max|min|ft|pax|qty|devs?|vs|w\/o|w\/)(?=[ .,)]|$)|(?<!\d)\+ |& | \/ |->|=>|\d ?x\b|\bx ?\d/u;
const LOOSE = / [-–—] |: /u;
/** "open up at six: alarms, boilers and gritting" */
const LISTED = /^[^:]+: [\p{L}\d][^:;]* and [^:;,]+$/u;
/** A part behind a comma that goes with what stands before it. */
const JOINED =
  /^(?:and|or|but|so|with|without|which|who|whose|where|when|while|then|including|mostly|mainly|usually|both|each|all|one|two|three|some|many|most|none|\p{L}+ of (?:them|whom|which)|\d+ of (?:them|whom|which)|from|to|for|by|in|on|at|as|of|up|down|over|under|never|not|often|every|\p{Ll}+ing(?= (?!of ))|\p{Ll}+ed(?= )|\p{Lu}.*)(?= |$)/u;
/** True, and nothing that one did; or a standing that says little. */
const IN_A_GROUP = /^(?:(?:am|was) in an? |work(?:ed)? with an? (?:team|crew|gang)\b)/;
/** A deed with its figures hung on in parentheses reads well only while these are short. */
const longAside = 5;
const longRate = 10;
const fewInAside = 3;
const longWords = 28;
const fewestWords = 3;
/** "talks Mondays" */
const BARE_DAY =
  /(?<!\b(?:a|an|one|the|per|on|and|or|of|every|each|until|from|to|by|alternate|most|some|last|that|next)) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:s\b|(?=$|[,;)]))/u;
/** "in last two years" */
const BARE_TIME =
  /\b(?:in|over|for|during|within|at|before) (?:last|past|next|first|same|busy|peak|early|main|whole) [\p{Ll}\d]/u;
/** "put away and replenishment": what a verb is joined to is none. */
const VERB_AND_THING =
  /^(?:have |am |was )?\p{Ll}+(?: (?:away|up|out|down|off|in|over|through))?,? and \p{Ll}+(?:ment|tion|sion|ance|ence)(?=[ ,;.]|$)/u;
/** "deployed Kuwait 2016-17": a place without what leads there. */
const PLACE_BARE = /^(?:deployed|posted|stationed|relocated|travelled|traveled|moved|transferred) \p{Lu}/u;
/** "I rebuilt the parlour ourselves" */
const OURSELVES = /\b(?:ourselves|yourself|themselves)\b/u;
/** "incidents; C&R trained": no clause of its own. */
const TRAINED = /^[\p{L}&/-]+(?: [\p{L}&/-]+)? \p{Ll}+ed$/u;
const IS = / (?:is|are|was|were|has|have|had|became|fell|rose|dropped|went) /u;
/** "picking/packing", but "lockout/tagout" is one thing. */
const SLASHED = /\p{Ll}\/\p{Ll}/u;
/** "led the night shift from 2021": since when, of what has ended with the role. */
const SINCE_THEN = /^(?!have ).* from (?:\p{Lu}\p{Ll}+ )?(?:19|20)\d\d$/u;
/** "deployed to Crete 2003-2004" */
const BARE_YEARS = /(?<!\b(?:from|between|in|the|of) )\b(?:19|20)\d\d ?[-–] ?(?:(?:19|20)\d\d|\d\d)\b/u;
/** "show new drivers the yard, 6 so far" */
const SO_FAR = /, (?:about |over )?\d+ so far$/;
/** "review claims, saved 9 million": of two times. */
const PAST_BEHIND =
  /, (?:saved|cut|reduced|raised|increased|won|brought|made|achieved|improved|got|grew|found) /;
const TWO_ANDS = / and .* and .* and /u;

/** Whether a careful person could say it so, whatever stands before it. */
export function readsWell({
  form,
  text,
  isPast,
}: Pick<Deed, "form" | "text"> & { isPast?: boolean }): boolean {
  if (form !== "deed" && form !== "clause") return false;
  if (SINCE_THEN.test(text) || BARE_YEARS.test(text) || SO_FAR.test(text)) return false;
  if (isPast === false && PAST_BEHIND.test(text)) return false;
  const asides = text.match(/\([^()]*\)/gu) ?? [];
  const plain = text.replace(/ \([^()]*\)/gu, "");
  const count = text.split(" ").length;
  if (count > longWords || count < fewestWords || /[()]/.test(plain)) return false;
  if (asides.length > 1 || asides.some((aside) => !isShortAside(aside))) return false;
  if (
    SHORT_FORMS.test(text) ||
    (LOOSE.test(plain) && !LISTED.test(plain)) ||
    BARE_DAY.test(plain) ||
    BARE_TIME.test(plain)
  )
    return false;
  if (plain.split(" ").some((word) => SLASHED.test(word) && canonicalSkill(word) === null)) return false;
  if (IN_A_GROUP.test(text) || TWO_ANDS.test(plain)) return false;
  if ((form === "deed" && VERB_AND_THING.test(plain)) || DONE_TO_IT.test(plain) || PLACE_BARE.test(plain) || OURSELVES.test(plain)) return false; // prettier-ignore
  if (/: (?=\p{Ll})/u.test(plain) && hasPast(plain.split(": ")[1]!)) return false;
  const [, behind = ""] = plain.split("; ");
  if (TRAINED.test(behind) && !/^(?:I|we|they|it) /.test(behind)) return false;
  if (
    behind !== "" &&
    !/^(?:I|we|they|it|(?:two|three|both|all|some|most|many|\d+) of (?:them|these|those)) /.test(behind) &&
    !hasPast(behind) &&
    !IS.test(behind)
  )
    return false;
  if (hasLooseEnd(plain.split(": ")[0]!)) return false;
  return form === "clause" || !leavesArticleOut(plain.split(": ")[0]!);
}

function isShortAside(aside: string): boolean {
  // "(radio)" is a label, "(Title 31)" and "(5 per week)" say which and how many.
  if (/^\((?:\p{Ll}+|\d+)\)$/u.test(aside)) return false;
  const count = aside.split(" ").length;
  if (
    /^\([^,;:/]+ (?:a|an|per|each|every) [^,;:/]+\)$/u.test(aside) &&
    BEGINS_WITH_AMOUNT.test(aside.slice(1))
  )
    return count <= longRate;
  if (count <= fewInAside && /^\([\p{L}, -]+\)$/u.test(aside)) return true;
  return count <= longAside && !/[,;:/]|\b(?:which|it|was|were)\b/.test(aside);
}

const PEOPLE = /(?:(?<!numb|pap|ord|lett|lay|mast|wat|rost)er|or|ist|ian|assistant|nurse|cook|clerk|apprentice|trainee)s$/u; // prettier-ignore

/** "drive routes in town, double deckers": behind a comma stands neither the end of a list nor what goes with the rest. */
function hasLooseEnd(text: string): boolean {
  const parts = text.split(", ");
  const last = parts.at(-1)!;
  // "interviewed cafes, built five, measured the time"
  if (parts.length > 2 && /^\p{Ll}+ed (?!by |in |at |on |for |from )/u.test(last)) return true;
  if (parts.length < 2) return false;
  // "tore off, carrying shingles"
  if (/^\p{Ll}+ (?:off|up|out|down)$/u.test(parts[0]!)) return true;
  // "teach new drivers, Dutch and Polish": no one list.
  if (parts.length === 2 && /^\p{Lu}\S* (?:and|or) \p{Lu}/u.test(last) && /\p{Ll}[^s]s$/u.test(parts[0]!)) return true; // prettier-ignore
  // "on two towers, AED 410M"
  if (/^[A-Z]{3} ?\d/.test(last)) return true;
  // "starters and leavers, P45s"
  if (parts.length === 2 && /^\p{Lu}+\d*s?$/u.test(last)) return true;
  if (JOINED.test(last)) return false;
  // "pick up from school, homework and dinner"
  if (parts.length === 2 && / (?:from|at|to) \p{Ll}+$/u.test(parts[0]!) && / (?:and|or) /.test(last)) return true; // prettier-ignore
  if (BEGINS_WITH_AMOUNT.test(last)) return !HAS_RATE.test(` ${last}`);
  // "430 families, phone and at the hatch"
  if (/ (?:and|or) (?:at|by|in|on|from|via) /.test(last) && !/^(?:at|by|in|on|from|via) /.test(last)) return true; // prettier-ignore
  // "a department of 22 fitters, electricians and planners"
  if (parts.length === 2 && PEOPLE.test(parts[0]!) && last.split(/ (?:and|or) /).every((part) => PEOPLE.test(part))) return false; // prettier-ignore
  // "beds for 14 patients, protocols and gases"
  const isCounted = / (?:for|in|at|to|from|across|of|over) (?:about |over )?\d/.test(parts[0]!);
  return !/ (?:and|or) /.test(last) || (parts.length === 2 && isCounted);
}
