import { expect, test } from "vitest";
import { headingKind } from "./heading-kinds.ts";
import { readText } from "./read-text.ts";
import { readSections } from "./sections.ts";

test.each([
  ["Minimum Qualifications", "required"],
  ["Preferred Qualifications", "preferred"],
  ["Nice to have", "preferred"],
  ["Essential Duties", "responsibilities"],
  ["What you'll do", "responsibilities"],
  ["About you", "required"],
  ["About Quillmark", "about"],
  ["What we offer", "benefits"],
  ["Equal Opportunity Employer", "boilerplate"],
  ["Dein Profil", "required"],
  ["Lorem", null],
  ["It would be great if you had", "preferred"],
  ["What we'd love", "preferred"],
  ["Assets", "preferred"],
  ["What would be nice, but we can train?", "preferred"],
  ["It's an advantage if you", "preferred"],
  ["Preference may be given to people with:", "preferred"],
  ["The successful applicant will:", "required"],
  ["We would love to hear from you if you:", "required"],
  ["You'd be a great fit if", "required"],
  ["What do you need?", "required"],
  ["This is what awaits you", "responsibilities"],
  ["Shifts and pay", "benefits"],
  ["The package", "benefits"],
  ["How do I apply?", "boilerplate"],
  ["What to send", "boilerplate"],
  ["Closing date", "boilerplate"],
  ["What we're not looking for", "boilerplate"],
  ["Details", "other"],
  ["Shift Supervisor", null],
  ["Workers' Compensation Claims Assistant", null],
  ["You might thrive in this role if you", "required"],
  ["You're probably a match if", "required"],
  ["The position requires broad knowledge, including", "required"],
  ["Minimum requirements to apply", "required"],
  ["What you'll achieve", "responsibilities"],
  ["Physical requirements essential to the duties of the job", "required"],
])("the heading %j begins %s", (words, kind) => {
  expect(headingKind(words)).toBe(kind);
});

const sectionsOf = (text: string) => {
  const source = readText(text);
  return readSections(source).map((line) => [line.section, source.text.slice(line.start, line.end)]);
};

test("a line with a colon above a list is its heading, however long", () => {
  expect(
    sectionsOf(
      "The successful candidate will:\n1. Hold a degree\n\nThe following are an advantage here:\n- Chess",
    ),
  ).toEqual([
    ["required", "Hold a degree"],
    ["preferred", "Chess"],
  ]);
});

test("a list of requirements ends where sentences about something else follow", () => {
  const text =
    "Desirable:\n- Chess\n- Sewing\n\nPay follows the common scale of the department and its allowances.\n\n- Knitting";
  expect(sectionsOf(text).map(([section]) => section)).toEqual([
    "preferred",
    "preferred",
    "other",
    "preferred",
  ]);
});

test("a sentence that goes on with the requirements stays one", () => {
  const text =
    "Requirements\n- Chess\n\nExperience with a forge or a kiln in a working pottery is essential.";
  expect(sectionsOf(text).map(([section]) => section)).toEqual(["required", "required"]);
});

test("an unknown heading inside requirements is a group above entries and an end above prose", () => {
  expect(sectionsOf("Requirements\n\nTECHNICAL\nSewing")).toEqual([["required", "Sewing"]]);
  const prose = "We are a small crew. Most of us came for a summer and stayed for good.";
  expect(sectionsOf(`Requirements\n- Sewing\n\nOUR VALLEY\n${prose}`).at(-1)?.[0]).not.toBe("required");
  expect(sectionsOf(`Requirements\n- Sewing\n\nZUGSPITZE\n${prose}`).at(-1)?.[0]).toBe("other");
});

test("a heading that runs into its paragraph counts for it", () => {
  expect(
    sectionsOf("About you. You sew well.\n\nAbout the work. Mostly sails.\n\nAlso handy: knots."),
  ).toEqual([
    ["required", "You sew well."],
    ["responsibilities", "Mostly sails."],
    ["preferred", "knots."],
  ]);
});

test("entries that lost their bullets are no headings", () => {
  expect(sectionsOf("What we'd like\nExperience with Freshdesk\nKnowledge of knots")).toEqual([
    ["preferred", "Experience with Freshdesk"],
    ["preferred", "Knowledge of knots"],
  ]);
});

test("a weight with a colon weighs what stands behind it, and heads what stands in a list below it", () => {
  const read = (...rows: string[]) => {
    const source = readText(rows.join("\n"));
    return readSections(source).map(({ start, end, section }) => [source.text.slice(start, end), section]);
  };
  expect(
    read("Joiner", "Requirements:", "- NVQ level 2", "", "Preferred: driving licence, first aid"),
  ).toContainEqual(["driving licence, first aid", "preferred"]);
  expect(read("Joiner", "Nice to have: IPAF", "We make stairs.")).toEqual([
    ["Joiner", "intro"],
    ["IPAF", "preferred"],
    ["We make stairs.", "intro"],
  ]);
  expect(read("Joiner", "Essential: ECS card", "Desirable: Python", "A plus: French")).toEqual([
    ["Joiner", "intro"],
    ["ECS card", "required"],
    ["Python", "preferred"],
    ["French", "preferred"],
  ]);
  expect(read("Cook", "You need:", "- Desirable: French", "- a knife set")).toEqual([
    ["Cook", "intro"],
    ["French", "preferred"],
    ["a knife set", "required"],
  ]);
});
