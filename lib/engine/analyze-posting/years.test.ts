import { expect, test } from "vitest";
import { minYearsOf } from "./years.ts";

test.each([
  ["at least five years of experience", 5],
  ["3-5 years' experience", 3],
  ["four (4) years of teaching", 4],
  ["5+ yrs", 5],
  ["18 months of retail experience", 1.5],
  ["a minimum of eighteen months' experience in a kitchen", 1.5],
  ["three to five years behind you in a workshop", 3],
  ["followed by two years of practice", 2],
  ["two years' experience within the last five years", 2],
  ["within six months of hire you have one year of experience", 1],
  ["4 year experience in tiling", 4],
  ["3 years or above in tiling", 3],
  ["mindestens zwei Jahre Berufserfahrung", 2],
  ["trois ans d'expérience", 3],
  ["experiência mínima de 2 anos", 2],
  ["esperienza di almeno due anni", 2],
  ["co najmniej 3 lata doświadczenia", 3],
  ["minst 2 års erfarenhet", 2],
  ["опыт от 3 лет", 3],
  ["4年以上", 4],
])("%j asks for %s years", (text, years) => {
  expect(minYearsOf(text)).toBe(years);
});

test.each([
  "Must be 18 years of age",
  "a four-year degree",
  "within the last 3 years",
  "CNOR certification, or within 18 months of hire",
  "SEI endorsement, or able to get it within two years",
  "license expected within six months",
  "everyone earns the ticket in their first three months",
  "a 6-month probationary period",
  "health plan after three months",
  "a 24-month fixed-term contract",
  "renewed every 2 years",
  "which requires a five-year checkable background",
  "a three-year research grant",
  "our 30 years of experience in tiling",
  "18 month rolling budgets",
  "keep 6 years of tax returns",
  "you are 18 years or over",
  "ready to stay for two years",
  "seit 20 Jahren in Familienhand",
  "befristet auf zwei Jahre",
])("%j names a limit or a term, not a length of experience", (text) => {
  expect(minYearsOf(text)).toBeNull();
});
