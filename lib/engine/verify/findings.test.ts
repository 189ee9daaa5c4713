import { describe, expect, test } from "vitest";
import type { Line, ResumeDocument, SectionName } from "#lib/documents/schema.ts";
import { emptyProfile } from "#lib/profile/schema.ts";
import { costsOf, findingCosts } from "./finding-costs.ts";
import { atsScoreOf, findingsOf, type Remarked } from "./findings.ts";
import { readingEase } from "./reading-ease.ts";

const profile = emptyProfile("Jo Berg", "jo@example.org");
const lineOf = (kind: Line["kind"], text: string, more: Partial<Line> = {}): Line => ({
  id: text,
  kind,
  text,
  aside: "",
  factIds: [],
  operation: "verbatim",
  requirementIds: [],
  checks: [],
  ...more,
});
const role = (text: string, aside: string) => lineOf("item", text, { aside });
const bullets = (...texts: string[]) => texts.map((text, at) => lineOf("bullet", text, { id: `b${at}` }));
const section = (name: SectionName, lines: Line[], heading = name[0]!.toUpperCase() + name.slice(1)) => ({
  name,
  heading,
  lines,
});
const nothingAsked = { requirements: [] } as unknown as Remarked["analysis"];
const noMatch = { coverage: [] } as unknown as Remarked["match"];
const rulesOf = (sections: ResumeDocument["sections"], more: Partial<Remarked> = {}) =>
  findingsOf({
    document: { head: [], sections },
    profile,
    analysis: nothingAsked,
    match: noMatch,
    today: "2026-11",
    ...more,
  }).map((finding) => finding.rule);

