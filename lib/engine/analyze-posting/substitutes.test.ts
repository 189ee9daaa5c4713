import { describe, expect, test } from "vitest";
import { cpuTime } from "#testing/cpu-time.ts";
import { analyzePosting } from "./analyze-posting.ts";
import { isSubstitute } from "./substitutes.ts";

const asked = (text: string) =>
  analyzePosting({ text: `Canal Warden\n\nMinimum qualifications\n${text}` }).requirements.map((one) => ({
    ...(one.priority === "mentioned" ? { isMentioned: true } : {}),
    text: one.text,
    ways: one.alternatives?.map((way) => way.text) ?? [],
  }));

describe("a list of what may be substituted", () => {
  test("gives ways to what it stands in for", () => {
    const text = `- Two years of experience as a lock keeper

The following may be substituted for the two years of experience:
a. A degree in hydrology; or
b. An apprenticeship as a boat builder

Notes
1. A valid boating license is required.`;
    expect(asked(text)).toEqual([
      {
        text: "Two years of experience as a lock keeper",
        ways: [
          "Two years of experience as a lock keeper",
          "A degree in hydrology",
          "An apprenticeship as a boat builder",
        ],
      },
      { text: "A valid boating license is required", ways: [] },
    ]);
  });

  test("for a part of the years is mentioned, and leads to none of them alone", () => {
    const text = `- Four years of experience as a lock keeper

The following may be substituted for one year of the experience:
a. A degree in hydrology; or
b. A certificate in canal safety`;
    const [years, ...others] = asked(text);
    expect(years).toEqual({ text: "Four years of experience as a lock keeper", ways: [] });
    expect(others.map((one) => one.isMentioned)).not.toContain(undefined);
  });
});

describe("a sentence", () => {
  test("that tells candidates what they may substitute is a way", () => {
    const text = `- A bachelor's degree in hydrology
- Three years of dredging experience

Candidates may substitute four years of canal work for the required education.`;
    const [degree, years] = asked(text);
    expect(degree!.ways).toEqual([
      "A bachelor's degree in hydrology",
      "Candidates may substitute four years of canal work for the required education",
    ]);
    expect(years!.ways).toEqual([]);
  });

  test.each([
    "A diploma in hydrology may be substituted for up to two years of the required experience.",
    "A diploma in hydrology may be substituted for one year of the required experience on a year for year basis.",
  ])("about a part of the years is mentioned, and leads to none of them alone: %j", (sentence) => {
    expect(asked(`- Five years of dredging experience\n\n${sentence}`)).toEqual([
      { text: "Five years of dredging experience", ways: [] },
      { isMentioned: true, text: sentence.slice(0, -1), ways: [] },
    ]);
  });
});

test("takes time in proportion to its length", () => {
  for (const part of ["substitute for ", "lieu of ", "may be substituted ", "an equivalent combination of "])
    expect(
      cpuTime(() => {
        isSubstitute(part.repeat(20_000 / part.length));
        asked(`- Two years of canal work\n\n${part.repeat(18_000 / part.length)}:`);
      }),
    ).toBeLessThan(1000);
});

test("a bracket that says what a word means names nothing that is stood in for", () => {
  const text =
    "Barge Keeper\n\nREQUIREMENT\n\nThree years of experience in tarring barges.\n\nEducation from an accredited college may be substituted on a year-for-year basis for up to two years of the required experience (one year of college education is 30 semester units).";
  expect(analyzePosting({ text }).requirements.map(({ kind, priority }) => [kind, priority])).toEqual([
    ["experience", "required"],
    ["education", "mentioned"],
  ]);
});

test("a course that a college gives is education", () => {
  const text =
    "Barge Keeper\n\nRequirements\n\n• Completion of the Rivers course presented by Bramley Trade Technical College\n• Experience of tar";
  expect(analyzePosting({ text }).requirements[0]?.kind).toBe("education");
});
