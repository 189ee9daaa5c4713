import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { matchingCommands, postingCommands, postingQuery, standingCommands } from "./commands.ts";

const places = [
  { href: "/profile", label: "Profile", letter: "p" },
  { href: "/postings", label: "Jobs", letter: "j" },
];
const all = standingCommands({ places, theme: "dark", hasOneKey: true });
const labels = (typed: string) => matchingCommands(all, typed).map(({ label }) => label);

describe("standingCommands", () => {
  test("offers what is not so already, each under an id of its own", () => {
    expect(all.map(({ label }) => label)).toEqual(expect.arrayContaining(["Light colors", "Log out"]));
    expect(all.map(({ label }) => label)).not.toContain("Dark colors");
    expect(all.find(({ id }) => id === "keys")?.act).toEqual({ kind: "keys", keys: "off" });
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });
});

describe("matchingCommands", () => {
  test("finds by the beginnings of words, in any order, whatever their case", () => {
    expect(labels("ROLE add")).toEqual(["Add a role"]);
    expect(labels("theme")).toEqual(["Colors as this device", "Light colors"]);
    expect(labels("zebra")).toEqual([]);
  });

  test("puts what begins with the words first, and what is only related last", () => {
    expect(labels("pro")[0]).toBe("Profile");
    expect(labels("profile").slice(0, 2)).toEqual(["Profile", "All profiles"]);
  });

  test("keeps everything while nothing is typed, and never invents or repeats", () => {
    expect(matchingCommands(all, "  ")).toEqual(all);
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const found = matchingCommands(all, typed);
        expect(new Set(found).size).toBe(found.length);
        expect(found.every((command) => all.includes(command))).toBe(true);
      }),
    );
  });
});

describe("postingCommands", () => {
  const found = [
    { id: "pst_1", title: "Nurse", company: "Lakeside General" },
    { id: "pst_2", title: "", company: "" },
  ];
  const lines = (typed: string) => postingCommands(found, typed).map(({ label }) => label);

  test("offers to tailor for the newest before anything is typed", () => {
    expect(lines("")).toEqual(["Tailor for Nurse, Lakeside General"]);
  });

  test("opens what was found, or tailors for it", () => {
    expect(lines("nur")).toEqual(["Nurse, Lakeside General", "Tailor for Nurse, Lakeside General"]);
    expect(lines("posting UNTITLED")).toEqual(["Untitled posting", "Tailor for Untitled posting"]);
  });

  test("leaves out what was found for other words", () => {
    expect(lines("welder")).toEqual([]);
    expect(lines("tailor welder")).toEqual([]);
  });

  test("only tailors after that word, which is not looked for", () => {
    expect(lines("tailor nurse")).toEqual(["Tailor for Nurse, Lakeside General"]);
    expect(lines("tailor")).toEqual(["Tailor for Nurse, Lakeside General", "Tailor for Untitled posting"]);
    expect(["tailor nurse", "Tailor for  nurse", "tailor", "tailoring", " a "].map(postingQuery)).toEqual([
      "nurse",
      "nurse",
      "",
      "tailoring",
      "a",
    ]);
  });
});
