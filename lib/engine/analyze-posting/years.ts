import { matchesOf } from "#lib/language/matches.ts";
import { findNumbers } from "#lib/language/numbers.ts";

const COUNT =
  "(?:a )?couple of|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty";
// "four (4) years", "3-5 years", "at least five years", "18 months": the least that is asked.
const YEARS = new RegExp(
  `(\\d{1,2}|${COUNT}|an?(?<=\\b(?:at least|minimum of|minimum|over|more than|around|about) an?))(?:\\.\\d)?(?: ?\\(\\d{1,2}\\))? ?(?:\\+|plus|or more)?` +
    `(?: ?(?:-|–|—|to|or) ?(?:\\d{1,2}|${COUNT})(?: ?\\(\\d{1,2}\\))? ?\\+?)?` +
    "[ -](?:full[- ]time |full |consecutive )?(years?|yrs?|months?|jahren?|ans|años|jaar)\\b" +
    "(?![- ](?:old|of age|period|term|contract|plan|college|university|degree|institution|program|from|after|ago))",
  "gi",
);
const UNIT = /year|yr|month|jahr|ans|años|jaar/i;
// What stands before a time limit, an age or a term instead of a length of experience.
const LIMIT_BEFORE =
  /\b(?:age|old|within|inside|probation\w*|every|valid for|contract of|up to|maximum of|(?:no|not) (?:more|later) than|after|until|(?:in|during|over|throughout) (?:the|their|your|its|his|her|our)(?: \w+)?|(?:the|their|your|our) (?:first|last|next|past|initial)|per|each|next|first|last|past|lasts?|all|worn for(?: at least)?)\b(?: (?:about|around|approximately|the|a|an|of))*[^.\w]{0,4}$/i;
const LIMIT_AFTER =
  /^(?:-? ?(?:accredited|college|university|in business|of age)|[’']? ?(?:[\w-]+ ){0,2}(?:of hire|probation\w*|contract|fixed[- ]term|preceptorship|maternity|paternity|parental|leave|notice|waiting|warranty|guarantee|subscription|anniversary|holiday|vacation)\b|(?:of )?(?:(?:checkable|verifiable|employment|work|job|address|residential|driving|credit) )+(?:history|record|references?)\b|(?:of|in) (?:hire|appointment|employment start|operation|service with (?:us|the)))/i;

// "A five-year checkable background", "a three-year grant": how long something else lasts.
const LASTING =
  /^(?:[\w-]+[ ,]+){0,3}(?:background|history|histories|record|checks?|plans?|contracts?|projects?|grants?|posts?|positions?|appointments?|strateg(?:y|ies)|roadmaps?|cycles?|budgets?|fellowships?|residenc(?:y|ies)|warrant(?:y|ies)|leases?|funding|licen[cs]es?|terms?|deals?)\b/i;
const OF_EXPERIENCE = /\bexperience\b/i;

/** A stretch that names a length of experience; `value` in years, months as fractions of one. */
export type FoundYears = { start: number; end: number; value: number };

/** Every length of experience in a text, in its order: no time limit, age or term. */
export function findYears(text: string): FoundYears[] {
  if (!UNIT.test(text)) return [];
  const all: FoundYears[] = [];
  for (const match of matchesOf(text, YEARS)) {
    const start = match.index;
    const end = start + match[0].length;
    if (LIMIT_BEFORE.test(text.slice(Math.max(0, start - 40), start))) continue;
    const after = text.slice(end).trimStart();
    if (LIMIT_AFTER.test(after)) continue;
    if (/-(?:year|month)$/i.test(match[0]) && LASTING.test(after) && !OF_EXPERIENCE.test(after)) continue;
    const number = /couple/i.test(match[1]!)
      ? 2
      : /^an?$/i.test(match[1]!)
        ? 1
        : (findNumbers(match[1]!)[0]?.value ?? 0);
    const value = /^month/i.test(match[2]!) ? Math.round((number / 12) * 100) / 100 : number;
    if (value > 0 && value <= 30) all.push({ start, end, value });
  }
  return all;
}

/** The least number of years that a clause asks for; months as fractions of one. Null when it names none. */
export function minYearsOf(text: string): number | null {
  return findYears(text)[0]?.value ?? null;
}
