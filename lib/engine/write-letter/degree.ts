import { smallStart } from "#lib/text.ts";
import { isPlainWord } from "#lib/language/plain-word.ts";
import type { Fact } from "#lib/profile/schema.ts";
import { isMonth, monthIndex } from "#lib/time.ts";
import { PERSON } from "#lib/engine/write-resume/papers.ts";
import { byRecency } from "#lib/engine/write-resume/roles.ts";
import { factOf } from "#lib/engine/write-resume/writing.ts";
import { article } from "./articles.ts";
import { listed } from "./frames.ts";
import { composed, stopped, type Lettering, type Sentence } from "./lettering.ts";

const degreeVerbs = { formal: "I hold", warm: "I have", direct: "I hold" } as const;

/** What everybody has who studied later. */
export function isSchool({ kind, text }: Fact): boolean {
  return kind === "degree" && /\b(?:high|secondary) school\b|\bgrade\b|\b(?:NCEA|WASSCE|KCSE|CSEC|GCSEs?|GED|HSC|SSC|Abitur|Matura|matric(?:ulation)?)\b|\b[AO][- ]levels?\b|\bLeaving Cert|\bNational Senior Cert/i.test(text); // prettier-ignore
}

/** A school's diploma, where nothing higher is there. */
export function schoolSentence(lettering: Lettering): Sentence | null {
  return degreeSentence(lettering, () => true);
}

export function degreeSentence(
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
    if (!degree || ABROAD.test(degree.text) || !(isDone || isOngoing) || !isMeant(facts)) continue;
    const [field, institution] = [factOf(facts, "field"), factOf(facts, "institution")];
    const trained = trainedAs(degree.text, field?.text ?? "");
    const isNamed =
      !field || field.text === "General" || isWithin(field.text, degree.text) || / in /i.test(degree.text);
    const name = /^\p{Lu}\p{Ll}+ \p{Ll}/u.test(degree.text) ? small(degree.text) : degree.text;
    const study = isNamed ? degree.text : `${name} in ${small(MANY.test(degree.text) ? withJoint(field.text) : field.text)}`; // prettier-ignore
    const school = institution
      ? ` from ${/^(?:University|College|School|Institute) of/.test(institution.text) ? "the " : ""}${institution.text}`
      : "";
    const isDegree =
      /\b(?:bachelor|master|associate|doctor|ph\.?d|b\.?s|b\.?a|m\.?s|m\.?a|mba|llb|beng|meng|b\.?com|m\.?com|bba|b\.?tech|m\.?tech|mphil|bed)\b/i.test(
        degree.text,
      );
    const said = isDegree ? study : small(study);
    const isPlural = MANY.test(degree.text);
    const verb = isMore ? "I also hold" : isDegree ? degreeVerbs[lettering.tone] : isPlural ? "I have" : "I hold"; // prettier-ignore
    const named = isPlural
      ? study
      : /^state exam/i.test(said)
        ? `the ${said}`
        : `${article(said)} ${withIn(said)}`;
    const dates = factOf(facts, "dates");
    const at = school.replace(/^ from/, " at");
    const part = PART_OF_STUDY.test(degree.text) ? [`I completed ${study}${at}`, `I have ${study}${school}`] : null; // prettier-ignore
    const average = averageOf(lettering, facts);
    if (trained && isDone) {
      const as = trained.isField ? [degree, field, institution] : [degree, institution];
      const own = lettering.proven(composed(stopped(`I trained as ${trained.text}${at}`), as));
      if (own) return own;
    }
    const sentences = part ?? (isOngoing ? [`I am studying ${isDegree || TITLED.test(degree.text) ? `for ${named}` : study}${at}${average?.text ?? ""}`] : [
      COURSE.test(degree.text) && dates ? `I completed ${isSchooled(said) ? "" : "the "}${said}${at}` : "",
      `${verb} ${named}${school}`,
    ].filter((one) => one !== "")); // prettier-ignore
    for (const sentence of sentences) {
      const own = [degree, isNamed ? undefined : field, institution];
      const evidence = /^I (?:completed|am studying) /.test(sentence) ? [...own, dates, average?.fact] : own;
      const proven = lettering.proven(composed(stopped(sentence), evidence));
      if (proven) return proven;
    }
  }
  return null;
}

/** "motor mechanic" of a technician, or a trade that the degree's own small words name; null where a degree is held. */
function trainedAs(degree: string, field: string): { text: string; isField: boolean } | null {
  if (field !== "" && /^\p{L}+$/u.test(degree) && PERSON.test(degree)) {
    const isTrade = / (?:mechanic|electrician|technician|fitter|welder|plumber|nurse|assistant|operator|clerk)$/i.test(field); // prettier-ignore
    const name = isTrade ? smallStart(field) : `${smallStart(degree)} in ${small(field)}`;
    return { text: `${article(name)} ${name}`, isField: true };
  }
  const isTrade = /^\p{Ll}+(?: \p{Ll}+){0,3}$/u.test(degree) && !OF_STUDY.test(degree);
  return isTrade && field === "" ? { text: `${article(degree)} ${degree}`, isField: false } : null;
}

/** A part of one's studies that is no degree. */
const ABROAD =
  /\b(?:exchange|erasmus|visiting|guest) (?:student|year|semester|term|programme|program)\b|\b(?:year|semester|term) abroad\b/i;

const OF_STUDY =
  /\b(?:degree|diploma|certificate|licen[cs]e|bachelor|master|student|exchange|year|semester|term|studies|course|training|apprenticeship|school|college|level|exams?|matric|high|program(?:me)?)\b/i;

/** "NVQ 3 Floristry" is one in floristry. */
function withIn(name: string): string {
  return name.replace(/^((?:NVQ|SVQ|BTEC|HND|HNC|City (?:&|and) Guilds|T Level)(?: Level)?(?: \d)?) (?=\p{Lu}\p{Ll})(?!Level|Diploma|Certificate|National|Extended|Award)/u, "$1 in "); // prettier-ignore
}

/** ", with an average of 68%", where a posting asks for one. */
function averageOf({ analysis }: Lettering, facts: Fact[]): { text: string; fact: Fact } | null {
  const grade = factOf(facts, "grade");
  const [, amount] = /^(\d+(?:\.\d+)? ?%)(?: average)?$/i.exec(grade?.text ?? "") ?? [];
  const isAsked = analysis.requirements.some(({ text }) => /\b(?:average|grades?|marks?|GPA)\b/i.test(text));
  return grade && amount && isAsked ? { text: `, with an average of ${amount}`, fact: grade } : null;
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

const firstWord = (name: string) => /^\p{L}+/u.exec(name)?.[0] ?? "";

/** "an electrical apprenticeship certificate"; "Meister in logistics" and "Plumbing and Heating" stay. */
function small(name: string): string {
  return /^\p{Lu}\p{Ll}+ \p{Ll}/u.test(name) && !/ \p{Lu}/u.test(name) && isPlainWord(firstWord(name))
    ? smallStart(name)
    : name;
}
