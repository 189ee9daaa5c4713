import { findSkills, skillKind, type FoundSkill } from "#lib/language/skills.ts";
import type { Analysis, Requirement } from "#lib/postings/schema.ts";
import { clausesOf, pieces, withoutRemarks, type Clause } from "./clauses.ts";

import { isBoilerplate, isProse, type PostingLine } from "./sections.ts";
import {
  ASKING,
  describesReader,
  isNeverAsked,
  isOfReader,
  isRemark,
  OF_SOME,
  PREFERRED,
  REQUIRED,
  tellsTheWork,
} from "./wording.ts";
import { minYearsOf } from "./years.ts";

type Priority = Requirement["priority"];
/** A clause that asks: its weight, its words without remarks, and the skills in them. */
type Asked = { start: number; end: number; priority: Priority; judged: string; found: readonly FoundSkill[] };

export const requirementLimit = 60;

// Under duties too, a line that opens like this names what one has to bring.
const OPENING =
  /^(?:(?:basic|working|thorough|strong|good|general|some|considerable|extensive) )?(?:knowledge of|ability to|familiarity with|proficien(?:t|cy) (?:in|with)|possession of|high school diploma|bachelor|associate'?s? degree|master'?s degree|(?:an? )?(?:current|valid) |experience (?:in|with|of|\w+ing)\b|(?:strong|excellent|good|proven) [^.,;]{2,60}\bskills?\b|(?:\d+\+?|one|two|three|four|five) (?:\(\d+\) )?years? (?:of|experience)|(?:at least|minimum of) )/i;
const CANDIDATE =
  /(?<!not )\b(?:looking for|seeking|ideal|successful|qualified)\b[^.]{0,40}\b(?:candidate|applicant|someone|person|individual|who|with)\b(?! will (?!have|hold|possess|bring|be able|demonstrate))|\bcandidates? (?:should|must|will have)\b/i;
const PHYSICAL =
  /\b(?:lift(?:ing)?|carry(?:ing)?|push(?:ing)?|stand(?:ing)? (?:for|long|or|and)|pounds|lbs|physical(?:ly)?|kneel|bend(?:ing)?|crouch|stoop|climb|walk(?:ing)? (?:for|and|long)|sit(?:ting)? (?:for|at|long)|manual dexterity|vision acuity|hearing|outdoors)\b/i;
