import { describe, expect, test } from "vitest";
import { nameLinker } from "./name-linking.ts";

const names = [
  "Java (computer programming)",
  "use spreadsheets software",
  "maintain wind turbines",
  "work in teams",
  "provide wound care",
  "coach employees",
];
const link = nameLinker(names);

describe("nameLinker", () => {
  test.each([
    ["Five years of Java", "Java (computer programming)"],
    ["Advanced Excel", "use spreadsheets software"],
    ["Maintenance of our wind turbines", "maintain wind turbines"],
    ["You mentor junior staff", "coach employees"],
    ["Care for wounds", "provide wound care"],
  ])("finds the name for %j", (text, name) => {
    expect(link(text, 3)[0]?.name).toBe(name);
  });

  test("gives at most as many as asked for, best first, and nothing for what is in no name", () => {
    const found = link("Java, wind turbines, wound care and teams", 2);
    expect(found).toHaveLength(2);
    expect(found[0]!.score).toBeGreaterThanOrEqual(found[1]!.score);
    expect(link("zebra", 10)).toEqual([]);
    expect(link("", 10)).toEqual([]);
    expect(nameLinker([])("Java", 10)).toEqual([]);
  });
});
