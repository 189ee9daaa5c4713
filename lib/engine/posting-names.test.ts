import { describe, expect, test } from "vitest";
import { postingNames } from "./posting-names.ts";

const titleOf = (title: string) => postingNames({ title, company: "" }).title;
const companyOf = (company: string) => postingNames({ title: "", company }).company;

describe("postingNames", () => {
  test("doesn't say a title that was only inferred", () => {
    const names = { title: "Cleaner", company: "Loaf" };
    expect(postingNames({ ...names, isTitleInferred: true })).toEqual({
      title: "",
      company: "Loaf",
      asked: [],
    });
    expect(postingNames({ ...names, isTitleInferred: false })).toEqual({ ...names, asked: [] });
  });

  test.each([
    ["GARDENER", "Gardener"],
    ["Proven experience in translation and subtitling", ""],
    ["CDL A Tanker Driver - Home Every Weekend!!", "CDL A Tanker Driver"],
    ["Sous Chef wanted - busy seafood restaurant, French Quarter", "Sous Chef"],
    ["Infusion Nurse (RN), weekdays", "Infusion Nurse (RN)"],
    ["STORE MANAGER", "Store Manager"],
    ["BUS OPERATOR", "Bus Operator"],
    ["DIRECTOR OF TAX AND EMS SERVICES", "Director of Tax and EMS Services"],
    ["Science Teacher (Grades 6–8)", "Science Teacher"],
    ["Director, Finance", "Director, Finance"],
    ["Pflegefachkraft Onkologie", "Pflegefachkraft Onkologie"],
  ])("says the job as it fits a sentence: %s", (title, said) => expect(titleOf(title)).toBe(said));

  test.each([
    "",
    "3 drivers",
    "I was CEO of Google",
    "The nurse who led NASA",
    "x".repeat(90),
    "“quoted”",
    "- ,;",
  ])("leaves out what is no name of a job: %s", (title) => expect(titleOf(title)).toBe(""));

  test("names an employer by its own words, and nothing that says something", () => {
    expect(companyOf("University of the Ridings")).toBe("University of the Ridings");
    expect(companyOf("eBay")).toBe("eBay");
    expect(companyOf("bTV Media Group")).toBe("bTV Media Group");
    expect(companyOf("U.S. Election Assistance Commission")).toBe("U.S. Election Assistance Commission");
    expect(companyOf("St. Brendan’s Hospital")).toBe("St. Brendan’s Hospital");
    expect(companyOf("the best nurse, says that Maren led NASA")).toBe("");
    expect(companyOf("Acme. Maren led NASA")).toBe("");
  });
});
