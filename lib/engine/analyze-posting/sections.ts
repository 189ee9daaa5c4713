import { matchesOf } from "#lib/language/matches.ts";
import { benefitWalls, shortestWall } from "./benefit-walls.ts";
import { findSkills } from "#lib/language/skills.ts";
import { partCount } from "#lib/language/tokens.ts";
import { headingKind, isBareHeading, ownWords, type SectionKind } from "./heading-kinds.ts";
import {
  DUTY,
  ENTITLED,
  ENTRY,
  isDuty,
  isHeadingLike,
  LABEL,
  LEGEND,
  WEIGHT_LABEL,
  weightOf,
} from "./heading-lines.ts";
import type { PostingText } from "./read-text.ts";
import { isFragment } from "./rows.ts";
import { ASKING, isChoice, isQuestion, leadsSubstitutes, PREFERRED, REQUIRED } from "./wording.ts";

/** One line of content (never a heading) without its bullet; offsets into the posting's text. */
export type PostingLine = {
  start: number;
  end: number;
  section: SectionKind;
  isBullet: boolean;
  /** Where the list begins that this is an entry of, when one entry is enough ("one of the following"). */
  choice?: number;
  /** Whether it stands among other short lines: an entry of a list that lost its bullets. */
  isListed?: true;
  /** Whether it stands so below a heading that says nothing but a weight: there one word may be an entry. */
  isNamedAlone?: true;
  /** Whether it stands behind its own label: "You: have …; can …". */
  isRun?: true;
  /** Whether only some of the positions ask for it ("Some positions require one of the following"). */
  isOfSome?: true;
};

// Headings inside a paragraph, for pastes that lost their line breaks; as written in headings, so case counts.
const INLINE_HEADING =
  /(?<=^|[.!?:;)•]\s|\s{2}|[a-z]\s)(?:(?:Minimum|Basic|Required|Preferred|Desired|Desirable|Additional|Key|Essential|Job|Position|Core|Main|General|Other|MINIMUM|REQUIRED|PREFERRED|DESIRED|ESSENTIAL|JOB)\s(?:and\s\w+\s)?)?(?:Qualifications?|Requirements?|Responsibilities|Duties|Skills|Benefits|QUALIFICATIONS?|REQUIREMENTS?|RESPONSIBILITIES|DUTIES|SKILLS|BENEFITS)(?::\s*|\s+(?=[•\p{Lu}\d]))|(?<=\s)(?:About (?:Us|the Team|the Role|Role|You)|What (?:You[’']?(?:ll)?|We[’']?(?:re)?|you[’']?ll|we[’']?re) (?:Will )?(?:Do|Need|Bring|Offer|do|bring|need|offer|looking for|Looking For)|Who You Are|Nice [Tt]o [Hh]aves?|Must[ -][Hh]aves?|You [Hh]ave|You [Ww]ill|What we offer|How to [Aa]pply|Bonus [Pp]oints|Equal (?:Employment )?Opportunity|(?:Application|Salary|Deadline|Preferred|Required|Desired|Desirable|Essential|Minimum|Bonus|Optional|Offer|Pay)(?=:))(?::\s*|\s+(?=[•\p{Lu}]))/gu;
