import { expect, test } from "vitest";
import { licenseOf } from "./license.ts";

test.each([
  ["Class A commercial driver's license", "A"],
  ["CLASS B CDL", "B"],
  ["class a CDL", "A"],
  ["Category C1 license", "C1"],
  ["Grade “II” water operator, Oregon", "II"],
])("%j asks for class %s", (text, letter) => {
  expect(licenseOf(text)?.class).toBe(letter);
});

test.each([
  "At this level a license is needed",
  "The type a person holds",
  "A class a week, and a driver's license",
])("%j names no class", (text) => {
  expect(licenseOf(text)).toBeUndefined();
});
