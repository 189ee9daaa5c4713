import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { citedFacts, factUse } from "./cited-facts.ts";
import type { Line, Prepared } from "./schema.ts";

const line = (factIds: string[], text = ""): Line => ({
  id: "l1",
  kind: "bullet",
  text,
  aside: "",
  factIds,
  operation: "verbatim",
  requirementIds: [],
  checks: [],
});
const stored = (...lines: Line[]) => {
  const section = { name: "experience", heading: "Experience", lines } as const;
  const prepared: Prepared = {
    document: { head: [line(["personal.name"])], sections: [section] },
    rows: lines.map(({ id, text }) => ({ text, lineId: id })),
    pages: 1,
    freeRows: 3,
  };
  return JSON.stringify(prepared);
};

describe("citedFacts", () => {
  test("finds the facts of every line, each once", () => {
    const content = stored(line(["a.title", "a.bullet.x"]), line([]), line(["a.title", "b.skill"]));
    expect([...citedFacts(content)]).toEqual(["personal.name", "a.title", "a.bullet.x", "b.skill"]);
  });

  test("takes nothing from a text, whatever somebody wrote", () => {
    const nasty = fc.oneof(
      fc.string(),
      fc.constantFrom('"factIds":["evil"]', '\\"factIds\\":["evil"]', "\\"),
    );
    fc.assert(
      fc.property(nasty, nasty, (one, two) => {
        expect([...citedFacts(stored(line(["a.title"], one), line([], two)))]).toEqual([
          "personal.name",
          "a.title",
        ]);
      }),
    );
  });
});

describe("factUse", () => {
  test("counts documents, not lines: for an item, each of its bullets and the summary", () => {
    const use = factUse([
      stored(line(["a.title", "a.employer"]), line(["a.bullet.x", "a.bullet.y"]), line(["summary"])),
      stored(line(["a.title"]), line(["a.bullet.x"]), line(["a.bullet.x"])),
      stored(line(["s.skill"])),
    ]);
    expect(use).toEqual({ a: 2, "a.bullet.x": 2, "a.bullet.y": 1, summary: 1, s: 1 });
  });
});
