import type { Line } from "#lib/documents/schema.ts";
import type { Fact } from "#lib/profile/schema.ts";
import { sentenceCase, smallStart } from "#lib/text.ts";
import { isPlainWord } from "#lib/language/plain-word.ts";
import { canonicalSkill } from "#lib/language/skills.ts";
import { freeSectionTitles } from "#lib/engine/facts.ts";
import { rowsOfLine } from "#lib/engine/prepare-document/layout.ts";
import { termFor, writeBullets } from "./bullets.ts";
import { bulletExtras, worthOfBullets } from "./experience.ts";
import { askedAt } from "./papers.ts";
import { capitalized } from "./tidy.ts";
import { asListed, isLearned } from "./skill-case.ts";
import { noBulletWorths, standingWorths } from "./worth.ts";
import { factOf, idsOf, joinFacts, makeLine, type Entry, type Writing } from "./writing.ts";

const skillRows = { loose: 8, tight: 3, master: Number.POSITIVE_INFINITY } as const;

type Skill = { text: string; fact: Fact; weight: number };

/**
 * The skills, what the posting asks for first, then the profile's order; besides the skills entered, the technologies
 * of roles and projects that the posting asks for. Each skill once, by the lexicon. In groups where the person made
 * some, else in one list.
 */
export function writeSkills(writing: Writing): Entry[] {
  const list = chosenSkills(writing);
  if (list.length === 0) return [];
  const choices = groupedChoices(writing, list) ?? flatChoices(writing, list);
  return [{ section: "skills", choices, extras: [], bulletWorths: noBulletWorths }];
}

