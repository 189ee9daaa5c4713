import { matchesOf } from "#lib/language/matches.ts";
import { findSkills, skillKind } from "#lib/language/skills.ts";
import { partCount } from "#lib/language/tokens.ts";
import { firstHead } from "./heads.ts";

// Several things that are asked for, one behind the other on a line without being sentences.

type Mark = { at: number; length: number };

const SEPARATORS = [/\s+(?:--|—|–|-)\s+/g, /\s+[•·▪]\s+/g, /\s+\|\s+/g, /\s+\*\s+/g];

/** "Journeyman card -- four years -- clean record", behind a label: the marks between them. */
export function separatorMarks(row: string): Mark[] {
  for (const separator of SEPARATORS) {
    const marks = matchesOf(row, separator).map(({ index, 0: mark }) => ({
      at: index,
      length: mark.length,
    }));
    if (marks.length > 1) return marks;
  }
  return [];
}

const OPENS_A_THING =
  /^(?:an?|no|some|own|your own|good|great|strong|excellent|solid|sound|proven|full|valid|current|clean|steady|firm|basic|advanced|at least|\d+)\b/i;
const OF_STATE = /^(?:able|willing|happy|comfortable|confident|proficient|fluent|certified|licensed)\b/i;

// How a thing that is asked for begins, other than by a degree, years or a license.
const BEGINS =
  /^(?:(?:an?|the|some|any|your|our|own|good|great|strong|excellent|solid|sound|proven|demonstrated|working|basic|advanced|thorough|previous|prior|recent|relevant|hands-on|full|valid|current|clean|first-class|genuine|real|deep|in-depth|practical) )*(?:[\p{L}-]+ )?(?:experience|knowledge|understanding|grasp|command|abilit(?:y|ies)|skills?|familiarity|proficiency|fluency|willingness|commitment|confidence|comfort|eligibility|availability|flexibility|patience|compassion|attention|interest|passion|enthusiasm|exposure|background|track record|membership|access|awareness|aptitude|flair|eye|licen[cs]e|certificate|certification|degree|diploma|fluent|conversational|proficient|able|willing|happy|comfortable|confident)\b/iu;

/** Whether something begins like a thing that is asked for, taken by itself. */
export function begins(entry: string): boolean {
  if (BEGINS.test(entry)) return true;
  return firstHead(entry.slice(0, 60)) !== null;
}

const JOINT = /,\s+(?:(?:and|plus|as well as)\s+)?|\s+(?:and|plus|as well as)\s+/gi;
const fewest = 3;

/**
 * "A clean licence, experience of night work and good English": where each begins. Only in a row of which most begin
 * like things of their own; "experience of night work, of days and of weekends" is one, and "A, B or C" a choice.
 */
export function commaMarks(sentence: string, isAsked: boolean): Mark[] {
  if (!sentence.includes(",") || endsInChoice(sentence) || /, or |\bor,/i.test(sentence)) return [];
  if (EXAMPLES.test(sentence)) return [];
  const marks: Mark[] = [];
  const isBare = isAsked && !FINITE.test(sentence);
  let own = 0;
  let commas = 0;
  for (const { index, 0: mark } of matchesOf(sentence, JOINT)) {
    const before = sentence.slice(0, index);
    if ((before.match(/\(/g)?.length ?? 0) > (before.match(/\)/g)?.length ?? 0)) continue;
    const after = sentence.slice(index + mark.length);
    const entry = after.split(/,\s| and /, 1)[0]!;
    // "Valid and able to be done" is one thing.
    const isOwn = begins(after) && (mark.startsWith(",") || !OF_STATE.test(after));
    if (mark.startsWith(",")) commas += 1;
    if (isOwn && (mark.startsWith(",") || marks.length > 0)) own += 1;
    else if (!isBare || !mark.startsWith(",") || partCount(entry) < 2 || !OPENS_A_THING.test(after)) continue;
    marks.push({ at: index, length: mark.length });
  }
  return own >= fewest - 1 && own * 2 > commas ? marks : [];
}

