import { describe, expect, test } from "vitest";
import { analyzePosting } from "#lib/engine/analyze-posting/analyze-posting.ts";
import { factsOf } from "#lib/engine/facts.ts";
import { defaultTailorOptions } from "#lib/generations/schema.ts";
import { emptyProfile, type Profile } from "#lib/profile/schema.ts";
import { matchProfile } from "./match-profile.ts";

const role = (title: string, company: string, start: string, end: string, bullet = ""): Profile["experiences"][number] => ({
  id: `${title} ${start}`, title, company, location: "", start, end, isCurrent: end === "", employment: "", technologies: [],
  bullets: bullet === "" ? [] : [{ id: "b", text: bullet }],
}); // prettier-ignore
const degree = (name: string, field: string): Profile["education"][number] => ({
  id: name, institution: "Elmwood College", degree: name, field, start: "2010", end: "2014", grade: "", honors: "", coursework: [],
}); // prettier-ignore
const licensed = (name: string): Profile["certifications"][number] => ({
  id: name, name, issuer: "", start: "", end: "", credentialId: "", url: "",
}); // prettier-ignore
const profileOf = (more: Partial<Profile>): Profile => ({ ...emptyProfile("Ada", ""), ...more });

function matched(line: string, more: Partial<Profile>, title = "Bookkeeper") {
  const profile = profileOf(more);
  const analysis = analyzePosting({ text: `${title}\n\nRequirements\n- ${line}\n- Good shoes` });
  const match = matchProfile(
    { profile, facts: factsOf(profile), analysis, today: "2026-10" },
    defaultTailorOptions,
  );
  return { requirement: analysis.requirements[0]!, ...match.coverage[0]! };
}

