import { factsOf } from "#lib/engine/facts.ts";
import { formatRange } from "#lib/time.ts";

/**
 * True lines of a profile as a resume has them, each with the facts that it was made from: what was done, headings of
 * roles and schools, certifications, lists, and a sentence of a summary.
 */
export function seedLines(profile) {
  const facts = factsOf(profile);
  const of = (itemId, ...kinds) =>
    facts.filter((fact) => fact.itemId === itemId && (kinds.length === 0 || kinds.includes(fact.kind)));
  const lines = [];
  profile.experiences.forEach((role, at) => {
    const other = profile.experiences[1 - at];
    const aside = formatRange(role.start, role.end, role.isCurrent);
    const header = of(role.id, "title", "employer", "location", "dates");
    lines.push({ form: "role", kind: "item", text: `${role.title}, ${role.company}, ${role.location}`, aside, evidence: header, role, other }); // prettier-ignore
    lines.push({ form: "sentence", kind: "paragraph", text: sentenceOf(role), aside: "", evidence: header, role, other }); // prettier-ignore
    role.bullets.forEach((bullet, index) => {
      const evidence = [facts.find((fact) => fact.id === `${role.id}.bullet.${bullet.id}`)];
      const next = role.bullets[(index + 1) % role.bullets.length];
      lines.push({ form: "bullet", kind: "bullet", text: bullet.text, aside: "", evidence, role, other, next, header }); // prettier-ignore
    });
  });
  for (const school of profile.education) {
    const aside = formatRange(school.start, school.end, false);
    lines.push({ form: "school", kind: "item", text: `${school.degree}, ${school.field}, ${school.institution}`, aside, evidence: of(school.id), school }); // prettier-ignore
  }
  for (const one of profile.certifications) {
    const aside = formatRange(one.start, one.end, false);
    lines.push({ form: "certification", kind: "item", text: `${one.name}, ${one.issuer}`, aside, evidence: of(one.id), certification: one }); // prettier-ignore
  }
  if (profile.skills.length > 0)
    lines.push({ form: "skills", kind: "list", text: profile.skills.map((one) => one.name).join(", "), aside: "", evidence: facts.filter((fact) => fact.kind === "skill") }); // prettier-ignore
  if (profile.languages.length > 0) {
    const languages = facts.filter((fact) => fact.kind === "language");
    lines.push({ form: "languages", kind: "list", text: languages.map((fact) => fact.text).join(", "), aside: "", evidence: languages }); // prettier-ignore
  }
  return lines.map((line) => ({ ...line, facts, profile }));
}

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

export function longMonth(month) {
  const [year, number] = month.split("-");
  return number ? `${MONTHS[Number(number) - 1]} ${year}` : year;
}

function sentenceOf({ title, company, start, end, isCurrent }) {
  if (isCurrent) return `${title} at ${company} since ${longMonth(start)}.`;
  return `${title} at ${company} from ${longMonth(start)} to ${longMonth(end)}.`;
}
