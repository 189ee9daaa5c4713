import { smallStart } from "#lib/text.ts";
import { sentences } from "#lib/language/sentences.ts";
import { isPlainWord } from "#lib/language/plain-word.ts";
import { canonicalSkill } from "#lib/language/skills.ts";
import { words } from "#lib/language/tokens.ts";
import { tenseOf } from "#lib/engine/write-resume/deed-openings.ts";
import { tidyBullet } from "#lib/engine/write-resume/tidy.ts";
import { verbOfGerund, verbOfPresent } from "#lib/engine/write-resume/verbs.ts";
import { BEGINS_WITH_AMOUNT, withAsides } from "./asides.ts";
import { withArticles, withFirstArticle } from "./articles.ts";
import { cutAtClause } from "./cut-at-clause.ts";
import { DONE_TO_IT } from "./done-to-it.ts";
import { laterDeed, ledOf, namesWork, receivedOf } from "./fragments.ts";
import { withAnd, withColon } from "./listed-deeds.ts";
import { neverHad } from "./never-had.ts";
import { isSince, standingOf, stateOf, withAmountOf } from "./standings.ts";
import { statedOf } from "./stated.ts";
import { hasPast, withTails } from "./tails.ts";
import { workDeed } from "./work-deeds.ts";

/**
 * What a fact becomes in a letter. deed: "I " goes before it, its verb is certain; clause: a sentence with a subject of
 * its own ("food cost is down …", "in 2023 I chose …"); work: what is done, by its name ("monthly payroll for 40
 * staff"), which "my work includes"; figure: figures without a verb ("zero spills in 7 years"); note: what else has no
 * verb that could follow "I". The last two stand after a colon.
 */
export type Deed = { form: "deed" | "clause" | "work" | "figure" | "note"; text: string; isPast: boolean };

const noNames = new Set<string>();
const fewWords = 3;
const fewWordsOfWork = 2;
const fewWordsOfNote = 5;
const manyWords = 28;

/** A bullet as it may be said in the first person; null when it is too short or too long to be a sentence. */
export function deedOf(bullet: string, isCurrent: boolean, names: Set<string> = noNames): Deed | null {
  const deed = formOf(bullet, isCurrent, names);
  if (!deed) return null;
  // Who begins a bullet small has no name there ("safe opening" is none of SAFe's).
  if (/^\p{Ll}+[ ,]/u.test(bullet) && /^\p{Lu}\p{Ll}+[ ,]/u.test(deed.text) && bullet.startsWith(smallStart(deed.text).split(" ")[0]!)) deed.text = smallStart(deed.text); // prettier-ignore
  if (deed.form === "note" || deed.form === "figure") return deed;
  const tense = deed.isPast ? "past" : "present";
  const text = withArticles(deed.text, deed.form === "deed");
  const said = withAnd(text.replace(LEADS, "$1 of $2"), deed.form === "work" ? null : tense);
  return { ...deed, text: deed.form === "deed" ? withColon(said) : said };
}

/** "was a squad leader (9 soldiers)" */
const LEADS = /^((?:am|was) (?:an? )?(?:\p{Ll}+ )?(?:leader|head|supervisor|foreman)) \(((?:\d+|two|three|four|five|six|seven|eight|nine|ten) \p{Ll}+s)\)$/u; // prettier-ignore

function formOf(bullet: string, isCurrent: boolean, names: Set<string>): Deed | null {
  const tidy = tidyBullet(bullet, {
    tense: isCurrent ? "present" : "past",
    hasStops: false,
    isFirstPerson: true,
  });
  if (POINTING.test(bullet) || NAMED_PAST.test(bullet)) return null;
  const text = withAmountOf(cutAtClause(inProse(firstSentence(withAbout(tidy))), manyWords));
  const count = words(text).length;
  if (count < fewWordsOfWork || count > manyWords || !/\p{L}/u.test(text)) return null;
  if (count < fewWords) return shortDeed(text, isCurrent) ?? (namesWork(text) && tenseOf(text.split(" ")) === null ? workOf(text, isCurrent, names) : null); // prettier-ignore
  const state = isCurrent ? stateOf(withAsides(text, false), true) : null;
  if (state) return { form: "deed", text: state, isPast: false };
  const wont = usedToOf(text, isCurrent);
  if (wont) return { form: "deed", text: wont, isPast: !isCurrent };
  const received = receivedOf(text);
  if (received) return { form: "deed", text: received, isPast: true };
  const tense = wasGerund(bullet, text) ? (isCurrent ? "present" : "past") : tenseOf(text.split(" "));
  const said = tense === null ? null : inFirstPerson(text, tense, isCurrent);
  if (said !== null && (tense === "past" || isCurrent))
    return {
      form: "deed",
      text: withAsides(withTails(withDuty(said, isCurrent), false), false),
      isPast: tense === "past",
    };
  // What stood behind "I" is a deed, whatever the verb.
  if (isCurrent && tense === null && /^I \p{Ll}/u.test(bullet) && !/^I /.test(text)) return { form: "deed", text: withAsides(smallStart(text), false), isPast: false }; // prettier-ignore
  return fragmentOf(withAsides(text, true), text, isCurrent, names);
}

