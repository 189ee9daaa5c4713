import { matchesOf } from "#lib/language/matches.ts";

// How often, in one form for all its writings: "biweekly", "every two weeks", "every other week", "one week in two".

/** A phrase that says how often. Two with one key say the same. */
export type Period = { start: number; end: number; key: string };

// What the times are counted in, and how many of it they are.
const TIMES = new Map<string, [base: string, length: number]>([
  ["minute", ["minute", 1]], ["hour", ["hour", 1]], ["shift", ["shift", 1]], ["night", ["night", 1]], ["morning", ["morning", 1]],
  ["day", ["day", 1]], ["week", ["day", 7]], ["fortnight", ["day", 14]], ["weekend", ["weekend", 1]], ["month", ["month", 1]],
  ["quarter", ["month", 3]], ["year", ["month", 12]], ["term", ["term", 1]], ["semester", ["term", 1]], ["season", ["season", 1]],
]); // prettier-ignore

const ADVERBS = new Map<string, [time: string, times: number]>([
  ["hourly", ["hour", 1]], ["nightly", ["night", 1]], ["daily", ["day", 1]], ["weekly", ["week", 1]], ["fortnightly", ["week", 2]], ["biweekly", ["week", 2]],
  ["bi-weekly", ["week", 2]], ["semimonthly", ["month", 0.5]], ["semi-monthly", ["month", 0.5]], ["monthly", ["month", 1]], ["bimonthly", ["month", 2]], ["bi-monthly", ["month", 2]],
  ["quarterly", ["month", 3]], ["semiannual", ["month", 6]], ["semi-annual", ["month", 6]], ["semiannually", ["month", 6]], ["semi-annually", ["month", 6]], ["biannual", ["month", 6]],
  ["biannually", ["month", 6]], ["half-yearly", ["month", 6]], ["annual", ["month", 12]], ["annually", ["month", 12]], ["yearly", ["month", 12]],
]); // prettier-ignore

const COUNTS = new Map(
  "one two three four five six seven eight nine ten eleven twelve"
    .split(" ")
    .map((word, at) => [word, at + 1]),
);
const ORDINALS = new Map(
  "second third fourth fifth sixth seventh eighth ninth tenth".split(" ").map((word, at) => [word, at + 2]),
);

const TIME = `(${[...TIMES.keys()].join("|")})s?`;
const COUNT = `(${[...COUNTS.keys()].join("|")}|\\d{1,2})`;
const WEEKDAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";

const EVERY = new RegExp(
  `\\b(?:every|each) (?:single )?(?:(other|alternate|${[...ORDINALS.keys()].join("|")})|${COUNT}) (?:${TIME}|(${WEEKDAY}))\\b`,
  "g",
);
const EACH = new RegExp(`\\b(?:every|each|per|once (?:an?|per|each|every)) (?:single )?${TIME}\\b`, "g");
const ALTERNATE = new RegExp(`\\balternate (?:${TIME}|(${WEEKDAY})s?)\\b`, "g");
const OFTEN = new RegExp(
  `\\b(?:(twice)|(thrice)|${COUNT} times)(?: (?:an?|per|each|every) ${TIME}|[ -](hourly|daily|weekly|monthly|yearly|annually))\\b`,
  "g",
);
const ONE_IN = new RegExp(`\\b(?:one|1) (?:${TIME} )?(?:in|out of)(?: every)? ${COUNT}(?: ${TIME})?\\b`, "g");
const ADVERB = new RegExp(`\\b(?:${[...ADVERBS.keys()].join("|")})\\b`, "g");
const ON_WEEKDAYS = new RegExp(
  `\\b(?:on|every|each) (${WEEKDAY}s?(?:(?:, | and |, and | & )${WEEKDAY}s?){0,5})\\b`,
  "g",
);

// One of these is in each text in which something is found; most hold none.
const SAID = /every |each |alternate |per |once |twice[ -]|thrice[ -]| times |ly\b|annual|one |1 /;

/** What a text says of how often something is done. */
export function periodsIn(text: string): Period[] {
  const lower = inLowerCase(text);
  if (!SAID.test(lower)) return [];
  const found: Period[] = [];
  const add = (match: RegExpExecArray, time: string | undefined, times: number) => {
    const [base, length] = TIMES.get(time ?? "") ?? [time ?? "", 1];
    if (base !== "")
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        key: keyOf(base, length * times),
      });
  };
  const isEach = /every |each /.test(lower);
  if (isEach)
    for (const match of matchesOf(lower, EVERY))
      add(
        match,
        match[3] ?? match[4],
        match[1] === undefined ? countOf(match[2]!) : (ORDINALS.get(match[1]) ?? 2),
      );
  if (isEach || /per |once /.test(lower)) for (const match of matchesOf(lower, EACH)) add(match, match[1], 1);
  if (lower.includes("alternate "))
    for (const match of matchesOf(lower, ALTERNATE)) add(match, match[1] ?? match[2], 2);
  if (/twice[ -]|thrice[ -]| times /.test(lower))
    for (const match of matchesOf(lower, OFTEN)) {
      const times = match[1] ? 2 : match[2] ? 3 : countOf(match[3]!);
      const [time, each] = match[5] === undefined ? [match[4], 1] : ADVERBS.get(match[5])!;
      add(match, time, each / times);
    }
  if (/(?:one|1) .*(?:in|of) /.test(lower))
    for (const match of matchesOf(lower, ONE_IN)) add(match, match[1] ?? match[3], countOf(match[2]!));
  if (/ly\b|annual/.test(lower))
    for (const match of matchesOf(lower, ADVERB))
      // "Twice yearly" was read above.
      if (!found.some(({ start, end }) => match.index > start && match.index < end))
        add(match, ...ADVERBS.get(match[0])!);
  return found;
}

/** What follows of the weekdays that a text names: "on Mondays and Thursdays" is twice a week. */
export function periodsOfWeekdays(text: string): string[] {
  if (!text.includes("day")) return [];
  return [...matchesOf(inLowerCase(text), ON_WEEKDAYS)].map(([, days]) =>
    keyOf("day", 7 / days!.split(/, and |, | and | & /).length),
  );
}

// Of A to Z only: where lower case is longer (İ), places would not agree.
const inLowerCase = (text: string) => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());

const keyOf = (base: string, length: number) => `${base} ${Math.round(length * 1000)}`;

const countOf = (written: string) => COUNTS.get(written) ?? Number(written);
