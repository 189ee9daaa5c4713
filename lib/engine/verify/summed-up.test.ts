import { describe } from "vitest";
import { testStatedPairs, roleFact, roleHeading } from "#testing/stated-pairs.ts";

// What an editor's summaries and letters do with facts: a title with what was done, what came before, what one holds.
const BESIDE = [
  ...roleHeading,
  roleFact("title", "Graduate Clerk", "role-2"),
  roleFact("employer", "Lakeside Depot", "role-2"),
  roleFact("dates", "Jan 2014 – Feb 2018", "role-2"),
  roleFact("bullet", "Sorted parcels at night", "role-2"),
  roleFact("certification", "First Responder (FREC)", "paper-1", "certifications"),
  roleFact("dates", "May 2021", "paper-1", "certifications"),
  roleFact("language", "English (C1)", "language-1", "languages"),
];

describe("a line that sums up", () => {
  testStatedPairs(
    `
Inspect boilers and train apprentices
= Worker experienced in inspecting boilers and training apprentices
= Worker at Bright Hill with experience of inspecting boilers
= Worker experienced in boilers
! Worker experienced in leading apprentices
! Worker experienced in inspecting boilers and lifts
= Worker at Bright Hill since March 2018, previously a graduate clerk at Lakeside Depot
= Worker with earlier experience as a graduate clerk
! Worker with earlier experience as a manager
! Graduate clerk at Lakeside Depot, previously a worker at Bright Hill
! Worker since March 2018, with more than six years' earlier experience as a graduate clerk
= Before I came to Bright Hill, I worked as a graduate clerk at Lakeside Depot.
= I joined Bright Hill in March 2018 and obtained my FREC certification in May 2021.
! I joined Bright Hill in March 2018 and obtained my HGV certification in May 2021.
Inspect boilers; train apprentices two days a week
= I inspect boilers, and two days a week I train apprentices.
Complaints went from 46 in 2021 to 29 in 2023
= Complaints fell from 46 in 2021 to 29 in 2023
! Reduced complaints from 46 in 2021 to 29 in 2023
! I cut complaints from 46 to 29.
Sales rose from 10 to 20 a week
! Increased sales from 10 to 20 a week
Raised output from 50 to 60 a day
= Increased output from 50 to 60 a day
Plan my own breaks; routes come from dispatch
= Plan my own breaks
= Plan my own breaks, while routes come from dispatch
! Plan my own breaks and routes
Reset passwords and manage groups; no admin rights on servers
= Reset passwords and manage groups
! Manage groups and servers
Ran a walk-in class until the end of 2024
! I currently run a walk-in class.
Send receipts within 3 working days
= Send receipts within three working days
! Send receipts the same day
Patron of the chess club, 30 members
= Patron of the 30-member chess club
Prepared 410 slips, 3 had to be amended
= Prepared 410 slips, of which three had to be amended
Flowers for 2 hotels and a law office
= Flowers for two hotels and one law office
Drove sales up by 30%
= Increased sales by 30%
Worked nights until 6 am on a 12-bed ward
= I currently work nights on a 12-bed ward.
Cook 90 covers a night; fish comes straight from the harbour
= Cook fish
Book rooms for cardiac surgery and recruit four Python developers
= Worker experienced in booking rooms
! Worker experienced in cardiac surgery
! Worker experienced in Python
! Worker experienced in booking rooms, cardiac surgery and Python
! Worker, previously parcels
! Graduate clerk experienced in booking rooms
Scrap 1.3% in 2024 (2.0% in 2022)
= Scrap was 1.3% in 2024, compared with 2.0% in 2022
! Scrap was 2.0% in 2024, compared with 1.3% in 2022
`,
    BESIDE,
  );
});
