import { smallStart } from "#lib/text.ts";
import { isPlainWord } from "#lib/language/plain-word.ts";
import { canonicalSkill } from "#lib/language/skills.ts";
import type { Fact, Profile } from "#lib/profile/schema.ts";
import { isMonth, monthIndex } from "#lib/time.ts";
import { byRecency } from "#lib/engine/write-resume/roles.ts";
import { factOf } from "#lib/engine/write-resume/writing.ts";
import { asListed, isQuality, writesSkillsSmall } from "#lib/engine/write-resume/skill-case.ts";
import {
  askedAt,
  held,
  isEveryday,
  isScore,
  standingBy,
  withoutPlace,
} from "#lib/engine/write-resume/papers.ts";
import { degreeSentence, isSchool } from "./degree.ts";
import { isAskedLanguage, languageSentence } from "./languages.ts";
import { listed } from "./frames.ts";
import { composed, stopped, type Lettering, type Sentence } from "./lettering.ts";

const mostCertificates = 4;
const mostSkills = 4;

/** What else the posting asks for and the person has, each in a sentence: certificates, degree, languages. */
export type Credentials = {
  certificates: Sentence | null;
  degree: Sentence | null;
  languages: Sentence | null;
};

export function askedCredentials(lettering: Lettering): Credentials {
  const kinds = new Map(lettering.analysis.requirements.map((one) => [one.id, one.kind]));
  const proofs = (kind: string) =>
    new Set(
      lettering.match.coverage
        .filter((one) => one.status !== "gap" && kinds.get(one.requirementId) === kind)
        .flatMap((one) => one.factIds),
    );
  const [certificates, degrees, languages] = [
    proofs("certification"),
    // "AAT qualified or a degree in accounting": a degree may be what shows another kind of thing.
    new Set(
      lettering.match.coverage.filter(({ status }) => status !== "gap").flatMap(({ factIds }) => factIds),
    ),
    proofs("language"),
  ];
  return {
    certificates: certificateSentence(
      lettering,
      (fact) =>
        (certificates.has(fact.id) || askedAt(lettering, fact.text) < Number.POSITIVE_INFINITY) &&
        !isEveryday(fact.text, lettering.analysis.occupation?.isco),
      asAsked[lettering.tone],
    ),
    degree: degreeSentence(lettering, (facts) =>
      facts.some((fact) => fact.kind === "degree" && degrees.has(fact.id)),
    ),
    languages: languageSentence(
      lettering,
      (fact) => languages.has(fact.id) || isAskedLanguage(lettering, fact),
      true,
    ),
  };
}

const asAsked = { formal: ", which you ask for", warm: ", which you ask for", direct: "" } as const;

/** What drives everybody to work is told only where it is asked for. */
function isTelling(lettering: Lettering, { id, text }: Fact): boolean {
  return !isEveryday(text, lettering.analysis.occupation?.isco) || lettering.requirementsOf([id]).length > 0;
}

/** What fills a short letter: the tools of a role that goes on, then what nobody asked for. */
export function otherCredentials(lettering: Lettering, said: Sentence[]): Sentence[] {
  const used = new Set(said.flatMap((one) => one.facts));
  const unused = (fact: Fact) => !used.has(fact);
  const tools = toolsSentence(lettering, said);
  return [
    tools,
    certificateSentence(lettering, (fact) => unused(fact) && isTelling(lettering, fact)),
    degreeSentence(
      lettering,
      (facts) => facts.every(unused) && !facts.some(isSchool),
      [...used].some((fact) => fact.kind === "degree"),
    ),
    [...used].some(({ kind }) => kind === "language") ? null : languageSentence(lettering, unused),
    furtherSkills(lettering, tools ? [...said, tools] : said),
  ].filter((one) => one !== null);
}

type Certificate = Profile["certifications"][number];

