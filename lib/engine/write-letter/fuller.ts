import type { Fact } from "#lib/profile/schema.ts";
import { isMonth, monthIndex } from "#lib/time.ts";
import { yearsInWords } from "#lib/engine/write-resume/counted-roles.ts";
import { factOf } from "#lib/engine/write-resume/writing.ts";
import { listed, withArticle } from "./frames.ts";
import { composed, stopped, type Lettering, type Sentence } from "./lettering.ts";

// What a letter says more of papers, skills and what stands outside roles where it is short without.

/** The sentence of one degree or one certificate with its years and who issued it; null where nothing can be added. */
export function fullerPaper(lettering: Lettering, sentence: Sentence): Sentence | null {
  if (sentence.isQuoted || sentence.text.includes(", where I studied ")) return null;
  const degree = onlyOf(sentence, "degree");
  if (degree) return fullerDegree(lettering, sentence, degree);
  const certificate = onlyOf(sentence, "certification");
  return certificate ? (certifiedBy(lettering, sentence, certificate) ?? fullerCertificate(lettering, sentence, certificate)) : null; // prettier-ignore
}

function onlyOf({ facts }: Sentence, kind: Fact["kind"]): Fact | null {
  const [only, ...others] = facts.filter((fact) => fact.kind === kind);
  return only && others.length === 0 ? only : null;
}

/** "I hold a Bachelor of Arts in English from the University of Exeter, where I studied from 2011 to 2014." */
function fullerDegree(lettering: Lettering, sentence: Sentence, degree: Fact): Sentence | null {
  const item = lettering.profile.education.find((one) => lettering.idOf(one) === degree.itemId);
  const facts = lettering.factsOfItem(degree.itemId);
  const [dates, institution] = [factOf(facts, "dates"), factOf(facts, "institution")];
  if (!item || !dates || !isMonth(item.end)) return null;
  const [from, to] = [item.start.slice(0, 4), item.end.slice(0, 4)];
  if (/\bI completed /.test(sentence.text))
    return lettering.proven(composed(sentence.text.replace(/\.$/, ` in ${to}.`), [...sentence.facts, dates]));
  if (!/\bI (?:also )?(?:hold|have) /.test(sentence.text)) return null;
  const isSchool = institution && sentence.text.endsWith(`${institution.text}.`);
  const tail = isSchool && isMonth(item.start) && from !== to ? `, where I studied from ${from} to ${to}` : `, which I completed in ${to}`; // prettier-ignore
  return lettering.proven(composed(sentence.text.replace(/\.$/, `${tail}.`), [...sentence.facts, dates]));
}

/** "I hold the NCTJ Diploma, issued by the National Council for the Training of Journalists in 2016." */
function fullerCertificate(lettering: Lettering, sentence: Sentence, { itemId }: Fact): Sentence | null {
  const item = lettering.profile.certifications.find((one) => lettering.idOf(one) === itemId);
  const facts = lettering.factsOfItem(itemId);
  const [issuer, dates] = [factOf(facts, "issuer"), factOf(facts, "dates")];
  if (!item || !/\bI (?:also )?hold [^,]+(?:, (?:as|which) you ask(?: for)?)?\.$/.test(sentence.text))
    return null;
  const isNamed = !issuer || /[(),;]/.test(issuer.text) || sentence.text.includes(issuer.text);
  const by = isNamed ? "" : ` by ${ofBody(issuer.text)}`;
  const when = isMonth(item.start) && dates ? ` in ${item.start.slice(0, 4)}` : "";
  if (by === "") return null;
  const text = sentence.text.replace(/(, (?:as|which) you ask(?: for)?)?\.$/, `, issued${by}${when}$1.`);
  return lettering.proven(composed(text, [...sentence.facts, issuer, when === "" ? undefined : dates]));
}

