import { pageSize } from "#lib/documents/schema.ts";
import type { Fact } from "#lib/profile/schema.ts";
import { canonicalSkill } from "#lib/language/skills.ts";
import { freeSectionTitles } from "#lib/engine/facts.ts";
import { rowsOfLine } from "#lib/engine/prepare-document/layout.ts";
import { wrap } from "#lib/engine/prepare-document/width.ts";
import { termFor, writeBullets } from "./bullets.ts";
import { bulletExtras, worthOfBullets } from "./experience.ts";
import { noBulletWorths, standingWorths } from "./worth.ts";
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
  const textOf = (count: number) =>
    list
      .slice(0, count)
      .map((one) => one.text)
      .join(joint);
  const lineOf = (count: number) =>
    makeLine(writing, {
      id: "skills",
      kind: "list",
      text: textOf(count),
      factIds: list.slice(0, count).map((one) => one.fact.id),
      operation: "composed",
    });
  // As many skills as fit into one row, two, three: one form each.
  const counts = new Map<number, number>();
  for (let count = 1; count <= list.length; count += 1) {
    const rows = wrap(textOf(count), pageSize.columns).length;
    if (count > 1 && rows > skillRows[writing.room]) break;
    counts.set(writing.room === "tight" ? rows : 0, count);
  }
  const choices = [...counts].map(([rows, count]) => ({ lines: [lineOf(count)], worth: skillsWorth(rows) }));
  return [{ section: "skills", choices, extras: [], bulletWorths: noBulletWorths }];
}

function skillsWorth(rows: number): number {
  const perRow: readonly number[] = standingWorths.skillsRows;
  return perRow.slice(0, rows).reduce((sum, worth) => sum + worth, standingWorths.skills);
}

export function writeLanguages(writing: Writing): Entry[] {
  const facts = writing.facts.filter((fact) => fact.kind === "language");
  if (facts.length === 0) return [];
  const factIds = idsOf(facts);
  const line = makeLine(writing, {
    id: "languages",
    kind: "list",
    text: joinFacts(facts),
    factIds,
    operation: "composed",
  });
  return [
    {
      section: "languages",
      choices: [{ lines: [line], worth: standingWorths.languages }],
      extras: [],
      bulletWorths: noBulletWorths,
    },
  ];
}

/** Certifications with issuer and dates, those asked for first; the credential number only in a master. */
export function writeCertifications(writing: Writing): Entry[] {
  const entries = writing.profile.certifications.flatMap((item) => {
    const id = writing.idOf(item);
    const facts = writing.factsOfItem(id);
    const name = factOf(facts, "certification");
    const issuer = factOf(facts, "issuer");
    const dates = factOf(facts, "dates");
    const credential = writing.room === "master" ? factOf(facts, "credential") : undefined;
    const lineOf = (named: (Fact | undefined)[]) => {
      const text = [joinFacts(named), credential ? `credential ${credential.text}` : ""]
        .filter((part) => part !== "")
        .join(", ");
      const factIds = idsOf([...named, dates, credential]);
      return makeLine(writing, {
        id,
        kind: "item",
        text,
        aside: dates?.text ?? "",
        factIds,
        operation: "composed",
      });
    };
    const whole = lineOf([name, issuer]);
    if (whole.text === "") return [];
    // The issuer is left out where it would push the dates to a row of their own.
    const isLong = writing.room !== "master" && name !== undefined && rowsOfLine(whole).length > 1;
    const line = isLong ? lineOf([name]) : whole;
    const isAsked = line.requirementIds.length > 0;
    const choices = [{ lines: [line], worth: standingWorths.certification }];
    return [
      {
        isAsked,
        entry: { section: "certifications" as const, choices, extras: [], bulletWorths: noBulletWorths },
      },
    ];
  });
  if (writing.room !== "master") entries.sort((a, b) => Number(b.isAsked) - Number(a.isAsked));
  return entries.map(({ entry }) => entry);
}

/** Awards, publications, volunteering and the person's own sections, each under its title. */
export function writeAdditional(writing: Writing): Entry[] {
  return writing.profile.sections.flatMap((section): Entry[] => {
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
    const first = bullets.slice(0, 1);
    return [
      {
        section: "additional",
        choices: [
          {
            lines: [head, ...first],
            worth:
              standingWorths[section.kind === "awards" ? "awards" : "additional"] +
              worthOfBullets(writing, first),
          },
        ],
        extras: bulletExtras(writing, bullets.slice(1)),
        bulletWorths: noBulletWorths,
      },
    ];
  });
}
