import { detectLanguage } from "#lib/language/language-detection.ts";
import { findOccupation } from "#lib/language/occupations.ts";
import { findSkills } from "#lib/language/skills.ts";
import type { Analysis, Requirement } from "#lib/postings/schema.ts";
import { findBenefits } from "./benefits.ts";
import { findDeadline, findEmployment, findSeniority, findWorkMode, isNoise } from "./conditions.ts";
import { findPay } from "./pay.ts";
import { readText } from "./read-text.ts";
import { findRequirements, findResponsibilities } from "./requirements.ts";
import { readSections, type PostingLine } from "./sections.ts";
import { findHeading } from "./title-company-place.ts";

/** Joined to another requirement by "or": "Master's and two years; OR Bachelor's and four years". */
function isAlternative(text: string, { start, end }: Requirement): boolean {
  return (
    /^[\s;,.]*or\b/i.test(text.slice(end, end + 8)) ||
    /\bor[\s:•]*$/i.test(text.slice(Math.max(0, start - 8), start))
  );
}

// "A degree and two years, or four years": the clause itself holds its alternative.
const OR_YEARS = /\bor\b[^.]*\b(?:years?|months?|yrs)\b/i;

/** The years asked of everyone: the most that a clause without alternatives names, otherwise the least of these. */
function overallYears(text: string, requirements: Requirement[]): number | null {
  const asked = requirements.filter((item) => item.priority === "required" && item.minYears !== null);
  const firm = asked.filter((item) => !OR_YEARS.test(item.text) && !isAlternative(text, item));
  const years = (items: Requirement[]) => items.map((item) => item.minYears ?? 0);
  if (firm.length > 0) return Math.max(...years(firm));
  return asked.length > 0 ? Math.min(...years(asked)) : null;
}

function skillsAsked(text: string, lines: PostingLine[]): string[] {
  const names = new Set<string>();
  for (const line of lines) {
    if (line.section === "benefits" || line.section === "boilerplate" || line.section === "about") continue;
    for (const skill of findSkills(text.slice(line.start, line.end))) names.add(skill.name);
  }
  return [...names];
}

function emptyAnalysis(text: string, language: string): Analysis {
  return {
    text,
    language,
    state: "noise",
    title: "",
    isTitleInferred: false,
    occupation: null,
    company: "",
    place: "",
    places: [],
    workMode: "",
    employment: "",
    seniority: "",
    pay: null,
    deadline: "",
    minYears: null,
    skills: [],
    requirements: [],
    responsibilities: [],
    benefits: [],
  };
}

/**
 * Stage one: what a posting (plain text or HTML, up to 20,000 characters) says and asks for. Pure and
 * deterministic; never throws, on any string. All spans point into the returned `text`, in UTF-16 units, end
 * exclusive, and `text.slice(start, end)` is the span's text. A text in another language keeps the state
 * `foreign` and gives what can be read without grammar: terms, numbers, labels.
 */
export function analyzePosting(input: { text: string }): Analysis {
  const source = readText(input.text);
  const { text } = source;
  const language = detectLanguage(text);
  if (isNoise(text)) return emptyAnalysis(text, "");
  const lines = readSections(source);
  const heading = findHeading(text);
  // An employer may be named like a product; its name is then no skill.
  const isSkill = (name: string) => name.toLowerCase() !== heading.company.toLowerCase();
  const requirements = findRequirements(text, lines).map((requirement) => ({
    ...requirement,
    skills: requirement.skills.filter(isSkill),
  }));
  const minYears = overallYears(text, requirements);
  const isForeign = language !== "" && language !== "en";
  return {
    text,
    language,
    state: isForeign ? "foreign" : requirements.length === 0 ? "bare" : "ok",
    ...heading,
    occupation: findOccupation(heading.title),
    workMode: findWorkMode(text),
    employment: findEmployment(heading.title, text),
    seniority: findSeniority(heading.title, text, minYears),
    pay: findPay(text, heading.place),
    deadline: findDeadline(text),
    minYears,
    skills: skillsAsked(text, lines).filter(isSkill),
    requirements,
    responsibilities: findResponsibilities(text, lines),
    benefits: findBenefits(text, lines),
  };
}
