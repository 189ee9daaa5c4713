import type { Line, ResumeDocument, SectionName } from "#lib/documents/schema.ts";
import type { Coverage } from "#lib/generations/schema.ts";
import { rowsOfLine } from "#lib/engine/prepare-document/layout.ts";
import type { Month } from "#lib/time.ts";
import { holeCosts } from "./holes.ts";
import {
  couldBeWhole,
  isWhole,
  type Amount,
  type Choice,
  type Group,
  type Part,
  type Piece,
  type Problem,
  type Selection,
} from "./selection/problem.ts";
import { selectBest } from "./selection/select.ts";
import { requirementWorths, unitsOfLine } from "./worth.ts";
import type { Entry } from "./writing.ts";

export const headings: Record<SectionName, string> = {
  summary: "Summary",
  experience: "Experience",
  education: "Education",
  projects: "Projects",
  skills: "Skills",
  languages: "Languages",
  certifications: "Certifications",
  additional: "Additional",
};

/** An entry as it stands in the document. */
export type Kept = { section: SectionName; lines: Line[] };
export type Page = { head: Line[]; entries: Entry[]; order: SectionName[] };
export type Limits = { rows: number; most: Partial<Record<SectionName, number>> };
export type Fitted = { kept: Kept[]; worth: number; bound: number; isOptimal: boolean };

/**
 * The entries, in their fuller or shorter form, and the extras that are together worth most within the limits, rows
 * counted as stage five lays them out, in the order they came in. `mustBeWhole`: null where the page leaves out
 * more than the roles and projects beyond the most that were asked for.
 */
export function fitEntries(
  page: Page,
  limits: Limits,
  coverage: Coverage[],
  today: Month,
  mustBeWhole = false,
): Fitted | null {
  const problem = problemOf(page, limits, coverage, today);
  if (mustBeWhole && !couldBeWhole(problem)) return null;
  const { selection, worth, bound, isOptimal } = selectBest(problem);
  if (mustBeWhole && !isWhole(problem, selection)) return null;
  const kept = groupsInOrder(page).flatMap(({ entry, at, extrasFrom }) =>
    keptOf(entry, at, extrasFrom, selection),
  );
  return { kept, worth, bound, isOptimal };
}

/** Everything, each entry in its fullest form. */
export function keepAll({ entries }: Page): Kept[] {
  return entries.map(({ section, choices, extras }) => ({
    section,
    lines: [...choices.at(-1)!.lines, ...extras.map((extra) => extra.line)],
  }));
}

function keptOf(
  { section, choices, extras }: Entry,
  at: number,
  extrasFrom: number,
  selection: Selection,
): Kept[] {
  const choice = choices[selection.choices[at]!];
  if (!choice) return [];
  const taken = extras.filter((_, place) => selection.extras[extrasFrom + place] === 1);
  return [{ section, lines: [...choice.lines, ...taken.map((extra) => extra.line)] }];
}

/** Entries by section in the document's order, each with its place among the groups and extras of the problem. */
function groupsInOrder({ entries, order }: Page) {
  let extrasFrom = 0;
  return order
    .flatMap((name) => entries.filter((entry) => entry.section === name))
    .map((entry, at) => {
      const place = { entry, at, extrasFrom };
      extrasFrom += entry.extras.length;
      return place;
    });
}

function problemOf(page: Page, { rows, most }: Limits, coverage: Coverage[], today: Month): Problem {
  const shown = coverage.filter((one) => one.points > 0);
  const terms = shown.map((one) => requirementWorths(one));
  const termOf = new Map(shown.map((one, at) => [one.requirementId, at]));
  const placed = groupsInOrder(page);
  const groups = placed.map(({ entry, at, extrasFrom }): Group => {
    const pieceOf = (lines: Line[], worth: number) => ({
      rows: rowsOfLines(lines),
      worth,
      amounts: amountsOf(lines, termOf),
      bullets: lines.filter((line) => line.kind === "bullet").length,
    });
    return {
      at,
      extrasFrom,
      choices: entry.choices.map(({ lines, worth }): Choice => ({
        ...pieceOf(lines, worth),
        endsInText: isText(lines.at(-1)!),
      })),
      extras: entry.extras.map(({ line, worth }): Piece => pieceOf([line], worth)),
      bulletWorths: entry.bulletWorths,
      beginsAsItem: entry.choices[0]!.lines[0]!.kind === "item",
    };
  });
  const parts = page.order.flatMap((name): Part[] => {
    const own = placed.filter(({ entry }) => entry.section === name);
    const spans = own.map(({ entry }) => entry.span ?? null);
    const gapCost = spans.some((span) => span !== null) && own.length > 2 ? holeCosts(spans, today) : null;
    const mine = groups.slice(own[0]?.at ?? 0, (own.at(-1)?.at ?? -1) + 1);
    return mine.length === 0 ? [] : [{ groups: mine, most: most[name] ?? mine.length, gapCost }];
  });
  const given = terms.map(() => 0);
  for (const { term, units } of amountsOf(page.head, termOf)) given[term]! += units;
  return {
    rows: Math.max(0, rows - rowsOfLines(page.head)),
    parts,
    terms,
    given,
    groupCount: groups.length,
    extraCount: placed.reduce((sum, { entry }) => sum + entry.extras.length, 0),
  };
}

function isText({ kind }: Line): boolean {
  return kind !== "item" && kind !== "list";
}

function rowsOfLines(lines: Line[]): number {
  return lines.reduce((sum, line) => sum + rowsOfLine(line).length, 0);
}

function amountsOf(lines: Line[], termOf: Map<string, number>): Amount[] {
  const amounts: Amount[] = [];
  for (const line of lines) {
    const units = unitsOfLine(line);
    for (const id of line.requirementIds) {
      const term = termOf.get(id);
      if (term === undefined) continue;
      // A few at most: none of them is worth an index.
      const known = amounts.find((one) => one.term === term);
      if (known) known.units += units;
      else amounts.push({ term, units });
    }
  }
  return amounts;
}

/** The document of these entries; each section's entries stand together in the given order. */
export function buildDocument(head: Line[], kept: Kept[], order: SectionName[]): ResumeDocument {
  const sections = order.flatMap((name) => {
    const lines = kept.filter((entry) => entry.section === name).flatMap((entry) => entry.lines);
    return lines.length === 0 ? [] : [{ name, heading: headings[name], lines }];
  });
  return { head, sections };
}
