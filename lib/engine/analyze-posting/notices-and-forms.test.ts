import { describe, expect, test } from "vitest";
import { analyzePosting } from "./analyze-posting.ts";

// What public notices and role profiles ask, and what they only print.

const read = (text: string) => analyzePosting({ text });
const asked = (text: string) => read(text).requirements.map((one) => `${one.priority}: ${one.text}`);
const head = "Barge Keeper\n\nYou look after barges and keep their papers in order.\n\n";

test("a long lead that says that nothing below it is essential makes it preferred", () => {
  const lead =
    "As part of our drive to build a strong yard across our towns, the following skills would be an advantage, but are not essential:";
  expect(asked(`${head}Skills you need\n\n• Experience of tar\n\n${lead}\n\n• Experience of sails`)).toEqual([
    "required: Experience of tar",
    "preferred: Experience of sails",
  ]);
});

test("competencies are asked for by their names, also where what explains them sounds like a duty", () => {
  const list = [
    "Delegating: Sharing responsibility, authority, and accountability",
    "Handling Stress: Keeping calm under pressure",
    "Managing Performance: Ensuring good work on deck",
    "Attention to Detail: Focusing on the small things",
  ];
  expect(asked(`${head}Competencies Required:\n${list.join("\n")}`)).toEqual(
    list.map((line) => `required: ${line}`),
  );
});

test("what a notice needs in one sentence weighs the same from semicolon to semicolon", () => {
  const notice =
    "Barge Keeper, Otter County Yard. Need considerable knowledge of tides; knowledge of river law; considerable writing skills. General Experience:Five (5) years experience in the keeping of barges. Must have a solid grasp of our tools (Jira, Excel).";
  expect(asked(notice)).toEqual([
    "required: Need considerable knowledge of tides",
    "required: knowledge of river law",
    "required: considerable writing skills",
    "required: General Experience:Five (5) years experience in the keeping of barges",
    "required: Must have a solid grasp of our tools (Jira, Excel)",
  ]);
});

test("years of full time, or its equivalent, are one ask", () => {
  const text = `${head}Experience:\nTwo (2) years of full-time, or its equivalent, experience in a yard tarring barges.`;
  const [one, ...others] = read(text).requirements;
  expect(others).toEqual([]);
  expect(one).toMatchObject({ kind: "experience", minYears: 2 });
  expect(one).not.toHaveProperty("alternatives");
});

test("units of either length that stand in for a part of the years are mentioned", () => {
  const text = `${head}Experience:\nThree years of experience in a yard.\n\nCompletion of 60 semester or 90 quarter units from an accredited college may be substituted for one (1) year of the required experience in preparing for high water.`;
  expect(read(text).requirements.map(({ priority, minYears }) => [priority, minYears])).toEqual([
    ["required", 3],
    ["mentioned", 1],
  ]);
});

describe("nothing is asked by", () => {
  test.each([
    "Physical demands\n\nThe physical demands described here are representative of those that must be met by an employee.",
    "Requirements\n\nOtter County Yard offers a competitive benefit program.",
    "Requirements\n\nMemorial Day, Independence Day, Labor Day, Christmas Day",
    "Desirable skills\n\n• [Add any other desirable skills relevant to your team]",
    "Desirable\n\nTentative Recruitment Timeline\nOral Exam Interviews: Week of August 23rd",
  ])("%j", (text) => {
    expect(asked(head + text).filter((one) => !one.startsWith("mentioned"))).toEqual([]);
  });
});

test("a duty that names a required course asks for none", () => {
  const text = `${head}Duties\n\n• Coordinates the required deck hands training with Excel`;
  expect(asked(text)).toEqual(["mentioned: Coordinates the required deck hands training with Excel"]);
});

test.each([
  ["Bac +5", "master"],
  ["Bac+3 in seamanship", "bachelor"],
  ["Bac +2", "associate"],
  ["Engineering school diploma", "master"],
])("%j is education of its level", (line, level) => {
  const [one] = read(`${head}Requirements\n\n• ${line}\n• Experience of tar`).requirements;
  expect(one).toMatchObject({ kind: "education", education: { level } });
});

test("advice on the application of a method is no application", () => {
  expect(asked(`${head}Essential skills\n\n• Ability to advise on the application of tar`)).toEqual([
    "required: Ability to advise on the application of tar",
  ]);
});

test("work permits are of the law, and standing of the body", () => {
  const text = `${head}Requirements\n\n• Current residency with work permits\n• You are occasionally required to stand`;
  expect(read(text).requirements.map(({ kind }) => kind)).toEqual(["physical", "physical"]);
});

test.each([
  ["7+ PQE in the law of rivers", { kind: "experience", minYears: 7 }],
  ["Skill in listening to the worries of others", { kind: "other" }],
  ["Technical writing for the certification environment", { kind: "skill" }],
  ["Ability to carry on the strategic vision and mission", { kind: "skill" }],
  ["Security of barges, both physical and cybersecurity", { kind: "skill" }],
])("%j is asked for as what it is", (line, wanted) => {
  const text = `${head}Requirements\n\n• ${line}\n• Experience of tar`;
  expect(read(text).requirements[0]).toMatchObject({ text: line, ...wanted });
});

test.each([
  "Preference will be given to applicants who possess the following preferred qualifications.",
  "Education must be accredited by an institution that the department recognizes.",
  "Checks whether the barges provide required basic functionality in Excel.",
])("%j asks for nothing of its own", (line) => {
  const text = `${head}Requirements\n\n• Experience of tar\n\nDuties\n\n${line}`;
  expect(asked(text).filter((one) => !one.startsWith("mentioned"))).toEqual(["required: Experience of tar"]);
});

test("a word that says the notice was changed is no part of its title", () => {
  expect(read(`UPDATED- Barge Keeper Manager\n\n${head}`).title).toBe("Barge Keeper Manager");
});

test.each(["Two days weekly on-site in the yard", "Remote work options", "Mobiles Arbeiten"])(
  "%j is hybrid work",
  (line) => {
    expect(read(`${head}Benefits\n\n• ${line}`).workMode).toBe("hybrid");
  },
);

test("a budget for work from home says nothing of where one works", () => {
  expect(read(`${head}Benefits\n\n• A work from home budget`).workMode).toBe("");
});

test("a holiday, hair in a face and a person's title are no skills", () => {
  const text = `${head}Requirements\n\n• Experience as a Technical or Enterprise Architect on Independence Day without facial hair`;
  expect(read(text).skills).toEqual([]);
});
