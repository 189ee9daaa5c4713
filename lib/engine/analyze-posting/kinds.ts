import { levelsIn } from "#lib/engine/education-levels.ts";
import { findSkills, skillKind } from "#lib/language/skills.ts";
import type { Requirement } from "#lib/postings/schema.ts";
import { isAvailability } from "#lib/engine/availability.ts";
import { firstHead } from "./alternatives.ts";

const BODY =
  /\b(?:(?:lift|carry|push|pull)(?:s|ing)?\b[^.;]{0,40}?(?:\b(?:\d+(?: ?(?:kgs?|lbs?|kilos?|pounds))?|pounds|lbs?|kgs?|heavy|objects|boxes|loads|patients|weights?)\b)|heavy lifting|lifting|stand(?:ing)? (?:and|for|long|or|up|most|all)|stand for|(?:remain|prolonged|constant) (?:standing|sitting)|on your feet|pounds|lbs|physical(?:ly)?|kneel(?:ing)?|bend(?:ing)?|crouch(?:ing)?|stoop(?:ing)?|climbs?(?:ing)?|climbing|walk(?:ing)? (?:for|and|long|up)|sit(?:ting)? (?:for|at|long)|manual dexterity|vision(?: acuity)?(?= |$)(?! (?:statement|and strategy|for|of|to|into|insurance|care|plan))|outdoors|confined spaces|attics|crawl spaces|extreme (?:heat|cold|temperatures?)|(?:excellent|good|sound) (?:physical )?(?:health|condition)\b(?! (?:and safety|services?|care|outcomes))|visual impairments?|eyesight|(?:steel[- ]?toed?|safety) (?:shoes|boots|footwear)|protective equipment|respirator|(?:eye|hand|finger)[\w, -]{0,20}coordination|visual capacity|auditory|frequently required to|(?:stationary|seated|sitting|standing) position|(?:constantly|frequently|occasionally|regularly|seldom|rarely|repeatedly) (?:lifts?|carr(?:y|ies)|moves?|positions?|sits?|stands?|walks?|remains?|bends?|reach(?:es)?|kneels?|climbs?|twists?|grasps?|types?|operates? a (?:computer|keyboard)|uses? (?:the |a )?(?:computer|keyboard|hands?|fingers))|repetitive (?:motions?|movements?)|time sitting|(?:stoops|kneels|crouches)|willing(?:ness)? to drive|at heights?|fit for (?:duty|work)\b|distinguish colou?rs|colou?r vision|all weather|extreme weather)\b|-\d+ ?(?:degrees|°)/i;
const LEGAL =
  /\b(?:background (?:(?:and|&) (?:[\w-]+ ){1,3})?(?:check|investigation|screening|clearance|verification)s?|criminal (?:record|history|background|conviction)s?|finger ?print\w*|drugs?(?:[- ](?:and|&|\/)[- ]alcohol)?[- ](?:test|screen)\w*|right to work|work(?:ing)? rights|authori[sz](?:ed|ation) to work|work (?:authori[sz]ation|permit|visa)|eligib(?:le|ility) to work|citizens?(?:hip)?(?= |$)(?! (?:developer|services?|engagement|science|and|complaints|inquir|request|relations))|(?:security|secret|sc|ts\/sci|public trust|nato|baseline) clearance|public trust (?:position|clearance|background|investigation|determination)|(?<!\b(?:line|customs|tree|vertical) )clearance|sponsorship|sponsor (?:[\w-]+ ){0,2}visas?|years? (?:old|of age)|\d\d (?:years )?(?:or|and) (?:older|over|above)|(?:minimum age|age of|aged) \d\d|driving (?:record|history)|motor vehicle record|MVR|vaccinat\w+|immuni[sz]\w+|DBS|police check|medical (?:exam\w*|clearance|check)|polygraph|credit check|bond(?:able|ed)|registered voter|(?:legal|permanent) resident\w*|DOT physical|selective service|(?:checkable|verifiable) (?:[\w-]+ ){0,2}history|(?:two|three|\d|work|satisfactory|employment|character) (?:[\w-]+ ){0,2}references\b|reference checks?|reliable (?:transport\w*|car|vehicle)|own (?:car|vehicle|transport\w*)|(?:auto|car|vehicle) insurance|felony)\b/i;
