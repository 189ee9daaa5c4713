import { expect, test } from "vitest";
import { strengthWords } from "./strength-words.ts";

test.each([
  [{ level: "stated", months: 0, lastUsed: "" }, "Stated, with no work that shows it"],
  [{ level: "used", months: 0, lastUsed: "" }, "Used in your work"],
  [
    { level: "measured", months: 50, lastUsed: "now" },
    "Used in your work, with a number · 4 years 2 months · until now",
  ],
  [{ level: "used", months: 1, lastUsed: "2021-06" }, "Used in your work · 1 month · last in Jun 2021"],
] as const)("says how strongly it is shown: %j", (strength, words) => {
  expect(strengthWords(strength)).toBe(words);
});
