import {
  append,
  inWords,
  isYear,
  NUMBER_WORD,
  NUMERAL,
  replaceAt,
  replaceMatch,
  valueOf,
  wordValue,
  written,
} from "./editing.mjs";

const notYear = (text, make) => (isYear(text) ? null : make());
const isLike = (line, put) => line.text.includes(put);

function changed(value, chance) {
  const isWhole = Number.isInteger(value);
  const ways = [
    () => value + (isWhole ? 1 : 0.1),
    () => Math.max(isWhole ? 2 : 0.2, value - (isWhole ? 1 : 0.2)),
    () => value * 10,
    () => value * 2,
    () => Math.ceil(value * 1.3) + 1,
    () => value + 5,
  ];
  const next = Math.round(chance.pick(ways)() * 100) / 100;
  return next === value ? value + 3 : next;
}

const times = "minute hour day week month quarter year decade".split(" ");
const TIME = /\b(minute|hour|day|week|month|quarter|year|shift|season|night)(s?)\b/g;
const BESIDE = /(?<![\p{L}\p{N}.,$€£₹-])\d[\d,.]*\d?(?= [a-z-]+)/gu;
const COUNT =
  /(?<![\p{L}\p{N}.,-])(?:\d[\d,]*(?:\.\d+)?|two|three|four|five|six|seven|eight|nine|ten)(?= [a-z])/gu;
const MODIFIER =
  /\b(?:up to|over|more than|less than|nearly|almost|about|around|some|under|at most|below|fewer than|most within)\b(?= [$€£]?[\da-z])/gi;
const opposite = [
  "over",
  "up to",
  "nearly",
  "at least",
  "more than",
  "fewer than",
  "exactly",
  "well over",
  "no fewer than",
];

