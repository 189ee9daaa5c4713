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

describe("a wish behind a comma", () => {
  test.each([
    [
      "Confident with sluice gates, safe blasting a plus",
      ["required: Confident with sluice gates", "preferred: safe blasting a plus"],
    ],
    [
      "3+ years of experience on locks, canal experience desirable",
      ["required: 3+ years of experience on locks", "preferred: canal experience desirable"],
    ],
    ["Experience with SQL, Python or R preferred", ["preferred: Experience with SQL, Python or R preferred"]],
    ["Experience with AWS, Spark, Kafka a plus", ["preferred: Experience with AWS, Spark, Kafka a plus"]],
    ["A diploma is nice but not needed", ["preferred: A diploma is nice but not needed"]],
  ])("%j", (line, wanted) => {
    expect(asked(`Lock Keeper\n\nRequirements\n- ${line}`)).toEqual(wanted);
  });
});

describe("a label at the beginning of its paragraph", () => {
  test("holds for each entry behind it", () => {
    const text =
      "Lock Keeper\n\nYou: have kept a lock for at least four years; don't mind our old dog; swim well; welding a plus.\n\nDuties: gates, paint, tolls.";
    expect(asked(text)).toEqual([
      "required: have kept a lock for at least four years",
      "required: don't mind our old dog",
      "required: swim well",
      "preferred: welding a plus",
    ]);
  });

  test("tells what is needed from what is given", () => {
    const text =
      "Lock Keeper\n\nWhat we need from you: an MSc in Hydrology (or BSc plus a diploma in locks), and three years of experience afloat.\n\nWhat you get: welding training and a boat.";
    const [degree, years, ...others] = read(text);
    expect(others).toEqual([]);
    expect(degree?.alternatives).toHaveLength(2);
    expect(years).toMatchObject({ kind: "experience", minYears: 3 });
  });
});

test("a table that spaces draw is read by where its crosses stand", () => {
  const text = [
    "Lock Keeper", "", "Person specification", "                         Essential   Desirable",
    "Knowledge of pumps and of locks      X",
    "Membership of a guild                                 X",
    "Full driving licence               X",
    "Welsh                             X",
  ].join("\n"); // prettier-ignore
  expect(asked(text)).toEqual([
    "required: Knowledge of pumps and of locks (essential)",
    "preferred: Membership of a guild (desirable)",
    "required: Full driving licence (essential)",
    "required: Welsh (essential)",
  ]);
});

describe("a head with a dash in its title", () => {
  test("is read on", () => {
    const text =
      "Lock Keeper – North\nOak Hotels & Resorts • Edinburgh, United Kingdom • On-site\n\nWe mend.";
    expect(findHeading(text)).toMatchObject({
      company: "Oak Hotels & Resorts",
      place: "Edinburgh, United Kingdom",
    });
  });

  test.each([
    "Established in 1987, Oak Security Group installs locks.",
    "Over the last decade Oak Security Group has grown.",
  ])("%j names the employer", (sentence) => {
    expect(findHeading(`Locksmith\n\n${sentence}`).company).toBe("Oak Security Group");
  });

  test("a building before its town is one place", () => {
    expect(
      findHeading("Clerk\nLocation: Third Judicial District, Oak Courthouse, Bethany").places,
    ).toHaveLength(1);
  });

  test("a bonus in per cent is beside the pay", () => {
    const { pay } = analyzePosting({
      text: "Lock Keeper\n\n£45,000 – £52,000 / year + 15% bonus\n\nWe mend locks and weirs for the boats of the county.",
    });
    expect(pay).toMatchObject({ min: 45_000, max: 52_000 });
  });
});