/** "Used to SystmOne and EMIS" is what one is, "used to run the till" what one did. */
function usedToOf(text: string, isCurrent: boolean): string | null {
  const next = /^[Uu]sed to (\p{L}+)/u.exec(text)?.[1];
  if (next === undefined || verbOfPresent(next)?.base === next) return null;
  return `${isCurrent ? "am" : "was"} ${smallStart(text)}`;
}

/** "Sold drinks, responsible for the till" as one says it. */
function withDuty(text: string, isCurrent: boolean): string {
  return text.replace(/, (?:also )?(?=responsible for )/, `, and ${isCurrent ? "am" : "was"} `);
}

/** What begins with no verb that is certain; `text` with its asides in parentheses, `plain` without. */
function fragmentOf(text: string, plain: string, isCurrent: boolean, names: Set<string>): Deed | null {
  const count = words(text).length;
  const standing = standingOf(text, isCurrent);
  if (standing) return { form: "deed", text: withTails(standing, true), isPast: /^(?:was|had) /.test(standing) }; // prettier-ignore
  const led = ledOf(plain);
  if (led)
    return {
      form: "clause",
      text: withTails(withSubject(smallStart(led)), false),
      isPast: !/ I have /.test(led),
    };
  const never = neverHad(plain, isCurrent);
  if (never) return { form: "deed", text: never.text, isPast: never.isPast };
  if (namesWork(text) || /^(?:about |over |up to |around |an average of )?\d/i.test(text)) {
    const deed = workDeed(smallNote(text, names), isCurrent);
    if (deed) return { form: "deed", text: deed, isPast: !isCurrent };
  }
  if (namesWork(text)) return workOf(text, isCurrent, names);
  const one =
    count < fewWordsOfNote || /;|^\S+,/.test(text) ? null : withFirstArticle(smallNote(text, names));
  if (one) return { form: "work", text: one, isPast: !isCurrent };
  if (count < fewWordsOfNote || OF_THEMSELVES.test(text) || !/\p{Ll}{4}/u.test(text)) return null;
  const later = laterDeed(plain);
  if (later) return { form: "deed", text: withSubject(later), isPast: true };
  if (text.includes(":")) return null;
  const stated = statedOf(text, isCurrent);
  if (stated) return { form: "clause", text: stated.isNamed ? smallNote(stated.text, names) : stated.text, isPast: stated.isPast }; // prettier-ignore
  const head = headOnly(text, plain, isCurrent, names);
  if (head) return head;
  const form =
    /^(?:(?:zero|0) \p{L}|no \p{L}|\d[\d.,]*(?: ?%| percent)|(?:\p{L}+ ){1,6}(?:[-–—] )?from [$£€]?\d[\d.,]*%? to [$£€]?\d)/iu.test(
      text,
    )
      ? "figure"
      : "note";
  return {
    form,
    text: smallNote(text.replace(/ [-–—] (?=from [$£€]?\d)/u, ", "), names),
    isPast: !isCurrent,
  };
}

/** "Chased solicitors": two words, of which the second can only be what was done. */
function shortDeed(text: string, isCurrent: boolean): Deed | null {
  const [, next = ""] = text.split(" ");
  const tense = tenseOf(text.split(" "));
  if (tense === null || (tense === "present" && !isCurrent) || !/^\p{Ll}{3,}[^s]s$/u.test(next)) return null;
  return { form: "deed", text: smallStart(text), isPast: tense === "past" };
}

