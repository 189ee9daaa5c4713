import { itemIds } from "#lib/engine/facts.ts";
import { readFacts } from "#lib/engine/fact-reading.ts";
import { wordKeys } from "#lib/engine/telling-words.ts";
import { skillKind } from "#lib/language/skills.ts";
import type { Coverage, Match, TailorOptions } from "#lib/generations/schema.ts";
import type { Analysis, Ask, Requirement } from "#lib/postings/schema.ts";
import type { Fact, Profile } from "#lib/profile/schema.ts";
import type { Month } from "#lib/time.ts";
import { withAmount } from "./asked-amount.ts";
import { certificationEvidence } from "./certification.ts";
import { skillOfVerb, skillsOfDeeds } from "./deeds.ts";
import { educationEvidence } from "./education.ts";
import {
  evidenceLimit,
  gapOf,
  listOf,
  quoted,
  type Evidence,
  type ItemFacts,
  type MatchContext,
} from "./evidence.ts";
import { genericStems } from "./generic-words.ts";
import { gradeEvidence } from "./grades.ts";
import { anyLanguage, enteredLanguage, languageEvidence } from "./language.ts";
import { bracketEvidence, namedEvidence, unknownNameEvidence } from "./named-evidence.ts";
import { isUnstated } from "./job-conditions.ts";
import { coverageOf, scoreOf } from "./points.ts";
import { relevanceOf } from "./relevance.ts";
import { codedPaper } from "./named-papers.ts";
import { atNamedEmployer } from "./named-employer.ts";
import { asksToLead, factsShowing, skillEvidence } from "./skill-evidence.ts";
import { listEvidence, wordEvidence } from "./word-evidence.ts";
import { settingEvidence } from "./settings.ts";
import { relatedRoles, strengthOf } from "./strength.ts";
import { bestWay } from "./ways.ts";
import { experienceHere, yearsEvidence } from "./years.ts";

export type MatchInput = { profile: Profile; facts: Fact[]; analysis: Analysis; today: Month };

/**
 * Stage two: how far the facts meet each requirement, with evidence or the gap in plain words, a score that is
 * the sum of its parts, and the weight of every fact for this posting. `facts` are `factsOf(profile)`.
 */
export function matchProfile({ profile, facts, analysis, today }: MatchInput, options: TailorOptions): Match {
  const context = contextOf(profile, facts, analysis, today);
  const coverage = coverageBy(context, analysis);
  const relevance = relevanceOf(context, analysis, coverage, options);
  return { ...scoreOf(analysis.requirements, coverage), coverage, relevance };
}

/** How far the facts meet each requirement, without the weights of facts: what stage two's score is made of. */
export function coverageFor({ profile, facts, analysis, today }: MatchInput): Coverage[] {
  return coverageBy(contextOf(profile, facts, analysis, today), analysis);
}

function coverageBy(context: MatchContext, { requirements }: Analysis): Coverage[] {
  const evidence = requirements.map((requirement) => evidenceFor(requirement, context));
  return coverageOf(requirements, evidence).map((one, at) => {
    const { way } = evidence[at]!;
    const strength = one.status === "gap" ? null : strengthOf(one.factIds, context);
    return { ...one, ...(strength ? { strength } : {}), ...(way === undefined ? {} : { way }) };
  });
}

function evidenceFor(requirement: Requirement, context: MatchContext): Evidence {
  const { alternatives = [] } = requirement;
  return alternatives.length > 1
    ? bestWay(alternatives, context, askEvidence)
    : askEvidence(requirement, context);
}

function askEvidence(requirement: Ask, context: MatchContext): Evidence {
  const own = atNamedEmployer(requirement, ownEvidence(requirement, context), context);
  return withAmount(requirement, own, context);
}

