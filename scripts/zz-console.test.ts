import { expect, test } from "vitest";
import { expectConsole } from "./testing/expected-console.ts";
test("announced", () => { expectConsole("warn", /hm/); console.warn("hm %d", 3); });
test("FAILS: not announced", () => { console.error("boo"); });
test("FAILS: never came", () => { expectConsole("error", /x/); });
test("zone", () => expect(new Date("2026-01-01T00:00Z").getHours()).toBe(5));
