import { expect, test } from "vitest";
import { analyzePosting } from "./analyze-posting.ts";

const benefitsOf = (text: string) => analyzePosting({ text }).benefits.map((one) => one.text);

test("the entries below a heading are benefits, its pay and hours are not", () => {
  const text = `Line Cook\nMaple Diner\n\nYou cook what the farm brings.\n\nBenefits\n- Salary: $40,000 a year\n- Dental and vision\n- A free meal each shift\n- Full-time, days`;
  expect(benefitsOf(text)).toEqual(["Dental and vision", "A free meal each shift"]);
});

test("a row of things is what one is given, a way to ask is not", () => {
  const text = `Porter\nPine Lodge\n\nWhat we offer\nPaid training, staff meals on shift, dental/vision after three months. Questions? Call Rosa at the desk.`;
  expect(benefitsOf(text)).toEqual(["Paid training, staff meals on shift, dental/vision after three months"]);
});

test("what is only ever given needs no heading", () => {
  const text = `Baker\nWe bake bread for forty cafés. You shape loaves from four in the morning. Staff meals and 25 days of holiday are part of it. You must have a pension certificate.`;
  expect(benefitsOf(text)).toEqual(["Staff meals and 25 days of holiday are part of it"]);
});

test("what is denied is none, nor is what is asked for", () => {
  const text = `Clerk\nThis post is part-time, with no benefits or paid leave.\n\nRequirements\n- Knowledge of pension law\n- Two years of payroll`;
  expect(benefitsOf(text)).toEqual([]);
});

test("each is a span of the text", () => {
  const { text, benefits } = analyzePosting({
    text: "Driver\nWe move hay.\n\nWhat we offer:\n* Company van; paid holidays; a boot allowance\n* Free parking",
  });
  expect(benefits.length).toBeGreaterThan(2);
  for (const { start, end, text: written } of benefits) expect(text.slice(start, end)).toBe(written);
});

test("hours are none, nor is the employer's name", () => {
  const text = `Aide\nHarbor Dental Insurance\n\nAbout Harbor Dental Insurance\nHarbor Dental Insurance is a family house.\n\nBenefits\n- Three 12-hour nights a week\n- 37 hours per week\n- 25 days of holidays\n- If you need help, tell us`;
  expect(benefitsOf(text)).toEqual(["25 days of holidays"]);
});
