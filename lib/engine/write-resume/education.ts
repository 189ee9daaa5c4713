import type { Fact } from "#lib/profile/schema.ts";
import { byRecency } from "./roles.ts";
import { capitalized } from "./tidy.ts";
import { detailWorths, earlyDetail, noBulletWorths, standingWorths } from "./worth.ts";
import { factOf, idsOf, makeLine, type Entry, type Extra, type Writing } from "./writing.ts";

const details = [
  { kind: "honors", label: "Honors" },
  { kind: "grade", label: "Grade" },
  { kind: "coursework", label: "Coursework" },
] as const;

/** Degrees, newest first, each with honors, grade and coursework as room allows. Early in a career they count for more. */
export function writeEducation(writing: Writing, isEarly: boolean): Entry[] {
  const items = writing.room === "master" ? writing.profile.education : byRecency(writing.profile.education);
  return items.flatMap((item, at) => {
    const id = writing.idOf(item);
    const facts = writing.factsOfItem(id);
    if (facts.length === 0) return [];
    const extras: Extra[] = details.flatMap(({ kind, label }) => {
      const used = facts.filter((fact) => fact.kind === kind);
      if (used.length === 0) return [];
      // An American word before British ones; what was won says so itself.
      const heading = label === "Honors" && writesBritish(writing) ? "" : `${label}: `;
      const text = `${heading}${used.map((fact) => fact.text).join(", ")}`;
      const line = makeLine(writing, {
        id: `${id}.${kind}`,
        kind: "detail",
        text,
        factIds: idsOf(used),
        operation: "composed",
      });
      return [{ line, worth: detailWorths[kind] / (at + 1) + (isEarly ? earlyDetail : 0) }];
    });
    return [
      {
        section: "education",
        choices: [{ lines: [degreeLine(writing, id, facts)], worth: degreeWorth(at) }],
        extras,
        bulletWorths: noBulletWorths,
      },
    ];
  });
}

const BRITISH = /\b(?:licen[c]e|programmes?|labour|colour|centre|favour|honours|behaviour|\p{L}+isation|organis(?:e|ed|ing)|analys(?:e|ed|ing)|enrolment|cheque|litres?|metres?)\b/iu; // prettier-ignore
const AMERICAN = /\b(?:license|labor|color|center|favor|honors|behavior|\p{L}+ization|organiz(?:e|ed|ing)|analyz(?:e|ed|ing)|enrollment)\b/iu; // prettier-ignore

/** Whether a posting, and where it does not show, the person, writes as in Britain. */
function writesBritish({ analysis, facts }: Writing): boolean {
  const texts = [analysis.requirements.map(({ text }) => text), facts.map(({ text }) => text)];
  for (const own of texts) {
    const [isBritish, isAmerican] = [BRITISH, AMERICAN].map((form) => own.some((text) => form.test(text)));
    if (isBritish !== isAmerican) return isBritish ?? false;
  }
  return false;
}

function degreeWorth(age: number): number {
  if (age === 0) return standingWorths.firstDegree;
  return age === 1 ? standingWorths.secondDegree : standingWorths.olderDegree;
}

/** "Technician, motor mechanic", "Laurea, Lettere antiche": no "in" before who one is, nor in another language. */
function isOfAnotherKind(degree: string, field: string): boolean {
  const isPerson = /(?:mechanic|electrician|technician|fitter|welder|plumber|nurse|assistant|operator|clerk)$/i.test(field); // prettier-ignore
  return isPerson || /[^\p{ASCII}]/u.test(field) || /[^\p{ASCII}]/u.test(degree);
}

function degreeLine(writing: Writing, id: string, facts: Fact[]) {
  const begun = (text: string) => (writing.room === "master" ? text : capitalized(text));
  const degree = factOf(facts, "degree");
  const studied = factOf(facts, "field");
  // "High School Diploma in General" says no more than the diploma.
  const field = studied && /^(?:general|none|n\/a)$/i.test(studied.text) ? undefined : studied;
  const institution = factOf(facts, "institution");
  const dates = factOf(facts, "dates");
  const isNamed = degree && field && degree.text.toLowerCase().includes(field.text.toLowerCase());
  const isApart = degree && field && (/ in /i.test(degree.text) || isOfAnotherKind(degree.text, field.text));
  const study = isNamed
    ? degree.text
    : [degree?.text, field?.text].filter((part) => part !== undefined).join(isApart ? ", " : " in ");
  return makeLine(writing, {
    id,
    kind: "item",
    text: begun([study, institution?.text ?? ""].filter((part) => part !== "").join(", ")),
    aside: dates?.text ?? "",
    factIds: idsOf([degree, field, institution, dates]),
    operation: "composed",
  });
}
