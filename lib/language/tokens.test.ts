import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contentWords, isStopWord, stem, words } from "./tokens.ts";

describe("words", () => {
  test("are cut from the text at their offsets", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        for (const word of words(text)) expect(text.slice(word.start, word.end)).toBe(word.text);
      }),
    );
  });

  test("keep apostrophes, C++ and C# whole", () => {
    expect(words("the nurse’s C++, C#!").map((word) => word.text)).toEqual(["the", "nurse’s", "C++", "C#"]);
  });
});

test("forms of one word share a stem", () => {
  expect(stem("Scheduled")).toBe(stem("scheduling"));
  expect(stem("patient’s")).toBe(stem("patients"));
});

test("content words leave grammar and filler out and keep order and repeats", () => {
  expect(contentWords("The nurses and the nurse, who were in a clinic")).toEqual([
    stem("nurse"),
    stem("nurse"),
    stem("clinic"),
  ]);
  expect(isStopWord("The")).toBe(true);
  expect(contentWords("")).toEqual([]);
});
