import { gerundOfPast, verbOfGerund, verbOfPresent } from "#lib/engine/write-resume/verbs.ts";

// A bullet puts what it adds behind commas, dashes and colons: "Calving, 240 a year", "Stock audit - 3 sites",
// "Purchasing: $86,000 budget". In a sentence that stands in parentheses.

const AMOUNT =
  "(?:(?:about|around|roughly|nearly|almost|over|under|circa|up to|more than|at least|typically|usually|on average|currently|now|so far|av\\.?) )?(?:(?:[$£€]|[A-Z]{2,3} )?\\d[\\d.,:/–-]*[\\p{L}%+]{0,3}|one|two|three|four|five|six|seven|eight|nine|ten|a dozen)";
const RATE =
  "(?:(?:a|an|per|each|every|at a) (?:\\p{Ll}+ )?(?:second|minute|hour|hr|day|night|shift|week|wk|fortnight|month|quarter|term|season|semester|year|yr|time|session|class|event|visit|round|trip|head|person)|daily|weekly|monthly|yearly|annually|p\\.?a\\.?|nightly|so far|each|on average|in total|in season|at peak|all told|to date)";
export const BEGINS_WITH_AMOUNT = new RegExp(`^${AMOUNT}(?= |$)`, "u");
export const HAS_RATE = new RegExp(` ${RATE}(?=$|[ ,.)])`, "u");
/** "rebooking rate 78%", "authority up to $75,000", "calf losses down to 3%". */
const ENDS_IN_AMOUNT = new RegExp(
  `^(?!(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]* \\d)(?:\\p{L}[\\p{L}'’-]*\\.? ){1,4}(?:(?:of|at|to|from|by|up|down|about|around|over|under|nearly|roughly|up to|down to) )*(?:from [$£€]?[\\d.,]+[%\\p{L}]{0,2} to )?[$£€]?\\d[\\d.,]*[%\\p{L}+]{0,2}(?: ${RATE})?$`,
  "u",
);
const TOPICS = /^(?:topics|subjects|clients|brands|tools|products|customers|themes|areas|languages|mostly|mainly|chiefly|partly|largely) (?:such as|like|including|\p{L})/u; // prettier-ignore
/** What is a clause, or goes with what stands before it. */
const CLAUSE =
  /\b(?:is|are|was|were|has|have|had|do|does|did|can|could|will|would|fell|rose|went|grew|dropped|became|which|who|whom|whose|where|when|while|because|so|but)\b|\bof (?:them|whom|these|those|it)\b/iu;
const GOES_WITH = /^(?:and|or|with|without|for|in|on|at|to|by|from|of|as|under|over(?! [$£€]?\d)|then|plus|worth|down|up(?! to)|not|no|zero|one of|two of)\b/iu; // prettier-ignore
const DOING = /^\p{L}+ing\b/u;
const SEPARATOR = /(, | [-–—] |: |; )/u;
const PARENTHESIS = /[()]/;

/** The text with what only adds figures to it in parentheses; `isWork`: it names work, so what follows a colon or dash does too. */
export function withAsides(text: string, isWork: boolean): string {
  const open = text.indexOf("(");
  const plain = open === -1 ? text : text.slice(0, open);
  const pieces = plain.split(SEPARATOR);
  if (open !== -1 && !text.endsWith(")")) return text;
  // From the left: the first border behind which everything only adds to what stands before.
  for (let at = 1; at < pieces.length; at += 2) {
    const head = pieces.slice(0, at).join("");
    const rest = text.slice(head.length + pieces[at]!.length);
    if (PARENTHESIS.test(rest) || (!isWork && head.split(" ").length < 2) || rest.length > longest) continue;
    if (!isAdded(head, pieces[at]!, pieces.slice(at + 1), isWork)) continue;
    return `${head} (${rest.replace(/ [-–—] |; |: /gu, ", ")})`;
  }
  return text;
}

const longest = 90;
const fewWords = 4;
const ALL = /^(?:all|both|most|none|each) (?:\p{L}+ ){0,3}\p{L}+ed(?: \p{L}+)?$/u;
const DONE =
  /^(?:sold|made|built|won|raised|sent|closed|booked|saved|handled|delivered) (?:about |over )?[$£€]?\d/u;
const MOSTLY = /^(?:mostly|mainly|chiefly|largely|partly) (?!\p{Ll}+ing\b)|\b(?:mostly|mainly)$/u;

function isAdded(head: string, mark: string, pieces: string[], isWork: boolean): boolean {
  const parts = pieces.filter((_, at) => at % 2 === 0);
  if (
    parts.some(
      (part) =>
        part === "" ||
        CLAUSE.test(part) ||
        GOES_WITH.test(part) ||
        (DOING.test(part) &&
          !(ENDS_IN_AMOUNT.test(part) && verbOfGerund(part.split(" ")[0]!) === undefined) &&
          !(isWork && /[-–—]/u.test(mark) && parts.length > 2)),
    )
  ) {
    // "vet visits every Tuesday - I draw up the list"
    return isWork && / [-–—] /u.test(mark) && parts.length === 1 && /^I \p{Ll}/u.test(parts[0]!);
  }
  const first = parts[0]!;
  if (mark === ": " && first.includes(" ") && verbOfPresent(/^\p{L}*/u.exec(first)![0].toLowerCase())) return false; // prettier-ignore
  if (isWork && (mark === ": " || /[-–—]/u.test(mark))) return !/^\p{Lu}\p{Ll}+ \p{Ll}/u.test(first) || BEGINS_WITH_AMOUNT.test(first); // prettier-ignore
  if (/[-–—]/u.test(mark)) return parts.some(isAmount) || TOPICS.test(first);
  if (mark === ": ") return isWork && parts.every(isAmount);
  const rest = parts.slice(1);
  // "trained four apprentices, all passed"
  if (parts.length === 1 && (ALL.test(first) || (isWork && DONE.test(first)))) return true;
  if (TOPICS_OF.test(first)) return true;
  // "I haul milk in five states, about 2,300 miles a week" needs no parentheses.
  if (!isWork && mark === ", " && BEGINS_WITH_AMOUNT.test(first) && HAS_RATE.test(` ${first}`)) return false;
  // "mostly colour, rebooking rate 78%"
  if (MOSTLY.test(first)) return rest.length > 0 && rest.every(isAmount);
  const isShort = (part: string) =>
    isWork && HAS_RATE.test(` ${first}`) && part.split(" ").length <= fewWords;
  return isAmountBeside(head, first) && rest.every((part) => isAmount(part) || isShort(part));
}

const TOPICS_OF = /^(?:topics|subjects|clients|brands|tools|products|customers|themes|areas|languages) (?:such as|like|including) /u; // prettier-ignore

function isAmount(part: string): boolean {
  // "cut translation cost by 38%" is a deed, "improving rates by 18%" goes with one.
  const [first] = /^\p{L}*/u.exec(part)!;
  if (gerundOfPast(first) !== undefined || verbOfGerund(first) !== undefined) return false;
  return BEGINS_WITH_AMOUNT.test(part) || ENDS_IN_AMOUNT.test(part);
}

/** "3 stores, 40 staff" are two things; "30 pupils, 5 a week" is one and how many. */
function isAmountBeside(head: string, part: string): boolean {
  if (!isAmount(part)) return false;
  if (HAS_RATE.test(head) && !/ (?:and|or) /.test(part)) return true;
  if (HAS_RATE.test(` ${part}`) || ENDS_IN_AMOUNT.test(part)) return !/ (?:and|or) /.test(part);
  return !/\d|,/.test(head) && !/ (?:and|or) /.test(part);
}
