import { describe, expect, test } from "vitest";
import { factsOf } from "#lib/engine/facts.ts";
import { emptyProfile, type Profile } from "#lib/profile/schema.ts";
import { plainClaims } from "#testing/plain-claims.ts";
import { unsupportedClaims } from "./unsupported-claims.ts";

describe("a verb of wide meaning for the deed done to the same thing", () => {
  test.each([
    ["Complete 9 house calls a day", "Handle nine house calls daily"],
    ["Process weekly timesheets for 30 drivers", "Takes care of the weekly timesheets of 30 drivers"],
    ["Answer billing questions by phone", "Deals with billing questions by phone"],
    ["Clean 12 kennels each morning", "Looks after the cleaning of 12 kennels every morning"],
    ["Perform stock counts on two aisles", "Does stock counts on two aisles"],
    ["Hold a caseload of 14-16 families", "Carries a caseload of 14 to 16 families"],
    ["Baked 300 bagels a night", "Turned out 300 bagels nightly"],
    ["Passed 4 fire inspections", "Came through four fire inspections"],
    ["Assigned 20 tables among 5 waiters", "Split 20 tables among five waiters"],
    ["Enter 80 receipts a week in Xero", "Key 80 receipts per week into Xero"],
  ])("%s: so it may say %j", (fact, line) => {
    expect(plainClaims(line, fact)).toEqual([]);
  });

  test.each([
    ["Scanned the tax returns of 40 clients", "Did the tax returns of 40 clients"],
    ["Filed the payroll papers", "Responsible for the payroll"],
    ["Monitor anesthesia for 6 surgeries a day", "Handles 6 surgeries a day"],
    ["Watched two racing horses", "Took care of two racing horses"],
    ["Mailed 200 contracts a month", "Processed 200 contracts a month"],
    ["Recommended a repair of the east wall", "Carried out a repair of the east wall"],
    ["Ordered lunch for the board meeting", "Ran the board meeting"],
    ["Answered questions on the mortgage desk", "Handled mortgages"],
    ["Delivered cakes to 9 shops", "Turned out 9 cakes"],
    ["Read the quarterly accounts", "Did the quarterly accounts"],
  ])("%s: so it may not say %j", (fact, line) => {
    expect(plainClaims(line, fact)).not.toEqual([]);
  });
});

describe("how often, in other words", () => {
  test.each([
    ["Run payroll biweekly", "Run payroll every two weeks"],
    ["On call one week in four", "On call every fourth week"],
    ["Report to the board every two weeks", "Fortnightly report to the board"],
    ["Order linen every other week", "Order linen biweekly"],
    ["Teach yoga on Mondays and Fridays", "Teach yoga twice a week, on Mondays and Fridays"],
    ["Service the lift every six months", "Service the lift twice a year"],
    ["Audit the till every three months", "Audit the till quarterly"],
    ["Meet the owner every second Tuesday", "Meet the owner every other Tuesday"],
    ["Publish the bulletin four times a year", "Publish the bulletin every quarter"],
    ["Water the seedlings twice daily", "Water the seedlings two times a day"],
  ])("%s: so it may say %j", (fact, line) => {
    expect(plainClaims(line, fact)).toEqual([]);
  });

  test.each([
    ["Run payroll biweekly", "Run payroll every week"],
    ["On call one week in four", "On call every third week"],
    ["Report to the board every two weeks", "Monthly report to the board"],
    ["Order linen every other week", "Order linen every other day"],
    ["Teach yoga on Mondays and Fridays", "Teach yoga three times a week"],
    ["Service the lift every six months", "Service the lift four times a year"],
    ["Audit the till every three months", "Audit the till monthly"],
    ["Meet the owner every second Tuesday", "Meet the owner every Tuesday"],
    ["Publish the bulletin four times a year", "Publish the bulletin every month"],
    ["Water the seedlings twice daily", "Water the seedlings twice a week"],
  ])("%s: so it may not say %j", (fact, line) => {
    expect(plainClaims(line, fact)).not.toEqual([]);
  });
});

