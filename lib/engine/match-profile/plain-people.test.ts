import { describe, expect, test } from "vitest";
import { analyzePosting } from "#lib/engine/analyze-posting/analyze-posting.ts";
import { factsOf } from "#lib/engine/facts.ts";
import { defaultTailorOptions } from "#lib/generations/schema.ts";
import { emptyProfile } from "#lib/profile/schema.ts";
import { card, course, judged, role as roleOf, skill, statusOf } from "#testing/people.ts";
import { isAttitude } from "./attitudes.ts";
import { matchProfile } from "./match-profile.ts";

// What small firms ask in their own words, of people who write theirs.

const role = (title: string, start: string, end: string, bullets: string[] = []) =>
  roleOf(title, bullets, { start, end });

describe("years of a deed that a title names", () => {
  test.each([
    ["You have driven trams or trains in passenger service for at least five years", "Tram driver", "met"],
    ["At least three years baking bread", "Bread baker", "met"],
    ["Five years of teaching chess", "Chess teacher", "met"],
    ["You have flown gliders for three years", "Glider mechanic", "gap"],
  ])("%j of a %s", (line, title, status) => {
    expect(statusOf(line, { experiences: [role(title, "2012-01", "")] })).toBe(status);
  });

  test("a word counts in another of its forms", () => {
    const facts = { experiences: [role("Clerk", "2020-01", "", ["Wrote and bound hymnals"])] };
    expect(statusOf("You have written hymnals", facts)).toBe("met");
  });
});

describe("years in work like this", () => {
  const lines = [
    "1+ years experience in similar role",
    "Two years in a comparable position",
    "5 years of relevant experience",
  ];
  test.each(lines)("%j is none of another trade", (line) => {
    const experiences = [
      role("Warehouse Operative", "2012-01", "2020-01"),
      role("Kitchen Porter", "2020-02", ""),
    ];
    expect(judged(line, { experiences }, "Accounts Assistant")).toMatchObject({
      status: "gap",
      gap: expect.stringContaining("None of your roles is close to this job") as string,
    });
  });
  test.each(lines)("%j is that of the same", (line) => {
    const experiences = [role("Bookkeeper", "2012-01", "")];
    expect(statusOf(line, { experiences }, "Accounts Assistant")).toBe("met");
  });
});

describe("papers in the words of people", () => {
  test.each([
    [
      "A recognised instructor or assessor qualification (e.g. A1/TAQA)",
      "Driving instructor for trams",
      "met",
    ],
    ["A recognised instructor or assessor qualification (e.g. A1/TAQA)", "First aid at work", "gap"],
    ["You must hold a full driving licence", "Category D licence", "met"],
    ["You must hold a full driving licence", "HGV Class 2", "met"],
    ["Category D licence", "Full driving licence", "gap"],
    ["NMC registered with no conditions", "NMC registration", "met"],
    ["NMC registered with no conditions", "HCPC registration", "gap"],
    ["PA1 and PA6 spraying certificates", "PA1, PA6A", "met"],
    ["PA1 and PA6 spraying certificates", "PA1", "partly"],
    ["Unvented hot water (G3)", "Singing, Grade G3", "gap"],
    ["Unvented hot water (G3)", "G3", "met"],
    ["chainsaw tickets", "CS30/31 chainsaw", "met"],
    ["Asthma or diabetes diploma", "Diabetes diploma", "met"],
  ])("%j with %j", (line, name, status) => {
    expect(statusOf(line, { certifications: [card(name)] })).toBe(status);
  });

  test.each([
    ["RHS Level 3 or equivalent", course("RHS Level 3", "Horticulture"), "met"],
    ["RHS Level 3 or equivalent", course("RHS Level 2", "Horticulture"), "gap"],
    ["Asthma or diabetes diploma", course("BSc (Hons)", "Adult Nursing"), "partly"],
    ["NVQ3 Electrical", course("NVQ Level 3", "Electrical Installation"), "met"],
  ])("%j studied", (line, studied, status) => {
    expect(statusOf(line, { education: [studied] })).toBe(status);
  });

  test("a coded paper that has ended is none", () => {
    const ended = { ...card("Unvented G3"), end: "2024-01" };
    expect(statusOf("Unvented hot water (G3)", { certifications: [ended] })).not.toBe("met");
  });

  test("an apprenticeship is shown by having been an apprentice", () => {
    const served = (end: string) => ({ experiences: [role("Apprentice electrician", "2012-09", end)] });
    expect(statusOf("Time served apprenticeship", served("2016-07"))).toBe("met");
    expect(statusOf("Time served apprenticeship", served(""))).toBe("gap");
  });
});

