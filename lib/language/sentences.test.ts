import fc from "fast-check";
import { expect, test } from "vitest";
import { sentences } from "./sentences.ts";

const cut = (text: string) => sentences(text).map((sentence) => sentence.text);

test("a sentence does not end at an abbreviation, an initial or a number", () => {
  expect(cut("Dr. Amy R. Stone works on St. Paul Ave. daily. She earns 3.5 points.")).toEqual([
    "Dr. Amy R. Stone works on St. Paul Ave. daily.",
    "She earns 3.5 points.",
  ]);
  expect(cut("1. Read plans, e.g. blueprints. 2. Pull wire")).toEqual([
    "1. Read plans, e.g. blueprints.",
    "2. Pull wire",
  ]);
});

test("a line break and an Asian full stop end one", () => {
  expect(cut("One\nTwo! Three? “Four.” Five")).toEqual(["One", "Two!", "Three?", "“Four.”", "Five"]);
  expect(cut("我们招聘护士。请申请！")).toEqual(["我们招聘护士。", "请申请！"]);
});

test("sentences cover every word, in order, at their offsets", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
      const found = sentences(text);
      for (const sentence of found) expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
      expect(
        found
          .map((sentence) => sentence.text)
          .join("")
          .replace(/\s/g, ""),
      ).toBe(text.replace(/\s/g, ""));
    }),
  );
});
