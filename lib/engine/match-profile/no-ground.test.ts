import { describe, expect, test } from "vitest";
import { emptyProfile } from "#lib/profile/schema.ts";
import { card, course, role, statusOf } from "#testing/people.ts";

// What sounds like it and shows nothing.

describe("a bullet with the words of another deed", () => {
  test.each([
    ["Recruitment experience", "Trained 12 new hires on the till", "gap"],
    ["Recruitment experience", "Ran inductions for 30 new hires", "gap"],
    ["Recruitment experience", "Made 40 seasonal hires a year", "met"],
    ["Fundraising experience", "Raised £40k of invoices each month", "gap"],
    ["Fundraising experience", "Raised £40k from trusts", "met"],
    ["Bookkeeping", "Kept the books on the shelves in order", "gap"],
    ["Bookkeeping", "Kept the books of two shops", "met"],
    ["Procurement experience", "Picked orders for parts customers", "gap"],
    ["Procurement experience", "Ordered parts for two depots", "met"],
    ["Record keeping", "Kept breaking the speed records", "partly"],
  ])("%j with %j", (line, bullet, status) => {
    expect(statusOf(line, { experiences: [role("Helper", [bullet])] })).toBe(status);
  });
});

describe("a paper of a lower kind", () => {
  test.each([
    ["HGV Class 2 licence", "C1 licence", "gap"],
    ["C1 licence", "HGV Class 2", "met"],
    ["Category D licence", "Category D1 licence", "gap"],
    ["Forklift licence", "Forklift safety awareness", "gap"],
    ["Forklift licence", "Counterbalance forklift (RTITB)", "met"],
  ])("%j with %j", (line, name, status) => {
    expect(statusOf(line, { certifications: [card(name)] })).toBe(status);
  });

  test("an AS level is no associate degree", () => {
    expect(statusOf("Associate degree", { education: [course("AS Level", "Maths")] })).toBe("gap");
    expect(statusOf("Associate degree", { education: [course("A.S.", "Maths")] })).toBe("met");
  });
});

test("an apprenticeship that was left is not completed", () => {
  const served = (end: string) => ({
    experiences: [role("Apprentice joiner", [], { start: "2012-09", end }), role("Barista")],
  });
  expect(statusOf("Completed apprenticeship", served("2012-12"))).not.toBe("met");
  expect(statusOf("Completed apprenticeship", served("2015-09"))).toBe("met");
});

test("who has worked with those who lived it has not lived it", () => {
  const line = "Lived experience of mental illness";
  const who = (bullet: string) => ({ experiences: [role("Helper", [bullet])] });
  expect(statusOf(line, who("Supported people with mental illness"))).toBe("gap");
  expect(statusOf(line, who("Speak from lived experience of mental illness"))).toBe("met");
});

describe("a headline", () => {
  const of = (headline: string) => ({ personal: { ...emptyProfile("Ida", "").personal, headline } });
  test.each([
    ["Programming", "Aspiring web developer", "gap"],
    ["Programming", "Seeking a first role as a software developer", "gap"],
    ["Programming", "Software developer seeking a new team", "met"],
    ["Patient care", "Future nurse", "gap"],
    ["Patient care", "Registered nurse", "met"],
  ])("%j of %j: what one wishes to be shows nothing", (line, headline, status) => {
    expect(statusOf(line, of(headline))).toBe(status);
  });
});
