import { expect, test } from "vitest";
import type { Fact } from "#lib/profile/schema.ts";
import { roleFact, roleHeading, testStatedPairs } from "#testing/stated-pairs.ts";
import { unsupportedClaims } from "./unsupported-claims.ts";

const claimsOf = (text: string, facts: Fact[]) => unsupportedClaims({ text }, facts, "2026-11");

// The general word may be said for the particular one, the particular one not for the general: "=" says no more, "!" does.
const CASES = `
Rehoused 14 otters in the new wetland
= Moved 14 otters into the new wetland
! Moved 14 otters out of the new wetland
! Sold 14 otters in the new wetland
Moved 14 pianos a week
! Rehoused 14 pianos a week
! Drove 14 pianos a week
Dismantled 6 fences
= Took down six fences
! Put up six fences
! Designed 6 fences
Designed 3 feeding stations for the aviary
= Created 3 feeding stations for the aviary
! Built 3 feeding stations for the aviary
! Made 3 feeding stations for the aviary
Planned the relocation of 40 tortoises
= Planned the relocation of 40 tortoises
! Relocated 40 tortoises
Baked 40 pies for the fair
= Made 40 pies for the fair
! Sold 40 pies for the fair
Made 30 crates
! Carved 30 crates
Repaired 9 pumps
= Fixed nine pumps
! Replaced 9 pumps
! Removed 9 pumps
Replaced the strings on two harps in 2021
= Fitted new strings to 2 harps in 2021
! Fitted new strings to all harps in 2021
Supplied photographs to the yearbook
! Sold photographs to the yearbook
Handled 1,400 phone requests
= Completed 1.4k phone requests
! Completed 14k phone requests
Filed 1,400 phone requests
! Completed 1,400 phone requests
Responsible for groups of up to 16 pilgrims
= Take charge of groups of up to sixteen pilgrims
! Take charge of groups of more than sixteen pilgrims
Work with growers in Peru and Chile
= Work with Peruvian and Chilean growers
! Work with Peruvian and Brazilian growers
Press 9,000 liters of juice a day from 14 orchards
= Press 9,000 liters of juice a day, supplied by 14 orchards
! Press 9,000 liters of juice a day, bought by 14 orchards
Inspect every boat for rust in spring and autumn
= Rust checks on every boat each spring and autumn
! Rust checks on every boat each summer and autumn
Inspected the boat for rust in spring
! Rust checks on the boat each spring
Dived to wrecks at depths to 40 m
= Dived to wrecks down to 40 m
! Dived to wrecks down to 400 m
Contributed photographs to a guide on dry stone
= Supplied photographs for a guide on dry stone
! Wrote a guide on dry stone
Fitted dentures with the dentist present
= Fitted dentures in the presence of the dentist
! Fitted dentures
Cut rejects from 4% to 1% after rebuilding the kiln
= After rebuilding the kiln, cut rejects from 4% to 1%
! Before rebuilding the kiln, cut rejects from 4% to 1%
Co-taught trainees with senior weavers
= Co-taught trainees with senior weavers
! Co-taught senior weavers with trainees
Produce a two-hour weekday show in Welsh
! Presented a two-hour weekday show in Welsh
Watched divers free 12 seals
! Freed 12 seals
Contributed to the 2020 flood report
! Wrote the 2020 flood report
`;

testStatedPairs(CASES, roleHeading);

test("lends no deed from an employer's name", () => {
  const facts = [
    roleFact("title", "Truck Washer"),
    roleFact("employer", "Lane Driving School"),
    roleFact("dates", "Jan 2018 – Dec 2023"),
    roleFact("bullet", "Washed 12 trucks a day"),
  ];
  expect(claimsOf("Washed 12 trucks a day at Lane Driving School", facts)).toEqual([]);
  expect(claimsOf("Drove 12 trucks a day", facts)).not.toEqual([]);
});

test("counts a title's years by that title and its ranks", () => {
  const role = (title: string, employer: string, dates: string, itemId: string) => [
    roleFact("title", title, itemId),
    roleFact("employer", employer, itemId),
    roleFact("dates", dates, itemId),
  ];
  const keeper = [
    ...role("Apiary Manager", "Totara Honey", "Sep 2019 – now", "role-1"),
    ...role("Beekeeper", "Northland Apiaries", "Aug 2015 – Aug 2019", "role-2"),
  ];
  expect(claimsOf("Apiary manager with over 11 years in beekeeping", keeper)).toEqual([]);
  expect(claimsOf("Apiary manager with over 12 years in beekeeping", keeper)).not.toEqual([]);
  const plumber = [
    ...role("Senior Pool Plumber", "Aquaflow", "Feb 2019 – now", "role-1"),
    ...role("Pool Attendant", "Club Mar", "May 2013 – Jan 2019", "role-2"),
  ];
  expect(claimsOf("Pool plumber with seven years of experience", plumber)).toEqual([]);
  expect(claimsOf("Pool plumber with 13 years of experience", plumber)).not.toEqual([]);
});
