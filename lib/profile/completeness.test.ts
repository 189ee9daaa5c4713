import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sampleProfile } from "#seed/sample-profile.ts";
import { completeness } from "./completeness.ts";
import { emptyProfile, type Profile } from "./schema.ts";

const idsOf = (profile: Profile) => completeness(profile).steps.map(({ id }) => id);

describe("completeness", () => {
  test("puts what is worth most first", () => {
    const { percent, steps } = completeness(emptyProfile("Ingrid Solheim", "ingrid@example.org"));
    expect(percent).toBe(8);
    expect(steps.slice(0, 2).map(({ what }) => what)).toEqual([
      "Enter your first role, or a project",
      "Say what you did there",
    ]);
    expect(steps.every(({ why, worth }) => why !== "" && worth > 0)).toBe(true);
  });

  test("finds the sample profile nearly complete", () => {
    expect(completeness(sampleProfile).percent).toBeGreaterThan(85);
  });

  test("measures somebody without roles by their projects", () => {
    const project = {
      id: "p",
      name: "Greenhouse sensor",
      role: "",
      description: "",
      technologies: [],
      url: "",
      start: "2024",
      end: "2025",
      bullets: [
        { id: "1", text: "Logged 12 sensors" },
        { id: "2", text: "Cut watering by 30%" },
      ],
    };
    const student = { ...emptyProfile("Ada", "ada@example.org"), projects: [project] };
    expect(idsOf(student)).not.toContain("work");
    expect(idsOf(student)).not.toContain("facts");
  });

  test("asks for a certification's date only when there is a certification", () => {
    const profile = emptyProfile("Ada", "");
    expect(idsOf(profile)).not.toContain("certification-dates");
    const ccrn = { id: "c", name: "CCRN", issuer: "AACN", start: "", end: "", credentialId: "", url: "" };
    const step = completeness({ ...profile, certifications: [ccrn] }).steps.find(
      ({ id }) => id === "certification-dates",
    );
    expect(step).toMatchObject({ what: "Date CCRN, AACN", itemId: "c" });
  });

  test("stays from 0 to 100, and is 100 only when no step is left", () => {
    const arbitrary = fc.record({
      count: fc.nat(3),
      bullets: fc.nat(3),
      text: fc.constantFrom("", "did it", "did 3"),
      start: fc.constantFrom("", "2019-03"),
      summary: fc.string({ maxLength: 200 }),
    });
    fc.assert(
      fc.property(arbitrary, ({ count, bullets, text, start, summary }) => {
        const profile: Profile = {
          ...structuredClone(sampleProfile),
          summary,
          experiences: structuredClone(sampleProfile.experiences.slice(0, count)).map((role) => ({
            ...role,
            start,
            bullets: Array.from({ length: bullets }, (_, at) => ({ id: `b${at}`, text })),
          })),
        };
        const { percent, steps } = completeness(profile);
        expect(Number.isInteger(percent) && percent >= 0 && percent <= 100).toBe(true);
        expect(percent === 100).toBe(steps.length === 0);
      }),
    );
  });

  test("never falls when a step is taken", () => {
    const before = emptyProfile("Ada", "");
    const after = { ...before, summary: "x".repeat(200) };
    expect(completeness(after).percent).toBeGreaterThan(completeness(before).percent);
    expect(idsOf(after)).not.toContain("summary");
  });
});

test("what a role lacks of its name is said of what it has", () => {
  const [role] = sampleProfile.experiences;
  if (role === undefined) throw new Error("a role is needed");
  const stepOf = (title: string, company: string) =>
    completeness({ ...sampleProfile, experiences: [{ ...role, title, company }] }).steps.find(
      ({ id }) => id === "work",
    )?.what;
  expect(stepOf("", "")).toBe("Give your new role a title and an employer");
  expect(stepOf("Ferry hand", "")).toBe("Add the employer of Ferry hand");
  expect(stepOf("", "Pine Line")).toBe("Add your title at Pine Line");
});
