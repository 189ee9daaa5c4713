import type { Fact, Profile } from "#lib/profile/schema.ts";
import { rowsOfLine } from "#lib/engine/prepare-document/layout.ts";
import { writeBullets, type WeighedLine } from "./bullets.ts";
import { chooseItems } from "./roles.ts";
import { factOf, idsOf, joinFacts, makeLine, type Entry, type Extra, type Writing } from "./writing.ts";

type Experience = Profile["experiences"][number];

/** Roles in reverse chronology with their strongest facts. A role stands with its best bullet or not at all. */
export function writeExperience(writing: Writing): Entry[] {
  const all = writing.profile.experiences;
  const roles =
    writing.room === "master"
      ? all
      : chooseItems(all, writing.options.maxRoles, (role) => weightOfItem(writing, role));
  return roles.flatMap((role, at) => {
    const facts = writing.factsOfItem(writing.idOf(role));
    return facts.length === 0 ? [] : [roleEntry(writing, role, facts, at)];
  });
}

function roleEntry(writing: Writing, role: Experience, facts: Fact[], at: number): Entry {
  const bullets = writeBullets(
    writing,
    facts.filter((fact) => fact.kind === "bullet"),
  );
  // The newest three roles come before all but the head; older ones compete by what they prove.
  const value = at < 3 ? 990 - at * 10 : 660 - (at - 3) * 40 + 150 * weightOfItem(writing, role);
  const extras = bulletExtras(bullets.slice(1), at);
  const tools = technologyLine(writing, writing.idOf(role), facts);
  if (tools) extras.push({ line: tools, value: 260 });
  const itemLine = roleLine(writing, writing.idOf(role), facts);
  return {
    section: "experience",
    value,
    lines: [itemLine, ...bullets.slice(0, 1).map(({ line }) => line)],
    extras,
  };
}

/** The nth bullet of a role is worth less than the one before, an older role's less than a newer one's. */
export function bulletExtras(bullets: WeighedLine[], age: number): Extra[] {
  return bullets.map(({ line, weight }, at) => ({
    line,
    value: 300 + 450 * weight * 0.85 ** at - age * 15 - at * 5 + (age === 0 && at < 2 ? 150 : 0),
  }));
}

function weightOfItem(writing: Writing, role: Experience): number {
  const weights = writing.factsOfItem(writing.idOf(role)).map((fact) => writing.weightOf(fact.id));
  weights.sort((a, b) => b - a);
  return weights.slice(0, 3).reduce((sum, weight) => sum + weight, 0) / 3;
}

function roleLine(writing: Writing, id: string, facts: Fact[]) {
  const named = [factOf(facts, "title"), factOf(facts, "employer")];
  const employment = facts.find((fact) => fact.kind === "employment" && fact.text !== "full-time");
  const dates = factOf(facts, "dates");
  const lineOf = (used: (Fact | undefined)[]) =>
    makeLine(writing, {
      id,
      kind: "item",
      text: `${joinFacts(used)}${employment ? ` (${employment.text})` : ""}`.trim(),
      aside: dates?.text ?? "",
      factIds: idsOf([...used, employment, dates]),
      operation: "composed",
    });
  // The place is left out where it would push the dates to a row of their own.
  const whole = lineOf([...named, factOf(facts, "location")]);
  if (writing.room === "master" || rowsOfLine(whole).length === 1 || named.every((fact) => !fact))
    return whole;
  return lineOf(named);
}

export function technologyLine(writing: Writing, id: string, facts: Fact[]) {
  const used = facts.filter((fact) => fact.kind === "technology");
  if (used.length === 0) return null;
  if (writing.room !== "master") used.sort((a, b) => writing.weightOf(b.id) - writing.weightOf(a.id));
  return makeLine(writing, {
    id: `${id}.technologies`,
    kind: "detail",
    text: `Technologies: ${used.map((fact) => fact.text).join(", ")}`,
    factIds: idsOf(used),
    operation: "composed",
  });
}
