import type { NumberClaim } from "./number-claim.ts";
import { behind, isNear, phraseLength } from "./beside-numbers.ts";
import type { Source } from "./sources.ts";
import type { Token } from "./token.ts";
import { wordKey } from "./word-forms.ts";

// What several numbers of a fact make together: sums, counts, shares of each, rates, and what lies beyond a target.

/** "Five papers in total" of three and two. */
export function isTotal(number: NumberClaim, source: Source, text: string): boolean {
  const isOfPeople =
    number.isGroup ||
    /^ [^.;,()\d]{2,40}(?::| \(|,) /.test(behind(text, number)) ||
    /^ (?:people|persons|staff|employees|workers|reports)\b/.test(behind(text, number));
  if (
    number.modifier !== "" ||
    source.numbers.length < 2 ||
    !(
      isOfPeople ||
      /\b(?:in total|altogether|in all|combined)\b/.test(
        text.slice(Math.max(0, number.start - phraseLength), number.to + phraseLength),
      )
    )
  )
    return false;
  const alike = source.numbers.filter(
    (one) => one.unit === number.unit && one.modifier === "" && !one.pair && one.role !== "to",
  );
  // "A team of eight" has to say of whom: "six cooks and two dishwashers".
  const isListed = alike.every(({ value }) =>
    new RegExp(`\\b(?:${value}|${SMALL[value] ?? value})\\b`, "i").test(
      text.slice(number.to, number.to + 2 * phraseLength),
    ),
  );
  return (
    alike.length > 1 &&
    (isListed || !isOfPeople) &&
    isNear(
      alike.reduce((sum, one) => sum + one.value, 0),
      number.value,
    )
  );
}

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/;

/** "Twice" of what is named two times: two years, two weekdays, "two nights". */
export function isCounted(number: NumberClaim, source: Source, text: string): boolean {
  const isTimes = number.after[0] === "time" || /^ times?\b/.test(behind(text, number));
  if (number.modifier !== "" || !isTimes || number.value < 2 || number.value > 7) return false;
  const isOften = /^(?: times)? (?:an?|each|every|per) |^(?: times)? (?:week|month|year|dai)ly\b/.test(
    behind(text, number),
  );
  if (!isOften) return source.dates.length === number.value && source.ranges.length === 0;
  const days = [...source.words.values()].flat().filter((token) => WEEKDAY.test(token.plain));
  if (days.length > 0)
    return (
      days.length === number.value &&
      /^(?: times)? (?:an?|each|every|per) week\b|^(?: times)? weekly\b/.test(behind(text, number))
    );
  return source.numbers.some(
    (one) => one.value === number.value && one.modifier === "" && TURNS.has(one.after[0] ?? ""),
  );
}
const TURNS = new Set(["night", "day", "shift", "time", "morn", "even", "afternoon"]);

const SMALL = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");

/** "One of five committee members" of a "five-person committee", "about 130" of five times 26. */
export function isMadeOf(number: NumberClaim, source: Source, text: string): boolean {
  const { pair } = number;
  // "One wheel in three" is a share of all.
  if (
    pair &&
    / in /.test(text.slice(Math.min(number.end, pair.mate.end), Math.max(number.start, pair.mate.start)))
  )
    return false;
  if (pair?.joint === "share" && (pair.place === "first" ? number.value : pair.other) === 1) {
    const whole = pair.place === "first" ? pair.other : number.value;
    const rest = `(?:${whole - 1}|${SMALL[whole - 1] ?? whole - 1})`;
    if (
      source.facts.some((fact) =>
        new RegExp(
          `\\b(?:with|alongside|and) ${rest} (?:other|others|more|fellow|colleagues?|\\p{L}+ colleagues?)\\b`,
          "iu",
        ).test(fact.text),
      )
    )
      return true;
    return source.facts.some((fact) =>
      new RegExp(
        `\\b(?:${whole}|${SMALL[whole] ?? whole})-(?:person|member|strong|man|woman)\\b|\\b(?:team|crew|group|gang|panel|patrol|committee|board) of (?:${whole}|${SMALL[whole] ?? whole})\\b`,
        "i",
      ).test(fact.text),
    );
  }
  if (number.modifier !== "about" || number.unit !== "" || pair) return false;
  const plain = source.numbers.filter((one) => one.unit === "" && !one.pair && !one.measure);
  const isEach = source.facts.some((fact) => /\b(?:each|apiece)\b/.test(fact.text));
  return (
    isEach &&
    plain.length === 2 &&
    Math.abs(plain[0]!.value * plain[1]!.value - number.value) < 0.01 * number.value
  );
}

const TARGETS = ["quota", "target", "goal", "plan", "budget", "objective"].map((word) => wordKey(word));
const BEYOND = /\b(?:exceed\p{L}*|beat\p{L}*|surpass\p{L}*|outperform\p{L}*|over|above|ahead of|past)\b/iu;

/** "Beat quota by 8%" of "108% of quota". */
export function isOverTarget(number: NumberClaim, source: Source, text: string): boolean {
  if (number.unit !== "%" || number.modifier !== "") return false;
  const isOver =
    number.role === "by"
      ? BEYOND.test(text.slice(Math.max(0, number.from - phraseLength), number.from))
      : /^ (?:over|above|past|ahead of) /.test(behind(text, number));
  return isOver && overTargets(source).some((over) => isNear(over, number.value));
}

/** By how many percent a statement's targets were exceeded. */
export function overTargets({ numbers }: Source): number[] {
  return numbers.flatMap(({ unit, value, modifier, after, before, beyond }, at) =>
    unit === "%" &&
    value > 100 &&
    modifier === "" &&
    [...after, ...before, ...beyond, ...(numbers[at + 1]?.after ?? [])].some((key) => TARGETS.includes(key))
      ? [value - 100]
      : [],
  );
}

/** "Averaging $286,000 each" of "$27.5M, 96 units": one number shared out among what another counts. */
export function isQuotient(number: NumberClaim, source: Source, text: string): boolean {
  const isEach =
    /^ (?:each|apiece)\b|^ (?:per|an?) \p{L}/u.test(behind(text, number)) ||
    /\baverag\p{L}+ (?:of |about |just |well )*(?:over |under |nearly |about )?$/iu.test(
      text.slice(Math.max(0, number.start - 24), number.start),
    );
  if (!isEach || number.pair || number.value <= 0) return false;
  const plain = source.numbers.filter(
    (one) => !one.pair && (one.modifier === "" || one.isAcross) && one.portion === null,
  );
  return plain.some((whole) =>
    plain.some((count) => {
      if (count === whole || whole.unit !== number.unit || count.unit !== "" || count.value < 2) return false;
      if (number.unit === "" && number.measure?.key !== whole.measure?.key) return false;
      const each = whole.value / count.value;
      if (number.modifier === "over") return number.value < each && number.value > each * 0.9;
      if (number.modifier === "nearly" || number.modifier === "under")
        return number.value > each && number.value < each * 1.1;
      return number.modifier === "about"
        ? Math.abs(number.value - each) <= each * 0.05
        : number.modifier === "" && isNear(number.value, each);
    }),
  );
}

const QUARTER = wordKey("quarter");
const A_YEAR = /^(?: times)? (?:an?|each|every|per) year\b|^(?: times)? (?:yearly|annually)\b/i;

/** "Four times a year" of "each quarter", "three times a week" of "3 storytimes a week". */
export function isAsOften(number: NumberClaim, source: Source, text: string): boolean {
  const after = behind(text, number);
  if (number.modifier !== "" || !(number.after[0] === "time" || /^ times\b/.test(after))) return false;
  if (number.value === 4 && A_YEAR.test(after) && source.rates.has(QUARTER)) return true;
  const time = /^(?: times)? (?:an?|each|every|per) (\p{L}+)/u.exec(after)?.[1];
  if (time === undefined || !source.rates.has(wordKey(time))) return false;
  const rest = text.toLowerCase();
  return source.numbers.some(
    (one) =>
      one.value === number.value &&
      one.modifier === "" &&
      one.unit === "" &&
      !one.measure &&
      !one.pair &&
      one.counted.length > 4 &&
      rest.includes(one.counted.split(" ")[0]!.toLowerCase().replace(/s$/, "")) &&
      source.facts.some((fact) =>
        new RegExp(`^ \\p{L}+ (?:an?|each|every|per) ${time}\\b`, "iu").test(fact.text.slice(one.to)),
      ),
  );
}

/** "A year" behind "four times", of what was done each quarter. */
export function isYearOfQuarters(token: Token, source: Source, text: string): boolean {
  return (
    /^years?$|^yearly$|^annually$/.test(token.plain) &&
    source.rates.has(QUARTER) &&
    /\b(?:four|4) times (?:an?|each|every|per)? ?$/i.test(
      text.slice(Math.max(0, token.start - 20), token.start),
    )
  );
}

const AMONG = /\b(?:among|amongst) (?:the |its |our )?$/i;

/** "Among the 11 rescuers" of one of eleven. */
export const isAmongThem = (
  { value, from, modifier, pair, isGroup }: NumberClaim,
  { numbers }: Source,
  text: string,
) =>
  modifier === "" &&
  pair === null &&
  (isGroup || AMONG.test(text.slice(Math.max(0, from - 16), from))) &&
  numbers.some((one) => one.pair?.joint === "share" && one.pair.place === "second" && one.value === value);

const SEASONS = /^ (?:summers|winters|springs|autumns|seasons|years|terms)\b/;

/** "Two summers" of "in the summers of 2016 and 2017". */
export function isSeasons(
  { value, to, modifier }: NumberClaim,
  { dates, facts }: Source,
  text: string,
): boolean {
  const plural = SEASONS.exec(text.slice(to, to + 10))?.[0].trim();
  if (plural === undefined || modifier !== "" || dates.length !== value) return false;
  return plural === "years" || facts.some((fact) => fact.text.includes(`${plural} `));
}

/** "With three other teachers" of "one of four teachers". */
export function isRestOf(number: NumberClaim, source: Source, text: string): boolean {
  if (
    number.modifier !== "" ||
    number.unit !== "" ||
    !/^ (?:others?|more|fellow)\b|^ \p{L}+ (?:colleagues|mates|others)\b/u.test(behind(text, number))
  )
    return false;
  return source.numbers.some(
    (one) =>
      one.pair?.joint === "share" &&
      one.pair.place === "second" &&
      one.pair.other === 1 &&
      one.value === number.value + 1,
  );
}
