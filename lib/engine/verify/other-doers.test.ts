import { describe } from "vitest";
import { testStatedPairs } from "#testing/stated-pairs.ts";

// A fact in which somebody else does a deed, or in which two things could be taken for each other.
const CASES = `
Wrote notes in French; a colleague translated them for the ward
= Wrote notes in French
= Wrote notes in French, which a colleague translated for the ward
! Wrote notes in French and translated them for the ward
! Translated notes for the ward
Set out the scaffolds; the site foreman signs off each tie
= Set out scaffolds, with each tie signed off by the foreman
! Set out scaffolds and sign off each tie
Write up faults; only the chief surveyor can close a bridge
! Write up faults and close bridges
Packed parcels while the driver loaded the van
= Packed parcels
! Packed parcels and loaded the van
Prepare the rota before the matron's approval
! Prepare and approve the rota
Reported faults to the foreman; repaired pumps
= Reported faults and repaired pumps
Report odd payments to the bank; do not freeze accounts myself
= Report odd payments to the bank
! Report odd payments and freeze accounts
Filled in for the head waiter at weekends
= Stood in for the head waiter at weekends
= Covered for the head waiter at weekends
! Head waiter at weekends
Pressed shirts, 40 an hour at peak
= Pressed shirts, with a peak of 40 an hour
! Pressed shirts, 40 an hour
Watched the yearly boiler test
Witness boiler tests with the insurer
! Perform boiler tests with the insurer
Proofread letters for 3 junior clerks
! Had letters proofread by 3 junior clerks
38 complaints in 2024, 21 upheld
= 38 complaints in 2024, of which 21 upheld
! 21 complaints in 2024, 38 upheld
12 geese and 5 ducks
= 5 ducks and 12 geese
! 5 geese and 12 ducks
Sold cheese at the weekly market and counted stock each day
= Sold cheese at the weekly market
! Sold cheese at the daily market
Wrote monthly and weekly reports
= Wrote weekly and monthly reports
! Wrote daily and monthly reports
Paid claims of up to J$1.5 million
= Paid claims of up to J$1.5m
! Paid claims of up to J$5 million
! Paid claims of up to TT$1.5m
Found a leak that the site plumber then sealed
= Found a leak, which the site plumber then sealed
! Found and sealed a leak
Held the ladder for the steeplejack, who alone climbed the chimney
= Held the ladder for the steeplejack
! Held the ladder for the steeplejack and climbed the chimney
Clean tanks by hand; the pumps are always run by an engineer
= Clean tanks by hand
! Clean tanks by hand and run the pumps
Checked Class II scales
= Checked Class II scales
! Checked Class I scales
For each class I kept a log
= Kept a log for each class
`;

describe("whose deed it is and what a word stands beside", () => {
  testStatedPairs(CASES);
});
