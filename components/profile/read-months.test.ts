import { expect, test } from "vitest";
import { withMonthWords, withReadMonths } from "./read-months.ts";

test("a form shows months as people read them, and hands up what is stored", () => {
  const stored = { title: "Nurse", start: "2019-03", end: "2021" };
  const shown = withMonthWords(stored);
  expect(shown).toEqual({ title: "Nurse", start: "Mar 2019", end: "2021" });
  expect(withReadMonths(shown)).toEqual(stored);
});

test("what can't be read as a month stays as it was typed", () => {
  expect(withReadMonths({ start: "in spring", end: "" })).toEqual({ start: "in spring", end: "" });
  expect(withMonthWords({ start: "in spring", end: "" })).toEqual({ start: "in spring", end: "" });
});
