import fc from "fast-check";
import { expect, test } from "vitest";
import { isSentenceStart } from "./line-shape.ts";

test("a sentence starts at the line's begin and behind the end of another", () => {
  const text = "“Led a team. Cut costs; (Saved) money at St. Olaf";
  const starts = ["Led", "team", "Cut", "costs", "Saved", "money", "Olaf"].map((word) => [
    word,
    isSentenceStart(text, text.indexOf(word)),
  ]);
  expect(Object.fromEntries(starts)).toEqual({
    Led: true,
    team: false,
    Cut: true,
    costs: false,
    Saved: true,
    money: false,
    Olaf: true,
  });
});

test("the short way gives what the pattern alone gives", () => {
  const parts = [..."aÉ1.!;:,”’)“‘( ", "  "];
  const texts = fc.array(fc.constantFrom(...parts), { maxLength: 14 }).map((some) => some.join(""));
  fc.assert(
    fc.property(texts, fc.nat({ max: 14 }), (text, start) => {
      const before = text.slice(Math.max(0, start - 6), start);
      const isStart = /(?:^|[.!?;:]["”’)]? +)["“‘(]?$/.test(before);
      expect(isSentenceStart(text, start)).toBe(isStart);
    }),
  );
});
