import { sentences } from "#lib/language/sentences.ts";
import { isPlainWord } from "#lib/language/plain-word.ts";
import { canonicalSkill } from "#lib/language/skills.ts";
import { words } from "#lib/language/tokens.ts";
import { tenseOf } from "#lib/engine/write-resume/deed-openings.ts";
import { tidyBullet } from "#lib/engine/write-resume/tidy.ts";
import { verbOfGerund, verbOfPresent } from "#lib/engine/write-resume/verbs.ts";
import { clauseOf, laterDeed, ledOf, namesWork, receivedOf } from "./fragments.ts";
import { withAnd } from "./listed-deeds.ts";

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
const manyWords = 34;

/** A bullet as it may be said in the first person; null when it is too short or too long to be a sentence. */
export function deedOf(bullet: string, isCurrent: boolean, names: Set<string> = noNames): Deed | null {
  const deed = formOf(bullet, isCurrent, names);
  if (!deed || deed.form === "note" || deed.form === "figure") return deed;
  const tense = deed.isPast ? "past" : "present";
  return { ...deed, text: withAnd(deed.text, deed.form === "work" ? null : tense) };
}

function formOf(bullet: string, isCurrent: boolean, names: Set<string>): Deed | null {
  const tidy = tidyBullet(bullet, { tense: isCurrent ? "present" : "past", hasStops: false });
  const text = shortEnough(inProse(firstSentence(withAbout(tidy))));
  const count = words(text).length;
  if (count < fewWordsOfWork || count > manyWords || !/\p{L}/u.test(text)) return null;
  if (count < fewWords) return namesWork(text) ? workOf(text, isCurrent, names) : null;
  const received = receivedOf(text);
  if (received) return { form: "deed", text: received, isPast: true };
  const tense = wasGerund(bullet, text) ? (isCurrent ? "present" : "past") : tenseOf(text.split(" "));
  const said = tense === null ? null : inFirstPerson(text, tense, isCurrent);
  if (said !== null && (tense === "past" || isCurrent))
    return { form: "deed", text: withTeam(said), isPast: tense === "past" };
  // What stood behind "I" is a deed, whatever the verb.
  if (isCurrent && /^I \p{Ll}/u.test(bullet) && !/^I /.test(text)) return { form: "deed", text: small(text), isPast: false }; // prettier-ignore
  const standing = standingOf(text, isCurrent);
  if (standing) return { form: "deed", text: standing, isPast: standing.startsWith("was ") };
  const led = ledOf(text);
  if (led) return { form: "clause", text: withSubject(small(led)), isPast: !/ I have /.test(led) };
  if (namesWork(text)) return workOf(text, isCurrent, names);
  if (count < fewWordsOfNote || OF_THEMSELVES.test(text)) return null;
  const later = laterDeed(text);
  if (later) return { form: "deed", text: withSubject(withTeam(later)), isPast: true };
  if (text.includes(":")) return null;
  const moved = MOVED.exec(text);
  if (moved) {
    const [, thing = "", change = ""] = moved;
    const isMany = /[^s]s$/.test(thing);
    const be = isCurrent ? (isMany ? "are" : "is") : isMany ? "were" : "was";
    return { form: "clause", text: `${smallNote(thing, names)} ${be} ${change}`, isPast: !isCurrent };
  }
  const clause = clauseOf(text);
  if (clause) return { form: "clause", text: smallNote(clause, names), isPast: !isCurrent };
  const form = /^(?:zero \p{L}|no \p{L}|\d[\d.,]*(?: ?%| percent))/iu.test(text) ? "figure" : "note";
  return { form, text: smallNote(text, names), isPast: !isCurrent };
}

/** "Designing curriculum" is "Design curriculum" now, certainly a deed. */
function wasGerund(bullet: string, text: string): boolean {
  const verb = verbOfGerund((/^\p{L}+/u.exec(bullet)?.[0] ?? "").toLowerCase());
  const first = (/^\p{L}+/u.exec(text)?.[0] ?? "").toLowerCase();
  return verb !== undefined && (first === verb.base || first === verb.past);
}

/** What a letter had better leave to the resume. */
const OF_THEMSELVES = /\b(?:himself|herself|themselves)\b|^(?:sometimes|occasionally|no longer|not)\b/i;

function workOf(text: string, isCurrent: boolean, names: Set<string>): Deed {
  return { form: "work", text: withSubject(smallNote(text, names)), isPast: !isCurrent };
}

