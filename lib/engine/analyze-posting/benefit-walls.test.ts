import { describe, expect, test } from "vitest";
import { cpuTime } from "#testing/cpu-time.ts";
import { analyzePosting } from "./analyze-posting.ts";
import { benefitWalls } from "./benefit-walls.ts";

const WALL =
  "Harlow Borough gives its people a lot: Medical Plan Dental Plan Vision Plan Group Life Insurance Wellness Program for all who use Excel Tuition Refund Sick Leave Nine Holidays Long-Term Disability Staff Pension Free ferry pass";
const asked = (text: string) => analyzePosting({ text: `Harbor Clerk\n\n${text}` }).requirements;

describe("benefits without line breaks", () => {
  test("ask nothing, though they stand below requirements", () => {
    expect(asked(`Requirements\n- Two years of cashiering\n\n${WALL}`).map((one) => one.text)).toEqual([
      "Two years of cashiering",
    ]);
  });

  test("leave what asks before and behind them in the same line", () => {
    const line = `You must have a forklift license. ${WALL}. Applicants must have experience with Excel.`;
    expect(asked(`Requirements\n${line}`).map((one) => one.text)).toEqual([
      "You must have a forklift license",
      "Applicants must have experience with Excel",
    ]);
  });

  test("are none where somebody's work is to administer them", () => {
    const duty =
      "Knowledge of medical, dental, vision and disability plans, retirement accounts, tuition refunds and the law on sick leave, so that every question of four thousand members is answered";
    expect(benefitWalls(duty)).toEqual([]);
  });

  test("are none where only one or two are named", () => {
    expect(
      benefitWalls("We pay for dental care and a pension, and you bring three years of welding."),
    ).toEqual([]);
  });

  test("take time in proportion to the line", () => {
    for (const part of [
      "dental ",
      "vision; ",
      "sick leave ",
      ") must ",
      "medical dental vision pension ".repeat(3),
    ])
      expect(cpuTime(() => benefitWalls(part.repeat(100_000 / part.length)))).toBeLessThan(500);
  });
});
