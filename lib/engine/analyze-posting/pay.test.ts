import { expect, test } from "vitest";
import { cpuTime } from "#testing/cpu-time.ts";
import { findPay } from "./pay.ts";
import { findAmounts } from "./pay-amounts.ts";

test.each([
  ["Pay: $41–56 an hour", 41, 56, "USD", "hour", 85_280, 116_480],
  ["$95,000 - $120,000", 95_000, 120_000, "USD", "year", 95_000, 120_000],
  ["£27,500 pro rata (30 hours), fixed term to March 2028", 27_500, 27_500, "GBP", "year", 27_500, 27_500],
  ["Salary: £34,000 - £38,000 plus bonus", 34_000, 38_000, "GBP", "year", 34_000, 38_000],
  ["Salary: $90,000 + annual bonus", 90_000, 90_000, "USD", "year", 90_000, 90_000],
  ["Salary £32k", 32_000, 32_000, "GBP", "year", 32_000, 32_000],
  ["EUR 50.000 per year", 50_000, 50_000, "EUR", "year", 50_000, 50_000],
  ["50.000 – 60.000 € pro Jahr", 50_000, 60_000, "EUR", "year", 50_000, 60_000],
  ["$80-95k base salary", 80_000, 95_000, "USD", "year", 80_000, 95_000],
  ["$3,761-$4,560/month", 3761, 4560, "USD", "month", 45_132, 54_720],
  ["Day rate: £450 per day", 450, 450, "GBP", "day", 117_000, 117_000],
  ["CA$71,000–$83,000 per year", 71_000, 83_000, "CAD", "year", 71_000, 83_000],
  ["A$90,000 per year", 90_000, 90_000, "AUD", "year", 90_000, 90_000],
  ["Salary: $120,000 CAD", 120_000, 120_000, "CAD", "year", 120_000, 120_000],
  ["CTC: 18 - 25 LPA", 1_800_000, 2_500_000, "INR", "year", 1_800_000, 2_500_000],
  ["₹9,00,000 to ₹12,00,000 per annum", 900_000, 1_200_000, "INR", "year", 900_000, 1_200_000],
  ["Package: R38 000 - R45 000 per month", 38_000, 45_000, "ZAR", "month", 456_000, 540_000],
  ["CHF 72'000 – 84'000 a year", 72_000, 84_000, "CHF", "year", 72_000, 84_000],
  ["Rémunération entre 45k€ et 55k€", 45_000, 55_000, "EUR", "year", 45_000, 55_000],
  ["Salary: $56-80,000", 56_000, 80_000, "USD", "year", 56_000, 80_000],
  ["Step A $4,120 Step B $4,326 Step C $4,542 monthly", 4120, 4542, "USD", "month", 49_440, 54_504],
  ["Scale: €43,165, €45,001, €46,908, €52,310", 43_165, 52_310, "EUR", "year", 43_165, 52_310],
  ["Salary: $2,882.00 – $4,374.00 biweekly", 1441, 2187, "USD", "week", 74_932, 113_724],
  ["Salary: $6,023.00 - $12,374.00 MONTH", 6023, 12_374, "USD", "month", 72_276, 148_488],
  ["EUR 3.954,00 im Monat (14x jährlich), Gehalt", 3954, 3954, "EUR", "month", 55_356, 55_356],
  ["Wage: up to $48.00/hour", 48, 48, "USD", "hour", 99_840, 99_840],
  ["Salary from £26,500 FTE", 26_500, 26_500, "GBP", "year", 26_500, 26_500],
  ["Base $75k-$85k, OTE $150k-$170k", 75_000, 85_000, "USD", "year", 75_000, 85_000],
  ["Earn up to $1,600/week! $3,000 sign-on bonus.", 1600, 1600, "USD", "week", 83_200, 83_200],
  [
    "Keep the books and the filings. Salary: $61,494 – $76,868.",
    61_494,
    76_868,
    "USD",
    "year",
    61_494,
    76_868,
  ],
  ["$18.50 to $22.00 per hour ($38,480 to $45,760 annually), DOE", 18.5, 22, "USD", "hour", 38_480, 45_760],
  ["$21.75/hr to begin with, guaranteed 6 hrs a day", 21.75, 21.75, "USD", "hour", 45_240, 45_240],
  ["£12.60 an hour, rising to 13.10 after 6 months", 12.6, 13.1, "GBP", "hour", 26_208, 27_248],
  ["NOK 22,000 per month", 22_000, 22_000, "NOK", "month", 264_000, 264_000],
])("reads %j", (text, min, max, currency, period, annualMin, annualMax) => {
  expect(findPay(text)).toMatchObject({ min, max, currency, period, annualMin, annualMax });
});

