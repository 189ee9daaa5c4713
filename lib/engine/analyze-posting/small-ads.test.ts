import { expect, test } from "vitest";
import { analyzePosting } from "./analyze-posting.ts";
import { withLineBreaks } from "./small-ads.ts";

// One paragraph on a shop's door, in a paper, in a group's chat.

const read = (text: string) => {
  const { title, place, requirements } = analyzePosting({ text });
  return {
    head: [title, place],
    asked: requirements
      .filter(({ priority }) => priority !== "mentioned")
      .map(({ text: line, priority }) => `${priority}: ${line}`),
  };
};

test("the job's name and the labels of a small ad stand on lines of their own", () => {
  expect(withLineBreaks("Farrier, York. £200 a day. Requirements: a van. We offer: tea.")).toBe(
    "Farrier, York.\n£200 a day.\nRequirements: a van.\nWe offer: tea.",
  );
  const prose = "We shoe horses in York. The farrier has a van.";
  expect(withLineBreaks(prose)).toBe(prose);
});

test("a label's row of short things is as many asks", () => {
  expect(
    read("Pastry cook. Requirements: allergen knowledge, 3 years in a hotel kitchen, team player."),
  ).toEqual({
    head: ["Pastry cook", ""],
    asked: ["required: allergen knowledge", "required: 3 years in a hotel kitchen", "required: team player"],
  });
});

test("each thing has the weight that stands behind it", () => {
  expect(read("Crane operator, Leeds. £19/hr, days. CPCS card essential, slinger ticket preferred.")).toEqual(
    {
      head: ["Crane operator", "Leeds"],
      asked: ["required: CPCS card essential", "preferred: slinger ticket preferred"],
    },
  );
  expect(
    read(
      "HIRING: Fry cook! $17-20/hr. Need 2+ yrs exp on fryers, food handlers card, nights a must. French a plus.",
    ),
  ).toEqual({
    head: ["Fry cook", ""],
    asked: [
      "required: Need 2+ yrs exp on fryers",
      "required: food handlers card",
      "required: nights a must",
      "preferred: French a plus",
    ],
  });
});

test("fragments without a verb ask by the weight behind them", () => {
  expect(read("Tiler wanted, Galway city. Safe Pass cert needed. Own tools. 3 yrs exp min")).toEqual({
    head: ["Tiler", "Galway"],
    asked: ["required: Safe Pass cert needed", "required: Own tools", "required: 3 yrs exp min"],
  });
  expect(
    read(
      "Glazier needed for 3 week job in Ripon. Must have CSCS card, own van and tools. References required.",
    ),
  ).toEqual({
    head: ["Glazier", "Ripon"],
    asked: ["required: Must have CSCS card", "required: own van and tools", "required: References required"],
  });
  expect(
    read("Roofer\n\nBoats are painted as needed. Roofer needed. Additional forms required.").asked,
  ).toEqual([]);
});

test("a number of posts in front of the job is no part of it", () => {
  expect(
    read("3 x scaffolders wanted, Luton (hotel, 6 floors). Advanced card essential, must have own harness."),
  ).toEqual({
    head: ["Scaffolders", "Luton"],
    asked: ["required: Advanced card essential", "required: must have own harness"],
  });
});

test("a choice stays whole, and so does a list behind what it is a list of", () => {
  expect(
    read("Driver\n\nRequirements: possession of, or ability to obtain, a valid driver's licence").asked,
  ).toHaveLength(1);
  expect(read("Clerk\n\nSkills: Excel, Word, Outlook").asked).toEqual(["required: Excel, Word, Outlook"]);
});