describe("skills that a deed or a tool shows", () => {
  test.each([
    ["Record keeping", "Keep the spray records of 12 acres", "met"],
    ["Record keeping", "Sorted vinyl records", "gap"],
    ["Lesson planning", "Planned lessons for two classes", "met"],
    ["Good at planning and organising", "Planned vehicle moves for 120 vehicles", "met"],
    [
      "Experience of supervising staff and volunteers",
      "Organise a group of 15 volunteers on Tuesdays",
      "met",
    ],
    ["Experience leading a team in a fast paced warehouse", "Led a team of 8 packers in a warehouse", "met"],
  ])("%j with %j", (line, bullet, status) => {
    expect(statusOf(line, { experiences: [role("Helper", "2019-01", "", [bullet])] })).toBe(status);
  });

  test("whoever works with a program works with a computer", () => {
    expect(statusOf("IT literate", { skills: [skill("EMIS")] })).toBe("met");
    expect(statusOf("IT literate", { skills: [skill("Pruning")] })).toBe("gap");
  });

  test("things in a row count each for itself", () => {
    const facts = { experiences: [role("Fitter", "2019-01", "", ["Changed drives and motors"])] };
    expect(judged("3 phase motors, inverters, control panels", facts)).toMatchObject({
      status: "partly",
      gap: "Your facts do not speak of “inverters” or “control panels”.",
    });
  });

  test("of three things asked for each is looked for", () => {
    const facts = { skills: [skill("Wound care"), skill("Vaccination")] };
    expect(statusOf("Experience of cervical smears, immunisations and wound care", facts)).toBe("partly");
  });
});

describe("several things in one line", () => {
  const line = "Competent at milking, foot trimming and calf rearing";
  const bullets = (...texts: string[]) => ({ experiences: [role("Herdsman", "2019-01", "", texts)] });
  test("one that no table knows is looked for by its words", () => {
    expect(judged(line, bullets("Milked 300 cows", "Reared 90 calves a year"))).toMatchObject({
      status: "partly",
      gap: "Your facts do not speak of “foot trimming”.",
    });
    expect(statusOf(line, bullets("Milked 300 cows", "Reared 90 calves", "Trimmed feet"))).toBe("met");
  });

  test("of words to choose from one is enough, and a title counts for its bullets", () => {
    const asked = "Experience of delivering workshops to children in a museum, gallery or heritage setting";
    const as = (title: string) => ({
      experiences: [role(title, "2019-01", "", ["Deliver 60 workshops a year to schools"])],
    });
    expect(statusOf(asked, as("Freelance museum educator"))).toBe("met");
    expect(statusOf(asked, as("Fire safety officer"))).not.toBe("met");
  });
});

describe("experience of nothing in particular", () => {
  test.each([
    ["Domestic cleaner", "Hotel housekeeper", ["Deep cleaned 14 rooms a day"], "met"],
    ["Domestic cleaner", "Cleaner", [], "met"],
    ["Accounts Assistant", "Barista", [], "gap"],
  ])("for a %s, of a %s", (job, title, bullets, status) => {
    expect(
      statusOf("Experience essential", { experiences: [role(title, "2020-01", "", bullets)] }, job),
    ).toBe(status);
  });
});

describe("what somebody is like", () => {
  test("weighs a quarter of what somebody can", () => {
    const analysis = analyzePosting({
      text: "Clerk\n\nRequirements\n- Xero\n- Team player\n- Commitment to our values",
    });
    const profile = emptyProfile("Ida", "");
    const { coverage } = matchProfile(
      { profile, facts: factsOf(profile), analysis, today: "2026-10" },
      defaultTailorOptions,
    );
    expect(coverage.map(({ max }) => max)).toEqual([67, 17, 16]);
  });
});

test.each([
  "Smart meter fitting",
  "Positive pressure rooms",
  "Flexible packaging lines",
  "Organised crime investigations",
])("%j is nothing that somebody is like", (line) => {
  expect(
    isAttitude({
      kind: "other",
      skills: [],
      text: line,
      start: 0,
      end: line.length,
      isAnyOf: false,
      minYears: null,
    }),
  ).toBe(false);
});