/** "~40 calls", "approx. 40 calls" as one says it. */
function withAbout(text: string): string {
  return text.replace(/(?<=^| |\()(?:~ ?|[Aa]pprox(?:\.|imately)? )(?=[$£€]?\d)/g, "about ");
}

/** A stop within parentheses ends nothing: "(team av. 89%)". */
function firstSentence(text: string): string {
  const first = sentences(text)[0]?.text ?? "";
  const isOpen = first.split("(").length > first.split(")").length;
  return isOpen ? text : first;
}

const BORDER = /; |, (?=\p{Ll}+ing |which |who |so |while |where )| so that /gu;

/** What is too long for a sentence, without its last clauses. */
function shortEnough(text: string): string {
  if (words(text).length <= manyWords) return text;
  const ends = [...text.matchAll(BORDER)].map(({ index }) => text.slice(0, index));
  return ends.findLast((part) => words(part).length <= manyWords) ?? text;
}

const TEAM =
  /^((?:lead|led|manage[sd]?|supervise[sd]?|run|ran|train(?:ed)?|coach(?:ed)?|direct(?:ed)?|head(?:ed)?|build|built|join(?:ed)?) )((?:\d+[- ](?:man|person|strong|member) |\p{Ll}+ ){0,2}(?:team|crew|group|squad|department|unit|shift|branch) (?:of|on|in|at|for)\b)/u;

/** "Led support team of five" is "led a support team of five". */
function withTeam(text: string): string {
  return text.replace(
    TEAM,
    (whole, verb: string, team: string) =>
    /^(?:the|a|an|my|our|own|each|every|one|this|all|and|or)\b/.test(team) ? whole : `${verb}${article(team)} ${team}`, // prettier-ignore
  );
}

/** "Food cost down from 34% to 29%"; "up to 60,000 sq ft" has not moved. */
const MOVED = /^(\p{L}[\p{L}' -]{2,40}) ((?:(?:down|up) (?:from|by)|down to) .+)$/u;

// Who holds an office or does something for others, as a bullet begins: "Mentor for two teachers", "Clerk to the
// planning committee", "Main contact for the audit", "Part of the ethics committee".
const OFFICE =
  /^((?:[A-Z][\p{L}-]+ |[\p{Ll}-]+ ){0,2}?)(part|member|mentor|coach|tutor|clerk|chair|secretary|treasurer|captain|contact|liaison|trainer|instructor|nurse|lead|supervisor|representative|steward|marshal|governor|moderator|organizer|organiser|editor|author|advisor|adviser|facilitator|preceptor|officer|volunteer|deputy|keyholder|key holder|aider|rep|buddy|champion|manager|leader|climber|coordinator|head|marshall|warden|ambassador|president|translator|interpreter|custodian|chaperone|invigilator|assessor|reviewer|examiner|referee|superuser|super user|(?:authorised|authorized|appointed|competent) (?:technician|person|user)|(?:lead|head|chief) (?:analyst|engineer|nurse|teacher|technician|developer|designer|guide|auditor))((?: \([^()]*\))?) (of|for|to|on|in|at|since|from|during) (.+)$/iu;
const SPAN =
  /^(.*?) ((?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*(?: \d{4})? (?:to|until|[-–]) .+)$/;
/** "Employee of the Month", which one was. */
const HONOR = /^(?:Employee|Student|Teacher|Nurse|Driver|Salesperson|Volunteer|Apprentice|Player|Agent|Associate|Server|Worker|Staff Member|Team Member) of the (?:Month|Quarter|Year|Week)\b/i; // prettier-ignore
const KNOWN =
  /^(?:(?:good|excellent|strong|sound|solid|hands-on|additional|professional|deep|basic|extensive|working|practical|thorough|[\p{Ll}]+ and) )*(?:experience|knowledge|understanding|command|grasp)(?: and (?:experience|knowledge|understanding))? (?:of|in|on|with|at) /iu;
const OFFICE_ALONE = /^(?:\p{L}+ ){0,3}(?:rep|champion|aider|key ?holder|warden|marshal|trustee|governor)$/u;
const ENDED = /\b(?:19|20)\d\d\b/;
const WITHOUT_ARTICLE = /^(?:chair|clerk|secretary|treasurer|captain|governor|deputy|part)$/i;

/** What follows "I" where a bullet says what somebody is: "am a mentor for …", with "since" "have been …". */
function standingOf(text: string, isCurrent: boolean): string | null {
  const duty = /^(?:(?:was|am) )?((?:responsible|accountable) for .+)$/iu.exec(text)?.[1];
  if (duty) {
    const isSince = SINCE.test(duty);
    return isSince
      ? isCurrent
        ? `have been ${small(duty)}`
        : null
      : `${isCurrent ? "am" : "was"} ${small(duty)}`;
  }
  const onCall = /^(?:(?:am|was) )?(on call\b.*)$/iu.exec(text)?.[1];
  if (onCall) return `${isCurrent ? "am" : "was"} ${small(onCall)}`;
  const known = KNOWN.exec(text)?.[0];
  if (known) return `have ${small(text)}`;
  if (OFFICE_ALONE.test(text)) return `${isCurrent ? "am" : "was"} ${article(text)} ${small(text)}`;
  if (HONOR.test(text)) return `was ${text}`;
  const span = SPAN.exec(text);
  const found = OFFICE.exec(span ? `${span[1]} from ${span[2]}` : text);
  if (!found) return null;
  const [, before = "", who = "", aside = "", joint = "", rest = ""] = found;
  if (/^part$/i.test(who) && (joint !== "of" || before !== "")) return null;
  const title = `${before}${who}`;
  const name = /^\p{Lu}\p{Ll}+ \p{Lu}/u.test(title) ? title : small(title);
  const isOver = !isCurrent || (span !== null && ENDED.test(rest));
  const isBare = WITHOUT_ARTICLE.test(who) && /^(?:of|to)$/.test(joint);
  const said = `${isBare ? "" : /^(?:main|sole|only|first)\b(?! aider)/.test(name) ? "the " : `${article(name)} `}${name}${aside} ${joint} ${/^o[fn]$/i.test(joint) ? withTheGroup(rest) : rest}`;
  if (SINCE.test(text)) return isCurrent ? `have been ${said}` : null;
  return `${isOver ? "was" : "am"} ${said}`;
}

/** "Member of safety committee" is of the one there is. */
function withTheGroup(rest: string): string {
  return /^(?!(?:the|a|an|our|its|every|each|two|three)\b)(?:\p{Ll}+ ){0,2}(?:committee|board|council|panel|team|group|union)\b/u.test(rest) ? `the ${rest}` : rest; // prettier-ignore
}

/** Without the last stop, and what comes after a semicolon as a part of the sentence where that is certain. */
function inProse(text: string): string {
  return text
    .replace(/\.$/, "")
    .replace(/; (?=(?:no|zero) )/gi, ", with ")
    .replace(/; (\d[^;,]{0,25})$/, " ($1)")
    .replace(/, (?=(?:one|two|three|four|five|six|both|all|\d+) (?:are|is|were|was|have|had) )/g, "; ")
    .replace(/; (\p{Lu}\p{Ll}+)(?= \p{Ll})/gu, (whole, word: string) =>
      isPlainWord(word) ? `; ${word.toLowerCase()}` : whole,
    );
}

/** "; cut stops" is "; I cut stops"; "; pages fell" has its own subject. */
function withSubject(text: string): string {
  return text.replace(/; (\p{Ll}+)(?= (.*))/gu, (whole, word: string, rest: string) =>
    tenseOf([word, ...rest.split(" ")]) === null || /^(?:the|a|an)$/.test(word) ? whole : `; I ${word}`,
  );
}

/** A time from which on: "since March", "since last summer", but not "since it opened". */
const SINCE =
  /\bsince (?:\p{Lu}|\d|(?:last|early|mid|late|the (?:spring|summer|autumn|fall|winter|start))\b)/u;
/** Irregular pasts that "have" goes with as well. */
const PARTICIPLES = new Set("led taught built kept made held sent sold met paid bought brought won read fed dealt".split(" ")); // prettier-ignore

/** What follows "I"; "since" asks for another tense ("mentor … since 2023" is "have mentored"), which only regular verbs give. */
function inFirstPerson(text: string, tense: "present" | "past", isCurrent: boolean): string | null {
  const own = withOwn(withSubject(small(text)));
  if (!SINCE.test(text) || !isCurrent) return own;
  const [word = "", ...rest] = own.split(" ");
  const past = tense === "past" ? word : (verbOfPresent(word)?.past ?? "");
  return past.endsWith("ed") || PARTICIPLES.has(past) ? ["have", past, ...rest].join(" ") : null;
}

function small(text: string): string {
  return text[0]!.toLowerCase() + text.slice(1);
}

function smallNote(text: string, names: Set<string>): string {
  const [first = "", second = ""] = text.split(" ");
  if (verbOfGerund(first.toLowerCase()) && !names.has(first)) return small(text);
  if (/^(?:In|At|On|For|From|With|During|When|After|Before)$/.test(first)) return small(text);
  const isPlain =
    /^\p{Lu}\p{Ll}+(?:-\p{Ll}+)*[,:]?$/u.test(first) &&
    !names.has(first.replace(/[,:]$/, "")) &&
    isPlainWord(first.replace(/[,:]$/, "")) &&
    !/^\p{Lu}/u.test(canonicalSkill(first.replace(/[,:]$/, "")) ?? "");
  return isPlain && /^[\p{Ll}\d(–—-]/u.test(second) ? small(text) : text;
}

/** "Plan own routes" is "plan my own routes". */
function withOwn(text: string): string {
  return text.replace(/^(\p{L}+) own (?=\p{Ll})/u, "$1 my own ");
}

export function article(name: string): "a" | "an" {
  const first = /^[\p{L}\p{N}]+/u.exec(name)?.[0] ?? "";
  if (/^[AEFHILMNORSX](?=\p{Lu}|\d|$)/u.test(first)) return "an";
  if (/^(?:uni|use|usu|eu|one|ut(?:il|ah))/i.test(first)) return "a";
  return /^(?:[aeiou]|hour|honest|honou?r|heir|8|11$|18$)/i.test(first) ? "an" : "a";
}
