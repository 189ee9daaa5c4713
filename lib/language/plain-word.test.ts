import { expect, test } from "vitest";
import { isPlainWord } from "./plain-word.ts";

test.each(["Repairs", "Phlebotomy", "Welding", "Bookkeeping"])("%s is small within a sentence", (word) => {
  expect(isPlainWord(word)).toBe(true);
});

test.each(["Bosch", "Siemens", "Yanmar", "Terraform"])("%s is a name", (word) => {
  expect(isPlainWord(word)).toBe(false);
});
