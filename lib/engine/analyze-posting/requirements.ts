import { findNumbers } from "#lib/language/numbers.ts";
import { sentences } from "#lib/language/sentences.ts";
import { findSkills, skillKind, type FoundSkill } from "#lib/language/skills.ts";
import type { Analysis, Requirement } from "#lib/postings/schema.ts";
import { isBoilerplate, type PostingLine } from "./sections.ts";

type Span = { start: number; end: number };
type Priority = Requirement["priority"];
type Candidate = Span & { priority: Priority };

export const requirementLimit = 60;
const textLimit = 200;

const PREFERRED =
  /\b(?:preferred|preferably|prefer(?:ence|s)?|nice[- ]to[- ]have|desir(?:ed|able)|a (?:big |huge |strong |definite )?plus|is a plus|plus but not|bonus|advantage(?:ous)?|ideally|beneficial|not required|optional|welcome but|would be (?:great|nice|helpful|a plus)|von vorteil|wünschenswert|un plus|deseable|is een pr[eé]|pluspunt)\b/i;
const REQUIRED =
  /\b(?:required|requires?|must(?: have| be| possess| hold)?|mandatory|essential|minimum(?: of)?|at least|necessary|need(?:s|ed)? to have|you(?:'ll|’ll| will)? need|shall (?:have|possess|be able)|no less than)\b/i;
const ASKING =
  /\b(?:experience (?:in|with|of|as|working|using)|\d\+? ?(?:years?|yrs)|years? of|knowledge of|familiar(?:ity)? with|proficien(?:t|cy)|ability to|able to|skilled in|understanding of|degree|diploma|licen[cs]ed?|certifi(?:ed|cation|cate)|expertise in|fluen(?:t|cy)|background in|track record|you (?:have|bring|possess|know)|background check)\b/i;
// Under duties too, a line that opens like this names what one has to bring.
const OPENING =
  /^(?:(?:basic|working|thorough|strong|good|general|some|considerable|extensive) )?(?:knowledge of|ability to|familiarity with|proficien(?:t|cy) (?:in|with)|possession of|high school diploma|bachelor|associate'?s? degree|master'?s degree|(?:an? )?(?:current|valid) |experience (?:in|with)|(?:\d+\+?|one|two|three|four|five) (?:\(\d+\) )?years? (?:of|experience)|(?:at least|minimum of) )/i;
const CANDIDATE =
  /(?<!not )\b(?:looking for|seeking|ideal|successful|qualified)\b[^.]{0,40}\b(?:candidate|applicant|someone|person|individual|who|with)\b|\bcandidates? (?:should|must|will have)\b/i;
const NOT_ASKED =
  /^(?:we\b(?! (?:are looking|need|require))|in this evaluation|apply|note|please|click|see|for more|to apply|applicants? (?:may|who|will be)|applications?\b|resumes?\b|salary|pay\b|we (?:offer|provide|are|believe)|benefits?|if you|questions|contact|location|schedule|hours?\b|posted|department|reports to|duration|start date|job (?:type|id|title)|employment type|class code|the (?:city|county|company|selected) )|\b(?:401\(?k|health insurance|paid time off|dental|vision insurance|vacation|paid holidays|retirement plan|holidays\b|parental leave|we offer|will be disqualified|transcripts?\b|eligible list|selective certification|newly hired|will be notified|must (?:apply|be (?:attached|submitted))|(?:employment|city|your|the) application\b|marital status|military service|genetic|rated on|scored)\b/i;
const PHYSICAL =
  /\b(?:lift(?:ing)?|carry(?:ing)?|push(?:ing)?|stand(?:ing)? (?:for|long|or|and)|pounds|lbs|physical(?:ly)?|kneel|bend(?:ing)?|crouch|stoop|climb|walk(?:ing)? (?:for|and|long)|sit(?:ting)? (?:for|at|long)|manual dexterity|vision acuity|hearing|outdoors)\b/i;
const EDUCATION =
  /\b(?:degree(?! of)|diploma|bachelor|master'?s|ged|college or university|phd|graduat(?:e|ion) from|abschluss|studium)\b/i;
const CERTIFICATION =
  /\b(?:licen[cs](?:e|ed|ure)|certificat(?:e|ion)|certified|registration|credential|clearance|permit)\b/i;

// "four (4) years", "3-5 years", "at least five years", "18 months": the least that is asked.
const YEARS =
  /(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen)(?:\.\d)?(?: ?\(\d{1,2}\))? ?(?:\+|plus|or more)?(?: ?(?:-|–|—|to|or) ?(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)(?: ?\(\d{1,2}\))? ?\+?)?[ -](?:full[- ]time |full |consecutive )?(years?|yrs?|months?|jahren?|ans|años|jaar)\b(?![- ](?:old|of age|period|term|contract|plan|college|university|degree|institution|program|from|after|ago))/i;

/** The least number of years that a clause asks for; months as fractions of one. Null when it names none. */
export function minYearsOf(text: string): number | null {
  const match = YEARS.exec(text);
  if (
    !match ||
    /\b(?:age|old|within the (?:last|past|first)|probation\w*|every|valid for|contract of|up to|maximum of)\b[^.]{0,12}$/i.test(
      text.slice(0, match.index),
    )
  )
    return null;
  if (
    /^-? ?(?:accredited|college|university|in business|of age)/.test(
      text.slice(match.index + match[0].length).trimStart(),
    )
  )
    return null;
  const value = findNumbers(match[1]!)[0]?.value ?? 0;
  if (/^month/i.test(match[2]!)) return value >= 1 ? Math.round((value / 12) * 100) / 100 : null;
  return value > 0 && value <= 30 ? value : null;
}

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

/** "A or B", "A, B or C", "A/B", "tools such as A, B": one is enough. An "and" between two of them asks for both. */
function isAnyOf(text: string, found: FoundSkill[]): boolean {
  if (new Set(found.map((skill) => skill.name)).size < 2) return false;
  const gaps = found.slice(1).map((skill, index) => text.slice(found[index]!.end, skill.start).toLowerCase());
  if (gaps.some((gap) => /\bor\b/.test(gap) && gap.length < 40))
    return !gaps.some((gap) => /\band\b(?!\/or)/.test(gap));
  if (gaps.every((gap) => gap.trim() === "/")) return true;
  const lead = text.slice(0, found[0]!.end).toLowerCase();
  if (/\b(?:one|any|some) (?:or more )?of\b|\beither\b/.test(lead)) return true;
  const example = /\b(?:such as|e\.g|for example|like|similar to)\b/i.exec(text);
  const first = found.findIndex((skill) => example !== null && skill.start > example.index);
  return (
    first !== -1 &&
    first < found.length - 1 &&
    gaps.slice(first).every((gap) => /^[\s,]*(?:and|&)?\s*$/.test(gap))
  );
}

const trim = (text: string, span: Span): Span => {
  let { start, end } = span;
  while (start < end && /[\s•,;:–—·-]/.test(text[start]!)) start += 1;
  while (end > start && /[\s,;:–—·.-]/.test(text[end - 1]!)) end -= 1;
  // Never through the middle of a surrogate pair, and a closing bracket keeps its opening one.
  return { start, end };
};

/** A long clause in pieces of at most 200 characters, cut where a list or a side clause begins. */
function chop(text: string, span: Span): Span[] {
  const pieces: Span[] = [];
  let { start } = span;
  while (span.end - start > textLimit) {
    const window = text.slice(start, start + textLimit);
    let cut = 0;
    for (const mark of window.matchAll(/[,;:)] | (?=(?:and|or|including|such as|with|as well as) )/g))
      if (mark.index > 40) cut = mark.index + 1;
    if (cut === 0) cut = Math.max(window.lastIndexOf(" "), 0) || textLimit;
    if (/[\udc00-\udfff]/.test(text[start + cut] ?? "")) cut -= 1;
    pieces.push({ start, end: start + cut });
    start += cut;
    start += /^\s*(?:(?:and|or|including|such as|as well as)\s+)?/.exec(text.slice(start, span.end))![0]
      .length;
  }
  pieces.push({ start, end: span.end });
  return pieces;
}

/** Clauses of a line: sentences, then parts between semicolons, then "A required, B preferred". */
function clausesOf(text: string, line: PostingLine): Span[] {
  const clauses: Span[] = [];
  const written = text.slice(line.start, line.end);
  // A short bullet is one thought ("Teamwork. You like to …") unless its sentences differ in weight.
  const isWhole = line.isBullet && written.length <= textLimit && !PREFERRED.test(written);
  for (const sentence of isWhole ? [{ text: written, start: 0, end: written.length }] : sentences(written)) {
    let from = line.start + sentence.start;
    const end = line.start + sentence.end;
    for (const mark of sentence.text.matchAll(
      /;\s+|\s+[•▪]\s+|,\s+(?=[^,;]{2,60}\b(?:preferred|a plus|desir\w+)\b)/g,
    )) {
      const at = line.start + sentence.start + mark.index;
      if (mark[0].startsWith(",") && !/\brequired\b|\bmust\b/i.test(text.slice(from, at))) continue;
      clauses.push({ start: from, end: at });
      from = at + mark[0].length;
    }
    clauses.push({ start: from, end });
  }
  return clauses
    .flatMap((clause) => chop(text, clause))
    .map((clause) => trim(text, clause))
    .filter((clause) => clause.end - clause.start >= 2);
}

function priorityOf(clause: string, line: PostingLine, hasSkill: boolean): Priority | null {
  const isPreferred = PREFERRED.test(clause);
  const isRequired = REQUIRED.test(clause);
  if (line.section === "preferred")
    return isRequired && !isPreferred && /\brequired\b|\bmust have\b/i.test(clause)
      ? "required"
      : "preferred";
  if (line.section === "required") {
    if (isPreferred) return "preferred";
    return line.isBullet || hasSkill || isRequired || ASKING.test(clause) ? "required" : null;
  }
  const asks = ASKING.test(clause) || hasSkill || PHYSICAL.test(clause);
  if (line.section === "responsibilities") {
    if (!isPreferred && OPENING.test(clause)) return "required";
    if (isPreferred && ASKING.test(clause)) return "preferred";
    if (isRequired && asks && /\brequired\b|\bmust\b|\bminimum\b|\bat least\b/i.test(clause))
      return "required";
    return hasSkill ? "mentioned" : null;
  }
  if (line.section === "about") return isRequired && CANDIDATE.test(clause) && asks ? "required" : null;
  if (isPreferred && asks) return "preferred";
  if (asks && (isRequired || CANDIDATE.test(clause))) return "required";
  return line.section !== "other" &&
    hasSkill &&
    ASKING.test(clause) &&
    (line.isBullet || /\byou\b/i.test(clause))
    ? "required"
    : null;
}

function describe(text: string, candidate: Candidate): Omit<Requirement, "id"> {
  const written = text.slice(candidate.start, candidate.end);
  let found = findSkills(written);
  const minYears = minYearsOf(written);
  const names = [...new Set(found.map((skill) => skill.name))];
  const kind = kindOf(written, names, minYears);
  // In "Bachelor's degree in accounting or finance" the field says which degree; it is no skill of its own.
  if (kind === "education") {
    const degrees = found.filter((skill) => ["degree", "license"].includes(skillKind(skill.name) ?? ""));
    if (degrees.length > 0) found = degrees;
  }
  const skills = [...new Set(found.map((skill) => skill.name))];
  return { ...candidate, text: written, kind, skills, isAnyOf: isAnyOf(written, found), minYears };
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

function readRequirements(text: string, lines: PostingLine[]): Requirement[] {
  const found = new Map<string, Omit<Requirement, "id">>();
  for (const line of lines) {
    if (line.section === "benefits" || line.section === "boilerplate") continue;
    for (const clause of clausesOf(text, line)) {
      const written = text.slice(clause.start, clause.end);
      if (!/\p{L}{2}/u.test(written) || isBoilerplate(written) || NOT_ASKED.test(written)) continue;
      const skills = findSkills(written);
      const priority = priorityOf(
        written,
        line,
        skills.some((skill) => skillKind(skill.name) !== "trait" || line.section === "required"),
      );
      if (priority === null || (skills.length === 0 && written.split(/\s+/).length < 3)) continue;
      const key = written.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ");
      const requirement = describe(text, { ...clause, priority });
      const known = found.get(key);
      if (!known || priorityRank[priority] < priorityRank[known.priority]) found.set(key, requirement);
    }
  }
  const kept = [...found.values()]
    .sort((a, b) => priorityRank[a.priority] - priorityRank[b.priority] || a.start - b.start)
    .slice(0, requirementLimit);
  return kept
    .sort((a, b) => a.start - b.start)
    .map((requirement, index) => ({ id: `r${index + 1}`, ...requirement }));
}

const responsibilityLimit = 40;

/** The tasks of the job: bullets and sentences under a heading of duties. */
export function findResponsibilities(text: string, lines: PostingLine[]): Analysis["responsibilities"] {
  const found: Analysis["responsibilities"] = [];
  for (const line of lines) {
    if (line.section !== "responsibilities") continue;
    const spans = line.isBullet ? chop(text, line).map((span) => trim(text, span)) : clausesOf(text, line);
    for (const { start, end } of spans) {
      const written = text.slice(start, end);
      if (written.split(/\s+/).length < 3 || isBoilerplate(written) || NOT_ASKED.test(written)) continue;
      if (found.length < responsibilityLimit) found.push({ text: written, start, end });
    }
  }
  return found;
}
