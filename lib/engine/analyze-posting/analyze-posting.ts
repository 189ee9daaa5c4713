import { detectLanguage } from "#lib/language/language-detection.ts";
import { findOccupation } from "#lib/language/occupations.ts";
import { findSkills } from "#lib/language/skills.ts";
import type { Analysis } from "#lib/postings/schema.ts";
import { findBenefits } from "./benefits.ts";
import { findDeadline } from "./deadline.ts";
import { findEmployment } from "./employment.ts";
import { isNoise } from "./noise.ts";
import { overallYears } from "./overall-years.ts";
import { findPay } from "./pay.ts";
import { readText } from "./read-text.ts";
import { findRequirements, findResponsibilities } from "./requirements.ts";
import { readSections, type PostingLine } from "./sections.ts";
import { findSeniority } from "./seniority.ts";
import { findHeading } from "./title-company-place.ts";
import { findWorkMode } from "./work-mode.ts";

// In a portrait of the team, what the reader is going to do there.
const OF_THE_READER =
  /\byou(?:['’]ll| will| would)\b|(?:^|: )(?:be responsible for|contribute to|help (?:us )?(?:build|run))\b/i;

function skillsAsked(text: string, lines: PostingLine[]): string[] {
  const names = new Set<string>();
  for (const line of lines) {
    if (line.section === "benefits" || line.section === "boilerplate") continue;
    const written = text.slice(line.start, line.end);
    if (line.section === "about" && !OF_THE_READER.test(written)) continue;
    for (const skill of findSkills(written)) names.add(skill.name);
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
  const heading = findHeading(text, language);
  // An employer may be named like a product; its name is then no skill.
  const isSkill = (name: string) => name.toLowerCase() !== heading.company.toLowerCase();
  const named = <T extends { skills: string[] }>(ask: T): T => ({
    ...ask,
    skills: ask.skills.filter(isSkill),
  });
  const isHeader = (line: string) =>
    heading.company !== "" && line === [heading.company, heading.place].filter(Boolean).join(", ");
  const requirements = findRequirements(text, lines)
    // What was mentioned for the employer's name alone.
    .filter((one) => one.priority !== "mentioned" || (one.skills.some(isSkill) && !isHeader(one.text)))
    .map((requirement) => {
      const { alternatives } = requirement;
      return { ...named(requirement), ...(alternatives ? { alternatives: alternatives.map(named) } : {}) };
    });
  const minYears = overallYears(requirements);
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
    deadline: findDeadline(text, language),
    minYears,
    skills: skillsAsked(text, lines).filter(isSkill),
    requirements,
    responsibilities: findResponsibilities(text, lines),
    benefits: findBenefits(text, lines, heading.company),
  };
}
