import { smallStart } from "#lib/text.ts";
import type { Analysis } from "#lib/postings/schema.ts";
import { canonicalSkill, findSkills } from "#lib/language/skills.ts";
import { withAnd } from "./write-letter/listed-deeds.ts";
import { tenseOf } from "./write-resume/deed-openings.ts";
import { tidyBullet } from "./write-resume/tidy.ts";
import { verbOfPresent } from "./write-resume/verbs.ts";

/**
 * Something that a posting asks for, in its own words, as it may stand in a letter's sentence: a thing after "You ask
 * for" ("experience with central lines"), a deed after "You need someone to" ("service committees"). `id` is the
 * requirement's, or "duty.<position>" for a responsibility that is none.
 */
export type Asked = { id: string; form: "thing" | "deed"; text: string };

type Asking = Pick<Analysis, "requirements" | "responsibilities">;

const sayableKinds = new Set(["skill", "experience", "other"]);
const mostPhrases = 40;

/** All that can be said so; what has another shape, speaks of "you" or "we", or is too long is left out. */
export function askedPhrases({ requirements, responsibilities }: Asking): Asked[] {
  const asked: Asked[] = [];
  const said = new Set<string>();
  const offer = (id: string, text: string, isDuty: boolean) => {
    const phrase = phraseOf(text, isDuty);
    if (!phrase || said.has(phrase.text) || (phrase.form === "thing" && id.startsWith("duty."))) return;
    said.add(phrase.text);
    asked.push({ id, ...phrase });
  };
  for (const one of requirements.slice(0, mostPhrases))
    if (sayableKinds.has(one.kind)) offer(one.id, one.text, one.priority === "mentioned");
  responsibilities.slice(0, mostPhrases).forEach((duty, at) => offer(`duty.${at}`, duty.text, true));
  return asked;
}