/** "Cooking fresh meals, diets of all kinds managed": without what hangs on to it, where that alone can be told. */
function headOnly(text: string, plain: string, isCurrent: boolean, names: Set<string>): Deed | null {
  const head = plain.split(/, | [-–—] /u)[0]!;
  if (head === plain || head.split(" ").length < fewWordsOfHead || /[()]/.test(head)) return null;
  const deed = fragmentOf(head, head, isCurrent, names);
  return deed && deed.form !== "note" && deed.form !== "figure" ? deed : null;
}

const fewWordsOfHead = 3;

/** "Fundraising for that tour": of another bullet. */
const POINTING = /\b(?:for|of|in|on|with|at|to|from) (?:that|those|these) \p{Ll}+/u;

/** "Designing curriculum" is "Design curriculum" now, certainly a deed. */
function wasGerund(bullet: string, text: string): boolean {
  const verb = verbOfGerund((/^\p{L}+/u.exec(bullet)?.[0] ?? "").toLowerCase());
  const first = (/^\p{L}+/u.exec(text)?.[0] ?? "").toLowerCase();
  return verb !== undefined && (first === verb.base || first === verb.past);
}

/** "Simplified Technical English" is a name. */
const NAMED_PAST = /^\p{Lu}\p{Ll}+ed(?: \p{Lu}[\p{L}-]+){2,3}$/u;

/** What a letter had better leave to the resume. */
const OF_THEMSELVES = /\b(?:himself|herself|themselves)\b|^(?:sometimes|occasionally|no longer|not)\b/i;

function workOf(whole: string, isCurrent: boolean, names: Set<string>): Deed {
  const text = withoutLooseEnd(whole);
  // "Feeding; hay in summer": two things that are done.
  const isTwo = text.split("; ").length === 2 && namesWork(text.split("; ")[1]!);
  const small = smallNote(isTwo ? text.replace("; ", ", and ") : text, names);
  return { form: "work", text: withSubject(withFirstArticle(small) ?? small), isPast: !isCurrent }; // prettier-ignore
}

