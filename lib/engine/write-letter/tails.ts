import { tenseOf } from "#lib/engine/write-resume/deed-openings.ts";
import { BEGINS_WITH_AMOUNT } from "./asides.ts";

// Bullets hang on behind a comma what a sentence joins otherwise: another sentence ("…, we got it rebuilt"), what never
// happened ("…, never missed a day"), how it stands now ("…, now a third of sales"), and remarks without a verb
// ("…, first aid when needed").

const SUBJECT = /^(?:we|they|he|she|it) \p{Ll}+ /u;
const NEVER = /^(?:and )?(never|always|rarely) (?=(\p{L}+))/u;
const NOWADAYS =
  /^now (?!(?:\p{Ll}+ing|also|and|then)\b)(?:a|an|the|our|its|used|in|on|at|with|\d|\p{Ll}+ed)\b/u;
/** What says how it was, and has no verb that one could have done it with. */
const NO_ITEM = /^(?:no|zero|none|nothing|nobody|usually|often|sometimes|occasionally|all|both|plus) /u;
/** "false alarms down by a third" */
const MOVED =
  /^(?!down|up|from|to|which|who|that)(?:\p{L}+ ){1,3}(?:(?:down|up) (?:by|from|to|\d)|from [$£€]?\d)/u;
const ON_OCCASION = / (?:when|if|as|where|whenever) (?:needed|required|necessary|short|asked|busy|called)\b/u;
/** The object is complete before it: a list does not go on behind a time, an amount or a year. */
const CLOSED =
  /(?: at a time| (?:a|an|per|each|every) (?:day|week|shift|month|year|season|term|visit|list|hour|night)| in (?:\p{Ll}+ )?(?:19|20)\d\d| since \S+| \d+[\d,.]*%?|(?:19|20)\d\d)$/u;

const DATED = /^(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}* )?(?:19|20)\d\d$/u;
const longest = 90;

/** A deed or standing with what stands behind its first comma joined as a sentence does. */
export function withTails(text: string, isStanding: boolean): string {
  if (CUT_OFF.test(text)) return text;
  const dash = / [-–—] |; /u.exec(text);
  if (dash && !/[()]/.test(text)) {
    const [head, rest] = [text.slice(0, dash.index), text.slice(dash.index + dash[0].length)];
    if (isRemark(head, rest) && (dash[0] !== "; " || !hasPast(rest)))
      return aside(head, rest.replace(/ [-–—] /gu, ", "));
  }
  const colon = /^([^:(),]{12,}): (?=[\p{Ll}\d])([^():;]+)$/u.exec(text);
  if (colon && colon[2]!.length <= longest && !CLAUSE.test(colon[2]!) && !hasVerb(colon[2]!.split(", "), isStanding)) return aside(colon[1]!, colon[2]!); // prettier-ignore
  if (colon && !isStanding && tenseOf(colon[2]!.split(" ")) === "past" && tenseOf(text.split(" ")) === "past") return `${colon[1]!}, and ${colon[2]!.split(", ")[0]!}`; // prettier-ignore
  const parts = text.split(", ");
  if (parts.length < 2 || /[()]/.test(text)) return text;
  if (/^(?:am|was) in an? /.test(text)) return BEGINS_WITH_AMOUNT.test(parts[1]!) ? aside(parts[0]!, parts.slice(1).join(", ")) : parts[0]!; // prettier-ignore
  const listed = isStanding ? null : listOfDeeds(parts);
  if (listed) return listed;
  for (let at = 1; at < parts.length; at += 1) {
    const [head, part] = [parts.slice(0, at).join(", "), parts[at]!];
    const rest = parts.slice(at).join(", ");
    if (SUBJECT.test(part) && !/ (?:that|which|when|where|if|so|because)$/u.test(head))
      return `${head}; ${rest}`;
    const never = NEVER.exec(part);
    if (never && at === parts.length - 1 && !/, | and /.test(head.slice(head.lastIndexOf(", ") + 2)) && isPast(never[2]!)) return `${head}, and ${part.replace(/^and /, "")}`; // prettier-ignore
    if (never && isPast(never[2]!) && at === parts.length - 1)
      return `${head}, and ${part.replace(/^and /, "")}`;
    if (
      rest.length > longest ||
      / [-–—] |[;:]/u.test(rest) ||
      (/\d$/.test(head) && /^\d+(?:$| [&a])/.test(part))
    )
      continue;
    if (NOWADAYS.test(part)) return aside(head, rest);
    if (head.split(" ").length < 3 || hasVerb(parts.slice(at), isStanding)) continue;
    const isNote =
      NO_ITEM.test(part) || MOVED.test(part) || (at === parts.length - 1 && ON_OCCASION.test(part));
    if (isNote || parts.slice(at + 1).some((one) => NO_ITEM.test(one))) return aside(head, rest);
    if (BEGINS_WITH_AMOUNT.test(part) && at < parts.length - 1 && !/ and /.test(part))
      return aside(head, rest);
    if (CLOSED.test(head) && !BEGINS_WITH_AMOUNT.test(part) && !/^(?:and|or|but|with|for|in|on|at|by|from|to|of|as|then|which|who|including|mostly|down|up|worth|under|over) /u.test(part)) return aside(head, rest); // prettier-ignore
    if (isStanding && (BEGINS_WITH_AMOUNT.test(part) || OFFICE.test(head)) && !DATED.test(part) && !/^(?:the|a|an|my|and|or|for|to|of|in|on|at|with|as|which|who) /u.test(part) && (BEGINS_WITH_AMOUNT.test(part) || !/ (?:and|or) /.test(rest)) && !isList(parts)) return aside(head, rest); // prettier-ignore
  }
  return text;
}

