import { describe, expect, test } from "vitest";
import type { Fact } from "#lib/profile/schema.ts";
import { roleFact, roleHeading, testStatedPairs } from "#testing/stated-pairs.ts";
import { unsupportedClaims } from "./unsupported-claims.ts";

const today = "2026-11";
const claimsOf = (text: string, facts: Fact[]) => unsupportedClaims({ text }, facts, today);

// Words that claim nothing beside what they stand at, and numbers told otherwise: "=" says no more, "!" does.
const CASES = `
Trained one apprentice, who passed the guild exam in 2022
= Trained an apprentice who went on to pass the guild exam in 2022
! Trained an apprentice who went on to win the guild exam in 2022
Completed 96 nights in the observatory
= 96 nights spent in the observatory
! 69 nights spent in the observatory
Cut average kiln visits from 6 to 4
= Cut the average number of kiln visits from 6 to 4
! Cut the average cost of kiln visits from 6 to 4
Surveyed hedges for the parish; 40 hedges replanted
= Surveyed hedges on behalf of the parish (40 hedges replanted)
! Surveyed hedges on behalf of the ministry (40 hedges replanted)
Cut pipes up to 150 mm in diameter
= Cut pipes with diameters of up to 15 cm
! Cut pipes with diameters of up to 150 cm
! Cut pipes with lengths of up to 15 cm
Fitted hearing aids with the audiologist present
= Fitted hearing aids in the presence of the audiologist
! Fitted hearing aids in the absence of the audiologist
Rewrapped mummies in dust-free cases
= Rewrapped mummies in dust-free cases
! Rewrapped mummies in acid-free cases
Lead a choir of 30
= Lead 30 people in a choir
! Lead 30 teachers in a choir
Manage a bakery of nine staff
= Run a nine-person bakery
! Run a nineteen-person bakery
Filed 12 rate changes, of which 11 were approved
= Filed 12 rate changes, 11 of them approved
= Filed 12 rate changes; 11 were approved
! Filed 12 rate changes, 9 of them approved
! Filed 11 rate changes; 12 were approved
! Filed 12 rate changes, of which 11 employees approved
Moved up to 80 trailers a shift
! Moved up to 80 people a shift
Built 19 of the 52 floats of the parade
= Built 19 of the parade's 52 floats
! Built 52 of the parade's 19 floats
Judged 14 cheese and cider shows a year
= Judge 14 cider and cheese shows a year
! Judge 41 cider and cheese shows a year
Budget of ₹24 lakh for seeds
= Seed budget of ₹2.4 million
! Seed budget of ₹24 million
Wool sales of R3.2 million a year
= Wool sales of ZAR 3.2m a year
! Wool sales of USD 3.2m a year
Raised takings per tour from US$14 to US$19
= Raised takings per tour from $14 to $19 (USD)
! Raised takings per tour from $14 to $19 (AUD)
Inspect every herd for American foulbrood in May
= Inspect every herd for AFB in May
! Inspect every herd for TB in May
Commended by the harbor in 2022 for the rescue of 46 divers
= Received a harbor commendation in 2022 for the rescue of 46 divers
! Received a navy commendation in 2022 for the rescue of 46 divers
Nominated for a Blue Lamp Award in 2022
= Blue Lamp Award nominee, 2022
! Blue Lamp Award winner, 2022
No jams reported in over 300 runs
= Over 300 runs made without a reported jam
! Over 30 runs made without a reported jam
! Over 300 runs made without a reported leak
`;

testStatedPairs(CASES, roleHeading);

describe("a person's papers, languages and title in one line", () => {
  const facts = [
    roleFact("title", "Senior Pool Plumber", "role"),
    roleFact("employer", "Aquaflow", "role"),
    roleFact("location", "Valencia, Spain", "role"),
    roleFact("dates", "Feb 2019 – now", "role"),
    { ...roleFact("degree", "MA", "school-1"), section: "education" as const },
    { ...roleFact("field", "History", "school-1"), section: "education" as const },
    { ...roleFact("institution", "University of Valencia", "school-1"), section: "education" as const },
    { ...roleFact("degree", "BA", "school-2"), section: "education" as const },
    { ...roleFact("field", "Geography", "school-2"), section: "education" as const },
    { ...roleFact("institution", "University of Alicante", "school-2"), section: "education" as const },
    { ...roleFact("certification", "Gas Card", "paper-1"), section: "certifications" as const },
    { ...roleFact("issuer", "Guild of Fitters", "paper-1"), section: "certifications" as const },
    { ...roleFact("certification", "Water Card", "paper-2"), section: "certifications" as const },
    { ...roleFact("issuer", "Guild of Fitters", "paper-2"), section: "certifications" as const },
    { ...roleFact("certification", "Heat Card", "paper-3"), section: "certifications" as const },
    { ...roleFact("issuer", "Heat Board", "paper-3"), section: "certifications" as const },
    ...["leak tracing", "soldering", "AutoCAD"].map((name) => ({
      ...roleFact("skill", name, name),
      section: "skills" as const,
    })),
    ...["Spanish (native)", "French (basic)", "German (basic)", "English (fluent)"].map((name) => ({
      ...roleFact("language", name, name),
      section: "languages" as const,
    })),
  ];

  test.each([
    "Senior pool plumber skilled in leak tracing and soldering",
    "Senior pool plumber in Valencia, with knowledge of leak tracing and AutoCAD",
    "Reads French at a basic level",
    "English (fluent), French and German (both basic)",
    "Master of Arts in History (University of Valencia) and BA in Geography (University of Alicante)",
    "I hold a master's in History and speak fluent English",
    "Holds the Gas Card and the Water Card, both from the Guild of Fitters",
    "Works in AutoCAD; comfortable with soldering",
  ])("holds: %s", (text) => expect(claimsOf(text, facts)).toEqual([]));

  test.each([
    "Senior pool plumber skilled in welding and soldering",
    "Pool engineer skilled in leak tracing",
    "Reads French at an advanced level",
    "Reads Italian at a basic level",
    "French and English (both basic)",
    "Master of Arts in History (University of Alicante) and BA in Geography (University of Valencia)",
    "MA in Geography, University of Alicante",
    "I hold a master's in Geography and speak fluent English",
    "I hold a bachelor's in Geography and speak fluent French",
    "Holds the Gas Card and the Heat Card, both from the Guild of Fitters",
    "Works in SolidWorks; comfortable with soldering",
  ])("does not: %s", (text) => expect(claimsOf(text, facts)).not.toEqual([]));
});