// "Preferred qualifications: …" behind a sentence: any heading with its colon.
const INLINE_LABEL = /(?<=[.!?;)•]\s)(\p{Lu}[\p{L}'’ &-]{3,40}):\s+/gu;
const wallLength = 400;
// A line that names another label behind a sentence may hold two sections however short it is.
const labelWallLength = 80;
const NAMES_ANOTHER = /[.;!]\s+\p{Lu}[\p{L} ]{2,40}:\s/u;

/** A wall of text cut at the headings inside it. */
function splitWall(text: string, line: PostingLine): PostingLine[] {
  const parts: PostingLine[] = [];
  let { start, section } = line;
  const whole = text.slice(line.start, line.end);
  const marks = [...matchesOf(whole, INLINE_HEADING), ...matchesOf(whole, INLINE_LABEL)];
  for (const mark of marks.toSorted((one, other) => one.index - other.index)) {
    const words = mark[0].replace(/:?\s*$/, "");
    const kind = headingKind(words);
    if (kind === null || line.start + mark.index < start) continue;
    if (mark[1] !== undefined && !isBareHeading(words)) continue;
    const at = line.start + mark.index;
    if (at > start) parts.push({ ...line, start, end: at, section });
    start = at + mark[0].length;
    section = kind;
  }
  if (start < line.end) parts.push({ ...line, start, section });
  return parts.flatMap((part) => bulletsOf(text, part));
}

const INLINE_BULLET = /\s+•\s+|^•\s+/g;

/** The entries of a list that lost its line breaks and kept its bullets. */
function bulletsOf(text: string, line: PostingLine): PostingLine[] {
  if (line.isBullet || line.section === "intro" || line.section === "other") return [line];
  const marks = matchesOf(text.slice(line.start, line.end), INLINE_BULLET);
  if (marks.length < 2) return [line];
  let { start } = line;
  const entries: PostingLine[] = [];
  for (const { index, 0: mark } of marks) {
    if (line.start + index > start) entries.push({ ...line, start, end: line.start + index, isBullet: true });
    start = line.start + index + mark.length;
  }
  if (start < line.end) entries.push({ ...line, start, isBullet: true });
  return entries;
}

/** A line cut around the stretches of it that run through benefits. */
function splitBenefits(text: string, line: PostingLine): PostingLine[] {
  if (line.end - line.start < shortestWall || line.section === "benefits" || line.section === "boilerplate")
    return [line];
  const parts: PostingLine[] = [];
  let { start } = line;
  for (const wall of benefitWalls(text.slice(line.start, line.end))) {
    if (line.start + wall.start > start) parts.push({ ...line, start, end: line.start + wall.start });
    start = line.start + wall.end;
    parts.push({ ...line, start: line.start + wall.start, end: start, section: "benefits" });
  }
  return start < line.end ? [...parts, { ...line, start }] : parts;
}

// "About you. You have …", "Also handy: …": a heading at the beginning of its own paragraph.
const RUN_IN =
  /^(?:(?:More )?[Aa]bout (?:you|us|the \p{L}+(?: \p{L}+)?)|(?:The|Your|Our) (?:role|job|work|package|profile|offer)|Also (?:handy|useful|nice|good|welcome)|(?:Nice|Good) to have|Who (?:you|we) are|What you(?:['’]ll)? (?:do|need|bring|get)|Bonus(?: points)?|How to apply|To apply|Applications?|Applying|Closing date|Deadline|Pay|Hours|Interviews?)(?:: +|\. +(?=\p{Lu}|\d))|^(?:(?:The|THE|Our|OUR|Your) (?:(?:ideal|right|successful|IDEAL|RIGHT|SUCCESSFUL) )?(?:candidate|applicant|person|CANDIDATE|APPLICANT|PERSON)(?: (?:offers|has|brings|(?:will|should|must) (?:have|bring|offer)))?|You|Essentials?|Desirables?|Must haves?|Duties|Perks|Benefits|(?:What|Who|Why) (?:you|we|they|I|it)(?:['’](?:ll|re|d|ve))?\b[^.:\n]{0,30}|In return|In exchange):\s+(?=\S)/u;
const LABEL_LIKE = /^(\p{Lu}[^:;.!?()\n–—]{2,50}?\??)(?: ?: ?|\s+(?:[–—-]|--)\s+)(?=\S)/u;

/** "What we ask of you: …", "Must haves -- …": any heading's words in front of what they head. */
function runInLabel(line: string): string {
  const found = LABEL_LIKE.exec(line);
  return found && isBareHeading(found[1]!) && isLabel(found[1]!) ? found[0] : "";
}

const ENDS_OPEN = /\b(?:have|had|need|bring|you|for|with|offer|ask|expect|takes|be|if|must)$/i;

/** "You have high standards" is a sentence's beginning, "What will set you apart" a label. */
function isLabel(words: string): boolean {
  return (
    !/[=/]/.test(words) &&
    (partCount(words) <= 3 ||
      ENDS_OPEN.test(words) ||
      /^(?:what|who|why)\b/i.test(words) ||
      ownWords(words).length < 2)
  );
}

// What such a label says holds for its own line only: the list that it stands in goes on below.
const OWN_LINE =
  /^(?:salary|schedule|languages?|personal|computer|transportation|pay|hours|closing date|deadline|also|bonus|interviews?|tech(?:nical|nology)?[ -]stack)\b/i;
// "Duties include the following. Others may be assigned."
const INCLUDES = /^[^.:]{3,60}(?<!\bto )\b(?:include|includes|including|following)\b[^.:]{0,30}[.:]/i;

// A sentence after a list that goes on with what the list was about.
const GOES_ON =
  /^(?:completion|possession|any |experience|knowledge|abilit|able |(?:an? )?(?:valid|current|equivalent)\b|(?:applicants?|candidates?|incumbents?) must|must\b|you (?:must|should|need|have|will (?:need|have))|you(?:'|’)ll (?:need|have)|bachelor|master|education|graduat|high school|\d|one |two |three |four |five |familiar|proficien|demonstrat|strong|excellent|proven|working|skill|understanding|willing)/i;

function isSentence(line: string): boolean {
  return line.length >= 50 && /[.!?)”"]$/.test(line) && /^[\p{Lu}\d"“€£$]/u.test(line);
}

/** More than an entry of a list: several sentences, or one that is long. */
export function isProse(line: string): boolean {
  return isSentence(line) && (line.length > 140 || /[.!?]["”)]? +\p{Lu}/u.test(line));
}

const BULLET = /^(?:•|[*–—-]|\(?(?:\d{1,2}|[a-z])[.)])\s+/i;

const NUMBERED = /^\(?(?:\d{1,2}|[a-z])[.)]/i;

/** "2. Requirements" above what is no list of numbers: a heading. */
function isNumberedHeading(whole: string, bullet: number, next: string): boolean {
  return (
    !whole.startsWith("•") &&
    NUMBERED.test(whole) &&
    !NUMBERED.test(next) &&
    isBareHeading(whole.slice(bullet))
  );
}

/** A line like "The following are an advantage:" directly above a list, longer than headings mostly are. */
function isLead(line: string, next: string): boolean {
  if (INCLUDES.test(line) && line.length <= 120) return headingKind(line.replace(/[.:].*$/, "")) !== null;
  const isShort = line.length <= 160 && partCount(line) <= 22;
  // "As part of …, the following skills would be an advantage, but are not essential:"
  const isLeadLike =
    line.endsWith(":") &&
    (isShort || (line.length <= 220 && /\bfollowing\b/i.test(line) && headingKind(line) !== null));
  // "This is what you will mostly be responsible for:" leads even to lines that lost their bullets.
  const isOpen = () => {
    const last = lastSentence(line);
    return headingKind(last) === "responsibilities" || (last !== line && isBareHeading(last));
  };
  return isLeadLike && (BULLET.test(next) || isOpen());
}

/** "We'd like you to have:" of a line that says something else before it. */
function lastSentence(line: string): string {
  const at = line.endsWith(":") ? line.search(/(?<=[.!?]) +(?=\p{Lu}[^.!?]*:$)/u) : -1;
  return at === -1 ? line : line.slice(at).trim();
}

// "You'll be:" above "qualified to level 3"; above "serving at the bar" or "responsible for" it is the work.
const YOU_WILL_BE =
  /^you(?:(?:['’]ll| will| should| must)(?: also| ideally)? be|(?:['’]re| are)(?: also)?) ?:$/i;
const DOING = /^(?:\p{L}+ly )?(?:\p{L}+ing\b|responsible|part of|in charge|based|given|the )/iu;

/** The section that begins at a heading: its own, or, when nobody knows it, what its first line looks like. */
function sectionUnder(heading: string, next: string, current: SectionKind): SectionKind {
  // A long lead-in may name the interview or the application too; its weight is what counts.
  // What awaits somebody is work, but behind what is asked of them it is what they get.
  if (
    (current === "required" || current === "preferred") &&
    /\b(?:await|waiting for) ?(?:ing |s )?you\b/i.test(heading)
  )
    return "benefits";
  if (/\b(?:application (?:package|form|material)s?\b|documents?\b)/i.test(heading)) return "boilerplate";
  const weight = /\b(?:essential|required|must)\b/i.test(heading) && !/\b(?:desir|prefer)/i.test(heading);
  const said =
    YOU_WILL_BE.test(heading) && !DOING.test(next.replace(BULLET, ""))
      ? "required"
      : (headingKind(lastSentence(heading)) ?? headingKind(heading));
  const kind = weight && partCount(heading) > 9 && said !== "preferred" ? "required" : said;
  // "Training and Education:" above what one does for it is a group of duties.
  if (kind === "required" && current === "responsibilities" && DUTY.test(next.replace(BULLET, "")))
    return current;
  if (kind) return kind;
  if (current === "intro") return "intro";
  // Inside requirements an unknown heading is mostly a group ("Technical"), unless prose follows.
  const isGroup =
    (current === "required" || current === "preferred") && (!isProse(next) || GOES_ON.test(next));
  return isGroup ? current : "other";
}

// In the first part of a notice a question to the reader is mostly how it begins ("Do you love bread?").
const formShare = 0.35;
// "Please select the languages that you have used": below it stand short names to choose from.
const SELECT = /^(?:\W*\d{1,2}[.)] *)?(?:please )?(?:select|check|choose|mark|indicate)\b/i;
const longestChoice = 60;
// "Do you possess one of the following?": its choices may be as long as requirements are.
const OFFERS = /\b(?:of the following|options below)\b/i;
const longestOffer = 200;
// "• Working knowledge of:" as the lead of an inner list: what everyone is asked, also below a line of preferences.
const LEAD_OF_ASKED =
  /^(?:[\w-]+ ){0,3}(?:knowledge|skills?|abilit(?:y|ies))(?: (?:of|in|to|and|or|knowledge|skills?|abilit(?:y|ies)))*\s*:$/i;
const OF_SOME = /\b(?:some|certain|such|these) (?:positions|posts|jobs|vacancies)\b/i;
const ONE_OF =
  /\b(?:(?:any )?one|any|either)(?: \(\d\))?(?: or more)? of (?:the (?:following|below|options)|these)\b|\beither:?$|\bany of:?$/i;

// A short line that is no label and no question, and no sentence about somebody else than the reader.
const ENTRY_LIKE = /^[\p{L}\d“"‘(][^:?!]{2,158}[\p{L}\d)%”"+.]$/u;
const OF_ITSELF =
  /^(?:the|this|that|these|those|we|our|it|they|there|all|if|please|for|to|in|as|at|you(?!['’]| (?:have|are|can|must|should|need|will have)\b))\b/i;

function isEntryLike(written: string): boolean {
  const line = written.replace(/[;,](?: (?:and|or))?$/, "");
  return (
    (ENTRY_LIKE.test(line) || ENTITLED.test(line)) &&
    partCount(line) <= 24 &&
    !/\. \p{Lu}/u.test(line) &&
    !(line.endsWith(".") && OF_ITSELF.test(line))
  );
}

const asksItself = (line: string) =>
  ENTRY.test(line) ||
  /\bregist(?:ered|ration)\b|\bmember(?:ship)? of\b/i.test(line) ||
  ASKING.test(line) ||
  REQUIRED.test(line) ||
  PREFERRED.test(line) ||
  findSkills(line).length > 0;

// Longer than what is asked for ever is.
const longestList = 60;

/** Whether a line asks by its words, null where it is no entry. Each line is asked once, however many headings stand above it. */
type AsksItself = (line: number) => boolean | null;

function askingLines(written: string[]): AsksItself {
  const known = new Map<number, boolean | null>();
  return (at) => {
    const before = known.get(at);
    if (before !== undefined) return before;
    const line = written[at]!;
    const asks = BULLET.test(line) || !isEntryLike(line) ? null : asksItself(line);
    known.set(at, asks);
    return asks;
  };
}

/**
 * The last line of the list directly below a heading that lost its bullets; the heading's own number where none
 * stands there. A third of its lines, two at least, have to ask for something by their words, so that a page's links
 * are none.
 */
function endOfList(written: string[], heading: number, asks: AsksItself): number {
  const first = written[heading + 1] === "" ? heading + 2 : heading + 1;
  // An empty line between each two: the last line that asks is the last that is known to be one of them.
  const step = written[first + 1] === "" && isEntryLike(written[first + 2] ?? "") ? 2 : 1;
  let end = first;
  let asking = 0;
  let lastAsking = heading;
  const last = Math.min(written.length, first + longestList * step);
  while (end < last && asks(end) !== null) {
    if (step === 2 && isBareHeading(written[end]!)) break;
    if (asks(end) === true) {
      asking += 1;
      lastAsking = end;
    }
    if (end > first && step === 2 && written[end - 1] !== "") break;
    end += step;
  }
  const entries = (end - first) / step;
  if (asking < 2 || asking * 3 < entries) return heading;
  return step === 2 && !isBareHeading(written[end] ?? "") ? lastAsking : end - step;
}

// A field of a portal's page that would be a heading of benefits above a list.
const TERM_FIELD =
  /^(?:salary|pay|wage|pay rate|rate of pay|hours|weekly hours|shifts?|salary range|pay range|salary grade|pay grade|compensation)$/i;

/** A field with its value on the next line, and the next field's name or a line of terms directly below that. */
function isField(written: string[], index: number): boolean {
  const [value = "", after = ""] = [written[index + 1], written[index + 2]];
  return (
    TERM_FIELD.test(written[index]!) &&
    value !== "" &&
    after !== "" &&
    !BULLET.test(value) &&
    !BULLET.test(after) &&
    value.length <= 90 &&
    after.length <= 120
  );
}

/** "Ability to:" or "Education:" on a line of its own, above a row of things or a single one. */
function isLeadOfRow(line: string, next: string): boolean {
  if (!line.endsWith(":") || BULLET.test(next)) return false;
  return LEAD_OF_ASKED.test(line) || (partCount(line) <= 2 && next.length <= 120 && isFragment(next));
}

const CAPITALS = /^[^\p{Ll}]{4,}$/u;

/** Whether a line in capitals stands among others, so that capitals make no heading of it. */
function isShouted(written: string[], index: number): boolean {
  if (!CAPITALS.test(written[index]!)) return false;
  return [written[index - 1] ?? "", written[index + 1] ?? ""].some(
    (beside) => CAPITALS.test(beside) && !isBareHeading(beside),
  );
}

// A weight alone, as no page's menu has it.
const WEIGHT_ALONE =
  /^(?:essentials?|desirables?|required|preferred|must[- ]haves?|nice[- ]to[- ]haves?)(?: (?:criteria|skills|qualifications|requirements|attributes))?:?$/i;

const isAsking = (section: SectionKind) => section === "required" || section === "preferred";

/** Where the sections are: every line of content with the kind of the heading above it, in order. */
export function readSections(source: PostingText): PostingLine[] {
  const lines: PostingLine[] = [];
  const written = source.text.split("\n");
  const asks = askingLines(written);
  let section: SectionKind = "intro";
  let at = 0;
  let hasList = false;
  let listEnd = 0;
  let choice: number | undefined;
  let isOfSome = false;
  let isLabelled = false;
  let isAboveRow = false;
  let isForm = false;
  let isWeighedList = false;
  let choiceLimit = 0;
  for (const [index, whole] of written.entries()) {
    const start = at;
    const end = at + whole.length;
    at = end + 1;
    if (whole.trim() === "") continue;
    const bullet = BULLET.exec(whole)?.[0].length ?? 0;
    const line = whole.slice(bullet);
    const isMarked = source.headings.has(start);
    const next = written[index + 1] || (written[index + 2] ?? "");
    const isAbove = BULLET.test(next);
    // An application form below the notice: its questions, and the answers that it offers.
    const isLate = start > source.text.length * formShare;
    const isQuestioning =
      isQuestion(line) || (line.endsWith("?") && (isForm || (isLate && headingKind(line) === null)));
    if (isQuestioning && (isLate || isForm)) {
      isForm = true;
      choiceLimit = OFFERS.test(line) ? longestOffer : SELECT.test(line) ? longestChoice : 0;
      lines.push({ start: start + bullet, end, section: "boilerplate", isBullet: bullet > 0 });
      continue;
    }
    if (line.length > choiceLimit) choiceLimit = 0;
    if (isForm && (choiceLimit > 0 || isChoice(line))) {
      lines.push({ start: start + bullet, end, section: "boilerplate", isBullet: bullet > 0 });
      continue;
    }
    const isBullet = bullet > 0;
    const isAlone = (written[index - 1] ?? "") === "" && (written[index + 1] ?? "") === "";
    const look = {
      isMarked,
      isBullet: isBullet && !isMarked && !isNumberedHeading(whole, bullet, next),
      isAlone,
      isAbove,
      isShouted: isAsking(section) && isShouted(written, index),
    };
    // "Qualified Teacher Status" in a list that lost its bullets.
    const isInList =
      isAsking(section) && isWeighedList && index <= listEnd && !isMarked && !isBareHeading(line);
    const legend = line.endsWith(")") ? (LEGEND.exec(line)?.[0] ?? "") : "";
    const heading = legend.includes("=") ? line.slice(0, -legend.length) : line;
    const isHeading =
      (!(isInList && !line.endsWith(":")) && isHeadingLike(heading, look, section)) ||
      (!isBullet && isLead(line, next));
    if (isHeading && isField(written, index)) continue;
    if (isHeading && !leadsSubstitutes(line)) {
      const own = heading.length - lastSentence(heading).length;
      if (own > 0) lines.push({ start, end: start + own, section, isBullet: false });
      section = sectionUnder(heading, next, section);
      isAboveRow = isAsking(section) && isLeadOfRow(line, next);
      listEnd = isAsking(section) ? endOfList(written, index, asks) : 0;
      isWeighedList = WEIGHT_ALONE.test(heading);
      hasList = false;
      isOfSome = isAbove && OF_SOME.test(line);
      isLabelled = false;
      choice = section !== "preferred" && ONE_OF.test(line) && isAbove ? start : undefined;
      continue;
    }
    const weight = WEIGHT_LABEL.exec(line)?.[0] ?? "";
    const known = weight || (LABEL.exec(line)?.[0] ?? (isBullet ? "" : RUN_IN.exec(line)?.[0]) ?? "");
    const label = known || (isBullet ? "" : runInLabel(line));
    const saidKind = weightOf(weight) ?? (label === "" ? null : headingKind(label.replace(/[.\s–—-]+$/, "")));
    // Among benefits "Transportation - …" is one.
    const isBenefit = section === "benefits" && /[–—-]\s+$/.test(label) && saidKind === "required";
    const labelKind = isBenefit ? null : saidKind;
    const before = section;
    if (labelKind) section = labelKind;
    isLabelled ||= labelKind !== null;
    if (isBullet && isLabelled && section === "preferred" && LEAD_OF_ASKED.test(line)) section = "required";
    if (!isBullet) isOfSome = isAbove && OF_SOME.test(line);
    // A list is over where, after an empty line, whole sentences follow.
    const isOver =
      hasList &&
      !isBullet &&
      !labelKind &&
      written[index - 1] === "" &&
      isSentence(line) &&
      !GOES_ON.test(line);
    const contentStart = start + bullet + (labelKind ? label.length : 0);
    const isAsked = isAsking(section);
    const mayEnd =
      isAsked || (section === "benefits" && (!OF_ITSELF.test(line) || /\bsubject to\b/.test(line)));
    // Duties that stand below the requirements without a heading of their own.
    if (section === "required" && !isBullet && !labelKind && isDuty(line) && isDuty(next))
      section = "responsibilities";
    const content: PostingLine = {
      start: contentStart,
      end,
      section: isOver && mayEnd ? "other" : section,
      isBullet,
      ...(isBullet && choice !== undefined ? { choice } : {}),
      ...((labelKind || isAboveRow) && !isBullet && isAsked ? { isRun: true as const } : {}),
      ...(isBullet && isOfSome ? { isOfSome } : {}),
      ...(!isBullet && isAsked && index <= listEnd ? { isListed: true as const } : {}),
      ...(!isBullet && isAsked && index <= listEnd && isWeighedList ? { isNamedAlone: true as const } : {}),
    };
    isAboveRow = false;
    // Of what is a plus, each counts, also "any of" it.
    if (!isBullet)
      choice =
        section !== "preferred" && ONE_OF.test(line) && /:\s*$/.test(line) && isAbove ? start : undefined;
    hasList ||= isBullet;
    const length = end - contentStart;
    const isWall = length > wallLength || (length > labelWallLength && NAMES_ANOTHER.test(line));
    const parts = isWall ? splitWall(source.text, content) : [content];
    if (parts.length > 1) section = parts.at(-1)?.section ?? section;
    const isOwn = weight === "" && known !== "" ? OWN_LINE.test(label) : isBullet || !isAbove;
    if (labelKind && isOwn) section = before;
    lines.push(...parts.flatMap((part) => splitBenefits(source.text, part)));
  }
  return lines;
}
