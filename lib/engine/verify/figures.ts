import { isMeasured } from "#lib/engine/match-profile/strength.ts";

const NUMBER_WORD = /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|half|twice)\b/i;
const OTHER_DIGIT = /(?!\d)\p{N}/u;

/** Whether a text says how many, in digits or in a word. The digit of a name ("S3") or date says nothing of it. */
export function hasFigure(text: string): boolean {
  return isMeasured(text) || NUMBER_WORD.test(text) || OTHER_DIGIT.test(text);
}
