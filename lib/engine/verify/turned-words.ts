import { matchesOf } from "#lib/language/matches.ts";
import type { Claim } from "./claim-classes.ts";
import { words } from "#lib/language/tokens.ts";
import { otherHalves, otherRates, swappedNumbers, type Turned } from "./swapped-words.ts";
import { plainWord, wordKey } from "./word-forms.ts";

// What keeps each word of a fact and is false: another rank, another way, the other one's deed.

/** The places of a line that turn a word of its facts around. `facts` are the texts that the line rests on. */
export function turnedWords(line: string, facts: string[]): Turned[] {
  const lower = line.toLowerCase();
  const said = facts.map((fact) => fact.toLowerCase());
  return [
    ...higherRanks(lower, said),
    ...otherPeriods(lower, said, OF_THE_PERIOD_WRITTEN.test(line)),
    ...wholes(lower, said),
    ...otherWays(lower, said),
    ...doneByThem(lower, said),
    ...otherSides(lower, said),
    ...higherLevels(lower, said),
    ...notBoth(lower, said),
    ...outOfThem(lower, said),
    ...otherOrder(lower, said),
    ...otherCompany(lower, said),
    ...swappedNumbers(lower, said),
    ...otherRates(lower, said),
    ...otherHalves(lower, said),
  ];
}

const ORDINAL = "(?:second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|6th|next)";
const TOP = "(?:[a-z]{2,}est|best|top)";
const BELOW_TOP = new RegExp(`\\b(?:${ORDINAL}[- ]|(?:one of|among) the )(${TOP})\\b`, "g");
const RANKED = new RegExp(`\\b(?:${ORDINAL}|one of|among|runner|top (?:\\d+|two|three|four|five|ten))\\b`);
const FIRST = /\b(?:first|1st)(?= (?:place|prize|rank)\b)/g;

/** "Highest sales" of who had the second-highest. */
function higherRanks(line: string, facts: string[]): Turned[] {
  if (RANKED.test(line)) return [];
  const tops = new Set<string>();
  for (const fact of facts) {
    for (const [, top] of matchesOf(fact, BELOW_TOP)) tops.add(top!);
    if (/\b(?:second|third|2nd|3rd) (?:place|prize|rank)\b/.test(fact) && !/\b(?:first|1st) (?:place|prize|rank)\b/.test(fact)) tops.add("first"); // prettier-ignore
  }
  if (tops.size === 0) return [];
  const isStated = (top: string) => facts.some((fact) => new RegExp(`\\b${top}\\b`).test(fact.replace(BELOW_TOP, ""))); // prettier-ignore
  return [...matchesOf(line, new RegExp(`\\b${TOP}\\b`, "g")), ...matchesOf(line, FIRST)]
    .filter(([word]) => (tops.has(word) || (word === "1st" && tops.has("first"))) && !isStated(word))
    .map((match) => spanOf(match, "superlative"));
}

const OF_THE_PERIOD = /\bof the (day|week|month|quarter|season|year|decade)\b/g;

// "Teacher of the Year" is an award, "end of the year" is none.
const OF_THE_PERIOD_WRITTEN = /\p{Lu}\p{L}+ of the (?:Day|Week|Month|Quarter|Season|Year|Decade)\b/u;

/** "Nurse of the Year" of who was that of the month. */
function otherPeriods(line: string, facts: string[], isTitled: boolean): Turned[] {
  const stated = new Set(
    facts.flatMap((fact) => [...matchesOf(fact, OF_THE_PERIOD)].map(([, period]) => period)),
  );
  if (stated.size === 0 && !isTitled) return [];
  return [...matchesOf(line, OF_THE_PERIOD)]
    .filter(([, period]) => !stated.has(period))
    .map((match) => ({ class: "name" as const, start: match.index + "of the ".length, end: match.index + match[0].length })); // prettier-ignore
}

const PART_OF = /\b([\d,]+|[a-z]+) (?:out )?of (?:the |all )?([\d,]+|[a-z]+) (?:[a-z-]+ )?([a-z]{3,})/g;
const EACH = /\b(?:every|each|all(?: of)?(?: the)?)(?: single)? ([a-z]{3,})/g;
const NUMBER_WORDS =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );

/** "Every month" of who did it in 9 of 12. */
function wholes(line: string, facts: string[]): Turned[] {
  const parts = new Set<string>();
  for (const fact of facts) {
    for (const [, some, all, thing] of matchesOf(fact, PART_OF)) {
      const [part, whole] = [valueOf(some!), valueOf(all!)];
      if (part !== null && whole !== null && part < whole) parts.add(plainWord(thing!).replace(/s$/, ""));
    }
  }
  if (parts.size === 0 || [...matchesOf(line, PART_OF)].length > 0) return [];
  return [...matchesOf(line, EACH)]
    .filter(([, thing]) => parts.has(plainWord(thing!).replace(/s$/, "")))
    .filter(([phrase]) => !facts.some((fact) => fact.includes(phrase)))
    .map((match) => spanOf(match, "scope"));
}

