import { describe, expect, test } from "vitest";
import { applyCorrections } from "#lib/engine/apply-corrections.ts";
import { leftPriority, markGap } from "./leave-gap.ts";
import type { Analysis, Correction, Requirement } from "./schema.ts";

const requirement = (id: string, priority: Requirement["priority"]): Requirement => ({
  ...{ id, text: `asks for ${id}`, start: 0, end: 5, kind: "skill", priority },
  ...{ skills: [], isAnyOf: false, minYears: null },
});
const understood = {
  ...{
    text: "",
    language: "en",
    state: "ok",
    title: "",
    company: "",
    place: "",
    workMode: "",
    employment: "",
  },
  ...{
    seniority: "",
    pay: null,
    deadline: "",
    minYears: null,
    skills: [],
    responsibilities: [],
    benefits: [],
    places: [],
    occupation: null,
    isTitleInferred: false,
  },
  requirements: [requirement("r1", "required"), requirement("r2", "preferred")],
} satisfies Analysis;
const corrected = (priorities: Correction["priorities"]) =>
  applyCorrections(understood, { title: "", company: "", place: "", priorities });

describe("a gap that is left as it is", () => {
  test("stays among the requirements with the priority that it had, also a corrected one", () => {
    const before = corrected({ r1: "mentioned" });
    const chosen = markGap(before, { r1: "mentioned" }, "r1", true);
    expect(chosen).toEqual({ r1: "left-mentioned" });
    expect(corrected(chosen ?? {}).requirements[0]).toEqual({
      ...before.requirements[0],
      isLeft: true,
    });
  });

  test("is what it was before when it is taken up again", () => {
    const left = markGap(understood, {}, "r2", true) ?? {};
    const taken = markGap(corrected(left), left, "r2", false) ?? {};
    expect(corrected(taken).requirements).toEqual(understood.requirements);
  });

  test("is none where nothing of that name is asked for", () => {
    expect(markGap(understood, {}, "r9", true)).toBeNull();
    expect(markGap(corrected({ r1: "ignored" }), { r1: "ignored" }, "r1", true)).toBeNull();
  });

  test("is told from every other choice", () => {
    expect(leftPriority("left-preferred")).toBe("preferred");
    for (const chosen of ["preferred", "ignored", ""]) expect(leftPriority(chosen)).toBeNull();
  });
});
