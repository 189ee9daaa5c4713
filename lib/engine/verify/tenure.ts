import { rankWords, scopeWords } from "./claim-words.ts";
import { isInField, isPractice } from "./fields-of-work.ts";
import { words } from "#lib/language/tokens.ts";
import type { Month } from "#lib/time.ts";
import { isSaidOf } from "./lengths.ts";
import type { NumberClaim } from "./number-claim.ts";
import type { Reading, Token } from "./token.ts";
import { isOf, rolesOf, type Role } from "./career.ts";
import { stagesTold } from "./career-stages.ts";
import type { Sources } from "./sources.ts";
import { isNeutral, plainWord, wordKey } from "./word-forms.ts";

// How long somebody has done something, added up over the roles in which it was done: "over eight years as a
// developer", "four of them at Nuñez", "nine years in cardiac care and rehabilitation".

const GENERIC = new Set(
  "experience professional career industry field sector trade work practice last past most recent total altogether hand service job role member team staff year years full-time background combined company employment area region setting settings precede follow then before behind me"
    .split(" ")
    .map((word) => wordKey(word)),
);
const CUT =
  /[.;:()]|(?<![\p{L}\p{N}])\p{N}|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|including|after|before|following|no|without|never|plus)\b/u;
const LIST = /\b(?:of|in|across|as|at|with|for|spanning|within|from|throughout|by|covering)\b/;
const PART_BEFORE =
  /\b(?:the (?:last|past|first|other)|including|after|preceded by|followed by|following|then|and|plus|before that) (?:over |more than |just over |nearly |almost |another |a further )?$/i;
const OF_THEM = /^ of (?:them|those|these|which)\b/i;
const PART_AFTER =
  /^ of (?:them|those|these|which)\b|^(?: more| further| earlier| before that| prior)? (?:as|in|at|with|for|on|of|running|leading)\b/i;
// Within a time, not for so long in a job.
const WITHIN =
  /\b(?:over|in|within|during|every|each|after) (?:the |a )?(?:last|past|first|next)? ?$|\b(?:within|every|each|after|aged?) $/i;

// "In over six years at Kuiseb Marine Surveys".
const SERVED = /^ (?:years?|months?|decades?) (?:at|with|as) /;

// No line that people read has as many, or says so much of one; a hostile one has thousands.
const mostNumbers = 40;
const mostSaid = 160;

type Part = { start: number; end: number; lists: string[][][]; isOfTrade?: boolean };

/** The words of a line that say for how long the roles lasted which they speak of, where that is so. */
export function tenureTokens(
  { text, tokens }: Pick<Reading, "text" | "tokens">,
  index: Sources,
  today: Month | undefined,
): Set<Token> {
  const held = new Set<Token>();
  if (!/\b(?:years?|months?|decades?)\b/i.test(text)) return held;
  const claims = tokens.flatMap((token) => token.number ?? []);
  if (claims.length > mostNumbers) return held;
  for (const number of claims) {
    const factor = factorOf(number, text, claims);
    // "In its pattern over seven months" is no time in a job.
    if (factor === 0 || number.unit !== "" || number.pair || number.isAcross) continue;
    const isPart = number.measure === null;
    const before = text.slice(Math.max(0, number.from - 20), number.from);
    const isLasting =
      (/\bafter $/i.test(before) && followsLength(number, claims)) ||
      (/\bin (?:the )?$/i.test(before) && SERVED.test(text.slice(number.to, number.to + 24)));
    if (!isPart && WITHIN.test(before) && !isLasting) continue;
    const behind = partBehind(number, text);
    const isOfTrade =
      behind.lists.length === 0 &&
      (OF_TRADE.test(text.slice(number.to, behind.end)) ||
        / experience\b/.test(text.slice(number.to, behind.end)));
    const part = behind.lists.length > 0 ? behind : partBefore(number, text, isOfTrade);
    // "Teacher with 12 years in schools": not those in which one drove there.
    const isTitled = TITLED.test(text.slice(0, number.from));
    if (!lasts(number, factor, part, part === behind, isTitled, rolesOf(index, today))) continue;
    for (const token of tokens)
      if (
        (token.start >= number.from && token.end <= number.to) ||
        token.measures === number ||
        (isWithin(token, part) && !(isOfTrade && isRank(token.plain)))
      )
        held.add(token);
    for (const token of tokens) if (held.size > 0 && GENERIC.has(token.key)) held.add(token);
  }
  if (held.size > 0) {
    const roles = rolesOf(index, today);
    for (const token of employersCounted(tokens, roles.length)) held.add(token);
    for (const token of stagesTold({ text, tokens }, roles, today)) held.add(token);
  }
  return held;
}

