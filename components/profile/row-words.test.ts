import { expect, test } from "vitest";
import { rowOf } from "./row-words.ts";

const school = (degree: string, field: string, end = "2020-05") =>
  rowOf("education", {
    ...{ id: "s", institution: "Puget Lutheran", degree, field, start: "2016-09", end },
    ...{ grade: "", honors: "", coursework: [] },
  });

test("a degree that names its field is not said twice", () => {
  expect(school("Bachelor of Science in Nursing", "Nursing").strong).toBe("Bachelor of Science in Nursing");
  expect(school("BA", "Geography").strong).toBe("BA in Geography");
  expect([school("", "Geography").strong, school("BA", "").strong]).toEqual(["Geography", "BA"]);
});

test("schooling without an end stays open", () => {
  expect(school("MSc", "Statistics", "").when).toBe("Sep 2016 –");
});
