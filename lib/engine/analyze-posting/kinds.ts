import { levelsIn } from "#lib/engine/education-levels.ts";
import { findSkills, skillKind } from "#lib/language/skills.ts";
import type { Requirement } from "#lib/postings/schema.ts";
import { isAvailability } from "#lib/engine/availability.ts";
import { asksForPaper } from "#lib/engine/license.ts";
import { firstHead } from "./heads.ts";
import { isPhysicalOrLegal, LEGAL } from "./physical-or-legal.ts";

const ALL_LEGAL = new RegExp(LEGAL.source, "gi");
const EDUCATION =
  /\b(?:(?<!\d )(?<!\b(?:significant|high|large|certain|reasonable|greater|some|moderate|considerable|great) )degree(?! of)|diploma|apprenticeship|bachelor|master'?s|ged|college or university|phd|bac ?\+ ?\d|graduat(?:e|ion) from|abschluss|studium)\b/i;
const CERTIFICATION =
  /\b(?:licen[cs](?:e|ed|ure)|certificat(?:e|ion)(?! (?:division|environment|programs?|efforts|issues|process|unit|board|bod(?:y|ies)|authority|requirements of)\b)|award in|certified|accreditation|registration|credential|permit|[NS]VQ|(?:work|site|safety|identity|gaming|operator['’]?s?|competence|skills) card)\b/i;
// "Ability to obtain a gaming card", whatever the card is for.
const OBTAINED =
  /^(?:must |should )?(?:be |an? |the )?(?:ability|able|eligible|willing(?:ness)?) to (?:obtain|get|acquire)(?: (?:and|or) (?:maintain|keep|hold))? (?:[^,;]{0,60} )?(?:card|licen[cs]e|certificat(?:e|ion)|permit|ticket|badge)\b/i;
// "CS30 and CS31 tickets", "IPAF card": papers by their letters.
const BY_LETTERS = /\b[A-Z][A-Z\d]{1,7} (?:(?:ticket|card)s?\b|[Ll]evel \d)/;
const KNOWING = /^(?:[\w-]+ ){0,2}(?:knowledge|understanding|awareness) of\b/i;
// What users, customers and patients go through is no time that one has worked.
const WORKED =
  /(?<!\b(?:user|customer|developer|candidate|employee|guest|shopping|patient|client|visitor|member|passenger|learner|student) )\bexperience\b/i;
// "English as an additional language" is what some pupils have.
const OTHER_LANGUAGE =
  /\b(?<!\bas an? )(?:second|third|another|foreign|additional|Nordic|Scandinavian|Slavic|Romance|Asian|European|Indian|African) languages?\b|\b(?:bi|multi)lingual\b/i;
// "No more than 2 moving violations in 3 years": years of driving, and no experience.
const OFFENCES = /\b(?:moving violations?|DUIs?|DWIs?)\b/i;
const PRODUCT = /[\p{Lu}\d]/u;

/** What kind of thing a clause asks for: what it is asked by first, then the kinds of the terms in it. */
export function kindOf(text: string, skills: string[], minYears: number | null): Requirement["kind"] {
  const kinds = new Set(skills.map((skill) => skillKind(skill)));
  if (OBTAINED.test(text)) return "certification";
  if (OFFENCES.test(text)) return "physical";
  const head = firstHead(text);
  if (
    head !== "years" &&
    isPhysicalOrLegal(text) &&
    !holdsLicense(text, skills) &&
    !(kinds.has("degree") && opensWithDegree(text))
  )
    return "physical";
  if (head === "years") return "experience";
  if (head === null && isAvailability(text)) return "other";
  if (head === "education" && !(kinds.has("license") && !EDUCATION.test(text))) return "education";
  if (minYears !== null && /experience|erfahrung|expérience|experiencia|work|practice/i.test(text))
    return "experience";
  if (
    (kinds.has("degree") && levelsIn(text).length > 0) ||
    (EDUCATION.test(text) && !kinds.has("license") && !/experience/i.test(text))
  )
    return "education";
  // "Experience as a trainer or certified instructor": the certificate says which instructor.
  if (/^\W*(?:(?:previous|prior|some) )?experience as\b/i.test(text) && !kinds.has("license"))
    return "experience";
  if (
    head === "certification" ||
    kinds.has("license") ||
    (asksForPaper(text) && !KNOWING.test(text) && !WORKED.test(text)) ||
    ((CERTIFICATION.test(text) || BY_LETTERS.test(text)) && !kinds.has("skill") && !KNOWING.test(text))
  )
    return "certification";
  if (
    (kinds.has("language") && !kinds.has("skill") && !/\bexperience\b/i.test(text)) ||
    OTHER_LANGUAGE.test(text)
  )
    return "language";
  if (minYears !== null) return "experience";
  const isOfDoing = skills.length === 0 || !/\bexperience (?:with|using)\b/i.test(text);
  if (WORKED.test(text) && isOfDoing) {
    if (skills.every((skill) => skillKind(skill) !== "skill" || !PRODUCT.test(skill))) return "experience";
  }
  return kinds.size > 0 ? "skill" : "other";
}

/** "Bachelor/Master of Sports Vision": the degree is asked, whatever its field is called. */
function opensWithDegree(text: string): boolean {
  const [first] = findSkills(text);
  return first !== undefined && first.start < 12 && skillKind(first.name) === "degree";
}

/** A license that one holds ("driver's license and a clean record"), not a check that one passes. */
function holdsLicense(text: string, skills: string[]): boolean {
  if (!skills.some((skill) => skillKind(skill) === "license")) return false;
  return findSkills(text.replace(ALL_LEGAL, " ; ")).some(({ name }) => skillKind(name) === "license");
}
