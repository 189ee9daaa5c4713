import { describe, expect, test } from "vitest";
import type { Fact } from "#lib/profile/schema.ts";
import { roleFact, roleHeading, testStatedPairs } from "#testing/stated-pairs.ts";
import { unsupportedClaims } from "./unsupported-claims.ts";

// A fact, then lines that say it in another construction: "=" says no more, "!" does.
const CASES = `
Groom show dogs; 26 won a ribbon in 2024
= In 2024, 26 groomed show dogs won a ribbon
= 26 show dogs won a ribbon in 2024
! 62 show dogs won a ribbon in 2024
! 26 show dogs won a ribbon in 2023
Collected unpaid rents, bringing in £48k in 2022
= Brought in £48,000 of unpaid rents in 2022
! Brought in £48,000 of unpaid rents in 2021
! Brought in £84,000 of unpaid rents in 2022
Handled claims worth NZ$62,000 and a budget of NZ$9,000
= Handled claims worth NZ$62k
! Handled a budget of NZ$62k
! Handled claims worth A$62k
! Handled claims worth $9,000 and a budget of NZ$62,000
Sewed 75 shirts a day against a target of 60
= Sewed 75 shirts a day, beating the target of 60 by 15
= Beat the target of 60 shirts a day by 15
! Beat the target of 60 shirts a day by 25
! Beat the target of 60 shirts a day by 75
! Sewed 60 shirts a day
! Missed the target of 60 shirts a day by 15
Sewed 55 shirts a day against a target of 60
! Beat the target of 60 shirts a day by 5
Cut the wait at the desk from 24 to 15 minutes
! Halved the wait at the desk
Cut the wait at the desk from 30 to 15 minutes
= Halved the wait at the desk
The wait at the desk fell from 24 to 15 minutes
= A nine-minute drop in the wait at the desk
= The wait at the desk went from 24 down to 15 minutes
! A nine-minute rise in the wait at the desk
! A ten-minute drop in the wait at the desk
Answer guests' letters within 24 hours
= Answer guests' letters within a day
! Answer guests' letters within an hour
Wrote 17 of the 30 lessons in the unit
= Wrote more than half of the unit's 30 lessons
! Wrote more than two thirds of the unit's 30 lessons
! Wrote the unit's 30 lessons
Walked some 30 goats
= Walking of around thirty goats
= Walked about 30 goats
! Walked more than 30 goats
Cut beams up to 90 mm thick
= Cutting of beams as thick as 90 mm
! Cutting of beams thicker than 90 mm
Surveyed a canal of 3.4 km
= Surveyed a canal 3.4 kilometers long
! Surveyed a canal 4.3 kilometers long
Poured slabs 3 m wide
! Poured slabs 3 meters deep
Bend pipe from 2 to 8 inches
= Bend pipe, 2" to 8"
! Bend pipe, 2" to 18"
Ushered at concerts with up to 2,000 listeners
= Ushered at concerts with up to 2000 listeners
! Ushered at concerts with over 2000 listeners
Was twice Guard of the Month
= Two-time Guard of the Month
! Three-time Guard of the Month
! Two-time Guard of the Year
Prepared the monthly invoices for the owner's approval
= Got the monthly invoices ready for approval by the owner
! Approved the monthly invoices
! Prepared and approved the monthly invoices
Run dialysis under the direction of the nephrologist
= Run dialysis as directed by the nephrologist
! Directed the nephrologist in dialysis
Translate letters under the supervision of a senior lawyer
= Under a senior lawyer's supervision, translate letters
! Supervised a senior lawyer
! Translate and supervise letters
Helped the crew cut scrap from 9% to 5%
= Supported the crew in bringing scrap down from 9% to 5%
! Cut scrap from 9% to 5%
Help manage 90 acres of vines
= Assist in managing 90 acres of vines
! Manage 90 acres of vines
Assisted the set designer of two plays
= Assistant to the set designer of two plays
! Set designer of two plays
! Designed the sets of two plays
Developed the lunch menu together with the head cook
= Co-developed the lunch menu with the head cook
= With the head cook, developed the lunch menu
! Head cook who developed the lunch menu
Carried out 8 non-urgent visits a day
= Carried out eight non-urgent visits daily
! Carried out 8 urgent visits a day
Oiled one semi-automatic loom
! Oiled one automatic loom
Moved the rosters from paper to Planday
= Replaced paper rosters with Planday
! Replaced Planday with paper rosters
No accidents since 2021
= Accident-free since 2021
! Complaint-free since 2021
Drew plans for a family-owned bakery
= Drew plans for a bakery owned by a family
! Owned a bakery
Deliver flowers by van and by bike
= Van and bike delivery of flowers
Answer 30 questions a week by email
= Answer 30 emailed questions a week
! Answer 30 phoned questions a week
Serve on the safety committee
= Member of the safety committee
= Was on the safety committee
! Chair of the safety committee
Gave tours to school groups
= Showed school groups around
! Taught school groups
Drove the mobile library
= Was the driver of the mobile library
! Was the owner of the mobile library
Maintain the tree map of the town
= Keep the tree map of the town up to date
! Draw the tree map of the town
Supervise one second-year apprentice
= Supervise one apprentice in the second year of training
! Supervise one apprentice in the third year of training
First-contact resolution rose from 68% to 81%
= FCR went from 68 to 81 percent
! FCR went from 68 to 91 percent
! FCR went from 81 to 68 percent
Keep the egg hatch diary and cleaned every office
= Keep the EHD
! CEO who keeps the egg hatch diary
Coach 8 new hires
! Was coached by 8 new hires
`;

