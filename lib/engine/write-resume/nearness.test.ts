import { expect, test } from "vitest";
import type { Fact } from "#lib/profile/schema.ts";
import { nearnessTo } from "./nearness.ts";

const fact = (id: string, text: string, kind: Fact["kind"] = "bullet"): Fact => ({ id, kind, text, itemId: "role", section: "experiences", source: "" }); // prettier-ignore
type Given = Parameters<typeof nearnessTo>;
const analysis = { title: "Harbor Pilot", requirements: [{ id: "r1", text: "Ferry experience is essential" }, { id: "r2", text: "Radio certificate" }] } as unknown as Given[0]; // prettier-ignore
const coverage = [
  { requirementId: "r1", max: 12, points: 0, status: "gap", factIds: [] },
  { requirementId: "r2", max: 6, points: 6, status: "met", factIds: ["b"] },
] as unknown as Given[1]["coverage"];

test("a fact is near to a wish that nothing proves by its words, and not to what the job is called", () => {
  const facts = [fact("a", "Docked the ferry 14 times a day"), fact("b", "Kept the radio log"), fact("c", "Knew the harbor")]; // prettier-ignore
  const near = nearnessTo(analysis, { coverage }, facts);
  expect(near(facts[0]!)).toBe(12);
  // What it proves already counts by itself.
  expect(near(facts[1]!)).toBe(0);
  expect(near(facts[2]!)).toBe(0);
});
