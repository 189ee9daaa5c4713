import { describe, expect, test } from "vitest";
import { factsOf } from "#lib/engine/facts.ts";
import { runPipeline } from "#lib/engine/pipeline.ts";
import { bundledPostings } from "#seed/bundled-postings.ts";
import { sampleProfile } from "#seed/sample-profile.ts";
import { defaultTailorOptions, type RunInput } from "./schema.ts";
import { whatCounts } from "./what-counts.ts";

const today = "2026-11";
const [posting] = bundledPostings;
if (posting === undefined) throw new Error("a posting is needed");
const outputs = runPipeline(
  { profile: sampleProfile, posting: { text: posting.text }, today },
  defaultTailorOptions,
);
const input: RunInput = {
  profile: sampleProfile,
  posting: { text: posting.text, correction: null },
  options: defaultTailorOptions,
  today,
};
const analysis = outputs["analyze-posting"];
const match = outputs["match-profile"];

describe("what counts in a score", () => {
  test("names pieces by the person's own words, with the score that deleting them gives", async () => {
    const pieces = (await whatCounts(input, analysis, match)) ?? [];
    expect(pieces.length).toBeGreaterThan(2);
    const said = new Set(factsOf(sampleProfile).map((fact) => fact.text));
    const license = pieces.find(({ source }) => source === "Certification");
    expect(said).toContain(license?.words);
    const without = {
      ...sampleProfile,
      certifications: sampleProfile.certifications.filter(({ name }) => name !== license?.words),
    };
    const again = runPipeline(
      { profile: without, posting: { text: posting.text }, today },
      defaultTailorOptions,
    );
    expect(license?.score).toBe(again["match-profile"].score);
  });

  test("says nothing about a score that comes out otherwise today", async () => {
    expect(await whatCounts(input, analysis, { ...match, score: 1 })).toBeNull();
  });
});