const LEADING =
  /^(?:you['’]?ll (?:also )?|you will (?:also )?|you (?:also )?(?:must )?(?:have|bring|know|hold|offer) (?:an? )?|must have (?:an? )?|must |we (?:need|want|ask for) |(?:a )?minimum (?:of )?(?=\p{L}+ years|\d)|possess(?:es|ion of)? |having |has |have |to )/iu;
const TRAILING =
  /,? (?:(?:is |are |would be )?(?:strongly )?(?:(?:an?|a (?:big|huge|real|definite|strong|distinct)) (?:plus|bonus|advantage|asset|must)|required|needed|preferred|desired|desirable|advantageous|beneficial|essential|necessary|ideal|useful|helpful|handy|welcome)|always|or similar|is a plus)$/i;
const CUT = /[:;•|]|\.(?= |$)| [–—-] | \((?!\p{Lu}[\p{L}\d -]{0,14}\))/u;
/** Who speaks or is spoken to, whole clauses, and what no letter quotes. */
const UNSAYABLE =
  /\b(?:I|you|your|yours|we|our|us|they|their|them|he|she|his|her|my|me|is|are|was|were|will|would|can|could|must|should|may|not|no|never|etc|e\.g|i\.e|apply|click|salary|must-have|nice)\b|https?:|[<>{}[\]“”"@!?=*_#/]{2}|[<>{}[\]“”"@!?=*_]/i;
const longestThing = 11;
const longestDeed = 14;
const longestText = 110;
/** What is longer is a paragraph, and not looked at closely. */
const mostText = 400;

/** Of a list of duties a first word that may be a verb is one ("Service committees"); elsewhere what is in doubt is not said. */
function phraseOf(whole: string, isDuty: boolean): Omit<Asked, "id"> | null {
  const plain = whole.replace(/\s+/g, " ").replace(/^[^\p{L}\p{N}]+/u, "").trim(); // prettier-ignore
  const cut = CUT.exec(plain);
  let text = (cut ? plain.slice(0, cut.index) : plain).replace(LEADING, "").replace(/[\s,.]+$/, "");
  text = text.replace(TRAILING, "").replace(/[\s,.]+$/, "");
  if (text.length > mostText) return null;
  text = withoutTail(text);
  if (isDuty) text = withoutGerund(text);
  const parts = text.split(" ");
  if (text.length > longestText || !/^[\p{L}\p{N}]/u.test(text) || UNSAYABLE.test(text)) return null;
  const small = smallFirst(text);
  // What one will learn or get there is no wish to be answered.
  if (isDuty && OF_GAIN.test(text)) return null;
  const mayBeDeed = isBase(parts[0]!) && !OF_A_PERSON.test(text);
  if (
    (tenseOf(parts) === "present" && parts.length >= 3 && !OF_EITHER.test(text)) ||
    (mayBeDeed && isDuty && isPlainNext(parts[1]))
  )
    return parts.length <= longestDeed && !ENDS_OPEN.test(text)
      ? { form: "deed", text: withAnd(smallStart(text), "present") }
      : null;
  if (mayBeDeed && canonicalSkill(parts.slice(0, 2).join(" ")) === null) return null;
  const thing = !text.includes("degree") && parts.length <= longestThing && isThing(text) ? small : null;
  return thing === null ? null : { form: "thing", text: thing };
}

/** "Planning activities and writing reports" of a list of duties is to "plan … and write …"; what names work stays. */
function withoutGerund(text: string): string {
  if (!/^\p{Lu}?\p{Ll}+ing /u.test(text)) return text;
  const deed = tidyBullet(text, { tense: "present", hasStops: false });
  return tenseOf(deed.split(" ")) === "present" && !/^\p{L}+ing /u.test(deed) ? deed : text;
}

const OF_GAIN = /^(?:learn|gain|receive|get|enjoy|earn|join|grow|benefit|have)\b/i;

const TAIL =
  /, (?:in|by|with|for|from|on|at|as|using|including|such as|so that|while|which|ideally|preferably|especially|particularly|e\.g\.|\p{Ll}+ing) .*$/u;

/** A long phrase without what its last comma adds to it. */
function withoutTail(text: string): string {
  let short = text;
  while (short.split(" ").length > longestThing && TAIL.test(short)) {
    const at = short.lastIndexOf(", ");
    if (!TAIL.test(short.slice(at))) break;
    short = short.slice(0, at);
  }
  return short;
}

const OF_A_PERSON =
  /^\p{L}+ (?:experience|knowledge|skills|background|expertise)\b|\b(?:experience|knowledge|skills|background|expertise|understanding|proficiency)$/iu;

/** "Hoist or crane experience" is what one has. */
const OF_EITHER = /^\p{L}+(?: (?:or|and) |\/)\p{L}+ (?:experience|knowledge|skills|background|expertise)\b/iu;

function isBase(word: string): boolean {
  const lower = word.toLowerCase();
  return verbOfPresent(lower)?.base === lower || /^(?:guide|access|own|ensure|pick|drive)$/.test(lower);
}

function isPlainNext(next: string | undefined): boolean {
  return next !== undefined && /^\p{Ll}/u.test(next) && !/^(?:of|for|to|is|are)$/.test(next);
}

const ENDS_OPEN = /\b(?:and|or|of|to|the|a|an|with|in|for|by|as|that|which|such|including)$/i;
const BEGINS_INSIDE =
  /^(?:across|in|with|for|of|on|at|by|to|from|within|through|as|and|or|the|a|an|approach|preferably|ideally|bilingual|enough|roughly|about|around|nearly|half|both|all|any|other|more)\b/i;
const YEARS = /^(?:at least )?(?:\d{1,2}\+?|\p{L}{3,6}(?: or more)?) years? of \p{L}/iu;
/** Things that stand without an article: masses, several of them, and what is known by name. */
const MASS =
  /(?:ing|ment|tion|sion|ance|ence|ity|cy|ics|logy|graphy|ship|dge|ise|[^s]s|care|work|code|law|design|staff|practice|sales|software|hardware|equipment|data|support|control|security|safety|health|butchery|maths?)$/i;

/** Whether a noun phrase may follow "You ask for" as it is: "experience with X", "budget monitoring", "PostgreSQL". */
function isThing(text: string): boolean {
  if (
    ENDS_OPEN.test(text) ||
    BEGINS_INSIDE.test(text) ||
    /\b(?:able|ability|willing|someone|eligible|equivalent)\b/i.test(text)
  )
    return false;
  if (/\d/.test(text) && !YEARS.test(text) && findSkills(text).length === 0) return false;
  if (/^\p{L}+ed\b/u.test(text) && !/^(?:advanced|detailed|proven|demonstrated|related)\b/i.test(text) && findSkills(text).every(({ start }) => start > 0)) return false; // prettier-ignore
  // "Prepares staff reports" is a deed of somebody else.
  const verb = verbOfPresent(text.split(" ")[0]!.toLowerCase());
  if (verb && !text.toLowerCase().startsWith(`${verb.base} `)) return false;
  const [head = ""] = text.split(/ (?:with|in|of|as|for|at|on|from|to|using|that|or)\b|,/);
  const last = head.split(" ").at(-1) ?? "";
  return MASS.test(last) || canonicalSkill(head) !== null || /^\p{Lu}[\p{L}\d+#]*\p{Lu}/u.test(last);
}

const QUALITY = /^(?:advanced|strong|deep|solid|excellent|good|basic|some|proven|demonstrated|current|prior|previous|practical|working|thorough|sound|extensive|recent|relevant|commercial|professional|experience|knowledge|experienced|hands-on)$/i; // prettier-ignore

/** "Experience with …" small within a sentence; "NetSuite", "Allen-Bradley", "North Carolina" stay. */
function smallFirst(text: string): string {
  const [first = "", second = ""] = text.split(" ");
  if (QUALITY.test(first)) return smallStart(text);
  if (!/^\p{Lu}\p{Ll}+(?:-\p{Ll}+)*,?$/u.test(first) || /^(?:\p{Lu}\p{Ll}|\d)/u.test(second)) return text;
  const name = canonicalSkill(first.replace(/,$/, ""));
  return name !== null && /^\p{Lu}/u.test(name) ? text : smallStart(text);
}