function certificateSentence(
  lettering: Lettering,
  isMeant: (fact: Fact) => boolean,
  ending = "",
): Sentence | null {
  const isValid = ({ end }: Certificate) =>
    !isMonth(end) || monthIndex(end, "end") >= monthIndex(lettering.today);
  const facts = lettering.profile.certifications.filter(isValid).flatMap((item) => {
    const fact = factOf(lettering.factsOfItem(lettering.idOf(item)), "certification");
    return fact && isMeant(fact) && !EXAMS.test(fact.text) && !isScore(fact.text) ? [fact] : [];
  });
  const weighty = facts
    .toSorted(
      (a, b) =>
        placeOf(lettering, a) - placeOf(lettering, b) || lettering.weightOf(b.id) - lettering.weightOf(a.id),
    ) // prettier-ignore
    .slice(0, mostCertificates);
  const whole = sentenceOfPapers(lettering, weighty, ending);
  if (whole || weighty.length < 2) return whole;
  // One that cannot be told so leaves the others.
  const sure = weighty.filter((fact) => sentenceOfPapers(lettering, [fact], ending) !== null);
  return sure.length < weighty.length ? sentenceOfPapers(lettering, sure, ending) : null;
}

/** Where among the wishes a paper is asked for; what nobody asks for stands last. */
function placeOf(lettering: Lettering, { id, text }: Fact): number {
  const proven = new Set(lettering.requirementsOf([id]));
  const at = lettering.analysis.requirements.findIndex((one) => one.kind === "certification" && proven.has(one.id)); // prettier-ignore
  const last = lettering.analysis.requirements.length;
  return Math.min(at === -1 ? last : at, askedAt(lettering, text), last);
}

/** "I am a notary public and hold the BLS and ACLS certificates, which you ask for."; null where that cannot be proven. */
function sentenceOfPapers(lettering: Lettering, weighty: Fact[], ending: string): Sentence | null {
  if (weighty.length === 0) return null;
  const standings = weighty.flatMap((fact) => {
    const standing = standingBy(fact.text);
    return standing === null ? [] : [{ fact, standing }];
  });
  const papers = weighty.filter((fact) => !standings.some((one) => one.fact === fact));
  // Who has begun as "an Advanced Paramedic" is not one a second time.
  const more = standings.filter(({ fact }) => !lettering.person.said.includes(withoutPlace(fact.text)));
  const people = more.length + papers.length > 0 ? more : standings;
  const told = [...people.map(({ fact }) => fact), ...papers];
  const am = lettering.tone === "warm" ? "I’m" : "I am";
  const all = withOneNoun(papers.map(({ text }) => held(text)));
  const parts = [
    people.length > 0 ? `am ${listed(people.map(({ standing }) => standing), "and")}` : "",
    papers.length > 0 ? `hold ${all}` : "",
  ]; // prettier-ignore
  return lettering.proven(
    composed(stopped(`I ${listed(parts, "and")}${people.length > 0 ? "" : ending}`.replace(/^I am/, am)), told),
  ); // prettier-ignore
}

/** What is passed rather than held. */
const EXAMS = /\b(?:exams?|examinations?|modules?|papers?)\b|^(?:member|fellow|associate|licentiate)$/i;

/** "the BLS and CCHT certificates" of "the BLS certificate" and "the CCHT certificate". */
function withOneNoun(papers: string[]): string {
  const names = papers.map((paper) => /^(?:the|an?) ([^,]+) certificate$/u.exec(paper)?.[1]);
  const isOne = papers.length > 1 && names.every((name) => name !== undefined && !/ (?:and|or) /.test(name));
  return isOne ? `the ${listed(names as string[], "and")} certificates` : listed(papers, "and");
}

const skillFrames = {
  formal: ["My skills include", ", which you ask for"],
  warm: ["I’d bring", ", which you ask for"],
  direct: ["I bring", ", which you ask for"],
} as const;
/** After the certificates, which are "what you ask for" already. */
const furtherFrames = {
  formal: ["My skills also include", ""],
  warm: ["I’d also bring", ", which you ask for"],
  direct: ["My skills also include", ""],
} as const;
const toolFrames = { formal: "In my work I use", warm: "I work with", direct: "I use" } as const;

