import { describe } from "vitest";
import { testStatedPairs, roleHeading } from "#testing/stated-pairs.ts";

// What stands alone or above all, among which, and what a line may leave out of it.
const CASES = `
First potter in the valley to fire without gas
= The valley's first potter to fire without gas
= First in the valley to fire without gas
! First potter to fire without gas
! First potter in the valley to fire
! First potter in the valley
! First potter in Dover to fire without gas
Only diver of the harbor cleared for night work
= The harbor's only diver cleared for night work
= Sole diver of the harbor cleared for night work
! Only diver of Bright Hill Ltd
! Only diver cleared for night work
Tidiest stall at the 2022 Lorne fair
= At the Lorne fair in 2022, tidiest stall
! Tidiest stall
! Tidiest stall of 2022
! Tidiest worker at the 2022 Lorne fair
Sole keyholder on bank holidays
= On bank holidays I was the sole keyholder
! Sole keyholder
! Sole keyholder of Bright Hill Ltd
Highest yield in the parish in 2014, 9 tonnes
= In 2014 the parish's highest yield, 9 tonnes
! Highest yield in 2014, 9 tonnes
Most orders of any rider in 2019, 410
= 410 orders in 2019, the most of any rider
! Most orders in 2019, 410
Taught the most improved class in the borough's spelling test
= Taught the class that improved most in the borough's spelling test
! Taught the most improved school in the borough's spelling test
! Taught the most improved pupil in the borough's spelling test
! Taught the most improved class in the borough
One of the first 10 users of the app
= One of the first ten users of the app
! First user of the app
At most 3 late trains a month
! Most late trains a month
Opened the firm's first depot in Aalst in 2019 with a team of three
= Opened the firm's first depot in Aalst
! Opened the first depot in Aalst
First aid officer for the sheds
= First aid officer for the sheds
! First officer for the sheds
`;

describe("what stands alone or above all", () => {
  testStatedPairs(CASES, roleHeading);
});