describe("words and names written short", () => {
  test.each([
    ["Trained 3 veterinary assistants", "Trained 3 vet assistants"],
    ["Matched bills to purchase orders", "Matched bills to POs"],
    ["Laid out drain, waste and vent lines", "Laid out DWV lines"],
    ["Processed interlibrary loans", "Processed ILLs"],
    ["Advise managers on FMLA requests", "Advise managers on Family and Medical Leave Act requests"],
    ["Cut the did-not-attend rate", "Cut the DNA (did-not-attend) rate"],
    ["Train temporary staff", "Train temps"],
    ["Supported the project manager on the library", "Supported the PM on the library"],
  ])("%s: so it may say %j", (fact, line) => {
    expect(plainClaims(line, fact)).toEqual([]);
  });

  test.each([
    ["Trained 3 veterinary assistants", "Trained 3 veterinarians"],
    ["Matched bills to purchase orders", "Matched bills to RFPs"],
    ["Dug wells and vents daily", "Laid out DWV lines"],
    ["Advise managers on FMLA requests", "Advise managers on Fair Labor Standards Act requests"],
    ["Counted every order", "CEO of orders"],
    ["Cut the did-not-attend rate", "Cut the DNA (deoxyribonucleic acid) rate"],
    ["Kept a number of shops tidy", "No shops kept tidy"],
  ])("%s: so it may not say %j", (fact, line) => {
    expect(plainClaims(line, fact)).not.toEqual([]);
  });
});

describe("a share in what others did, in other words", () => {
  test.each([
    ["Helped raise $900 for the shelter", "Pitched in to raise $900 for the shelter"],
    ["Assisted with nail trims", "Lent a hand with nail trims"],
    ["Contributed to the flood plan", "Contributor to the flood plan"],
    ["Took part in a pilot of remote wards", "Participant in a pilot of remote wards"],
    ["Took part in the safety committee", "Member of the safety committee"],
    ["Supported groups of 5 children in reading", "Worked with groups of 5 children in reading"],
  ])("%s: so it may say %j", (fact, line) => {
    expect(plainClaims(line, fact)).toEqual([]);
  });

  test.each([
    ["Helped raise $900 for the shelter", "Raised $900 for the shelter"],
    ["Assisted with nail trims", "Did nail trims"],
    ["Contributed to the flood plan", "Wrote the flood plan"],
    ["Took part in a pilot of remote wards", "Ran a pilot of remote wards"],
    ["Took part in the safety committee", "Chair of the safety committee"],
    ["Supported groups of 5 children in reading", "Taught groups of 5 children reading"],
  ])("%s: so it may not say %j", (fact, line) => {
    expect(plainClaims(line, fact)).not.toEqual([]);
  });
});

