import { expect, test } from "vitest";
import { pointsBack, withAntecedents } from "./antecedents.ts";

test.each([
  ["Gave his insulin twice a day", true],
  ["Drove her to dialysis", true],
  ["Drove my father to his dialysis", false],
  ["Cared for a resident and his wife", false],
  ["Ran Marta's diary and her travel", false],
  ["Sold 40 theses a year", false],
])("%j points back at somebody named before: %j", (text, is) => expect(pointsBack(text)).toBe(is));

test("what points back comes right behind what it points at, wherever the order would have it", () => {
  const written = ["Cared for my grandfather at home", "Gave his insulin", "Kept the accounts"];
  const placed = (ordered: string[]) => withAntecedents(ordered, written, (text) => text);
  expect(placed(["Gave his insulin", "Kept the accounts", "Cared for my grandfather at home"])).toEqual([
    "Kept the accounts",
    "Cared for my grandfather at home",
    "Gave his insulin",
  ]);
  expect(placed(["Gave his insulin", "Kept the accounts"])).toEqual([
    "Gave his insulin",
    "Kept the accounts",
  ]);
  expect(placed(written)).toEqual(written);
});
