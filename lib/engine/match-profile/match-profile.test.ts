import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultTailorOptions } from "#lib/generations/schema.ts";
import type { Analysis, Requirement } from "#lib/postings/schema.ts";
import { emptyProfile, type Profile } from "#lib/profile/schema.ts";
import { factsOf } from "#lib/engine/facts.ts";
import { matchProfile } from "./match-profile.ts";
import { sharePoints } from "./points.ts";

const requirement = (more: Partial<Requirement>): Requirement => ({
  id: "r",
  text: "",
  start: 0,
  end: 0,
  kind: "skill",
  priority: "required",
  skills: [],
  isAnyOf: false,
  minYears: null,
  ...more,
});
const analysisOf = (requirements: Requirement[]): Analysis => ({
  text: "",
  language: "en",
  state: "ok",
  title: "",
  company: "",
  place: "",
  workMode: "",
  employment: "",
  seniority: "",
  pay: null,
  deadline: "",
  minYears: null,
  skills: [],
  requirements,
  responsibilities: [],
  benefits: [],
  places: [],
  occupation: null,
  isTitleInferred: false,
});
const role = (id: string, title: string, start: string, end: string, bullets: string[] = []): Profile["experiences"][number] => ({
  id, title, company: "Lakeside General", location: "", start, end, isCurrent: end === "", employment: "", technologies: [],
  bullets: bullets.map((text, at) => ({ id: `b${at}`, text })),
}); // prettier-ignore
const nurse: Profile = {
  ...emptyProfile("Ingrid", ""),
  experiences: [
    role("charge", "Charge nurse", "2023-01", "", ["Triaged patients in PostgreSQL-backed Epic"]),
    role("staff", "Staff nurse", "2019-01", "2022-12", [
      "Titrated cardiac drips under protocol",
      "Worked in a team",
    ]),
  ],
  education: [
    {
      id: "bsn",
      institution: "St. Hildegard",
      degree: "BSN",
      field: "Nursing",
      start: "2015",
      end: "2019",
      grade: "",
      honors: "",
      coursework: [],
    },
  ],
  languages: [{ id: "es", name: "Spanish", proficiency: "elementary" }],
  certifications: [
    { id: "acls", name: "ACLS", issuer: "", start: "2022", end: "2024", credentialId: "", url: "" },
    { id: "bls", name: "BLS", issuer: "", start: "2025", end: "2027", credentialId: "", url: "" },
  ],
};
const match = (requirements: Requirement[], profile = nurse) =>
  matchProfile(
    { profile, facts: factsOf(profile), analysis: analysisOf(requirements), today: "2026-10" },
    defaultTailorOptions,
  );
const one = (more: Partial<Requirement>, profile = nurse) => match([requirement(more)], profile).coverage[0]!;

