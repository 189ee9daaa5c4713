import { asksForPaper, licenseOf } from "#lib/engine/license.ts";
import { broaderSkills, skillKind } from "#lib/language/skills.ts";
import { sentenceCase } from "#lib/text.ts";
import { contentWords } from "#lib/language/tokens.ts";
import type { Ask } from "#lib/postings/schema.ts";
import type { Reading } from "#lib/engine/fact-reading.ts";
import { formatMonth } from "#lib/time.ts";
import { evidenceLimit, listOf, quoted, type Evidence, type MatchContext } from "./evidence.ts";
import { genericStems } from "./generic-words.ts";
import {
  areInitials,
  chosenPaper,
  hasEnded,
  listedPapers,
  ofCertificates,
  registeredWith,
  SEVERAL_CODES,
  UNDER_WAY,
} from "./named-papers.ts";
import { unlikePaper } from "./paper-terms.ts";
import { factsShowing, isLowerPaper } from "./skill-evidence.ts";

/**
 * Licenses and certificates. Held is what stands among the certifications (or in the headline, a title, a skill,
 * a degree, the summary, which say what a person is); a bullet that only names one ("taught BLS") is partly.
 * One whose end has passed is partly, with the month.
 */
export function certificationEvidence(requirement: Ask, context: MatchContext): Evidence {
  const isOne = requirement.skills.some(isPaper) && !SEVERAL_CODES.test(requirement.text);
  const listed = isOne ? null : listedPapers(requirement, context);
  if (listed) return listed;
  const registered = registeredWith(requirement, context) ?? chosenPaper(requirement, context);
  if (registered) return registered;
  // Of a paper known by what is done with it the subject alone ("youth work") shows nothing.
  const isOfSubject = !requirement.skills.some(isPaper) && asksForPaper(requirement.text);
  const names = requirement.skills.length > 0 && !isOfSubject ? requirement.skills : [""];
  const course = isOfSubject ? courseIn(requirement, context) : [];
  if (course.length > 0) return { share: 1, factIds: course, gap: "" };
  const results = names.map((name) => holdingOf(name, requirement, context));
  const factIds = [...new Set(results.flatMap((result) => result.factIds))].slice(0, evidenceLimit);
  const best = results.reduce((a, b) => (b.share > a.share ? b : a));
  if (requirement.isAnyOf && best.share > 0) return { ...best, factIds };
  const share = results.reduce((sum, result) => sum + result.share, 0) / results.length;
  if (share === 1) return { share, factIds, gap: "" };
  const missing = names.filter((name, at) => name !== "" && results[at]!.share === 0);
  if (missing.length > 0) {
    return {
      share,
      factIds,
      gap: `${sentenceCase(listOf(missing, requirement.isAnyOf ? "or" : "and"))} ${isSeveral(missing) ? "are" : "is"} not among your certifications.`,
    };
  }
  return { share, factIds, gap: results.find((result) => result.gap !== "")!.gap };
}

/** "Business cases" are several, "First aid" is one. */
function isSeveral(names: string[]): boolean {
  return names.length > 1 || /\p{Ll}[^sui]s$/u.test(names[0] ?? "");
}

const LICENSED =
  /\b(?:[Ll]icen[cs]ed|[Rr]egistered|[Cc]ertified|[Cc]hartered|[Qq]ualified)\b|\b\p{Lu}{2,}\b/u;
const A_LICENSE = /\blicen[cs](?:es?|ed|ure)\b|\bstate[- ](?:certified|card)\b/i;

const MAY_GO_ON =
  /\b(?:nearing|working towards?|studying|part[- ]qualified|in progress|finalists?|on the way|willing)\b/i;

const stating = new Set(["headline", "title", "skill", "degree", "summary", "free"]);