const EMPLOYERS =
  /^(?:employers?|companies|firms?|organi[sz]ations?|jobs?|roles?|positions?|posts?|workplaces?)$/;

/** "Across two employers", of all that there were. */
function employersCounted(tokens: Token[], count: number): Token[] {
  return tokens.flatMap((token, at) => {
    const next = tokens[at + 1];
    const isCount = token.number?.value === count && token.number.modifier === "" && token.number.unit === "";
    return isCount && next && EMPLOYERS.test(next.plain) ? [token, next] : [];
  });
}

const TITLED = /^[^.;:,\d]{3,60} (?:with|bringing|having) (?:(?:over|more than|about|nearly|almost) )?$/i;

const followsLength = (number: NumberClaim, claims: NumberClaim[]) =>
  claims.some((one) => one.start < number.start && one.measure?.dimension === "calendar");

// "A journeyman electrician with 13 years in the trade" was an electrician for so long, of whatever rank.
const OF_TRADE = /\bin (?:the|this) (?:trade|field|profession|business|industry)\b/i;
const isRank = (plain: string) => rankWords.has(plain) || scopeWords.has(plain) || plain === "registered";

const isWithin = (token: Token, { start, end }: Part) =>
  token.kind === "word" && token.start >= start && token.end <= end;

function lasts(
  number: NumberClaim,
  factor: number,
  part: Part,
  isBehind: boolean,
  isTitled: boolean,
  roles: Role[],
): boolean {
  // Who was a flavorist has the word itself; then a flavor technician is none.
  const isExact = (key: string) =>
    /(?:er|ist|ian)$/.test(key) && roles.some((role) => role.title.includes(key));
  const says = (role: Role, key: string) =>
    isInField(role.heading, role.title, key) ||
    (isPractice(key)
      ? isPracticed(role, key)
      : isOf(isBehind && !(isTitled && isPlace(key)) ? role.keys : role.heading, key, isExact(key)));
  // "Teacher with 12 years in schools": not those in which one drove there.
  const isOfList = (role: Role, groups: string[][]) =>
    groups.some(
      (group) => group.every((key) => says(role, key)) || (part.isOfTrade && isOfSameTrade(role, group)),
    );
  const saying = roles.filter((role) => part.lists.every((groups) => isOfList(role, groups)));
  const counted =
    part.lists.length === 0 || !isTitled
      ? saying
      : roles.filter((role) => saying.includes(role) || isRankOf(role, saying));
  const isAllNamed = part.lists.every((groups) =>
    groups.every((group) => counted.some((role) => group.every((key) => says(role, key)))),
  );
  const months = new Set(counted.flatMap((role) => [...role.months])).size;
  if (months === 0 || !isAllNamed) return false;
  return isSaidOf(number, months, factor);
}

function factorOf(number: NumberClaim, text: string, claims: NumberClaim[]): number {
  if (number.measure) return number.measure.dimension === "calendar" ? number.measure.factor : 0;
  const other = claims.find((one) => one !== number && one.measure?.dimension === "calendar");
  if (!other || other.start > number.start) return 0;
  const isPart =
    PART_BEFORE.test(text.slice(Math.max(0, number.from - 24), number.from)) ||
    OF_THEM.test(text.slice(number.to, number.to + 12)) ||
    /^ before that\b/.test(text.slice(number.to, number.to + 12));
  return isPart && PART_AFTER.test(text.slice(number.to, number.to + 12)) ? other.measure!.factor : 0;
}

