import { describe, expect, test } from "vitest";
import { roleFact, testStatedPairs } from "#testing/stated-pairs.ts";
import { unsupportedClaims } from "./unsupported-claims.ts";

const HEADING = [
  roleFact("title", "Glazier"),
  roleFact("employer", "Harrow Glass"),
  roleFact("location", "Truro"),
  roleFact("dates", "Mar 2018 – now"),
];

// Names that a fact has for something else, and the one that does employ.
const CASES = `
Fitted shopfronts for Tesco with Bohle suction lifters
= Glazier at Harrow Glass
= Glazier, Harrow Glass, Truro
= Harrow Glass — Glazier
= As a glazier at Harrow Glass, fitted shopfronts for Tesco
= Joined Harrow Glass in March 2018
= In my years with Harrow Glass I fitted shopfronts for Tesco
= For Tesco, fitted shopfronts with Bohle suction lifters
! Glazier at Tesco
! Glazier, Tesco
! Glazier — Tesco
! Glazier (Tesco)
! Tesco — Glazier
! Glazier with Bohle
! Glazier at Harrow Glass and Tesco
! Worked for Tesco as a glazier
! Worked at Bohle
! Employed by Tesco
! Served Tesco as a glazier
! I joined Tesco as a glazier
! Joined Harrow Glass in May 2020
! In my years with Tesco I fitted shopfronts
! As a glazier for Tesco, fitted shopfronts
! Former Tesco glazier
Reglazed the dome at Kew Gardens
= At Kew Gardens, reglazed the dome
= Worked at Kew Gardens, reglazing the dome
! Glazier at Kew Gardens
! Employed at Kew Gardens
Volunteer steward at the 2023 Fowey Regatta
= Volunteered as a steward at the Fowey Regatta in 2023
= Volunteer steward at the Fowey Regatta
! Glazier at the Fowey Regatta
Worked on loan for Saint-Gobain in 2021
= Worked for Saint-Gobain on loan in 2021
Cut glass for Kernow Homes
! Eight years with Kernow Homes
`;

describe("names in an employer's place", () => {
  testStatedPairs(CASES, HEADING);

  const claimed = (text: string, facts = HEADING) => unsupportedClaims({ text }, facts, "2026-11");

  test("a name that employs nobody is an employer invented", () => {
    const facts = [...HEADING, roleFact("bullet", "Fitted shopfronts for Tesco")];
    expect(claimed("Glazier at Tesco", facts)).toMatchObject([{ class: "employer", text: "Tesco" }]);
  });

  test("who works on their own account works for their customers", () => {
    const own = [
      roleFact("title", "Freelance glazier"),
      roleFact("dates", "Mar 2018 – now"),
      roleFact("bullet", "Fitted shopfronts for Tesco"),
    ];
    expect(claimed("Freelance glazier for Tesco", own)).toEqual([]);
  });

  test("what one knows may stand behind a title", () => {
    const facts = [...HEADING, roleFact("skill", "Revit", "skill-1", "skills")];
    expect(claimed("Glazier with Revit", facts)).toEqual([]);
    expect(claimed("Glazier at Revit", facts)).not.toEqual([]);
  });

  test("who issued a certificate employs nobody, and accounting makes no accountant", () => {
    const facts = [
      ...HEADING,
      roleFact("certification", "Level 2 Glazing", "paper-1", "certifications"),
      roleFact("issuer", "Construction Skills Board", "paper-1", "certifications"),
      roleFact("degree", "HND", "school-1", "education"),
      roleFact("field", "Accounting", "school-1", "education"),
    ];
    expect(claimed("Glazier at the Construction Skills Board", facts)).not.toEqual([]);
    expect(claimed("HND in Accounting, Construction Skills Board", facts)).not.toEqual([]);
    expect(claimed("Accountant with an HND", facts)).not.toEqual([]);
    expect(claimed("HND in Accounting", facts)).toEqual([]);
  });
});
