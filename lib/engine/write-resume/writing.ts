import type { Line, SectionName } from "#lib/documents/schema.ts";
import { findSkills } from "#lib/language/skills.ts";
import type { Match, TailorOptions } from "#lib/generations/schema.ts";
import type { Analysis } from "#lib/postings/schema.ts";
import type { Fact, ItemSection, Profile } from "#lib/profile/schema.ts";
import { itemIds } from "#lib/engine/facts.ts";
import { readFacts, type Reading } from "#lib/engine/fact-reading.ts";
import { servedPoints } from "#lib/engine/match-profile/relevance.ts";
import type { Month } from "#lib/time.ts";
import { edited } from "./edited.ts";
import type { Span } from "./holes.ts";
import { nearnessTo } from "./nearness.ts";
import { haveStops } from "./tidy.ts";

/**
 * How much room there is. loose: all whole; tight: skills, summary and bullets say less where that saves rows;
 * master: everything as it stands in the profile.
 */
export type Room = "loose" | "tight" | "master";

export type WriteInput = { profile: Profile; facts: Fact[]; analysis: Analysis; match: Match; today: Month };

/** One bullet to be written: a fact, those that say no more than it, and its text once tidied. */
export type Told = { facts: [Fact, ...Fact[]]; text: string; operation: Line["operation"] };

/** A role to be written: its place among them, the bullets that are not said before, its line and its technologies. */
export type ToldRole = {
  role: Profile["experiences"][number];
  age: number;
  bullets: Fact[];
  head: Line;
  tools: Line | null;
};

/** What all sections need to know to write their lines. */
export type Writing = WriteInput & {
  options: TailorOptions;
  room: Room;
  reading: Reading;
  /** A fact as the person wrote it: what stage four checks lines by. */
  originalOf: (fact: Fact) => Fact;
  idOf: (item: Profile[ItemSection][number]) => string;
  factsOfItem: (itemId: string) => Fact[];
  /** A fact's weight for the posting, 0 to 1. */
  weightOf: (factId: string) => number;
  /** What a fact weighs besides the requirements that it proves: the posting's words, recency, a number. */
  ownWeightOf: (factId: string) => number;
  /** How near a fact's words come to wishes that it does not prove, in points of the match score. */
  nearnessOf: (fact: Fact) => number;
  requirementsOf: (factIds: string[]) => string[];
  /** An item's bullets by their first fact, and each as it is said at full length: the same in a loose and a tight room. */
  told: Map<Fact, Told[]>;
  said: Map<Told, Line>;
  /** The summary of sums and names, and the roles but for how their bullets are said, once composed: the same in both. */
  composed: { summary?: Line[]; roles?: ToldRole[] };
  /** Whether bullets end with a full stop. */
  hasStops: boolean;
  /** How the posting writes a skill, by canonical name. */
  postingForms: Map<string, string>;
};

/** A line that may be left out, and how much it is worth on the page (worth.ts). */
export type Extra = { line: Line; worth: number };

/**
 * One item of a section. `choices` are ways to say it, shorter first; the lines of one stand or fall together.
 * `extras` follow as far as there is room. `bulletWorths`: what so many of its bullets are worth by being there.
 */
export type Entry = {
  section: SectionName;
  choices: { lines: Line[]; worth: number }[];
  extras: Extra[];
  bulletWorths: number[];
  /** Its months, where leaving it out could leave a hole between its neighbors. */
  span?: Span;
};

export function startWriting(own: WriteInput, options: TailorOptions): Omit<Writing, "room"> {
  const input = options.document === "resume" && options.length === "master" ? own : edited(own);
  const originals = new Map(own.facts.map((fact) => [fact.id, fact]));
  const ids = itemIds(input.profile);
  const byItem = new Map<string, Fact[]>();
  for (const fact of input.facts) {
    const list = byItem.get(fact.itemId);
    if (list) list.push(fact);
    else byItem.set(fact.itemId, [fact]);
  }
  const strongest = Math.max(1, input.match.relevance[0]?.weight ?? 0);
  const weights = new Map(input.match.relevance.map(({ factId, weight }) => [factId, weight]));
  const points = servedPoints(input.match.coverage);
  const served = new Map<string, string[]>();
  for (const { requirementId, factIds } of input.match.coverage) {
    for (const id of factIds) {
      const list = served.get(id);
      if (list) list.push(requirementId);
      else served.set(id, [requirementId]);
    }
  }
  return {
    ...input,
    options,
    reading: readFacts(input.facts),
    originalOf: (fact) => originals.get(fact.id) ?? fact,
    idOf: (item) => ids.get(item)!,
    factsOfItem: (itemId) => byItem.get(itemId) ?? [],
    weightOf: (factId) => (weights.get(factId) ?? 0) / strongest,
    ownWeightOf: (factId) => Math.max(0, (weights.get(factId) ?? 0) - (points.get(factId) ?? 0)),
    nearnessOf: nearnessTo(input.analysis, input.match, input.facts),
    requirementsOf: (factIds) => {
      const ids = new Set<string>();
      for (const factId of factIds) for (const id of served.get(factId) ?? []) ids.add(id);
      return [...ids];
    },
    told: new Map(),
    said: new Map(),
    composed: {},
    hasStops: haveStops(input.facts.flatMap((fact) => (fact.kind === "bullet" ? [fact.text] : []))),
    postingForms: formsIn(input.analysis),
  };
}

function formsIn(analysis: Analysis): Map<string, string> {
  const forms = new Map<string, string>();
  for (const { text } of analysis.requirements) {
    for (const { name, start, end } of findSkills(text))
      if (!forms.has(name)) forms.set(name, text.slice(start, end));
  }
  return forms;
}

type Written = Pick<Line, "id" | "kind" | "text" | "factIds" | "operation"> & { aside?: string };

export function makeLine(
  writing: Pick<Writing, "requirementsOf" | "originalOf" | "reading">,
  written: Written,
): Line {
  const { aside = "", ...rest } = written;
  const isOwn = rest.operation !== "verbatim" || rest.factIds.some((id) => writing.reading.byId.has(id) && writing.originalOf(writing.reading.byId.get(id)!.fact).text === rest.text); // prettier-ignore
  const operation = isOwn ? rest.operation : "reworded";
  return { ...rest, operation, aside, requirementIds: writing.requirementsOf(written.factIds), checks: [] };
}

export function factOf(facts: Fact[], kind: Fact["kind"]): Fact | undefined {
  return facts.find((fact) => fact.kind === kind);
}

export function idsOf(facts: (Fact | undefined)[]): string[] {
  return facts.flatMap((fact) => (fact ? [fact.id] : []));
}

/** "Title, Company, Place" from the facts that exist. */
export function joinFacts(facts: (Fact | undefined)[], joint = ", "): string {
  return facts.flatMap((fact) => (fact ? [fact.text] : [])).join(joint);
}
