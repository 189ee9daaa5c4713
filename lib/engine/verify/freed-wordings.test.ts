import { describe } from "vitest";
import { testStatedPairs } from "#testing/stated-pairs.ts";

// True lines in constructions that were once marked, with false neighbors that stay so.
const CASES = `
38 parcels in 2022, 21 returned
= 21 of 38 parcels in 2022 were returned
= More than half of my 38 parcels in 2022 were returned
! 17 of 38 parcels in 2022 were returned
! 21 of 38 parcels in 2022 were lost
Zero falls or medication errors in 2,100 shifts
= 2100 shifts with no falls and no medication errors
! 2100 shifts with no falls and no complaints
Weighed lorries at the gate, up to 70 a day in autumn
= Weighed as many as 70 lorries a day at the gate in autumn
! Weighed more than 70 lorries a day at the gate in autumn
Opened files for storm losses, 15 a day at peak
= Opened 15 storm loss files a day at peak
! Opened 50 storm loss files a day at peak
Punctual arrivals rose from 83% to 90% in 2023
= Punctual arrivals gained seven percentage points in 2023, reaching 90%
! Punctual arrivals gained seven percentage points in 2023, reaching 97%
Serve about 30 guests a night, mostly aged over 60
= Serve about 30 guests a night, most of them over 60
! Serve about 30 guests a night, most of them regulars
Approved by the bank to open the vault alone since 2019
= Since 2019, approved by the bank to open the vault on my own
Prepare drafts of leases for the solicitor's review, 25 to 30 a month
= Draft 25–30 leases per month, which the solicitor reviews
! Draft 25–30 leases per month
Settle 40 to 50 hail claims a month
= Settlement of 40–50 hail claims monthly
! Settlement of 50–60 hail claims monthly
`;

describe("a fact in another construction", () => {
  testStatedPairs(CASES);
});
