import type { Fact } from "#lib/profile/schema.ts";
import { canonicalSkill } from "#lib/language/skills.ts";
import { freeSectionTitles } from "#lib/engine/facts.ts";
import { rowsOfLine } from "#lib/engine/prepare-document/layout.ts";
import { termFor, writeBullets } from "./bullets.ts";
import { bulletExtras } from "./experience.ts";
import { factOf, idsOf, joinFacts, makeLine, type Entry, type Writing } from "./writing.ts";

const skillRows = { loose: 8, tight: 3, master: Number.POSITIVE_INFINITY } as const;

/**
 * One list of skills, what the posting asks for first, then the profile's order; besides the skills entered, the
 * technologies of roles and projects that the posting asks for. Each skill once, by the lexicon.
 */
export function writeSkills(writing: Writing): Entry[] {
  const chosen = new Map<string, { text: string; fact: Fact; weight: number }>();
  const offer = (fact: Fact) => {
    const text = termFor(writing, fact.text);
    const key = canonicalSkill(text) ?? text.toLowerCase();
    if (!chosen.has(key)) chosen.set(key, { text, fact, weight: writing.weightOf(fact.id) });
  };
  for (const fact of writing.facts) if (fact.kind === "skill" && !fact.id.endsWith(".years")) offer(fact);
  if (writing.room !== "master") {
    for (const fact of writing.facts) {
      if (fact.kind !== "technology" || canonicalSkill(fact.text) === null) continue;
      if (writing.requirementsOf([fact.id]).length > 0) offer(fact);
    }
  }
  const list = [...chosen.values()];
  if (writing.room !== "master") list.sort((a, b) => b.weight - a.weight);
  if (list.length === 0) return [];
  const joint = list.some(({ text }) => text.includes(",")) ? "; " : ", ";
  const lineOf = (count: number) => {
    const used = list.slice(0, count);
    const text = used.map((one) => one.text).join(joint);
    return makeLine(writing, {
      id: "skills",
      kind: "list",
      text,
      factIds: used.map((one) => one.fact.id),
      operation: "composed",
    });
  };
  let count = list.length;
  while (count > 1 && rowsOfLine(lineOf(count)).length > skillRows[writing.room]) count -= 1;
  return [{ section: "skills", value: 930, lines: [lineOf(count)], extras: [] }];
}

export function writeLanguages(writing: Writing): Entry[] {
  const facts = writing.facts.filter((fact) => fact.kind === "language");
  if (facts.length === 0) return [];
  const factIds = idsOf(facts);
  const value = writing.requirementsOf(factIds).length > 0 ? 932 : 680;
  const line = makeLine(writing, {
    id: "languages",
    kind: "list",
    text: joinFacts(facts),
    factIds,
    operation: "composed",
  });
  return [{ section: "languages", value, lines: [line], extras: [] }];
}

/** Certifications with issuer and dates, those asked for first; the credential number only in a master. */
export function writeCertifications(writing: Writing): Entry[] {
  const entries = writing.profile.certifications.flatMap((item, at): Entry[] => {
    const id = writing.idOf(item);
    const facts = writing.factsOfItem(id);
    const named = [factOf(facts, "certification"), factOf(facts, "issuer")];
    const dates = factOf(facts, "dates");
    const credential = writing.room === "master" ? factOf(facts, "credential") : undefined;
    const text = [joinFacts(named), credential ? `credential ${credential.text}` : ""]
      .filter((part) => part !== "")
      .join(", ");
    if (text === "") return [];
    const factIds = idsOf([...named, dates, credential]);
    const isAsked = writing.requirementsOf(factIds).length > 0;
    const line = makeLine(writing, {
      id,
      kind: "item",
      text,
      aside: dates?.text ?? "",
      factIds,
      operation: "composed",
    });
    return [
      { section: "certifications", value: (isAsked ? 937 : 690) - at * 0.1, lines: [line], extras: [] },
    ];
  });
  return writing.room === "master"
    ? entries
    : entries.sort((a, b) => Math.round(b.value) - Math.round(a.value));
}

/** Awards, publications, volunteering and the person's own sections, each under its title. */
export function writeAdditional(writing: Writing): Entry[] {
  return writing.profile.sections.flatMap((section, at): Entry[] => {
    const id = writing.idOf(section);
    const facts = writing.factsOfItem(id);
    const title = facts.find((fact) => fact.id === `${id}.title`);
    const bullets = writeBullets(
      writing,
      facts.filter((fact) => fact !== title),
    );
    if (bullets.length === 0) return [];
    const head = makeLine(writing, {
      id,
      kind: "item",
      text: title?.text ?? freeSectionTitles[section.kind],
      factIds: idsOf([title]),
      operation: "composed",
    });
    const best = Math.max(0, ...bullets.map(({ weight }) => weight));
    return [
      {
        section: "additional",
        value: 360 + 200 * best - at,
        lines: [head, bullets[0]!.line],
        extras: bulletExtras(bullets.slice(1), 4),
      },
    ];
  });
}
