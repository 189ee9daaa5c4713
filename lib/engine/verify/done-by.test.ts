import { describe } from "vitest";
import { testStatedPairs } from "#testing/stated-pairs.ts";

// Who does it stands before the deed or behind "by"; wholes, parts and amounts are told in either order.
const CASES = `
Drew the floor plans; a licensed engineer stamped them
= Drew the floor plans, which were stamped by a licensed engineer
! Drew the floor plans, stamped by me
Fly the survey drone; a lab in Graz runs the soil tests
= Fly the survey drone, soil tests being done by a lab in Graz
! Fly the survey drone and run the soil tests
Report worn cables each evening; the rigging crew carries out repairs
= Report worn cables each evening; repairs are carried out by the rigging crew
Inspect 6 of the 14 pumps; a vendor inspects the rest
= Of fourteen pumps I inspect six
! Of fourteen pumps I inspect eight
Coached 4 apprentices to the 200-hour test; three passed
= Coached four apprentices to the 200-hour test, three of whom passed
Queue time was 12 minutes instead of 31
= Queue time stood at 12 minutes, down from 31
! Queue time stood at 31 minutes, down from 12
Sold on average 52 tickets an hour; target was 45
= My average was 52 tickets an hour, seven above the target
! My average was 52 tickets an hour, nine above the target
Paid suppliers up to CLP 40 million
= Paid suppliers up to 40 million Chilean pesos
! Paid suppliers up to 40 million Mexican pesos
Price repairs of up to 30 kg on site
= Price repairs of 30 kg or less on site
! Price repairs of 30 kg or more on site
Member of the parish history board
= Sat on the parish history board
! Chaired the parish history board
Work on night flights only as second officer
= On night flights I work solely as second officer
Rewove 40 chair seats a year
= Reweaving of 40 chair seats per year
! Reweaving of 14 chair seats per year
Weighed children under four only with a nurse present
= Weighed children under the age of four with a nurse present
Filled in for the shift leader for two weeks in 2022
= Stepped in as shift leader for two weeks in 2022
! Was shift leader for two weeks in 2022
Supervise two junior archivists
= Supervisor of two junior archivists
! Supervisor of the archive
Settle 60 claims a month with authority up to J$2 million
= Settle 60 claims a month with authority up to 2 million Jamaican dollars
! Settle 60 claims a month with authority up to 2 million dollars
Typing speed of 85 words a minute
= Typing speed of 85 wpm
! Typing speed of 95 wpm
`;

describe("who does it, wholes and amounts", () => {
  testStatedPairs(CASES);
});
