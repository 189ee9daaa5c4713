import { describe, expect, test } from "vitest";
import { readMonth } from "./month-words.ts";

describe("readMonth", () => {
  test.each([
    ["March 2019", "2019-03"],
    ["mar 2019", "2019-03"],
    ["Sept. 2019", "2019-09"],
    ["3/2019", "2019-03"],
    ["03.2019", "2019-03"],
    ["2019/3", "2019-03"],
    ["2019-03", "2019-03"],
    ["2019–3", "2019-03"],
    ["2019 March", "2019-03"],
    [" 2019 ", "2019"],
    ["", ""],
  ])("reads %s as %s", (typed, month) => {
    expect(readMonth(typed)).toBe(month);
  });

  test.each([
    "4/5",
    "03/04/2019",
    "13/2019",
    "0/2019",
    "Ma 2019",
    "Marching 2019",
    "now",
    "March 19",
    "1899",
    "20190",
  ])("does not guess at %s", (typed) => {
    expect(readMonth(typed)).toBeNull();
  });

  test("leaves what it has read as it is", () => {
    expect(readMonth(readMonth("march 2019") ?? "")).toBe("2019-03");
  });
});