describe("who or what did it, in other words", () => {
  test.each([
    [
      "Reduced no-shows from 12% to 7% with phone reminders",
      "Phone reminders reduced no-shows from 12% to 7%",
    ],
    ["Raised yield from 60 to 66 bushels", "Yield rose from 60 to 66 bushels"],
    ["Hold a $300,000 training budget", "Holder of a $300K training budget"],
    ["Precepted 8 new midwives", "Preceptor to eight new midwives"],
    ["Wrote care plans for 25 residents", "Care plans written for 25 residents"],
    [
      "Moved 90 servers to Azure with two other engineers",
      "One of three engineers who moved 90 servers to Azure",
    ],
    ["Weeded 900 titles from the nonfiction shelves", "Weeded 900 titles from the non-fiction shelves"],
    ["Deliver to 15 stores in a 20-foot van", "Deliver to 15 stores from a 20-ft van"],
    ["Cut the nightly run from 4 hours to 60 minutes", "Cut the nightly run by 75% (4 hours to 60 minutes)"],
    ["Specialize in roofs and gutters", "Roof and gutter specialist"],
    ["Lead a team of 8 nurses and 3 aides", "Leads 11 people: eight nurses and three aides"],
    ["Score of 92% against a site average of 88%", "Score of 92%, four points above the 88% site average"],
  ])("%s: so it may say %j", (fact, line) => {
    expect(plainClaims(line, fact)).toEqual([]);
  });

  test.each([
    ["Reduced no-shows from 12% to 7% with phone reminders", "Home visits reduced no-shows from 12% to 7%"],
    ["Raised yield from 60 to 66 bushels", "Yield fell from 60 to 66 bushels"],
    ["Requested a $300,000 training budget", "Holder of a $300K training budget"],
    ["Was precepted by 2 midwives", "Preceptor to two midwives"],
    [
      "Moved 90 servers to Azure with two other engineers",
      "One of five engineers who moved 90 servers to Azure",
    ],
    ["Deliver to 15 stores in a 20-foot van", "Deliver to 15 stores from a 26-ft van"],
    ["Cut the nightly run from 4 hours to 60 minutes", "Cut the nightly run by 60% (4 hours to 60 minutes)"],
    [
      "Keep the office of 33 people running, with one assistant",
      "Keep the office of 34 people running, with one assistant",
    ],
    ["Score of 85% against a site average of 88%", "Score above the site average"],
    ["Score of 92% against a site average of 88%", "Score of 92%, six points above the 88% site average"],
    ["The CFO reported to the board each month", "Reported to the CFO each month"],
    ["Class B CDL with tanker endorsement", "Class A CDL with tanker endorsement"],
    ["Ship 40 orders a day", "My aim is to lead a team of 12 at Northgate"],
  ])("%s: so it may not say %j", (fact, line) => {
    expect(plainClaims(line, fact)).not.toEqual([]);
  });

  test("what one would like claims nothing", () => {
    for (const wish of [
      "Home most weekends would suit me best",
      "Part-time or evening work would be my preference",
      "Mornings and nights both work for me",
      "What I am after is a post near the coast",
    ])
      expect(plainClaims(wish, "Ship 40 orders a day")).toEqual([]);
  });
});

describe("a short form of a title", () => {
  const claimsOf = (title: string, line: string, employer = "Elm House") =>
    unsupportedClaims({ text: line }, factsOf(profileWith(title, employer)), "2026-11");

  test.each([
    ["Vet tech", "Veterinary technician at Elm House"],
    ["Admin assistant", "Administrative assistant at Elm House"],
    ["Mktg mgr", "Marketing manager at Elm House"],
    ["Sr dev, payments", "Senior developer at Elm House"],
    ["Vet tech", "Six years as a veterinary technician"],
  ])("%s: so it may say %j", (title, line) => {
    expect(claimsOf(title, line)).toEqual([]);
  });

  test.each([
    ["Vet tech", "Veterinarian at Elm House"],
    ["Vet tech", "Six years as a veterinarian"],
    ["Admin assistant", "Administrator at Elm House"],
    ["Acct clerk", "Accountant at Elm House"],
    ["Asst. to prof", "Professor at Elm House"],
    ["Assistant to the dir.", "Director at Elm House"],
    ["Dev coordinator", "Six years as a developer"],
  ])("%s: calls nobody by %j", (title, line) => {
    expect(claimsOf(title, line)).not.toEqual([]);
  });

  test.each([
    ["Nurse", "Six years in medicine", true],
    ["Janitor", "Six years in medicine", false],
    ["Janitor", "Six years of medical experience", false],
  ])("years of a %s at a hospital: %j is %s", (title, line, isTrue) => {
    expect(claimsOf(title, line, "Elm Hospital").length === 0).toBe(isTrue);
  });
});

const profileWith = (title: string, company: string): Profile => ({
  ...emptyProfile("Alex Doe", "alex@example.org"),
  experiences: [
    { id: "r1", title, company, location: "", start: "2020-01", end: "", isCurrent: true, employment: "", technologies: [], bullets: [] },
  ],
}); // prettier-ignore