describe("coverage", () => {
  test("counts only the years of roles that concern the thing, and says how many there are", () => {
    expect(one({ kind: "experience", text: "5 years as charge nurse", minYears: 5 })).toMatchObject({
      status: "partly",
      gap: "Your charge nurse roles add up to 3 years 10 months; 5 years are asked for.",
    });
    expect(
      one({ kind: "experience", text: "5 years of professional experience", minYears: 5 }),
    ).toMatchObject({ status: "met", gap: "" });
    expect(one({ kind: "experience", text: "2 years of welding", minYears: 2 })).toMatchObject({
      status: "gap",
      factIds: [],
    });
  });

  test("years as somebody are said to be missing as somebody, years with something with it", () => {
    const gapOf = (text: string) =>
      one({ kind: "experience", text, minYears: 4 }, { ...nurse, experiences: [] }).gap;
    expect(gapOf("At least 4 years of experience as a welder, ideally here")).toBe(
      "None of your roles shows work as a welder; 4 years are asked for.",
    );
    expect(gapOf("4 years of welding experience as a minimum")).toBe(
      "None of your roles shows “4 years of welding experience as a minimum”.",
    );
  });

  test("a narrower skill shows a broader one, never the other way round", () => {
    expect(one({ skills: ["SQL"] }).status).toBe("met");
    const sql: Profile = {
      ...emptyProfile("A", ""),
      skills: [{ id: "s", name: "SQL", category: "", level: "", years: null }],
    };
    expect(one({ skills: ["PostgreSQL"] }, sql)).toMatchObject({
      status: "gap",
      gap: "Your facts show SQL, but not PostgreSQL.",
    });
  });

  test("all skills are needed, or one when the posting says so", () => {
    expect(one({ skills: ["SQL", "Python"] })).toMatchObject({ status: "partly", points: 50 });
    expect(one({ skills: ["SQL", "Python"], isAnyOf: true }).status).toBe("met");
  });

  test("a degree needs level and field; a higher one covers a lower", () => {
    expect(one({ kind: "education", text: "Associate degree in nursing" }).status).toBe("met");
    expect(one({ kind: "education", text: "Bachelor's or Master's degree" }).status).toBe("met");
    expect(one({ kind: "education", text: "Bachelor's degree in accounting" }).status).toBe("partly");
    expect(one({ kind: "education", text: "PhD" })).toMatchObject({
      status: "gap",
      gap: "A doctorate is asked for; you entered BSN.",
    });
  });

  test("a degree that goes on is partly there, by its end or for want of one", () => {
    const [bsn] = nurse.education;
    const asked = { kind: "education", text: "Bachelor's degree in nursing" } as const;
    const withEnd = (end: string) => one(asked, { ...nurse, education: [{ ...bsn!, end }] });
    expect(withEnd("2029-05")).toMatchObject({
      status: "partly",
      gap: expect.stringContaining("ends in May 2029"),
    });
    expect(withEnd("")).toMatchObject({ status: "partly", gap: expect.stringContaining("add the end") });
    expect(withEnd("2019")).toMatchObject({ status: "met" });
  });

  test("a certificate that has ended is partly, one that runs is met", () => {
    expect(one({ kind: "certification", text: "ACLS", skills: ["ACLS"] })).toMatchObject({
      status: "partly",
      gap: "Your ACLS ended in 2024.",
    });
    expect(one({ kind: "certification", text: "BLS", skills: ["BLS"] }).status).toBe("met");
    expect(one({ kind: "certification", text: "CCRN", skills: ["CCRN"] })).toMatchObject({
      status: "gap",
      gap: "CCRN is not among your certifications.",
    });
  });

  test("a language needs its proficiency", () => {
    expect(one({ kind: "language", text: "Spanish, conversational", skills: ["Spanish"] })).toMatchObject({
      status: "partly",
      gap: "Your Spanish is elementary; intermediate is asked for.",
    });
    expect(one({ kind: "language", text: "French", skills: ["French"] }).status).toBe("gap");
  });

  test("words count together, never a stop word or one generic word", () => {
    expect(one({ kind: "other", text: "Confidence titrating cardiac drips under protocol" }).status).toBe(
      "met",
    );
    for (const text of [
      "Must be able to work with the team",
      "Team player in a fast environment",
      "Management of the patients' parking garage",
    ]) {
      expect({ text, status: one({ kind: "other", text }).status }).toEqual({ text, status: "gap" });
    }
  });

  test("a title shows the work that it names", () => {
    const profile = {
      ...emptyProfile("Wim", ""),
      experiences: [role("a", "Data engineer", "2020-01", ""), role("b", "Welder", "2015-01", "2019-12")],
    };
    const years = (text: string, skills: string[]) =>
      one({ kind: "experience", minYears: 4, text, skills }, profile);
    expect(years("4 years in data engineering", ["data engineering"]).status).toBe("met");
    expect(years("4 years of welding", ["welding"]).status).toBe("met");
    expect(years("4 years of accounting", ["accounting"])).toMatchObject({
      status: "gap",
      gap: "None of your roles shows work with accounting; 4 years are asked for.",
    });
    expect(years("4 years of raising orchids", []).gap).toBe(
      "None of your roles shows “4 years of raising orchids”.",
    );
  });

  test("of a choice that stands first, one is enough for the years", () => {
    const text = "Three years in cardiology, telemetry or triage, and some teaching";
    const skills = ["cardiology", "telemetry", "triage", "teaching"];
    expect(one({ kind: "experience", minYears: 3, text, skills }).status).toBe("met");
    expect(one({ kind: "experience", minYears: 3, text: text.replace(" or ", " and "), skills }).status).toBe(
      "gap",
    );
  });

  test("having worked at such a place is enough where only a place is asked for", () => {
    const ask = {
      kind: "experience",
      text: "Experience in an acute hospital setting",
      skills: ["acute care"],
    } as const;
    expect(one({ ...ask, skills: [...ask.skills] }).status).toBe("gap");
    const there = { ...nurse, experiences: [{ ...nurse.experiences[0]!, company: "Larkin Hospital" }] };
    expect(one({ ...ask, skills: [...ask.skills] }, there)).toMatchObject({ status: "met" });
  });

  test("of 'communication in English' the language alone is looked up, and all that lack are named", () => {
    const ask = { kind: "language", text: "Good communication in German and English" } as const;
    expect(one({ ...ask, skills: ["communication", "German", "English"] }).gap).toBe(
      "German and English are not among your languages.",
    );
  });

  describe("of tools that the lexicon does not know", () => {
    const role = nurse.experiences[0]!;
    const bullets = [{ id: "b-tools", text: "Moved recalls into Hartwell and trained 4 on ezyWard" }];
    const skills = [{ id: "s-tool", name: "Pixelrow", category: "", level: "" as const, years: null }];
    const person = { ...nurse, experiences: [{ ...role, bullets }], skills };
    const asked = (text: string) => one({ kind: "other", text, skills: [] }, person);

    test.each([
      ["Proficiency with Hartwell or Quillstone", "met"],
      ["Experience using Quillstone, pixelrow or similar", "met"],
      ["Knowledge of ezyWard", "met"],
      ["Proficiency with Hartwell and Quillstone", "partly"],
      ["Proficiency with Quillstone or Hart", "gap"],
      ["Knowledge of hartwell methods for forestry", "gap"],
    ])("%s: %s", (text, status) => expect(asked(text).status).toBe(status));

    test("says which is missing", () => {
      expect(asked("Proficiency with Hartwell and Quillstone").gap).toBe(
        "Your facts show Hartwell, but not Quillstone.",
      );
    });
  });

  test("whoever leads people shows leadership without saying so", () => {
    const role = nurse.experiences[0]!;
    const asked = (text: string) =>
      one(
        { text: "Leadership in a store", skills: ["leadership"] },
        { ...nurse, experiences: [{ ...role, title: "Baker", bullets: [{ id: "b-lead", text }] }] },
      ).status;
    expect(asked("Lead a shift of 14 pickers and 3 drivers")).toBe("met");
    expect(asked("Supervised 6 line cooks at night")).toBe("met");
    expect(asked("Supervised 6 bakers at night")).toBe("met");
    expect(asked("Managed 14 building projects at once")).not.toBe("met");
  });

  test("who has entered no language is told so, not that one is missing", () => {
    const ask = { kind: "language", text: "Fluent English", skills: ["English"] } as const;
    expect(one({ ...ask, skills: [...ask.skills] }, { ...nurse, languages: [] })).toMatchObject({
      status: "gap",
      gap: "You have entered no languages; English is asked for.",
    });
  });

  test("nights, weekends and the state of one's health count nothing", () => {
    const lines = [
      requirement({ id: "a", skills: ["triage"] }),
      requirement({ id: "b", kind: "other", text: "Willing to work nights, weekends and holidays" }),
      requirement({ id: "c", kind: "physical", text: "Excellent health for triage", skills: ["triage"] }),
    ];
    const { coverage } = match(lines);
    expect(coverage.map(({ max }) => max)).toEqual([100, 0, 0]);
    expect(coverage.map(({ status }) => status)).toEqual(["met", "gap", "gap"]);
    expect(coverage[1]!.gap).toMatch(/^Resumes do not state this/);
  });

  test("another field of the same skill is not the skill", () => {
    const books: Profile = {
      ...emptyProfile("A", ""),
      experiences: [role("a", "Accountant", "2020", "", ["Closed the accounting month"])],
    };
    expect(one({ text: "Public accounting background", skills: ["accounting"] }, books)).toMatchObject({
      status: "partly",
      points: 50,
    });
  });
});

