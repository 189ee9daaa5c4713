import { describe, expect, test } from "vitest";
import type { Requirement } from "#lib/postings/schema.ts";
import { fitOf } from "./posting-fit.ts";
import type { Coverage } from "./schema.ts";

type Row = { status: Coverage["status"]; max: number; points?: number } & Partial<Requirement>;

function fit(rows: Row[]) {
  const requirements = rows.map(({ status: _, max: __, points: ___, ...row }, at): Requirement => ({
    ...{ id: `r${at}`, text: `thing ${at}`, start: 0, end: 1, kind: "other", priority: "required" },
    ...{ skills: [], isAnyOf: false, minYears: null },
    ...row,
  }));
  const coverage = rows.map(({ status, max, points = 0 }, at): Coverage => ({
    ...{ requirementId: `r${at}`, status, factIds: [], points, max, gap: "" },
  }));
  return fitOf({ requirements }, { score: 50, coverage });
}

describe("a fit in figures", () => {
  test("counts what is met, partly met and missing, and the must-haves among the met", () => {
    const rows: Row[] = [
      { status: "met", max: 40, points: 40 },
      { status: "gap", max: 40 },
      { status: "met", max: 10, points: 10, priority: "preferred" },
      { status: "partly", max: 10, points: 5, priority: "mentioned" },
    ];
    expect(fit(rows)).toEqual({
      ...{ score: 50, met: 2, partly: 1, gaps: 1, required: 2, requiredMet: 1, topGap: "thing 1" },
    });
  });

  test("names what costs most, of equals what is missing altogether, and nothing that weighs nothing", () => {
    expect(
      fit([
        { status: "gap", max: 4 },
        { status: "gap", max: 8 },
      ]).topGap,
    ).toBe("thing 1");
    expect(
      fit([
        { status: "partly", max: 8, points: 4 },
        { status: "gap", max: 4 },
      ]).topGap,
    ).toBe("thing 1");
    expect(fit([{ status: "gap", max: 0, kind: "physical" }]).topGap).toBe("");
    expect(fit([{ status: "met", max: 9, points: 9 }]).topGap).toBe("");
  });

  test("calls a gap by its one skill, else by its first whole words", () => {
    const gap = { status: "gap", max: 9 } as const;
    expect(fit([{ ...gap, skills: ["CCRN"], text: "CCRN certification, or within a year" }]).topGap).toBe(
      "CCRN",
    );
    expect(fit([{ ...gap, skills: ["Python"], minYears: 5, text: "5 years of Python." }]).topGap).toBe(
      "5 years of Python",
    );
    const long = "You are at ease explaining an echo report to a retired miner, and to his family";
    expect(fit([{ ...gap, text: long }]).topGap).toBe(
      "You are at ease explaining an echo report to a retired …",
    );
  });

  test("counts a gap that is left in every figure, and names the next one", () => {
    const gaps = (isLeft: boolean): Row[] => [
      { status: "gap", max: 60, isLeft },
      { status: "gap", max: 40 },
    ];
    expect(fit(gaps(false)).topGap).toBe("thing 0");
    expect(fit(gaps(true))).toEqual({ ...fit(gaps(false)), topGap: "thing 1" });
  });

  test("never cuts a sign in two, whatever the text", () => {
    const cut = fit([{ status: "gap", max: 9, text: "🧑‍🔧".repeat(60) }]).topGap;
    expect(cut.isWellFormed()).toBe(true);
  });
});
