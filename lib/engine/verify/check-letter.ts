import type { Check, Line } from "#lib/documents/schema.ts";
import { isSentence } from "#lib/engine/letter-lines.ts";
import type { PostingNames } from "#lib/engine/posting-names.ts";
import type { Fact } from "#lib/profile/schema.ts";
import type { Month } from "#lib/time.ts";
import { checkLine } from "./check-line.ts";
import { ASKED, withoutAsked } from "./asked-in-letter.ts";

/**
 * checkLine for a line of a letter. A sentence that names no facts has to be free of claims: it may name the posting's
 * job and employer, quote what it asks for, and otherwise holds words of a closed list (letter-words.ts), and it says
 * nothing of what the person is or was there. Any other line is checked as in a resume; one clause of it, the first or
 * the last, may be such a sentence.
 */
export function checkLetterLine(line: Line, facts: Fact[], names: PostingNames, today?: Month): Check[] {
  if (!isSentence(line)) return checkLine(line, facts, today);
  if (line.operation === "own")
    return checkLine({ ...line, text: withoutNames(withoutAsked(line.text, names.asked), names) }, facts, today); // prettier-ignore
  if (line.factIds.length > 0) return checkClaim(line, facts, names, today);
  return checkFree(line, names, today);
}

function checkFree(line: Line, names: PostingNames, today?: Month): Check[] {
  const text = withoutNames(withoutAsked(line.text, names.asked), names);
  const checks = checkLine({ ...line, text }, [], today);
  const standing =
    (text === line.text ? null : STANDING.exec(text)) ??
    (text.includes(ASKED) ? (SELF.exec(text) ?? ANSWER.exec(text)) : null) ??
    ECHO.exec(text);
  return standing ? [...checks, { kind: "title", subject: standing[0], holds: false }] : checks;
}

/** Without the clause that speaks of the posting, where there is one that is free of claims by itself; else as in a resume. */
function checkClaim(line: Line, facts: Fact[], names: PostingNames, today?: Month): Check[] {
  for (const [frame, claim] of partsOf(line.text, names)) {
    const checks = [
      ...checkFree({ ...line, text: frame }, names, today),
      ...checkLine({ ...line, text: claim }, facts, today),
    ];
    if (checks.every((check) => check.holds)) return checks;
  }
  return checkLine(line, facts, today);
}

/** A sentence cut in two where its clause about the posting ends or begins: that clause, then the rest. */
function partsOf(text: string, names: PostingNames): [frame: string, claim: string][] {
  const marked = withoutNames(withoutAsked(text, names.asked), names);
  if (marked === text) return [];
  const places = [...marked.matchAll(MARKS)].map((match) => match.index);
  const [first, last] = [places[0]!, places.at(-1)!];
  // What stands after the last mark is the same in both texts, and so is what stands before the first.
  const rest = marked.slice(last);
  const tail = text.length - rest.length;
  const after = FRAME_END.exec(rest);
  const parts: [string, string][] = [];
  if (after)
    parts.push([text.slice(0, tail + after.index), text.slice(tail + after.index + after[0].length)]);
  const before = [...marked.slice(0, first).matchAll(FRAME_START)].at(-1);
  if (before) parts.push([text.slice(before.index + 2), text.slice(0, before.index)]);
  return parts;
}

const MARKS = new RegExp(`‹›|${ASKED}`, "g");
const FRAME_END = /: |; |, and |, (?=(?:at|in|as|I)\b)/;
const FRAME_START = /, (?=(?:and )?I(?:['’](?:d|m)| am| would| wish| was)\b)/g;
/** Beside what the posting asks for, nothing is said of who writes. */
const SELF = /(?<!^(?:When|As) )\b(?:I|me|my|mine|myself)\b/iu;
/** Behind what the posting asks for nothing is said of it: "and the enclosed resume shows it", "and you have found that person". */
const ANSWER = /(?<=«»[.:;,–—-]? (?!and «»|(?:also )?«»|this came to mind:?$)).*\p{L}.*/u;
/** "I have that", "so do I": of a sentence before it. */
const ECHO =
  /\bI(?:['’]ve)? (?:can |could |\p{L}+ly )?(?:have|had|do|did|done|can|could|meet|met|know|bring|offer|show)(?: done)?(?: all)?(?: of)? (?:that|this|these|those|them|it|so|both|all)\b|\b(?:so|as|and) (?:do|did|can|have|am) I\b|\b(?:as|and|so) I (?:do|did|can|have|am)\b(?! \p{L})/iu;

// A mark for a name: no word, so it claims nothing and parts nothing.
const NAME = "‹›";

function withoutNames(text: string, { title, company }: Pick<PostingNames, "title" | "company">): string {
  let rest = text;
  for (const name of [title, company].filter((one) => one !== "").sort((a, b) => b.length - a.length))
    rest = rest.replaceAll(name, NAME);
  return rest;
}

/** "I am a ‹›", "I worked at ‹›", "as a ‹›": the posting's words said as if they were the person's. */
const STANDING =
  /\b(?:I|i['’]m|i['’]ve|my|me)\b(?! (?:am|was) (?:writing|applying|glad|interested|pleased|happy)\b)[^.;,]{0,40}\b(?:am|was|were|been|worked|working|had|did|use|used|done)\b|\bas (?:an? |the |your )?‹›/iu;
