import { sentences } from "#lib/language/sentences.ts";
import { canonicalSkill } from "#lib/language/skills.ts";
import { words } from "#lib/language/tokens.ts";
import { OBJECT, tidyBullet } from "#lib/engine/write-resume/tidy.ts";
import { irregular, verbOfPresent } from "#lib/engine/write-resume/verbs.ts";

/**
 * What a fact becomes in a letter. deed: "I " goes before it, its verb is certain; clause: a sentence with a subject of
 * its own ("food cost is down …"); figure: figures without a verb ("zero spills in 7 years"); note: what else has no
 * verb that could follow "I". The last two stand after a colon.
 */
export type Deed = { form: "deed" | "clause" | "figure" | "note"; text: string; isPast: boolean };

const fewWords = 4;
const fewWordsOfNote = 5;
const manyWords = 34;

/** A bullet as it may be said in the first person; null when it is too short or too long to be a sentence. */
export function deedOf(bullet: string, isCurrent: boolean): Deed | null {
  const tidy = tidyBullet(bullet, { tense: isCurrent ? "present" : "past", hasStops: false });
  const text = inProse(sentences(tidy)[0]?.text ?? "");
  const count = words(text).length;
  if (count < fewWords || count > manyWords || !/\p{L}/u.test(text)) return null;
  const tense = tenseOf(text.split(" "));
  const said = tense === null ? null : inFirstPerson(text, tense);
  if (said !== null && (tense === "past" || isCurrent))
    return { form: "deed", text: said, isPast: tense === "past" };
  const standing = standingOf(text, isCurrent);
  if (standing) return { form: "deed", text: standing, isPast: !isCurrent };
  if (count < fewWordsOfNote || text.includes(":")) return null;
  const moved = MOVED.exec(text);
  if (moved)
    return { form: "clause", text: `${smallNote(moved[1]!)} ${isCurrent ? "is" : "was"} ${moved[2]!}`, isPast: !isCurrent }; // prettier-ignore
  const form = /^(?:zero \p{L}|no \p{L}|\d[\d.,]*(?: ?%| percent))/iu.test(text) ? "figure" : "note";
  return { form, text: smallNote(text), isPast: !isCurrent };
}

