import { matchesOf } from "#lib/language/matches.ts";
import { findDeadlineElsewhere } from "./deadline-elsewhere.ts";

// The last day to apply.

const MONTH = "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?";
const DATE = new RegExp(
  "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?" +
    `(?:the )?(?:\\b${MONTH} \\d{1,2}(?:st|nd|rd|th)?\\b(?:,? \\d{4})?` +
    `|\\b\\d{1,2}(?:st|nd|rd|th)?\\.? (?:of )?${MONTH}(?:,? \\d{4})?(?![a-z])` +
    `|\\b(?:start|middle|end) of ${MONTH}(?: \\d{4})?(?![a-z])` +
    "|\\b\\d{4}-\\d{2}-\\d{2}\\b|\\b\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}\\b|\\b\\d{1,2}\\/\\d{1,2}\\b(?![/\\d]))",
  "gi",
);
// "12 noon on", "5pm,", "midnight on", "close of business on": the hour in front of the day.
const HOUR =
  "(?:(?:the|(?:(?:12|twelve) ?)?(?:noon|midday|midnight)|(?:the )?(?:end|close) of (?:the day|business|day|play)|COB|EOD|\\d{1,2}(?:[:.]\\d{2})? ?(?:[ap]\\.?m\\.?|hours|hrs|h|uhr|o['’]clock)?(?: [A-Z]{2,4})?),? (?:on )?(?:the )?)?";
// "Closing date: noon, ", "applications close on ", "the period ends on ": right in front of the date.
const CLOSING = new RegExp(
  "(?:\\b(?:closing(?: date)?|close date|end date|expir\\w+(?: date)?|final date|review of applications (?:begins|starts)|deadline|bewerbungs(?:schluss|frist)|apply before|last day to (?:apply|file|submit)|open until)\\b[^.\\n]{0,60}|" +
    `\\b(?:closes?|closed|closing|ends?|due|received|accepted|apply)(?: (?:on|at|by|before|until|through|no later than))?[^\\S\\n]*[:–-]?[^\\S\\n]*${HOUR})$`,
  "i",
);
const UNTIL = new RegExp(`\\b(?:by|before|until|till|no later than|through)[^\\S\\n]*${HOUR}$`, "i");
// "From 8 a.m. Tuesday, October 9 to midnight, Thursday, October 11": the window's end.
const WINDOW_END = new RegExp(`\\bto[^\\S\\n]${HOUR}$`, "i");
const APPLICATION =
  /\b(?:appl(?:y|ications?|icants?)|submit|send|e-?mail|upload|write to|\S{2,40}@\S{2,40}|cvs?|resumes?|résumés?|deadline|clos(?:e|es|ing)|competition|vacancy|posting|advert(?:isement)?|listing|forms?|open until|bewerb\w*|filing)\b/i;
const OPEN_END =
  /\b(?:open |posted )?until (?:the )?(?:positions? (?:is |are )?)?filled\b|\buntil further notice\b/i;

/** The last day to apply, as written, or "". `language` is the text's, as ISO 639-1. */
export function findDeadline(text: string, language = "en"): string {
  if (language !== "en" && language !== "") {
    const elsewhere = findDeadlineElsewhere(text);
    if (elsewhere !== "") return elsewhere;
  }
  for (const match of matchesOf(text, DATE)) {
    // Of "03/02/2026 to 03/16/2026" the second is the last day.
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 20);
    if (/^ ?(?:to|-|–|through|until) ?(?:\d{1,4}[/.-]\d|\d{1,2} \p{Lu}|\p{Lu}\p{Ll}+ \d)/u.test(after))
      continue;
    const near = text.slice(Math.max(0, match.index - 240), match.index);
    const lineStart = near.lastIndexOf("\n") + 1;
    // A label may stand on the line above.
    const above = near.slice(0, lineStart).trimEnd();
    const isBelow = /^[\d/.,: -]{0,16}(?:to|through|until|–)? ?$/.test(near.slice(lineStart)) && above !== "";
    const from = isBelow ? above.lastIndexOf("\n") + 1 : lineStart;
    const line = near.slice(Math.max(from, near.length - 160)).replace(/\s+/g, " ");
    const sentence = near.slice(Math.max(lineStart, near.lastIndexOf(". ") + 1));
    const words = line + text.slice(match.index, match.index + 60);
    if (WINDOW_END.test(sentence) && /\bfrom\b/i.test(near) && APPLICATION.test(near))
      return asWritten(match[0]);
    if (CLOSING.test(line) ? APPLICATION.test(words) : UNTIL.test(sentence) && APPLICATION.test(sentence))
      return asWritten(match[0]);
  }
  return OPEN_END.exec(text)?.[0] ?? "";
}

/** Without the stop that ends the sentence, and without "the". */
function asWritten(date: string): string {
  return date
    .replace(/^(\w+day,? )?the /i, "$1")
    .replace(/\.$/, "")
    .trim();
}
