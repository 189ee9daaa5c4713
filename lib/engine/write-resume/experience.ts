import type { Line } from "#lib/documents/schema.ts";
import type { Fact, Profile } from "#lib/profile/schema.ts";
import { bareWords } from "#lib/language/letters.ts";
import { canonicalSkill } from "#lib/language/skills.ts";
import { rowsOfLine } from "#lib/engine/prepare-document/layout.ts";
import { writeBullets } from "./bullets.ts";
import { isDenial } from "./denials.ts";
import { spanOf } from "./holes.ts";
import { chooseItems, isBreak } from "./roles.ts";
import { capitalized, type Manner } from "./tidy.ts";
import { bulletWorth, bulletWorths, detailWorths, roleWorth } from "./worth.ts";
import {
  factOf,
  idsOf,
  joinFacts,
  makeLine,
  type Entry,
  type Extra,
  type ToldRole,
  type Writing,
} from "./writing.ts";

type Experience = Profile["experiences"][number];

/** Roles in reverse chronology with their strongest facts. A role stands with its best bullet or not at all. */
export function writeExperience(writing: Writing): Entry[] {
  const roles =
    writing.room === "master" ? toldRoles(writing) : (writing.composed.roles ??= toldRoles(writing));
  return roles.map((role) => roleEntry(writing, role));
}

function toldRoles(writing: Writing): ToldRole[] {
  const all = writing.profile.experiences;
  const roles =
    writing.room === "master"
      ? all
      : chooseItems(all, rolesOffered(writing.options.maxRoles), (role) => weightOfItem(writing, role));
  const said = new Set<string>();
  const told = writing.room === "master" ? roles : roles.filter((role) => !isWithinOther(writing, role));
  return told.flatMap((role, age) => {
    const id = writing.idOf(role);
    const facts = unsaid(writing, writing.factsOfItem(id), said);
    if (facts.length === 0) return [];
    const bullets = facts.filter((fact) => fact.kind === "bullet");
    return [
      { role, age, bullets, head: roleLine(writing, id, facts), tools: technologyLine(writing, id, facts) },
    ];
  });
}

/** Leave of absence from a role that went on is no entry of its own, unless something is said of it. */
function isWithinOther({ profile, today }: Writing, role: Experience): boolean {
  const span = spanOf(role, today);
  if (!isBreak(role.title) || role.bullets.some(({ text }) => text !== "") || !span) return false;
  return profile.experiences.some((other) => {
    const around = other === role ? null : spanOf(other, today);
    return around !== null && around.from <= span.from && span.to <= around.to;
  });
}

/** Without what a newer role says in the same words, if the role has something else to say. */
function unsaid({ room }: Writing, facts: Fact[], said: Set<string>): Fact[] {
  if (room === "master") return facts;
  const keys = facts.map((fact) => (fact.kind === "bullet" ? bareWords(fact.text).trim() : null));
  const isAgain = keys.map((key) => key !== null && said.has(key));
  const isNew = keys.some((key, at) => key !== null && !isAgain[at]);
  const isOther = facts.some(({ kind, text }) => kind === "bullet" && !isDenial(text));
  const isKept = ({ kind, text }: Fact, at: number) =>
    (!isNew || !isAgain[at]) && !(isOther && kind === "bullet" && isDenial(text));
  for (const key of keys.filter((_, at) => isKept(facts[at]!, at))) if (key !== null) said.add(key);
  return facts.filter(isKept);
}

// From so many the page chooses; a life's longer list is cut to them by weight.
function rolesOffered(most: number): number {
  return Math.max(most, 12);
}

function roleEntry(writing: Writing, { role, age, bullets: facts, head, tools }: ToldRole): Entry {
  const bullets = writeBullets(writing, facts, tenseOf(role));
  const extras = bulletExtras(writing, bullets.slice(1));
  if (tools) extras.push({ line: tools, worth: detailWorths.technologies });
  const lines = [head, ...bullets.slice(0, 1)];
  return {
    section: "experience",
    choices: [{ lines, worth: roleWorth(age) + worthOfBullets(writing, bullets.slice(0, 1)) }],
    extras,
    bulletWorths: bulletWorths(age),
    span: spanOf(role, writing.today),
  };
}

