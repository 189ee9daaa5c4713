import { expect, test } from "vitest";
import { remembered } from "./remembered.ts";

test("a text is read once while it is remembered, and again once the memory was full", () => {
  const asked: string[] = [];
  const lengthOf = remembered((text) => {
    asked.push(text);
    return { length: text.length };
  }, 10);
  expect(lengthOf("four")).toEqual({ length: 4 });
  expect(lengthOf("four")).toBe(lengthOf("four"));
  expect(asked).toEqual(["four"]);
  lengthOf("seven letters and more");
  expect(lengthOf("four")).toEqual({ length: 4 });
  expect(asked).toEqual(["four", "seven letters and more", "four"]);
});

test("an empty text is remembered like any other", () => {
  let times = 0;
  const read = remembered(() => ({ times: (times += 1) }), 10);
  expect([read(""), read("")]).toEqual([{ times: 1 }, { times: 1 }]);
});

test("a text that is longer than any that is kept is read each time", () => {
  let times = 0;
  const read = remembered(() => ({ times: (times += 1) }), 100, 4);
  expect([read("four"), read("four"), read("longer"), read("longer")].map((one) => one.times)).toEqual([
    1, 1, 2, 3,
  ]);
});