describe("score", () => {
  test("is the rounded sum of its parts, and required weighs more than preferred, more than mentioned", () => {
    const all = match(
      ["required", "preferred", "mentioned"].map((priority, at) =>
        requirement({
          id: `r${at}`,
          priority: priority as Requirement["priority"],
          skills: [at === 1 ? "Rust" : "SQL"],
        }),
      ),
    );
    expect(all.coverage.map((coverage) => coverage.max)).toEqual([57, 29, 14]);
    expect(all.parts.reduce((sum, part) => sum + part.points, 0)).toBe(all.score);
    expect(all.parts.map((part) => part.label)).toEqual(["Required", "Preferred", "Mentioned"]);
  });

  test("is null when nothing is asked for", () => {
    expect(match([]).score).toBeNull();
  });

  test("points always add up to 100, and no larger weight gets fewer", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(1, 2, 4), { minLength: 1, maxLength: 200 }), (weights) => {
        const points = sharePoints(weights);
        expect(points.reduce((a, b) => a + b, 0)).toBe(100);
        weights.forEach((weight, at) =>
          weights.forEach(
            (other, than) => weight > other && expect(points[at]).toBeGreaterThanOrEqual(points[than]!),
          ),
        );
      }),
    );
  });
});

describe("relevance", () => {
  test("lists every fact once, what the posting asks for first", () => {
    const { relevance } = match([requirement({ kind: "other", text: "Titrating cardiac drips" })]);
    expect(relevance[0]!.factId).toBe("staff.bullet.b0");
    expect(relevance.map((entry) => entry.factId).sort()).toEqual(
      factsOf(nurse)
        .map((fact) => fact.id)
        .sort(),
    );
  });

  test("a figure lifts a bullet where it counts something, not in a name", () => {
    const bullets = ["Kept the archive on S3", "Kept the archive for 40 wards", "Kept the archive for wards"];
    const profile = { ...emptyProfile("Wim", ""), experiences: [role("a", "Clerk", "2020-01", "", bullets)] };
    const weight = (at: number) =>
      match([], profile).relevance.find(({ factId }) => factId.endsWith(`b${at}`))!.weight;
    expect(weight(0)).toBe(weight(2));
    expect(weight(1)).toBe(weight(2) + 3);
  });

  test("a focus area lifts its facts", () => {
    const facts = factsOf(nurse);
    const { relevance } = matchProfile(
      { profile: nurse, facts, analysis: analysisOf([]), today: "2026-10" },
      { ...defaultTailorOptions, focusAreas: ["team"] },
    );
    expect(relevance[0]!.factId).toBe("staff.bullet.b1");
  });
});
