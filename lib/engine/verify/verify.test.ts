import { describe, expect, test } from "vitest";
import type { Line, ResumeDocument } from "#lib/documents/schema.ts";
import { defaultTailorOptions } from "#lib/generations/schema.ts";
import { emptyProfile, type Profile } from "#lib/profile/schema.ts";
import { factsOf } from "#lib/engine/facts.ts";
import { runPipeline } from "#lib/engine/pipeline.ts";
import { findingCosts } from "./finding-costs.ts";
import { verify } from "./verify.ts";

const profile: Profile = {
  ...emptyProfile("Jo Berg", "jo@example.org"),
  experiences: [
    {
      id: "x",
      title: "Baker",
      company: "Corner Bread",
      location: "",
      start: "",
      end: "",
      isCurrent: false,
      employment: "",
      technologies: [],
      bullets: [{ id: "b", text: "Baked bread with two colleagues" }],
    },
  ],
};
const results = runPipeline(
  { profile, posting: { text: "Baker wanted" }, today: "2026-11" },
  defaultTailorOptions,
);
const facts = factsOf(profile);
const rest = {
  facts,
  profile,
  analysis: results["analyze-posting"],
  match: results["match-profile"],
  today: "2026-11",
};
const lineOf = (more: Partial<Line>): Line => ({
  id: "l",
  kind: "bullet",
  text: "",
  aside: "",
  factIds: ["x.bullet.b"],
  operation: "composed",
  requirementIds: [],
  checks: [],
  ...more,
});
const documentOf = (lines: Line[]): ResumeDocument => ({
  head: [],
  sections: [{ name: "experience", heading: "Experience", lines }],
});

describe("verify", () => {
  test("puts the fact in place of a line that says more, says why, and is then content", () => {
    const once = verify({ ...rest, document: documentOf([lineOf({ text: "Led a bakery of 40" })]) });
    expect(once.document.sections[0]!.lines[0]).toMatchObject({
      text: "Baked bread with two colleagues",
      operation: "verbatim",
    });
    expect(once.replaced).toEqual([
      { lineId: "l", was: "Led a bakery of 40", reason: expect.stringContaining("do not state") },
    ]);
    expect(verify({ ...rest, document: once.document }).replaced).toEqual([]);
  });

  test("makes a heading anew from its own facts, and a merged line into the fact that it is nearest to", () => {
    const role = profile.experiences[0]!;
    const dated = {
      ...profile,
      experiences: [
        {
          ...role,
          start: "2019-03",
          isCurrent: true,
          bullets: [...role.bullets, { id: "c", text: "Sold 60 cakes a day" }],
        },
      ],
    };
    const input = { ...rest, facts: factsOf(dated), profile: dated };
    const heading = lineOf({
      kind: "item",
      text: "Head baker, Corner Bread",
      aside: "Mar 2018 – now",
      factIds: ["x.title", "x.employer", "x.dates"],
    });
    const merged = lineOf({
      id: "m",
      text: "Sold 90 cakes a day",
      factIds: ["x.bullet.b", "x.bullet.c"],
      operation: "merged",
    });
    const { document } = verify({ ...input, document: documentOf([heading, merged]) });
    expect(document.sections[0]!.lines).toMatchObject([
      { text: "Baker, Corner Bread", aside: "Mar 2019 – now", operation: "composed" },
      { text: "Sold 60 cakes a day", operation: "verbatim", factIds: ["x.bullet.c"] },
    ]);
    expect(verify({ ...input, document }).replaced).toEqual([]);
  });

  test("drops a failing line without facts, and its section with the last line", () => {
    const { document, replaced } = verify({
      ...rest,
      document: documentOf([lineOf({ text: "Won a prize", factIds: ["gone"] })]),
    });
    expect(document.sections).toEqual([]);
    expect(replaced).toHaveLength(1);
  });

  test("leaves the person's own words and shows what the profile does not say", () => {
    const { document, replaced } = verify({
      ...rest,
      document: documentOf([lineOf({ text: "Led a bakery", operation: "own" })]),
    });
    const line = document.sections[0]!.lines[0]!;
    expect(line.text).toBe("Led a bakery");
    expect(line.checks).toContainEqual({ kind: "scope", subject: "Led", holds: false });
    expect(replaced).toEqual([]);
  });

  test("each finding costs what the page says", () => {
    const { findings, atsScore } = results.verify;
    expect(findings.map((finding) => finding.rule)).toContain("role-without-dates");
    expect(findings.map((finding) => finding.rule)).toContain("no-phone");
    expect(atsScore).toBe(100 - findings.reduce((sum, finding) => sum + findingCosts[finding.severity], 0));
  });
});
