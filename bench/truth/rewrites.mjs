import { aliasesOf, findSkills } from "#lib/language/skills.ts";
import { isSameTerm } from "#lib/engine/same-term.ts";
import {
  inWords,
  isYear,
  lowerFirst,
  NUMBER_WORD,
  NUMERAL,
  replaceAt,
  replaceMatch,
  upperFirst,
  valueOf,
  wordValue,
} from "./editing.mjs";
import { longMonth } from "./seed-lines.mjs";

// Other words for the same: a checker that marks one of these raises a false alarm.

const isBullet = (line) => line.form === "bullet";
const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const MONTH_YEAR = new RegExp(`\\b(${MONTHS.join("|")}) (\\d{4})`, "g");

// First form, past, and "-ing" of the verbs that the profiles begin with and that do not just take "-ed".
const verbs = new Map(
  (
    "run ran running;cut cut cutting;build built building;write wrote writing;teach taught teaching;keep kept keeping;" +
    "lead led leading;bring brought bringing;win won winning;sell sold selling;find found finding;grow grew growing;" +
    "hold held holding;take took taking;give gave giving;drive drove driving;draw drew drawing;fly flew flying;" +
    "break broke breaking;bend bent bending;hear heard hearing;dig dug digging;hang hung hanging;weld welded welding;" +
    "raise raised raising;close closed closing;file filed filing;move moved moving;reduce reduced reducing;" +
    "manage managed managing;supervise supervised supervising;produce produced producing;rebuild rebuilt rebuilding;" +
    "train trained training;help helped helping;check checked checking;weed weeded weeding;plan planned planning;" +
    "wire wired wiring;ship shipped shipping;treat treated treating;serve served serving;design designed designing;" +
    "test tested testing;price priced pricing;share shared sharing;map mapped mapping;hire hired hiring"
  )
    .split(";")
    .map((row) => [row.split(" ")[0], row.split(" ")]),
);
const formsByPast = new Map([...verbs.values()].map((forms) => [forms[1], forms]));

function retold(line, form) {
  const first = /^\p{L}+/u.exec(line.text)?.[0];
  if (!first) return null;
  const forms = verbs.get(first.toLowerCase()) ?? formsByPast.get(first.toLowerCase());
  if (forms)
    return forms[form] === first.toLowerCase()
      ? null
      : replaceAt(line, 0, first.length, upperFirst(forms[form]));
  return null;
}

const scaled = (value) => {
  if (value >= 1e6 && value % 1e5 === 0) return [`${value / 1e6}M`, `${value / 1e6} million`];
  return value >= 10_000 && value % 1000 === 0 ? [`${value / 1000}k`, `${value / 1000}K`] : null;
};
const modifiers = {
  over: "more than",
  "more than": "over",
  nearly: "almost",
  about: "approximately",
  around: "about",
  "up to": "as many as",
  "at most": "up to",
  under: "less than",
};

/** "Patrols" and "patrol" are forms of one word, not two names of one thing. */
const isInflected = (a, b) =>
  a === b || (!/[ -]/.test(a + b) && a.slice(0, 4) === b.slice(0, 4) && !/^(?:postgres|javascript)/.test(a));

