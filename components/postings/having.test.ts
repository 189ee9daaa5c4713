import { describe, expect, test } from "vitest";
import type { Coverage } from "#lib/generations/schema.ts";
import type { Requirement } from "#lib/postings/schema.ts";
import type { Fact } from "#lib/profile/schema.ts";
import { havingOf } from "./having.ts";

const asked = (changed: Partial<Requirement>): Requirement => ({
  ...{ id: "r1", text: "asked for", start: 0, end: 9, kind: "skill", priority: "required" },
  ...{ skills: [], isAnyOf: false, minYears: null },
  ...changed,
});
const role = {
  ...{ id: "lakeside", title: "Nurse", company: "", location: "", start: "", end: "", isCurrent: true },
  ...{ employment: "" as const, bullets: [], technologies: [] },
};
const having = (changed: Partial<Requirement>, roles = [role]) =>
  havingOf(asked(changed), undefined, new Map(), roles);

describe("where “I have this” leads", () => {
  test("years are settled by the dates of roles, never by saying so", () => {
    expect(having({ kind: "experience", minYears: 5 })).toEqual({ to: "/profile?edit=lakeside&field=start" });
    expect(having({ kind: "skill", skills: ["Python"], minYears: 3 }, [])).toEqual({
      to: "/profile?add=experiences",
    });
  });

  test("a name is offered where exactly one is asked for, and never one of several", () => {
    expect(having({ skills: ["Excel"] })).toMatchObject({ place: "skills", text: "Excel" });
    expect(having({ skills: ["Excel", "SQL"] })).toMatchObject({ place: "skills", text: "" });
    expect(having({ kind: "certification", skills: ["CCRN"] })).toMatchObject({
      place: "certifications",
      text: "CCRN",
    });
  });

  test("a deed is told as a fact of the latest role, in words of one's own", () => {
    expect(having({ kind: "other" })).toMatchObject({ place: "role.lakeside", text: "" });
    expect(having({ kind: "other" }, [])).toMatchObject({ place: "skills", text: "" });
  });

  test("a language that is there without enough level is opened, a new one asks for it", () => {
    expect(having({ kind: "language", skills: ["Spanish"] })).toMatchObject({ asksProficiency: true });
    const fact: Fact = {
      ...{ id: "es.language", kind: "language", text: "Spanish", itemId: "es" },
      ...{ section: "languages", source: "Languages" },
    };
    const coverage: Coverage = {
      ...{ requirementId: "r1", status: "partly", factIds: [fact.id], points: 1, max: 2, gap: "" },
    };
    const language = asked({ kind: "language", skills: ["Spanish"] });
    expect(havingOf(language, coverage, new Map([[fact.id, fact]]), [role])).toEqual({
      to: "/profile?edit=es&field=proficiency",
    });
  });
});
