import { matchesOf } from "#lib/language/matches.ts";
import { findNumbers } from "#lib/language/numbers.ts";

const COUNT =
  "(?:a )?couple of|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty";
// "four (4) years", "3-5 years", "at least five years", "18 months": the least that is asked.
const YEARS = new RegExp(
  `(\\d{1,2}|${COUNT}|an?(?<=\\b(?:at least|minimum of|minimum|over|more than|around|about) an?))(?:\\.\\d)?(?: ?\\(\\d{1,2}\\))? ?(?:\\+|plus|or more)?` +
    `(?: ?(?:-|–|—|to|or) ?(?:\\d{1,2}|${COUNT})(?: ?\\(\\d{1,2}\\))? ?\\+?)?` +
    "[ -](?:full[- ]time |full |consecutive )?(years?|yrs?|months?|PQE)\\b" +
    "(?![- ](?:old|of age|period|term|contract|plan|college|university|degree|institution|program|from|after|ago))",
  "gi",
);
const UNIT = /year|yr|month|PQE/i;
const UNIT_ELSEWHERE = /[Jj]ahr|\b(?:ans|anos?|anni|lata?)\b|años|jaar|roku|års?\b|yıl|лет|год|年/;
// Most texts hold none of them.
const ANY_UNIT = new RegExp(`${UNIT.source}|${UNIT_ELSEWHERE.source}`, "i");
// What other languages count years with; "un an" and "ein Jahr" as well as figures.
const COUNTS: Record<string, number> = {
  ein: 1, eine: 1, einem: 1, einer: 1, zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, zehn: 10,
  un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, dix: 10,
  dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, diez: 10,
  dois: 2, duas: 2, três: 3, quatro: 4, dez: 10, due: 2, tre: 3, quattro: 4, cinque: 5, sei: 6, dieci: 10,
  een: 1, één: 1, twee: 2, drie: 3, vijf: 5, zes: 6, två: 2, fem: 5,
  dwa: 2, dwóch: 2, trzy: 3, trzech: 3, cztery: 4, czterech: 4, pięć: 5, pięciu: 5,
}; // prettier-ignore
const ELSEWHERE = new RegExp(
  `(?<![\\p{L}\\d.,])(\\d{1,2}|${Object.keys(COUNTS).join("|")})(?: ?\\+)?(?: ?(?:-|–|bis|à|a|tot|do|till) ?\\d{1,2})? ?(?:volle |volledige )?(?:jahren?|jahr|ans?|años?|jaar|anos?|anni|anno|lata?|roku|års?|yıl|лет|года?)(?!\\p{L})|(\\d{1,2})年(?=以上)`,
  "giu",
);
// An age, a term, the firm's own.
const NO_EXPERIENCE =
  /(?:\b(?:seit|depuis|desde hace|unser\p{Ll}*|notre|nuestr\p{Ll}*|ab|alter|âge|edad|età|leeftijd|befristet (?:auf|für)|bis zu|contrat de|contrato de|hasta|jusqu['’]à) *)$/iu;
const NO_EXPERIENCE_BEHIND =
  /^ ?(?:alt|alte|d['’]âge|de edad|di età|oud|garantie|garantía|contrat|vertrag)/iu;

function yearsElsewhere(text: string): FoundYears[] {
  const all: FoundYears[] = [];
  for (const match of matchesOf(text, ELSEWHERE)) {
    const end = match.index + match[0].length;
    if (NO_EXPERIENCE.test(text.slice(Math.max(0, match.index - 30), match.index))) continue;
    if (NO_EXPERIENCE_BEHIND.test(text.slice(end, end + 20))) continue;
    const value = COUNTS[(match[1] ?? "").toLowerCase()] ?? Number(match[1] ?? match[2]);
    if (value > 0 && value <= 30) all.push({ start: match.index, end, value });
  }
  return all;
}
// What stands before a time limit, an age or a term instead of a length of experience.
const LIMIT_BEFORE =
  /\b(?:age|old|within|inside|our|we (?:have|bring|offer)|with over|backed by|drawing on|celebrat\w+|(?:stay|remain|lasting|commit(?:ment|ted|ting)?(?: to \w+){0,2}) for|probation\w*|every|valid for|contract of|up to|maximum of|(?:no|not) (?:more|later) than|after|until|(?:in|during|over|throughout) (?:the|their|your|its|his|her|our)(?: \w+)?|(?:the|their|your|our) (?:first|last|next|past|initial)|per|each|next|first|last|past|lasts?|all|worn for(?: at least)?)\b(?: (?:about|around|approximately|the|a|an|of))*[^.\w]{0,4}$/i;
const LIMIT_AFTER =
  /^(?:(?:of|worth of) (?:[\w-]+ )?(?:records?|data|(?:tax )?returns|(?:financial |bank )?statements|history|files|archives)\b(?! (?:entry|management|analy\w+|science|engineering|warehous\w+|experience|modell?ing|migration))|(?:or|and) (?:older|of age)|-? ?(?:accredited|college|university|in business|of age)|[’']? ?(?:[\w-]+ ){0,2}(?:of hire|probation\w*|contract|fixed[- ]term|preceptorship|maternity|paternity|parental|leave|notice|waiting|warranty|guarantee|subscription|anniversary|holiday|vacation)\b|(?:of )?(?:(?:checkable|verifiable|employment|work|job|address|residential|driving|credit) )+(?:history|record|references?)\b|(?:of|in) (?:hire|appointment|employment start|operation|service with (?:us|the)))/i;

// "A five-year checkable background", "a three-year grant": how long something else lasts.
const LASTING =
  /^(?:[\w-]+[ ,]+){0,3}(?:background|history|histories|record|checks?|plans?|contracts?|projects?|grants?|posts?|positions?|appointments?|strateg(?:y|ies)|roadmaps?|cycles?|budgets?|fellowships?|residenc(?:y|ies)|warrant(?:y|ies)|leases?|funding|licen[cs]es?|terms?|deals?|forecasts?|forecasting|projections?|programmes?|programs?|schedules?|outlooks?|horizons?|diplomas?|internships?|agreements?|windows?|reviews?|trials?|commitments?|rotations?)\b/i;
// "18 years or over" of somebody, where "3 years or over" are of experience.
const AGE_BEFORE = /\b(?:be|are|aged?)\b(?: \w+){0,3} ?$/i;
const AGE_BEHIND = /^(?:or|and) (?:over|above|up)\b/i;
const leastAge = 14;
const OF_EXPERIENCE = /\bexperience\b/i;

/** A stretch that names a length of experience; `value` in years, months as fractions of one. */
export type FoundYears = { start: number; end: number; value: number };

/** Every length of experience in a text, in its order: no time limit, age or term. */
export function findYears(text: string): FoundYears[] {
  if (!ANY_UNIT.test(text)) return [];
  if (!UNIT.test(text)) return UNIT_ELSEWHERE.test(text) ? yearsElsewhere(text) : [];
  const all: FoundYears[] = [];
  for (const match of matchesOf(text, YEARS)) {
    const start = match.index;
    const end = start + match[0].length;
    if (LIMIT_BEFORE.test(text.slice(Math.max(0, start - 40), start))) continue;
    const after = text.slice(end).trimStart();
    if (LIMIT_AFTER.test(after)) continue;
    // "A two-year plan", "12 month forecasts".
    const isAttribute = /-(?:year|month)$/i.test(match[0]) || /[2-9a-z\d]\d? (?:year|month)$/i.test(match[0]);
    if (isAttribute && LASTING.test(after) && !OF_EXPERIENCE.test(after)) continue;
    const number = /couple/i.test(match[1]!)
      ? 2
      : /^an?$/i.test(match[1]!)
        ? 1
        : (findNumbers(match[1]!)[0]?.value ?? 0);
    const value = /^month/i.test(match[2]!) ? Math.round((number / 12) * 100) / 100 : number;
    if (
      value >= leastAge &&
      AGE_BEHIND.test(after) &&
      AGE_BEFORE.test(text.slice(Math.max(0, start - 40), start))
    )
      continue;
    if (value > 0 && value <= 30) all.push({ start, end, value });
  }
  return all;
}

/** The least number of years that a clause asks for; months as fractions of one. Null when it names none. */
export function minYearsOf(text: string): number | null {
  return findYears(text)[0]?.value ?? null;
}
