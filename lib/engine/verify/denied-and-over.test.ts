import { describe, expect, test } from "vitest";
import { roleFact, testStatedPairs } from "#testing/stated-pairs.ts";
import { unsupportedClaims } from "./unsupported-claims.ts";

// What was denied of a kind only, and what somebody's members and pupils are not.
const CASES = `
Did not handle frozen cargo
= Didn't handle frozen cargo
! Did not handle cargo
! Didn't handle cargo
Never worked unsupervised night watches
= Never worked night watches unsupervised
! Never worked night watches
Wasn't late for early shifts
= Was not late for early shifts
! Was not late for shifts
Mentored one cadet from Clyde College in 2022
= Mentored a cadet from Clyde College in 2022
! Mentored cadets from Clyde College
Sold the Oban Sailing Club two rafts
! Sold Oban Sailing Club members two rafts
Clerk of the Quarter in Q2 2023
= Clerk of the Quarter in the second quarter of 2023
! Clerk of the Quarter in the third quarter of 2023
Prepared accounts of €3–4k per call
= Prepared accounts of €3,000 to €4,000 per call
! Prepared accounts of €3,000 to €5,000 per call
! Prepared accounts of $3,000 to $4,000 per call
Raised attendance from 61% to 83% over two years
= Raised attendance from 61 to 83 per cent over two years
! Raised attendance from 61 to 83 per cent over three years
Lead a team of four clerks
= Lead four clerks as a team
! Manage the office
`;

describe("what is denied and who is meant", () => {
  testStatedPairs(CASES);

  const card = [
    roleFact("certification", "Advanced First Aid", "paper-1", "certifications"),
    roleFact("issuer", "Red Cross", "paper-1", "certifications"),
    roleFact("dates", "May 2021 – May 2025", "paper-1", "certifications"),
  ];
  const claimed = (text: string, today: "2026-11" | "2024-11") =>
    unsupportedClaims({ text }, card, today).map((claim) => claim.text);

  test("a card that has run out is neither current nor held", () => {
    expect(claimed("Holds a current Advanced First Aid certificate", "2026-11")).not.toEqual([]);
    expect(claimed("Holds Advanced First Aid", "2026-11")).not.toEqual([]);
    expect(claimed("Holds Advanced First Aid", "2024-11")).toEqual([]);
    expect(claimed("Held Advanced First Aid until May 2025", "2026-11")).toEqual([]);
    expect(claimed("Advanced First Aid, Red Cross", "2026-11")).toEqual([]);
  });

  test("first aid is no first-class degree", () => {
    const facts = [
      ...card,
      roleFact("degree", "BA (Hons)", "school-1", "education"),
      roleFact("field", "History", "school-1", "education"),
      roleFact("grade", "2:1", "school-1", "education"),
    ];
    expect(unsupportedClaims({ text: "BA (Hons) History, 1st" }, facts)).not.toEqual([]);
  });
});
