import { expect, test } from "vitest";
import { calledBy, coreOf, employerName } from "./counted-roles.ts";

test.each([
  ["Mathematics teacher, grades 7 and 8", "Mathematics teacher"],
  ["Specialist Podiatrist - Diabetes", "Specialist Podiatrist"],
  ["Roofer / Foreman", "Roofer"],
  ["ASL/English Interpreter", "ASL/English Interpreter"],
  ["Nurse (bank)", "Nurse"],
])("a title's core says what somebody is called: %s", (title, core) => expect(coreOf(title)).toBe(core));

test("of two titles the one that the posting asks for is said", () => {
  expect(calledBy("Loader / Transport clerk", "Transport planner")).toBe("Transport clerk");
  expect(calledBy("Cook (part-time)", "Baker")).toBe("Part-time Cook");
});

test.each(["agency", "Temp agency", "self-employed", "Various companies"])("no sentence says at %s", (text) =>
  expect(employerName({ text })).toBe(""),
);
