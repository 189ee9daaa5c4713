import { tagKnowledge, tagSoftSkills } from "./skill-tagger/tag-line.ts";
import {
  canonicalSkill,
  findSkills,
  isProperName,
  skillField,
  skillKind,
  type FoundSkill,
} from "./skills.ts";

export const spanKinds = ["skill", "license", "language", "degree", "soft"] as const;
/**
 * A skill as it stands in a text: offsets in UTF-16 units, end exclusive, `text` the very words, `name` the
 * lexicon's name, or the words themselves when the lexicon does not know them.
 */
export type SkillSpan = {
  start: number;
  end: number;
  text: string;
  kind: (typeof spanKinds)[number];
  name: string;
};

// Longer lines are read in pieces: no sentence is longer, and the time stays proportional to the text.
const pieceLength = 2000;

/**
 * Every skill that a text names, in order, not overlapping: terms of the lexicon and terms that only their
 * surroundings show ("experience with X, Y and Z"), and soft skills. Linear in the text; pure.
 */
export function findSkillSpans(text: string): SkillSpan[] {
  if (isFragment(text)) return spansOf(text, 0, true);
  const spans: SkillSpan[] = [];
  let at = 0;
  for (const line of text.split("\n")) {
    for (let from = 0; from < line.length; from += pieceLength)
      spans.push(...spansOf(line.slice(from, from + pieceLength), at + from, false));
    at += line.length + 1;
  }
  return spans;
}

type Span = { start: number; end: number };

/** A few words in lower case without an end: what stood around one mention, not a sentence of a posting. */
function isFragment(text: string): boolean {
  return text.length < 300 && !/[\p{Lu}\n]|[.!?:]\s*$/u.test(text) && text.split(" ").length > 2;
}

function spansOf(line: string, offset: number, isCut: boolean): SkillSpan[] {
  const found = findSkills(line);
  const taken: Omit<SkillSpan, "text">[] = [];
  const isFree = ({ start, end }: Span) => taken.every((other) => end <= other.start || other.end <= start);
  const traits = found.filter(({ name }) => skillKind(name) === "trait");
  const soft = isCut ? tagSoftSkills(line, found) : traits;
  for (const span of soft) taken.push({ ...span, kind: "soft", name: nameOf(line, span) });
  for (const tagged of tagKnowledge(line, found).flatMap((one) => parted(line, one, found))) {
    const span = trimmed(line, tagged);
    if (span && isFree(span)) taken.push({ ...span, kind: kindOf(span, found), name: nameOf(line, span) });
  }
  for (const { name, start, end } of found.filter(surely(line, found))) {
    const kind = skillKind(name);
    if (kind === null || kind === "trait" || !isFree({ start, end })) continue;
    taken.push({ start, end, kind, name });
  }
  return taken
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, kind, name }) => ({
      start: offset + start,
      end: offset + end,
      text: line.slice(start, end),
      kind,
      name,
    }));
}

// The tagger learned from offices and laboratories, and little from these.
const handsOn = new Set(["health", "trades", "service"]);

/**
 * What the lexicon alone knows for sure: a license or a language is one wherever it stands, so is what has a name of
 * its own, and so are terms of hands-on work where a line has two of them. A degree is often that of somebody else
 * ("our PhD students"), another term often no demand: there the tagger decides.
 */
function surely(line: string, found: readonly FoundSkill[]) {
  const isHandsOn = ({ name }: FoundSkill) =>
    skillKind(name) === "skill" && handsOn.has(skillField(name) ?? "");
  const isListed = new Set(found.filter(isHandsOn).map(({ name }) => name)).size > 1;
  return (one: FoundSkill): boolean => {
    const kind = skillKind(one.name);
    if (kind === "license" || kind === "language") return true;
    if (kind !== "skill") return false;
    const written = line.slice(one.start, one.end);
    const isNamed = isProperName(one.name) && (/\p{Lu}/u.test(written) || written === one.name);
    return isNamed || (isListed && isHandsOn(one));
  };
}

// Between two terms of the lexicon, when they are two: nothing, a slash, "and", "or".
const BETWEEN_TERMS = /^(?: | ?\/ ?| (?:and|or|and\/or|&) )$/;

/** "Docker Kubernetes" of a list that lost its commas, "payroll and billing": terms of the lexicon, side by side. */
function parted(line: string, span: Span, found: readonly FoundSkill[]): Span[] {
  const inside = found.filter(({ start, end }) => span.start <= start && end <= span.end);
  const parts: Span[] = [];
  let from = span.start;
  for (const [at, next] of inside.slice(1).entries()) {
    const before = inside[at]!;
    if (!BETWEEN_TERMS.test(line.slice(before.end, next.start))) continue;
    parts.push({ start: from, end: before.end });
    from = next.start;
  }
  return [...parts, { start: from, end: span.end }].flatMap((part) => lastOfList(line, part));
}

/** Behind a comma "B and C" are the last two of "A, B and C". */
function lastOfList(line: string, { start, end }: Span): Span[] {
  const joined = /^([^,]+?) (?:and|or|&) ([^,]+)$/.exec(line.slice(start, end));
  if (!joined || !/,\s*$/.test(line.slice(0, start))) return [{ start, end }];
  const [, first = "", second = ""] = joined;
  return [
    { start, end: start + first.length },
    { start: end - second.length, end },
  ];
}

const EDGE_BEFORE = /^(?:(?:and|or|and\/or)(?= )|[\s/,;:)&-])+/i;
const EDGE_AFTER = /(?: (?:and|or|and\/or|the|an?|of|in|with|for)|[\s,;:(&-])+$/i;
// Longer edges are no words of a posting; this keeps the search linear.
const edgeLength = 40;
// What any trade has: alone it names nothing.
const SAYS_NOTHING =
  /^(?:college|methods?|tools?|equipment|principles?|materials?|industry|federal|state|municipal|duties|techniques?|qualifications?|sec|government)$/i;
const PLACE =
  /^(?:(?:South|North|East|West)(?:ern)? )?(?:Los|Las|San|Santa|El|Fort|Port|Saint|St\.?|Mount|Lake) \p{Lu}/u;

/** A tagged span without the marks and little words at its edges; null when nothing that names a skill is left. */
function trimmed(line: string, { start, end }: Span): Span | null {
  const written = line.slice(start, end);
  const from = start + (EDGE_BEFORE.exec(written)?.[0].length ?? 0);
  let to = end - (EDGE_AFTER.exec(written.slice(-edgeLength))?.[0].length ?? 0);
  if (/\S\)$/.test(line.slice(from, to)) && !line.slice(from, to).includes("(")) to -= 1;
  const left = line.slice(from, to);
  if (from >= to || SAYS_NOTHING.test(left)) return null;
  if (PLACE.test(left) && canonicalSkill(left) === null) return null;
  return { start: from, end: to };
}

function kindOf(span: Span, found: readonly FoundSkill[]): SkillSpan["kind"] {
  const kinds = found
    .filter(({ start, end }) => span.start < end && start < span.end)
    .map(({ name }) => skillKind(name));
  for (const kind of ["degree", "license", "language"] as const) if (kinds.includes(kind)) return kind;
  return "skill";
}

function nameOf(line: string, { start, end }: Span): string {
  const written = line.slice(start, end);
  return canonicalSkill(written) ?? written;
}