describe("one of several ways", () => {
  const line = "Bachelor's degree in accounting and 2 years as a bookkeeper, or 5 years as a bookkeeper";

  test("is enough, and is named", () => {
    const five = { experiences: [role("Bookkeeper", "Hollis", "2020-01", "2025-06")] };
    expect(matched(line, five)).toMatchObject({ status: "met", way: 1 });
    const both = {
      experiences: [role("Bookkeeper", "Hollis", "2023-01", "2025-06")],
      education: [degree("Bachelor of Science", "Accounting")],
    };
    expect(matched(line, both)).toMatchObject({ status: "met", way: 0 });
  });

  test("asks for all that it joins: a degree alone is half of the first", () => {
    const half = matched(line, { education: [degree("Bachelor of Science", "Accounting")] });
    expect(half).toMatchObject({ status: "partly", way: 0 });
    expect(half.gap).toMatch(/^One of 2 ways is enough; you are nearest to “Bachelor's degree/);
  });

  test("not begun, the shortest is named", () => {
    expect(matched("Master's degree in law or one year as a bookkeeper", {}).gap).toMatch(
      /the shortest is “one year as a bookkeeper”/,
    );
  });
});

describe("equivalent experience", () => {
  const line = "Bachelor's degree in accounting or equivalent experience";
  const years = (start: string, title = "Bookkeeper") => ({
    experiences: [role(title, "Hollis", start, "2025-12", "Closed the books")],
  });

  test("is four years of work close to the job for a bachelor's degree", () => {
    expect(matched(line, years("2022-01"))).toMatchObject({ status: "met", way: 1 });
    const two = matched(line, years("2024-01"));
    expect(two).toMatchObject({ status: "partly", way: 1 });
    expect(two.gap).toContain("add up to 2 years; about 4 years");
  });

  test("is no other work", () => {
    expect(matched(line, years("2010-01", "Lifeguard")).status).toBe("gap");
  });

  test("does not come from what can be obtained later", () => {
    expect(matched("CPA, or the ability to obtain it", years("2010-01")).status).toBe("gap");
  });
});

describe("fields, licenses and settings", () => {
  test("a field has to fit with all its telling words", () => {
    const line = "Degree in public administration or political science";
    const met = { education: [degree("Bachelor of Arts", "Public Administration")] };
    const other = { education: [degree("Bachelor of Arts", "Business Administration")] };
    expect(matched(line, met).status).toBe("met");
    expect(matched(line, other)).toMatchObject({ status: "partly" });
  });

  test("the science of a Bachelor of Science is no field", () => {
    const mathematics = { education: [degree("Bachelor of Science", "Education, Mathematics")] };
    expect(matched("Bachelor's degree in science education", mathematics).status).toBe("partly");
  });

  test("a license of another state, or of a lower class, is partly there", () => {
    const texas = { certifications: [licensed("Registered Nurse (RN) license, Texas")] };
    expect(matched("Active Oregon RN license", texas).gap).toContain("yours names Texas");
    expect(matched("Active Texas RN license", texas).status).toBe("met");
    const classB = { certifications: [licensed("Commercial driver's license, class B")] };
    expect(matched("Class A commercial driver's license", classB).gap).toContain("yours is class B");
    expect(matched("Class B commercial driver's license", classB).status).toBe("met");
  });

  test("an employer that is a hospital is a hospital setting", () => {
    const there = { experiences: [role("Porter", "Mercy Hospital", "2020-01", "2023-12")] };
    const elsewhere = { experiences: [role("Porter", "Grand Hotel", "2020-01", "2023-12")] };
    expect(matched("Three years of experience in a hospital setting", there).status).toBe("met");
    expect(matched("Three years of experience in a hospital setting", elsewhere).status).toBe("gap");
  });

  test("a kind of employer shows no work that is asked for there", () => {
    const porter = role("Porter", "Mercy Hospital", "2020-01", "2023-12", "Moved beds");
    const grower = (company: string) => role("Grower", company, "2016-01", "2019-12", "Raised rare orchids");
    const line = "Experience raising orchids in a hospital";
    const only = matched(line, { experiences: [porter] });
    expect(only).toMatchObject({ status: "partly" });
    expect(only.gap).toBe(
      "You have worked at such a place, but your facts do not speak of “raising” or “orchids”.",
    );
    expect(matched(line, { experiences: [grower("Mercy Hospital")] })).toMatchObject({ status: "met" });
    const apart = matched(line, { experiences: [porter, grower("Fern Farm")] });
    expect(apart).toMatchObject({ status: "partly" });
    expect(apart.gap).toMatch(/^No role of yours at such a place shows this work/);
    expect(matched(line, { experiences: [role("Porter", "Grand Hotel", "2020", "2023")] }).status).toBe(
      "gap",
    );
    for (const plain of [
      "Prior experience in a busy city hospital setting preferred",
      "Experience working in a hospital or clinic",
    ])
      expect({ plain, status: matched(plain, { experiences: [porter] }).status }).toEqual({
        plain,
        status: "met",
      });
    const years = "Three years of experience raising orchids in a hospital";
    expect(matched(years, { experiences: [porter] }).status).toBe("gap");
    expect(matched(years, { experiences: [grower("Mercy Hospital")] }).status).toBe("met");
  });

  test("years as something that is a job are those of its titles", () => {
    const now = [role("Staff nurse", "Mercy", "2015-01", "2022-12", "Charge nurse on two weekends a month")];
    expect(matched("Five years as a charge nurse", { experiences: now }).status).not.toBe("met");
  });

  test("what resumes do not state counts nothing and says so", () => {
    const check = matched("Must pass a criminal background check", {});
    expect(check).toMatchObject({ status: "gap", max: 0 });
    expect(check.gap).toMatch(/^Resumes do not state this/);
  });
});

const skilled: [string, Partial<Profile>, number, string][] = [
  ["stated", { skills: [{ id: "s", name: "SQL", category: "", level: "", years: null }] }, 0, ""],
  [
    "used",
    { experiences: [role("Clerk", "Hollis", "2024-01", "2024-12", "Wrote queries in SQL")] },
    12,
    "2024-12",
  ],
  [
    "measured",
    { experiences: [role("Clerk", "Hollis", "2026-01", "", "Wrote 40 queries in SQL")] },
    10,
    "now",
  ],
];

test.each(skilled)("a skill is %s", (level, more, months, lastUsed) => {
  expect(matched("SQL", more)).toMatchObject({ status: "met", strength: { level, months, lastUsed } });
});

test.each([
  ["Wrote queries in SQL on S3", "used"],
  ["Wrote SQL for the ISO 9001 audit", "used"],
  ["Wrote SQL from March 2024 on", "used"],
  ["Made SQL queries 30% faster by 2024", "measured"],
])("%j is %s: only a figure that counts something measures", (bullet, level) => {
  const { strength } = matched("SQL", { experiences: [role("Clerk", "Hollis", "2024", "", bullet)] });
  expect(strength?.level).toBe(level);
});
