import { describe, expect, test } from "vitest";
import { emptyProfile, profileLimits, profileSchema } from "#lib/profile/schema.ts";
import { withStatedFact, type StatedFact } from "./stated-fact.ts";

const role = {
  ...{ id: "lakeside", title: "Triage nurse", company: "Lakeside General", location: "", start: "2019" },
  ...{ end: "", isCurrent: true, employment: "" as const, technologies: [] },
  bullets: [{ id: "b1", text: "Triaged 60 patients a shift" }],
};
const profile = { ...emptyProfile("Ingrid Solheim", ""), experiences: [role] };
const state = (stated: Partial<StatedFact>, from = profile) =>
  withStatedFact(from, { text: "CCRN", place: "skills", proficiency: "", ...stated }, "new");

describe("what a person says they have", () => {
  test.each(["skills", "certifications", "languages", "education"] as const)(
    "goes into %s in their very words, and nothing else changes",
    (place) => {
      const added = state({ place });
      if (!("document" in added)) throw new Error(added.message);
      const { [place]: list, ...rest } = added.document;
      const { [place]: before, ...restBefore } = profile;
      expect(JSON.stringify(list)).toContain('"CCRN"');
      expect(list).toHaveLength(before.length + 1);
      expect(rest).toEqual(restBefore);
      expect(added.act).toBe("Added CCRN");
      expect(profileSchema.safeParse(added.document).success).toBe(true);
    },
  );

  test("keeps how well a language is spoken", () => {
    const added = state({ place: "languages", text: "Spanish", proficiency: "fluent" });
    expect(added).toMatchObject({ document: { languages: [{ name: "Spanish", proficiency: "fluent" }] } });
  });

  test("becomes the last fact of the role that was chosen", () => {
    const added = state({ place: "role.lakeside", text: "Led a team of ten" });
    expect(added).toMatchObject({
      act: "Added a fact to Triage nurse, Lakeside General",
      document: { experiences: [{ bullets: [role.bullets[0], { id: "new", text: "Led a team of ten" }] }] },
    });
  });

  test("is refused at the field to change: twice the same, no such place, too long, no room", () => {
    const twice = state({ text: "triaged 60 patients a shift ", place: "role.lakeside" });
    expect(twice).toMatchObject({ field: "text" });
    expect(state({ place: "role.gone" })).toMatchObject({ field: "place" });
    expect(state({ place: "salary" })).toMatchObject({ field: "place" });
    expect(state({ text: "x".repeat(101) })).toMatchObject({ field: "text" });
    const bullets = Array.from({ length: profileLimits.bullets }, (_, at) => ({
      id: `b${at}`,
      text: `${at}`,
    }));
    const full = { ...profile, experiences: [{ ...role, bullets }] };
    expect(state({ place: "role.lakeside" }, full)).toMatchObject({ field: "place" });
  });
});
