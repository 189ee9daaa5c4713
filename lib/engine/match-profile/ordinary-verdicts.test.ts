import { describe, expect, test } from "vitest";
import { card, course, judged, role, statusOf } from "#testing/people.ts";

// Ordinary requirements that a rule for near misses must not spoil.

describe("work that only sounds like a paper", () => {
  test.each([
    ["Selling train tickets", "Sold train tickets"],
    ["Resolve IT support tickets", "Resolved 30 IT support tickets a day"],
    ["Graphic design of business cards", "Graphic design of business cards and posters"],
    ["Knowledge of IFRS16", "Applied IFRS16 to 40 leases"],
    ["Programming STM32 microcontrollers", "Programmed STM32 microcontrollers in C"],
    ["LOLER", "Checked hoists under LOLER"],
    [
      "Knowledge of the Health and Safety at Work Act",
      "Wrote policies under the Health and Safety at Work etc. Act 1974",
    ],
    ["Classes of over 20 pupils", "Taught mathematics to classes of 28, tutored 3 pupils"],
    ["Experience supervising at least 4 staff", "Supervised staff across two sites"],
  ])("%j with %j is met", (line, bullet) => {
    expect(statusOf(line, { experiences: [role("Worker", [bullet])] })).toBe("met");
  });

  test.each([
    ["Excel or equivalent spreadsheets", "Slides in PowerPoint"],
    ["Experience with PostgreSQL or similar and React", "Queried MySQL"],
    ["Supervising staff", "Worked to a shift rota"],
    ["Grant writing", "Won a travel grant"],
    ["Training new staff", "Showed new people round houses"],
  ])("%j with %j is not", (line, bullet) => {
    expect(statusOf(line, { experiences: [role("Worker", [bullet])] })).not.toBe("met");
  });
});

test.each([
  "References required",
  "Own hand tools",
  "Steel caps and hi vis",
  "Immediate joiners or max 30 days notice",
])("%j costs nobody points: no resume states it", (line) => {
  expect(judged(line, {}).gap).toMatch(/^Resumes do not state this/);
});

test("checking references is work", () => {
  expect(
    statusOf("Checking references of tenants", {
      experiences: [role("Agent", ["Checked references of tenants"])],
    }),
  ).toBe("met");
});

describe("who is higher", () => {
  test.each([
    ["3 years as a head chef", "Executive chef", "met"],
    ["3 years as an engineering manager", "VP of Engineering", "met"],
    ["3 years as a restaurant manager", "Assistant restaurant manager", "partly"],
  ])("%j of a %s", (line, title, status) => {
    expect(statusOf(line, { experiences: [role(title, ["Ran it"], { start: "2015-01" })] })).toBe(status);
  });

  test.each([
    ["Advanced Cardiovascular Life Support", "ACLS"],
    ["Certified Scrum Master (CSM)", "CSM"],
    ["Grade 5 piano", "ABRSM Grade 8 piano"],
    ["Class II water treatment operator", "Class IV water treatment operator"],
    ["Microsoft Azure AZ900 certification", "AZ-900 Microsoft Azure Fundamentals"],
    ["Driving licence with C1", "Driving licence, category C+E"],
  ])("%j with %j is met", (line, paper) => {
    expect(statusOf(line, { certifications: [card(paper)] })).toBe("met");
  });

  test("no register by the letters of a college", () => {
    const certifications = [card("National Management College diploma")];
    expect(statusOf("NMC registration", { certifications })).toBe("gap");
  });
});

describe("grades as people write them", () => {
  test.each([
    ["First class degree", "First", "met"],
    ["2:1 or above", "1st", "met"],
    ["Minimum GPA 3.2", "1st class, 3.8 GPA", "met"],
    ["Average of at least 60 %", "100%", "met"],
    ["Average of at least 60 %", "55%", "gap"],
  ])("%j with %j", (line, grade, status) => {
    expect(statusOf(line, { education: [{ ...course("BA", "History"), grade }] })).toBe(status);
  });
});
