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

/**
 * For each item, and each single fact that the match names as evidence: the score without it, worked out anew, so
 * that deleting it moves the score to exactly that. Those that contribute most come first, those that nothing is left
 * out; the profile's order among equals.
 */
export function contributionsOf(input: MatchInput, match: Match): Contribution[] {
  const before = tenths(match.coverage);
  const cited = new Set(match.coverage.flatMap((one) => one.factIds));
  const removable = input.facts.filter((fact) => cited.has(fact.id) && singleKinds.has(fact.kind));
  const without = (profile: Profile, isGone: (fact: Fact) => boolean) => {
    const facts = input.facts.filter((fact) => !isGone(fact));
    const coverage = coverageFor({ ...input, profile, facts });
    const score = scoreOf(input.analysis.requirements, coverage).score ?? 0;
    return { score, points: (before - tenths(coverage)) / 10 };
  };
  const items = [...itemIds(input.profile).values()].map((itemId) => ({
    itemId,
    factId: "",
    ...without(withoutItem(input.profile, itemId), (fact) => fact.itemId === itemId),
  }));
  const facts = removable.map((gone) => ({
    itemId: gone.itemId,
    factId: gone.id,
    ...without(input.profile, (fact) => fact === gone),
  }));
  return [...items, ...facts].filter((one) => one.points !== 0).sort((a, b) => b.points - a.points);
}

// What a person can delete alone; a title or a degree is more than a fact, it goes with its item.
const singleKinds = new Set<Fact["kind"]>([
  "bullet",
  "technology",
  "summary",
  "headline",
  "coursework",
  "description",
  "free",
]);

const blank = {
  title: "", company: "", institution: "", degree: "", field: "", name: "", role: "", description: "", issuer: "",
  location: "", start: "", end: "", isCurrent: false, years: null, bullets: [], technologies: [], coursework: [], items: [],
}; // prettier-ignore

/** The item stays as an empty one in its place, so that the ids of those after it do not change. */
function withoutItem(profile: Profile, itemId: string): Profile {
  const ids = itemIds(profile);
  const next = { ...profile };
  for (const section of itemSections) {
    const items = profile[section].map((item) => {
      if (ids.get(item) !== itemId) return item;
      return Object.fromEntries(
        Object.entries(item).map(([key, value]) => [
          key,
          key in blank ? blank[key as keyof typeof blank] : value,
        ]),
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
