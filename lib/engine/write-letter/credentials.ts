import { smallStart } from "#lib/text.ts";
import { isPlainWord } from "#lib/language/plain-word.ts";
import { canonicalSkill } from "#lib/language/skills.ts";
import type { Fact, Profile } from "#lib/profile/schema.ts";
import { isMonth, monthIndex } from "#lib/time.ts";
import { byRecency } from "#lib/engine/write-resume/roles.ts";
import { factOf } from "#lib/engine/write-resume/writing.ts";
import { isQuality, writesSkillsSmall } from "#lib/engine/write-resume/skill-case.ts";
import { held, isEveryday, PERSON, withoutPlace } from "#lib/engine/write-resume/papers.ts";
import { article } from "./articles.ts";
import { listed } from "./frames.ts";
import { composed, stopped, type Lettering, type Sentence } from "./lettering.ts";

const mostCertificates = 3;
const mostSkills = 4;
const mostLanguages = 2;

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
      (fact) => certificates.has(fact.id) && !isEveryday(fact.text, lettering.analysis.occupation?.isco),
      asAsked[lettering.tone],
    ),
    degree: degreeSentence(lettering, (facts) =>
      facts.some((fact) => fact.kind === "degree" && degrees.has(fact.id)),
    ),
    languages: languageSentence(lettering, (fact) => languages.has(fact.id), true),
  };
}

const asAsked = { formal: ", as you ask", warm: ", which you ask for", direct: "" } as const;

/** What fills a short letter: the tools of a role that goes on, then what nobody asked for. */
export function otherCredentials(lettering: Lettering, said: Sentence[]): Sentence[] {
  const used = new Set(said.flatMap((one) => one.facts));
  const unused = (fact: Fact) => !used.has(fact);
  const tools = toolsSentence(lettering, said);
  return [
    tools,
    certificateSentence(lettering, unused),
    degreeSentence(
      lettering,
      (facts) => facts.every(unused) && !facts.some(isSchool),
      [...used].some((fact) => fact.kind === "degree"),
    ),
    languageSentence(lettering, unused),
    furtherSkills(lettering, tools ? [...said, tools] : said),
  ].filter((one) => one !== null);
}

function isSchool({ kind, text }: Fact): boolean {
  return kind === "degree" && /\b(?:high|secondary) school\b|\bgrade\b/i.test(text);
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
    return fact && isMeant(fact) && !EXAMS.test(fact.text) ? [fact] : [];
  });
  const weighty = facts
    .toSorted((a, b) => lettering.weightOf(b.id) - lettering.weightOf(a.id))
    .slice(0, mostCertificates);
  const whole = sentenceOfPapers(lettering, weighty, ending);
  if (whole || weighty.length < 2) return whole;
  // One that cannot be told so leaves the others.
  const sure = weighty.filter((fact) => sentenceOfPapers(lettering, [fact], ending) !== null);
  return sure.length < weighty.length ? sentenceOfPapers(lettering, sure, ending) : null;
}

/** "I am a notary public and hold the BLS and ACLS certificates, as you ask."; null where that cannot be proven. */
function sentenceOfPapers(lettering: Lettering, weighty: Fact[], ending: string): Sentence | null {
  const persons = weighty.filter((fact) => PERSON.test(fact.text));
  const papers = weighty.filter((fact) => !persons.includes(fact));
  // Who has begun as "an Advanced Paramedic" is not one a second time.
  const more = persons.filter((fact) => !lettering.person.said.includes(withoutPlace(fact.text)));
  const people = more.length + papers.length > 0 ? more : persons;
  const told = [...people, ...papers];
  const am = lettering.tone === "warm" ? "I’m" : "I am";
  const parts = [
    people.length > 0
      ? `am ${listed(
          people.map(({ text }) => `${article(text)} ${withoutPlace(text)}`),
          "and",
        )}`
      : "",
    papers.length > 0 ? `hold ${withOneNoun(papers.map(({ text }) => held(text)))}` : "",
  ];
  return lettering.proven(
    weighty.length === 0
      ? null
      : composed(
          stopped(`I ${listed(parts, "and")}${people.length > 0 ? "" : ending}`.replace(/^I am/, am)),
          told,
        ),
  );
}

/** What is passed rather than held. */
const EXAMS = /\b(?:exams?|examinations?|modules?|papers?)\b|^(?:member|fellow|associate|licentiate)$/i;

/** "the BLS and CCHT certificates" of "the BLS certificate" and "the CCHT certificate". */
function withOneNoun(papers: string[]): string {
  const names = papers.map((paper) => /^the ([^,]+) certificate$/u.exec(paper)?.[1]);
  const isOne = papers.length > 1 && names.every((name) => name !== undefined && !/ (?:and|or) /.test(name));
  return isOne ? `the ${listed(names as string[], "and")} certificates` : listed(papers, "and");
}

