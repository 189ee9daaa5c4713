import { describe, expect, test } from "vitest";
import { isAvailability } from "#lib/engine/availability.ts";
import { analyzePosting } from "./analyze-posting.ts";
import { findDeadline } from "./deadline.ts";
import { findEmployment } from "./employment.ts";
import { headingKind } from "./heading-kinds.ts";
import { findHeading } from "./title-company-place.ts";
import { findWorkMode } from "./work-mode.ts";
import { minYearsOf } from "./years.ts";

// How agencies, councils, boards and small firms write their advertisements.

const read = (text: string) => analyzePosting({ text }).requirements;
const asked = (text: string) => read(text).map(({ priority, text: written }) => `${priority}: ${written}`);
const kindOf = (line: string) => read(`Lock Keeper\n\nRequirements\n- ${line}`)[0]?.kind;

describe("a title's line", () => {
  test.each([
    ["Dredger Hand - £1,500 Sign-On Bonus", "Dredger Hand", ""],
    ["Glazier – Rotating Shifts", "Glazier", ""],
    ["Sluice Operator - Nights and Weekends", "Sluice Operator", ""],
    ["Tower Crane Operator – Immediate Start", "Tower Crane Operator", ""],
    ["Cost Estimator – Civil Works – Sheffield", "Cost Estimator - Civil Works", "Sheffield"],
    ["Night Porter - Days of Summer Festival", "Night Porter - Days of Summer Festival", ""],
  ])("%j loses what only draws the eye", (line, title, place) => {
    expect(findHeading(`${line}\n\nWe mend locks.`)).toMatchObject({ title, place });
  });

  test.each([
    [
      "Glazier\nOld Mill Panes • Barrie, Ontario\n\nSee the Ontario College of Trades for more.",
      "Old Mill Panes",
    ],
    ["Company: Brim Haulage (via Tern Staffing)\nJob title: Loader", "Brim Haulage"],
    ["Wind Technician\n\nStony Ridge Blades keeps forty turbines turning.", "Stony Ridge Blades"],
  ])("%j names its employer", (text, company) => {
    expect(findHeading(text).company).toBe(company);
  });
});

test.each([
  ["The person", "required"],
  ["The ideal candidate", "required"],
  ["What they're after", "required"],
  ["What's on offer", "benefits"],
  ["The reward", "benefits"],
  ["People", null],
  ["Candidate", null],
])("the heading %j", (words, kind) => {
  expect(headingKind(words)).toBe(kind);
});

test("a field of pay in a table of fields begins no list of benefits", () => {
  const text =
    "Bailiff\n\nSalary\n£31,000 - £33,000\nJob grade\nHigher Officer\nBusiness area\nTribunals\n\nSkills\n- Tact";
  expect(analyzePosting({ text }).benefits).toEqual([]);
});

test("an entry that says its own weight is no heading", () => {
  expect(asked("Lock Keeper\n\nRequirements\nWelding certificate\nGerontology is an asset")).toContain(
    "preferred: Gerontology is an asset",
  );
});

describe("what is asked in one breath", () => {
  test("an aside that begins with ideally ends where the next thing is asked", () => {
    expect(
      asked("You must have two years of payroll, ideally in a bakery, and sound knowledge of bookkeeping."),
    ).toContain("required: sound knowledge of bookkeeping");
  });

  test("what goes on with being able is asked like what stood before it", () => {
    expect(asked("You must have a year of rope access; be able to climb a ladder all day.")).toContain(
      "required: be able to climb a ladder all day",
    );
  });

  test("the job's own name asks for nothing", () => {
    expect(
      asked("We are looking for a Registered Nurse to join our team of nine. You will run clinics."),
    ).toEqual([]);
  });

  test("a remark behind a dash is no part of it", () => {
    expect(
      asked("Piano Tuner\n\nRequirements\n- HCPC registered – newly qualified tuners are welcome to apply"),
    ).toEqual(["required: HCPC registered"]);
  });
});

test.each([
  ["HCPC registered", "certification"],
  ["Registered with the General Optical Council", "certification"],
  ["ABLE TO LIFT UP TO 25KG", "physical"],
  ["Two work references and a five year checkable history", "physical"],
  ["Supervise pharmacy technicians", "skill"],
])("%j is asked as %s", (line, kind) => {
  expect(kindOf(line)).toBe(kind);
});