/** "I am an Emergency Medical Technician, certified by the Nebraska Department of Health in 2009." */
function certifiedBy(lettering: Lettering, sentence: Sentence, { itemId, text }: Fact): Sentence | null {
  const item = lettering.profile.certifications.find((one) => lettering.idOf(one) === itemId);
  const facts = lettering.factsOfItem(itemId);
  const [issuer, dates] = [factOf(facts, "issuer"), factOf(facts, "dates")];
  const isPerson = /^(?:I am|I[’']m) an? [^,]+\.$/.test(sentence.text) && sentence.facts.length === 1;
  if (!item || !issuer || !isPerson || !BODY.test(issuer.text) || /\b(?:certified|licensed|registered|chartered)\b/i.test(text)) return null; // prettier-ignore
  const when = isMonth(item.start) && dates ? ` in ${item.start.slice(0, 4)}` : "";
  const said = sentence.text.replace(/\.$/, `, certified by ${ofBody(issuer.text)}${when}.`);
  return lettering.proven(composed(said, [...sentence.facts, issuer, when === "" ? undefined : dates]));
}

const BODY =
  /^(?:[^,]*? )?(?:Association|Council|Board|Institute|Institution|Department|Agency|Authority|Society|Federation|Commission|Ministry|Bureau|Administration|Chamber|Foundation|Red Cross|Guild|Partnership|Alliance|Service|Trust|Company of|Academy of|College of)(?: (?:of |for |on )?.*)?$/u;

/** "the American Heart Association", "the City of Erie", "Amazon Web Services". */
function ofBody(issuer: string): string {
  return BODY.test(issuer) ? `the ${issuer}` : withArticle(issuer);
}

const mostWithYears = 2;

/** "I have five years of experience with Python and three years with SQL.": of the skills that weigh most. */
export function skillYears(lettering: Lettering, said: Sentence[]): Sentence | null {
  const counted = lettering.profile.skills
    .filter(
      ({ name, years }) => years !== null && years >= 1 && Number.isInteger(years) && !/ and |,/.test(name),
    )
    .flatMap((skill) => {
      const facts = lettering.factsOfItem(lettering.idOf(skill));
      const years = facts.find((fact) => fact.id.endsWith(".years"));
      const isSaid = said.some(({ text }) => text.includes(`experience with ${skill.name}`));
      return years && !isSaid ? [{ skill, fact: years, weight: lettering.weightOf(facts[0]!.id) }] : [];
    })
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, mostWithYears);
  if (counted.length === 0) return null;
  const parts = counted.map(
    ({ skill }, at) => `${yearsInWords(skill.years!)}${at === 0 ? " of experience" : ""} with ${skill.name}`,
  );
  return lettering.proven(
    composed(
      stopped(`I have ${listed(parts, "and")}`),
      counted.map(({ fact }) => fact),
    ),
  );
}

const mostCourses = 4;

/** "My coursework at Kingston University included …", of a degree that the letter names. */
export function courseworkSentence(lettering: Lettering, said: Sentence[]): Sentence | null {
  const degrees = new Set(said.flatMap(({ facts }) => facts.filter(({ kind }) => kind === "degree")));
  for (const { itemId } of degrees) {
    const facts = lettering.factsOfItem(itemId);
    const institution = factOf(facts, "institution");
    const courses = facts.filter((fact) => fact.kind === "coursework" && !/[,;:]/.test(fact.text)).slice(0, mostCourses); // prettier-ignore
    if (courses.length < 2 || !institution) continue;
    const names = listed(courses.map((fact) => fact.text), "and"); // prettier-ignore
    const item = lettering.profile.education.find((one) => lettering.idOf(one) === itemId);
    const isOver = !item || (isMonth(item.end) && monthIndex(item.end) <= monthIndex(lettering.today));
    const verb = isOver ? "included" : "includes";
    return lettering.proven(composed(stopped(`My coursework at ${withArticle(institution.text)} ${verb} ${names}`), [institution, ...courses])); // prettier-ignore
  }
  return null;
}