/** "Food cost down from 34% to 29%". */
const MOVED = /^(\p{L}[\p{L}' -]{2,40}) ((?:down|up) (?:from|to|by) .+)$/u;

// Who holds an office or does something for others, as a bullet begins: "Mentor for two teachers", "Clerk to the
// planning committee", "Main contact for the audit", "Part of the ethics committee".
const OFFICE =
  /^((?:[A-Z][\p{L}-]+ |[\p{Ll}-]+ ){0,2}?)(part|member|mentor|coach|tutor|clerk|chair|secretary|treasurer|captain|contact|liaison|trainer|instructor|nurse|lead|supervisor|representative|steward|marshal|governor|moderator|organizer|organiser|editor|author|advisor|adviser|facilitator|preceptor|officer|volunteer|deputy|keyholder) (of|for|to|on|in|at|since) (.+)$/iu;
const WITHOUT_ARTICLE = /^(?:chair|clerk|secretary|treasurer|captain|governor|deputy|part)$/i;

/** What follows "I" where a bullet says what somebody is: "am a mentor for …", with "since" "have been …". */
function standingOf(text: string, isCurrent: boolean): string | null {
  const duty = /^(?:(?:was|am) )?((?:responsible|accountable) for .+)$/iu.exec(text)?.[1];
  if (duty) {
    const isSince = /\bsince (?:\p{Lu}|\d)/u.test(duty);
    return isSince
      ? isCurrent
        ? `have been ${small(duty)}`
        : null
      : `${isCurrent ? "am" : "was"} ${small(duty)}`;
  }
  const onCall = /^(?:(?:am|was) )?(on call\b.*)$/iu.exec(text)?.[1];
  if (onCall) return `${isCurrent ? "am" : "was"} ${small(onCall)}`;
  const found = OFFICE.exec(text);
  if (!found) return null;
  const [, before = "", who = "", joint = "", rest = ""] = found;
  if (/^part$/i.test(who) && (joint !== "of" || before !== "")) return null;
  const name = small(`${before}${who}`);
  const isBare = WITHOUT_ARTICLE.test(who) && /^(?:of|to)$/.test(joint);
  const said = `${isBare ? "" : /^(?:main|sole|only|first)\b/.test(name) ? "the " : `${article(name)} `}${name} ${joint} ${rest}`;
  if (/\bsince (?:\p{Lu}|\d)/u.test(text)) return isCurrent ? `have been ${said}` : null;
  return `${isCurrent ? "am" : "was"} ${said}`;
}

/** Without the last stop, and what comes after a semicolon as a part of the sentence where that is certain. */
function inProse(text: string): string {
  return text
    .replace(/\.$/, "")
    .replace(/; (?=(?:no|zero) )/gi, ", with ")
    .replace(/; (\d[^;,]{0,25})$/, " ($1)")
    .replace(/, (?=(?:one|two|three|four|five|six|both|all|\d+) (?:are|is|were|was|have|had) )/g, "; ")
    .replace(/; (\p{Lu}\p{Ll}+)(?= \p{Ll})/gu, (_, word: string) => `; ${word.toLowerCase()}`);
}

// Words in -ed that say what somebody is.
const QUALITIES =
  /^(?:experienced|skilled|certified|licensed|motivated|detailed|advanced|dedicated|based|qualified|registered|bilingual|seasoned|versed|accomplished|interested|limited|assorted|varied)$/;
/** Pasts that are nouns or qualities as well ("Lost time", "Saw operator"). */
const PAST_OR_OTHER = /^(?:lost|saw|bound|stuck|spread|split|cast|input|offset|reset)$/;
/** What ends in -ed and is no past. */
const ENDS_ALIKE = /^(?:feed|need|weed|seed|speed|breed|bleed|heed|succeed|proceed|exceed|shed|embed)$/;
const irregularPasts = new Set([
  ...irregular.values(),
  ..."bent broke sat slept stood swept tore wore woke".split(" "),
]);
/** Besides those that stage three's resume may change: here they only stand as they are. */
const moreBases = new Set("bake bathe breed carry chart co-teach flush discharge dispense dress fry greet haul heed intubate lift mop own seed sew sit split stand sweep triage weed weld look fit respond quote chair mark".split(" ")); // prettier-ignore
/** Nouns as well, which before several things ("Handle complaints") are rather verbs; these are not. */
const NOT_OF_MANY =
  /^(?:project|market|budget|program|support|stage|control|contract|network|account|study|title|value|target|profile|research|care|house|share|point|power|light|machine|land|level|line|link|track|team|group|product|sales?|staff|lead|time|water|field|fire|heat|light|oil|text|trade|type|voice|web|witness)$/;
/** What with such a word before it is one thing ("Stock counts every month"). */
const OF_ONE_THING =
  /^(?:reviews|counts|checks|results|calls|details|tests|entries|changes|plans|reports|notes|lists|sheets|books|orders|rates|times|takes|levels|runs|terms|standards|errors|losses|shortages|skills|services|systems|areas|bays|lines|cases|points|days|hours|clubs)$/;
/** No plural, and yet what one acts on ("Count stock"). */
const MASS =
  /^(?:stock|cash|inventory|equipment|food|water|waste|laundry|linen|produce|timber|concrete|data|bread|freight|cargo|luggage|mail|furniture|paperwork|software|code|blood|medication|medicine|milk|soil|steel|glass|fabric|packaging)$/;
/** A noun as well, that hardly ever stands before another one. */
const OF_ANY =
  /^(?:monitor|run|repair|feed|groom|unload|take|use|draw|get|find|put|sell|buy|build|hold|pay|help)$/;
/** What these verbs go on with though it is no object. */
const GOES_WITH: Record<string, RegExp> = {
  work: /^(?:with|on|in|as|under|alongside|closely|directly|across)$/,
  report: /^(?:to|directly)$/,
  help: /^(?:with|to|train|run|teach|plan|write|keep|make)$/,
  care: /^for$/,
};
const ABOUT = /^(?:about|around|over|nearly|almost|roughly|some)$/;
const ENDS_A_COMPOUND =
  /(?:ing|er|or|ment|[ts]ion|ance|rate|rates|times?|down|room|line|list|stands?|screens?|shops?|bills?)$/;
/** Who does something as well ("Mentor for two teachers"). */
const PERSONS = /^(?:mentor|coach|tutor|clerk|lead|intern|volunteer|guard|judge|cook|nurse|guide|model)$/;
const NO_OBJECT = /^(?:of|is|are|was|were|for|to|in|on|at|by|from|with|under|between|since)$/;

/** The tense in which a text begins with a verb that is certainly one; null where it may be none. */
export function tenseOf(parts: string[]): "present" | "past" | null {
  const isAdverb = /ly$/i.test(parts[0]!) && verbOfPresent(parts[0]!.toLowerCase()) === undefined;
  const [first = "", next = "", then = ""] = isAdverb ? parts.slice(1) : parts;
  const word = first.replace(/,$/, "").toLowerCase();
  if (!/^\p{L}+(?:-\p{L}+)?$/u.test(word) || /^(?:of|is|are|was|were)$/.test(next)) return null;
  // "Have driven 310,000 km", "Never failed an audit", "Was safety delegate".
  if (/^(?:have|never)$/.test(word))
    return /\p{L}(?:ed|en|wn|un|ld|ept|ade)$|^(?:had|led|met)$/u.test(next) ? "past" : null;
  if (word === "was") return next === "on" || /\p{L}(?:ed|en|wn)$/u.test(next) ? null : "past";
  if (irregularPasts.has(word)) return !PAST_OR_OTHER.test(word) || OBJECT.test(next) ? "past" : null;
  const isJoined = /^(?:and|or)$/.test(next);
  if (/\p{L}{2}ed$/u.test(word) && !ENDS_ALIKE.test(word))
    return next !== "by" && (!QUALITIES.test(word) || isJoined || OBJECT.test(next)) ? "past" : null;
  if (moreBases.has(word)) return "present";
  if (isJoined && isBase(then) && parts.length > 4) return "present";
  const verb = verbOfPresent(word);
  if (!verb || verb.base !== word || (PERSONS.test(word) && !OBJECT.test(next))) return null;
  if (!verb.isNounToo || OBJECT.test(next)) return "present";
  if (GOES_WITH[word]?.test(next) || (ABOUT.test(next) && /^\d/.test(then))) return "present";
  if (OF_ANY.test(word) && /^\p{L}/u.test(next) && !NO_OBJECT.test(next) && !ENDS_A_COMPOUND.test(next))
    return "present";
  const isOfOne = !/^\p{Ll}/u.test(next) || NO_OBJECT.test(next) || OF_ONE_THING.test(next);
  // "Test water for lead", but not "Test water quality".
  if (
    !isOfOne &&
    MASS.test(next) &&
    (then === "" || /^(?:for|in|on|at|from|to|with|and|or|by|each|every|daily|weekly)$/.test(then))
  )
    return "present";
  return !isOfOne && !OF_ANY.test(word) && !NOT_OF_MANY.test(word) && hasMany(parts.slice(1))
    ? "present"
    : null;
}

function isBase(word: string): boolean {
  return moreBases.has(word) || verbOfPresent(word)?.base === word;
}

/** Whether what a verb would act on ends in a plural: "customer complaints that …". */
function hasMany(parts: string[]): boolean {
  const end = parts.findIndex(
    (part) =>
      NO_OBJECT.test(part) ||
      /^(?:and|that|who|which|every|each|within|per|after|before|during|using|through|until|without|as|via|into|onto|across|inside|throughout|while|when|so|if)$|^\(/.test(
        part,
      ),
  );
  // "Support tickets closed within an hour" says what was done with them.
  const isDone = parts.slice(0, end === -1 ? parts.length : end).some((part) => /\p{L}{2}ed$/u.test(part));
  return !isDone && /[^s]s,?$/.test(parts[end === -1 ? parts.length - 1 : end - 1] ?? "");
}

/** "; cut stops" is "; I cut stops"; "; pages fell" has its own subject. */
function withSubject(text: string): string {
  return text.replace(/; (\p{Ll}+)(?= (.*))/gu, (whole, word: string, rest: string) =>
    tenseOf([word, ...rest.split(" ")]) === null || /^(?:the|a|an)$/.test(word) ? whole : `; I ${word}`,
  );
}

/** What follows "I"; "since" asks for another tense ("mentor … since 2023" is "have mentored"), which only regular verbs give. */
function inFirstPerson(text: string, tense: "present" | "past"): string | null {
  const own = withOwn(withSubject(small(text)));
  if (!/\bsince (?:\p{Lu}|\d)/u.test(text)) return own;
  const [word = "", ...rest] = own.split(" ");
  const past = tense === "past" ? word : (verbOfPresent(word)?.past ?? "");
  return past.endsWith("ed") ? ["have", past, ...rest].join(" ") : null;
}

function small(text: string): string {
  return text[0]!.toLowerCase() + text.slice(1);
}

function smallNote(text: string): string {
  const [first = "", second = ""] = text.split(" ");
  const isPlain = /^\p{Lu}\p{Ll}+[,:]?$/u.test(first) && canonicalSkill(first) === null;
  return isPlain && /^[\p{Ll}\d(]/u.test(second) ? small(text) : text;
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
