import { expect, test } from "vitest";
import { levelsIn } from "./education-levels.ts";

test.each([
  "MS in Biology",
  "MS Computer Science",
  "MS",
  "ms nursing",
  "MS or PhD preferred",
  "MS, Statistics",
  "M.S. Nursing",
  "M.Sc. required",
  "MSc Physics",
  "M.Ed. required",
  "MEd",
  "MSN required",
  "MPH or equivalent",
  "MFA in painting",
  "MFA Creative Writing",
  "LLM",
  "LLM International Law",
  "JD or LLM",
])("%j names a master's degree", (text) => {
  expect(levelsIn(text)).toContain("master");
});

test.each(["BA/BS", "B.Ed.", "BEd Primary Education", "BSc", "BMus (Hons)", "BASc"])(
  "%j names a bachelor's degree",
  (text) => {
    expect(levelsIn(text)).toEqual(["bachelor"]);
  },
);

test.each([
  "MS Office",
  "Proficient in MS Word, MS-Excel and MS Project",
  "Proficient in ms word",
  "ms office",
  "MS SQL Server",
  "MS OFFICE",
  "Report to Ms. Jones",
  "a response within 5 ms",
  "Care for patients with MS",
  "LC-MS or LC-MS/MS experience",
  "Med-Surg experience",
  "med pass",
  "a 24-bed unit",
  "bed making",
  "LLM fine-tuning",
  "Experience with an LLM.",
  "MFA and SSO",
  "throws at 65 mph",
])("%j names no degree", (text) => {
  expect(levelsIn(text)).toEqual([]);
});
