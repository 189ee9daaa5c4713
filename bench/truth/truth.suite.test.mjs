import { describe, expect, test } from "vitest";
import { halves, mutantsOf, rateOf } from "./measure.mjs";
import { readProfiles } from "./read-profiles.mjs";
import { countWritten, independentCases, writtenCases } from "./written-cases.mjs";

const timeout = 120_000;

/** What has been reached on freely reworded lines, which are marked far more often than they should be. */
const reached = {
  "written-cases-b.txt": { found: 0.998, marked: 0.124 },
  "written-cases-a.txt": { found: 0.995, marked: 0.19 },
  "written-cases-c.txt": { found: 0.998, marked: 0.12 },
  "written-cases-d.txt": { found: 0.995, marked: 0.152 },
  "written-cases-e.txt": { found: 0.995, marked: 0.051 },
  "written-cases-f.txt": { found: 0.998, marked: 0.08 },
  "written-cases-g.txt": { found: 0.992, marked: 0.275 },
  "written-cases-h.txt": { found: 0.997, marked: 0.245 },
  "written-cases-i.txt": { found: 0.924, marked: 0.329 },
  "written-cases-j.txt": { found: 0.978, marked: 0.454 },
};

describe("the truth checker", { timeout }, () => {
  test("meets at least 60 profiles and 5,000 mutants, the same ones at each run", () => {
    const profiles = halves.flatMap((half) => readProfiles(half));
    expect(profiles.length).toBeGreaterThanOrEqual(60);
    expect(new Set(profiles.map((profile) => profile.personal.headline)).size).toBeGreaterThanOrEqual(50);
    const texts = (half) => mutantsOf(half).map(({ text, aside }) => `${text} | ${aside}`);
    const [first] = halves;
    expect(texts(first)).toEqual(texts(first));
    expect(halves.flatMap(texts).length).toBeGreaterThanOrEqual(5000);
  });

  test("judges lines written by hand as their writer does, whatever form the facts have", () => {
    const { rows } = countWritten(writtenCases());
    const [lies, truths] = ["false", "true"].map((family) => rows.filter((row) => row.family === family));
    expect(rateOf(lies).lines).toBeGreaterThan(1500);
    expect(rateOf(truths).lines).toBeGreaterThan(1200);
    expect(rateOf(lies).rate).toBeGreaterThanOrEqual(0.99);
    expect(rateOf(truths).rate).toBeLessThan(0.01);
  });

  test.each(independentCases())(
    "finds freely reworded lies, and marks fewer truths than before: $file",
    ({ file, cases }) => {
      const { found, marked } = reached[file];
      const { rows } = countWritten(cases);
      const [lies, truths] = ["false", "true"].map((family) => rows.filter((row) => row.family === family));
      expect(rateOf(lies).lines).toBeGreaterThan(700);
      expect(rateOf(lies).rate).toBeGreaterThanOrEqual(found);
      expect(rateOf(truths).rate).toBeLessThan(marked);
    },
  );
});