function holdingOf(name: string, requirement: Ask, context: MatchContext): Evidence {
  const held = context.certifications.filter(({ facts }) =>
    facts.some((fact) => names(fact.id, name, requirement, context)),
  );
  // Of several the one that is called as it is asked for: an instructor's license, not the stylist's.
  const asked = new Set(contentWords(requirement.text));
  const sharing = ({ item }: (typeof held)[number]) => contentWords(item.name).filter((one) => asked.has(one)).length; // prettier-ignore
  const current = held
    .filter(({ item }) => !hasEnded(item.end, context))
    .sort((a, b) => sharing(b) - sharing(a));
  const kept = new Set(["certification", "issuer"]);
  const factsOf = ({ facts }: (typeof held)[number]) =>
    facts.filter((fact) => kept.has(fact.kind)).map((fact) => fact.id);
  const valid = current.find(({ facts }) => otherTerms(requirement, facts) === "");
  const lower = valid && lowerLevel(requirement, valid.facts);
  if (valid && lower) return { share: 0.5, factIds: factsOf(valid), gap: lower };
  if (valid && UNDER_WAY.test(valid.item.name) && !MAY_GO_ON.test(requirement.text))
    return { share: 0.5, factIds: factsOf(valid), gap: `Your ${valid.item.name} is not finished yet.` };
  if (valid && name !== "" && !isPaper(name) && sharesLittle(requirement.text, valid.item.name))
    return { share: 0.5, factIds: factsOf(valid), gap: `Whether your ${valid.item.name} will do for ${quoted(requirement.text)} is for its readers.` }; // prettier-ignore
  if (valid) return { share: 1, factIds: factsOf(valid), gap: "" };
  const [other] = current;
  if (other) return { share: 0.5, factIds: factsOf(other), gap: otherTerms(requirement, other.facts) };
  const ended = held[0];
  if (ended) {
    const factIds = ended.facts
      .filter((fact) => fact.kind === "certification" || fact.kind === "dates")
      .map((fact) => fact.id);
    return { share: 0.5, factIds, gap: `Your ${ended.item.name} ended in ${formatMonth(ended.item.end)}.` };
  }
  const isLicense = requirement.license !== undefined && !LEVEL.test(requirement.text);
  const studied = isLicense ? [] : studiedFor(requirement, context);
  if (studied.length > 0) return { share: 1, factIds: studied, gap: "" };
  // "A driving license and some bookkeeping": what nobody certifies is shown by any fact.
  const ids = isPapers(requirement) && name !== "" && !isPaper(name) ? factsShowing(name, context) : [];
  if (ids.length > 0) return { share: 1, factIds: [...ids], gap: "" };
  const facts = factsStating(name, context);
  const statement = facts.filter((fact) => stating.has(fact.kind));
  if (statement.length > 0) {
    const factIds = statement.map((fact) => fact.id);
    // A tradesman's title is not yet the license that a state gives.
    const isTitleOnly = statement.every(({ kind, text }) => kind === "title" && !LICENSED.test(text));
    if (!isTitleOnly || !A_LICENSE.test(requirement.text)) return { share: 1, factIds, gap: "" };
    const gap = `Your title says ${name}, but no license for it is among your certifications.`;
    return { share: 0.5, factIds, gap };
  }
  if (facts.length > 0) {
    return {
      share: 0.5,
      factIds: facts.map((fact) => fact.id),
      gap: `Your facts speak of ${name}, but it is not among your certifications.`,
    };
  }
  return {
    share: 0,
    factIds: [],
    gap: `${name === "" ? quoted(requirement.text) : sentenceCase(name)} is not among your certifications.`,
  };
}

const COURSE = /\b(?:certificate|diploma)\b/i;
const GIVEN_BY = /\b(?:from|by|issued|awarded|accredited|approved|through|at)\b.*$/i;

// "AZ-900", "AZ900".
const CODED = /\b(\p{Lu}{2,4})-(\d{2,4})\b/gu;

