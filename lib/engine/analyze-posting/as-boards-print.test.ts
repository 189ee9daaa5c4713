import { describe, expect, test } from "vitest";
import { analyzePosting } from "./analyze-posting.ts";

// What boards, councils, schools and federal offices print around the asks of a posting.

const read = (text: string) => analyzePosting({ text });
const asked = (text: string) => read(text).requirements.map((one) => `${one.priority}: ${one.text}`);

describe("the employer", () => {
  test.each([
    ["Ferry Pilot\nBlue Heron Ferries\nNapier, Hawke's Bay\n\nAbout you", "Blue Heron Ferries"],
    [
      "Ferry Pilot\nGale, Byrd & Low, P.C. - Reno\n\nGale, Byrd & Low, P.C. sails for clients.",
      "Gale, Byrd & Low, P.C.",
    ],
    ["Ferry pilot wanted for Blue Heron, our small boat house in Wroxham.", "Blue Heron"],
    ["Ferry Pilot\n\nWe sail.\n\nBlue Heron, Inc. is an Equal Opportunity Employer.", "Blue Heron"],
    ["Ferry Pilot\nOperations Department\nNapier, Hawke's Bay\n\nAbout you", ""],
  ])("%j", (text, company) => {
    expect(read(text).company).toBe(company);
  });

  test("stands behind a bar, its town in capitals too", () => {
    const { title, company, place } = read(
      "FERRY PILOT | HERON & OAK | YORK\n\nHeron & Oak is a small fleet.",
    );
    expect([title, company, place]).toEqual(["FERRY PILOT", "Heron & Oak", "York"]);
  });
});

test.each([
  ["Location: 3 vacancies in Moab, UT", "Moab, UT"],
  ["A shop for sails on Quay Street, Kinsale. We sew.", "Kinsale"],
])("the place of %j", (line, place) => {
  expect(read(`Sail Maker\n\n${line}`).place).toBe(place);
});

test.each([
  ["UP TO £65,000", 65_000],
  ["Up to £34K + TRONC (c. £5K) | 45 HRS", 34_000],
  ["We give up to £3,000 for boots", undefined],
])("the pay of %j", (line, max) => {
  expect(read(`Sail Maker\n\n${line}\n\nWe make and mend sails for small boats.`).pay?.max).toBe(max);
});

test("who manages accounts or a product leads nobody", () => {
  expect(read("Account Manager\n\nYou sell sails.").seniority).toBe("");
  expect(read("Office Manager\n\nYou run an office.").seniority).toBe("lead");
});

test("a council's mark weighs an entry, whatever says behind it where it is looked for", () => {
  const text =
    "Sail Maker\n\nPerson specification\n\nExperience\nExperience of sewing canvas (E) AF/I\nExperience of writing bids (D) AF\nA second language (D) A, T";
  expect(asked(text)).toEqual([
    "required: Experience of sewing canvas",
    "preferred: Experience of writing bids",
    "preferred: A second language",
  ]);
});

test("conditions of employment are asked for", () => {
  const text =
    "Sail Maker\n\nConditions of employment\nMust be a U.S. Citizen or National.\nYou must hold a valid driver's license.\n\nDuties\nSews canvas.";
  expect(asked(text)).toEqual([
    "required: Must be a U.S. Citizen or National",
    "required: You must hold a valid driver's license",
  ]);
});

test("behind what is given a sentence may ask again", () => {
  const text =
    "Sail Maker\n\nWe can offer:\n• kind colleagues\n• free parking\n\nA first aid certificate would be an advantage in our loft.\n\nThe post is subject to an enhanced DBS check and references.";
  expect(asked(text)).toEqual([
    "preferred: A first aid certificate would be an advantage in our loft",
    "required: The post is subject to an enhanced DBS check and references",
  ]);
});

describe("a sentence about its reader", () => {
  test.each([
    [
      "You'll have a good few years behind a loom, an eye for colour, and you'll be happy working alone.",
      [
        "required: You'll have a good few years behind a loom",
        "required: an eye for colour",
        "required: you'll be happy working alone",
      ],
    ],
    [
      "You should be able to row and not be afraid of storms.",
      ["required: You should be able to row", "required: not be afraid of storms"],
    ],
    [
      "If you know your way around knots so much the better.",
      ["preferred: If you know your way around knots so much the better"],
    ],
    ["You'll have access to a boat and six years of logs.", []],
    ["You must have received a letter from us.", []],
    ["You'll be second in command, hiring and training the crew.", []],
  ])("%j", (line, wanted) => {
    expect(asked(`Sail maker wanted.\n\n${line}`)).toEqual(wanted);
  });
});

test.each([
  ["You're registered with the Sail Board of Iceland", "certification"],
  ["Hold a current APC", "certification"],
  ["A recognised youth work qualification at Level 3 or above", "certification"],
  ["Understanding of current GDPR rules", "skill"],
])("%j is of the kind %s", (line, kind) => {
  expect(read(`Sail Maker\n\nRequirements\n- ${line}\n- Sews well`).requirements[0]?.kind).toBe(kind);
});

test.each([
  ["Essential skills: splicing, sail repair", "required: splicing, sail repair"],
  ["Desirable skills: hand sewing", "preferred: hand sewing"],
  ["The ideal candidate offers: knowledge of canvas.", "required: knowledge of canvas"],
  ["THE CANDIDATE: You will have two years of sewing.", "required: You will have two years of sewing"],
  [
    "WHO ARE YOU?\nComfortable with awls and palms. We sew by hand.",
    "required: Comfortable with awls and palms",
  ],
  ["What you’ll bring to the role\nYou have two years of sewing.", "required: You have two years of sewing"],
])("%j asks on its own line or below it", (lines, ask) => {
  expect(asked(`Sail Maker\nHeron Ltd, Hull\n\n${lines}\n\nWhat we offer\nFree parking.`)).toEqual([ask]);
});

test("a heading with two names of sections is still one", () => {
  const text =
    "Sail Maker\n\nMinimum Qualifications: Education and Experience\n- Two years of sewing\n- A degree in design";
  expect(asked(text)).toEqual(["required: Two years of sewing", "required: A degree in design"]);
});
