import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findSkillSpans } from "./skill-spans.ts";

const texts = (text: string) => findSkillSpans(text).map((span) => span.text);

describe("findSkillSpans", () => {
  test.each([
    ["Experience with Kubernetes, Terraform and Ansible", ["Kubernetes", "Terraform", "Ansible"]],
    ["Proficient in Python and SQL", ["Python", "SQL"]],
    ["Fluent in German and English", ["German", "English"]],
    ["Experience with Quellwerk, Brandolux and Javanda", ["Quellwerk", "Brandolux", "Javanda"]],
    [
      "Experience with wound care, triage and medication administration",
      ["wound care", "triage", "medication administration"],
    ],
    ["You bend conduit, pull wire and read blueprints", ["bend conduit", "pull wire", "read blueprints"]],
    ["Our stack is Snowflake and dbt", ["Snowflake", "dbt"]],
    ["Our PhD students and their supervisors", []],
    ["Knowledge of the standards (WCAG)", ["WCAG"]],
    ["Experience with San Marcos or Terraform", ["Terraform"]],
    ["A/B testing and SAN storage", ["A/B testing", "SAN storage"]],
    ["Ready to go the extra mile", []],
    ["Please send your application to our office", []],
  ])("finds the terms of %j, known or not", (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  test("says what kind a term is and its name in the lexicon", () => {
    expect(findSkillSpans("Experience with postgres")).toEqual([
      { start: 16, end: 24, text: "postgres", kind: "skill", name: "PostgreSQL" },
    ]);
    expect(findSkillSpans("You bring attention to detail").map(({ kind }) => kind)).toContain("soft");
  });

  test("finds soft skills that the lexicon does not hold in a fragment cut around one", () => {
    expect(texts("we look for a dynamic and self confident person to join the team").join(" ")).toMatch(
      /confident|dynamic/,
    );
  });

  test("gives ordered spans that do not overlap and are the text's own words, on any text", () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom("Python", ", ", " and ", "\n", "Experience with ", "C++", "( "),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join("");
        let last = 0;
        for (const { start, end, text: written } of findSkillSpans(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(written);
          last = end;
        }
        expect(findSkillSpans(text)).toEqual(findSkillSpans(text));
      }),
    );
  });
});
