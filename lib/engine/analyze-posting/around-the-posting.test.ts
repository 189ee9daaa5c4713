import { expect, test } from "vitest";
import { findDeadline } from "./deadline.ts";
import { findSeniority } from "./seniority.ts";
import { findPay } from "./pay.ts";
import { findHeading } from "./title-company-place.ts";
import { findWorkMode } from "./work-mode.ts";

// What a board's page, an agency and a house's own letterhead put around a posting.

test("a menu's entries below a label are no place", () => {
  const text =
    "Locations\nLife at Ternwater\nStudents\n\nLock Keeper\nTernwater Canals · Madison, WI · Hybrid\n\nWe mend locks.";
  expect(findHeading(text).places).toEqual(["Madison, WI"]);
});

test.each([
  ["Location: London SE1 (two days a month in the office)", "London SE1"],
  ["Location: Paris (3 jours de télétravail)", "Paris"],
  ["Location: Heswall (Wirral)", "Heswall (Wirral)"],
])("%j is in %j", (line, place) => {
  expect(findHeading(`Lock Keeper\n${line}\n\nWe mend locks.`).place).toBe(place);
});

test("a board's region behind the town goes", () => {
  const text =
    "Lock Keeper\nFern Dairy\nMaldon, Bendigo & Goldfields VIC\n\nAbout the business\nFern Dairy makes butter.";
  expect(findHeading(text)).toMatchObject({ company: "Fern Dairy", place: "Maldon, VIC" });
});

test.each([
  ["Lock Keeper\n\nWho we are\nHeron Trust funds harbors in ten countries.", "Heron Trust"],
  ["Lock Keeper\n\nAbout us\nBrackwater mends what others break.", "Brackwater"],
  ["Lock Keeper\n\nAbout the team\nThe Dredging Insights team keeps channels open.", ""],
  [
    "Lock Keeper\n\nOur client needs help. Reed Sluice Recruitment is acting as an employment agency.",
    "Reed Sluice Recruitment",
  ],
  [
    "Lock Keeper\nMarl & Daughters Funeral Directors, Halifax\n\nVisit our Gibbet Street branch.",
    "Marl & Daughters Funeral Directors",
  ],
  [
    "Lock Keeper\n\nTern is hiring. Tern Harbor Towing is one of the oldest on the coast.",
    "Tern Harbor Towing",
  ],
  [
    "Upholsterer\n\nWe mend chairs. Call Ida at Fen Valley Upholstery on 01584 555 017.",
    "Fen Valley Upholstery",
  ],
  [
    "UNITED HARBOR PROGRAMME\nVACANCY ANNOUNCEMENT\n\nPost title: Lock Keeper\n\nThe post is in the dock section.",
    "United Harbor Programme",
  ],
  [
    "Interpreter\nCedar Prairie Independent School District\nPosting ID 12\n\nYou sign.",
    "Cedar Prairie Independent School District",
  ],
])("%j is the notice of %j", (text, company) => {
  expect(findHeading(text).company).toBe(company);
});

test("the town beside the employer goes before a street in a sentence", () => {
  const text = "Lock Keeper\nMarl & Daughters Funeral Directors, Halifax\n\nVisit our Gibbet Street branch.";
  expect(findHeading(text).place).toBe("Halifax");
});

test.each([
  [
    "TABLE GAMES DEALER - DUAL RATE\nSilver Tern Casino Resort | Laughlin, NV",
    "TABLE GAMES DEALER - DUAL RATE",
  ],
  ["Perfusionist\n\nYou keep hearts going.", "Perfusionist"],
])("%j has a title by its ending", (text, title) => {
  expect(findHeading(text)).toMatchObject({ title, isTitleInferred: false });
});

test.each(["Monthly Newsletter", "The Water Tower", "Open Order"])("%j is none", (line) => {
  expect(findHeading(`${line}\n\nSomething is written here.`).title).not.toBe(line);
});

test("a workshop near a town is there", () => {
  const text = "Upholsterer needed for busy workshop nr Ludlow\n\nWe mend chairs.";
  expect(findHeading(text).place).toBe("Ludlow");
});

test("a grade's number is no level, and the ministry no place to work from", () => {
  expect(findSeniority("Clerical Officer (Grade III)", "", null)).toBe("");
  expect(findSeniority("Clerk III", "", null)).toBe("senior");
  expect(findWorkMode("You hold a Home Office personal licence.")).toBe("");
});

test("a house with its town in brackets is there", () => {
  const text = "Lock Keeper\n\nTern Theater Co. (Pittsburgh) makes plays in a former depot.";
  expect(findHeading(text)).toMatchObject({ company: "Tern Theater Co", place: "Pittsburgh" });
});

test("a duty that begins like a rank is no title", () => {
  const duties = "Lead Wednesday and Sunday gatherings\nPlan two retreats each year";
  expect(findHeading(`Youth Pastor\n\nWhat this person will do\n${duties}`).title).toBe("Youth Pastor");
});

test.each([
  ["Closes: 11:55 pm on Sunday 24th January 2027", "Sunday 24th January 2027"],
  ["Closes 23:59 hours GMT Sunday 20 December 2026", "Sunday 20 December 2026"],
  ["Send your plans to jobs@tern.example by 15 December", "15 December"],
])("%j has its deadline", (line, deadline) => {
  expect(findDeadline(line)).toBe(deadline);
});

test("an allowance beside the pay leaves the pay", () => {
  expect(findPay("Salary range $48,000 to $56,000 with housing allowance", "")).toMatchObject({ min: 48000 });
  expect(findPay("Housing allowance of $48,000", "")).toBeNull();
  expect(findPay("Paid at £28 per 1,000 words", "")).toBeNull();
});

test.each([
  ["Office based, 1 day WFH after probation", "hybrid"],
  ["Office based", "onsite"],
  ["You install hybrid cable on towers", ""],
])("%j is %j", (line, mode) => {
  expect(findWorkMode(`Clerk\n${line}`)).toBe(mode);
});
