import type { Check, Line } from "#lib/documents/schema.ts";
import { isSentence } from "#lib/engine/letter-lines.ts";
import type { PostingNames } from "#lib/engine/posting-names.ts";
import type { Fact } from "#lib/profile/schema.ts";
import type { Month } from "#lib/time.ts";
import { checkLine } from "./check-line.ts";

/**
 * checkLine for a line of a letter. A sentence that names no facts has to be free of claims: it may name the posting's
 * job and employer and otherwise holds words of a closed list (letter-words.ts), and it says nothing of what the
 * person is or was there. Any other line is checked as in a resume.
 */
export function checkLetterLine(line: Line, facts: Fact[], names: PostingNames, today?: Month): Check[] {
  if (!isSentence(line)) return checkLine(line, facts, today);
  if (line.operation === "own")
    return checkLine({ ...line, text: withoutNames(line.text, names) }, facts, today);
  if (line.factIds.length > 0) return checkLine(line, facts, today);
  const text = withoutNames(line.text, names);
  const checks = checkLine({ ...line, text }, [], today);
  const standing = text === line.text ? null : STANDING.exec(text);
  return standing ? [...checks, { kind: "title", subject: standing[0], holds: false }] : checks;
}

// A mark for a name: no word, so it claims nothing and parts nothing.
const NAME = "‹›";

function withoutNames(text: string, { title, company }: PostingNames): string {
  let rest = text;
  for (const name of [title, company].filter((one) => one !== "").sort((a, b) => b.length - a.length))
    rest = rest.replaceAll(name, NAME);
  return rest;
}

/** "I am a ‹›", "I worked at ‹›", "as a ‹›": the posting's words said as if they were the person's. */
const STANDING =
  /\b(?:I|i['’]m|i['’]ve|my|me)\b(?! (?:am|was) (?:writing|applying|glad|interested|pleased|happy)\b)[^.;,]{0,40}\b(?:am|was|were|been|worked|working|had|did|use|used|done)\b|\bas (?:an? |the |your )?‹›/iu;