/** Whether a paper has less than half of the words that say which one is asked for: it is of the field, and no more. */
function sharesLittle(asked: string, held: string): boolean {
  const own = new Set(contentWords(held.replace(CODED, "$1$2")));
  const wanted = contentWords(asked.replace(CODED, "$1$2").replace(/\([^)]*\)/g, " ")).filter((one) => !genericStems.has(one) && !ofCertificates.has(one)); // prettier-ignore
  return wanted.length > 1 && wanted.filter((one) => own.has(one)).length * 2 < wanted.length;
}

/** A "Higher Certificate in Food Control" stands among the schools as often as among the certificates: one of its ways, word for word. */
function studiedFor({ text }: Ask, { education, reading }: MatchContext): string[] {
  const ways = text
    .replace(/\([^)]*\)/g, " ")
    .split(/\bor\b/i)
    .map((way) => contentWords(way).filter((stem) => !genericStems.has(stem)));
  // "A paralegal certificate from an approved program": by its subject, whoever gives it.
  const courses = text.split(/\bor\b/i).filter((way) => COURSE.test(way)).map((way) => contentWords(way.replace(GIVEN_BY, "")).filter((stem) => !genericStems.has(stem) && !ofCertificates.has(stem))); // prettier-ignore
  // "RHS Level 3", "an IPASS certificate": by a body's letters.
  const letters = text.match(/\blevel \d\b/i)
    ? (text.match(/\b\p{Lu}{3,6}\b/gu) ?? [])
    : (text.match(/\b\p{Lu}{4,6}\b/gu) ?? []);
  const item = education.find(({ facts }) => {
    const own = facts.filter(({ kind }) => kind === "degree" || kind === "field");
    const stems = new Set(own.flatMap(({ id }) => [...reading.byId.get(id)!.stems]));
    if (ways.some((way) => way.length > 1 && way.every((stem) => stems.has(stem)))) return true;
    if (courses.some((way) => way.length > 0 && way.every((stem) => stems.has(stem))) && own.some((fact) => COURSE.test(fact.text))) return true; // prettier-ignore
    // And no lower.
    const degree = own.map((fact) => fact.text).join(", ");
    return (
      (COURSE.test(degree) || /\blevel \d\b/i.test(text)) &&
      letters.some((one) => new RegExp(`\\b${one}\\b`, "u").test(degree)) &&
      lowerLevel({ text }, own) === ""
    );
  });
  return (item?.facts ?? []).filter(({ kind }) => kind === "degree" || kind === "field").map(({ id }) => id);
}

/** A finished course in the subject that "a recognised culinary qualification" is asked for in. */
function courseIn({ text, skills }: Ask, context: MatchContext): string[] {
  if (!/\bqualifications?\b/i.test(text) || skills.length === 0) return [];
  const ended = context.education.filter(({ item }) => hasEnded(item.end, context));
  const shows = (id: string) =>
    [...context.reading.byId.get(id)!.skills].some(
      (own) => skills.includes(own) || broaderSkills(own).some((one) => skills.includes(one)),
    );
  return ended
    .flatMap(({ facts }) => facts)
    .filter(({ id, kind }) => (kind === "degree" || kind === "field") && shows(id))
    .map(({ id }) => id);
}

// "NMC registered with no conditions"
const OF_REGISTER = /\b(\p{Lu}{3,6})[- ](?:registered|registration|register|pin)\b/iu;
const ACRONYM = /\b\p{Lu}[\p{L}\d]*\p{Lu}[\p{L}\d]*\b/gu;

const isPaper = (name: string) => ["license", "degree"].includes(skillKind(name) ?? "");

/** Whether a requirement names a license, so that its other terms are no certificates' subjects. */
const isPapers = ({ skills }: Ask) => skills.some(isPaper);

/** Whether a skill is this license, or one that includes it ("full UK driving licence", "CDL"). */
function isLicense(own: string, name: string): boolean {
  return own === name || (skillKind(own) === "license" && broaderSkills(own).includes(name));
}

/** Whether a license, or one that includes it, is among those of a fact. */
function holdsLicense(skills: Set<string>, name: string): boolean {
  if (skills.has(name)) return true;
  for (const own of skills) if (isLicense(own, name)) return true;
  return false;
}

