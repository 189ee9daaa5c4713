import { describe, expect, test } from "vitest";
import { emptyProfile, type Experience, type Skill } from "./schema.ts";
import { monthsInWords, strengthsOf } from "./strengths.ts";

const role = (id: string, start: string, end: string, texts: string[] = []): Experience => ({
  id,
  title: "Nurse",
  company: "",
  location: "",
  start,
  end,
  isCurrent: end === "",
  employment: "",
  technologies: [],
  bullets: texts.map((text, at) => ({ id: `${id}${at}`, text })),
});
const skill = (name: string, level: Skill["level"] = "", years: number | null = null): Skill => ({
  id: name,
  name,
  category: "",
  level,
  years,
});
const profile = (experiences: Experience[], skills: Skill[] = []) => ({
  ...emptyProfile("Ada", ""),
  experiences,
  skills,
});

describe("strengthsOf", () => {
  test("counts overlapping roles once, and a lasting one to this month", () => {
    const two = profile([role("a", "2019-01", "2019-12"), role("b", "2019-07", "2020-06")]);
    expect(strengthsOf(two, "2026-01").months).toBe(18);
    expect(strengthsOf(profile([role("a", "2025-01", "")]), "2025-03").months).toBe(3);
  });

  test("ranks skills by level, years and use, and says why", () => {
    const facts = ["Ran the sepsis huddle", "Sepsis audit", "Taught triage"];
    const { skills } = strengthsOf(
      profile(
        [role("a", "2019", "2020", facts)],
        [skill("Triage", "beginner"), skill("Sepsis", "advanced", 4), skill("Knitting")],
      ),
      "2026-01",
    );
    expect(skills.map(({ name, why }) => [name, why])).toEqual([
      ["Sepsis", "advanced, 4 years, in 2 facts"],
      ["Triage", "beginner, in 1 fact"],
    ]);
  });

  test("finds a skill only as a whole word", () => {
    const { skills } = strengthsOf(
      profile(
        [role("a", "2019", "2020", ["Used Google Maps and C++", "Shipped it in Go."])],
        [skill("Go"), skill("C")],
      ),
      "2026-01",
    );
    expect(skills.map(({ name, why }) => [name, why])).toEqual([["Go", "in 1 fact"]]);
  });

  test("says a time as people do", () => {
    expect([0, 1, 15, 59, 60, 125].map(monthsInWords)).toEqual([
      "none yet",
      "1 month",
      "1 year, 3 months",
      "4 years, 11 months",
      "5 years",
      "10 years",
    ]);
  });
});
