import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyzePosting } from "./analyze-posting/analyze-posting.ts";
import { askedPhrases } from "./asked-phrases.ts";
import { anyPosting } from "./golden/arbitrary.ts";

const phrasesOf = (text: string) =>
  askedPhrases(analyzePosting({ text })).map(({ form, text: said }) => `${form}: ${said}`);
const requiring = (...lines: string[]) => phrasesOf(`Cook\n\nRequirements\n- ${lines.join("\n- ")}`);

describe("what a letter may quote of a posting", () => {
  test.each([
    ["Experience with central lines and ports", "thing: experience with central lines and ports"],
    ["Strong Excel and reporting skills", "thing: strong Excel and reporting skills"],
    ["Deep PostgreSQL knowledge: locking, indexing", "thing: deep PostgreSQL knowledge"],
    ["Supervision of interns a plus", "thing: supervision of interns"],
    ["Wine knowledge a bonus", "thing: wine knowledge"],
    ["EPOS experience useful", "thing: EPOS experience"],
    ["PowerShell scripting would be a big plus", "thing: PowerShell scripting"],
    ["Hoist or crane experience", "thing: hoist or crane experience"],
    ["Manage a team of three accountants", "deed: manage a team of three accountants"],
  ])("says as the posting does: %s", (line, said) => {
    expect(requiring(line)).toEqual([said]);
  });

  test.each([
    "You show up on time and you can train people",
    "Able to lift 50 lb and climb ladders",
    "Bachelor's degree in accounting",
    "Apply at https://example.org with your SQL skills",
    "Our team is the best team for Python",
  ])("says nothing of what has no such shape, or speaks of somebody: %s", (line) => {
    expect(requiring(line)).toEqual([]);
  });

  test("takes a duty's first word for a deed, and nothing in doubt elsewhere", () => {
    const text =
      "Officer\n\nMain duties\n- Service committees and their minutes\n\nRequirements\n- Budget monitoring";
    expect(phrasesOf(text)).toContain("thing: budget monitoring");
    expect(requiring("Document control")).not.toContain("deed: document control");
  });

  test("is always a short part of the posting, without who speaks", () => {
    fc.assert(
      fc.property(anyPosting, (posting) => {
        const { text, requirements, responsibilities } = analyzePosting({ text: posting });
        for (const asked of askedPhrases({ requirements, responsibilities })) {
          expect(text.replace(/\s+/g, " ").toLowerCase()).toContain(asked.text.toLowerCase());
          expect(asked.text.length).toBeLessThanOrEqual(110);
          expect(asked.text).not.toMatch(/\b(?:I|you|we)\b/);
        }
      }),
      { numRuns: 40 },
    );
  });
});

test("what one will learn there is no wish to be answered", () => {
  const phrases = phrasesOf(
    "Cook\n\nWhat you will do\n- Learn to bone fish\n- Peel vegetables for two kitchens",
  );
  expect(phrases).toContain("deed: peel vegetables for two kitchens");
  expect(phrases.join()).not.toMatch(/learn/i);
});