const known = new WeakMap<Reading, string[]>();

function licensesIn(reading: Reading): string[] {
  const before = known.get(reading);
  if (before) return before;
  const licenses = [...reading.bySkill.keys()].filter((own) => skillKind(own) === "license");
  known.set(reading, licenses);
  return licenses;
}

function factsStating(name: string, { reading }: MatchContext) {
  const stating = new Set<number>(reading.bySkill.get(name));
  for (const own of licensesIn(reading))
    if (isLicense(own, name)) for (const at of reading.bySkill.get(own)!) stating.add(at);
  return [...stating].sort((a, b) => a - b).map((at) => reading.facts[at]!.fact);
}

// A course that one has only heard lets nobody drive.
const ONLY_HEARD = /\b(?:awareness|introduction|induction|theory|attended)\b/i;
const LETS = /\b(?:licen[cs]e|ticket|card)s?\b/i;

/** A card for reach trucks is a forklift licence: its thing is the license's own, or a narrower one. */
function certifies(own: string, license: string): boolean {
  const telling = contentWords(license).filter((one) => !ofCertificates.has(one));
  const things = broaderSkills(license).filter((thing) =>
    telling.every((one) => contentWords(thing).includes(one)),
  );
  return telling.length > 0 && things.some((thing) => own === thing || broaderSkills(own).includes(thing));
}

function names(factId: string, name: string, requirement: Ask, { reading }: MatchContext): boolean {
  const read = reading.byId.get(factId)!;
  if (read.fact.kind !== "certification") return false;
  if (name !== "") {
    if (holdsLicense(read.skills, name)) return true;
    if (LETS.test(requirement.text) && ONLY_HEARD.test(read.fact.text)) return false;
    if ((name.match(/\b\p{Lu}{3,6}\b/gu) ?? []).some((one) => areInitials(one, read.fact.text))) return true;
    // A certificate in a narrower thing is one in the wider.
    const isNarrower = (own: string) => broaderSkills(own).includes(name) || certifies(own, name);
    return [...read.skills].some(isNarrower) || holdsWordsOf(name, read);
  }
  const wanted = [...new Set(contentWords(requirement.text))].filter(
    (stem) => !genericStems.has(stem) && !ofCertificates.has(stem) && !/^\d$/.test(stem),
  );
  // "National certification (PTCB or ExCPT)": one of those named by their letters.
  const isChoice = /\bor\b|\/|such as/i.test(requirement.text);
  const letters = isChoice ? (requirement.text.match(ACRONYM) ?? []).filter((one) => one.length > 2) : [];
  // "Deer stalking certificate (DSC1)": by the letters that its own brackets give it.
  const own = /\((\p{Lu}[\p{Lu}\d]{2,7})\)/u.exec(requirement.text)?.[1];
  if (own !== undefined) letters.push(own);
  const registered = OF_REGISTER.exec(requirement.text)?.[1];
  if (registered !== undefined) letters.push(registered);
  const every = requirement.text.match(/\b\p{Lu}{3,6}\b/gu) ?? [];
  if (every.some((one) => areInitials(one, read.fact.text))) return true;
  if (/^\p{Lu}{3,6}$/u.test(read.fact.text) && areInitials(read.fact.text, requirement.text)) return true;
  if (letters.some((one) => new RegExp(`\\b${one}\\b`, "u").test(read.fact.text))) return true;
  const found = wanted.filter((stem) => read.stems.has(stem)).length;
  return found > 0 && found >= Math.min(2, wanted.length) && found / wanted.length >= 0.4;
}

