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
    ["Training our personnel on the job", "coach employees"],
    ["Upkeep of turbines, wind only", "maintain wind turbines"],
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

  test("reads a list as it comes: line ends of Windows, blank lines and repeats", () => {
    const untidy = nameLinker(["wound care\r", "", "  ", "wound care", "wound care", "work"]);
    expect(untidy("Good wound care", 10).map(({ name }) => name)).toEqual(["wound care"]);
    // A name of nothing but words that any posting holds is still a name.
    expect(nameLinker(["have"])("to have", 10)).toEqual([]);
  });

  test("finds names of another language by the beginnings of words", () => {
    const german = nameLinker(["Wundversorgung leisten", "Stahlträger schweißen", "Kinder betreuen"]);
    expect(german("Erfahrung im Schweißen von Stahlträgern", 3)[0]?.name).toBe("Stahlträger schweißen");
  });

  test("does not let one word of a long text take all places", () => {
    const solving = ["trains", "ships", "planes", "cars", "bikes"].map((what) => `solve problems of ${what}`);
    const found = nameLinker([...solving, "bake bread"])("We solve problems. You bake bread too.", 3);
    expect(found.map(({ name }) => name)).toContain("bake bread");
  });

  test("takes praise of the posting for no skill", () => {
    const found = nameLinker(["cut page edges", "drive vehicles", "write reports"])(
      "Join our team to drive growth with cutting-edge reports in writing",
      3,
    );
    expect(found[0]?.name).toBe("write reports");
  });
});
