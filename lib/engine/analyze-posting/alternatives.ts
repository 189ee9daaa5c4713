import { matchesOf } from "#lib/language/matches.ts";
import { levelRank, levelsIn } from "#lib/engine/education-levels.ts";
import { findSkills, skillKind } from "#lib/language/skills.ts";
import { isAvailability } from "#lib/engine/availability.ts";
import { headsOf, type HeadKind } from "./heads.ts";
import { isPhysicalOrLegal } from "./physical-or-legal.ts";

type Span = { start: number; end: number };
type Joint = "or" | "and";
/** "Experience of", "the ability to": what begins another thing that is asked, though it decides no kind. */
type Begin = Span & { kind: HeadKind | "ask" };
type Segment = Span & { kind: Begin["kind"] };

/** One thing that a clause asks for, or several of which one is enough. */
export type ClausePart = Span & { alternatives: Span[] };

const ASK =
  /\b(?:(?:experience|expertise|background|track record) (?:of|in|with|as|using|working|\w+ing)|(?:knowledge|command|familiarity|proficiency|fluency) (?:of|with|in)|familiar with|proficient (?:in|with)|((?:(?:understanding|awareness|grasp) of)|(?:(?:ability|able|willing(?:ness)?|capable|prepared|happy|confident|comfortable|commitment|committed) (?:to|of|with|in|at|about))(?! (?:obtain|get|acquire|become|complete|earn|learn|train|study)\b)))\b/gi;
const MAY_ASK = /(?:,|\band|\bplus|\bwith)\s/i;

/** Heads of a clause, and what else begins a thing asked for behind an "and": not where an "or" is between such. */
function beginsOf(text: string): Begin[] {
  const named = headsOf(text);
  const heads = [...wayBeforeYears(text, named), ...paperBeforeDriving(text, named), ...named];
  if (!MAY_ASK.test(text)) return heads;
  const said = [...matchesOf(text, ASK)];
  if (said.length > mostAsks) return heads;
  const asks: Begin[] = said
    .filter((match) => match[1] === undefined || isTelling(text.slice(match.index, match.index + longestAsk)))
    .map((match) => ({ kind: "ask" as const, start: match.index, end: match.index + match[0].length }))
    .filter((ask) => !heads.some((head) => head.start < ask.end && ask.start < head.end));
  asks.push(...verbsAgain(text, [...heads, ...asks]));
  if (asks.length === 0) return heads;
  asks.sort((one, other) => one.start - other.start);
  const first = Math.min(asks[0]!.start, heads[0]?.start ?? asks[0]!.start);
  const all: Begin[] = [...heads, ...asks, ...askBefore(text, first)];
  all.sort((one, other) => one.start - other.start);
  const isChoice = asks.some((ask) => {
    const before = all[all.indexOf(ask) - 1];
    return before !== undefined && jointBetween(text, before, ask)?.kind === "or";
  });
  return isChoice ? heads : all;
}

