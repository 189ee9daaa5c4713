import { expect, test } from "vitest";
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

test("what has several ways, and what no requirement is called, stands as it was read", () => {
  const ways = analysis.requirements.find((one) => one.alternatives !== undefined)!;
  const same = corrected({ asks: { [ways.id]: { minYears: 9 }, nobody: { skills: [] }, toString: {} } });
  expect(same).toEqual(analysis);
});
