import { describe, expect, test } from "vitest";
import { excerptAround, highlight } from "./excerpt.ts";

describe("words that were looked for", () => {
  test("are marked whatever their case, and signs are only signs", () => {
    expect(highlight("C++ and c++", ["C++"])).toEqual([
      { text: "C++", isFound: true },
      { text: " and ", isFound: false },
      { text: "c++", isFound: true },
    ]);
    expect(highlight("plain", [])).toEqual([{ text: "plain", isFound: false }]);
  });

  test("are shown among their neighbors, cut between words", () => {
    const text = `${"before ".repeat(30)}telemetry ${"after ".repeat(60)}`;
    const excerpt = excerptAround(text, ["telemetry"]);
    expect(excerpt).toMatch(/^… (before )+telemetry (after )+…$/);
    expect(excerpt.length).toBeLessThan(220);
  });

  test("give nothing where they don't occur", () => {
    expect(excerptAround("nothing of the kind", ["telemetry"])).toBe("");
  });
});
