import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyzePosting } from "./analyze-posting.ts";
import { partsOf } from "./alternatives.ts";

const parts = (text: string) =>
  partsOf(text)?.map(({ start, end, alternatives }) =>
    alternatives.length > 0
      ? alternatives.map((way) => text.slice(way.start, way.end))
      : text.slice(start, end),
  ) ?? null;

describe("what one clause asks for", () => {
  test.each([
    ["A degree in law and three years of practice", ["A degree in law", "three years of practice"]],
    ["Bachelor's degree or equivalent experience", [["Bachelor's degree", "equivalent experience"]]],
    [
      "Bachelor's degree and 2 years, or Master's degree, or 4 years of experience",
      [["Bachelor's degree and 2 years", "Master's degree", "4 years of experience"]],
    ],
    [
      "BS in chemistry or equivalent experience and five years of laboratory work",
      [["BS in chemistry", "equivalent experience"], "five years of laboratory work"],
    ],
    [
      "High school diploma or GED and three years of clerical experience",
      [["High school diploma", "GED"], "three years of clerical experience"],
    ],
    ["A CDL, or the ability to obtain one", [["A CDL", "the ability to obtain one"]]],
    ["Two years of sales or customer service experience", null],
    ["Degree in accounting, finance or a related field", null],
    ["BA or BS in history", null],
    ["RN or LPN license", null],
  ])("%s", (text, wanted) => {
    expect(parts(text)).toEqual(wanted);
  });

  test("parts lie in the text, in its order, whatever it is", () => {
    const word = fc.constantFrom("or", "and", "a degree", "two years", ",", ";", "(", ")", "license", "equivalent", "in law", "with", "high school diploma", "experience"); // prettier-ignore
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const text = words.join(" ");
        let last = 0;
        for (const { start, end, alternatives } of partsOf(text) ?? []) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(text.length);
          for (const way of alternatives) expect(way.start >= start && way.end <= end).toBe(true);
          last = end;
        }
      }),
    );
  });
});

const asked = (text: string) => analyzePosting({ text: `Clerk\n\n${text}` }).requirements;
const ways = (text: string) =>
  asked(text).map(({ text: whole, alternatives }) => alternatives?.map((way) => way.text) ?? whole);

describe("ways to one requirement over several lines", () => {
  test("numbered entries that end in 'or' are one group; 'and' keeps them apart", () => {
    const list = `Requirements
1. Graduation from high school; and
2. Two years of experience as a clerk; or
3. Four years of experience as a typist.`;
    expect(ways(list)).toEqual([
      "Graduation from high school",
      ["Two years of experience as a clerk", "Four years of experience as a typist"],
    ]);
  });

  test("an entry that asks for two things is one way, with both", () => {
    const list = `Requirements
1. Four years of experience as a clerk; or
2. An associate degree in office administration and one year of experience as a clerk.`;
    const [group] = asked(list);
    expect(group?.alternatives?.map(({ kind, minYears }) => [kind, minYears])).toEqual([
      ["experience", 4],
      ["education", 1],
    ]);
    const second = group?.alternatives?.[1];
    expect(second?.education).toEqual({ level: "associate", fields: ["office administration"] });
    expect(second?.all?.map((ask) => ask.kind)).toEqual(["education", "experience"]);
  });

  test("an inner list belongs to its entry", () => {
    const list = `Requirements
1. Two years of paid experience in the following:
a) Cleaning of pools, and
b) Repair of pumps
OR
2. Three years of experience as a plumber.`;
    expect(ways(list)).toEqual([
      [expect.stringMatching(/^Two years[\s\S]*Repair of pumps$/), "Three years of experience as a plumber"],
    ]);
  });

  test("of a list below 'one of the following' one entry is enough", () => {
    const list = `Requirements
- A clean shop

You have one of the following:
- A bachelor's degree in design
- Three years of experience as a tailor`;
    expect(ways(list)).toEqual([
      "A clean shop",
      ["A bachelor's degree in design", "Three years of experience as a tailor"],
    ]);
  });

  test("what may be substituted is a way to what it stands in for, and asks for nothing itself", () => {
    const list = `Minimum qualifications
Two years of experience as a clerk. College education may be substituted for the required experience.`;
    expect(ways(list)).toEqual([
      [
        "Two years of experience as a clerk",
        "College education may be substituted for the required experience",
      ],
    ]);
  });

  test("'A and B or C' asks for the first, and for one of the others", () => {
    const found = asked("Requirements\n- Knowledge of SQL and Python or Java");
    expect(found.map(({ skills, isAnyOf }) => [skills, isAnyOf])).toEqual([
      [["SQL"], false],
      [["Python", "Java"], true],
    ]);
  });
});

describe("degrees and licenses", () => {
  test("keep their level and field, their place and class", () => {
    const [degree, either, license, driving] = asked(`Requirements
- Bachelor of Science in Nursing
- Degree in accounting, finance or a related field
- Active Oregon RN license
- Valid Class B commercial driver's license`);
    expect(degree?.education).toEqual({ level: "bachelor", fields: ["Nursing"] });
    expect(either?.education).toEqual({ level: "bachelor", fields: ["accounting", "finance"] });
    expect(license?.license).toEqual({ place: "Oregon", class: "" });
    expect(driving?.license).toEqual({ place: "", class: "B" });
  });

  test("the body and the law are a kind of their own", () => {
    const lines = [
      "Lift up to 40 pounds",
      "Must be at least 21 years of age",
      "Right to work in the UK",
      "Must pass a background check",
      "Secret clearance",
      "Fingerprinting required",
      "Able to stand for eight hours",
    ];
    const found = asked(`Requirements\n${lines.map((one) => `- ${one}`).join("\n")}`);
    expect(found.map(({ kind }) => kind)).toEqual(lines.map(() => "physical"));
  });

  test("but knowing about them is not", () => {
    const found = asked(
      "Requirements\n- Experience conducting background checks\n- Knowledge of physical security",
    );
    expect(found.map(({ kind }) => kind)).not.toContain("physical");
  });
});