function ownEvidence(requirement: Ask, context: MatchContext): Evidence {
  if (LIVED.test(requirement.text)) return livedEvidence(requirement, context);
  const lettered = letteredEvidence(requirement, context);
  if (lettered) return lettered;
  const special =
    requirement.kind === "education"
      ? schoolingEvidence(requirement, context)
      : requirement.kind === "language"
        ? languageEvidence(requirement, context)
        : requirement.kind === "certification" || asksForOne(requirement)
          ? certificationEvidence(requirement, context)
          : null;
  if (special && (special.share === 1 || !isUnstated(requirement))) return special;
  if (isUnstated(requirement)) return physicalEvidence(requirement, context);
  if (requirement.minYears !== null && requirement.minYears > 0) return yearsEvidence(requirement, context);
  const there = () => (requirement.kind === "experience" ? settingEvidence(requirement, context) : null);
  if (requirement.skills.length === 0)
    return there() ?? experienceHere(requirement, context) ?? anyLanguage(requirement, context) ?? abilityEvidence(requirement, context) ?? unknownEvidence(requirement, context); // prettier-ignore
  const shown =
    hollowSkill(requirement, context) ??
    lawEvidence(requirement, skillEvidence(requirement, context), context);
  // "Dentrix, Eaglesoft or Chairside", of which the lexicon knows two.
  const isOfSeveral = requirement.isAnyOf || LIKE_THESE.test(requirement.text);
  const named = shown.share === 0 && isOfSeveral ? namedEvidence(requirement, context) : null;
  if (named) return named;
  const isMeant = shown.share === 0 || requirement.skills.every((name) => OF_ANY_KIND.test(name));
  const meant = isMeant ? bracketEvidence(requirement, context) : null;
  if (meant) return meant;
  const unknown = shown.share === 0 ? unknownNameEvidence(requirement, context) : null;
  if (unknown) return besideKnown(requirement, unknown);
  // "Experience in an acute hospital setting" asks for a place, though it names a skill.
  const place = shown.share === 0 ? there() : null;
  return place?.share === 1 ? place : shown;
}

const QUALIFICATION =
  /^(?:an? |full )?(?:(?:recogni[sz]ed|relevant|formal|professional|appropriate|suitable|teaching|trade) )*(?:qualification|certificate|diploma|award) in \p{L}|^(?:full |recogni[sz]ed )?(?:professional|trade) qualifications?\b/iu;
// "Scaffold inspection ticket (SITS)", "first aid (HLTAID012)"; no tickets that one sells or resolves.
const PAPER_AT_END =
  /\b(?:ticket|card|certificate|certification|licen[cs]e|accreditation)(?: \([^()]*\))?(?:,? (?:is|are|would be|an?|preferred|required|essential|desirable|held|in date)\b[^,;]*)?\W*$|\b\p{Lu}{5,}\d{3,}\b/u;
const MAY_BE_PAPER = /ticket|card|certif|licen|accredit|\d{3}/i;
const OF_WORK =
  /^(?:experience|knowledge|understanding|ability|work|resolv|sell|handl|issu|process|design|graphic|program|manag|sort|check|punch|print|writ|creat|develop|support|us(?:e|ing)\b)/i;

/** Whether a paper is asked for where the terms in it are those of a skill. */
const asksForOne = ({ kind, text }: Ask) =>
  QUALIFICATION.test(text) ||
  ((kind === "skill" || kind === "other") &&
    MAY_BE_PAPER.test(text) &&
    PAPER_AT_END.test(text) &&
    !OF_WORK.test(text));

/** "TDG", of which nothing but the letters is asked for: a paper that goes by them, where one is held. */
function letteredEvidence(requirement: Ask, context: MatchContext): Evidence | null {
  if (requirement.skills.length > 0 || !/^\p{Lu}{3,6}$/u.test(requirement.text)) return null;
  const held = certificationEvidence(requirement, context);
  return held.share > 0 ? held : null;
}

/** Of a diploma it is as likely that it stands among the certificates. */
function schoolingEvidence(requirement: Ask, context: MatchContext): Evidence | null {
  const studied = educationEvidence(requirement, context);
  const grade = studied?.share === 1 ? gradeEvidence(requirement, context) : null;
  if (studied && grade)
    return grade.share === 1
      ? { ...studied, factIds: [...studied.factIds, ...grade.factIds] }
      : { ...studied, share: 0.5, gap: grade.gap };
  if (!studied || studied.share === 1 || !/\bdiploma\b/i.test(requirement.text)) return studied;
  const held = certificationEvidence(requirement, context);
  return held.share > studied.share ? held : studied;
}