function partBehind(number: NumberClaim, text: string): Part {
  const rest = text.slice(number.to, number.to + mostSaid);
  const head = /^ ?(?:years?|months?|decades?)?['’]?(?: of (?:them|those|these|which))?/i.exec(rest)![0]
    .length;
  const start = number.to + head;
  const said = rest
    .slice(head)
    .split(CUT)[0]!
    .split(/, (?!\p{Lu})/u)[0]!
    .replace(/( experience) and (?:an?|holds?|holding) .*$/u, "$1");
  // "Of county experience managing cases": what was managed is a claim of its own.
  const told = /^.*? experience(?= (?!spanning|covering)\p{L}+ing\b)/u.exec(said)?.[0] ?? "";
  const shorter = told === "" ? [] : listsOf(told);
  if (shorter.length > 0) return { start, end: start + told.length, lists: shorter };
  return { start, end: start + said.length, lists: listsOf(said) };
}

/** What was done for so long stands before the number where nothing is said behind it: only a title is so said. */
function partBefore(number: NumberClaim, text: string, isOfTrade: boolean): Part {
  const before = text.slice(Math.max(0, number.from - mostSaid), number.from);
  const said = before.split(/[.;:()]|, (?!\p{Lu})|\b(?:including|after|before|following)\b/u).at(-1)!;
  const start = number.from - said.length;
  const lists = listsOf(said);
  if (!isOfTrade) return { start, end: number.from, lists };
  const ranks = new Set(
    words(said).flatMap(({ text: word }) => (isRank(plainWord(word)) ? wordKey(word) : [])),
  );
  const withoutRanks = lists.map((groups) =>
    groups.map((group) => group.filter((key) => !ranks.has(key))).filter((group) => group.length > 0),
  );
  return { start, end: number.from, lists: withoutRanks.filter((groups) => groups.length > 0), isOfTrade };
}

/** "Of NHS and hospital experience in Leeds and Halifax": two lists of two. */
function listsOf(said: string): string[][][] {
  return said
    .split(LIST)
    .map((list) => {
      const groups = list.split(/,| and | & |\//);
      return groups
        .map((group) => {
          const keys = tellingKeys(group);
          // "Installation and service": a kind of work beside another.
          return keys.length === 0 && groups.length > 1 && /\bservice\b/.test(group) ? [SERVICE] : keys;
        })
        .filter((group) => group.length > 0);
    })
    .filter((groups) => groups.length > 0);
}

const SERVICE = wordKey("service");

function tellingKeys(text: string): string[] {
  return words(text)
    .filter(({ text: word }) => word === "IT" || !isNeutral(plainWord(word)))
    .map(({ text: word }) => wordKey(plainWord(word)))
    .filter((key) => !GENERIC.has(key));
}

// Of a "sales associate" the last word says only that it was somebody's job; of a "truck washer" it says which.
const JOBS = new Set(
  "agent associate assistant representative specialist manager technician tech worker operator officer clerk coordinator analyst supervisor lead leader engineer consultant executive director intern trainee apprentice administrator aide advisor adviser attendant professional staff member head planner buyer instructor teacher nurse designer developer trainer expert generalist professional crew operative person practitioner"
    .split(" ")
    .map((word) => wordKey(word)),
);

// What a deed may speak of without the role having been in it.
const PLACES = new Set(
  [
    "school",
    "hospital",
    "hotel",
    "restaurant",
    "bank",
    "farm",
    "church",
    "court",
    "airport",
    "theater",
    "museum",
    "university",
    "office",
    "shop",
    "store",
  ].map((word) => wordKey(word)),
);
const isPlace = (key: string) => PLACES.has(key);

/** "Apiary manager" beside a beekeeper at Northland Apiaries: all that the title says besides its rank is that trade. */
function isRankOf({ title }: Role, others: Role[]): boolean {
  const own = title.filter((key) => !RANKS.has(key));
  return (
    own.length > 0 &&
    own.length < title.length &&
    others.some(({ heading }) => own.every((key) => heading.has(key)))
  );
}

/** "Junior analyst" beside "data analyst": the same but for rank and what kind of it. */
function isOfSameTrade({ title }: Role, group: string[]): boolean {
  const own = title.filter((key) => !RANKS.has(key));
  return own.length > 0 && own.at(-1) === group.at(-1) && own.every((key) => group.includes(key));
}

const RANKS = new Set([...rankWords].map((word) => wordKey(word)));

/** Whether a role was one of a practice: by its title, or by what was done there. */
function isPracticed({ title, deeds }: Role, key: string): boolean {
  if (deeds.has(key)) return true;
  const last = title.at(-1);
  return title.includes(key) && last !== undefined && (last === key || JOBS.has(last));
}
