import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { analyzePosting } from "#lib/engine/analyze-posting/analyze-posting.ts";
import { factsOf, itemIds } from "#lib/engine/facts.ts";
import { goldenMonth, occupations } from "#lib/engine/golden/golden.ts";
import { defaultTailorOptions } from "#lib/generations/schema.ts";
import { profileSchema, type Profile } from "#lib/profile/schema.ts";
import { matchProfile } from "./match-profile.ts";
import { contributionsOf, gapWorths } from "./what-if.ts";

function golden(occupation: string) {
  const read = (name: string) =>
    readFileSync(new URL(`../golden/${occupation}/${name}`, import.meta.url), "utf8");
  const profile = profileSchema.parse(JSON.parse(read("profile.json")));
  const analysis = analyzePosting({ text: read("posting.txt") });
  return inputOf(profile, analysis);
}

function inputOf(profile: Profile, analysis: ReturnType<typeof analyzePosting>) {
  const input = { profile, facts: factsOf(profile), analysis, today: goldenMonth };
  return { input, match: matchProfile(input, defaultTailorOptions) };
}

describe("what if", () => {
  test.each(occupations)(
    "%s: closing every gap would make the score 100, each one some of it",
    (occupation) => {
      const { input, match } = golden(occupation);
      const gaps = gapWorths(input.analysis.requirements, match);
      for (const { gain } of gaps) expect(gain).toBeGreaterThanOrEqual(0);
      const missing = match.coverage.reduce((sum, one) => sum + one.max - one.points, 0);
      expect(Math.abs(100 - match.score! - missing)).toBeLessThan(0.51);
      expect(gaps.map((one) => one.gain)).toEqual(gaps.map((one) => one.gain).sort((a, b) => b - a));
    },
  );

  test.each(occupations)("%s: deleting a piece moves the score to exactly what was said", (occupation) => {
    const { input, match } = golden(occupation);
    const contributions = contributionsOf(input, match);
    expect(contributions.length).toBeGreaterThan(0);
    const ids = itemIds(input.profile);
    for (const { itemId, factId, score } of contributions) {
      const bulletId = /\.bullet\.(.+)$/.exec(factId)?.[1];
      if (factId !== "" && bulletId === undefined) continue;
      const experiences = input.profile.experiences.flatMap((role) => {
        if (ids.get(role) !== itemId) return [role];
        return factId === "" ? [] : [{ ...role, bullets: role.bullets.filter((one) => one.id !== bulletId) }];
      });
      const isRole = input.profile.experiences.some((role) => ids.get(role) === itemId);
      if (!isRole) continue;
      expect(inputOf({ ...input.profile, experiences }, input.analysis).match.score).toBe(score);
    }
  });

  test("what proves nothing contributes nothing and is not named", () => {
    const { input, match } = golden("nurse");
    const profile = { ...input.profile, sections: [] };
    const named = new Set(contributionsOf(input, match).map((one) => one.itemId));
    for (const { id } of input.profile.sections)
      expect(named.has(id)).toBe(inputOf(profile, input.analysis).match.score !== match.score);
  });
});
