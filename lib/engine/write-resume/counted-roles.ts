import { contentWords } from "#lib/language/tokens.ts";
import type { Profile } from "#lib/profile/schema.ts";
import { sentenceCase } from "#lib/text.ts";
import { unionMonths } from "#lib/time.ts";
import { byRecency } from "./roles.ts";
import type { Writing } from "./writing.ts";

/**
 * The roles whose years say most for this posting: those that it counts, if the newest is one of them, and those of
 * the trade of the newest. Fourteen years at a desk make no trainee teacher one of fourteen years.
 */
export function countedRoles(
  writing: Pick<Writing, "profile" | "today" | "analysis" | "match" | "idOf">,
): Profile["experiences"] {
  const { profile, today, analysis, match, idOf } = writing;
  const dated = profile.experiences.filter((one) => unionMonths([one], today) > 0);
  const [newest] = byRecency(dated);
  const asked = new Set(analysis.requirements.filter((one) => one.minYears !== null).map((one) => one.id));
  for (const { requirementId, factIds } of match.coverage) {
    if (!asked.has(requirementId)) continue;
    const counted = dated.filter((one) => factIds.some((id) => id.startsWith(`${idOf(one)}.`)));
    if (newest && counted.includes(newest))
      return dated.filter((one) => counted.includes(one) || tradeOf(one.title) === tradeOf(newest.title));
  }
  return newest ? dated.filter((one) => tradeOf(one.title) === tradeOf(newest.title)) : [];
}

/** "electrician" of "Journeyman electrician, night shift". */
function tradeOf(title: string): string {
  return coreOf(title).trim().toLowerCase().split(" ").at(-1)!;
}

/** "Mathematics teacher" of "Mathematics teacher, grades 7 and 8". */
export function coreOf(title: string): string {
  return /^[^,(/–]{3,}?(?= ?[,(/–])/.exec(title)?.[0] ?? title;
}

const KINDS =
  /\((part-time|voluntary|volunteer|temporary|interim|acting|freelance|seasonal|trainee|unpaid|honorary|casual)\)/i;

/**
 * What somebody is called: the title's core, of two the one that the posting's title shares words with ("Transport
 * clerk" of "Loader / Transport clerk" for a transport planner), with what makes it less ("Part-time cook").
 */
export function calledBy(title: string, wanted: string): string {
  const kind = KINDS.exec(title)?.[1];
  const parts = title.split(/ ?\/ ?/);
  const isTwo = parts.length === 2 && parts.every((part) => /^\p{Lu}\p{L}{3}/u.test(part));
  const asked = new Set(contentWords(wanted));
  const shares = (part: string) => contentWords(part).some((word) => asked.has(word));
  const core = coreOf(isTwo && shares(parts[1]!) && !shares(parts[0]!) ? parts[1]! : title).trim();
  return kind ? sentenceCase(`${kind.toLowerCase()} ${core}`) : core;
}

const numerals = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

const NO_EMPLOYER =
  /^(?:self[- ]?employed|freelancer?|independent(?: contractor)?|(?:my )?own (?:business|practice|account|company|studio)|various(?: .*)?|private households?|n\/a|none|-)$/i;

/** Whether an employer's field names one that a sentence can say "at" of. */
export function isEmployer(name: string): boolean {
  return !NO_EMPLOYER.test(name.trim());
}

/** "nine years", "14 years". */
export function yearsInWords(years: number): string {
  return `${numerals[years] ?? years} ${years === 1 ? "year" : "years"}`;
}