const ALL_LEGAL = new RegExp(LEGAL.source, "gi");
const LEGAL_WORK =
  /\b(?:knowledge|experience|understanding|conduct(?:s|ing|ed(?<!\b(?:be|is|are) conducted))?|perform\w*|process\w*|manag\w+|administer\w*|giv(?:e|es|ing) (?:[\w-]+,? ){0,3}(?:vaccin|immuni)\w*|provid\w+)\b/i;
const OTHER_BODY =
  /\b(?:knowledge|experience|understanding|physical (?:security|education|therap\w*|science|infrastructure|geography|inventory|activity|health|products?|stores?|servers?)|heavy lifting of|(?:conduit|pipe|tube|metal|brake|steel) bending|hearings|citizen service|conceptual|logical (?:and|or)|(?:and|or) logical)\b/i;
const EDUCATION =
  /\b(?:(?<!\d )(?<!\b(?:significant|high|large|certain|reasonable|greater|some|moderate|considerable|great) )degree(?! of)|diploma|apprenticeship|bachelor|master'?s|ged|college or university|phd|graduat(?:e|ion) from|abschluss|studium)\b/i;
const CERTIFICATION =
  /\b(?:licen[cs](?:e|ed|ure)|certificat(?:e|ion)|award in|certified|accreditation|registration|credential|permit)\b/i;
const KNOWING = /^(?:[\w-]+ ){0,2}(?:knowledge|understanding|awareness) of\b/i;
// "HCPC registered", "registered with the General Optical Council": on a profession's register.
const REGISTERED = /\b\p{Lu}{3,6}[- ]registered\b|\b[Rr]egistered with (?:the )?\p{Lu}/u;
// What users, customers and patients go through is no time that one has worked.
const WORKED =
  /(?<!\b(?:user|customer|developer|candidate|employee|guest|shopping|patient|client|visitor|member|passenger|learner|student) )\bexperience\b/i;
const OTHER_LANGUAGE =
  /\b(?:second|third|another|foreign|additional|Nordic|Scandinavian|Slavic|Romance|Asian|European|Indian|African) languages?\b|\b(?:bi|multi)lingual\b/i;
const PRODUCT = /[\p{Lu}\d]/u;

// One of these is in each of the two patterns above; most clauses have none.
const PLAIN =
  /lift|carr|push|pull|stand|feet|pounds|lbs|physical|kneel|bend|crouch|stoop|climb|walk|sit|dexter|vision|outdoor|confined|attic|crawl|extreme|protective|health|condition|impair|eyesight|shoes|boots|footwear|respir|height|weather|drive|driving|driver|coordination|visual|auditory|frequently|constantly|occasionally|regularly|seldom|rarely|repetiti|repeated|position|degrees|°|background|criminal|finger|drug|right to|authori[sz]|visa|permit|eligib|citizen|clearance|trust|sponsor|years? o|older|over|above|age|vehicle|mvr|vaccin|immuni|dbs|police|medical|polygraph|credit|bond|voter|resident|dot |service|felony|histor|referenc|colou?r|fit for| rights|transport|insurance| car\b/i;

/** Whether a clause speaks of the body or of the law: lifting, age, right to work, checks. */
export function isPhysicalOrLegal(text: string): boolean {
  if (!PLAIN.test(text)) return false;
  if (BODY.test(text)) return !OTHER_BODY.test(text);
  return LEGAL.test(text) && !LEGAL_WORK.test(text) && !OTHER_BODY.test(text);
}

/** What kind of thing a clause asks for: what it is asked by first, then the kinds of the terms in it. */
export function kindOf(text: string, skills: string[], minYears: number | null): Requirement["kind"] {
  const kinds = new Set(skills.map((skill) => skillKind(skill)));
  const head = firstHead(text);
  if (head !== "years" && isPhysicalOrLegal(text) && !holdsLicense(text, skills)) return "physical";
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
    ((CERTIFICATION.test(text) || REGISTERED.test(text)) && !kinds.has("skill") && !KNOWING.test(text))
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

/** A license that one holds ("driver's license and a clean record"), not a check that one passes. */
function holdsLicense(text: string, skills: string[]): boolean {
  if (!skills.some((skill) => skillKind(skill) === "license")) return false;
  return findSkills(text.replace(ALL_LEGAL, " ; ")).some(({ name }) => skillKind(name) === "license");
}
