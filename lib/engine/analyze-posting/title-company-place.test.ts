import { expect, test } from "vitest";
import { findEmployment, findSeniority, findWorkMode, findDeadline } from "./conditions.ts";
import { headingKind } from "./heading-kinds.ts";
import { findHeading } from "./title-company-place.ts";
import { minYearsOf } from "./years.ts";

test.each([
  ["Third Grade Teacher at Maple Hollow School\nWe teach.", "Third Grade Teacher", "Maple Hollow School", ""],
  ["Job Title: Line Cook\nLocation: Portland, OR\nWe cook.", "Line Cook", "", "Portland, OR"],
  ["Forklift Operator - Dayton, OH\nNight shift.", "Forklift Operator", "", "Dayton, OH"],
  ["Senior Data Analyst (m/f/d)\nAbout Quillmark\nWe count.", "Senior Data Analyst", "Quillmark", ""],
  [
    "Harbor Dental is hiring a Dental Assistant for its Salem office.",
    "Dental Assistant",
    "Harbor Dental",
    "",
  ],
  ["Skip to main content\nMenu\nParalegal\nBoise, Idaho", "Paralegal", "", "Boise, Idaho"],
  ["nothing here says it", "", "", ""],
])("reads the heading of %j", (text, title, company, place) => {
  expect(findHeading(text)).toEqual({ title, company, place });
});

test.each([
  ["at least five years of experience", 5],
  ["3-5 years' experience", 3],
  ["four (4) years of teaching", 4],
  ["5+ yrs", 5],
  ["18 months of retail experience", 1.5],
  ["Must be 18 years of age", null],
  ["a four-year degree", null],
  ["within the last 3 years", null],
])("in %j asks for %s years", (text, years) => {
  expect(minYearsOf(text)).toBe(years);
});

test.each([
  ["Minimum Qualifications", "required"],
  ["Preferred Qualifications", "preferred"],
  ["Nice to have", "preferred"],
  ["Essential Duties", "responsibilities"],
  ["What you'll do", "responsibilities"],
  ["About you", "required"],
  ["About Quillmark", "about"],
  ["What we offer", "benefits"],
  ["Equal Opportunity Employer", "boilerplate"],
  ["Dein Profil", "required"],
  ["Lorem", null],
])("the heading %j begins %s", (words, kind) => {
  expect(headingKind(words)).toBe(kind);
});

test("terms of the job are read from what is said, not from what is denied", () => {
  expect(findWorkMode("This is a fully remote role")).toBe("remote");
  expect(findWorkMode("Hybrid, two days in the office")).toBe("hybrid");
  expect(findWorkMode("This is not a remote position; on-site only")).toBe("onsite");
  expect(findWorkMode("We fix pipes")).toBe("");
  expect(findEmployment("Marketing Intern", "")).toBe("internship");
  expect(findEmployment("Clerk", "Part-time, 20 hours")).toBe("part-time");
  expect(findEmployment("Clerk", "full-time or part-time")).toBe("");
  expect(findSeniority("Senior Engineer", "", null)).toBe("senior");
  expect(findSeniority("Engineer", "", 3)).toBe("mid");
  expect(findSeniority("Chief Nursing Officer", "", null)).toBe("executive");
  expect(findDeadline("Closing date: 31 March 2026")).toBe("31 March 2026");
  expect(findDeadline("We close at five")).toBe("");
});
