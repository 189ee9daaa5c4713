import { describe, expect, test } from "vitest";
import { analyzePosting } from "./analyze-posting.ts";
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

describe("whose and where, as small houses and boards put it", () => {
  test.each([
    ["Dental Nurse – Fen Lane Dental Care\n\nWe fill teeth.", "Dental Nurse", "Fen Lane Dental Care", ""],
    [
      "SOUS CHEF – live-in available – Binalong Bay, Tasmania\n\nI'm Nell, head chef at The Salt Barn. We cook.",
      "SOUS CHEF",
      "The Salt Barn",
      "Binalong Bay, Tasmania",
    ],
    [
      "Rope Analyst (Costs & Margins) — Tern Cordage Works East\n\nWe twist. Tern Cordage Works East has its seat here.",
      "Rope Analyst (Costs & Margins)",
      "Tern Cordage Works East",
      "",
    ],
    ["Roper - Prince Rupert, BC\n\nThe loft in Prince Rupert twists.", "Roper", "", "Prince Rupert, BC"],
    ["Bus Drivers - Dundalk Garage\n\nBuses need you.", "Bus Drivers", "", "Dundalk"],
    ["Data Engineer\nOstro | Leeds, hybrid\n\nWe weigh grain.", "Data Engineer", "Ostro", "Leeds"],
    [
      "FORKLIFT DRIVERS - NIGHTS - NORLANE SOUTH\n\nTern Labour Hire is working with a brewer at their depot in Norlane South.",
      "FORKLIFT DRIVERS",
      "Tern Labour Hire",
      "Norlane South",
    ],
    [
      "Payroll Clerk, Mullingar. We haul milk.\n\nLetters and CVs to Una Daly, Daly Haulage, by 30 April.",
      "Payroll Clerk",
      "Daly Haulage",
      "Mullingar",
    ],
    [
      "Bricklayer\n\nNew build. Text Kev 0161 496 0000 - Fenland Brickwork Ltd",
      "Bricklayer",
      "Fenland Brickwork Ltd",
      "",
    ],
    [
      "FENDALE COUNCIL\nYouth Worker\n\nA degree in youth work at SCQF level 7.",
      "Youth Worker",
      "Fendale Council",
      "",
    ],
    ["Baker\nLoaf (Leeds office)\n\nLoaf is a bakery. We bake.", "Baker", "Loaf", ""],
    [
      "Nurse\n\nA short walk from the castle in Lincoln, five minutes from the station in Bristol.",
      "Nurse",
      "",
      "Bristol",
    ],
    [
      "Clerk\n\nThis role is remote and can be done anywhere.\nLocation\nThis role is remote and free",
      "Clerk",
      "",
      "",
    ],
    ["Dyer\nLocation: Hamburg, München, remote\n\nWe dye.", "Dyer", "", "Hamburg"],
    ["Fitter\n\nBased in our Tampa Florida, offices, the fitter fits.", "Fitter", "", "Tampa, Florida"],
  ])("%j", (text, title, company, place) => {
    const found = analyzePosting({ text });
    expect([found.title, found.company, found.place]).toEqual([title, company, place]);
  });

  test("the law's foot names the employer only where nothing else does", () => {
    const foot = "The University of Fen is an Equal Opportunity Employer.";
    const spoken = "At Fen Marine we dive. Work within Fen Marine. Fen Marine's boats are new.";
    const company = (text: string) => analyzePosting({ text: `Diver\n\n${text}\n\n${foot}` }).company;
    expect(company(spoken)).toBe("Fen Marine");
    expect(company("You dive.")).toBe("University of Fen");
  });

  test("letters as a department has them name it where nothing else does", () => {
    const text =
      "Architect\n\nYou work across the DfW lines. You plan the needs of the DfW as a whole, and of the DfW boats.";
    expect(analyzePosting({ text }).company).toBe("DfW");
    expect(analyzePosting({ text: text.replaceAll("DfW", "PhD") }).company).toBe("");
  });
});

describe("a role that sentences name", () => {
  test.each([
    ["About us\nThe Head of Rope Operations owns the walk and its ropes.", "Head of Rope Operations"],
    ["Relevant ads (including\nprofessional and job ads\nRope Maker\nWe make rope.", "Rope Maker"],
    [
      "We're looking for the builders who see cracks. As a Rope Engineer in our yard, you will test.",
      "Rope Engineer",
    ],
    [
      "As advisors to the skippers they work with, they lead. This Rope Engineer role is for you.",
      "Rope Engineer",
    ],
    ["Rope Engineers at Walk build rope. We're hiring engineers who care.", "Rope Engineers"],
  ])("%j", (text, title) => {
    expect(analyzePosting({ text }).title).toBe(title);
  });
});
