import { BEGINS_WITH_AMOUNT } from "./asides.ts";
import type { Deed } from "./deeds.ts";
import { hasPast } from "./tails.ts";

// How well a fact tells as a sentence: a whole deed with its object reads better than what has to lean on a frame, and
// what keeps the short forms and loose ends of a list reads like one. Used to choose among facts, never to change one.

const FORMS = { deed: 1, clause: 0.9, work: 0.75, figure: 0.5, note: 0.2 } as const;
const SHORT_FORMS =
  /\b(?:pts?|mgmt|dept|govt|yrs?|hrs?|wks?|mths?|approx|incl|etc|avg|w\/o|w\/)(?=[ .,)]|$)|[+&] | \/ |->|=>/u;
const LOOSE = / [-–—] |: /u;
/** A part behind a comma that goes with what stands before it. */
const JOINED =
  /^(?:and|or|but|so|with|without|which|who|whose|where|when|while|then|including|mostly|mainly|usually|both|each|all|from|to|for|by|in|on|at|as|of|up|down|over|under|not|\p{Ll}+ing|\p{Ll}+ed|\p{Lu}.*)(?= |$)/u;
/** True, and nothing that one did. */
const IN_A_GROUP = /^(?:am|was) in an? /;
const longWords = 26;

/** Between 0 and 1. */
export function easeOf({ form, text }: Pick<Deed, "form" | "text">): number {
  let ease: number = FORMS[form];
  const plain = text.replace(/ \([^()]*\)/gu, "");
  if (IN_A_GROUP.test(text)) ease *= 0.6;
  if (SHORT_FORMS.test(text)) ease *= 0.8;
  const [, behind = ""] = plain.split("; ");
  if (LOOSE.test(plain) || (behind !== "" && !/^I /.test(behind) && !hasPast(behind))) ease *= 0.7;
  if (hasLooseEnd(plain)) ease *= 0.75;
  if (text.split(" ").length > longWords) ease *= 0.85;
  return ease;
}

/** "drive routes in town, double deckers": behind the last comma stands neither the end of a list nor what goes with the rest. */
function hasLooseEnd(text: string): boolean {
  const parts = text.split(", ");
  const last = parts.at(-1)!;
  return (
    parts.length > 1 && !BEGINS_WITH_AMOUNT.test(last) && !JOINED.test(last) && !/ (?:and|or) /.test(last)
  );
}