export const numberMutations = {
  "number changed": (line, chance) =>
    replaceMatch(line, NUMERAL, chance, ([text]) =>
      notYear(text, () => written(changed(valueOf(text), chance))),
    ),
  "number word changed": (line, chance) =>
    replaceMatch(line, NUMBER_WORD, chance, ([word]) => inWords(wordValue(word) + 1 + chance.below(6))),
  "numeral to another number word": (line, chance) =>
    replaceMatch(line, NUMERAL, chance, ([text]) => {
      const value = valueOf(text);
      return isYear(text) || !Number.isInteger(value) || value > 90
        ? null
        : inWords(value + 1 + chance.below(8));
    }),
  "digits of another script changed": (line, chance) =>
    replaceMatch(line, NUMERAL, chance, ([text]) => {
      const base = chance.pick([0x660, 0x966, 0xff10, 0x6f0]);
      const other = String(Math.round(changed(valueOf(text), chance)));
      return isYear(text)
        ? null
        : other.replace(/\d/g, (digit) => String.fromCodePoint(base + Number(digit)));
    }),
  "two numbers swapped": (line, chance) => {
    const found = [...line.text.matchAll(new RegExp(`${NUMERAL.source}|${NUMBER_WORD.source}`, "gu"))];
    const [a, b] = found.filter(([text]) => !isYear(text));
    if (!a || !b || a[0] === b[0]) return null;
    if (/[%$€£₹]/.test(line.text) && chance.below(2) === 0 && !/from/.test(line.text)) return null;
    const text =
      line.text.slice(0, a.index) +
      b[0] +
      line.text.slice(a.index + a[0].length, b.index) +
      a[0] +
      line.text.slice(b.index + b[0].length);
    return { text, start: a.index, end: b.index + b[0].length };
  },
  "number of another role": (line, chance) => {
    if (!line.other || line.form !== "bullet") return null;
    const numbers = line.other.bullets.flatMap(({ text }) => text.match(NUMERAL) ?? []);
    const fits = numbers.filter((one) => !isYear(one) && !isLike(line, one));
    return fits.length === 0
      ? null
      : replaceMatch(line, NUMERAL, chance, ([text]) => notYear(text, () => chance.pick(fits)));
  },
  "number of the next fact": (line, chance) => {
    if (!line.next || line.form !== "bullet") return null;
    const fits = (line.next.text.match(NUMERAL) ?? []).filter((one) => !isYear(one) && !isLike(line, one));
    return fits.length === 0
      ? null
      : replaceMatch(line, NUMERAL, chance, ([text]) => notYear(text, () => chance.pick(fits)));
  },
  "number moved to another thing": (line, chance, { counted }) =>
    replaceMatch(line, /(?<=\d )[a-z][a-z-]+(?= (?!of\b))/g, chance, ([word]) => {
      const put = chance.pick(counted);
      return /^(?:of|to|and|in|or|a|out)$/.test(word) || isLike(line, put) ? null : put;
    }),
  "number put in": (line, chance, { counted }) =>
    line.form === "bullet" &&
    append(
      line,
      ` for ${written(11 + chance.below(400)).replace(/^(\d+)$/, chance.below(2) ? "$1" : "over $1")} ${chance.pick(counted)}`,
    ),
  "unit changed": (line, chance) =>
    replaceMatch(
      line,
      /[$€£₹]|%| percent\b|(?<=\d )(?:km|kilometers|miles|acres|tons|inches|microns|TB|MB|kB|ms)\b/g,
      chance,
      ([unit]) => {
        const kin = {
          $: "€",
          "€": "£",
          "£": "$",
          "₹": "$",
          "%": "",
          " percent": "",
          km: "miles",
          kilometers: "miles",
          miles: "km",
          acres: "hectares",
          tons: "pounds",
          inches: "feet",
          microns: "millimeters",
          TB: "PB",
          MB: "GB",
          kB: "MB",
          ms: "s",
        };
        return /%|percent/.test(unit) && /from \d/.test(line.text) ? null : kin[unit];
      },
    ),
  "count became a share": (line, chance) =>
    line.form !== "bullet" || /[%$€£₹]/.test(line.text)
      ? null
      : replaceMatch(line, BESIDE, chance, ([text]) => notYear(text, () => `${text}% of`)),
  "time unit changed": (line, chance) =>
    line.form !== "bullet"
      ? null
      : replaceMatch(line, TIME, chance, ([whole, unit, plural]) => {
          const others = times.filter((one) => one !== unit && !line.text.includes(one));
          return line.text.includes(`-${whole}`) ? null : chance.pick(others) + plural;
        }),
  "scale changed": (line, chance) =>
    replaceMatch(line, /(?<=\d)(?: ?(?:k|M|million|billion))\b/g, chance, ([scale]) => {
      const name = scale.trim();
      return { k: "M", M: "B", million: " billion", billion: " million" }[name].replace(
        /^ ?/,
        scale[0] === " " ? " " : "",
      );
    }),
  "scale added": (line, chance) =>
    line.form !== "bullet"
      ? null
      : replaceMatch(line, /(?<=(?<![.,\d])\d{1,3})(?= [a-z]+)/g, chance, () =>
          chance.pick(["k", " million", ",000"]),
        ),
  "modifier added": (line, chance) => {
    if (line.form !== "bullet") return null;
    return replaceMatch(line, COUNT, chance, (match) => {
      if (isYear(match[0])) return null;
      const before = line.text.slice(0, match.index);
      return /(?:\b(?:up to|over|than|nearly|almost|about|around|to|and|least|most|some|under|below|nearly|of|within|-|or|from|between|first)|[$€£₹]) ?$/i.test(
        before,
      )
        ? null
        : `${chance.pick(["over", "nearly", "more than", "up to", "almost", "at least", "well over", "close to"])} ${match[0]}`;
    });
  },
  "modifier changed": (line, chance) =>
    replaceMatch(line, MODIFIER, chance, ([modifier]) => {
      const kin = /over|more than/i.test(modifier)
        ? ["up to", "nearly", "under", "almost"]
        : opposite.filter((one) => one !== modifier && !/up to|nearly|fewer than/.test(one));
      return chance.pick(kin);
    }),
  "limit dropped": (line, chance) =>
    replaceMatch(
      line,
      /\b(?:up to|nearly|less than|at most|under|fewer than|below) (?=\d)/g,
      chance,
      () => "",
    ),
  "range widened": (line, chance) =>
    replaceMatch(line, /\b(\d+) (to|and|or) (\d+)\b/g, chance, ([, from, joint, to]) =>
      Number(from) > Number(to) ? null : `${from} ${joint} ${Number(to) + 1 + chance.below(9)}`,
    ),
  "end of a range alone": (line, chance) =>
    /from /.test(line.text)
      ? null
      : replaceMatch(line, /\b(\d+) to (\d+)\b/g, chance, ([, from, to]) =>
          Number(from) > Number(to) ? null : to,
        ),
  "from and to inverted": (line, chance) =>
    replaceMatch(
      line,
      /from (\S+(?: (?:ms|percent|MB|hours))?) to (\S+(?: (?:ms|percent|kB|hours))?)(?=[ ,.]|$)/g,
      chance,
      ([, from, to]) => `from ${to} to ${from}`,
    ),
  "to became by": (line, chance) =>
    replaceMatch(
      line,
      /from \S+(?: (?:ms|percent|MB|hours))? to (?=\d)|(?<=\b(?:by|at|of) )(?=\d+(?:\.\d)?%)/g,
      chance,
      ([text]) => (text ? "by " : null),
    ),
  "share inverted": (line, chance) =>
    replaceMatch(
      line,
      /\b(\d+|nine|two) (of|in|out of) (\d+|ten)\b/g,
      chance,
      ([, part, joint, whole]) => `${whole} ${joint} ${part}`,
    ),
  "team grew": (line, chance) =>
    replaceMatch(
      line,
      /\b(?:one|two|three|four|five|six|a)(?= (?:other |new |lead )?(?:colleagues?|engineers?|tester|designer|partners?|helper|interns?|student|attorneys?|apprentices?|operators?|crews?|technicians?|officers?|coordinators?)\b)/g,
      chance,
      ([word]) => inWords((word === "a" ? 1 : wordValue(word)) + 2 + chance.below(8)),
    ),
  "team put in": (line, chance) =>
    line.form === "bullet" &&
    append(
      line,
      ` with a ${chance.pick(["team", "crew", "staff", "group"])} of ${chance.pick(["15", "twelve", "40", "23"])}`,
    ),
  "one became many": (line, chance) =>
    line.form !== "bullet"
      ? null
      : replaceMatch(
          line,
          /\b(?:a|an|one) (colleague|designer|tester|helper|student|doctor|mentor teacher|nurse|bank|hotel|conference|guide|member)\b/g,
          chance,
          ([, noun]) => `several ${noun}s`,
        ),
  "duration put in": (line, chance) =>
    line.form === "bullet" &&
    append(
      line,
      ` for ${chance.pick(["two decades", "more than 15 years", "seven years", "over a decade", "13 months", "half a year"])}`,
    ),
  "years became decades": (line, chance) =>
    replaceMatch(line, /\b(\S+) (years|months|weeks)\b/g, chance, ([, count, unit]) =>
      /^(?:\d+|two|three|four|five|eight|30)$/.test(count)
        ? `${count} ${{ years: "decades", months: "years", weeks: "months" }[unit]}`
        : null,
    ),
  "half became all": (line, chance) =>
    replaceMatch(
      line,
      /\b(?:half of|most of|two of|[45] of|five of) (?=them|whom)/gi,
      chance,
      ([text]) => replaceAt({ text }, 0, text.length, "all of ").text,
    ),
};