/** "Rebuilding of two cars, team of 4, site stayed open": what is no part of a list ends it. */
function withoutLooseEnd(text: string): string {
  const parts = text.split(", ");
  const end = parts.findIndex((part, at) => at > 0 && (/^(?:team|crew|gang) of /.test(part) || (hasPast(part) && !/^\p{L}+ed |^(?:and|or) /u.test(part)))); // prettier-ignore
  return end < 1 || /\(/.test(text) || parts[0]!.split(" ").length < 3
    ? text
    : parts.slice(0, end).join(", ");
}

/** "~40 calls", "approx. 40 calls" as one says it. */
function withAbout(text: string): string {
  return text
    .replace(/^[Aa]vg\.? (?=\d)/, "an average of ")
    .replace(/(?<=^| |\()(?:~ ?|[Aa]pprox(?:\.|imately)? |[Cc](?:a|irca)?\.? )(?=[$£€]?\d)/g, "about ");
}

/** A stop within parentheses ends nothing: "(team av. 89%)". */
function firstSentence(text: string): string {
  const [one, other, ...more] = sentences(text).map((sentence) => sentence.text);
  // "Housing beat. 6 to 8 stories a week": the second only counts the first.
  const isWhole = !one?.includes("(") || one.includes(")");
  // "I calm angry guests. I offer them a seat first": who wrote two short sentences of themselves said both.
  const isTwo = one !== undefined && other !== undefined && more.length === 0 && /^I \p{Ll}/u.test(other) && words(text).length <= manyWords; // prettier-ignore
  if (isTwo) return `${one.replace(/\.$/, "")}; ${other}`;
  const isCounted =
    isWhole &&
    other !== undefined &&
    more.length === 0 &&
    BEGINS_WITH_AMOUNT.test(other) &&
    !/^\d+[.)]/.test(other);
  const first = isCounted ? `${one!.replace(/\.$/, "")}, ${other}` : (one ?? "");
  const isOpen = first.split("(").length > first.split(")").length;
  return isOpen ? text : first;
}

/** Without the last stop, and what comes after a semicolon as a part of the sentence where that is certain. */
function inProse(text: string): string {
  return text
    .replace(/(?<!\bp\.a)\.$/, "")
    .replace(/; (?=(?:no|zero) )/gi, ", with ")
    .replace(/; (?=now \p{Ll})/gu, ", ")
    .replace(/, (?=I (?:have|had|was|am|also|then|now|\p{Ll}+ed)\b)/gu, "; ")
    .replace(/, (\p{Ll}+ed) (?:in )?((?:19|20)\d\d)$/u, " ($1 in $2)")
    .replace(/; (\d[^;,]{0,25})$/, " ($1)")
    .replace(/, (?=(?:one|two|three|four|five|six|both|all|\d+) (?:are|is|were|was|have|had) )/g, "; ")
    .replace(/; (\p{Lu}\p{Ll}+)(?= \p{Ll})/gu, (whole, word: string) =>
      isPlainWord(word) ? `; ${word.toLowerCase()}` : whole,
    );
}

/** "; cut stops" is "; I cut stops"; "; pages fell" has its own subject. */
function withSubject(text: string): string {
  const led = text.replace(/; (?=(?:led to|resulted in|meant|resulting in) )/g, ", which ");
  const isPast = tenseOf(led.replace(/^.*? I (?=\p{Ll})/u, "").split(" ")) === "past";
  return led.replace(/; (\p{Ll}+)(?= (.*))/gu, (whole, word: string, rest: string, at: number) => {
    const tense = tenseOf([word, ...rest.split(" ")]);
    if (DONE_TO_IT.test(`; ${word} ${rest}`)) return whole;
    if (tense === null || /^(?:the|a|an)$/.test(word)) return whole;
    // "led the pilot; saved a third" is one breath where nothing else stops it.
    return isPast && tense === "past" && !/, |;/.test(led.slice(0, at) + rest)
      ? `, and ${word}`
      : `; I ${word}`;
  });
}

/** What "have" goes with where it is not what the past is. */
const PARTICIPLES: Record<string, string> = Object.fromEntries(
  "led taught built kept made held sent sold met paid bought brought won read fed dealt looked cut set put;gave given;wrote written;drove driven;spoke spoken;took taken;did done;ran run;grew grown;oversaw overseen;flew flown;drew drawn;began begun;chose chosen;wore worn;rode ridden;sang sung;undertook undertaken;became become;saw seen"
    .split(";")
    .flatMap((row, at) =>
      at === 0 ? row.split(" ").map((past) => [past, past]) : [row.split(" ") as [string, string]],
    ),
);

/** What follows "I"; "since" asks for another tense ("mentor … since 2023" is "have mentored"), which only regular verbs give. */
function inFirstPerson(text: string, tense: "present" | "past", isCurrent: boolean): string | null {
  const own = withOwn(withSubject(smallStart(text)));
  if (!isSince(text) || !isCurrent) return own;
  const [word = "", ...rest] = own.split(" ");
  const past = tense === "past" ? word : (verbOfPresent(word)?.past ?? "");
  const participle = past.endsWith("ed") ? past : PARTICIPLES[past];
  return participle === undefined ? null : ["have", participle, ...rest].join(" ");
}

function smallNote(text: string, names: Set<string>): string {
  const [first = "", second = ""] = text.split(" ");
  if (verbOfGerund(first.toLowerCase()) && !names.has(first)) return smallStart(text);
  if (/^(?:In|At|On|For|From|With|During|When|After|Before)$/.test(first)) return smallStart(text);
  // "Access control" is no Access.
  if (/^\p{Ll}/u.test(canonicalSkill(`${first} ${second}`) ?? "")) return smallStart(text);
  const isPlain =
    /^\p{Lu}\p{Ll}+(?:-\p{Ll}+)*[,:]?$/u.test(first) &&
    !names.has(first.replace(/[,:]$/, "")) &&
    isPlainWord(first.replace(/[,:]$/, "")) &&
    !isNameOf(first.replace(/[,:]$/, ""));
  return isPlain && (/^[\p{Ll}\d(–—-]/u.test(second) || (first.endsWith(",") && /^\p{Lu}{2}/u.test(second)))
    ? smallStart(text)
    : text;
}

/** Whether a word is a skill's own name ("Access", "Excel"), and not only like one ("Team" of Microsoft Teams). */
function isNameOf(word: string): boolean {
  const name = canonicalSkill(word);
  return name !== null && /^\p{Lu}/u.test(name) && name.split(" ").includes(word);
}

/** "Plan own routes" is "plan my own routes". */
function withOwn(text: string): string {
  return text.replace(/^(\p{L}+) own (?=\p{Ll})/u, "$1 my own ");
}