// "CSCS card", "transport": what one has, and a weight behind its thing.
const OWNED =
  /^(?:own|your own)\b|\b(?:card|cert|certs|licen[cs]e|tickets?|transport|tools|van|car|vehicle|insurance|references?|DBS|PPE)$/i;
const WEIGHED_END =
  /\b(?:essential|required|needed|a must|mandatory|preferred|preferable|desirable|desired|an? (?:\w+ )?(?:plus|advantage|bonus|asset)|advantageous|helpful|useful|welcome)[.!]?$/i;
const HAS_ROW = /^(?:must (?:have|hold|be|own)|needs?|must|have|required|essential)\b/i;
const longestEntry = 8;

/** "Team player", "good with people": a quality by its name alone. */
function isTrait(entry: string): boolean {
  const [first] = findSkills(entry);
  return first !== undefined && first.start === 0 && skillKind(first.name) === "trait";
}

function isOwnThing(entry: string): boolean {
  if (/^(?:must|needs?) /i.test(entry)) return true;
  if (partCount(entry) > longestEntry) return false;
  return begins(entry) || OWNED.test(entry) || WEIGHED_END.test(entry) || isTrait(entry);
}

/**
 * "HACCP knowledge, two years in a kitchen, team player" behind a label, "must have own tools, a van": a row without
 * verbs of which everything behind a comma is a thing of its own, however short.
 */
export function ownMarks(sentence: string, isLabelled: boolean): Mark[] {
  if (!sentence.includes(",") || endsInChoice(sentence) || EXAMPLES.test(sentence)) return [];
  const parts = sentence.replace(/[.!]+$/, "").split(/,\s+(?:and\s+)?/);
  const isRow = isLabelled || HAS_ROW.test(sentence) || WEIGHED_END.test(parts[0]!);
  if (
    !isRow ||
    parts.some((part) => FINITE.test(part.replace(HAS_ROW, " "))) ||
    /\bor\b/i.test(sentence) ||
    /\([^)]*,/.test(sentence)
  )
    return [];
  if (!parts.slice(1).every(isOwnThing)) return [];
  return matchesOf(sentence, /,\s+(?:and\s+)?/g).map(({ index, 0: mark }) => ({
    at: index,
    length: mark.length,
  }));
}

/** "A, B or C", "A, B, or C". */
function endsInChoice(sentence: string): boolean {
  const last = sentence.slice(sentence.lastIndexOf(","));
  const or = last.search(/ or /i);
  return or >= 0 && !/ and /i.test(last.slice(0, or));
}

/** "Own tools and a clean record are essential": a row whose weight stands behind it, if each begins for itself. */
export function andMarks(sentence: string): Mark[] {
  const marks = matchesOf(sentence, JOINT).map(({ index, 0: mark }) => ({
    at: index,
    length: mark.length,
  }));
  const isRow =
    marks.length > 0 &&
    begins(sentence) &&
    !/\b(?:is|are|be)\b.*\b(?:are|be)\b/i.test(sentence) &&
    marks.every(({ at, length }) => begins(sentence.slice(at + length)));
  return isRow && !/ or /i.test(sentence) ? marks : [];
}

// What follows are instances of one thing.
const EXAMPLES = /\b(?:including|such as|e\.g|for example|for instance|the following|limited to)\b/i;

const FINITE =
  /\b(?:is|are|was|were|will|has|have|had|can|could|should|would|do|does|offers?|provides?|includes?|we|our|us|you(?:['’]ll|['’]re)?|they|this|it|please|je|jij|jouw|wij|wordt|bent|heb|hebt|du|wir|dein\w*|ist|sind|wirst|hast|tu|vous|nous|votre|est|sont|es|eres|tienes|sei|hai)\b/i;

/** "Steady hands and a calm manner.": no sentence, though it ends like one. */
export function isFragment(sentence: string, isInside = false): boolean {
  return sentence.length <= 140 && (isInside || /^[\p{Lu}\d]/u.test(sentence)) && !FINITE.test(sentence);
}
