import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyzePosting } from "#lib/engine/analyze-posting/analyze-posting.ts";
import { factsOf, itemIds } from "#lib/engine/facts.ts";
import { anyProfile } from "#lib/engine/golden/arbitrary.ts";
import { goldenMonth, occupations } from "#lib/engine/golden/golden.ts";
import { defaultTailorOptions } from "#lib/generations/schema.ts";
import { emptyProfile, profileSchema, type Fact, type Profile } from "#lib/profile/schema.ts";
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

  test("honors that name a skill contribute what they show", () => {
    const { input } = golden("store-manager");
    const [study] = input.profile.education;
    const profile = {
      ...emptyProfile("A", ""),
      education: [
        { ...study!, institution: "Elm", degree: "Diploma", field: "", coursework: [], honors: "Excel" },
      ],
    };
    const given = inputOf(profile, input.analysis);
    const said = contributionsOf(given.input, given.match).find(({ factId }) => factId.endsWith(".honors"));
    const without = { ...profile, education: [{ ...profile.education[0]!, honors: "" }] };
    expect(said?.points).toBeGreaterThan(0);
    expect(inputOf(without, input.analysis).match.score).toBe(said?.score);
  });

  test("any one fact of any profile, deleted, moves the score to exactly what was said", () => {
    const analyses = new Map(occupations.map((one) => [one, golden(one).input.analysis]));
    fc.assert(
      fc.property(anyProfile, fc.constantFrom(...occupations), (profile, occupation) => {
        const analysis = analyses.get(occupation)!;
        const { input, match } = inputOf(profile, analysis);
        const said = new Map(
          contributionsOf(input, match).map((one) => [one.factId || one.itemId, one.score]),
        );
        const ids = itemIds(profile);
        for (const fact of input.facts) {
          const changed = without(profile, fact, ids);
          const isAlone = input.facts.filter(({ itemId }) => itemId === fact.itemId).length === 1;
          const key = fact.itemId !== "" && isAlone ? fact.itemId : fact.id;
          expect(inputOf(changed, analysis).match.score).toBe(said.get(key) ?? match.score);
        }
      }),
      { numRuns: 10 },
    );
  });

  test("a met requirement more brings exactly the score that was said for its gap", () => {
    for (const occupation of occupations) {
      const { input, match } = golden(occupation);
      for (const { requirementId, score } of gapWorths(input.analysis.requirements, match)) {
        const coverage = match.coverage.map((one) =>
          one.requirementId === requirementId ? { ...one, points: one.max } : one,
        );
        const sum = coverage.reduce((total, one) => total + Math.round(one.points * 10), 0) / 10;
        expect(score).toBe(Math.min(100, Math.round(sum)));
      }
    }
  });
});

/** The profile as its person leaves it who empties the one field, or takes out the one entry, that a fact is. */
function without(profile: Profile, fact: Fact, ids: ReturnType<typeof itemIds>): Profile {
  const key = fact.id.slice(fact.itemId === "" ? 0 : fact.itemId.length + 1);
  const next = structuredClone(profile);
  if (key === "summary") next.summary = "";
  if (key === "personal.headline") next.personal.headline = "";
  const lists = ["experiences", "education", "projects", "skills", "languages", "certifications", "sections"] as const; // prettier-ignore
  for (const list of lists) {
    profile[list].forEach((item, at) => {
      if (ids.get(item) === fact.itemId) takeOut(next[list][at] as Record<string, unknown>, item, key, fact);
    });
  }
  return next;
}

const fieldOf: Record<string, string> = {
  employer: "company", certification: "name", language: "name", project: "name", skill: "name", link: "url", credential: "credentialId",
}; // prettier-ignore

function takeOut(next: Record<string, unknown>, item: object, key: string, fact: Fact) {
  const [name = ""] = key.split(".");
  const place = key.slice(key.indexOf(".") + 1);
  if (name === "bullet") {
    // Bullets that share an id are told apart by "~2" at its end, in their order.
    const field = "bullets" in next ? "bullets" : "items";
    const list = next[field] as { id: string; text: string }[];
    const same = list.filter((one) => one.text.trim() !== "" && one.text === fact.text);
    const [exact] = same.filter((one) => place === one.id || place.startsWith(`${one.id}~`));
    next[field] = list.filter((one) => one !== (exact ?? same[0]));
  } else if (name === "technology" || name === "coursework") {
    const field = name === "technology" ? "technologies" : "coursework";
    next[field] = (next[field] as string[]).filter((_, at) => String(at) !== place.split("~")[0]);
  } else if (name === "dates") {
    Object.assign(next, { start: "", end: "" }, "isCurrent" in item ? { isCurrent: false } : {});
  } else if (name === "years") next["years"] = null;
  else {
    next[fieldOf[name] ?? name] = "";
    if (name === "language") next["proficiency"] = "";
    if (name === "skill") next["years"] = null;
  }
}
