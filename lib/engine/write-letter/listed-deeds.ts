import { headOf, OBJECT, tenseOf } from "#lib/engine/write-resume/deed-openings.ts";
import { verbOfPresent } from "#lib/engine/write-resume/verbs.ts";

// "Cashed checks, took deposits, sold cashier's checks": bullets list without "and", sentences do not.

const longestItem = 4;
const OPEN =
  /^(?:and|or|but|which|who|so|then|up|over|under|mostly|mainly|including|about|around|both|all|each|every|always|never|now|also|with|without|in|on|at|for|from|as|by|to|via|using|such|e\.g\.|then|once|twice)\b/i;
const NO_OBJECT = /^(?:and|or|by|in|on|at|with|to|as|for|from|each|every|daily|weekly|once|twice)$/;

/** A list of deeds (of a tense) or things with "and" before its last, where it is certainly a list. */
export function withAnd(whole: string, tense: "past" | "present" | null): string {
  const aside = / \([^()]*\)$/.exec(whole)?.[0] ?? "";
  return listed(aside === "" ? whole : whole.slice(0, -aside.length), tense) + aside;
}

/** "at the desk, by phone, by chat" */
const WAYS = /, (by|in|on|at|for|with) ([^,]+), (?=\1 [^,]+$)/u;

function listed(text: string, tense: "past" | "present" | null): string {
  if (WAYS.test(text) && !/[;:]| and /.test(text)) return text.replace(WAYS, ", $1 $2 and ");
  const parts = text.split(", ");
  const last = parts.at(-1)!;
  if (parts.length < 2 || /[;:]/.test(text) || OPEN.test(last) || /\betc\.?$/.test(last)) return text;
  // "supervise five, make the schedule and ride along": three deeds with their "and".
  if (tense === "present" && / and /.test(last) && isBareDeed(last.split(" and ").at(-1)!)) return text;
  if (
    tense &&
    isDeed(last, tense) &&
    (parts.length === 2 || parts.slice(1, -1).every((part) => !OPEN.test(part)))
  )
    return joined(parts);
  // "sweep chimneys, inspect stoves and flues"
  if (tense && parts.length === 2 && / and /.test(last) && isSureDeed(last, tense)) return joined(parts);
  // "a ball, two fairs, three golf days"
  if (parts.length > 2 && tense && parts.slice(-2).every((part) => COUNTED.test(part))) return joined(parts);
  const isTwo =
    parts.length === 2 && /ing$/.test(last) && parts.every((part) => /^\p{L}+(?: \p{L}+)?$/u.test(part));
  if (isTwo) return joined(parts);
  // "MDT meetings every week, quality meetings monthly"
  if (tense === null && parts.length === 2 && parts.every((part) => OFTEN.test(part) && !/^\d| and /.test(part))) return joined(parts); // prettier-ignore
  if (tense === null && parts.length === 2 && ARE_TWO.test(parts[0]!) && ARE_TWO.test(last.split(/ (?:of|for|in|up to|with|from|to) /)[0]!) && !/ and /.test(text)) return joined(parts); // prettier-ignore
  const isList =
    parts.length > 2 &&
    parts.slice(-2).every((part) => isThing(part.split(BEHIND)[0]!) || (tense === null && isDoing(part))) &&
    !OPEN.test(parts.at(-2)!);
  return isList && !/ (?:and|or) /.test(last) ? joined(parts) : text;
}

/** A verb with what it acts on; "reviewed each quarter" and "fixed asset accounts" may be said of something else. */
function isDeed(part: string, tense: "past" | "present"): boolean {
  const words = part.split(" ");
  const next = words[1] ?? "";
  if (!/^\p{Ll}/u.test(part) || / and /.test(part) || next === "" || NO_OBJECT.test(next)) return false;
  if (tenseOf(words) !== tense) return false;
  return tense === "present" || OBJECT.test(next) || /[^s]s$/.test(headOf(words.slice(1)));
}

/** "ride along once a week" */
function isBareDeed(part: string): boolean {
  const [first = "", next = ""] = part.split(" ");
  return verbOfPresent(first)?.base === first && (OBJECT.test(next) || /^(?:along|up|out|down|back|away|on|over|through)$/.test(next)); // prettier-ignore
}

function isSureDeed(part: string, tense: "past" | "present"): boolean {
  const [first = ""] = part.split(" ");
  const isSure = tense === "past" || verbOfPresent(first)?.isNounToo === false;
  return isSure && isDeed(part.split(" and ")[0]!, tense);
}

const OFTEN =
  / (?:(?:every|each) (?:\p{Ll}+ )?\p{Ll}+|(?:once|twice|three times) an? \p{Ll}+|daily|weekly|monthly|quarterly|yearly|annually)$/u;
const COUNTED = /^(?:an?|the|\d+|two|three|four|five|six|seven|eight|nine|ten) (?:[\p{L}-]+ ){0,2}\p{L}+$/u;
/** "locks and keys, safes up to 900 kilograms": two kinds of things. */
const ARE_TWO = /^(?!\d)(?:[\p{L}-]+ ){0,3}[\p{L}-]+[^su\P{L}]s$/u;

const BEHIND = / (?:up to|to|of|for|in|on|at|with|from|per) /;

/** "closing the front end three nights a week" */
function isDoing(part: string): boolean {
  return (
    /^(?!(?:including|using|being|having|during|working)\b)\p{Ll}+ing (?!(?:and|or|by)\b)\S/u.test(part) &&
    !/[(]/.test(part)
  );
}

function isThing(part: string): boolean {
  const words = part.split(" ");
  return words.length <= longestItem && !/\d|\(/.test(part) && !/^\p{L}+ly$/u.test(part) && !/^(?:I|my|team of|crew of)\b|\p{L}{2}ed$/u.test(part); // prettier-ignore
}

/** With a comma before "and" where a part has one of its own. */
function joined(parts: string[]): string {
  const comma = parts.some((part) => / (?:and|or) /.test(part)) ? "," : "";
  return `${parts.slice(0, -1).join(", ")}${comma} and ${parts.at(-1)}`;
}

/** "open up at six (alarms, boilers, gritting)" is "…: alarms, boilers and gritting": what a deed consists of. */
const PARTS = /^([^:;()]+)(?: \(([^():;]+)\)|: ([^():;]+))$/u;
const NO_PART = /^(?:now|mostly|mainly|about|all|both|then|no|up|down|plus|for|with|in|on|at|to|from|by|per|not|\d+$)(?= |$)|%| (?:is|are|was|were|has|have|had) /u; // prettier-ignore
const fewWords = 3;
const longestPart = 4;

export function withColon(deed: string): string {
  const [, head = "", inside, behind] = PARTS.exec(deed) ?? [];
  const parts = (inside ?? behind ?? "").split(", ");
  const counted = parts.filter((part) => /^\d/.test(part)).length;
  const isList =
    parts.length > 1 &&
    head.split(" ").length >= fewWords &&
    !/^(?:am|was|have been) /.test(head) &&
    (counted === 0 || (parts.length > 2 && counted < 2)) &&
    // "(three shifts, budget 6.4 million)" is of several kinds, and no list of one.
    !parts.some((part) => / [$£€]?\d/.test(part)) &&
    parts.every(
      (part) => part.split(" ").length <= longestPart && !NO_PART.test(part) && !/^\p{Lu}+$/u.test(part),
    ) &&
    !parts.slice(0, -1).some((part) => / (?:and|or) /.test(part));
  if (!isList) return deed;
  return `${head}: ${/ (?:and|or) /.test(parts.at(-1)!) ? parts.join(", ") : joined(parts)}`;
}
