import { expect, test } from "vitest";
import { findPay } from "./pay.ts";

test.each([
  ["Pay: $41–56 an hour", 41, 56, "USD", "hour", 85_280, 116_480],
  ["$95,000 - $120,000", 95_000, 120_000, "USD", "year", 95_000, 120_000],
  ["Salary £32k", 32_000, 32_000, "GBP", "year", 32_000, 32_000],
  ["EUR 50.000 per year", 50_000, 50_000, "EUR", "year", 50_000, 50_000],
  ["50.000 – 60.000 € pro Jahr", 50_000, 60_000, "EUR", "year", 50_000, 60_000],
  ["$80-95k base salary", 80_000, 95_000, "USD", "year", 80_000, 95_000],
  ["$3,761-$4,560/month", 3761, 4560, "USD", "month", 45_132, 54_720],
  ["Day rate: £450 per day", 450, 450, "GBP", "day", 117_000, 117_000],
  ["CA$71,000–$83,000 per year", 71_000, 83_000, "CAD", "year", 71_000, 83_000],
  ["A$90,000 per year", 90_000, 90_000, "AUD", "year", 90_000, 90_000],
  ["Salary: $120,000 CAD", 120_000, 120_000, "CAD", "year", 120_000, 120_000],
])("reads %j", (text, min, max, currency, period, annualMin, annualMax) => {
  expect(findPay(text)).toMatchObject({ min, max, currency, period, annualMin, annualMax });
});

test.each([
  "We raised $50 million",
  "Revenue grew from €20M to €40M in a year",
  "A $500 sign-on bonus",
  "Budget of $200,000 - $300,000",
  "401(k) match",
  "Room 41-56",
  "",
])("sees no pay in %j", (text) => {
  expect(findPay(text)).toBeNull();
});

test("a bare dollar is the place's own", () => {
  const pay = "$40.00–$46.00/hour";
  expect(findPay(pay, "Lethbridge, AB")?.currency).toBe("CAD");
  expect(findPay(pay, "Kelowna, British Columbia")?.currency).toBe("CAD");
  expect(findPay(pay, "Vancouver, Washington")?.currency).toBe("USD");
  expect(findPay(pay)?.currency).toBe("USD");
  expect(findPay("US$40/hour", "Halifax, Nova Scotia")?.currency).toBe("USD");
});
