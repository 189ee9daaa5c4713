import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isSpelled, nearWords } from "./spelling.ts";

const nobody = () => false;

describe("isSpelled", () => {
  test.each(
    "organize organise colour color centre labelled labeled anaesthetised catalogue programme theatre licence travelling kerb enrolment".split(
      " ",
    ),
  )("takes %s, American or British", (word) => {
    expect(isSpelled(word, nobody)).toBe(true);
  });

  test.each("onboarding workflows rebooked flowsheet timesheets telehealth nurse's Nurses’".split(" "))(
    "takes %s, which is put together of what it knows or used at work",
    (word) => {
      expect(isSpelled(word, nobody)).toBe(true);
    },
  );

  test.each("recieved mananged occured responsable enviroment definately colur organisd".split(" "))(
    "does not take %s",
    (word) => {
      expect(isSpelled(word, nobody)).toBe(false);
    },
  );

  test("takes a writer's own words", () => {
    expect(isSpelled("kubernetes", nobody)).toBe(false);
    expect(isSpelled("Kubernetes", (word) => word === "kubernetes")).toBe(true);
  });

  test("answers for any text, and the same again", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(isSpelled(text, nobody)).toBe(isSpelled(text, nobody));
        expect(nearWords(text)).toEqual(nearWords(text));
      }),
    );
  });
});

describe("nearWords", () => {
  test.each([
    ["recieved", "received"],
    ["managment", "management"],
    ["occured", "occurred"],
    ["responsable", "responsible"],
    ["calender", "calendar"],
  ])("%s was meant as %s", (word, meant) => {
    expect(nearWords(word)).toEqual({ meant, isSlip: true });
  });

  test("names none of several", () => {
    expect(nearWords("liase")).toEqual({ meant: "", isSlip: true });
  });

  test("takes what is near nothing for no slip", () => {
    expect(nearWords("kubernetes")).toEqual({ meant: "", isSlip: false });
  });
});
