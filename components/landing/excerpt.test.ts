import { describe, expect, test } from "vitest";
import type { Line, ResumeDocument } from "#lib/documents/schema.ts";
import { excerpt } from "./excerpt.ts";

function line(id: string, kind: Line["kind"]): Line {
  return {
    id,
    kind,
    text: id,
    aside: "",
    factIds: [],
    operation: "verbatim",
    requirementIds: [],
    checks: [],
  };
}

const resume: ResumeDocument = {
  head: [line("name", "name"), line("headline", "headline"), line("contact", "contact")],
  sections: [
    { name: "summary", heading: "Summary", lines: [line("summary", "paragraph")] },
    {
      name: "experience",
      heading: "Experience",
      lines: [
        line("one", "item"),
        ...["1a", "1b", "1c", "1d"].map((id) => line(id, "bullet")),
        line("two", "item"),
        ...["2a", "2b"].map((id) => line(id, "bullet")),
        line("three", "item"),
      ],
    },
  ],
};

const ids = (openLineId: string) =>
  excerpt(resume, openLineId).document.sections.flatMap((section) => section.lines.map((each) => each.id));

describe("the landing page's part of a document", () => {
  test("shows two items, three bullets and one, of the section with the open line", () => {
    expect(ids("1a")).toEqual(["one", "1a", "1b", "1c", "two", "2a"]);
  });

  test("never leaves out the open line", () => {
    for (const open of ["1a", "1d", "2a", "2b", "summary", "three"]) expect(ids(open)).toContain(open);
  });

  test("counts what it left out, so that nobody takes the part for the whole", () => {
    expect(excerpt(resume, "1a").left).toBe(13 - 2 - 6);
  });

  test("an unknown open line or an empty document gives something to draw", () => {
    expect(ids("nowhere")).toEqual(["summary"]);
    expect(excerpt({ head: [], sections: [] }, "x")).toEqual({
      document: { head: [], sections: [] },
      left: 0,
    });
  });
});
