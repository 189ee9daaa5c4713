import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { occupationOfDuties } from "./occupation-duties.ts";
import { findOccupation, isOccupationName, occupationCounts } from "./occupations.ts";

describe("the occupation of a title", () => {
  test.each([
    ["Registered Nurse - ICU, nights", "2221"],
    ["Nurse Practitioner (part-time)", "2221"],
    ["Year 4 Class Teacher", "2341"],
    ["High School Math Teacher", "2330"],
    ["Sr. Software Engineer II, Payments", "2512"],
    ["Front-End Developer", "2513"],
    ["Class A CDL Driver", "8332"],
    ["Accounts Payable Clerk", "4311"],
    ["ASST. MGR - WAREHOUSE", "1324"],
    ["PA to the CEO", "3343"],
    ["Vice President, Sales", "1221"],
    ["Journeyman Electrician", "7411"],
    ["Housekeeper / Room Attendant", "9112"],
    ["Child Care Worker", "5311"],
    ["Tyre Fitter", "7231"],
    ["Labourer", "9629"],
    ["Chief Nursing Officer", "1342"],
    ["Physical Therapist Assistant", "3255"],
    ["Sous Chef", "3434"],
    ["Deputy Sheriff", "5412"],
    ["C++ Developer", "2512"],
    [".NET Developer", "2512"],
  ])("%j belongs to ISCO %s", (title, isco) => {
    expect(findOccupation(title)?.isco).toBe(isco);
  });

  test("the person counts, not what the person works with or for", () => {
    expect(findOccupation("Software Sales Executive")?.isco).toBe("2434");
    expect(findOccupation("Restaurant Manager")?.name).toBe("restaurant manager");
    expect(findOccupation("Driver cum Store Keeper")?.isco).toBe("8322");
  });

  test.each(["", "Manager", "Rockstar", "!!!", "2026"])("%j names none", (title) => {
    expect(findOccupation(title)).toBeNull();
  });

  test("there are at least 600, over all ten major groups", () => {
    expect(occupationCounts().occupations).toBeGreaterThanOrEqual(600);
  });

  test("each is a unit group of four digits, on any string, the same twice", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (title) => {
        const found = findOccupation(title);
        expect(found === null || /^\d{4}$/.test(found.isco)).toBe(true);
        expect(findOccupation(title)).toEqual(found);
      }),
    );
  });
});

test("a field of work is nobody's name", () => {
  expect(isOccupationName("Watchmaker")).toBe(true);
  expect(isOccupationName("Registrar of Voters")).toBe(true);
  expect(isOccupationName("Digital Marketing")).toBe(false);
  expect(isOccupationName("Retirement Plan")).toBe(false);
});

test("what a text describes is told from two of its duties, never from one", () => {
  expect(occupationOfDuties("You'll greet guests, take their orders and clear the tables.")).toBe("waiter");
  expect(occupationOfDuties("Mop the floors, empty bins and clean the toilets.")).toBe("cleaner");
  expect(occupationOfDuties("We need somebody who can mop.")).toBe("");
  expect(occupationOfDuties("")).toBe("");
});

test("every occupation with duties is one of the lexicon's", () => {
  for (const duties of ["Grill the fish and carry the prep list", "Weld with MIG and TIG"])
    expect(findOccupation(occupationOfDuties(duties))).not.toBeNull();
});

test.each([
  ["AutoCAD Designer", "3118"],
  ["Lathe Machine Operator", "7223"],
  ["Material Control Superintendent", "4321"],
  ["Senior Quantity Surveying Manager", "2149"],
  ["Petrol Station Manager", "1420"],
  ["Bindery Assistant", "7323"],
])("%s is named by what is worked with, not by its last word alone", (title, isco) => {
  expect(findOccupation(title)?.isco).toBe(isco);
});
