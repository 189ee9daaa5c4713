import { itemIds } from "#lib/engine/facts.ts";
import type { Match } from "#lib/generations/schema.ts";
import type { Requirement } from "#lib/postings/schema.ts";
import { itemSections, type Fact, type Profile } from "#lib/profile/schema.ts";
import { coverageFor, type MatchInput } from "./match-profile.ts";
import { scoreOf } from "./points.ts";

/** What the score would be if a requirement that is a gap, or partly met, were met. */
export type GapWorth = { requirementId: string; score: number; gain: number };

/**
 * What the score would be without a piece of content: a whole item (`factId` is ""), or one fact that it is shown by.
 * `points` is what the piece contributes, to a tenth; pieces that prove the same contribute nothing each, since the
 * other one still proves it.
 */
export type Contribution = { itemId: string; factId: string; score: number; points: number };

/** For each requirement not wholly met, most to win first. */
export function gapWorths(
  requirements: Requirement[],
  { coverage, score }: Pick<Match, "coverage" | "score">,
): GapWorth[] {
  return coverage
    .filter((one) => one.points < one.max)
    .map((gap) => {
      const met = coverage.map((one) =>
        one === gap ? { ...one, status: "met" as const, points: one.max } : one,
      );
      const next = scoreOf(requirements, met).score ?? 0;
      return { requirementId: gap.requirementId, score: next, gain: next - (score ?? 0) };
    })
    .sort((a, b) => b.gain - a.gain);
}

// No match reads these.
const silent = new Set<Fact["kind"]>(["name", "email", "phone", "link", "credential", "location", "employment"]); // prettier-ignore
/** Of a longer profile only the facts that the match names, and those that its items are known by. */
const factLimit = 400;

/**
 * For each item, and each fact that the match may read: the score without it, worked out anew, so that
 * deleting it moves the score to exactly that. An item of one fact is listed once, as the item. Those that
 * contribute most come first, those that nothing is left out; the profile's order among equals.
 */
export function contributionsOf(input: MatchInput, match: Match): Contribution[] {
  const before = tenths(match.coverage);
  const cited = new Set(match.coverage.flatMap((one) => one.factIds));
  const isWeighed =
    input.facts.length > factLimit
      ? (fact: Fact) => cited.has(fact.id) || fact.kind in readFields
      : (fact: Fact) => !silent.has(fact.kind);
  const sizes = new Map<string, number>();
  for (const { itemId } of input.facts) sizes.set(itemId, (sizes.get(itemId) ?? 0) + 1);
  const removable = input.facts.filter(
    (fact) => isWeighed(fact) && (fact.itemId === "" || sizes.get(fact.itemId)! > 1),
  );
  const scored = (profile: Profile, facts: Fact[]) => {
    const coverage = coverageFor({ ...input, profile, facts });
    const score = scoreOf(input.analysis.requirements, coverage).score ?? 0;
    return { score, points: (before - tenths(coverage)) / 10 };
  };
  const items = [...itemIds(input.profile).values()].map((itemId) => ({
    itemId,
    factId: "",
    ...scored(
      withoutItem(input.profile, itemId),
      input.facts.filter((fact) => fact.itemId !== itemId),
    ),
  }));
  const facts = removable.map((gone) => ({
    itemId: gone.itemId,
    factId: gone.id,
    ...scored(withoutFact(input.profile, gone), withoutDependents(input.facts, gone)),
  }));
  return [...items, ...facts].filter((one) => one.points !== 0).sort((a, b) => b.points - a.points);
}

// What the match reads of an item itself, besides its facts; the rest of a fact is its words.
const readFields: Partial<Record<Fact["kind"], Record<string, string | boolean>>> = {
  title: { title: "" },
  employer: { company: "" },
  dates: { start: "", end: "", isCurrent: false },
  degree: { degree: "" },
  field: { field: "" },
  certification: { name: "" },
  language: { name: "", proficiency: "" },
};

/** The profile without one fact of it. */
function withoutFact(profile: Profile, gone: Fact): Profile {
  const blanks = gone.kind === "skill" ? blanksOfSkill(gone) : readFields[gone.kind];
  return blanks === undefined ? profile : withBlanks(profile, gone.itemId, blanks);
}

const isYears = ({ kind, id }: Fact) => kind === "skill" && id.endsWith(".years");
const blanksOfSkill = (gone: Fact) => (isYears(gone) ? { years: null } : { name: "", years: null });

/** A skill's years are years of that skill, so they go with it. */
function withoutDependents(facts: Fact[], gone: Fact): Fact[] {
  const takesYears = gone.kind === "skill" && !isYears(gone);
  return facts.filter(
    (fact) => fact !== gone && !(takesYears && fact.itemId === gone.itemId && isYears(fact)),
  );
}

const blank = {
  title: "", company: "", institution: "", degree: "", field: "", name: "", role: "", description: "", issuer: "",
  location: "", start: "", end: "", isCurrent: false, years: null, bullets: [], technologies: [], coursework: [], items: [],
}; // prettier-ignore

/** The item stays as an empty one in its place, so that the ids of those after it do not change. */
function withoutItem(profile: Profile, itemId: string): Profile {
  return withBlanks(profile, itemId, blank);
}

function withBlanks(profile: Profile, itemId: string, blanks: Record<string, unknown>): Profile {
  const ids = itemIds(profile);
  const next = { ...profile };
  for (const section of itemSections) {
    const items = profile[section].map((item) => {
      if (ids.get(item) !== itemId) return item;
      return Object.fromEntries(
        Object.entries(item).map(([key, value]) => [key, key in blanks ? blanks[key] : value]),
      );
    });
    Object.assign(next, { [section]: items });
  }
  return next;
}

// Points have one decimal; whole tenths keep differences free of binary dust.
function tenths(coverage: { points: number }[]): number {
  return coverage.reduce((sum, one) => sum + Math.round(one.points * 10), 0);
}
