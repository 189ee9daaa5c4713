import { findNumbers } from "#lib/language/numbers.ts";
import { remembered } from "#lib/language/remembered.ts";
import { contentWords } from "#lib/language/tokens.ts";
import type { Ask } from "#lib/postings/schema.ts";
import type { Evidence, MatchContext } from "./evidence.ts";

// "A team of 10 or more", "at least 30 beds": how much of a thing is asked for, against the most that the facts tell.

type Amount = { value: number; isOfPeople: boolean; things: string[] };

const LEAST_BEFORE = /\b(?:at least|a minimum of|minimum(?: of)?|over|more than|upwards of) $/i;
const LEAST_BEHIND = /^ ?(?:\+|or more\b|plus\b|-plus\b|and (?:over|above|more)\b|or (?:over|above)\b)/i;
const TEAM_OF =
  /\b(?:team|crew|squad|brigade|workforce|department|staff|payroll|kitchen)s? of (?:(?:at least|a minimum of|over|more than|about|around|up to) )?$/i;
// The size of a team that one only joins is the employer's.
const LEADS = /\b(?:lead|led|leading|manag\w+|supervis\w+|running|heading|in charge of)\b/i;
// "Classes of 28".
const GROUP_OF = /\b(\p{L}+) of (?:(?:at least|over|more than|about|around|up to) )?$/iu;
const TEAM_BEHIND = /^[- ](?:person|strong|man|member)\b/i;
const PEOPLE =
  /^(?:staff|people|persons?|employees?|colleagues?|reports|nurses?|chefs?|cooks?|clerks?|aides?|apprentices?|assistants?|operatives?|volunteers?|carers?|workers?|drivers?|technicians?|engineers?|agents?|advisers?|advisors?|associates?|teachers?|cleaners?|porters?|guards?|developers?|electricians?|labou?rers?|operators?|supervisors?)$/i;
// Time, weights, shares, and what other kinds of requirement count.
const NO_THING =
  /^ ?(?:%|(?:percent|per cent|years?|yrs?|months?|weeks?|days?|nights?|hours?|hrs?|minutes?|shifts?|lbs?|pounds?|kgs?|kilos?|miles|km|times|points|GCSEs?|grades?|units|credits|o['’]clock|of)\b)/i;
const wordsRead = 3;
// What-if reads the same facts over and over.
const mostCharacters = 200_000;

/** The number as it stands in a text, with what it counts; null of times, weights and shares. */
function amountAt(
  text: string,
  { start, end, value }: { start: number; end: number; value: number },
): Amount | null {
  const behind = text.slice(end).replace(LEAST_BEHIND, "");
  if (NO_THING.test(behind) || /[£$€]\s?$/.test(text.slice(0, start))) return null;
  const clause = /^[- ]?([^,.;:()\d]{0,60})/.exec(behind)?.[1] ?? "";
  const words = clause
    .split(/\s+|-/)
    .filter((word) => word !== "")
    .slice(0, wordsRead);
  const isOfPeople =
    TEAM_OF.test(text.slice(0, start)) || TEAM_BEHIND.test(behind) || words.some((word) => PEOPLE.test(word));
  const group = GROUP_OF.exec(text.slice(0, start))?.[1] ?? "";
  return { value, isOfPeople, things: contentWords(`${words.join(" ")} ${group}`) };
}

const amountsIn = remembered(
  (text: string): Amount[] => findNumbers(text).flatMap((number) => amountAt(text, number) ?? []),
  mostCharacters,
);

function askedIn(text: string): Amount | null {
  for (const number of findNumbers(text)) {
    const before = text.slice(0, number.start);
    const isLeast = LEAST_BEFORE.test(before) || LEAST_BEHIND.test(text.slice(number.end));
    if (!isLeast && !(TEAM_OF.test(before) && LEADS.test(before))) continue;
    const amount = amountAt(text, number);
    if (amount && (amount.isOfPeople || amount.things.length > 0)) return amount;
  }
  return null;
}

const counted = new Set(["bullet", "description", "summary", "free"]);

/** The most that these facts tell of the same thing; null where they tell no number of it. */
function mostOf(asked: Amount, factIds: string[], { reading }: MatchContext): number | null {
  const spoken = factIds.map((id) => reading.byId.get(id)!.fact).filter(({ kind }) => counted.has(kind));
  const told = spoken.flatMap(({ text }) => amountsIn(text));
  const same = told.filter(
    (own) =>
      own.value > 1 &&
      (asked.isOfPeople ? own.isOfPeople : own.things.some((thing) => asked.things.includes(thing))),
  );
  return same.length > 0 ? Math.max(...same.map(({ value }) => value)) : null;
}

const shares = { least: 0.3, most: 0.8 };

/** What is met by its words is met in part where the facts tell of less: "a crew of eight" for a team of ten. */
export function withAmount({ kind, text }: Ask, found: Evidence, context: MatchContext): Evidence {
  if (found.share < 1 || (kind !== "skill" && kind !== "experience" && kind !== "other")) return found;
  const asked = askedIn(text);
  const most = asked && mostOf(asked, found.factIds, context);
  if (!asked || most === null || most >= asked.value) return found;
  const share = Math.min(shares.most, Math.max(shares.least, most / asked.value));
  return { ...found, share, gap: `${asked.value} or more are asked for; your facts tell of ${most}.` };
}
