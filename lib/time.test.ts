import { expect, test } from "vitest";
import { dayWords, formatOpenRange, instantWords } from "./time.ts";

test("an instant is said in universal time, one way everywhere", () => {
  const at = new Date("2026-11-08T23:05:59Z");
  expect([dayWords(at), instantWords(at)]).toEqual(["Nov 8, 2026", "Nov 8, 2026, 23:05 UTC"]);
});

test("a beginning without an end stays open, and is not taken for the month of finishing", () => {
  expect(formatOpenRange("2024-08", "")).toBe("Aug 2024 –");
  expect(formatOpenRange("2024-08", "2026-06")).toBe("Aug 2024 – Jun 2026");
  expect([formatOpenRange("", "2016"), formatOpenRange("", "")]).toEqual(["2016", ""]);
});
