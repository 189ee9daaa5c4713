import { describe, expect, test } from "vitest";
import { keepCorrections, withoutUnchanged } from "./keep-corrections.ts";
import type { Analysis, Correction, Requirement } from "./schema.ts";

const requirement = (id: string, text: string): Requirement => ({
  ...{ id, text, start: 0, end: text.length, kind: "skill", priority: "required" },
  ...{ skills: [], isAnyOf: false, minYears: null },
});

function reading(title: string, requirements: Requirement[]): Analysis {
  const unknown = { company: "", place: "", workMode: "", employment: "", seniority: "", pay: null } as const;
  const rest = {
    deadline: "",
    minYears: null,
    skills: [],
    responsibilities: [],
    benefits: [],
    places: [],
    occupation: null,
    isTitleInferred: false,
  };
  return { text: "", language: "en", state: "ok", title, requirements, ...unknown, ...rest };
}

function correction(title: string, priorities: Correction["priorities"]): Correction {
  return { title, company: "", place: "", status: "active", notes: "", tags: [], priorities };
}

describe("corrections when the text is read again", () => {
  const before = reading("Nurse", [requirement("r1", "BLS"), requirement("r2", "CCRN")]);
  const after = reading("Lead nurse", [requirement("r1", "TNCC"), requirement("r2", "BLS")]);

  test("stay with the words that they are about, whatever number these have now", () => {
    const kept = keepCorrections(before, after, correction("Nurse", { r1: "ignored", r2: "preferred" }));
    expect(kept.priorities).toEqual({ r2: "ignored" });
  });

  test("a title that nobody corrected follows the new reading, a corrected one stays", () => {
    expect(keepCorrections(before, after, correction("Nurse", {})).title).toBe("Lead nurse");
    expect(keepCorrections(before, after, correction("My nurse", {})).title).toBe("My nurse");
    expect(keepCorrections(before, reading("", []), correction("Nurse", {})).title).toBe("Nurse");
  });

  test("years and skills stay with their words, and the pay with the posting", () => {
    const pay = { min: 1, max: 2, currency: "USD", period: "hour" } as const;
    const mine = {
      ...correction("Nurse", {}),
      corrected: { pay, asks: { r1: { minYears: 2 }, r2: { skills: [] } } },
    };
    expect(keepCorrections(before, after, mine).corrected).toEqual({ pay, asks: { r2: { minYears: 2 } } });
  });

  test("a way's years stay with the words of their requirement", () => {
    const { id: _, priority: __, ...way } = requirement("", "BLS or ACLS");
    const ways = { ...requirement("r1", "BLS or ACLS"), alternatives: [way, { ...way, minYears: 2 }] };
    const mine = { ...correction("Nurse", {}), corrected: { asks: { "r1/1": { minYears: 3 } } } };
    const moved = reading("Nurse", [requirement("r1", "TNCC"), { ...ways, id: "r2" }]);
    expect(keepCorrections(reading("Nurse", [ways]), moved, mine).corrected).toEqual({
      asks: { "r2/1": { minYears: 3 } },
    });
    const sent = { asks: { "r1/0": { minYears: null }, "r1/1": { minYears: 2 }, "r1/2": { minYears: 1 } } };
    const unchanged = { ...correction("Nurse", {}), corrected: sent };
    expect(withoutUnchanged(reading("Nurse", [ways]), unchanged).corrected).toEqual({});
    expect(withoutUnchanged(reading("Nurse", [ways]), mine).corrected).toEqual(mine.corrected);
  });

  test("what the form sends as it was read is no correction, and no skill comes that was not read", () => {
    const pay = { min: 17.125, max: 20, currency: "USD", period: "hour" } as const;
    const read = reading("Nurse", [{ ...requirement("r1", "BLS"), skills: ["BLS", "ACLS"], minYears: 2 }]);
    const sent = (corrected: Correction["corrected"]) =>
      withoutUnchanged(read, { ...correction("Nurse", {}), corrected }).corrected;
    expect(sent({ pay: null, asks: { r1: { minYears: 2, skills: ["BLS", "ACLS"] } } })).toEqual({});
    const paid = { ...read, pay: { ...pay, annualMin: 0, annualMax: 0, text: "" } };
    const asShown = { ...correction("Nurse", {}), corrected: { pay: { ...pay, min: 17.13, max: 20 } } };
    expect(withoutUnchanged(paid, asShown).corrected).toEqual({});
    expect(sent({ asks: { r1: { minYears: null, skills: ["ACLS", "Go"] }, r9: { minYears: 1 } } })).toEqual({
      asks: { r1: { minYears: null, skills: ["ACLS"] } },
    });
  });

  test("a skill that a person adds is kept once, and is no addition where it was read", () => {
    const read = reading("Nurse", [{ ...requirement("r1", "BLS"), skills: ["BLS"] }]);
    const sent = (more: string[]) =>
      withoutUnchanged(read, { ...correction("Nurse", {}), corrected: { asks: { r1: { more } } } }).corrected;
    expect(sent(["ACLS", "BLS"])).toEqual({ asks: { r1: { more: ["ACLS"] } } });
    expect(sent(["BLS"])).toEqual({});
    expect(sent([])).toEqual({});
  });

  test("a choice that is what was read anyway is none, and one of an unknown requirement goes", () => {
    const chosen = correction("Nurse", { r1: "required", r2: "mentioned", r9: "ignored" });
    expect(withoutUnchanged(before, chosen).priorities).toEqual({ r2: "mentioned" });
  });
});