const degreeVerbs = { formal: "I hold", warm: "I have", direct: "I hold" } as const;
const skillFrames = {
  formal: ["My skills include", ", which you ask for"],
  warm: ["I’d bring", ", which you ask for"],
  direct: ["I bring", ", which you ask for"],
} as const;
/** After the certificates, which are "what you ask for" already. */
const furtherFrames = {
  formal: ["From your list, I also bring", ""],
  warm: ["I’d also bring", ", which you ask for"],
  direct: ["From your list, I also bring", ""],
} as const;
const toolFrames = { formal: "In my work I use", warm: "I work with", direct: "I use" } as const;

function degreeSentence(
  lettering: Lettering,
  isMeant: (facts: Fact[]) => boolean,
  isMore = false,
): Sentence | null {
  for (const item of byRecency(lettering.profile.education)) {
    const facts = lettering.factsOfItem(lettering.idOf(item));
    const degree = factOf(facts, "degree");
    // What has a beginning and no end may still go on, and what ends later does.
    const isDone = isMonth(item.end)
      ? monthIndex(item.end) <= monthIndex(lettering.today)
      : item.start === "";
    const isOngoing = !isDone && isMonth(item.end) && item.start !== "";
    if (!degree || !(isDone || isOngoing) || !isMeant(facts)) continue;
    const [field, institution] = [factOf(facts, "field"), factOf(facts, "institution")];
    const isNamed =
      !field || field.text === "General" || isWithin(field.text, degree.text) || / in /i.test(degree.text);
    const name = /^\p{Lu}\p{Ll}+ \p{Ll}/u.test(degree.text) ? small(degree.text) : degree.text;
    const study = isNamed ? degree.text : `${name} in ${small(MANY.test(degree.text) ? withJoint(field.text) : field.text)}`; // prettier-ignore
    const school = institution
      ? ` from ${/^(?:University|College|School|Institute) of/.test(institution.text) ? "the " : ""}${institution.text}`
      : "";
    const isDegree =
      /\b(?:bachelor|master|associate|doctor|ph\.?d|b\.?s|b\.?a|m\.?s|m\.?a|mba|llb|beng|meng)\b/i.test(
        degree.text,
      );
    const said = isDegree ? study : small(study);
    const isPlural = MANY.test(degree.text);
    const verb = isMore ? "I also hold" : isDegree ? degreeVerbs[lettering.tone] : isPlural ? "I have" : "I hold"; // prettier-ignore
    const named = isPlural ? study : `${article(said)} ${said}`;
    const dates = factOf(facts, "dates");
    const at = school.replace(/^ from/, " at");
    const part = PART_OF_STUDY.test(degree.text) ? [`I completed ${study}${at}`, `I have ${study}${school}`] : null; // prettier-ignore
    const sentences = part ?? (isOngoing ? [`I am studying ${isDegree || TITLED.test(degree.text) ? `for ${named}` : study}${at}`] : [
      COURSE.test(degree.text) && dates ? `I completed ${isSchooled(said) ? "" : "the "}${said}${at}` : "",
      `${verb} ${named}${school}`,
    ].filter((one) => one !== "")); // prettier-ignore
    for (const sentence of sentences) {
      const own = [degree, isNamed ? undefined : field, institution];
      const evidence = /^I (?:completed|am studying) /.test(sentence) ? [...own, dates] : own;
      const proven = lettering.proven(composed(stopped(sentence), evidence));
      if (proven) return proven;
    }
  }
  return null;
}

