import { findOccupation } from "#lib/language/occupations.ts";
import { contentWords } from "#lib/language/tokens.ts";
import type { Profile } from "#lib/profile/schema.ts";
import { sentenceCase } from "#lib/text.ts";
import { unionMonths } from "#lib/time.ts";
import { byRecency } from "./roles.ts";
import type { Writing } from "./writing.ts";

/**
 * The roles that "an electrician with nine years of experience" may count: those of the newest one's trade, and those
 * of related work that the posting's years count too. Fourteen years at a desk make no trainee teacher one of fourteen
 * years, nor do years that a posting asks for "in any role".
 */
export function countedRoles(
  writing: Pick<Writing, "profile" | "today" | "analysis" | "match" | "idOf">,
): Profile["experiences"] {
  const { profile, today, analysis, match, idOf } = writing;
  const dated = profile.experiences.filter((one) => unionMonths([one], today) > 0);
  const [newest] = byRecency(dated);
  if (!newest) return [];
  const asked = new Set(
    analysis.requirements
      .filter(({ minYears, skills }) => minYears !== null && skills.length > 0)
      .map(({ id }) => id),
  );
  const evidence = match.coverage.flatMap(({ requirementId, factIds }) =>
    asked.has(requirementId) ? factIds : [],
  );
  const isAsked = (one: Role) => evidence.some((id) => id.startsWith(`${idOf(one)}.`));
  const isCounted = isAsked(newest);
  return dated.filter(
    (one) =>
      tradeOf(one.title) === tradeOf(newest.title) ||
      (isCounted && isAsked(one) && isRelated(one.title, newest.title)),
  );
}

type Role = Profile["experiences"][number];

/** From the cook's work to the chef's: ISCO puts what leads a kitchen elsewhere. */
const kitchens = new Set(["3434", "5120", "9411", "9412"]);

/** Whether two titles name work of one sub-major group of ISCO-08. */
function isRelated(title: string, other: string): boolean {
  const [one, two] = [findOccupation(title)?.isco, findOccupation(other)?.isco];
  if (one === undefined || two === undefined) return false;
  return one.slice(0, 2) === two.slice(0, 2) || (kitchens.has(one) && kitchens.has(two));
}

/** "electrician" of "Journeyman electrician, night shift", "engineer" of "Engineer II". */
function tradeOf(title: string): string {
  return coreOf(title).trim().replace(GRADE, "").toLowerCase().split(" ").at(-1)!;
}

const GRADE = / (?:[IVX]{1,4}|\d{1,2})$/;

/** "Mathematics teacher" of "Mathematics teacher, grades 7 and 8"; "BSL/English interpreter" is one. */
export function coreOf(title: string): string {
  return (
    /^(?:[^,(/–]|(?<=\p{Lu}{2})\/(?=\p{Lu}[\p{L}]* )){3,}?(?= ?[,(–]| - | then |(?<!\p{Lu}{2}) ?\/)/u.exec(
      title,
    )?.[0] ?? title
  );
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
  /^(?:self[- ]?employed|freelancer?|independent(?: contractor)?|(?:my )?own (?:business|practice|account|company|studio|boat|farm|shop|van|truck|car|home|stall|salon|workshop)|various(?: .*)?|(?:temp |temping |recruitment |supply |various |employment )?agenc(?:y|ies)|(?:a )?private (?:households?|famil(?:y|ies)|clients?|individuals?|homes?|persons?)|famil(?:y|ies)|confidential|n\/a|none|-)$/i;

/** Whether an employer's field names one that a sentence can say "at" of. */
function isEmployer(name: string): boolean {
  return !NO_EMPLOYER.test(name.trim());
}

/** An employer as a sentence names it: without what stands behind it in parentheses; "" where there is none. */
export function employerName(fact: { text: string } | undefined): string {
  if (!fact || !isEmployer(fact.text)) return "";
  // "US Army, 82nd Sustainment Brigade": the unit is for those who know it.
  return fact.text
    .replace(/ \([^()]*\)$/u, "")
    .replace(/(?<=\b(?:Army|Navy|Air Force|Marine Corps|Coast Guard|National Guard)), .*$/u, "");
}

/** "nine years", "14 years". */
export function yearsInWords(years: number): string {
  return `${numerals[years] ?? years} ${years === 1 ? "year" : "years"}`;
}
