import { describe, expect, test } from "vitest";
import { inferredWords, offerWords, payWords, stateWords, wayWords, workWords } from "./posting-words.ts";

const pay = {
  min: 41,
  max: 56,
  currency: "USD",
  period: "hour",
  annualMin: 85_280,
  annualMax: 116_480,
  text: "",
} as const;

describe("what a posting says, in words", () => {
  test("an hour's pay is told for the year too", () => {
    expect(payWords(pay)).toBe("$41–56 an hour, about $85,280–116,480 a year");
  });

  test("a year's pay is told once, a single figure without a dash", () => {
    expect(payWords({ ...pay, min: 52_000, max: 52_000, period: "year", currency: "GBP" })).toBe(
      "£52,000 a year",
    );
  });

  test("a currency nobody knows stands as it was written", () => {
    expect(payWords({ ...pay, currency: "kr", min: 300.5, max: 300.5 })).toMatch(/^kr300\.50 an hour/);
    expect(payWords({ ...pay, currency: "XQZ", period: "year" })).toMatch(/^XQZ\s41/);
  });

  test("the work is told in one line, unknown parts left out", () => {
    expect(workWords({ workMode: "onsite", employment: "full-time" })).toBe("On site, full-time");
    expect(workWords({ workMode: "", employment: "part-time" })).toBe("Part-time");
    expect(workWords({ workMode: "", employment: "" })).toBe("");
  });

  test("a long list of what is offered ends in how many are left", () => {
    const offers = Array.from({ length: 10 }, (_, at) => ({ text: `gift ${at}`, start: 0, end: 1 }));
    expect(offerWords(offers)).toMatch(/^gift 0; .*gift 7; and 2 more$/);
    expect(offerWords(offers.slice(0, 1))).toBe("gift 0");
    expect(offerWords([])).toBe("");
  });

  test("nobody is called near to a way that is not begun", () => {
    expect([wayWords.met, wayWords.partly, wayWords.gap]).toEqual(["you have this", "nearest", "shortest"]);
  });

  test("an inferred title is called one", () => {
    expect(inferredWords({ title: "Cleaner" })).toMatch(/“Cleaner” is inferred/);
  });

  test("a posting that can't be read is told plainly, a good one not at all", () => {
    expect(stateWords("ok")).toBeNull();
    expect(stateWords("noise")?.words).toMatch(/Paste the text/);
  });
});