test("a checkable history is no length of experience", () => {
  expect(minYearsOf("5 year checkable history")).toBeNull();
  expect(minYearsOf("5 years of checkable experience")).toBe(5);
});

test("terms are read as they are meant", () => {
  expect(findWorkMode("There is no option to work remotely.")).toBe("onsite");
  expect(findEmployment("Rigger", "$28 an hour plus $60 a day per diem")).toBe("");
  expect(findEmployment("Nurse", "Per diem, as needed")).toBe("part-time");
  expect(findDeadline("Write to us by the end of January.")).toBe("end of January");
});

describe("an employer", () => {
  test.each([
    [
      "Lab Aide\n\nFern Rock Analytics, Inc. (FRA) tests soil. FRA is seeking a Lab Aide.",
      "Fern Rock Analytics",
      "",
    ],
    ["POSITION: Meter Reader\n\nCITY OF FERN ROCK\nAn employer for all", "City of Fern Rock", "Fern Rock"],
    [
      "Cook\nOak Lane Day Nursery (Hove)\n\nHere at Oak Lane we eat in Hove together.",
      "Oak Lane Day Nursery",
      "Hove",
    ],
    ["Cook\n\nWho are we?\nEmber Pies started as a stall in 2014.", "Ember Pies", ""],
  ])("%j is named in full", (text, company, place) => {
    expect(findHeading(text)).toMatchObject({ company, place });
  });

  test("a place behind a label loses how often one is there", () => {
    const { place } = findHeading(
      "Job title: Signaller\nLocation: Columbia, MD (4 days on site / 1 day remote)",
    );
    expect(place).toBe("Columbia, MD");
  });
});

describe("pay", () => {
  test.each([
    [
      "Cook\n\n£36,000 plus tips (about £5,500 last year). Live-in available at £65 a week.",
      36_000,
      36_000,
      "year",
    ],
    ["Pay: $66,300 (step 1) to $84,900 (step 5), plus $550/month car allowance", 66_300, 84_900, "year"],
  ])("%j", (text, min, max, period) => {
    expect(analyzePosting({ text: `Cook\n\nWe cook.\n\n${text}` }).pay).toMatchObject({ min, max, period });
  });
});

test("whose part-time colleagues one leads works as the text says", () => {
  expect(findEmployment("Registrar", "The registrar supervises one clerk and a part-time preparator.")).toBe(
    "",
  );
  expect(findEmployment("Caretaker", "Hours per week: 30 (split shift)")).toBe("part-time");
  expect(findEmployment("Caretaker", "Hours: 37 per week")).toBe("full-time");
});

describe("a list that lost its bullets", () => {
  test("keeps the entries that no lexicon knows", () => {
    const text =
      "Therapist\n\nEssential criteria\nHCPC registration\nMember of the guild\nExperience at team leader level\n\nNice extras\nLatte art and plating\n\nWhat do you get?\nPaid breaks";
    expect(asked(text)).toEqual([
      "required: HCPC registration",
      "required: Member of the guild",
      "required: Experience at team leader level",
      "preferred: Latte art and plating",
    ]);
  });

  test("but a page's links are no entries", () => {
    const text = "Therapist\n\nRequirements\nSign in here\nBismarck\nFargo\nNew user";
    expect(asked(text)).toEqual([]);
  });
});

describe("words beside a term", () => {
  const first = (line: string) => read(`Lock Keeper\n\nRequirements\n- ${line}`)[0];

  test("one of several behind an and", () => {
    expect(
      read("Lock Keeper\n\nRequirements\n- Working knowledge of SQL and one of SAS, R or Python").map(
        ({ skills, isAnyOf }) => [skills, isAnyOf],
      ),
    ).toEqual([
      [["SQL"], false],
      [["SAS", "R", "Python"], true],
    ]);
  });

  test("a year is a length of experience behind at least", () => {
    expect(first("At least a year making saddles")?.minYears).toBe(1);
    expect(minYearsOf("Three times a year")).toBeNull();
  });

  test("knowing how things are registered is no certificate", () => {
    expect(first("Thorough knowledge of museum registration methods")?.kind).toBe("other");
  });

  test("useful at the end prefers", () => {
    expect(first("Tacho or ADR knowledge useful")?.priority).toBe("preferred");
    expect(first("Tacho or ADR knowledge useful")?.skills).toEqual([]);
  });

  test("no ends a sentence unless a number follows", () => {
    expect(asked("Clerk\n\nYou must not mind being told no. Fluent Spanish is required.")).toContain(
      "required: Fluent Spanish is required",
    );
  });
});

