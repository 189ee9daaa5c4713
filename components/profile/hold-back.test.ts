import { describe, expect, test } from "vitest";
import { sampleProfile } from "#seed/sample-profile.ts";
import { profileSchema, type Profile } from "#lib/profile/schema.ts";
import { holdBack } from "./hold-back.ts";

function heldBack(document: Profile) {
  const parsed = profileSchema.safeParse(document);
  return holdBack(document, sampleProfile, parsed.error?.issues.map(({ path }) => path) ?? []);
}

describe("holdBack", () => {
  test("keeps all of a document that fits", () => {
    expect(heldBack(sampleProfile)).toEqual(sampleProfile);
  });

  test("saves an edit beside a role whose dates do not fit yet", () => {
    const document = structuredClone(sampleProfile);
    document.summary = "New words";
    const role = document.experiences[1];
    if (role) Object.assign(role, { title: "Edited too", end: "2018-11" });
    const saved = heldBack(document);
    expect(saved.summary).toBe("New words");
    expect(saved.experiences).toEqual(sampleProfile.experiences);
  });

  test("leaves out a new item that does not fit, and holds back one field of the person's", () => {
    const document = structuredClone(sampleProfile);
    document.languages.push({ id: "new", name: "x".repeat(101), proficiency: "" });
    Object.assign(document.personal, { email: "not an address", headline: "New headline" });
    const saved = heldBack(document);
    expect(saved.languages).toEqual(sampleProfile.languages);
    expect(saved.personal).toEqual({ ...sampleProfile.personal, headline: "New headline" });
    expect(profileSchema.safeParse(saved).success).toBe(true);
  });

  test("goes back to the saved list when there are too many items", () => {
    const document = structuredClone(sampleProfile);
    document.languages = Array.from({ length: 31 }, (_, at) => ({
      id: `l${at}`,
      name: "Norwegian",
      proficiency: "" as const,
    }));
    expect(heldBack(document).languages).toEqual(sampleProfile.languages);
  });
});