// What any work has: beside other words these say nothing of which.
const HOLLOW = new Set(["training", "planning", "reporting", "operations", "coordination", "maintenance", "data capture", "note taking", "storytelling"]); // prettier-ignore

/** "Layher or Haki system training" by its other words; null where it has none, or names another skill. */
function hollowSkill(requirement: Ask, context: MatchContext): Evidence | null {
  const { skills, text } = requirement;
  if (skills.length === 0 || !skills.every((name) => HOLLOW.has(name))) return null;
  const own = new Set(skills.flatMap(wordKeys));
  const others = wordKeys(text).filter((key) => !own.has(key) && !genericStems.has(key) && !/^\d/.test(key));
  if (others.length < 2) return null;
  const asked = { ...requirement, skills: [] };
  const [named, spoken] = [namedEvidence(asked, context), wordEvidence(asked, context)];
  return named && named.share > spoken.share ? named : spoken;
}

const LAW =
  /\b\p{Lu}[\p{L}&'’-]*(?: (?:(?:and|of|at|the|in|for|on|to|etc\.?) )*\p{Lu}[\p{L}&'’-]*){0,6}? (?:Act|Regulations|Directive|Ordinance)\b/u;
// Most requirements name no law.
const IS_LAW = /Act\b|Regulations|Directive|Ordinance/;
const plainLaw = (text: string) =>
  text
    .toLowerCase()
    .replace(/\betc\b|[^\p{L} ]/gu, "")
    .replace(/ +/g, " ");

/** "The Insurance Act", of which insurance shows nothing but the field. */
function lawEvidence({ text }: Ask, found: Evidence, { reading }: MatchContext): Evidence {
  const law =
    found.share === 1 && IS_LAW.test(text)
      ? LAW.exec(text)?.[0].replace(/^(?:(?:the|knowledge|understanding|awareness|experience|of) )+/i, "")
      : undefined;
  if (law === undefined) return found;
  const letters = law.match(/\p{Lu}/gu)!.join("");
  const isNamed = found.factIds.some((id) => {
    const own = reading.byId.get(id)!.fact.text;
    return plainLaw(own).includes(plainLaw(law)) || (letters.length > 2 && own.includes(letters));
  });
  return isNamed
    ? found
    : { ...found, share: 0.5, gap: `Your facts show the field, but none names the ${law}.` };
}

/** "WHMIS and the dangerous goods regulations": a name that the facts say is half of it beside a skill that they don't show. */
function besideKnown({ text, skills }: Ask, found: Evidence): Evidence {
  const isBoth = found.share === 1 && / and /i.test(text) && !/\bor\b|\bsuch as\b|\be\.g\.|\//i.test(text);
  return isBoth
    ? {
        ...found,
        share: 0.5,
        gap: `Your facts speak of one of these, but none shows ${listOf(skills, "or")}.`,
      }
    : found;
}

/** Having worked with those who live it is another thing: who has lived it says so. */
function livedEvidence(requirement: Ask, context: MatchContext): Evidence {
  const spoken = wordEvidence({ ...requirement, skills: [] }, context);
  const isSaid = spoken.factIds.some((id) => LIVED.test(context.reading.byId.get(id)!.fact.text));
  return isSaid ? spoken : gapOf(`Nothing in your profile speaks of ${quoted(requirement.text)}.`);
}

const LIVED = /\blived experience\b/i;
const OF_ANY_KIND = /^(?:computer (?:skills|literacy)|software|office software|IT skills)$/i;

// "A housing system such as Orchard, Capita or Civica", of which the lexicon knows the kind alone.
const LIKE_THESE =
  /\bor (?:an? |any )?(?:similar|equivalent|comparable|other)\b|\bsuch as\b|\be\.g\.|\bfor example\b/i;

const ABILITY = /\b(?:ability|able) to (\p{Ll}{3,})(?=$|[.,;)]|,? (?:and|or|at|with|from|\d))/u;