describe("where a job is", () => {
  test.each([
    ["Analyst\n\nQuillpay is a Bremen-based payments company.", "Bremen"],
    ["STYLIST WANTED\nHappy salon in Totnes looking for a stylist.", "Totnes"],
    ["Job title: Clerk\nLocation: Hybrid - Stockport office/home", "Stockport"],
    [
      "Job title: Clerk\nLocation: Dundalk, Co. Louth, Ireland - Work from home after training",
      "Dundalk, Co. Louth, Ireland",
    ],
    ["Job title: Clerk\nWork Location: In person\n\nDuluth, MN 55802", "Duluth, MN 55802"],
  ])("%j", (text, place) => {
    expect(findHeading(text).place).toBe(place);
  });

  test("a postal address on a line of its own says who and where", () => {
    const text = "Stylist wanted\nA busy salon.\nThe Fold Hair, 8 Crown Street, Hebden Bridge HX7";
    expect(findHeading(text)).toMatchObject({
      title: "Stylist",
      company: "The Fold Hair",
      place: "Hebden Bridge",
    });
  });

  test("a branch behind the title is the employer’s", () => {
    const text =
      "Night Auditor - Pier Suites Canal Park\n\nPier Suites (112 rooms) is looking for an auditor.";
    expect(findHeading(text)).toMatchObject({ title: "Night Auditor", company: "Pier Suites Canal Park" });
  });
});

test("what councils and charities mark as essential and desirable", () => {
  const text =
    "Fundraiser\n\nPerson specification (E = essential, D = desirable)\nTrack record of winning grants (E)\nAble to read budgets (E)\nExperience of using a CRM (D)";
  expect(asked(text)).toEqual([
    "required: Track record of winning grants",
    "required: Able to read budgets",
    "preferred: Experience of using a CRM",
  ]);
});

test("a bonus behind the pay is no end of its range", () => {
  expect(
    analyzePosting({ text: "Adviser\n\nSalary: €29,500 + up to €3,000 bonus\n\nWe help." }).pay,
  ).toMatchObject({
    min: 29_500,
    max: 29_500,
  });
});

test.each([
  ["Full working rights in Australia", "physical"],
  ["Able to distinguish colors", "physical"],
  ["A Nordic language", "language"],
  ["Good knowledge of the German Money Laundering Act", "other"],
])("%j is asked as %s too", (line, kind) => {
  expect(kindOf(line)).toBe(kind);
});

test("what awaits somebody behind what is asked of them is given", () => {
  const text = "Analyst\n\nYour profile\n- Excel\n- KYC\n\nWhat's waiting for you\n- City sports club";
  expect(asked(text)).toEqual(["required: Excel", "required: KYC"]);
});

describe("more that nobody asks", () => {
  test.each([
    "A long-established firm of solicitors in Wem requires a junior to assist its busy conveyancing team.",
    "We are W-2, not 1099.",
  ])("%j", (sentence) => {
    expect(asked(`Office Junior\n\n${sentence}`)).toEqual([]);
  });

  test("weekends that are required are a condition", () => {
    const requirement = read("Sampler\n\nMust have\n- Weekends required every other week")[0];
    expect(requirement).toMatchObject({ kind: "other", skills: [] });
    expect(isAvailability("Weekends required every other week")).toBe(true);
  });
});

test("what is essential and what would be an advantage part at the and", () => {
  expect(
    asked(
      "Clerk\n\nKnowledge of Word is essential and experience of a document system would be an advantage.",
    ),
  ).toEqual([
    "required: Knowledge of Word is essential",
    "preferred: experience of a document system would be an advantage",
  ]);
});

test("a call for applications names its job", () => {
  const text =
    "Call for applications: Farm Manager, Oak Organic Farm\n\nWe imagine that you\n- are used to leading people";
  expect(findHeading(text).title).toContain("Farm Manager");
  expect(asked(text)).toEqual(["required: are used to leading people"]);
});
