import { describe, expect, test } from "vitest";
import { analyzePosting } from "./analyze-posting.ts";
import { findHeading } from "./title-company-place.ts";

// What stands beside an ask and is one too: in brackets, behind a label, before a license; and what only looks like one.

const read = (text: string) => analyzePosting({ text }).requirements;
const entry = (line: string) => read(`Lock Keeper\n\nRequirements\n- ${line}`);
const asked = (text: string) => read(text).map(({ priority, text: written }) => `${priority}: ${written}`);

describe("a license to drive", () => {
  test.each([
    [
      "Your CS40 and CS42 tickets and a full UK driving licence",
      ["Your CS40 and CS42 tickets", "a full UK driving licence"],
    ],
    [
      "A forklift certificate and a valid driver's license",
      ["A forklift certificate", "a valid driver's license"],
    ],
    [
      "City & Guilds Level 2 (Glazing), at least two years' experience, a full clean licence",
      ["City & Guilds Level 2 (Glazing)", "at least two years' experience", "a full clean licence"],
    ],
    ["Must have and maintain a valid driver's license", ["Must have and maintain a valid driver's license"]],
    [
      "Possession of a current and valid driver's license",
      ["Possession of a current and valid driver's license"],
    ],
  ])("%j", (line, texts) => {
    expect(entry(line).map(({ text }) => text)).toEqual(texts);
  });

  test.each(["Full clean UK licence, no more than 3 points", "Full, clean driving licence"])(
    "%j is one",
    (line) => {
      expect(entry(line)[0]).toMatchObject({ kind: "certification", skills: ["driver's license"] });
    },
  );
});

describe("a wish in brackets", () => {
  test("is a thing of its own", () => {
    expect(asked("Lock Keeper\n\nMust have\n- Pump maintenance (welding ticket desirable)")).toEqual([
      "required: Pump maintenance",
      "preferred: welding ticket desirable",
    ]);
    expect(asked("Lock Keeper\n\nYou'll need a driver's license (towing is a bonus).")).toEqual([
      "required: You'll need a driver's license",
      "preferred: towing is a bonus",
    ]);
  });

  test.each([
    "Five years of dredging experience (8 preferred)",
    "Experience of locks (preferably in the south)",
    "Pump maintenance (no relocation bonus fraud)",
  ])("%j has none", (line) => {
    expect(entry(line)).toHaveLength(1);
  });
});

test("a label before a list is said of each of its entries", () => {
  const text = "Lock Keeper\n\nRequirements\nAbility to: type; calm an angry skipper; work alone at night";
  expect(asked(text)).toContain("required: calm an angry skipper");
});

describe("prose", () => {
  test.each([
    ["You're tidy, quick and good with beginners.", "required: You're tidy, quick and good with beginners"],
    ["We expect good manners on the towpath.", "required: We expect good manners on the towpath"],
    [
      "We need another keeper who can lead a small crew.",
      "required: We need another keeper who can lead a small crew",
    ],
    ["Sluice knowledge helpful.", "preferred: Sluice knowledge helpful"],
  ])("%j asks", (sentence, wanted) => {
    expect(asked(`Lock Keeper\n\nOak Locks\n\n${sentence}`)).toEqual([wanted]);
  });

  test.each([
    "You're welcome to visit us.",
    "You're part of a team of nine.",
    "We expect to open in May.",
    "We expect our locks to last.",
  ])("%j does not", (sentence) => {
    expect(asked(`Lock Keeper\n\nOak Locks\n\n${sentence}`)).toEqual([]);
  });

  test("what one has done behind how one was trained is another thing", () => {
    const text =
      "Lock Keeper\n\nYou trained in welding (a diploma or equivalent) and have run a yard for at least three years.";
    expect(asked(text)).toEqual([
      "required: You trained in welding (a diploma or equivalent)",
      "required: have run a yard for at least three years",
    ]);
    expect(entry("You do the job and have fun")).toHaveLength(1);
  });
});

describe("the kind", () => {
  test.each([
    ["NVQ Level 3 in Lift Engineering", "education"],
    ["Bachelor/Master of Vision Science", "education"],
    ["Able to lift 20 kg", "physical"],
    ["Good vision", "physical"],
    ["Minimum height of 160 cm", "physical"],
    ["CS40 tickets", "certification"],
    ["CIH Level 4", "certification"],
    ["Must live within a reasonable distance of Hull", "other"],
  ])("of %j is %s", (line, kind) => {
    expect(entry(line)[0]?.kind).toBe(kind);
  });

  test("fluency behind a diploma is of its own kind", () => {
    expect(entry("High school diploma with fluency in written English").map(({ kind }) => kind)).toEqual([
      "education",
      "language",
    ]);
  });
});

describe("the head", () => {
  test.each([
    ["Cabin Crew - Lisbon Based\nOak Air\n\nWe fly.", { title: "Cabin Crew", place: "Lisbon" }],
    ["Claims Adjuster\nPlano, TX / Hybrid\n\nWe insure.", { place: "Plano, TX", places: ["Plano, TX"] }],
    [
      "Housing Officer\n\nThe London Borough of Oakbridge is recruiting.",
      { company: "London Borough of Oakbridge" },
    ],
    [
      "Claims Adjuster\n\nRefer fraud to our Special Investigations Unit (SIU). At SIU, we look closely.",
      { company: "" },
    ],
  ])("%j", (text, wanted) => {
    expect(findHeading(text)).toMatchObject(wanted);
  });

  test("what is given in return asks nothing", () => {
    expect(asked("Lock Keeper\n\nRequirements\n- Welding\n\nIn return:\n- Mentoring from a senior")).toEqual([
      "required: Welding",
    ]);
  });
});