const EDUCATION =
  /\b(?:degree(?! of)|diploma|bachelor|master'?s|ged|college or university|phd|graduat(?:e|ion) from|abschluss|studium)\b/i;
const CERTIFICATION =
  /\b(?:licen[cs](?:e|ed|ure)|certificat(?:e|ion)|certified|registration|credential|clearance|permit)\b/i;

function kindOf(text: string, skills: string[], minYears: number | null): Requirement["kind"] {
  const kinds = new Set(skills.map((skill) => skillKind(skill)));
  if (minYears !== null && /experience|erfahrung|expérience|experiencia|work|practice/i.test(text))
    return "experience";
  if (kinds.has("degree") || (EDUCATION.test(text) && !kinds.has("license") && !/experience/i.test(text)))
    return "education";
  if (kinds.has("license") || (CERTIFICATION.test(text) && !kinds.has("skill"))) return "certification";
  if (kinds.has("language") && !kinds.has("skill")) return "language";
  if (PHYSICAL.test(text) && !kinds.has("trait")) return "physical";
  if (minYears !== null || (/\bexperience\b/i.test(text) && kinds.size === 0)) return "experience";
  return kinds.size > 0 ? "skill" : "other";
}

// Between an alternative and where it was done: "lead nurse in an acute care setting".
const SETTING = /^[^,;]*\b(?:in|within|at|under|across|for)\s+(?:an?\s+|the\s+|our\s+)?(?:[\w-]+\s+)?$/i;

/**
 * "A or B", "A, B or C", "A/B", "tools such as A, B": one is enough. An "and" between two of them asks for both.
 * Of what is found, the alternatives alone: a setting behind them ("in a hospital") is no way to fulfil them.
 */
function alternatives(
  text: string,
  found: readonly FoundSkill[],
): { found: readonly FoundSkill[]; isAnyOf: boolean } {
  const all = { found, isAnyOf: false };
  if (new Set(found.map((skill) => skill.name)).size < 2) return all;
  const gaps = found.slice(1).map((skill, index) => text.slice(found[index]!.end, skill.start).toLowerCase());
  const lastOr = gaps.findLastIndex((gap) => /\bor\b/.test(gap) && gap.length < 40);
  if (lastOr !== -1) {
    if (gaps.some((gap) => /\band\b(?!\/or)/.test(gap))) return all;
    // "charge nurse or lead nurse in an" names its second alternative in words that are not in the lexicon.
    const setting = gaps.findIndex(
      (gap, index) => index >= lastOr && SETTING.test(gap.replace(/^.*\bor\b/, "")),
    );
    const head = gaps.findIndex((gap, index) => index < lastOr && /^\s(?:with|using)\s$/.test(gap));
    const kept = found.slice(head + 1, setting === -1 ? undefined : setting + 1);
    return new Set(kept.map((skill) => skill.name)).size < 2 ? all : { found: kept, isAnyOf: true };
  }
  if (gaps.every((gap) => gap.trim() === "/")) return { found, isAnyOf: true };
  const lead = text.slice(0, found[0]!.end).toLowerCase();
  if (/\b(?:one|any|some) (?:or more )?of\b|\beither\b/.test(lead)) return { found, isAnyOf: true };
  const example = /\b(?:such as|e\.g|for example|like|similar to)\b/i.exec(text);
  const first = found.findIndex((skill) => example !== null && skill.start > example.index);
  const isAnyOf =
    first !== -1 &&
    first < found.length - 1 &&
    gaps.slice(first).every((gap) => /^[\s,]*(?:and|&)?\s*$/.test(gap));
  return { found, isAnyOf };
}

/** How much a clause weighs that stands under a heading of requirements or of what is preferred. */
function weightInList(
  clause: string,
  line: PostingLine,
  hasSkill: boolean,
  isLoose: boolean,
): Priority | null {
  const isPreferred = PREFERRED.test(clause);
  const isRequired = REQUIRED.test(clause);
  if (line.section === "preferred") {
    if (!isPreferred && isRequired && /\b(?:required|must have|mandatory|essential|a must)\b/i.test(clause))
      return "required";
    return !isLoose || hasSkill || isPreferred || ASKING.test(clause) ? "preferred" : null;
  }
  if (isPreferred) return "preferred";
  if (!line.isBullet && !isRequired && tellsTheWork(clause)) return null;
  const asks = line.isBullet || hasSkill || isRequired || ASKING.test(clause) || minYearsOf(clause) !== null;
  return asks || isOfReader(clause) ? "required" : null;
}

function priorityOf(clause: string, line: PostingLine, hasSkill: boolean, isLoose: boolean): Priority | null {
  if (line.section === "preferred" || line.section === "required")
    return weightInList(clause, line, hasSkill, isLoose);
  const isPreferred = PREFERRED.test(clause);
  const isRequired = REQUIRED.test(clause);
  const asks = ASKING.test(clause) || hasSkill || PHYSICAL.test(clause);
  if (line.section === "responsibilities") {
    if (!isPreferred && OPENING.test(clause)) return "required";
    if (isPreferred && ASKING.test(clause)) return "preferred";
    if (
      isRequired &&
      asks &&
      /\b(?:required|must|minimum|at least)\b|\b(?:is|are) (?:also )?essential\b|\bessential$/i.test(clause)
    )
      return "required";
    return hasSkill ? "mentioned" : null;
  }
  if (line.section === "about") return isRequired && CANDIDATE.test(clause) && asks ? "required" : null;
  if (isPreferred && asks) return "preferred";
  if (asks && (isRequired || CANDIDATE.test(clause) || describesReader(clause))) return "required";
  return line.section !== "other" &&
    hasSkill &&
    ASKING.test(clause) &&
    (line.isBullet || /\byou\b/i.test(clause))
    ? "required"
    : null;
}

function describe(text: string, asked: Asked): Omit<Requirement, "id"> {
  const { start, end, priority, judged } = asked;
  const minYears = minYearsOf(judged);
  const names = [...new Set(asked.found.map((skill) => skill.name))];
  const kind = kindOf(judged, names, minYears);
  let { found } = asked;
  // In "Bachelor's degree in accounting or finance" the field says which degree; it is no skill of its own.
  if (kind === "education") {
    const degrees = found.filter((skill) => ["degree", "license"].includes(skillKind(skill.name) ?? ""));
    if (degrees.length > 0) found = degrees;
  }
  const choice = alternatives(judged, found);
  const skills = [...new Set(choice.found.map((skill) => skill.name))];
  return {
    start,
    end,
    priority,
    text: text.slice(start, end),
    kind,
    skills,
    isAnyOf: choice.isAnyOf,
    minYears,
  };
}

const priorityRank: Record<Priority, number> = { required: 0, preferred: 1, mentioned: 2 };

/**
 * What the posting asks for, in the order of its text, at most 60 (the mentioned go first when there are more),
 * none twice. Nothing is taken from benefits, the employer's portrait or legal text.
 */
export function findRequirements(text: string, lines: PostingLine[]): Requirement[] {
  const asked = readRequirements(text, lines);
  // A short notice without headings says what one does there; those terms are all that there is to go by.
  const duties = (line: PostingLine): PostingLine =>
    line.section === "intro" || line.section === "other" ? { ...line, section: "responsibilities" } : line;
  return asked.length > 0 ? asked : readRequirements(text, lines.map(duties));
}

const AS_BEFORE = /^(?:so (?:are|is|does|do)|as (?:are|is)|likewise|the same goes)\b/i;

/** What a clause asks for, or null. `before` is the weight of the clause in front of it. */
function readClause(
  text: string,
  line: PostingLine,
  clause: Clause,
  isLoose: boolean,
  before: Priority | null,
) {
  const written = text.slice(clause.start, clause.end);
  if (!/\p{L}{2}/u.test(written) || isBoilerplate(written)) return null;
  const judged = withoutRemarks(written);
  if (isNeverAsked(judged) || (!clause.isFirst && isRemark(judged))) return null;
  const found = findSkills(judged);
  const hasSkill = found.some((skill) => skillKind(skill.name) !== "trait" || line.section === "required");
  const own = priorityOf(judged, line, hasSkill, isLoose);
  const weight = AS_BEFORE.test(judged) && before ? before : own;
  const priority = weight === "required" && OF_SOME.test(judged) ? "mentioned" : weight;
  const isEntry = line.isBullet && (line.section === "required" || line.section === "preferred");
  const isShort = judged.trim().split(/\s+/).length < (isEntry ? 2 : 3);
  if (priority === null || (found.length === 0 && isShort)) return null;
  // A remark at the end is no part of what is asked.
  const end = clause.start + judged.trimEnd().length;
  return { start: clause.start, end: judged === written ? clause.end : end, priority, judged, found };
}

function readRequirements(text: string, lines: PostingLine[]): Requirement[] {
  const kept = new Map<string, Omit<Requirement, "id">>();
  for (const line of lines) {
    if (line.section === "benefits" || line.section === "boilerplate") continue;
    const isLoose = !line.isBullet && isProse(text.slice(line.start, line.end));
    let before: Priority | null = null;
    for (const clause of clausesOf(text, line)) {
      const asked = readClause(text, line, clause, isLoose, before);
      before = asked?.priority ?? null;
      if (!asked) continue;
      const requirement = describe(text, asked);
      const key = requirement.text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ");
      const known = kept.get(key);
      if (!known || priorityRank[asked.priority] < priorityRank[known.priority]) kept.set(key, requirement);
    }
  }
  return [...kept.values()]
    .sort((a, b) => priorityRank[a.priority] - priorityRank[b.priority] || a.start - b.start)
    .slice(0, requirementLimit)
    .sort((a, b) => a.start - b.start)
    .map((requirement, index) => ({ id: `r${index + 1}`, ...requirement }));
}

const responsibilityLimit = 40;

/** The tasks of the job: bullets and sentences under a heading of duties. */
export function findResponsibilities(text: string, lines: PostingLine[]): Analysis["responsibilities"] {
  const found: Analysis["responsibilities"] = [];
  for (const line of lines) {
    if (line.section !== "responsibilities") continue;
    const spans = line.isBullet ? pieces(text, line) : clausesOf(text, line);
    for (const { start, end } of spans) {
      const written = text.slice(start, end);
      if (written.split(/\s+/).length < 3 || isBoilerplate(written) || isNeverAsked(written)) continue;
      if (found.length < responsibilityLimit) found.push({ text: written, start, end });
    }
  }
  return found;
}
