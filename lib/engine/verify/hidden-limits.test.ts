import { describe, expect, test } from "vitest";
import { roleFact, testStatedPairs } from "#testing/stated-pairs.ts";
import { unsupportedClaims } from "./unsupported-claims.ts";

// Facts that hide what makes them smaller: what is said of a part, of others, of one time, of what never came about.
const CASES = `
Answer about 50 calls a day, 9 of them in Spanish
= Answer about 50 calls a day, nine of them in Spanish
! Answer about 50 calls a day in Spanish
Mentored 4 apprentices, of whom 3 qualified
= Mentored four apprentices, three of whom qualified
! 4 apprentices qualified
Repaired 70 clocks, 12 in their owners' homes
= Repaired 70 clocks
! Repaired 70 clocks in their owners' homes
Drive tram lines 12 and 28 on rotating shifts
= Drive tram lines 28 and 12 on rotating shifts
Scrap: 4.1% on the manual press, 1.3% on the automatic one
= Scrap: 1.3% on the automatic press
! Scrap of 1.3% on the manual press
Sharpen 6 saws daily and grease 2 hoists weekly
= Grease 2 hoists weekly and sharpen 6 saws daily
! Sharpen 6 saws weekly and grease 2 hoists daily
One of our three barges won a prize in 2021
= One of three barges won a prize in 2021
! Three barges won a prize in 2021
Was asked to head the choir, which then closed
! Headed the choir
Would have opened a shop, but the lease fell through
! Opened a shop
Declined an offer to run the depot
! Ran the depot
Nearly completed a stone bridge before the flood
! Completed a stone bridge
Translated 14 contracts in draft
= Translated 14 contracts in draft form
! Translated 14 contracts
Chaired the meeting once as backup for the director
= Chaired the meeting once as backup
! Chaired the meeting
Second author of a report on mussels
! Author of a report on mussels
Staff the gate alone on Sundays, with a colleague on all other days
= Staff the gate alone on Sundays
! Staff the gate alone on all days
Answer all letters except legal ones
= Answer all letters except legal ones
! Answer legal letters
Spoke at one regional fair
= Spoke at a regional fair
! Spoke at regional fairs
No claim upheld out of six
= None of six claims upheld
! No claims
Painted boats each spring until 2018
= Painted boats each spring until 2018
! Paint boats each spring
Count the till, double-checked by the manager
= Count the till, which the manager double-checks
! Double-check the till
Drafted a leaflet that the press officer rewrote and issued
= Drafted a leaflet
! Issued a leaflet
Clean lenses; scratches are polished out by the optician
= Clean lenses
! Clean lenses and polish out scratches
Wrote captions in Welsh; a colleague put them into French
! Wrote captions in French
Tested a new till; the systems clerk made the migration
! Migrated the till
Crew of 9 laid 40 km of cable in 2020
= In 2020 a crew of 9 laid 40 km of cable
! Laid 40 km of cable in 2020
Samples were taken by me and weighed by the chemist
= Took samples, which the chemist weighed
! Took and weighed samples
Entered the vault only with the manager's permission
= Entered the vault with the manager's permission
! Gave permission to enter the vault
Laminate sockets to casts that the prosthetist takes
= Laminate sockets to the prosthetist's casts
! Prosthetist in a workshop
Typed 30 contracts for the notary
! Wrote 30 contracts
Took soil samples that the county laboratory tested
= Took soil samples, tested by the county laboratory
! Took and tested soil samples
Planned a renovation of two kilns
! Renovated two kilns
Deliver 90 meals a day to 5 streets, two of them on foot
= Deliver 90 meals a day to five streets, two of them on foot
! Deliver 90 meals a day on foot
Labels are made by two trainees and corrected by me
= Correct labels that two trainees make
! Make labels with two trainees
Completed 2 of 5 modules of a bookkeeping certificate
! Certified bookkeeper
Suggested a booking system that the owners turned down
= Suggested a booking system, which the owners rejected
! Introduced a booking system
Open the gate from 5 am to 1 pm
= Open the gate between 5 a.m. and 1 p.m.
! Open the gate from 5 pm to 1 am
Checked meter logs against invoices
! Audited meter logs
`;

describe("what makes a fact smaller", () => {
  testStatedPairs(CASES);
});

describe("a paper that is no whole one", () => {
  const named = (line: string, stated: string) =>
    unsupportedClaims({ text: line }, [roleFact("bullet", stated)], "2026-11").length > 0;
  test.each([
    ["Diploma in Forestry, Ardal College", "Diploma (not completed) in Forestry, Ardal College, 2014 – 2016"],
    ["First Aid, Red Cross", "First Aid (expired 2021), Red Cross, 2018"],
    ["Crane Operation, Holt Academy", "Crane Operation (attended), Holt Academy, 2019"],
  ])("is not named as one: %j of %j", (line, stated) => {
    expect(named(line, stated)).toBe(true);
  });
});