/** Without an end the person may still be in it. */
function tenseOf({ isCurrent, end }: Experience): Manner["tense"] {
  if (isCurrent) return "present";
  return end === "" ? "" : "past";
}

export function bulletExtras(writing: Writing, bullets: Line[]): Extra[] {
  return bullets.map((line) => ({ line, worth: worthOfBullets(writing, [line]) }));
}

/** A joined bullet is worth its stronger fact and half the other. */
export function worthOfBullets(writing: Writing, lines: Line[]): number {
  return lines.reduce((sum, { text, factIds }) => {
    const own = factIds.map((id) => writing.ownWeightOf(id)).sort((a, b) => b - a);
    return sum + bulletWorth(text, (own[0] ?? 0) + (own[1] ?? 0) / 2);
  }, 0);
}

function weightOfItem(writing: Writing, role: Experience): number {
  const weights = writing.factsOfItem(writing.idOf(role)).map((fact) => writing.weightOf(fact.id));
  weights.sort((a, b) => b - a);
  return weights.slice(0, 3).reduce((sum, weight) => sum + weight, 0) / 3;
}

function roleLine(writing: Writing, id: string, facts: Fact[]) {
  const named = [factOf(facts, "title"), factOf(facts, "employer")];
  // "PTA Treasurer (volunteer)" has said it.
  const isSaid = ({ text }: Fact) => named.some((fact) => fact?.text.toLowerCase().includes(text));
  const employment = facts.find(
    (fact) => fact.kind === "employment" && fact.text !== "full-time" && !isSaid(fact),
  );
  const dates = factOf(facts, "dates");
  const begun = (text: string) => (writing.room === "master" ? text : capitalized(text));
  const lineOf = (used: (Fact | undefined)[]) =>
    makeLine(writing, {
      id,
      kind: "item",
      text: begun(`${joinFacts(used)}${employment ? ` (${employment.text})` : ""}`.trim()),
      aside: dates?.text ?? "",
      factIds: idsOf([...used, employment, dates]),
      operation: "composed",
    });
  const location = factOf(facts, "location");
  const town = location?.text.trim().toLowerCase();
  // "Hotel Bergen, Bergen" says the town twice.
  const isNamed = writing.room !== "master" && town !== undefined && ` ${named[1]?.text.toLowerCase() ?? ""} `.includes(` ${town} `); // prettier-ignore
  // The place is left out where it would push the dates to a row of their own.
  const whole = lineOf([...named, isNamed ? undefined : location]);
  if (writing.room === "master" || rowsOfLine(whole).length === 1 || named.every((fact) => !fact))
    return whole;
  return lineOf(named);
}

export function technologyLine(writing: Writing, id: string, facts: Fact[]) {
  const all = facts.filter((fact) => fact.kind === "technology");
  if (all.length === 0) return null;
  const used = writing.room === "master" ? all : eachOnce(all);
  if (writing.room !== "master") used.sort((a, b) => writing.weightOf(b.id) - writing.weightOf(a.id));
  return makeLine(writing, {
    id: `${id}.technologies`,
    kind: "detail",
    text: `Technologies: ${used.map((fact) => ownWriting(writing, fact)).join(", ")}`,
    factIds: idsOf(used),
    operation: "composed",
  });
}

/** "JIRA" as the same person's list of skills has it: "Jira". */
function ownWriting({ room, facts }: Writing, { text }: Fact): string {
  const skill = facts.find((fact) => fact.kind === "skill" && fact.text.toLowerCase() === text.toLowerCase());
  return room === "master" || !skill ? text : skill.text;
}

/** "JS" beside "JavaScript" says nothing more. */
function eachOnce(facts: Fact[]): Fact[] {
  const byName = new Map<string, Fact>();
  for (const fact of facts) {
    const name = canonicalSkill(fact.text) ?? fact.text.toLowerCase();
    if (!byName.has(name)) byName.set(name, fact);
  }
  return [...byName.values()];
}