describe("the same word for other things", () => {
  const has = (...skills: string[]) => ({ skills: skills.map(skill) });
  test.each([
    ["DIY AI certificate", has("Artificial intelligence"), "gap"],
    ["Coding supplier invoices", has("Programming"), "gap"],
    ["2-4 years in an MSP", { certifications: [card("MSP practitioner")] }, "gap"],
    ["OTR driver", { certifications: [card("OTR/L")] }, "gap"],
    ["EPOS experience", has("Micros"), "met"],
    ["ER cases: disciplinaries, grievances", has("Grievance cases"), "met"],
    ["Forklift licence", { certifications: [card("Reach truck (RTITB)")] }, "met"],
    ["NVQ Level 2/3 in plumbing", { education: [course("NVQ Level 3", "Plumbing")] }, "met"],
    ["Unvented hot water (G3)", { certifications: [card("Unvented G3")] }, "met"],
    ["Cloud DWH (Snowflake/BigQuery/Redshift)", has("Snowflake", "AWS", "Data warehousing"), "met"],
    ["Cloud DWH (Snowflake/BigQuery/Redshift)", has("AWS", "Data warehousing"), "partly"],
    ["Speak Welsh", { languages: [{ id: "w", name: "Welsh", proficiency: "fluent" as const }] }, "met"],
    ["PowerShell scripting", has("PowerShell"), "met"],
    ["Teaching qualification", { education: [course("PGCE", "Primary")] }, "met"],
    ["B.Com / M.Com / MBA", { education: [course("B.Com", "Commerce")] }, "met"],
    ["Capacity to differentiate learning for a range of abilities", has("Differentiated tasks"), "met"],
  ])("%j", (line, facts, status) => {
    expect(statusOf(line, facts)).toBe(status);
  });
});

describe("what no resume states", () => {
  test.each([
    "Must be 18+",
    "No more than 2 moving violations in 3 yrs, no DUI in 5",
    "Availability to work varied shifts incl. weekends",
    "Flexible to work 22:00 - 06:00",
  ])("%j costs nothing", (line) => {
    expect(judged(line, { skills: [skill("Xero")] }).gap).toContain("Resumes do not state this");
  });
});

describe("letters that mean another thing in another trade", () => {
  test("a driver's CPC is no transport manager's and no coder's", () => {
    const certifications = [card("Driver CPC"), card("Digi card")];
    expect(statusOf("Valid CPC and digi tacho card", { certifications })).toBe("met");
    expect(statusOf("Current CPC qualification", { certifications })).toBe("met");
    expect(statusOf("Transport Manager CPC", { certifications })).toBe("gap");
    expect(statusOf("Full Category D driving licence", { certifications: [card("Driver CPC")] })).toBe("gap");
  });

  test("an analyst's short name is no degree", () => {
    const education = [course("BA", "History")];
    expect(statusOf("Strong BA with experience in insurance claims", { education })).toBe("gap");
  });

  test("a laboratory's training by its letters, and no tax adviser's", () => {
    const line = "Completed training as BTA, CTA or comparable qualification";
    expect(statusOf(line, { education: [course("Staatlich geprüfter BTA")] })).toBe("met");
    expect(statusOf(line, { experiences: [role("Cleaner", "2020-01", "", ["Cleaned laboratory benches"])] })).toBe("gap"); // prettier-ignore
  });

  test("a committee is no planning, and a chef's absence no kitchen run", () => {
    const experiences = [role("Planning assistant", "2022-01", "")];
    expect(statusOf("Experience of presenting to Planning Committee", { experiences })).not.toBe("met");
    expect(statusOf("Able to run the pass in the Head Chef's absence", { experiences: [role("Sous chef", "2022-01", "")] })).not.toBe("met"); // prettier-ignore
  });
});

describe("papers of another level, letter or state", () => {
  test.each([
    ["Intermediate food hygiene", "REHIS Elementary Food Hygiene", "partly"],
    ["Elementary food hygiene", "Intermediate Food Hygiene", "met"],
    ["CPA qualified", "CPA program (4 of 6 subjects done)", "partly"],
    ["CPA qualified or nearing completion", "CPA program (4 of 6 subjects done)", "met"],
    ["Construction induction card", "White Card", "met"],
    ["Reach or VNA licence an advantage", "Reach truck licence (RTITB)", "met"],
  ])("%j by %j is %s", (line, name, status) => {
    expect(statusOf(line, { certifications: [card(name)] })).toBe(status);
  });

  test("degrees that are asked for by their letters", () => {
    const line = "B.E / B.Tech / MCA";
    expect(statusOf(line, { education: [course("B.Tech", "Electronics")] })).toBe("met");
    expect(statusOf(line, { education: [course("Bachelor of Engineering", "Electronics")] })).toBe("met");
    expect(statusOf(line, { education: [course("B.Sc", "Physics")] })).toBe("partly");
  });

  test("a finished course is a qualification in its subject", () => {
    const line = "A recognised culinary qualification";
    expect(statusOf(line, { education: [course("Diploma", "Culinary Arts")] })).toBe("met");
    expect(statusOf(line, { education: [course("BA", "History")] })).toBe("gap");
  });
});

test("who speaks Welsh can communicate in it", () => {
  const languages = [{ id: "l1", name: "Welsh", proficiency: "native" as const }];
  expect(statusOf("Ability to communicate in Welsh", { languages })).toBe("met");
  expect(statusOf("Ability to communicate in Welsh is desirable", { languages })).toBe("met");
  expect(statusOf("Ability to communicate in Welsh", { languages: [] })).toBe("gap");
});
