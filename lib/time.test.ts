import { expect, test } from "vitest";
import { dayWords, instantWords } from "./time.ts";

test("an instant is said in universal time, one way everywhere", () => {
  const at = new Date("2026-11-08T23:05:59Z");
  expect([dayWords(at), instantWords(at)]).toEqual(["Nov 8, 2026", "Nov 8, 2026, 23:05 UTC"]);
});