/** "The ability to type" is the skill that its verb names; null where no fact shows it. */
function abilityEvidence({ text }: Ask, context: MatchContext): Evidence | null {
  const verb = ABILITY.exec(text)?.[1];
  const skill = verb === undefined ? null : skillOfVerb(verb);
  const factIds = skill === null ? [] : factsShowing(skill, context).slice(0, evidenceLimit);
  return factIds.length > 0 ? { share: 1, factIds, gap: "" } : null;
}

/** "Has raised significant funds from trusts": half of it is shown by any fundraising; null where none is. */
function deedEvidence(requirement: Ask, context: MatchContext): Evidence | null {
  const names = [...skillsOfDeeds(requirement.text), ...(asksToLead(requirement) ? ["leadership"] : [])];
  const skill = names.find((name) => factsShowing(name, context).length > 0);
  if (skill === undefined) return null;
  const factIds = factsShowing(skill, context).slice(0, evidenceLimit);
  return { share: 0.5, factIds, gap: `Your facts show ${skill}; how far they show ${quoted(requirement.text)} is for its readers.` }; // prettier-ignore
}

/** What the lexicon doesn't know: by the names in it, or by its words. */
function unknownEvidence(requirement: Ask, context: MatchContext): Evidence {
  const byWords = wordEvidence(requirement, context);
  if (byWords.share === 1) return byWords;
  const ways = [
    gradeEvidence(requirement, context),
    enteredLanguage(requirement, context),
    settingEvidence(requirement, context),
    codedPaper(requirement, context),
    namedEvidence(requirement, context),
    unknownNameEvidence(requirement, context),
    listEvidence(requirement, context),
    deedEvidence(requirement, context),
  ];
  return ways.reduce<Evidence>((best, way) => (way && way.share > best.share ? way : best), byWords);
}

// What a fact may attest: "law enforcement" in a demand on one's health does not.
const ATTESTED =
  /clearance|check|screening|citizen|authori[sz]|permit|vaccin|record|transport|vehicle|respirator/i;

// The age that somebody has to have is not that of the children in their care.
const OF_AGE =
  /\b(?:minimum age|(?:be|aged?)(?: at least| over)? (?:16|18|21|25)(?!\d| (?:hours|months|years? of|days|miles|minutes|weeks))|age of \d|years? (?:old|of age)|aged \d|\d\d (?:or|and) (?:over|older|above))\b/i;
const unstated = "Resumes do not state this, so it counts for nothing here; make sure that it holds for you.";

/** What no resume states; a fact that does (a clearance) is shown all the same. */
function physicalEvidence(requirement: Ask, context: MatchContext): Evidence {
  if (OF_AGE.test(requirement.text)) return gapOf(unstated);
  const skills = requirement.skills.filter((name) => skillKind(name) === "license" || ATTESTED.test(name));
  const evidence =
    requirement.skills.length > 0
      ? skillEvidence({ ...requirement, skills }, context)
      : wordEvidence(requirement, context);
  return evidence.share >= 1 && evidence.factIds.length > 0 ? evidence : gapOf(unstated);
}

function contextOf(profile: Profile, facts: Fact[], analysis: Analysis, today: Month): MatchContext {
  const ids = itemIds(profile);
  const byItem = new Map<string, Fact[]>();
  for (const fact of facts) {
    const list = byItem.get(fact.itemId);
    if (list) list.push(fact);
    else byItem.set(fact.itemId, [fact]);
  }
  const join = <T extends Parameters<typeof ids.get>[0]>(items: T[]): ItemFacts<T>[] =>
    items.map((item) => ({ item, itemId: ids.get(item)!, facts: byItem.get(ids.get(item)!) ?? [] }));
  const reading = readFacts(facts);
  return {
    profile,
    reading,
    today,
    isForeign: analysis.state === "foreign",
    experiences: join(profile.experiences),
    education: join(profile.education),
    certifications: join(profile.certifications),
    languages: join(profile.languages),
    skills: join(profile.skills),
    job: {
      isco: analysis.occupation?.isco ?? "",
      keys: wordKeys(analysis.title).filter((one) => !genericStems.has(one)),
    },
    isRelated: relatedRoles(reading, analysis),
  };
}
