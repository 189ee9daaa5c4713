import { describe, expect, test } from "vitest";
import { type Profile } from "#lib/profile/schema.ts";
import { card, course, judged, role as roleOf, skill, statusOf } from "#testing/people.ts";

// Verdicts that a person with the facts in hand would give: neither more than is there nor less.

type Role = Profile["experiences"][number];

const role = (title: string, company: string, bullets: string[] = [], more: Partial<Role> = {}) =>
  roleOf(title, bullets, { company, ...more });
const tongue = (name: string, proficiency: Profile["languages"][number]["proficiency"]) => ({ id: name, name, proficiency }); // prettier-ignore

describe("papers", () => {
  test.each([
    ["Class B or Class C driver's license", "Driver's license, Class C", "met"],
    ["Class B driver's license", "Driver's license, Class C", "partly"],
    ["School bus endorsement", "CDL Class B, P and S endorsements", "met"],
    ["School bus endorsement", "CDL Class B, N endorsement", "gap"],
  ])("%j with %j", (line, name, status) => {
    expect(statusOf(line, { certifications: [card(name)] })).toBe(status);
  });

  test("a belt in both methods shows each of them", () => {
    expect(statusOf("Six Sigma", { certifications: [card("Lean Six Sigma Black Belt")] })).toBe("met");
  });
});

describe("degrees by their letters", () => {
  test.each([
    ["Associate degree", "A.A.", "met"],
    ["Associate degree", "A.S.", "met"],
    ["Bachelor's degree", "A.A.", "gap"],
    ["Bachelor's degree", "MBBS", "met"],
    ["Graduation from an accredited four-year college or university", "A.A.", "gap"],
    ["Graduation from an accredited four-year college or university", "BSc", "met"],
  ])("%j with %j", (line, name, status) => {
    expect(statusOf(line, { education: [course(name)] })).toBe(status);
  });

  test("a degree that ends in a stop ends its sentence once", () => {
    expect(judged("Bachelor's degree", { education: [course("A.A.")] }).gap).toMatch(/A\.A\.$/);
    expect(judged("Bachelor's degree", { education: [course("A.A.")] }).gap).not.toMatch(/\.\.$/);
  });

  test("of several schoolings the one that is asked for by name", () => {
    const education = [course("NVQ Level 2"), course("8 GCSEs including English and Maths")];
    const { factIds } = judged("GCSE English and Maths or equivalent", { education });
    expect(factIds[0]).toMatch(/^8GCSEs/);
  });
});

describe("languages", () => {
  test("one besides English is not English", () => {
    const line = "Able to speak and write a language other than English";
    expect(statusOf(line, { languages: [tongue("English", "native")] })).not.toBe("met");
    const both = [tongue("English", "native"), tongue("Tagalog", "fluent")];
    expect(judged(line, { languages: both })).toMatchObject({ status: "met", factIds: ["Tagalog.language"] });
  });

  test("fluency in any of several is shown by one", () => {
    const line = "Native or near-native fluency in one or more of the listed languages";
    expect(statusOf(line, { languages: [tongue("Danish", "native")] })).toBe("met");
    expect(statusOf(line, { languages: [tongue("Danish", "elementary")] })).toBe("gap");
  });
});