const firstWord = (name: string) => /^\p{L}+/u.exec(name)?.[0] ?? "";

/** Whether a posting asks for a skill only in place of one that is said already: "Go or Java". */
function isOtherWay({ analysis }: Lettering, name: string, said: string[]): boolean {
  const asking = analysis.requirements.filter(({ skills }) => skills.includes(name));
  return asking.every(({ isAnyOf, skills }) => isAnyOf && skills.some((skill) => said.includes(skill)));
}

/** The skills that the posting names and the person has, by what it weighs them; those that `said` names already are left out. */
export function skillsSentence(lettering: Lettering, said: Sentence[], isMore: boolean): Sentence | null {
  const text = said.map((one) => one.text.toLowerCase()).join(" ");
  const wanted = new Map<string, number>();
  const maxima = new Map(lettering.match.coverage.map((one) => [one.requirementId, one.max]));
  for (const { id, skills } of lettering.analysis.requirements)
    for (const name of skills) wanted.set(name, Math.max(wanted.get(name) ?? 0, maxima.get(id) ?? 0));
  const taken = new Set<string>();
  const spoken = new Set(lettering.profile.languages.map((one) => one.name.toLowerCase()));
  const skills = lettering.facts
    .flatMap((fact) => {
      const isNamed = fact.kind === "technology" || (fact.kind === "skill" && !fact.id.endsWith(".years"));
      const name = isNamed ? canonicalSkill(fact.text) : null;
      const weight = name === null ? undefined : wanted.get(name);
      return weight === undefined ? [] : [{ fact, name: name!, weight }];
    })
    .filter(
      ({ fact }) =>
        !isNoName(fact.text) &&
        !isQuality(fact.text) &&
        !isOnPaper(lettering, fact.text) &&
        !spoken.has(fact.text.toLowerCase()) &&
        !text.includes(fact.text.toLowerCase()),
    )
    // The person's own word for it, before a tool of some role.
    .sort((a, b) => b.weight - a.weight || Number(a.fact.kind !== "skill") - Number(b.fact.kind !== "skill"))
    .filter(({ name }) => !taken.has(name) && taken.add(name))
    .filter(
      ({ name }, at, all) =>
        !isOtherWay(
          lettering,
          name,
          all.slice(0, at).map((one) => one.name),
        ),
    )
    .slice(0, mostSkills)
    .map(({ fact }) => fact);
  if (skills.length < 2) return null;
  const names = listed(skillNames(lettering, skills), "and");
  const [before, after] = (isMore ? furtherFrames : skillFrames)[lettering.tone];
  return lettering.proven(composed(stopped(`${before} ${names}${after}`), skills));
}

/** What would break the list that it stands in, or says how little it is ("Power BI (learning)"). */
const isNoName = (text: string) => / and |,|[()]| [-–—] /.test(text);

/** A licence's class among the skills is told with the licence. */
function isOnPaper({ profile }: Lettering, skill: string): boolean {
  const name = skill.toLowerCase();
  return /^[A-Z]\d?\+?E?$/.test(skill) || profile.certifications.some((one) => one.name.replace(/ \([^()]*\)/u, "").toLowerCase() === name); // prettier-ignore
}

const mostFurther = 6;

/** Skills that nobody asked for and no sentence names. */
function furtherSkills(lettering: Lettering, said: Sentence[]): Sentence | null {
  const used = new Set(said.flatMap((one) => one.facts));
  const spoken = new Set(lettering.profile.languages.map((one) => one.name.toLowerCase()));
  const skills = lettering.facts
    .filter((fact) => fact.kind === "skill" && !fact.id.endsWith(".years") && !used.has(fact))
    .filter(
      (fact) => !isNoName(fact.text) && !isQuality(fact.text) && !isOnPaper(lettering, fact.text) && !spoken.has(fact.text.toLowerCase()) && !isSaid(fact, said), // prettier-ignore
    )
    .slice(0, mostFurther);
  if (skills.length < 2) return null;
  const isAgain = said.some((one) => one.facts.some((fact) => fact.kind === "skill"));
  const names = listed(skillNames(lettering, skills), "and"); // prettier-ignore
  return lettering.proven(composed(stopped(`My skills ${isAgain ? "also " : ""}include ${names}`), skills));
}