const claimsOf = (text: string, facts: Fact[]) =>
  unsupportedClaims({ text }, facts, "2026-11").map((claim) => claim.text);

describe("another construction", () => {
  testStatedPairs(CASES, roleHeading);
});

describe("a summary of one role", () => {
  const person = [
    roleFact("title", "Dental Assistant", "a"),
    roleFact("employer", "Baraka Dental Care", "a"),
    roleFact("location", "Nairobi", "a"),
    roleFact("dates", "Apr 2021 – now", "a"),
    roleFact("bullet", "Prepare treatment rooms for 25 patients a day", "a"),
    roleFact("bullet", "Order supplies with Dentrix", "a"),
    roleFact("title", "Receptionist", "b"),
    roleFact("employer", "Mwangaza Clinic", "b"),
    roleFact("dates", "Jan 2018 – Mar 2021", "b"),
    roleFact("bullet", "Answered 60 calls a day", "b"),
    roleFact("certification", "First Aid Level 2", "c", "certifications"),
    roleFact("issuer", "Red Cross", "c", "certifications"),
    roleFact("certification", "Infection Control", "d", "certifications"),
    roleFact("issuer", "Dental Board", "d", "certifications"),
    roleFact("skill", "sterilization", "s1", "skills"),
    roleFact("skill", "Excel", "s2", "skills"),
    roleFact("language", "English (fluent)", "l1", "languages"),
    roleFact("language", "German (basic)", "l2", "languages"),
  ];

  test.each([
    "Dental assistant in Nairobi who prepares treatment rooms for 25 patients a day and is skilled in sterilization",
    "Dental assistant who orders supplies with Dentrix, holds a First Aid Level 2 certificate and speaks fluent English",
  ])("holds: %s", (text) => expect(claimsOf(text, person)).toEqual([]));

  test.each([
    "Dental assistant who answered 60 calls a day and is skilled in sterilization",
    "Receptionist who prepares treatment rooms for 25 patients a day",
    "Dentist who prepares treatment rooms for 25 patients a day",
    "Dental assistant who orders supplies with Excel",
    "Dental assistant who prepares treatment rooms for 25 patients a day with Excel",
    "Infection Control, Red Cross",
    "Working proficiency in German",
    "Dental assistant and Employee of the Year",
  ])("says more: %s", (text) => expect(claimsOf(text, person)).not.toEqual([]));
});