/** What is wrong with where a license is valid or of which class it is; "" when it fits, or says nothing of it. */
function otherTerms({ license, text: asked }: Ask, facts: { text: string }[]): string {
  const text = facts.map((fact) => fact.text).join(", ");
  const codes = DRIVING.test(asked) ? (asked.match(ENTITLED) ?? []) : [];
  const unnamed = codes.filter((code) => !entitles(code, text.replace(/ /g, "")));
  if (unnamed.length > 0)
    return `${listOf(unnamed, "and")} ${unnamed.length > 1 ? "are" : "is"} asked for, too; your license does not name ${unnamed.length > 1 ? "them" : "it"}.`;
  const unlike = unlikePaper(asked, text);
  if (unlike !== "") return unlike;
  if (!license) return "";
  const own = licenseOf(text);
  const isElsewhere =
    license.place !== "" &&
    (own?.place ?? "") !== "" &&
    !text.toLowerCase().includes(license.place.toLowerCase());
  if (isElsewhere) return `It has to be valid in ${license.place}; yours names ${own!.place}.`;
  // Of driver's licenses A covers B, and B covers C.
  const isLower =
    /^[A-C]$/.test(license.class) &&
    /^[A-C]$/.test(own?.class ?? "") &&
    own!.class > license.class &&
    !classesIn(asked).has(own!.class);
  return isLower ? `Class ${license.class} is asked for; yours is class ${own!.class}.` : "";
}

const DRIVING = /\bdriv|\bminibus|\bcategor(?:y|ies)\b|\bentitlement/i;
/** Category C includes C1, and D includes D1; with a trailer only with one. */
function entitles(code: string, held: string): boolean {
  if (held.includes(code)) return true;
  const letter = code[0]!;
  return /^[CD]1$/.test(code)
    ? new RegExp(`(?:category|cat\\.?|[,/(])${letter}(?![\\p{L}\\d])|${letter}\\+?E\\b`, "iu").test(held)
    : new RegExp(`${letter}\\+?E\\b`, "u").test(held);
}

// What a European driving license may entitle to besides a car.
const ENTITLED = /\b(?:[CD]1\+?E?|[BCD]\+E)(?![\p{L}\d+])/gu;

/** "Class A or Class B", "class B/C": each of them is enough. */
function classesIn(text: string): Set<string> {
  const named = text.matchAll(/\bclass ([A-C])(?:(?:,? or |\/)(?:class )?([A-C])\b)?/gi);
  return new Set([...named].flatMap(([, one, other]) => [one, other].flatMap((name) => name?.toUpperCase() ?? []))); // prettier-ignore
}

const LEVEL = /\blevel (\d)\b/i;

/** "Level 4" asked for where the certificate held is of level 3; "" where it is not lower, or says none. */
function lowerLevel({ text }: Pick<Ask, "text">, facts: { text: string }[]): string {
  const written = facts.map((fact) => fact.text).join(", ");
  if (isLowerPaper(text, written)) return `Yours is of a lower level than ${quoted(text)}.`;
  const asked = LEVEL.exec(text)?.[1];
  const own = LEVEL.exec(written)?.[1];
  return asked !== undefined && own !== undefined && Number(own) < Number(asked)
    ? `Level ${asked} is asked for; yours is level ${own}.`
    : "";
}

/** The letters that a commercial driver's license gives its endorsements (49 CFR 383.153). */
const ENDORSEMENTS: Record<string, string> = {
  "passenger endorsement": "P",
  "school bus endorsement": "S",
  "hazmat endorsement": "H",
  "tanker endorsement": "N",
};

type Held = { stems: Set<string>; fact: { text: string } };

/** "Tanker endorsement" in "CDL, class A (tanker, hazmat)": all its own words, besides those of any certificate. */
function holdsWordsOf(name: string, { stems, fact }: Held): boolean {
  const letter = ENDORSEMENTS[name];
  if (letter !== undefined && new RegExp(`\\b(?:${letter}|${letter}(?:, \\p{Lu})*,? (?:and|&) \\p{Lu}|\\p{Lu}(?:, \\p{Lu})*,? (?:and|&) ${letter}) endorsements?\\b`, "u").test(fact.text)) return true; // prettier-ignore
  const telling = contentWords(name).filter((one) => !ofCertificates.has(one));
  return telling.length > 0 && telling.every((one) => stems.has(one));
}
