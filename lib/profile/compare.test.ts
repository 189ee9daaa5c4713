import { describe, expect, test } from "vitest";
import { sampleProfile } from "#seed/sample-profile.ts";
import { compareProfiles, textOf } from "./compare.ts";
import { emptyProfile, type Profile } from "./schema.ts";

const inWords = (before: Profile, after: Profile) =>
  compareProfiles(before, after).map(
    (one) => `${one.kind} ${one.place} / ${one.field}: ${one.before} > ${one.after}`,
  );

describe("compareProfiles", () => {
  test("says nothing about two that are the same", () => {
    expect(compareProfiles(sampleProfile, structuredClone(sampleProfile))).toEqual([]);
  });

  test("names each changed field with its item", () => {
    const after = structuredClone(sampleProfile);
    after.personal.headline = "Nurse educator";
    const role = after.experiences[1];
    if (role) role.start = "2019-04";
    expect(inWords(sampleProfile, after)).toEqual([
      "changed You / Headline: Registered nurse, emergency and cardiac care > Nurse educator",
      "changed Experience: Triage nurse, Lakeside General / From: Mar 2019 > Apr 2019",
    ]);
  });

  test("tells added, removed and changed facts from moved ones", () => {
    const after = structuredClone(sampleProfile);
    const bullets = after.experiences[0]?.bullets ?? [];
    bullets.reverse();
    bullets.push({ id: "new", text: "Taught the sepsis course" });
    const changed = compareProfiles(sampleProfile, after);
    expect(changed.map(({ kind, field, after: now }) => [kind, field, kind === "added" ? now : ""])).toEqual([
      ["added", "What you did", "Taught the sepsis course"],
      ["moved", "What you did, order", ""],
    ]);
  });

  test("lists a deleted role with all that it said", () => {
    const after = { ...sampleProfile, experiences: sampleProfile.experiences.slice(1) };
    const [removed] = compareProfiles(sampleProfile, after);
    expect(removed).toMatchObject({
      kind: "removed",
      place: "Experience: Charge nurse, emergency department, nights, Lakeside General",
      field: "",
    });
    expect(removed?.before).toContain("Feb 2023");
    expect(removed?.before).toContain("26 of them in 2025");
  });

  test("reads an empty profile against a full one", () => {
    const all = compareProfiles(emptyProfile("Ingrid Solheim", ""), sampleProfile);
    expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(["added"]));
    expect(
      compareProfiles(sampleProfile, emptyProfile("Ingrid Solheim", "")).every(
        ({ kind }) => kind === "removed",
      ),
    ).toBe(true);
  });

  test("writes what is not text as a person would", () => {
    expect([textOf(true), textOf(null), textOf(3), textOf(["a", "b"])]).toEqual(["yes", "", "3", "a · b"]);
  });
});
