import { describe, expect, test } from "vitest";
import type { Fact } from "#lib/profile/schema.ts";
import { roleFact, testStatedPairs } from "#testing/stated-pairs.ts";
import { unsupportedClaims } from "./unsupported-claims.ts";

// A figure at two times, however it is told; the same figures the other way round, at other times or of other things.
const CASES = `
Stockouts: 21 in 2018, 9 in 2022
= Stockouts fell from 21 in 2018 to 9 in 2022
= Stockouts: nine in 2022, down from 21 in 2018
= Stockouts numbered 21 in 2018 and only nine in 2022
= Stockouts went from 21 to 9 between 2018 and 2022
! Stockouts rose from 9 in 2018 to 21 in 2022
! Stockouts: 21 in 2022, up from 9 in 2018
! Stockouts numbered 9 in 2018 and 21 in 2022
! Stockouts: nine in 2022, down from 24 in 2018
! Cut stockouts from 21 in 2018 to 9 in 2022
! Only 21 stockouts in 2018
Mean wait for a fitting fell from 9 to 5 days between 2020 and 2024
= Mean wait for a fitting: 9 days in 2020, 5 days in 2024
= Mean wait for a fitting went down from 9 days in 2020 to 5 in 2024
= Mean wait for a fitting stood at 5 days in 2024 against 9 days in 2020
! Mean wait for a fitting: 5 days in 2020, 9 days in 2024
! Mean wait for a fitting: 9 days in 2020, 5 days in 2023
! Mean wait for a fitting stood at 9 days in 2024 against 5 days in 2020
! Mean wait for a fitting fell from 9 to 5 days between 2020 and 2023
! Shortened the mean wait for a fitting from 9 to 5 days between 2020 and 2024
Share of recycled glass was 62.5% in 2019 and 74% in 2023, after the city bought a sorter
= Share of recycled glass reached 74 percent in 2023 against 62.5 percent in 2019
= Share of recycled glass climbed from 62.5% in 2019 to 74% in 2023, after the city bought a sorter
! Share of recycled glass reached 74 percent in 2019 against 62.5 percent in 2023
! Share of recycled glass dropped from 74% in 2019 to 62.5% in 2023
! Raised the share of recycled glass from 62.5% in 2019 to 74% in 2023
Attendance rose from 40% in my first term to 68% in 2022
= Attendance went up from 40 to 68 percent between my first term and 2022
! Attendance went down from 68 to 40 percent between my first term and 2022
Late fees paid by the library fell from $9,000 in 2014 to $4,000 in 2016
= Late fees: $9k in 2014, $4k in 2016
! Late fees: $4k in 2014, $9k in 2016
Acted as deputy to the harbor master from March to June 2023
= Acting deputy to the harbor master for four months in 2023
! Acting deputy to the harbor master for seven months in 2023
Drained 300 m² of meadow and dug 40 m³ of ditch
= Dug 40 cubic metres of ditch and drained 300 square meters of meadow
! Drained 300 square feet of meadow
! Dug 40 square metres of ditch
Bound prayer books of the 14th century
= Bound prayer books of the fourteenth century
! Bound prayer books of the thirteenth century
Inspect ladders every six months
= Twice-yearly inspection of ladders
= Inspect ladders twice yearly
! Inspect ladders twice monthly
Stood in for the head baker on Sundays
= Stepped in for the head baker on Sundays
! Head baker on Sundays
In charge of the archive for two months during a colleague's leave
= Took charge of the archive for two months while a colleague was on leave
! Took charge of the archive for three months while a colleague was on leave
Grade timber by EN 338 rules
= Grade timber to EN 338 rules
! Grade timber for EN 338
Take part in harvest visits to Lund four times a year
= I join harvest visits to Lund four times a year
! Lead harvest visits to Lund four times a year
Gave injections to horses on the orders of the vet
= Gave injections to horses at the vet's direction
! Gave injections to horses
Fitted 24 braces; 19 were still worn after six months
= Fitted 24 braces, 19 of which were still worn six months later
! Fitted 24 braces, 19 of which were still worn nine months later
Apprentice of the Year 2016
= Named Apprentice of the Year 2016
! Named Apprentice of the Decade 2016
`;

testStatedPairs(CASES);

describe("stages of a career", () => {
  const role = (id: string, title: string, employer: string, location: string, dates: string): Fact[] => [
    roleFact("title", title, id),
    roleFact("employer", employer, id),
    roleFact("location", location, id),
    roleFact("dates", dates, id),
  ];
  const facts = [
    ...role("role-1", "Millwright", "Alder Mill", "Bergen", "Mar 2020 – now"),
    ...role("role-2", "Millwright", "Haugen Sawmill", "Voss", "Feb 2014 – Feb 2020"),
    roleFact("degree", "Diploma", "education-1", "education"),
    roleFact("field", "Mechanics", "education-1", "education"),
    roleFact("language", "Norwegian (native)", "language-1", "languages"),
  ];
  const claims = (text: string) => unsupportedClaims({ text }, facts, "2026-11");

  test.each([
    "Millwright with over 12 years in the trade, first in a Voss sawmill and since 2020 at Alder Mill in Bergen",
    "Millwright with 12 years in the trade, first at Haugen Sawmill and now in Bergen",
    "In over six years at Alder Mill",
    "Native Norwegian speaker with a Diploma in Mechanics",
    "Millwright · Norwegian (native) · Diploma in Mechanics",
  ])("are those of the roles: %s", (line) => expect(claims(line)).toEqual([]));

  test.each([
    "Millwright with over 12 years in the trade, first at Alder Mill and since 2020 in a Voss sawmill",
    "Millwright with over 12 years in the trade, first in a Voss sawmill and since 2018 at Alder Mill in Bergen",
    "Millwright with over 12 years in the trade, first in a Voss shipyard and now in Bergen",
    "First millwright at Alder Mill in Bergen",
    "In over nine years at Alder Mill",
    "Native Norwegian speaker with a Master in Mechanics",
  ])("are not others: %s", (line) => expect(claims(line)).not.toEqual([]));
});
