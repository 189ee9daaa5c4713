import { describe, expect, test } from "vitest";
import { analyzePosting } from "./analyze-posting.ts";
import { findDeadline, findEmployment } from "./conditions.ts";
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
