import { describe, expect, test } from "vitest";
import type { Corrected } from "#lib/postings/schema.ts";
import { analyzePosting } from "./analyze-posting/analyze-posting.ts";
import { applyCorrections } from "./apply-corrections.ts";

const analysis = analyzePosting({
  text: "Data Engineer\nRequirements\n- 5 years of Python\n- SQL and Tableau\n- A degree or four years of work\nPay: $90,000 to $110,000 a year",
});
const of = (words: RegExp) => analysis.requirements.find((one) => words.test(one.text))!.id;

function corrected(what: Corrected) {
  const { title, company, place } = analysis;
  return applyCorrections(analysis, { title, company, place, priorities: {}, corrected: what });
}

test("years of a requirement are those that its person says, and so are the posting's", () => {
  expect(analysis.minYears).toBe(5);
  const three = corrected({ asks: { [of(/Python/)]: { minYears: 3 } } });
  expect(three.requirements.find((one) => one.id === of(/Python/))?.minYears).toBe(3);
  expect(three.minYears).toBe(3);
  expect(corrected({ asks: { [of(/Python/)]: { minYears: null } } }).minYears).not.toBe(5);
});

test("a skill that is not asked for goes from its requirement and from the posting", () => {
  expect(analysis.skills).toEqual(expect.arrayContaining(["SQL", "Tableau"]));
  const less = corrected({ asks: { [of(/Tableau/)]: { skills: ["SQL"] } } });
  expect(less.requirements.find((one) => one.id === of(/Tableau/))?.skills).toEqual(["SQL"]);
  expect(less.skills).toEqual(analysis.skills.filter((name) => name !== "Tableau"));
  expect(less.minYears).toBe(analysis.minYears);
});

test("a skill that its person adds is asked for by the requirement and by the posting", () => {
  const more = corrected({ asks: { [of(/Tableau/)]: { skills: ["SQL"], more: ["Snowflake"] } } });
  expect(more.requirements.find((one) => one.id === of(/Tableau/))?.skills).toEqual(["SQL", "Snowflake"]);
  expect(more.skills).toContain("Snowflake");
  expect(more.skills).not.toContain("Tableau");
  expect(corrected({ asks: { [of(/Tableau/)]: { more: [] } } })).toEqual(analysis);
});

test("pay is what its person says, worked out for a year, or none", () => {
  const hourly = corrected({ pay: { min: 40, max: 50.5, currency: "EUR", period: "hour" } });
  expect(hourly.pay).toMatchObject({ min: 40, annualMin: 83_200, annualMax: 105_040, currency: "EUR" });
  expect(corrected({ pay: null }).pay).toBeNull();
  expect(corrected({}).pay).toEqual(analysis.pay);
});

describe("of several ways", () => {
  const ways = analysis.requirements.find((one) => one.alternatives !== undefined)!;
  const wayOf = (what: Corrected) => corrected(what).requirements.find((one) => one.id === ways.id)!;

  test("each has years and skills of its own, and the requirement the least and all of them", () => {
    expect(ways.minYears).toBe(4);
    const now = wayOf({ asks: { [`${ways.id}/1`]: { minYears: 2, more: ["Snowflake"] } } });
    expect(now.alternatives?.map((way) => [way.minYears, way.skills])).toEqual([
      [null, ways.alternatives![0]!.skills],
      [2, [...ways.alternatives![1]!.skills, "Snowflake"]],
    ]);
    expect(now).toMatchObject({ minYears: 2, skills: expect.arrayContaining(["Snowflake"]) });
    expect(wayOf({ asks: { [`${ways.id}/1`]: { minYears: null } } }).minYears).toBeNull();
  });

  test("one that asks for several things together is corrected in each", () => {
    const text = "Cook\nRequirements\n- A culinary diploma and two years in hotels, or five years as a cook";
    const read = analyzePosting({ text });
    const [both] = read.requirements;
    expect(both?.alternatives?.[0]?.all).toHaveLength(2);
    const { title, company, place } = read;
    const change = { asks: { [`${both!.id}/0/1`]: { minYears: 3 } } };
    const [now] = applyCorrections(read, {
      title,
      company,
      place,
      priorities: {},
      corrected: change,
    }).requirements;
    expect(now?.alternatives?.[0]).toMatchObject({ minYears: 3, all: [{ minYears: null }, { minYears: 3 }] });
    expect(now).toMatchObject({ minYears: 3 });
  });
});

test("what no ask is called stands as it was read", () => {
  const ways = analysis.requirements.find((one) => one.alternatives !== undefined)!;
  const asks = {
    [ways.id]: { minYears: 9 },
    [`${ways.id}/7`]: { minYears: 9 },
    nobody: { skills: [] },
    toString: {},
  };
  expect(corrected({ asks })).toEqual(analysis);
});