describe("findingsOf", () => {
  const good = ["Baked 60 loaves a night", "Trained two new helpers", "Sold bread at three markets"];
  test.each<[rule: string, bad: ResumeDocument["sections"], good: ResumeDocument["sections"]]>([
    ["odd-heading", [section("experience", [], "My journey")], [section("experience", [], "Experience")]],
    [
      "section-order",
      [section("experience", []), section("summary", [])],
      [section("summary", []), section("experience", [])],
    ],
    ["short", [section("experience", bullets("Baked bread"))], []],
    [
      "long",
      [section("experience", bullets(...Array.from({ length: 120 }, (_, at) => `Baked ${at} loaves`)))],
      [section("experience", bullets(...good))],
    ],
    [
      "table",
      [section("experience", bullets("Bread | 60 | nightly"))],
      [section("experience", bullets("Bread, 60 loaves nightly"))],
    ],
    [
      "half-dates",
      [section("experience", [role("Baker", "2019")])],
      [
        section("experience", [
          role("Baker", "2019 – 2021"),
          role("Cook", "Mar 2018"),
          role("Cook", "2017 – now"),
        ]),
      ],
    ],
    [
      "date-ahead",
      [section("experience", [role("Baker", "Mar 2027 – now")])],
      [section("experience", [role("Baker", "Mar 2026 – now")])],
    ],
    [
      "ended-paper",
      [section("certifications", [role("Forklift licence", "Jan 2021 – Jan 2026")])],
      [
        section("certifications", [
          role("Forklift licence", "Jan 2021 – Dec 2026"),
          role("First aid", "Mar 2019"),
        ]),
      ],
    ],
    [
      "first-person",
      [section("experience", bullets("Filed forms for my shift"))],
      [section("experience", bullets("Filed I-9s for 40 hires"))],
    ],
    [
      "mixed-dates",
      [section("experience", [role("Baker", "Mar 2020 – now"), role("Cook", "2018 – 2019")])],
      [section("experience", [role("Baker", "2020 – now"), role("Cook", "2018 – 2019")])],
    ],
    [
      "role-order",
      [section("experience", [role("Cook", "2012 – 2014"), role("Baker", "2020 – now")])],
      [section("experience", [role("Baker", "2020 – now"), role("Cook", "2012 – 2014")])],
    ],
    [
      "weak-opening",
      [section("experience", bullets("Responsible for the night oven"))],
      [section("experience", bullets(...good))],
    ],
    [
      "weak-opening",
      [section("experience", bullets("Was responsible for cleaning the night oven"))],
      [section("experience", bullets("Cleaned the night oven and the four trays"))],
    ],
    [
      "passive",
      [section("experience", bullets("The oven was repaired in one night"))],
      [section("experience", bullets("Was named employee of the month"))],
    ],
    [
      "first-person",
      [section("experience", bullets("I baked 60 loaves a night"))],
      [section("experience", bullets("Baked bread for US I. Corps canteens"))],
    ],
    [
      "short-bullet",
      [section("experience", bullets("Baked bread"))],
      [section("experience", bullets(...good, "毎月60件の照合をExcelで行った"))],
    ],
    [
      "long-sentence",
      [section("summary", [lineOf("paragraph", `Baker who ${"kneads dough and ".repeat(14)}rests.`)])],
      [section("summary", [lineOf("paragraph", "Baker. Kneads dough. Rests.".repeat(10))])],
    ],
    [
      "same-opening",
      [section("experience", bullets("Baked a b", "Baked c d", "Baked e f", "Baked g h"))],
      [section("experience", bullets("Baked a b", "Baked c d", "Baked e f", "Sold g h"))],
    ],
    [
      "few-numbers",
      [
        section(
          "experience",
          bullets("Baked 60 loaves", "Kept oven", "Sold bread", "Ran shop", "Cut dough", "Fed cat"),
        ),
      ],
      [
        section(
          "experience",
          bullets("Baked 60 loaves", "Kept two ovens", "Sold bread", "Ran shop", "Cut dough", "Fed cat"),
        ),
      ],
    ],
    [
      "mixed-stops",
      [section("experience", bullets("Baked bread.", "Kept ovens.", "Sold bread", "Ran shop"))],
      [section("experience", bullets("Baked bread", "Kept ovens", "Sold bread", "Ran shop"))],
    ],
    [
      "mixed-stops",
      [section("experience", bullets("Baked bread.", "Kept ovens.", "Sold bread", "Ran shop"))],
      [section("experience", bullets("Sold bread", "Ran shop", "Holm I. et al. (2020) Rye and its yeasts. Grain 16, 44-49.", "Holm I. et al. (2022) Spelt. Grain 18, 4-9."))], // prettier-ignore
    ],
    [
      "hard-to-read",
      [
        section("summary", [
          lineOf(
            "paragraph",
            "Interdisciplinary organizational transformation, institutionalization and operationalization of multidimensional sustainability. ".repeat(
              8,
            ),
          ),
        ]),
      ],
      [section("summary", [lineOf("paragraph", "I bake good bread and sell it at the shop. ".repeat(8))])],
    ],
  ])("%s", (rule, bad, fine) => {
    expect(rulesOf(bad)).toContain(rule);
    expect(rulesOf(fine)).not.toContain(rule);
  });

  test("says how much of what is asked for stands in the document, and what was proven and left out", () => {
    const asked = ["a", "b", "c", "d"].map((id) => ({
      id,
      text: `Ask ${id}`,
      priority: id === "d" ? "preferred" : "required",
    }));
    const analysis = { requirements: asked } as unknown as Remarked["analysis"];
    const match = {
      coverage: asked.map(({ id }) => ({
        requirementId: id,
        status: "met",
        factIds: ["f"],
        points: 1,
        max: 1,
        gap: "",
      })),
    } as unknown as Remarked["match"];
    const shown = (...ids: string[]) => [
      section("experience", [lineOf("bullet", "Baked 60 loaves a night", { requirementIds: ids })]),
    ];
    expect(rulesOf(shown("a"), { analysis, match })).toEqual(
      expect.arrayContaining(["few-required", "proof-left-out"]),
    );
    const rules = rulesOf(shown("a", "b", "c"), { analysis, match });
    expect(rules).not.toContain("few-required");
    expect(rules).not.toContain("proof-left-out");
  });

  test("the score is 100 less each finding's price, one rule at most three times", () => {
    const finding = (rule: string, severity: "error" | "warning" | "advice") => ({
      rule,
      severity,
      lineId: "",
      reason: "",
      remedy: "",
    });
    expect(atsScoreOf([])).toBe(100);
    expect(atsScoreOf([finding("a", "error"), finding("b", "advice")])).toBe(
      100 - findingCosts.error - findingCosts.advice,
    );
    expect(atsScoreOf(Array.from({ length: 9 }, () => finding("a", "warning")))).toBe(
      100 - 3 * findingCosts.warning,
    );
    const rules = ["a", "b", "a", "a", "a"].map((rule) => finding(rule, "advice"));
    expect(costsOf(rules)).toEqual([2, 2, 2, 2, 0]);
  });
});

test("reading ease puts plain words above long ones", () => {
  expect(readingEase(["We bake good bread."]).ease).toBeGreaterThan(80);
  expect(readingEase(["Organizational sustainability operationalization."]).ease).toBeLessThan(0);
  expect(readingEase([]).wordCount).toBe(0);
});
