import { expect, test } from "vitest";
import type { Fact } from "#lib/profile/schema.ts";
import { unsupportedClaims } from "./unsupported-claims.ts";

const today = "2026-11";
const fact = (id: string, kind: Fact["kind"], text: string, section: Fact["section"]): Fact => ({
  ...{ id, kind, text, itemId: section, section, source: "" },
});
const degree = (dates: string) => [
  fact("e1", "degree", "BSc", "education"),
  fact("e2", "field", "Forestry", "education"),
  fact("e3", "institution", "Lakeland University", "education"),
  fact("e4", "dates", dates, "education"),
];
const marked = (text: string, facts: Fact[]) =>
  unsupportedClaims({ text }, facts, today).map((claim) => claim.text);

const ended = [
  "Completed a BSc in Forestry at Lakeland University",
  "Holds a BSc in Forestry",
  "Earned a BSc in Forestry at Lakeland University",
];
const goingOn = [
  "Forestry student at Lakeland University",
  "Studying for a BSc in Forestry at Lakeland University",
];

test.each(["Sep 2024 – May 2028", "Sep 2024 –"])("schooling of %s goes on", (dates) => {
  const isMarked = (text: string) => marked(text, degree(dates)).length > 0;
  expect(ended.filter(isMarked)).toEqual(ended);
  expect(goingOn.filter(isMarked)).toEqual([]);
});

test("schooling whose end has passed is held", () => {
  expect(ended.flatMap((text) => marked(text, degree("Sep 2020 – May 2024")))).toEqual([]);
  expect(marked("Forestry student at Lakeland University", degree("Sep 2020 – May 2024"))).toEqual([
    "student",
  ]);
});

test("a role that has ended does not last to the present", () => {
  const role = (dates: string) => [
    fact("r1", "title", "Ranger", "experiences"),
    fact("r2", "employer", "State Parks", "experiences"),
    fact("r3", "dates", dates, "experiences"),
  ];
  expect(marked("Ranger, State Parks, May 2019 to present", role("May 2019 – Aug 2025"))).toEqual([
    "present",
  ]);
  expect(marked("Ranger, State Parks, May 2019 to present", role("May 2019 – now"))).toEqual([]);
});

test("what was completed in a year ended then, and did not begin then", () => {
  const facts = degree("Sep 2020 – May 2024");
  expect(marked("Completed a BSc in Forestry at Lakeland University in 2024", facts)).toEqual([]);
  expect(marked("Completed a BSc in Forestry at Lakeland University in 2020", facts)).toEqual(["2020"]);
  expect(marked("BSc in Forestry, Lakeland University, 2020 to 2024", facts)).toEqual([]);
});

test("a certificate was issued by who issued it, not by who issued another", () => {
  const paper = (id: string, name: string, issuer: string): Fact[] => [
    { ...fact(`${id}-n`, "certification", name, "certifications"), itemId: id },
    { ...fact(`${id}-i`, "issuer", issuer, "certifications"), itemId: id },
  ];
  const facts = [
    ...paper("c1", "Rope Access Level 2", "Northern Rope Board"),
    ...paper("c2", "First Aid", "Red Cross"),
  ];
  expect(marked("First Aid, issued by the Red Cross", facts)).toEqual([]);
  expect(marked("First Aid, issued by the Northern Rope Board", facts)).not.toEqual([]);
  expect(marked("First Aid, certified by the Northern Rope Board", facts)).not.toEqual([]);
});
