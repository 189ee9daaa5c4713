import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { factSchema } from "#lib/profile/schema.ts";
import { sampleProfile } from "#seed/sample-profile.ts";
import { applyCorrections } from "./apply-corrections.ts";
import { analyzePosting } from "./analyze-posting/analyze-posting.ts";
import { factsOf } from "./facts.ts";
import { anyProfile } from "./golden/arbitrary.ts";
import { isSameTerm } from "./same-term.ts";

describe("factsOf", () => {
  test("says where a fact stands in words", () => {
    const fact = factsOf(sampleProfile).find((one) => one.id.endsWith(".bullet.lakeside-sepsis"))!;
    expect(fact).toMatchObject({
      id: "lakeside.bullet.lakeside-sepsis",
      kind: "bullet",
      itemId: "lakeside",
      source: "Lakeside General, second fact",
    });
  });

  test("every id is unique and no fact is empty, whatever ids the profile has", () => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        const facts = factsOf(profile);
        expect(new Set(facts.map((fact) => fact.id)).size).toBe(facts.length);
        for (const fact of facts) expect(factSchema.parse(fact).text.trim()).not.toBe("");
      }),
    );
  });
});

describe("applyCorrections", () => {
  test("changes priorities, drops what is ignored, takes empty fields as empty", () => {
    const analysis = analyzePosting({ text: "Data Analyst\nRequirements\n- SQL\n- Python\n- Tableau" });
    const [first, second] = analysis.requirements;
    const corrected = applyCorrections(analysis, {
      title: "Analyst",
      company: "",
      place: "",
      priorities: {
        [first!.id]: "ignored",
        [second!.id]: "preferred",
        nobody: "required",
        toString: "ignored",
      } as never,
    });
    expect(corrected.title).toBe("Analyst");
    expect(corrected.requirements.map((one) => one.id)).toEqual(
      analysis.requirements.slice(1).map((one) => one.id),
    );
    expect(corrected.requirements[0]!.priority).toBe("preferred");
    expect(applyCorrections(analysis, null)).toBe(analysis);
  });
});

describe("isSameTerm", () => {
  test.each([
    ["JS", "JavaScript"],
    ["e-mail", "email"],
    ["EMR", "electronic medical records"],
    ["Postgres", "PostgreSQL"],
    ["labor and delivery", "labour and delivery"],
  ])("%s is %s", (a, b) => {
    expect(isSameTerm(a, b)).toBe(true);
    expect(isSameTerm(b, a)).toBe(true);
  });
  test.each([
    ["emergency department", "emergency nursing"],
    ["Java", "JavaScript"],
    ["ICU", "critical care"],
    ["chemotherapy", "oncology"],
  ])("%s is not %s", (a, b) => {
    expect(isSameTerm(a, b)).toBe(false);
  });
});