function valueOf(word: string): number | null {
  if (/^\d/.test(word)) return Number(word.replaceAll(",", ""));
  const at = NUMBER_WORDS.indexOf(word);
  return at === -1 ? null : at + 1;
}

const WAY = /\b(to|into|from) (?:the |an? |our |their )?([a-z]{3,})\b/g;

/** "Referred clients from clinics" of who referred them to clinics. */
function otherWays(line: string, facts: string[]): Turned[] {
  const own = [...matchesOf(line, WAY)];
  if (own.length === 0) return [];
  const ways = new Map<string, Set<string>>();
  for (const fact of facts) {
    for (const [, way, thing] of matchesOf(fact, WAY)) {
      const all = ways.get(thing!) ?? new Set();
      ways.set(thing!, all.add(way === "into" ? "to" : way!));
    }
  }
  return own
    .filter(([, way, thing]) => {
      const stated = ways.get(thing!);
      return stated !== undefined && !stated.has(way === "into" ? "to" : way!);
    })
    .map((match) => ({ class: "word" as const, start: match.index, end: match.index + match[1]!.length }));
}

const SOMEBODY = "(?:[a-z-]+ ){0,2}?(?:[a-z]{3,}(?:ers|ors|ists|ees|ians|ants|ents)|nurses|people|staff|hires|colleagues|pupils|clerks|cooks|guards|chefs|interns|apprentices|crew|team)\\b"; // prettier-ignore
const DONE_BY = new RegExp(`\\b(?!out\\b)([a-z]{2,}(?:[dt]|en))(?: out| off| up)? by (?:[\\d,]+|an?|the|two|three|four|five|six|seven|eight|nine|ten) ${SOMEBODY}`, "g"); // prettier-ignore

/** "Supervised by 3 nurses" of who supervised them. */
function doneByThem(line: string, facts: string[]): Turned[] {
  return [...matchesOf(line, DONE_BY)]
    .filter(([phrase, deed]) => {
      const key = wordKey(deed!);
      const isDeed = (word: string) => wordKey(word) === key;
      const doing = facts.filter((fact) => words(fact).some(({ text }) => isDeed(text)));
      const somebody = plainWord(phrase.split(" ").at(-1)!);
      return (
        doing.length > 0 &&
        !doing.some((fact) => doesItself(fact, somebody, isDeed)) &&
        !doing.some((fact) => [...matchesOf(fact, /\b([a-z]+) by\b/g)].some(([, done]) => isDeed(done!)))
      );
    })
    .map((match) => ({
      class: "scope" as const,
      start: match.index,
      end: match.index + match[1]!.length + 3,
    }));
}

/** "; the owner approves each": who is named behind "by" does it in the fact. */
function doesItself(fact: string, somebody: string, isDeed: (word: string) => boolean): boolean {
  const said = words(fact);
  return said.some(
    ({ text }, at) =>
      plainWord(text) === somebody &&
      said.slice(at + 1, at + 8).some((one) => isDeed(one.text)) &&
      /(?:[;,] |^)(?:(?:while|but|and|which) )?(?:an?|the) (?:[a-z-]+ ){0,3}$/.test(
        fact.slice(0, said[at]!.start),
      ),
  );
}

const MEASURE = "average|mean|median|norm|benchmark|target|goal|quota";
const APART = new RegExp(
  `(\\d[\\d.,]*) ?%?[^.;]{0,60}?\\b(?:against|versus|vs|compared (?:with|to))\\b[^.;\\d]{0,40}\\b(?:${MEASURE})s?\\b[^.;\\d]{0,20}(\\d[\\d.,]*)`,
  "g",
);
const BESIDE = new RegExp(
  `\\b(?:(above|over|higher than|exceed[a-z]*|more than)|(below|under|lower than|less than))\\b[^.;\\d]{0,30}\\b(?:${MEASURE})\\b`,
  "g",
);

/** "Above the company average" of who was below it. */
function otherSides(line: string, facts: string[]): Turned[] {
  const said = matchesOf(line, BESIDE);
  if (said.length === 0) return [];
  const sides = facts.flatMap((fact) =>
    matchesOf(fact, APART).map(([, own, other]) =>
      Math.sign(Number(own!.replaceAll(",", "")) - Number(other!.replaceAll(",", ""))),
    ),
  );
  if (sides.length === 0 || sides.some((side) => Number.isNaN(side))) return [];
  return said
    .filter(([, above]) => !sides.includes(above ? 1 : -1))
    .map((match) => ({ class: "scope" as const, start: match.index, end: match.index + match[0].length }));
}

const HIGHER_LEVEL =
  /\b(?:(?:full |limited )?(?:professional )?working|professional|business|good|strong|solid|excellent|confident|full)(?:[- ][a-z]+)? (?:proficiency|knowledge|command|level|fluency)\b/g;