const OR_YEARS = /^(.{6,120}?)[,;]? or (?:[\w'’-]+ ){0,4}$/i;

/** "Training from a guild, or two years in-house": what stands before the "or" is a way of its own. */
function wayBeforeYears(text: string, [first]: Begin[]): Begin[] {
  if (first?.kind !== "years") return [];
  const before = OR_YEARS.exec(text.slice(0, first.start))?.[1];
  return before !== undefined && before.split(" ").length > 1 ? [{ kind: "ask", start: 0, end: 0 }] : [];
}

const DRIVING = /(?:\bdriv\w+['’]?s?|\bclean|\bfull(?: \p{Lu}{2})?) licen[cs]e$/iu;
const BEFORE_DRIVING =
  /^(.{8,120}?)(?:,|,? and|,? plus|,? as well as) (?:an? |your own |hold (?:an? )?)?(?:(?:full|valid|clean|current|manual|state|\p{Lu}{2}),? ){0,4}$/iu;
const HOLDING =
  /\b(?:have|holds?|possess|possession|obtain|maintain|keep|get|acquire|current|valid|or|of|with|to|own|full|clean|able|possession of)$/i;

const isDriving = (text: string, { start, end }: Span) =>
  DRIVING.test(text.slice(Math.max(0, start - 16), end));

/** "Three tickets and a full driving licence": what stands before the license to drive is asked for itself. */
function paperBeforeDriving(text: string, [first]: Begin[]): Begin[] {
  if (first?.kind !== "certification" || !isDriving(text, first)) return [];
  const before = BEFORE_DRIVING.exec(text.slice(0, first.start))?.[1];
  return before === undefined || HOLDING.test(before) || isPhysicalOrLegal(before) || /\bor\b/i.test(before)
    ? []
    : [{ kind: "ask", start: 0, end: 0 }];
}

const VERB_AGAIN =
  /\band (?=(?:have|hold|possess|own|speak|be (?:on|in|a member of|registered|able to|willing to|available)) )/gi;
const VERB_AGAIN_AT = /^(?:have|hold|possess|own|speak|be) /i;
const MODAL =
  /\b(?:must|will|should|shall|need to|needs to|have to|has to) (?:also )?(?:have|hold|possess|own|be|speak)\b/i;
const OF_YOU = /^(?:so |and )?you\b/i;

// "You trained in pastry and have run a section", not "you do the job and have fun".
const DONE_TOO =
  /^(?:have (?:already |also )?(?:[\w-]+ed|run|led|taught|built|been|done|at least|experience|[\w-]+ years|an? (?:[\w-]+ ){0,2}(?:licen[cs]e|degree|diploma|certificat\w+))|hold|speak|own)\b/i;

/** "You must hold a diver's card, and have sixty days at sea": the verb begins another thing. */
function verbsAgain(text: string, known: Begin[]): Begin[] {
  const must = MODAL.exec(text);
  const modal = must ?? OF_YOU.exec(text);
  if (modal === null) return [];
  return [...matchesOf(text, VERB_AGAIN)]
    .map(({ index, 0: { length } }) => ({
      kind: "ask" as const,
      start: index + length,
      end: index + length + 4,
    }))
    .filter(
      ({ start }) =>
        (must !== null || DONE_TOO.test(text.slice(start, start + 60))) &&
        start > modal.index + modal[0].length &&
        !known.some((one) => one.start >= start && one.start < start + (must === null ? 12 : 30)),
    );
}

// What is said of one ability, and how many things one sentence may ask for; beyond it the text is a wall.
const longestAsk = 200;
const mostAsks = 30;

/** What one is able to do counts for itself where it is something that a resume can show, or a condition. */
function isTelling(rest: string): boolean {
  const [own = ""] = rest.split(/[,;]? (?:and|plus|with) (?=.{0,30}\b(?:of|to|in|with)\b)|[;:]/);
  return (
    isAvailability(own) ||
    isPhysicalOrLegal(own) ||
    findSkills(own).some(({ name }) => skillKind(name) !== "trait")
  );
}

/**
 * "Strong SQL skills, and experience with dbt": a skill that stands before all that is asked by its words. Before a
 * condition ("kind, and willing to work weekends") anything is something else.
 */
function askBefore(text: string, first: number): Begin[] {
  const skill = findSkills(text.slice(0, first)).findLast(({ name }) => skillKind(name) === "skill");
  // A car, its insurance and the willingness to drive it are one demand of the law and the body.
  if (isPhysicalOrLegal(text.slice(0, first)) && isPhysicalOrLegal(text.slice(first))) return [];
  if (skill) return [{ kind: "ask", start: skill.start, end: skill.start }];
  const isCondition = isAvailability(text.slice(first)) && !isAvailability(text.slice(0, first));
  if (VERB_AGAIN_AT.test(text.slice(first))) return [{ kind: "ask", start: 0, end: 0 }];
  return isCondition && first > 0 ? [{ kind: "ask", start: 0, end: 0 }] : [];
}

const JOINT =
  /(?:\s*[,;(]\s*|\s+)(?:(?:and|plus)\s+)?(and\/or|or|and|plus|with|along with|followed by|as well as|combined with|in addition to|in combination with)\s+|\s*[,;/]\s*|\s+\+\s+/gi;
// What may stand between a joint and what it joins: "or a minimum of", "and successful completion of an accredited".
const FILLER =
  /^(?:(?:at least|a minimum of|an? total of|minimum of|no less than|not less than|(?:successful )?completion of|possession of|graduation from|any combination of|either|(?!(?:in|of|for|with|to|on|by|at|including|using|that|which|and|or|from|as|is|are|under|than|such|like|e\.g\.|who)\b)[\w'’()./+-]+)\s+){0,5}$/i;

const LIKE_ONE = /^(?:an? |its )?(?:equivalent|comparable)$/i;

/** Whether a head and a place behind it are in one pair of brackets. */
function isInside(text: string, { start }: Span, at: number): boolean {
  const open = text.lastIndexOf("(", start);
  return open >= 0 && !text.slice(open, at).includes(")");
}

function opensBetween(gap: string): boolean {
  return gap.lastIndexOf("(") > gap.lastIndexOf(")");
}

const LIST_BEFORE =
  /(,\s)(?:[\p{L}\d-]+(?: [\p{L}\d-]+)?,\s)*[\p{L}\d-]+(?: [\p{L}\d-]+)? and (?:[\p{L}\d-]+ ){1,3}$/u;

/** How the second head is joined to the first, and where; null when both belong to one thought. */
function jointBetween(text: string, first: Begin, second: Begin): (Span & { kind: Joint | "list" }) | null {
  const gap = text.slice(first.end, second.start);
  const isOfPapers = first.kind === "certification" && second.kind === "certification";
  if (isOfPapers && (isDriving(text, first) || !isDriving(text, second))) return null;
  if (second.kind === "equivalent" && first.kind === "equivalent") return null;
  for (const match of matchesOf(gap, JOINT).toReversed()) {
    const after = gap.slice(match.index + match[0].length);
    if (!FILLER.test(after)) return null;
    // "Knowledge of and experience with X" is one thing, and "(ACCA, CIMA or equivalent)" a list of its own.
    const isBare = first.kind === "ask" && second.kind === "ask";
    if (second.kind === "ask" && /[.:]\s/.test(gap)) return null;
    if (isBare && !/\p{L}{3}/u.test(gap.slice(0, match.index))) return null;
    if (LIKE_ONE.test(text.slice(second.start, second.end)) && isInside(text, first, match.index + first.end))
      return null;
    const word = (match[1] ?? match[0].trim()).toLowerCase();
    const kind = /or$/.test(word) || word === "/" ? "or" : /^[,;]$/.test(word) ? "list" : "and";
    if (isOfPapers && (kind === "or" || HOLDING.test(gap.slice(0, match.index)) || gap.includes(":")))
      return null;
    // "Trained in pastry (a diploma or equivalent)": how, and no other way.
    if (kind === "or" && first.kind === "ask" && opensBetween(gap.slice(0, match.index))) return null;
    // "A diploma, ADR and PIW certificates": the list that ends in the second head is all its own.
    const list =
      second.kind === "certification" && /s$/i.test(text.slice(second.start, second.end))
        ? LIST_BEFORE.exec(gap)
        : null;
    const at = list?.index ?? match.index;
    const start = first.end + at;
    return { kind, start, end: start + (list ? list[1]!.length : match[0].length) };
  }
  return null;
}

function rankIn(text: string): number {
  return Math.max(0, ...levelsIn(text).map(levelRank));
}

/** The parts of a clause that are joined by "or" and "and", with how. */
function segmentsOf(text: string, heads: Begin[]): { segments: Segment[]; joints: Joint[] } {
  const segments: Segment[] = [];
  const joints: (Joint | "list")[] = [];
  for (const [at, head] of heads.entries()) {
    const last = segments.at(-1);
    if (last === undefined) {
      if (head.kind !== "equivalent") segments.push({ kind: head.kind, start: 0, end: text.length });
      continue;
    }
    const before = heads[at - 1]!;
    const joint = jointBetween(text, before, head);
    if (joint === null) continue;
    const isFree = head.kind !== "equivalent" || joint.kind === "or";
    // "Two years of sales or customer service experience" is one length of two kinds of experience.
    const isOwn =
      head.kind !== "equivalent" ||
      last.kind !== "years" ||
      /equivalen|comparable|commensurate|^(?:prior|previous|military|law)/i.test(
        text.slice(head.start, head.end),
      );
    const isOneDegree =
      head.kind === "education" &&
      last.kind === "education" &&
      joint.start - before.end < 2 &&
      rankIn(text.slice(before.start, before.end)) === rankIn(text.slice(head.start, head.end)) &&
      !/diploma|graduat/i.test(text.slice(before.start, before.end));
    // "Graduation from a university with a degree in chemistry": how one left it, and with what.
    const isOneGraduation =
      head.kind === "education" &&
      last.kind === "education" &&
      /^\s*with\b/i.test(text.slice(joint.start, joint.end)) &&
      /^(?:graduat|completion)/i.test(text.slice(before.start, before.end));
    if (!isFree || !isOwn || isOneDegree || isOneGraduation) continue;
    last.end = joint.start;
    segments.push({ kind: head.kind, start: joint.end, end: text.length });
    joints.push(joint.kind);
  }
  // A comma joins as the next word does: "A, B or C".
  const known = joints.map((joint, at) =>
    joint === "list" ? (joints.slice(at).find((next) => next !== "list") ?? "and") : joint,
  );
  return { segments, joints: known as Joint[] };
}

const whole = (segments: Segment[]): Span => ({ start: segments[0]!.start, end: segments.at(-1)!.end });

/**
 * What a clause asks for, offsets into it: "a degree and two years" are two things, "a degree or four years" is one
 * that two ways lead to, and "a degree and two years, or four years" is one with two ways, the first of which asks
 * for both. Null when it asks for one thing in one way. A duty is one thing, however many it names.
 */
export function partsOf(text: string, isDuty = false): ClausePart[] | null {
  const all = segmentsOf(text, isDuty ? headsOf(text) : beginsOf(text));
  if (all.joints.length === 0) return null;
  // What begins or ends with another thing asked for beside the ways is asked of all.
  const isAskAt = (at: number, joint: number) =>
    all.segments[at]!.kind === "ask" && all.joints[joint] === "and";
  let first = 0;
  while (first < all.joints.length && isAskAt(first, first)) first += 1;
  let last = all.segments.length - 1;
  while (last > first && isAskAt(last, last - 1)) last -= 1;
  return [
    ...all.segments.slice(0, first).map((one) => single([one])),
    ...waysAmong(text, all.segments.slice(first, last + 1), all.joints.slice(first, last)),
    ...all.segments.slice(last + 1).map((one) => single([one])),
  ];
}

const single = (one: Segment[]): ClausePart => ({ ...whole(one), alternatives: [] });

function waysAmong(text: string, segments: Segment[], joints: Joint[]): ClausePart[] {
  if (!joints.includes("or")) return segments.map((one) => single([one]));
  // "A degree or equivalent experience and five years", "a diploma or GED and a license": the last is asked of all.
  const lastOr = joints.lastIndexOf("or");
  const tail = joints.slice(lastOr + 1);
  const [before, after] = [segments[lastOr]!, segments[lastOr + 1]!];
  const rank = (one: Segment) => rankIn(text.slice(one.start, one.end));
  const isTailOfAll =
    tail.length > 0 &&
    !joints.slice(0, lastOr).includes("and") &&
    (after.kind === "equivalent" ||
      segments.at(-1)!.kind === "certification" ||
      (before.kind === "education" && after.kind === "education" && rank(before) <= rank(after)));
  // "An MSc (or a BSc plus a certificate), registration, and three years": behind the bracket all is asked of all.
  const closing = text.slice(before.end, after.start).includes("(") ? text.indexOf(")", after.start) : -1;
  const inside =
    closing < 0 || closing - after.start > longestAsk
      ? segments
      : segments.filter(({ start }) => start < closing);
  const isBracketed = inside.length < segments.length;
  const ways = isBracketed ? inside : isTailOfAll ? segments.slice(0, lastOr + 2) : segments;
  const groups: Segment[][] = [[ways[0]!]];
  for (const [at, segment] of ways.slice(1).entries()) {
    if (joints[at] === "or") groups.push([segment]);
    else groups.at(-1)!.push(segment);
  }
  return [
    { ...whole(ways), alternatives: groups.map(whole) },
    ...segments.slice(ways.length).map((one) => single([one])),
  ];
}
