import { describe, expect, test } from "vitest";
import { pasteSchema, postingTextLimit } from "#lib/postings/schema.ts";
import { profileSchema } from "#lib/profile/schema.ts";
import { codePoints } from "#lib/text.ts";
import { bundledPostings } from "./bundled-postings.ts";
import { samplePostingSlugs } from "./sample-postings.ts";
import { sampleProfile } from "./sample-profile.ts";

/** Every value that stands under a key "id", at any depth. */
function idsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "id" && typeof inner === "string" ? [inner] : idsIn(inner),
  );
}

describe("bundled postings", () => {
  test("are 24, each with its own slug and text", () => {
    expect(bundledPostings).toHaveLength(24);
    expect(new Set(bundledPostings.map((posting) => posting.slug)).size).toBe(24);
    expect(new Set(bundledPostings.map((posting) => posting.text)).size).toBe(24);
  });

  test("cover ten occupations", () => {
    expect(new Set(bundledPostings.map((posting) => posting.occupation)).size).toBe(10);
  });

  test.each(bundledPostings)(
    "$slug has the length of a real posting and can be addressed",
    ({ slug, text }) => {
      expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(codePoints(text)).toBeGreaterThanOrEqual(1_200);
      expect(codePoints(text)).toBeLessThanOrEqual(postingTextLimit);
    },
  );

  test.each(bundledPostings)("$slug is stored as it stands here", ({ text }) => {
    expect(pasteSchema.parse({ text })).toEqual({ text });
  });

  test.each(bundledPostings)("$slug names no address or number that could be somebody's", ({ text }) => {
    for (const address of text.match(/\S+@\S+/g) ?? []) expect(address).toMatch(/\.example[.,;)]?$/);
    for (const phone of text.match(/\d{3}-\d{3}-\d{4}/g) ?? []) expect(phone).toMatch(/-555-01\d\d$/);
    for (const phone of text.match(/\b0\d{4} \d{3} \d{3}\b/g) ?? []) expect(phone).toMatch(/^01632 960 /);
  });
});

describe("sample account", () => {
  test("its postings are bundled, the cardiac charge nurse first", () => {
    const slugs = new Set(bundledPostings.map((posting) => posting.slug));
    expect(samplePostingSlugs[0]).toBe("charge-nurse-cardiac-step-down");
    expect(new Set(samplePostingSlugs).size).toBe(3);
    for (const slug of samplePostingSlugs) expect(slugs).toContain(slug);
  });

  test("its profile is valid and is stored as it stands here", () => {
    expect(profileSchema.parse(sampleProfile)).toEqual(sampleProfile);
  });

  test("its profile uses each id once", () => {
    const ids = idsIn(sampleProfile);
    expect(ids.length).toBeGreaterThan(60);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("its profile dates everything to the month", () => {
    const dated = [
      ...sampleProfile.experiences,
      ...sampleProfile.education,
      ...sampleProfile.projects,
      ...sampleProfile.certifications,
    ];
    for (const item of dated) {
      expect(item.start).toMatch(/^\d{4}-\d{2}$/);
      if (!("isCurrent" in item && item.isCurrent)) expect(item.end).toMatch(/^\d{4}-\d{2}$/);
    }
  });

  test("its profile lacks what the first posting asks for and a visitor should see as a gap", () => {
    const profile = JSON.stringify(sampleProfile);
    const text = bundledPostings.find((posting) => posting.slug === samplePostingSlugs[0])?.text ?? "";
    for (const gap of ["CCRN", "Spanish"]) {
      expect(text).toContain(gap);
      expect(profile).not.toContain(gap);
    }
  });
});