const LOW_LEVEL = /(?:\(|: |, )(?:basic|elementary|beginner)\b/;
const ANY_LEVEL =
  /(?:\(|: |, )(?:basic|elementary|beginner|intermediate|advanced|fluent|native|conversational|professional)\b/;

/** "Working proficiency in German" of who speaks it on a basic level. */
function higherLevels(line: string, facts: string[]): Turned[] {
  if (/\b(?:basic|elementary|beginner)/.test(line)) return [];
  const levels = facts.filter((fact) => ANY_LEVEL.test(fact));
  if (levels.length === 0 || !levels.every((fact) => LOW_LEVEL.test(fact))) return [];
  return [...matchesOf(line, HIGHER_LEVEL)].map((match) => spanOf(match, "scope"));
}

const LEVELS = "native|fluent|advanced|intermediate|basic|elementary";
const BOTH_LEVELS = new RegExp(
  `\\b([a-z]+) and ([a-z]+)(?:,| -)? \\(?(both) (?:are )?(?:at )?(?:an? )?(${LEVELS})`,
  "g",
);
const BOTH_FROM = /\b(both) (?:from|by|issued by|with|at) (?:the )?([^,.;()]{2,40})/g;

/** "Greek and English (both fluent)" of whose Greek is basic; "both from the guild" of which one is. */
function notBoth(line: string, facts: string[]): Turned[] {
  if (!line.includes("both")) return [];
  const lacksLevel = (language: string, level: string) =>
    !facts.some((fact) => new RegExp(`\\b${language}\\b.{0,4}\\b${level}`).test(fact));
  const levels = [...matchesOf(line, BOTH_LEVELS)].filter(
    ([, one, other, , level]) => lacksLevel(one!, level!) || lacksLevel(other!, level!),
  );
  const origins = [...matchesOf(line, BOTH_FROM)].filter(
    ([, , name]) => facts.filter((fact) => fact.includes(name!.trim())).length === 1,
  );
  return [...levels, ...origins].map((match) => {
    const start = match.index + match[0].indexOf("both");
    return { class: "scope" as const, start, end: start + "both".length };
  });
}

const ORDERED = /\b(before|after) (?:the |an? |my |our |its )?([a-z]{3,})/g;

/** "Before rebuilding the bath" of what came after it. */
function otherOrder(line: string, facts: string[]): Turned[] {
  const said = matchesOf(line, ORDERED);
  if (said.length === 0) return [];
  const stated = facts.flatMap((fact) =>
    matchesOf(fact, ORDERED).map(([, order, what]) => `${order} ${wordKey(what!)}`),
  );
  return said
    .filter(([, order, what]) => {
      const key = wordKey(what!);
      const other = order === "before" ? "after" : "before";
      return stated.includes(`${other} ${key}`) && !stated.includes(`${order} ${key}`);
    })
    .map((match) => ({ class: "word" as const, start: match.index, end: match.index + match[1]!.length }));
}

const IN_COMPANY =
  /\b[a-z]{2,24}(?:ed|t) ((?:[a-z-]+ ){0,2}[a-z-]+) (?:with|alongside) (?:the |an? |my |our )?((?:[a-z-]+ ){0,2}[a-z-]+)/g;

/** "Taught nurses with students" of who taught students with nurses. */
function otherCompany(line: string, facts: string[]): Turned[] {
  const said = matchesOf(line, IN_COMPANY);
  if (said.length === 0) return [];
  const lastOf = (phrase: string) => wordKey(phrase.split(" ").at(-1)!);
  const stated = facts.flatMap((fact) => matchesOf(fact, IN_COMPANY));
  return said
    .filter(([, object, company]) =>
      stated.some(
        ([, theirs, others]) =>
          lastOf(object!) === lastOf(others!) &&
          lastOf(company!) === lastOf(theirs!) &&
          lastOf(object!) !== lastOf(theirs!),
      ),
    )
    .map((match) => {
      const start = match.index + match[0].indexOf(match[1]!);
      return {
        class: "word" as const,
        start,
        end: match.index + match[0].length,
      };
    });
}

const OUT_OF = /\bout of (?:the |an? |our |their )?([a-z]{3,})\b/g;

/** "Moved otters out of the pond" of who moved them into it. */
function outOfThem(line: string, facts: string[]): Turned[] {
  return [...matchesOf(line, OUT_OF)]
    .filter(([, thing]) => {
      const ways = facts.flatMap((fact) =>
        [
          ...matchesOf(
            fact,
            new RegExp(`\\b(in|into|to|from|out of) (?:the |an? |our |their )?(?:[a-z-]+ )?${thing}\\b`, "g"),
          ),
        ].map(([, way]) => way),
      );
      return ways.length > 0 && !ways.includes("from") && !ways.includes("out of");
    })
    .map((match) => spanOf(match, "word"));
}

const spanOf = (match: RegExpExecArray, kind: Claim["class"]): Turned => ({
  class: kind,
  start: match.index,
  end: match.index + match[0].length,
});
