import type { Fact } from "#lib/profile/schema.ts";
import { byRecency } from "./roles.ts";
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
      const text = `${label}: ${used.map((fact) => fact.text).join(", ")}`;
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

function degreeWorth(age: number): number {
  if (age === 0) return standingWorths.firstDegree;
  return age === 1 ? standingWorths.secondDegree : standingWorths.olderDegree;
}

function degreeLine(writing: Writing, id: string, facts: Fact[]) {
  const degree = factOf(facts, "degree");
  const studied = factOf(facts, "field");
  // "High School Diploma in General" says no more than the diploma.
  const field = studied && /^(?:general|none|n\/a)$/i.test(studied.text) ? undefined : studied;
  const institution = factOf(facts, "institution");
  const dates = factOf(facts, "dates");
  const isNamed = degree && field && degree.text.toLowerCase().includes(field.text.toLowerCase());
  const study = isNamed
    ? degree.text
    : [degree?.text, field?.text]
        .filter((part) => part !== undefined)
        .join(degree && / in /i.test(degree.text) ? ", " : " in ");
  return makeLine(writing, {
    id,
    kind: "item",
    text: [study, institution?.text ?? ""].filter((part) => part !== "").join(", "),
    aside: dates?.text ?? "",
    factIds: idsOf([degree, field, institution, dates]),
    operation: "composed",
  });
}