test.each([
  "We raised $50 million",
  "Costs the world $8 trillion annually and growing by 12% a year",
  "Revenue grew from €20M to €40M in a year",
  "A $500 sign-on bonus",
  "Budget of $200,000 - $300,000",
  "401(k) match",
  "Room 41-56",
  "Paid $3,900 for the course",
  "Salary: DOE",
  "We match your 401(k) contributions, up to a maximum of $10,000 per year",
  "Salary packaging up to $15,900 of your income",
  "You close deals of $50,000 and more",
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
  expect(findPay("$45 – $52 per hour + super")?.currency).toBe("AUD");
  expect(findPay(pay, "Dubbo, NSW")?.currency).toBe("AUD");
  expect(findPay(pay, "Auckland")?.currency).toBe("NZD");
  expect(findPay("US$40/hour", "Halifax, Nova Scotia")?.currency).toBe("USD");
});

test("reads a table of bare numbers in a time that grows no faster than its length", () => {
  const milliseconds = (groups: number) => {
    const table = "123 456 ".repeat(groups);
    // The best of five: V8 collects its garbage in any of them.
    return Math.min(
      ...Array.from({ length: 5 }, () => cpuTime(() => expect(findAmounts(table)).toEqual([]))),
    );
  };
  milliseconds(100);
  // Sixteen times the text: halfway, by factors, between a time that grows as the text does and one that grows with its square.
  expect(milliseconds(8000)).toBeLessThan(64 * Math.max(milliseconds(500), 1));
  expect(findAmounts("a fund of €1 234 567 890, of ₹1,23,45,67,890").map(({ max }) => max)).toEqual([
    1_234_567_890, 1_234_567_890,
  ]);
});

test.each([
  ["AUD $41–$46/hr flat", 41, 46, "AUD", "hour"],
  ["between thirty-one and thirty-four thousand pounds", 31_000, 34_000, "GBP", "year"],
  ["Two evenings. €140 per week. Ring us.", 140, 140, "EUR", "week"],
  ["The job pays fifteen pounds an hour.", 15, 15, "GBP", "hour"],
  ["You'll earn £31,000–34,000 a year, paid monthly.", 31_000, 34_000, "GBP", "year"],
  ["salario de 31.000 a 34.000 € brutos anuales", 31_000, 34_000, "EUR", "year"],
  ["Salaris: € 2.500 tot € 3.100 bruto per maand", 2500, 3100, "EUR", "month"],
  ["Vergütung: 3.200 € brutto im Monat", 3200, 3200, "EUR", "month"],
  ["Trainee Baker\nMildura VIC 3500\nSalary: $61,000", 61_000, 61_000, "AUD", "year"],
])("%j is read with whose money and which period it is", (text, min, max, currency, period) => {
  expect(findPay(text)).toMatchObject({ min, max, currency, period });
});

test.each([
  ["Cook\nTasmania\nPay: $30 per hour", "", "AUD"],
  ["Cook\nHalifax NS\nPay: $20 per hour", "Halifax", "CAD"],
  ["Hey Halifax!\nA barista for $17.50/hr", "", "CAD"],
  ["Stacker, $36.40 per hour. Full working rights in Australia.", "", "AUD"],
  ["Cook in Melbourne, FL, for $20 per hour", "Melbourne, FL", "USD"],
])("a bare dollar is the town's or the state's: %j", (text, place, currency) => {
  expect(findPay(text, place)?.currency).toBe(currency);
});

test.each([
  ["Salary: 13.50 – 16.90 per hour", "Fen County, Colorado", [13.5, 16.9, "USD"]],
  ["Pay rate: 12.40 per hour", "Ely, England", [12.4, 12.4, "GBP"]],
  ["Salary: 13.50 per hour", "", undefined],
  ["Pay grade: 12 per schedule", "Fen County, Colorado", undefined],
])("pay without a coin is the place's own: %j in %j", (text, place, wanted) => {
  const pay = findPay(text, place);
  expect(pay ? [pay.min, pay.max, pay.currency] : undefined).toEqual(wanted);
});