/** What one is called has no list of its own, "responsible for" may have one. */
const OFFICE = /^(?:am|was|have been) (?:currently |also )?(?:an?|the|one of) /u;
/** A text that was cut off ("… integration with"). */
const CUT_OFF =
  / (?:with|and|or|of|for|to|in|on|by|the|a|an|be|using|through|&|&amp)$|^(?:with|and|of|for|to)$/u;
const CLAUSE =
  /\b(?:I|my|we|our|is|are|was|were|has|have|had|who|which|that|so|but|because|then|did|do|does|can)\b/u;
const longestRemark = 70;

/** What a dash hangs on to a deed that is whole without it, and has no verb of its own: "covered shifts - opening up, cashing up". */
function isRemark(head: string, rest: string): boolean {
  if (head.split(" ").length < 3 || rest.length > longestRemark || CLAUSE.test(rest) || /[;:]/.test(rest))
    return false;
  return /^[\p{L}\d]/u.test(rest) && rest.split(", ").every((part) => tenseOf(part.split(" ")) === null);
}

/** Behind a semicolon a clause has a subject of its own ("pages fell to 8", "it now makes a tenth"). */
/** "Poured wine, cleared tables, line cleaning twice a week": deeds in one breath, without what is none. */
function listOfDeeds(parts: string[]): string | null {
  const deeds = parts.filter((part) => tenseOf(part.split(" ")) === "past" && !/ and /.test(part));
  const rest = parts.slice(deeds.length);
  if (deeds.length < 2 || deeds.some((part, at) => part !== parts[at]) || rest.length > 1) return null;
  const [last = ""] = rest;
  if (rest.length === 1 && !last.includes(" ")) return null;
  if (rest.length === 1 && (BEGINS_WITH_AMOUNT.test(last) || / and |^(?:and|or|with|for|in|on|at|to|by|from|as|then|which|who|all|both|\p{Ll}+ing|\p{Ll}+ed)\b/u.test(last))) return null; // prettier-ignore
  // A past without an object may be said of the one before it ("a play produced, directed").
  const isBare = deeds.slice(1).some((part) => !part.includes(" "));
  if (isBare && !deeds.slice(1).every((part) => !part.includes(" "))) return null;
  if (rest.length === 0 && !isBare) return null;
  return `${deeds.slice(0, -1).join(", ")} and ${deeds.at(-1)!}`;
}

export function hasPast(text: string): boolean {
  return (
    /^(?:it|this|that|they|we|he|she)\b|\b(?:fell|rose|went|grew|led|came|cut|held|shrank)\b/.test(text) ||
    text.split(" ").some((word) => /\p{L}{2}ed$/u.test(word))
  );
}

const aside = (head: string, rest: string) => `${head} (${rest})`;

function isPast(word: string): boolean {
  return /ed$/.test(word) || tenseOf([word, "the"]) === "past";
}

/** Whether one of the parts may be a deed: it begins with a verb or participle. */
function hasVerb(parts: string[], isStanding: boolean): boolean {
  return parts.some((part) => {
    const words = part.split(" ");
    if (/^\p{Ll}+ing /u.test(part)) return true;
    const tense = BEGINS_WITH_AMOUNT.test(part) ? null : tenseOf(words);
    // "set up from scratch" is said of the thing where somebody is one of two; "heat" alone is a thing.
    return tense === "past" ? !isStanding : tense === "present" && words.length > 1;
  });
}

/** "responsible for tills, stock, rotas": short things of one kind. */
function isList(parts: string[]): boolean {
  return parts.slice(1).every((part) => part.split(" ").length <= 2 && !/\d/.test(part));
}
