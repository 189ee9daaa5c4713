import fc from "fast-check";
import { expect, test } from "vitest";
import { findNumbers, numeralValue } from "./numbers.ts";

const read = (text: string) =>
  findNumbers(text).map(({ text: written, value, unit }) => [written, value, unit]);

test.each([
  ["1,200 patients", [["1,200", 1200, undefined]]],
  ["a $1.5M budget.", [["$1.5M", 1_500_000, "USD"]]],
  ["cut waste by 40%,", [["40%", 40, "%"]]],
  ["cut waste by forty percent", [["forty percent", 40, "%"]]],
  ["a 24-bed unit", [["24", 24, undefined]]],
  ["led nine nurses", [["nine", 9, undefined]]],
  [
    "twenty-five or two hundred",
    [
      ["twenty-five", 25, undefined],
      ["two hundred", 200, undefined],
    ],
  ],
  [
    "EUR 50.000 in 2019.",
    [
      ["EUR 50.000", 50_000, "EUR"],
      ["2019", 2019, undefined],
    ],
  ],
  ["1.1 million rows", [["1.1 million", 1_100_000, undefined]]],
  [
    "£32k, 5+ years",
    [
      ["£32k", 32_000, "GBP"],
      ["5+", 5, undefined],
    ],
  ],
  [
    "₦45M, ₱2,000, R$ 300 and Rs. 12,500",
    [
      ["₦45M", 45_000_000, "NGN"],
      ["₱2,000", 2000, "PHP"],
      ["R$ 300", 300, "BRL"],
      ["Rs. 12,500", 12_500, "INR"],
    ],
  ],
  [
    "hrs 5, MARS 2 and 24 hrs",
    [
      ["5", 5, undefined],
      ["2", 2, undefined],
      ["24", 24, undefined],
    ],
  ],
  ["someone often weighed none", []],
  [
    "٦٠ beds, ４，２００ calls, १२ shifts, 𝟓𝟎 staff",
    [
      ["٦٠", 60, undefined],
      ["４，２００", 4200, undefined],
      ["१२", 12, undefined],
      ["𝟓𝟎", 50, undefined],
    ],
  ],
])("reads %j", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test("the same amount has the same value however it is written", () => {
  expect(numeralValue("1.234.567")).toBe(1_234_567);
  expect(numeralValue("1.234,50")).toBe(1234.5);
  expect(numeralValue("2,5")).toBe(2.5);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999 }), (value) => {
      expect(findNumbers(`x ${value.toLocaleString("en-US")} y`)[0]?.value).toBe(value);
      expect(findNumbers(`x ${value} y`)[0]?.value).toBe(value);
    }),
  );
});

test("spans are exact, ordered and apart, on any text", () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom("1,2", "$", "3.5", "k", " million", "two ", "hundred", "%", "€", "-"),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = pieces.join("");
      let last = 0;
      for (const number of findNumbers(text)) {
        expect(text.slice(number.start, number.end)).toBe(number.text);
        expect(number.start).toBeGreaterThanOrEqual(last);
        expect(Number.isFinite(number.value)).toBe(true);
        last = number.end;
      }
    }),
  );
});