describe("years of a practice", () => {
  const worked = (title: string, employer: string, bullet: string) => [
    roleFact("title", title),
    roleFact("employer", employer),
    roleFact("dates", "Oct 2020 – Sep 2026"),
    roleFact("bullet", bullet),
  ];

  test.each([
    ["Six years of clinical experience", "Janitor", "Mercy Hospital", "Removed clinical waste"],
    ["Six years in IT", "Data Entry Clerk", "Harbor IT Services", "Entered 300 forms a day"],
    ["Six years of driving experience", "Truck Washer", "Lane Freight", "Washed trucks for 40 drivers"],
    [
      "Six years in sales",
      "Assistant to the Sales Manager",
      "Lane Freight",
      "Booked trips for the sales team",
    ],
    ["Six years of baking experience", "Bakery Driver", "Corner Bakery", "Delivered bread to 12 shops"],
  ])("are not where one worked: %s (%s)", (line, ...role) => {
    expect(claimsOf(line, worked(...role))).not.toEqual([]);
  });

  test.each([
    ["Six years of driving experience", "Truck Driver", "Lane Freight", "Hauled steel"],
    ["Six years in sales", "Sales Associate", "Lane Shoes", "Fitted shoes"],
    ["Six years of baking experience", "Baker", "Corner Bakery", "Baked rye bread"],
    ["Six years in customer service", "Customer Service Agent", "Lane Freight", "Answered calls"],
  ])("are what a title calls one: %s (%s)", (line, ...role) => {
    expect(claimsOf(line, worked(...role))).toEqual([]);
  });
});

describe("who worked at a school", () => {
  const facts = [
    "PhD Researcher, University of Pisa, Pisa, Nov 2019 – Sep 2023",
    "Completed 130 dives",
    "Teaching Assistant, Hill Primary School, Dover, Jan 2016 – Oct 2019",
    "Supported reading groups",
    "BSc in Marine Biology, University of Trieste, Sep 2012 – Jun 2015",
  ].map((text, at): Fact => ({ ...roleFact("bullet", text, "item"), id: `f${at}` }));

  test.each([
    "Completed 130 dives at the University of Pisa",
    "Supported reading groups as a teaching assistant",
  ])("had a role there: %s", (text) => expect(claimsOf(text, facts)).toEqual([]));

  test.each([
    "Completed 130 dives at the University of Trieste",
    "PhD from the University of Pisa",
    "Spent three years as a teaching assistant at the University of Trieste",
  ])("has not studied there for it: %s", (text) => expect(claimsOf(text, facts)).not.toEqual([]));
});

describe("what a wider construction must not let through", () => {
  const facts = [
    roleFact("title", "Sales Representative", "role"),
    { ...roleFact("bullet", "Chased overdue debts, bringing in $62k in 2021", "role"), id: "f1" },
    { ...roleFact("bullet", "Wrote a cue-sheet guide with the stage manager", "role"), id: "f2" },
    { ...roleFact("bullet", "Gave tours to school groups", "role"), id: "f3" },
    { ...roleFact("degree", "Diploma", "school"), id: "f4", section: "education" as const },
    { ...roleFact("field", "Electrical Installation", "school"), id: "f5", section: "education" as const },
  ];

  test.each([
    "Brought in $62k of overdue debts in 2021",
    "Showed school groups around",
    "Diploma in Electrical Installation",
    "Work should be a pleasure",
  ])("holds: %s", (text) => expect(claimsOf(text, facts)).toEqual([]));

  test.each([
    ["an amount of what only the title names", "Brought in $62k of sales in 2021"],
    ["a guide that was written", "Showed the stage manager around"],
    ["a diploma that became a degree", "Degree in Electrical Installation"],
    ["an opinion that speaks of oneself", "A ward should have a leader like me"],
    ["an opinion that speaks of a prize", "Stages should be lit by an award-winning technician"],
  ])("%s", (_, text) => expect(claimsOf(text, facts)).not.toEqual([]));
});