describe("work", () => {
  test("for a named public body is half of it elsewhere", () => {
    const line = "Two years of full-time paid experience with the City of Fresno as a gardener";
    const gardener = (company: string) => ({ experiences: [role("Gardener", company, ["Planted beds"])] });
    expect(statusOf(line, gardener("City of Fresno, Parks"))).toBe("met");
    expect(judged(line, gardener("Oak & Co"))).toMatchObject({ status: "partly", gap: expect.stringContaining("the City of Fresno") }); // prettier-ignore
  });

  test("where the years have to have been spent is asked for too", () => {
    const line = "4+ years managing payroll for commercial SaaS or biotechnology";
    const payroll = role("Payroll Manager", "Dale Ltd", ["Manage payroll for 400"]);
    expect(statusOf(line, { experiences: [payroll] })).toBe("partly");
    expect(statusOf(line, { experiences: [payroll], skills: [skill("SaaS")] })).toBe("met");
  });

  test("a list is not the list of that name", () => {
    const facts = { experiences: [role("GP", "Mill Surgery", ["8 sessions a week, list of 9,000"])] };
    expect(statusOf("To be on the Performers List", facts)).toBe("gap");
  });

  test("an interest in one of two is shown by work with one", () => {
    const facts = { experiences: [role("GP", "Mill Surgery", ["Lead for asthma at the practice"])] };
    expect(statusOf("An interest in asthma or dermatology", facts)).toBe("met");
  });

  test("an ability is the skill that its verb names", () => {
    expect(statusOf("This post requires the ability to type", { skills: [skill("Typing 60 wpm")] })).toBe("met"); // prettier-ignore
    expect(statusOf("This post requires the ability to type", { skills: [skill("Filing")] })).toBe("gap");
  });

  test("all of one choice is shown by one of its fields", () => {
    expect(statusOf("Background in linguistics, translation studies, or language technology", { skills: [skill("Translation")] })).toBe("met"); // prettier-ignore
  });

  test("a word of grammar behind a field makes no other field", () => {
    const facts = { experiences: [role("User researcher", "Alder", ["Carried out user research"])] };
    expect(judged("User research, embedded in a team", facts).gap).not.toContain("embedded in");
  });

  test.each([
    ["Recruiting", "Staffed nine stores, about 400 hires a year"],
    ["Recruiting", "Cut time to fill from 30 days to 20"],
    ["Procurement", "Ordered cleaning supplies and parts for two depots"],
  ])("%s is shown by %j", (line, bullet) => {
    expect(statusOf(line, { experiences: [role("Clerk", "Fen Mill", [bullet])] })).toBe("met");
  });

  test("unpaid years count where the paid ones are not enough", () => {
    const paid = role("Recruiter", "Dale Ltd", ["Recruited welders"], { start: "2020-01", end: "2023-12", isCurrent: false }); // prettier-ignore
    const unpaid = role("Treasurer", "PTA", ["Recruited parents"], { employment: "volunteer" });
    const met = judged("3 years of recruiting", { experiences: [unpaid, paid] });
    expect(met).toMatchObject({ status: "met", factIds: ["Recruiter.title", "Recruiter.dates"] });
    expect(judged("6 years of recruiting", { experiences: [unpaid, paid] }).factIds).toContain("Treasurer.title"); // prettier-ignore
  });

  test("what stands in brackets says what is meant", () => {
    const gritter = { experiences: [role("Driver", "Fife Council", ["Gritting rota on nights"])] };
    expect(statusOf("Winter maintenance (gritting)", gritter)).toBe("met");
    const clerk = { skills: [skill("Word"), skill("Rexis")] };
    expect(judged("Computer skills (Rexis, Opera)", clerk)).toMatchObject({
      status: "partly",
      gap: "Your facts show Rexis, but not Opera.",
    });
  });

  test("who employs people supervises them, and who employs methods does not", () => {
    const line = "Experience of supervising staff or contractors";
    const by = (bullet: string) => ({ experiences: [role("Grower", "Fen Mill", [bullet])] });
    expect(statusOf(line, by("Employed three full time and up to 20 pickers"))).toBe("met");
    expect(statusOf(line, by("Employed two methods of grafting"))).toBe("gap");
  });

  test("a prison officer has worked with the criminal justice system, and not lived it", () => {
    const officer = { experiences: [role("Prison Officer", "HMP Alder", ["Searches and escorts"])] };
    expect(statusOf("Two years of work with people in the criminal justice system", officer)).toBe("met");
    expect(statusOf("Lived experience of the criminal justice system", officer)).toBe("gap");
  });

  test("of two licenses the one that is asked for by name", () => {
    const certifications = [card("Iowa Barber License"), card("Iowa Barber Instructor License")];
    const { factIds } = judged("Valid Iowa barber instructor license", { certifications });
    expect(factIds[0]).toBe("IowaBarberInstructorLicense.certification");
  });

  test("years in a salon are those at one", () => {
    const cut = role("Colorist", "Fern Hair Studio", ["Colored hair"]);
    expect(statusOf("Minimum 3 years salon experience", { experiences: [cut] })).toBe("met");
    expect(statusOf("Minimum 3 years salon experience", { experiences: [role("Cook", "Fern Grill")] })).toBe("gap"); // prettier-ignore
  });

  test("deeds that no lexicon names are half shown by the same deeds", () => {
    const raised = { experiences: [role("Vicar", "Parish of Alder", ["Raised £90k for the bell tower"])] };
    expect(statusOf("Has raised significant funds from trusts or individuals", raised)).toBe("partly");
    const led = { experiences: [role("Vicar", "Parish of Alder", ["Led a team of six"])] };
    expect(statusOf("Has led staff and volunteers and worked with a board", led)).toBe("partly");
    expect(statusOf("Has led staff and volunteers and worked with a board", raised)).toBe("gap");
  });

  test("a state's name shows no work for it", () => {
    const notary = { certifications: [card("Notary Public, State of Nebraska")] };
    expect(statusOf("Presses in compliance with Nebraska State laws", notary)).toBe("gap");
  });

  test("a board for sticky notes shows no agile work", () => {
    expect(statusOf("Agile", { skills: [skill("Miro")] })).toBe("gap");
  });
});

test("a gap quotes what has more words than a name", () => {
  const { gap } = judged("Knows Zenwork, types reports and letters without many mistakes", {
    skills: [skill("Zenwork")],
  });
  expect(gap).not.toMatch(/but not [^“]*types reports and letters/);
});
