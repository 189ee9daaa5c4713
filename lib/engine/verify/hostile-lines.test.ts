import { describe, expect, test } from "vitest";
import type { Fact } from "#lib/profile/schema.ts";
import { cpuTime } from "#testing/cpu-time.ts";
import { unsupportedClaims } from "./unsupported-claims.ts";

const today = "2026-11";
const fact = (at: number, text: string): Fact => ({
  id: `f${at}`,
  kind: "bullet",
  text,
  itemId: `role-${Math.floor(at / 20)}`,
  section: "experiences",
  source: "",
});
const deeds = [
  "Cared for 4 patients per shift under the supervision of a senior nurse",
  "Cut waiting time from 45 to 30 minutes in 2019",
  "Taught Python, SQL and Excel to 12 of 40 clerks",
  "Wrote the night report for the CEO twice a week",
];
const thousand = Array.from({ length: 1000 }, (_, at) => fact(at, `${deeds[at % 4]} at site ${at}`));

describe("a line of 20,000 characters", () => {
  test.each([
    "nurse ",
    "12 ",
    "9 of 10 ",
    "from 10 to 20 minutes ",
    "U.S.A. ",
    "BSc ",
    "Python, SQL and Go ",
    "5 years of experience in nursing ",
    "under the supervision of the ",
    "Jane Doe ",
    "a, b and c, ",
    "Mar 2019 – ",
    "; ",
    "((",
    "\u0301",
    " ",
    "x",
  ])("of %j is laid beside a thousand facts in half a second", (unit) => {
    const text = unit.repeat(Math.ceil(20_000 / unit.length)).slice(0, 20_000);
    unsupportedClaims({ text: "Cared for 4 patients" }, thousand, today);
    expect(cpuTime(() => unsupportedClaims({ text, aside: text }, thousand, today))).toBeLessThan(500);
  });

  test("is read at its beginning, and what is not read is stated by nothing", () => {
    const read = "Cut waiting time from 45 to 30 minutes in 2019. ".repeat(60);
    const text = `${read}${"Cut waiting time from 45 to 30 minutes in 2019. ".repeat(10)}And won a prize.`;
    const claims = unsupportedClaims({ text }, [fact(0, deeds[1]!)], today);
    expect(claims).toHaveLength(1);
    expect(claims[0]!.start).toBeGreaterThan(2800);
    expect(claims[0]!.text).toMatch(/won a prize\.$/);
    expect(unsupportedClaims({ text: read.trim() }, [fact(0, deeds[1]!)], today)).toEqual([]);
  });

  test("holds when it is a fact's own words, however many", () => {
    const text = "Cared for patients on the night shift, ".repeat(400);
    expect(unsupportedClaims({ text }, [fact(0, text)], today)).toEqual([]);
  });
});

test("finds the statements that a line is about among a thousand of one item", () => {
  const facts = thousand.map((one) => ({ ...one, itemId: "role" }));
  expect(
    unsupportedClaims({ text: "Cut waiting time from 45 to 30 minutes in 2019 at site 77" }, facts),
  ).toEqual([]);
  expect(
    unsupportedClaims({ text: "Cut waiting time from 45 to 20 minutes in 2019 at site 77" }, facts).map(
      ({ text }) => text,
    ),
  ).toEqual(["20"]);
});