function chosenSkills(writing: Writing): Skill[] {
  const chosen = new Map<string, Skill>();
  const offer = (fact: Fact) => {
    const text = writing.room === "master" ? fact.text : asListed(termFor(writing, fact.text));
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
  const list = inOneCase([...chosen.values()]);
  // What one is only learning stands behind what one can.
  const rank = ({ fact, weight }: Skill) => (isLearned(fact.text) ? weight - 2 : weight);
  if (writing.room !== "master") list.sort((a, b) => rank(b) - rank(a));
  return list;
}

const SENTENCE_CASE = /^\p{Lu}\p{Ll}+(?= \p{Ll})/u;

/** "Glazing, lead work" of a list whose first alone was written large, as one does where a list begins. */
function inOneCase(list: Skill[]): Skill[] {
  const large = list.filter(({ text }) => SENTENCE_CASE.test(text));
  const small = list.filter(({ text }) => /^\p{Ll}{2,}(?![\p{L}\p{N}])/u.test(text));
  if (small.length <= large.length) return list;
  return list.map((one) => (large.includes(one) ? { ...one, text: smallFirst(one.text) } : one));
}

function smallFirst(text: string): string {
  // "Excel basics" begins with a name.
  if (/^\p{Lu}/u.test(canonicalSkill(text.split(" ")[0]!) ?? "")) return text;
  return canonicalSkill(text) === null || /^\p{Ll}/u.test(canonicalSkill(text)!) ? smallStart(text) : text;
}

function skillsText(list: Skill[]): string {
  const joint = list.some(({ text }) => text.includes(",")) ? "; " : ", ";
  const text = list.map((one) => one.text).join(joint);
  // A list begins large, but for what is written small for good ("iOS", "npm").
  return /^\p{Ll}{3,}(?:-\p{Ll}+)*(?= [\p{L}\d]|, |;|$)/u.test(text) && isCommon(list[0]!.text)
    ? sentenceCase(text)
    : text;
}

function isCommon(name: string): boolean {
  return (
    name.includes(" ") ||
    (name.length > 3 && !/^\p{Lu}/u.test(canonicalSkill(name) ?? "") && isPlainWord(name)) ||
    /(?:ing|ment|tion|ance|ence|ship|ics|logy|work|care|s)$/.test(name)
  );
}

function skillsLine(writing: Writing, id: string, list: Skill[], label?: Fact): Line {
  const text = skillsText(list);
  return makeLine(writing, {
    id,
    kind: "list",
    text: label ? `${label.text}: ${text}` : text,
    factIds: idsOf([label, ...list.map((one) => one.fact)]),
    operation: "composed",
  });
}

/** As many skills as fit into one row, two, three: one form each. */
function flatChoices(writing: Writing, list: Skill[]): Entry["choices"] {
  const counts = new Map<number, number>();
  for (let count = 1; count <= list.length; count += 1) {
    const text = skillsText(list.slice(0, count));
    const rows = rowsOfLine({ kind: "list", text, aside: "" }).length;
    if (count > 1 && rows > skillRows[writing.room]) break;
    counts.set(writing.room === "tight" ? rows : 0, count);
  }
  return [...counts].map(([rows, count]) => ({
    lines: [skillsLine(writing, "skills", list.slice(0, count))],
    worth: skillsWorth(rows),
  }));
}

const mostUngrouped = 0.4;

/**
 * A row or more for each of the person's own groups, the one first whose skill the posting weighs most, what is in no
 * group last; in a tight room a row each. Null without two groups, and where too much would stand outside or be left out.
 */
function groupedChoices(writing: Writing, list: Skill[]): Entry["choices"] | null {
  const labels = new Map(
    writing.facts.flatMap((fact) => (fact.kind === "category" ? [[fact.text.trim(), fact] as const] : [])),
  );
  const categoryOf = new Map(
    writing.profile.skills.map((item) => [writing.idOf(item), item.category.trim()] as const),
  );
  const groups = new Map<string, Skill[]>();
  for (const skill of list) {
    const category = categoryOf.get(skill.fact.itemId) ?? "";
    const name = labels.has(category) ? category : "";
    groups.set(name, [...(groups.get(name) ?? []), skill]);
  }
  const outside = groups.get("") ?? [];
  const named = [...groups].filter(([name]) => name !== "");
  if (named.length === 0) return null;
  const isLoose = named.length < 2 || outside.length > list.length * mostUngrouped;
  if (isLoose && writing.room !== "master") return null;
  const ordered = outside.length > 0 ? [...named, ["", outside] as const] : named;
  const lines = ordered.map(([name, skills], at) => {
    const line = (count: number) =>
      skillsLine(writing, `skills.${at + 1}`, skills.slice(0, count), labels.get(name));
    if (writing.room !== "tight") return line(skills.length);
    let count = skills.length;
    while (count > 1 && rowsOfLine(line(count)).length > 1) count -= 1;
    return line(count);
  });
  if (writing.room === "tight") {
    if (lines.length > skillRows.tight) return null;
    return lines.map((_, at) => ({ lines: lines.slice(0, at + 1), worth: skillsWorth(at + 1) }));
  }
  const rows = lines.reduce((sum, line) => sum + rowsOfLine(line).length, 0);
  return rows > skillRows[writing.room] ? null : [{ lines, worth: skillsWorth(0) }];
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
      const text = [
        named
          .map((fact) => (fact && writing.room !== "master" ? asListed(fact.text) : fact?.text))
          .filter((part) => part !== undefined)
          .join(", "),
        credential ? `credential ${credential.text}` : "",
      ]
        .filter((part) => part !== "")
        .join(", ");
      const factIds = idsOf([...named, dates, credential]);
      return makeLine(writing, {
        id,
        kind: "item",
        text: writing.room === "master" ? text : capitalized(text),
        aside: dates?.text ?? "",
        factIds,
        operation: "composed",
      });
    };
    // "OSHA 30, OSHA" says it twice.
    const isNamed = writing.room !== "master" && name && issuer && namesOf(name.text).has(issuer.text.toLowerCase()); // prettier-ignore
    const whole = lineOf(isNamed ? [name] : [name, issuer]);
    if (whole.text === "") return [];
    // The issuer is left out where it would push the dates to a row of their own.
    const isLong = writing.room !== "master" && name !== undefined && rowsOfLine(whole).length > 1;
    const line = isLong ? lineOf([name]) : whole;
    const at = askedPlace(writing, line, name);
    const choices = [{ lines: [line], worth: standingWorths.certification }];
    return [
      {
        at,
        entry: { section: "certifications" as const, choices, extras: [], bulletWorths: noBulletWorths },
      },
    ];
  });
  if (writing.room !== "master") entries.sort((a, b) => (a.at === b.at ? 0 : a.at - b.at));
  return entries.map(({ entry }) => entry);
}

/** The words of a paper's name, each by itself. */
function namesOf(name: string): Set<string> {
  return new Set(name.toLowerCase().split(/[^\p{L}\p{N}]+/u));
}

/** Where a posting asks for a paper, by proof or by its short form; infinite where it does not. */
function askedPlace({ analysis }: Writing, line: Line, name: Fact | undefined): number {
  const { requirements } = analysis;
  const proven = requirements.findIndex(({ id, kind }) => kind === "certification" && line.requirementIds.includes(id)); // prettier-ignore
  const besides = line.requirementIds.length > 0 ? requirements.length : Number.POSITIVE_INFINITY;
  return Math.min(proven === -1 ? besides : proven, name ? askedAt({ analysis }, name.text) : besides);
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
      text: writing.room === "master" ? (title?.text ?? freeSectionTitles[section.kind]) : capitalized(title?.text ?? freeSectionTitles[section.kind]), // prettier-ignore
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
