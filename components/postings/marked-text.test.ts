import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { markLines } from "./marked-text.ts";

const span = (text: string, words: string, id: string) => {
  const start = text.indexOf(words);
  return { id, start, end: start + words.length };
};

describe("a posting's text with its requirements marked", () => {
  const text = "Nurse\nSt. Brendan’s\n\nWhat you need\n- ACLS and BLS\n- Triage, or\n  three years";

  test("underlines the very words that ask for something", () => {
    const lines = markLines(text, [span(text, "ACLS", "r1"), span(text, "BLS", "r2")]);
    const bullet = lines.find((line) => line.requirementIds.length > 0);
    expect(bullet?.pieces).toEqual([
      { text: "ACLS", requirementIds: ["r1"] },
      { text: " and ", requirementIds: [] },
      { text: "BLS", requirementIds: ["r2"] },
    ]);
  });

  test("tells headings and bullets from text, and where a gap was", () => {
    const lines = markLines(text, [span(text, "ACLS", "r1")]);
    expect(lines.map((line) => [line.kind, line.isApart])).toEqual([
      ["heading", true],
      ["text", false],
      ["heading", true],
      ["bullet", false],
      ["bullet", false],
      ["text", false],
    ]);
  });

  test("tells a requirement of two lines at its first and marks it in both", () => {
    const lines = markLines(text, [span(text, "Triage, or\n  three years", "r1")]);
    expect(lines.flatMap((line) => line.requirementIds)).toEqual(["r1"]);
    expect(
      lines.filter((line) => line.pieces.some((piece) => piece.requirementIds.includes("r1"))),
    ).toHaveLength(2);
  });

  test("loses no word and tells each requirement once, wherever the spans lie", () => {
    const texts = fc.string({ unit: fc.constantFrom("a", " ", "\n", "-", ".", "é", "😀"), maxLength: 80 });
    const spans = fc.array(fc.tuple(fc.nat(90), fc.nat(30)), { maxLength: 6 });
    fc.assert(
      fc.property(texts, spans, (sample, drawn) => {
        const requirements = drawn.map(([start, length], index) => ({
          id: `r${index}`,
          start: Math.min(start, sample.length),
          end: Math.min(start + length, sample.length),
        }));
        const lines = markLines(sample, requirements);
        const shown = lines.map((line) => line.pieces.map((piece) => piece.text).join("")).join("");
        const bare = (words: string) => words.replace(/[\s-]/g, "");
        expect(bare(shown)).toBe(bare(sample));
        const told = lines.flatMap((line) => line.requirementIds);
        expect(new Set(told).size).toBe(told.length);
      }),
    );
  });
});