/** Whether each word of a field stands in the degree: "Library Science" in "Master of Library and Information Science". */
function isWithin(field: string, degree: string): boolean {
  const named = new Set(degree.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  return field.toLowerCase().split(/[^\p{L}\p{N}]+/u).every((word) => named.has(word)); // prettier-ignore
}

/** "Maths, Sociology" of several papers is "Maths and Sociology"; of one degree it may be its branch. */
function withJoint(subjects: string): string {
  const parts = subjects.split(", ");
  return / and /.test(subjects) ? subjects : listed(parts, "and");
}

/** "2 years of accounting", "Some college" */
const PART_OF_STUDY =
  /^(?:\d+|one|two|three|some) (?:years?|semesters?|terms?|credits?|units|courses|college)\b/i;
/** What one studies for rather than studies. */
const TITLED =
  /^(?:BSc|MSc|BEng|MEng|BEd|MEd|BMus|LLB|LLM|PhD|HND|HNC|NVQ|BTEC|PGCE|CIPD|ACCA|T Level)\b|^(?:(?:Higher|Advanced|National|Graduate|Postgraduate|Professional|Vocational|Level \d) )*(?:Certificate|Diploma|Foundation Degree|Award|Licen[cs]e)\b/;
/** "GCSEs", "A-levels", "three certificates". */
const MANY =
  /^(?:(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten) (?=\p{Lu}))?(?:[A-Z]+s\b|(?:A|O|AS)[- ]?[Ll]evels?|Highers|.*\b(?:certificates|credits|courses|qualifications|exams|modules)\b)/u;
/** What one goes through rather than holds. */
const COURSE =
  /\b(?:programme|program|course|training|traineeship|apprenticeship|bootcamp|boot camp|academy|coursework|studies|induction)$/i;
const isSchooled = (name: string) => /\b(?:training|coursework|studies)\b/i.test(name);

/** "an electrical apprenticeship certificate"; "Meister in logistics" and "Plumbing and Heating" stay. */
function small(name: string): string {
  return /^\p{Lu}\p{Ll}+ \p{Ll}/u.test(name) && !/ \p{Lu}/u.test(name) && isPlainWord(firstWord(name))
    ? smallStart(name)
    : name;
}

const firstWord = (name: string) => /^\p{L}+/u.exec(name)?.[0] ?? "";

function languageSentence(
  lettering: Lettering,
  isMeant: (fact: Fact) => boolean,
  isAsked = false,
  most = mostLanguages,
): Sentence | null {
  const spoken = lettering.profile.languages.flatMap((item) => {
    const fact = factOf(lettering.factsOfItem(lettering.idOf(item)), "language");
    // A posting in English is answered in English; who has learned it says how well where that is asked.
    const isLearned = isAsked && !/^(?:native)?$/.test(item.proficiency);
    const isTold =
      fact !== undefined && isMeant(fact) && (isLearned || item.name.toLowerCase() !== "english");
    return isTold ? [{ ...item, fact }] : [];
  });
  const said = spoken.slice(0, most);
  if (said.length === 0) return null;
  const [only] = said;
  if (said.length === 1 && only) {
    const { name, proficiency, fact } = only;
    const text =
      proficiency === ""
        ? `I speak ${name}`
        : proficiency === "native"
          ? `I am a native speaker of ${name}`
          : `I speak ${proficiency} ${name}`;
    return lettering.proven(composed(stopped(text), [fact]));
  }
  const natives = said.filter(({ proficiency }) => proficiency === "native").map(({ name }) => name);
  const each = said
    .filter(({ proficiency }) => proficiency !== "native")
    .map(({ name, proficiency }) => (proficiency === "" ? name : `${proficiency} ${name}`));
  const parts = [
    natives.length === 0 ? "" : `am a native speaker of ${listed(natives, "and")}`,
    each.length === 0 ? "" : `speak ${listed(each, "and")}`,
  ];
  return lettering.proven(
    composed(
      stopped(`I ${listed(parts, "and")}`),
      said.map(({ fact }) => fact),
    ),
  );
}

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
      const name = fact.kind === "skill" && !fact.id.endsWith(".years") ? canonicalSkill(fact.text) : null;
      const weight = name === null ? undefined : wanted.get(name);
      return weight === undefined ? [] : [{ fact, name: name!, weight }];
    })
    .filter(
      ({ fact }) =>
        !/ and |,/.test(fact.text) &&
        !isQuality(fact.text) &&
        !spoken.has(fact.text.toLowerCase()) &&
        !text.includes(fact.text.toLowerCase()),
    )
    .sort((a, b) => b.weight - a.weight)
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

const mostFurther = 6;

/** Skills that nobody asked for and no sentence names. */
function furtherSkills(lettering: Lettering, said: Sentence[]): Sentence | null {
  const used = new Set(said.flatMap((one) => one.facts));
  const spoken = new Set(lettering.profile.languages.map((one) => one.name.toLowerCase()));
  const skills = lettering.facts
    .filter((fact) => fact.kind === "skill" && !fact.id.endsWith(".years") && !used.has(fact))
    .filter(
      (fact) => !/ and |,/.test(fact.text) && !isQuality(fact.text) && !spoken.has(fact.text.toLowerCase()) && !isSaid(fact, said), // prettier-ignore
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
      (fact) => !/ and |,/.test(fact.text) && !isQuality(fact.text) && !spoken.has(fact.text.toLowerCase()),
    ) // prettier-ignore
    .slice(0, mostFurther);
  const names = listed(skillNames(lettering, skills), "and"); // prettier-ignore
  return skills.length < 2 ? null : lettering.proven(composed(stopped(`My skills ${named.size > 0 ? "also " : ""}include ${names}`), skills)); // prettier-ignore
}

/** A school's diploma, where nothing higher is there. */
export function schoolSentence(lettering: Lettering): Sentence | null {
  return degreeSentence(lettering, () => true);
}

const mostOfAll = 4;

/** All languages, English among others too. */
export function allLanguages(lettering: Lettering): Sentence | null {
  return languageSentence(lettering, () => true, true, mostOfAll);
}

function isSaid({ text }: Fact, said: Sentence[]): boolean {
  return said.some((one) => one.text.toLowerCase().includes(text.toLowerCase()));
}

/** As a sentence writes them; who writes skills small writes only names large. */
function skillNames({ facts }: Lettering, skills: Fact[]): string[] {
  const isSmall = writesSkillsSmall(facts);
  return skills.map(({ text }) => (isSmall ? text : skillName(text)));
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