export const rewrites = {
  "as it stands": (line) => ({ text: line.text }),
  "a stop, other marks": (line) => ({
    text: `${line.text.replace(/\.$/, "").replace(/'/g, "’").replace(/, /, " , ").replace(" , ", ", ")}.`,
  }),
  "numerals in words": (line, chance) =>
    isBullet(line)
      ? replaceMatch(line, NUMERAL, chance, ([text]) =>
          isYear(text) || /[.,]/.test(text) ? null : inWords(valueOf(text)),
        )
      : null,
  "words as numerals": (line, chance) =>
    isBullet(line) ? replaceMatch(line, NUMBER_WORD, chance, ([word]) => String(wordValue(word))) : null,
  "thousands in short": (line, chance) =>
    replaceMatch(line, NUMERAL, chance, ([text]) => {
      const forms = scaled(valueOf(text));
      return forms && !isYear(text) ? chance.pick(forms) : null;
    }),
  "short in full": (line, chance) =>
    replaceMatch(line, /(\d+(?:\.\d+)?) ?(k|M|million|billion)\b/g, chance, ([, digits, scale]) =>
      Math.round(Number(digits) * { k: 1e3, M: 1e6, million: 1e6, billion: 1e9 }[scale]).toLocaleString(
        "en-US",
      ),
    ),
  "separators left out": (line, chance) =>
    replaceMatch(line, /\b\d{1,3}(?:,\d{3})+\b/g, chance, ([text]) => text.replace(/,/g, "")),
  "percent spelled": (line, chance) =>
    replaceMatch(line, /%| percent\b/g, chance, ([mark]) => (mark === "%" ? " percent" : "%")),
  "currency by code": (line, chance) =>
    replaceMatch(
      line,
      /([$€£])(\d[\d,.]*\d|\d)(?![\d\p{L}])/gu,
      chance,
      ([, sign, digits]) => `${{ $: "USD", "€": "EUR", "£": "GBP" }[sign]} ${digits}`,
    ),
  "digits of another script": (line, chance) =>
    replaceMatch(line, NUMERAL, chance, ([text]) =>
      isYear(text)
        ? null
        : text.replace(/\d/g, (digit) => String.fromCodePoint(chance.pick([0xff10, 0xff10]) + Number(digit))),
    ),
  "modifier by its like": (line, chance) =>
    replaceMatch(
      line,
      /\b(?:over|more than|nearly|about|around|up to|at most|under)(?= [$€£]?\d)/g,
      chance,
      ([text]) => modifiers[text],
    ),
  "plus for over": (line, chance) =>
    replaceMatch(line, /\b(?:over|more than) (\d[\d,]*)(?= )/g, chance, ([, digits]) => `${digits}+`),
  "range by a dash": (line, chance) =>
    replaceMatch(line, /\b(\d+) to (\d+)(?= [a-z])/g, chance, ([, from, to]) =>
      Number(from) > Number(to) ? null : `${from}${chance.pick(["–", "-"])}${to}`,
    ),
  "rate in other words": (line, chance) =>
    replaceMatch(
      line,
      /\b(?:a|per|each|every) (day|week|month|year|shift|night|quarter)\b/g,
      chance,
      ([, unit]) => chance.pick([`per ${unit}`, `each ${unit}`, `a ${unit}`, `every ${unit}`]),
    ),
  "date in another form": (line, chance) =>
    replaceMatch(line, MONTH_YEAR, chance, ([, month, year]) => {
      const number = String(MONTHS.indexOf(month) + 1).padStart(2, "0");
      return chance.pick([`${month.slice(0, 3)} ${year}`, `${number}/${year}`, `${year}-${number}`]);
    }),
  "dates beside in another form": (line, chance) => {
    if (!/[A-Z]/.test(line.aside)) return null;
    const long = line.aside.replace(/\b[A-Z]\w\w(?= \d)/g, (month) =>
      MONTHS.find((one) => one.startsWith(month)),
    );
    const forms = [
      long,
      line.aside.replace("–", "to"),
      line.aside.replace("now", "present").replace("–", "-"),
    ];
    return { text: line.text, aside: chance.pick(forms) };
  },
  "month left out": (line) => ({
    text: line.text,
    aside: line.aside.replace(/\b[A-Z]\w\w (?=\d)/g, ""),
  }),
  "skill by an alias": (line, chance) => {
    const found = findSkills(line.text).flatMap(({ name, start, end }) => {
      const own = line.text.slice(start, end);
      const others = aliasesOf(name).filter(
        (alias) => isSameTerm(own, alias) && !isInflected(alias.toLowerCase(), own.toLowerCase()),
      );
      return others.length > 0 ? [{ start, end, put: chance.pick(others) }] : [];
    });
    if (found.length === 0) return null;
    const { start, end, put } = chance.pick(found);
    return replaceAt(line, start, end, put);
  },
  "known names of tools": (line, chance) =>
    replaceMatch(
      line,
      /\b(?:Microsoft Excel|(?<!Microsoft )Excel|PostgreSQL|Kubernetes|JavaScript|TypeScript|Go(?= and)|LC-MS|AWS|Amazon S3|NetSuite|Apache Spark)\b/g,
      chance,
      ([tool]) =>
        ({
          "Microsoft Excel": "MS Excel",
          Excel: "Microsoft Excel",
          PostgreSQL: "Postgres",
          Kubernetes: "K8s",
          JavaScript: "JS",
          Go: "Golang",
          AWS: "Amazon Web Services",
          "Apache Spark": "Spark",
        })[tool] ?? null,
    ),
  "told in the past": (line) => (isBullet(line) ? retold(line, 1) : null),
  "told in the present": (line) => (isBullet(line) ? retold(line, 0) : null),
  "told as a participle": (line) => (isBullet(line) ? retold(line, 2) : null),
  "in the first person": (line) => (isBullet(line) ? { text: `I ${lowerFirst(line.text)}.` } : null),
  "last clause left out": (line) => {
    const at = isBullet(line) ? line.text.lastIndexOf(", ") : -1;
    return at < 20 ? null : { text: line.text.slice(0, at) };
  },
  "closing phrase left out": (line) => {
    if (!isBullet(line)) return null;
    const match =
      /^(.{18,}?) (?:in|since|with|for|from|within|at|during|through) (?:(?!\b(?:to|of|and|without|no|not)\b).){3,40}$/.exec(
        line.text,
      );
    // What was made with somebody was not made alone.
    const isShared =
      / with (?:the|an?|another|two|three|four|\d+) (?:[a-z-]+ ){0,2}(?:[a-z]+(?:er|or|ist|ian|ant)s?|students?|chefs?|nurses?|colleagues?)$/.test(
        line.text,
      );
    return match &&
      !isShared &&
      !/\b(?:share|rate|score|time|latency|sales|cost|waste|yield)\b|\b(?:one|as)$/.test(match[1])
      ? { text: match[1] }
      : null;
  },
  "time put first": (line) => {
    const match = isBullet(line)
      ? /^(.{15,}) (in (?:\p{Lu}\p{L}+ )?(?:19|20)\d\d|since (?:\p{Lu}\p{L}+ )?(?:19|20)\d\d)$/u.exec(
          line.text,
        )
      : null;
    return match ? { text: `${upperFirst(match[2])}, ${lowerFirst(match[1])}` } : null;
  },
  "halves changed about": (line) => {
    const match = isBullet(line) ? /^(\p{L}+ed)( [^,]+?) and (\p{L}+ed)( [^,]+)$/u.exec(line.text) : null;
    return match
      ? { text: `${upperFirst(match[3])}${match[4]} and ${lowerFirst(match[1])}${match[2]}` }
      : null;
  },
  "two facts of one role": (line, chance) =>
    isBullet(line) && line.next.text !== line.text
      ? {
          text: `${line.text}${chance.pick(["; ", ", and ", " and "])}${lowerFirst(line.next.text)}`,
          evidence: [
            ...line.evidence,
            line.facts.find((fact) => fact.itemId === line.role.id && fact.text === line.next.text),
          ],
        }
      : null,
  "role put first": (line) =>
    isBullet(line)
      ? {
          text: `As ${lowerFirst(line.role.title)} at ${line.role.company}, ${lowerFirst(line.text)}`,
          evidence: [...line.evidence, ...line.header],
        }
      : null,
  "employer put last": (line) =>
    isBullet(line)
      ? { text: `${line.text} at ${line.role.company}`, evidence: [...line.evidence, ...line.header] }
      : null,
  "heading turned": (line) =>
    line.form === "role"
      ? { text: `${line.role.company} – ${line.role.title} (${line.role.location})`, aside: line.aside }
      : line.form === "school"
        ? {
            text: `${line.school.institution}: ${line.school.degree} in ${line.school.field}`,
            aside: line.aside,
          }
        : null,
  "heading shortened": (line) =>
    line.form === "role" ? { text: `${line.role.title}, ${line.role.company}` } : null,
  "sentence turned": (line) =>
    line.form === "sentence"
      ? {
          text: line.role.isCurrent
            ? `Since ${longMonth(line.role.start)} ${lowerFirst(line.role.title)} at ${line.role.company}.`
            : `${line.role.title} for ${line.role.company}, ${line.role.start.slice(0, 4)} to ${line.role.end.slice(0, 4)}.`,
        }
      : null,
  "list in another order": (line) =>
    line.kind === "list" ? { text: line.text.split(", ").toReversed().join(" • ") } : null,
  "part of a list": (line) =>
    line.form === "skills" ? { text: line.text.split(", ").slice(1, 3).join(" and ") } : null,
  "help by its like": (line, chance) =>
    replaceMatch(line, /^(?:Helped to|Assisted with|Assisted in)(?= )/g, chance, ([text]) =>
      text === "Helped to" ? "Helped" : "Helped with",
    ),
};
