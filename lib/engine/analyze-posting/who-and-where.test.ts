import { describe, expect, test } from "vitest";
import { findHeading } from "./title-company-place.ts";

// Who hires and where, as prose, portals and other languages say it.

const duties = "\n\nKey duties\n- Keep the records up to date\n\nWhat you need\n- A relevant qualification\n";
const filler = "We write down what comes in and what goes out again, day by day.\n".repeat(100);

describe("the employer", () => {
  test.each([
    ["Pot Washer at loafHaus Kitchens", "loafHaus Kitchens"],
    ["Pot Washer\n\nJoining Bramley Rowing Club means a summer on the water.", "Bramley Rowing Club"],
    ["Pot Washer\n\nAt the Bramley Rowing Club, we row.", "Bramley Rowing Club"],
    ["Pot Washer\n\nYou work in the Hot Kitchen department at Bramley Goods?", "Bramley Goods"],
    ["Pot Washer\n\nBramley Goods, a leader in pies, is looking for a pot washer.", "Bramley Goods"],
    ["Pot Washer\n\nWhy you'll love working at Bramley Goods\n- Pies", "Bramley Goods"],
    ["Pot Washer\n\nabout the company\nBramley has recently opened a third kitchen.", "Bramley"],
    ["Bramley Goods is strengthening its kitchen. We look for a Pot Washer.", "Bramley Goods"],
    [
      "Pot Washer\n\nThe City of Bramley is a full-service city.\nThe City is looking for help.",
      "City of Bramley",
    ],
    [
      "Spüler (m/w/d)\n\nBramley ist einer der größten Anbieter von Kuchen. Bei Fragen hilft Bramley.",
      "Bramley",
    ],
    ["Plongeur H/F\n\nChez Bramley, nous cuisinons. Bramley aime le pain.", "Bramley"],
  ])("%j", (text, company) => {
    expect(findHeading(text + duties).company).toBe(company);
  });

  test.each([
    "Company: A small firm that washes pots",
    "The Executive Director is looking for help in the kitchen.",
    "Location: Otter County, NC",
  ])("is not in %j", (line) => {
    expect(findHeading(`Pot Washer\n\n${line}${duties}`).company).toBe("");
  });

  test("is a state's office where a portal's fields name it, not the county that one works in", () => {
    const fields = "Location: Otter County, NC\nDepartment: State Board of Kitchens\nDivision: Pots";
    expect(findHeading(`Pot Washer\n${fields}\n\nThe Ohio State Board of Kitchens cooks.`).company).toBe(
      "Ohio State Board of Kitchens",
    );
  });

  test("may say who it is at a long text's end", () => {
    const end = "Bramley Goods, Inc. is an Equal Opportunity Employer.";
    expect(findHeading(`Pot Washer\n\n${filler}${end}`).company).toBe("Bramley Goods");
  });
});

describe("the place", () => {
  test.each([
    ["Pot Washer\nHybrid, London", "London"],
    ["Pot Washer\nOXFORD/HYBRID", "Oxford"],
    ["Pot Washer\nLocation: Hybrid, preferably Ghent, Belgium", "Ghent, Belgium"],
    ["Pot Washer\nLocation: On site: 2 days per week, Leeds", "Leeds"],
    ["Pot Washer\nLocation: 4F, Larkin Tower, 12 Mill Road, Seoul", "Seoul"],
    ["Pot Washer\nLocation: Headquarters – Fort Lowell, OR 97301, US", "Fort Lowell, OR"],
    ["Pot Washer\nLocation: 12 N. Mill St., Fort Lowell, OR, 97301", "Fort Lowell, OR"],
    ["Pot Washer\n\nYou will join our Pots & Pans team in Bangkok. We are ten.", "Bangkok"],
  ])("%j", (text, place) => {
    expect(findHeading(text + duties).place).toBe(place);
  });

  test.each([
    ["de", "Spüler (m/w/d)\n\nWir suchen dich an unserem Standort in Lüneburg.", "Lüneburg"],
    ["fr", "Plongeur H/F\n\nPoste à pourvoir à Mérignac (33)", "Mérignac"],
  ])("in %s %j", (language, text, place) => {
    expect(findHeading(text, language).place).toBe(place);
  });

  test.each([
    "We cook in France, Italy, Spain, Portugal, Canada.",
    "Our Snowflake warehouse is large.",
    "Hybrid roles need three days in, fully remote roles none.",
  ])("is not in %j", (line) => {
    expect(findHeading(`Pot Washer\n\n${line}${duties}`).place).toBe("");
  });

  test("may stand at a long text's end", () => {
    expect(
      findHeading(`Pot Washer\n\n${filler}• Location: Fort Lowell, Oregon\n• Contract: permanent`).place,
    ).toBe("Fort Lowell, Oregon");
  });
});

test("a department of state and the house that a post is located in are employers", () => {
  const company = (text: string) => findHeading(`Pot Washer\n\n${text}${duties}`).company;
  expect(company("Pot washers at Department for Education wash the pots.")).toBe("Department for Education");
  expect(company("This position is located in the General Kitchens Administration (GKA).")).toBe(
    "General Kitchens Administration",
  );
});

test("a part of a house with its town behind the title is no employer, a house by its form is", () => {
  expect(findHeading(`Research Nurse - Green Ward, Ashby${duties}`).company).toBe("");
  expect(findHeading(`Cook - The Saltmarsh, Whitby${duties}`)).toMatchObject({
    company: "The Saltmarsh",
    place: "Whitby",
  });
});
