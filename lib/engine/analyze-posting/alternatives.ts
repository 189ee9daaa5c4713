import { matchesOf } from "#lib/language/matches.ts";
import { levelRank, levelsIn } from "#lib/engine/education-levels.ts";
import { findSkills, skillKind } from "#lib/language/skills.ts";
import { findYears } from "./years.ts";

type Span = { start: number; end: number };
export type HeadKind = "education" | "years" | "certification" | "equivalent";
/** A word that something is asked by: a degree, a number of years, a license, "equivalent experience". */
type Head = Span & { kind: HeadKind };
type Joint = "or" | "and";
type Segment = Span & { kind: HeadKind };

/** One thing that a clause asks for, or several of which one is enough. */
export type ClausePart = Span & { alternatives: Span[] };

const EDUCATION =
  /\b(?:(?:(?:undergraduate|graduate|college|university|advanced|(?:two|four|[24])[- ]year)(?: college| university)? degree|(?:(?:bachelor|master|associate)(?:['’ ]?s)?|doctora(?:te|l))(?: degree|(?= of (?:science|arts|applied|business|social|education|nursing|fine|engineering|laws?)\b)|(?=,? (?:or|and\/or)\b)|(?= in\b)))|high[- ]school (?:diploma|graduat\w+|degree|education|completion)|completion of (?:an? )?(?:high|secondary)[- ]school|(?:graduation|graduate) (?:from|of) (?:an? )?(?:[\w-]+ ){0,3}(?:high[- ]school|college|university|school|program)|(?:secondary|trade|vocational|technical)[- ]school (?:diploma|certificate|degree|graduat\w+|education)|(?:high[- ]school )?diploma|third[- ]level qualification|(?<!\d )(?<!\b(?:significant|high|large|certain|reasonable|greater|some|moderate|considerable|great) )degree(?! of\b)|(?:academic|educational) background|GED|G\.E\.D\.|MBA|JD(?= (?:or|and|degree|from|in|required|preferred)\b|[/,;.)]|$)|J\.D\.|LLB|LLM(?= (?:in|degree|program|required|preferred)\b)|PharmD|MSW|MPA|MPH|BSN|MSN|ADN|ASN|PhD|Ph\.D\.?|B\.?S\.?c?\b|B\.?A\.?\b(?= (?:in|or|degree|\/))|M\.?S\.?c?\.?(?= (?:in|or|degree))|apprenticeship|(?:coursework|courses?|classes|education) (?:[\w-]+ ){0,6}(?:at|from) (?:an? |the )?(?:[\w-]+ ){0,3}(?:college|university|school)|(?:completion|\d+) of [\w ]{0,30}(?:semester|quarter|college|units|program|school)|\d+ (?:semester|quarter|college) (?:units|credits|hours))(?!\w)/gi;
const CERTIFICATION =
  /\b(?:licen[cs](?:es?|ure|ed)|certificat(?:es?|ions?)|certified|(?:professional|current|valid|nursing|state) registration|registration(?= (?:with|as)\b)|credentials?)\b/gi;
const EQUIVALENT =
  /\b(?:an? |the |its |their |any )?(?:equivalen(?:t|cy)|comparable|commensurate)\b(?! (?:field|discipline|subject|major|area|position|role|level|class|technolog|tool|software|platform|framework|system))(?: (?:combination|mix|blend)\b[^,;.]{0,60}\b(?:education|training|experience)|(?: [\w-]+){0,3} (?:experience|training|qualifications?|education|service|background))?/gi;
// "a degree or relevant work experience": experience alone stands beside a degree or a license, not beside years.
const EXPERIENCE =
  /\b(?:(?:relevant|related|practical|proven|demonstrated|prior|previous|professional|significant|extensive|substantial|hands-on|industry|military|law enforcement|work|working|the right|solid|lived) (?:[\w-]+ ){0,4})(?:experience|service)\b/gi;

// "A license, or the ability to obtain one".
const OBTAINABLE =
  /\b(?:the |be |an? )?(?:ability|able|willing(?:ness)?|will|eligib(?:le|ility)|commitment) (?:to|for) (?:obtain|get|acquire|become|complete|earn|be licensed|sit|licensure)\b/gi;

// Without one of these no head of a kind is there, and most clauses have none.
const EDUCATED =
  /degree|diploma|third|background|bachelor|master|associate|doctora|graduat|school|college|universit|apprentic|completion|units|credits|hours|\b(?:g\.?e\.?d|m[bps][ahw]|[bm]sn|a[ds]n|ph\.?d|j\.?d|ll[bm]|pharmd|b\.?sc?|b\.?a|m\.?sc?)\b/i;
const CERTIFIED = /licen[cs]|certif|registration|credential/i;
const LIKENED = /equivalen|comparable|commensurate/i;
const EXPERIENCED = /experience|service/i;
const PROMISED = / (?:to|for) (?:obtain|get|acquire|become|complete|earn|be licensed|sit|licensure)/i;

// A clause is asked once as it is weighed and again as what it asks for is read, when all others have been weighed.
const recent = new Map<string, Head[]>();
const mostRecent = 500;

/** Heads of a clause in its order; of those that overlap the first. */
function headsOf(text: string): Head[] {
  const before = recent.get(text);
  if (before) return before;
  const heads = readHeads(text);
  if (recent.size >= mostRecent) recent.clear();
  recent.set(text, heads);
  return heads;
}

function readHeads(text: string): Head[] {
  const heads: Head[] = findYears(text).map(({ start, end }) => ({ kind: "years", start, end }));
  for (const { name, start, end } of findSkills(text)) {
    if (skillKind(name) !== "license") continue;
    heads.push({ kind: /apprentice/.test(name) ? "education" : "certification", start, end });
  }
  const add = (kind: HeadKind, hint: RegExp, pattern: RegExp) => {
    if (!hint.test(text)) return;
    for (const match of matchesOf(text, pattern))
      heads.push({ kind, start: match.index, end: match.index + match[0].length });
  };
  add("education", EDUCATED, EDUCATION);
  add("certification", CERTIFIED, CERTIFICATION);
  if (heads.length === 0) return heads;
  if (/\bor\b|\//i.test(text)) {
    add("equivalent", LIKENED, EQUIVALENT);
    add("equivalent", EXPERIENCED, EXPERIENCE);
    add("equivalent", PROMISED, OBTAINABLE);
  }
  heads.sort((one, other) => one.start - other.start || other.end - one.end);
  let end = 0;
  return heads.filter((head) => {
    const isFree = head.start >= end;
    if (isFree) end = head.end;
    return isFree;
  });
}

const JOINT =
  /(?:\s*[,;(]\s*|\s+)(?:(?:and|plus)\s+)?(and\/or|or|and|plus|with|along with|followed by|as well as|combined with|in addition to|in combination with)\s+|\s*[,;/]\s*|\s+\+\s+/gi;
// What may stand between a joint and what it joins: "or a minimum of", "and successful completion of an accredited".
const FILLER =
  /^(?:(?:at least|a minimum of|an? total of|minimum of|no less than|not less than|(?:successful )?completion of|possession of|graduation from|any combination of|either|(?!(?:in|of|for|with|to|on|by|at|including|using|that|which|and|or|from|as|is|are|under|than|such|like|e\.g\.|who)\b)[\w'’()./+-]+)\s+){0,5}$/i;

/** How the second head is joined to the first, and where; null when both belong to one thought. */
function jointBetween(text: string, first: Head, second: Head): (Span & { kind: Joint | "list" }) | null {
  const gap = text.slice(first.end, second.start);
  if (first.kind === "certification" && second.kind === "certification") return null;
  if (second.kind === "equivalent" && first.kind === "equivalent") return null;
  for (const match of matchesOf(gap, JOINT).toReversed()) {
    const after = gap.slice(match.index + match[0].length);
    if (!FILLER.test(after)) return null;
    const word = (match[1] ?? match[0].trim()).toLowerCase();
    const kind = /or$/.test(word) || word === "/" ? "or" : /^[,;]$/.test(word) ? "list" : "and";
    const start = first.end + match.index;
    return { kind, start, end: start + match[0].length };
  }
  return null;
}

function rankIn(text: string): number {
  return Math.max(0, ...levelsIn(text).map(levelRank));
}

/** The parts of a clause that are joined by "or" and "and", with how. */
function segmentsOf(text: string): { segments: Segment[]; joints: Joint[] } {
  const heads = headsOf(text);
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
 * for both. Null when it asks for one thing in one way.
 */
export function partsOf(text: string): ClausePart[] | null {
  const { segments, joints } = segmentsOf(text);
  if (joints.length === 0) return null;
  const single = (one: Segment[]): ClausePart => ({ ...whole(one), alternatives: [] });
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
  const ways = isTailOfAll ? segments.slice(0, lastOr + 2) : segments;
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

/** What a clause is asked by first, null when by none of these. */
export function firstHead(text: string): HeadKind | null {
  return headsOf(text)[0]?.kind ?? null;
}
