import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainClaims, plainFacts } from "#testing/plain-claims.ts";
import { readLine, skimLine } from "./read-line.ts";
import { stretchesOf } from "./short-forms.ts";
import { unsupportedClaims } from "./unsupported-claims.ts";

describe("facts as sentences, lines of no kind", () => {
  test.each([
    ["Ran it for two years", "Ran it for 24 months"],
    ["Two thirds of calls were medical", "2/3 of calls were medical"],
    ["Score of 4.8/5", "Score of 4.8 out of five"],
    ["Cut latency from 480 ms to 130 ms", "Reduced latency from 0.48 s to 0.13 s"],
    ["Balanced a drawer with zero shortages", "Balanced a drawer without shortages"],
    ["Bachelor of Science in Nursing, Wright State", "BSN, Wright State"],
    ["Maintained a CMS for editors", "Maintained a content management system for editors"],
    ["Nurse, Lakeside General, Mar 2019 – Feb 2022", "Three years as a nurse at Lakeside General"],
    ["Moved 60,000 files", "Moved 60 000 files"],
    ["Analysed catalogues", "Analyzed catalogs"],
    ["Calmed a crowd w/o force", "Calmed a crowd without force"],
    ["Liaise w/ the court's clerks daily", "Liaise with the court's clerks daily"],
  ])("%s: so it may say %j", (fact, line) => {
    expect(plainClaims(line, fact)).toEqual([]);
  });

  test.each([
    ["Ran it for two years", "Ran it for 24 weeks", "weeks"],
    ["Designed pumps in SolidWorks", "Designed pumps in CATIA", "CATIA"],
    ["Broke the story, later followed by another paper", "Followed the story", "Followed"],
    ["Drove with no at-fault accidents", "Drove with no accidents", "no"],
    ["Ran 400 samples per shift with results under 24 hours", "Ran 400 samples per hour", "hour"],
    ["Ran the desk w/ a clerk", "Ran the desk without a clerk", "without"],
    ["Reached 112% in 2022 and 104% in 2023", "Reached 112% in 2023", "112%"],
    ["Keeps cost under 3% and sells 40 cakes", "Keeps cost over 3%", "over"],
  ])("%s: so it may not say %j", (fact, line, wrong) => {
    expect(plainClaims(line, fact)).toContain(wrong);
  });

  test("facts stand beside each other, but one is not the outcome of another", () => {
    const facts = ["Hired 35 people", "Cut waste from 4% to 3%"];
    expect(plainClaims("Hired 35 people and cut waste from 4% to 3%", ...facts)).toEqual([]);
    expect(plainClaims("Hired 35 people, cutting waste from 4% to 3%", ...facts)).toEqual(["cutting"]);
  });

  test("nobody's rank is taken", () => {
    const facts = ["Reported to the CFO, Helen Marsh", "Accountant, Tarn Logistics, Jan 2020 – now"];
    expect(plainClaims("Accountant, Tarn Logistics", ...facts)).toEqual([]);
    expect(plainClaims("CFO, Tarn Logistics", ...facts)).toEqual(["CFO"]);
  });

  test("a company's stop ends a sentence, and a skill is found behind one that holds its letters", () => {
    const facts = plainFacts("Analyst at Brightwave Analytics LLC", "PostgreSQL", "Python", "SQL");
    const line = {
      text: "Analyst at Brightwave Analytics LLC. Skills include PostgreSQL, Python and SQL.",
      kind: "paragraph",
    } as const;
    expect(unsupportedClaims(line, facts)).toEqual([]);
  });
});

test("a stretch that spells out a short form begins and ends with a word, and its words begin with the letters", () => {
  const word = fc.constantFrom(
    "Old",
    "old",
    "Sorted",
    "Parcels",
    "offices",
    "the",
    "and",
    "ölpresse",
    "3D",
    "Öl",
    "(",
    ",",
  );
  let found = 0;
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), fc.stringMatching(/^[SOP]{3}$/), (parts, short) => {
      const text = parts.join(" ");
      for (const { start, end } of stretchesOf(text, short)) {
        found += 1;
        const telling = text
          .slice(start, end)
          .split(" ")
          .filter((one) => one !== "the" && one !== "and");
        expect(telling.map((one) => one[0]!.toUpperCase()).join("")).toBe(short);
      }
    }),
    { numRuns: 5000, seed: 7 },
  );
  expect(found).toBeGreaterThan(20);
});

test("a text skimmed after it was read closely is what it was before", () => {
  const text = "Cut waste by 20% over three weeks while helping 12 cooks";
  const before = structuredClone(skimLine(text));
  readLine(text);
  expect(skimLine(text)).toEqual(before);
});

describe("where and when somebody wishes to work is no place that they worked in", () => {
  test.each([
    ["I would love to work in Muscat", "Worked in Muscat"],
    ["Hoping to work in Muscat", "Worked in Muscat"],
    ["I hope to start a bakery in Muscat", "Started a bakery in Muscat"],
    ["Available from January", "Worked from January"],
  ])("%j of %j", (fact, line) => {
    expect(plainClaims(line, fact)).not.toEqual([]);
  });

  test("and the wish itself may be told", () => {
    expect(plainClaims("I would love to work in Muscat.", "I would love to work in Muscat")).toEqual([]);
  });
});