/** All skills that no other sentence names as such, also those that a deed names. */
export function allSkills(lettering: Lettering, others: Sentence[]): Sentence | null {
  const named = new Set(others.flatMap((one) => one.facts.filter(({ kind }) => kind === "skill").map(({ itemId }) => itemId))); // prettier-ignore
  const spoken = new Set(lettering.profile.languages.map((one) => one.name.toLowerCase()));
  const skills = lettering.facts
    .filter((fact) => fact.kind === "skill" && !fact.id.endsWith(".years") && !named.has(fact.itemId))
    .filter(
      (fact) =>
        !isNoName(fact.text) &&
        !isQuality(fact.text) &&
        !isOnPaper(lettering, fact.text) &&
        !spoken.has(fact.text.toLowerCase()),
    ) // prettier-ignore
    .slice(0, mostFurther);
  const names = listed(skillNames(lettering, skills), "and"); // prettier-ignore
  return skills.length < 2 ? null : lettering.proven(composed(stopped(`My skills ${named.size > 0 ? "also " : ""}include ${names}`), skills)); // prettier-ignore
}

function isSaid({ text }: Fact, said: Sentence[]): boolean {
  return said.some((one) => one.text.toLowerCase().includes(text.toLowerCase()));
}

/** As a sentence writes them; who writes skills small writes only names large. */
function skillNames({ facts }: Lettering, skills: Fact[]): string[] {
  const isSmall = writesSkillsSmall(facts);
  return skills.map(({ text }) => asListed(isSmall ? text : skillName(text)));
}

/** "Pre-trip inspection" small, "Google Classroom" and "Terraform" as they are. */
function skillName(name: string): string {
  if (/^\p{Lu}\p{Ll}+(?:[- ]\p{Ll}+)+(?: \([^)]*\))?$/u.test(name) && isPlainWord(firstWord(name)) && !/^\p{Lu}/u.test(canonicalSkill(firstWord(name)) ?? ""))
    return smallStart(name); // prettier-ignore
  const isCommon =
    /^\p{Lu}\p{Ll}+(?:ing|ery|ory|ment|tion|ics|ance|graphy|logy|ship|acy)$/u.test(name) &&
    (isPlainWord(name) || /\p{L}{4}(?:ation|graphy|ology|otomy|ectomy|ometry|oscopy)$/u.test(name)) &&
    !/^\p{Lu}/u.test(canonicalSkill(name) ?? "");
  return isCommon ? name.toLowerCase() : name;
}

function toolsSentence(lettering: Lettering, said: Sentence[]): Sentence | null {
  const [newest] = byRecency(lettering.profile.experiences);
  if (!newest?.isCurrent) return null;
  const facts = lettering.factsOfItem(lettering.idOf(newest));
  // A common noun would need an article.
  const tools = facts
    .filter((fact) => fact.kind === "technology" && isName(fact.text) && !isSaid(fact, said))
    .slice(0, mostSkills);
  if (tools.length < 2) return null;
  const text = `${toolFrames[lettering.tone]} ${listed(
    tools.map((fact) => fact.text),
    "and",
  )}`;
  return lettering.proven(composed(stopped(text), tools));
}

function isName(text: string): boolean {
  return (
    /^\p{Lu}/u.test(text) &&
    // "Vermeer BC1000 chipper" is one of several.
    !/ \p{Ll}{3,}[^s\P{L}]$/u.test(text) &&
    !/^\p{Lu}\p{Ll}+ \p{Ll}/u.test(text) &&
    !/^\p{Ll}/u.test(canonicalSkill(text) ?? "")
  );
}
