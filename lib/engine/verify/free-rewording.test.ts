import { describe, expect, test } from "vitest";
import { plainClaims } from "#testing/plain-claims.ts";

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
