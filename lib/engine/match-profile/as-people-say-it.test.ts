import { describe, expect, test } from "vitest";
import { analyzePosting } from "#lib/engine/analyze-posting/analyze-posting.ts";
import { factsOf } from "#lib/engine/facts.ts";
import { defaultTailorOptions } from "#lib/generations/schema.ts";
import { emptyProfile, type Profile } from "#lib/profile/schema.ts";
import { card, role as roleOf, statusOf } from "#testing/people.ts";
import { matchProfile } from "./match-profile.ts";

// What people write in a profile, against what their trade's postings ask.

const role = (title: string, company: string, bullets: string[] = []) =>
  roleOf(title, bullets, { company, start: "2020-01" });
const tongue = (name: string): Profile["languages"][number] => ({ id: name, name, proficiency: "fluent" });

describe("papers", () => {
  test.each([
    ["Driving licence", "Full UK driving licence", "met"],
    ["RCVS registered (essential)", "RCVS registration", "met"],
    ["HCPC registered", "RCVS registration", "gap"],
    ["Full UK driving licence", "Forklift licence", "gap"],
    ["Full clean UK licence", "UK driving licence", "met"],
    ["CIH Level 4", "CIH Level 4 Certificate", "met"],
    ["CIH Level 4", "CIH Level 3 Certificate", "partly"],
    ["Deer stalking certificate (DSC1)", "DSC1", "met"],
    ["Notary public commission", "Notary Public", "met"],
    ["Commercial driver's license", "CDL Class B", "met"],
    ["Registered Dietitian (RDN)", "Registered Dietitian", "met"],
    ["CS40, CS41 and CS42 tickets", "CS40 & CS41", "partly"],
  ])("%j with %j", (line, name, status) => {
    expect(statusOf(line, { certifications: [card(name)] })).toBe(status);
  });

  test("a title is no license, unless it says that its holder has one", () => {
    const line = "State journeyman electrician license";
    expect(statusOf(line, { experiences: [role("Journeyman electrician", "Dale & Co")] })).toBe("partly");
    expect(statusOf(line, { experiences: [role("Licensed journeyman electrician", "Dale & Co")] })).toBe(
      "met",
    );
    expect(statusOf(line, { certifications: [card("Journeyman electrician license")] })).toBe("met");
  });

  test("what nobody certifies is shown by work", () => {
    const experiences = [role("Clerk", "Fen Mill", ["Kept the bookkeeping of two mills"])];
    const line = "Driver's license and bookkeeping";
    expect(statusOf(line, { experiences, certifications: [card("Driver's license")] })).toBe("met");
  });
});

describe("names that are asked for together", () => {
  test.each([
    ["Maersk and Hapag manifests", "Check Maersk and Evergreen manifests", "partly"],
    ["Maersk and Hapag manifests", "Check Maersk and Hapag manifests", "met"],
    ["Maersk or Hapag manifests", "Check Maersk manifests", "met"],
  ])("%j with %j", (line, fact, status) => {
    expect(statusOf(line, { experiences: [role("Driver", "Fen Mill", [fact])] })).toBe(status);
  });
});

test("a language that pupils have as a second one is none that a teacher speaks", () => {
  const line = "Experience with pupils who have English as an additional language";
  expect(statusOf(line, { languages: [tongue("Welsh")] })).toBe("gap");
  const taught = role("Class teacher", "Fen School", [
    "Teach a class of 27, five of whom have English as an additional language",
  ]);
  expect(statusOf(line, { experiences: [taught] })).toBe("met");
});

describe("another language", () => {
  test.each([
    [["Urdu"], "met"],
    [["English"], "gap"],
    [[], "gap"],
  ])("spoken by who entered %j", (names, status) => {
    expect(statusOf("A second language", { languages: names.map(tongue) })).toBe(status);
  });
});

describe("years", () => {
  test("as somebody are those of any title of that occupation", () => {
    const line = "Two years as an attorney";
    expect(statusOf(line, { experiences: [role("Solicitor", "Dale & Co")] })).toBe("met");
    expect(statusOf(line, { experiences: [role("Baker", "Dale & Co")] })).toBe("gap");
  });

  test("of a narrower work are those of roles in it that speak of what makes it narrower", () => {
    const line = "Two years of commercial electrical experience";
    const at = (bullet: string) => [role("Electrician", "Dale & Co", [bullet])];
    expect(statusOf(line, { experiences: at("Wired commercial buildings of five floors") })).toBe("met");
    expect(statusOf(line, { experiences: at("Wired houses") })).toBe("gap");
  });

  test("in the posting's own occupation are half of what they would be in its own words", () => {
    const line = "Three years' experience of walled sites (Oakgate, Stonegate)";
    const at = (title: string) =>
      statusOf(line, { experiences: [role(title, "Dale & Co")] }, "Prison officer");
    expect(at("Prison officer")).toBe("partly");
    expect(at("Baker")).toBe("gap");
  });

  test("of one of two things, of which the lexicon knows the other, are those of titles that say it", () => {
    const line = "Three years of experience in tolls or reservations";
    expect(statusOf(line, { experiences: [role("Tolls Analyst", "Dale & Co")] })).toBe("met");
    expect(statusOf(line, { experiences: [role("Baker", "Dale & Co", ["Paid tolls"])] })).toBe("gap");
  });

  test("of examples in brackets are those of what stands before them", () => {
    const line = "Two years repairing pumps (e.g. for hospitals, data centers)";
    expect(statusOf(line, { experiences: [role("Fitter", "Dale & Co", ["Repairing pumps"])] })).toBe("met");
  });

  test("of clinical experience are those in health care", () => {
    const hygienist = role("Dental hygienist", "Fir Street", ["Gave local anesthesia", "Took radiographs"]);
    expect(statusOf("Two years of clinical experience", { experiences: [hygienist] })).toBe("met");
    expect(statusOf("Two years of clinical experience", { experiences: [role("Baker", "Fir Street")] })).toBe(
      "gap",
    );
  });

  test("with a kind of employer are those at one that says so", () => {
    const line = "At least 3 years' experience with a main contractor";
    expect(statusOf(line, { experiences: [role("Estimator", "Dale Build (main contractor)")] })).toBe("met");
    expect(statusOf(line, { experiences: [role("Estimator", "Dale Consulting")] })).toBe("gap");
  });
});

test("working under supervision supervises nobody", () => {
  const apprentice = role("Apprentice", "Dale Electric", [
    "Wired flats under the supervision of a journeyman",
  ]);
  expect(statusOf("Two years of supervision", { experiences: [apprentice] })).toBe("gap");
});

test("years that prose asks for are those of roles that hold its own words", () => {
  const line = "You've been fixing clocks for a living for a couple of years.";
  const text = `Clockmaker\n\n${line}`;
  const statusFor = (title: string) => {
    const profile = { ...emptyProfile("Ida", ""), experiences: [role(title, "Dale & Co")] };
    const analysis = analyzePosting({ text });
    return matchProfile(
      { profile, facts: factsOf(profile), analysis, today: "2026-10" },
      defaultTailorOptions,
    ).coverage[0]?.status;
  };
  expect(statusFor("Clock repairer")).toBe("met");
  expect(statusFor("Baker")).toBe("gap");
});

test("a certificate that stands among the schools is held, another one is not", () => {
  const school = (degree: string, field: string): Profile["education"][number] => ({
    id: "e1", institution: "Fen College", degree, field, start: "2020-09", end: "2022-06",
    grade: "", honors: "", coursework: [],
  }); // prettier-ignore
  const line = "Higher Certificate in Food Control or a licence in brewing";
  expect(statusOf(line, { education: [school("Higher Certificate", "Food Control")] })).toBe("met");
  expect(statusOf(line, { education: [school("Higher Certificate", "Accounting")] })).toBe("gap");
});

describe("deeds", () => {
  test.each([
    ["Experience of training others", "Open and close, train new starters", "met"],
    ["Experience of training others", "Caught the train to work", "gap"],
    ["Experience of supervising others", "Lead 5 practitioners", "met"],
    ["Mentoring", "Clinical coach for one student", "met"],
    ["Mentoring", "Drove a coach for students", "gap"],
    ["Previous HGV, PSV or plant experience", "Serviced HGV trailers", "met"],
    ["Previous HGV, PSV or plant experience", "Serviced bicycles", "gap"],
  ])("%j with %j", (line, bullet, status) => {
    expect(statusOf(line, { experiences: [role("Fitter", "Fen Mill", [bullet])] })).toBe(status);
  });

  test("years in a nursery are those at one", () => {
    const line = "Minimum 2 years post-qualifying experience in a nursery";
    expect(statusOf(line, { experiences: [role("Practitioner", "Sandcastles Pre-school")] })).toBe("met");
    expect(statusOf(line, { experiences: [role("Practitioner", "Sandcastles Bakery")] })).toBe("gap");
  });

  test("an MA is a master’s degree", () => {
    const ma = { id: "m", institution: "Wake", degree: "MA", field: "Art History", start: "", end: "2019", grade: "", honors: "", coursework: [] }; // prettier-ignore
    expect(statusOf("Master's degree in art history", { education: [ma] })).toBe("met");
  });
});

describe("languages", () => {
  const spoken = (name: string, proficiency: "fluent" | "intermediate") => ({ id: name, name, proficiency });

  test("each has the level that is said of it", () => {
    const languages = [spoken("English", "fluent"), spoken("German", "intermediate")];
    expect(statusOf("Fluent English and at least B2 German", { languages })).toBe("met");
    expect(statusOf("Fluent German and at least B2 English", { languages })).toBe("partly");
    expect(statusOf("Fluent in English and German", { languages })).toBe("partly");
  });

  test("of a family are those in it", () => {
    expect(statusOf("A Nordic language", { languages: [spoken("Danish", "fluent")] })).toBe("met");
    expect(statusOf("A Nordic language", { languages: [spoken("Polish", "fluent")] })).toBe("gap");
  });
});

test("one of several certificates that only their letters name", () => {
  const line = "National certification (PTCB or ExCPT)";
  expect(statusOf(line, { certifications: [card("PTCB CPhT")] })).toBe("met");
  expect(statusOf(line, { certifications: [card("Forklift certificate")] })).toBe("gap");
});

describe("work that a title alone shows", () => {
  test.each([
    ["Waiter", "Customer service", "met"],
    ["Cashier", "Cash handling", "met"],
    ["Childminder", "Experience working with children", "met"],
    ["Geologist", "Customer service", "gap"],
  ])("%j shows %j: %s", (title, line, status) => {
    expect(statusOf(line, { experiences: [role(title, "Dale & Co")] })).toBe(status);
  });
});

describe("years in the posting's own job", () => {
  test.each([
    ["Lettings Negotiator", "met"],
    ["Estate Agent", "met"],
    ["Baker", "gap"],
  ])("as a %j: %s", (title, status) => {
    const profile = { ...emptyProfile("Ida", ""), experiences: [role(title, "Dale & Co")] };
    const text = "Estate Agent\n\nRequirements\n- 2 years' estate agency experience";
    const input = { profile, facts: factsOf(profile), analysis: analyzePosting({ text }), today: "2026-10" };
    expect(matchProfile(input, defaultTailorOptions).coverage[0]?.status).toBe(status);
  });
});

describe("papers in a list", () => {
  test.each([
    [["ST1 and ST2"], "partly"],
    [["ST1 and ST2", "ST5"], "met"],
    [["XY1"], "gap"],
  ])("with %j", (names, status) => {
    expect(statusOf("ST1, ST2 and ST5 certificates", { certifications: names.map(card) })).toBe(status);
  });

  test("what one could still get costs nothing, and is shown where it is held", () => {
    const line = "Ability to get a Harbor Work Card and a tide (TAM) card";
    expect(statusOf(line, {})).toBe("gap");
    expect(statusOf(line, { certifications: [card("Harbor Work Card"), card("TAM card")] })).toBe("met");
    const profile = emptyProfile("Ida", "");
    const analysis = analyzePosting({ text: `Warden\n\nRequirements\n- ${line}\n- Knowledge of Excel` });
    const input = { profile, facts: factsOf(profile), analysis, today: "2026-10" };
    expect(matchProfile(input, defaultTailorOptions).coverage.map(({ max }) => max)).toEqual([0, 100]);
  });
});

test("a requirement's word may have been said as another for the same thing", () => {
  const experiences = [role("Clerk", "Fen Mill", ["Kept the harbor regulations at hand"])];
  expect(statusOf("Familiarity with harbor rules", { experiences })).toBe("met");
});

describe("the verb of a bullet", () => {
  test.each([
    ["Tutoring", "Tutored children in reading", "met"],
    ["Sewing", "Cut and sewed sails", "met"],
    ["Translation", "Kept the log, translated manuals", "met"],
    ["Writing", "Wrote the log of the lock", "met"],
    ["Reporting", "Reported to the head keeper", "partly"],
  ])("%j by %j: %s", (line, bullet, status) => {
    expect(statusOf(line, { experiences: [role("Clerk", "Fen Mill", [bullet])] })).toBe(status);
  });
});

describe("years in a similar role", () => {
  test.each([
    ["Baker", "met"],
    ["Geologist", "gap"],
  ])("as a %j: %s", (title, status) => {
    const profile = { ...emptyProfile("Ida", ""), experiences: [role(title, "Dale & Co")] };
    const text = "Baker\n\nRequirements\n- Three years in a similar role";
    const input = { profile, facts: factsOf(profile), analysis: analyzePosting({ text }), today: "2026-10" };
    expect(matchProfile(input, defaultTailorOptions).coverage[0]?.status).toBe(status);
  });
});

test("the age to have is not that of the children in one's care", () => {
  const experiences = [role("Childminder", "Home", ["Cared for six children aged 1 to 5"])];
  expect(statusOf("Minimum age 21", { experiences })).toBe("gap");
});

test("of a kind of system, one that the requirement names as an example is enough", () => {
  const line = "Experience with building management systems such as Siemens Desigo, Trend or Honeywell";
  const skill = (name: string): Profile["skills"][number] => ({
    id: "s",
    name,
    level: "",
    years: null,
    category: "",
  });
  expect(statusOf(line, { skills: [skill("Trend BMS")] })).toBe("met");
  expect(statusOf(line, { skills: [skill("Orchard BMS")] })).toBe("gap");
});

test.each([
  ["Truck driving", "Own vehicle", "gap"],
  ["Truck driving", "Long-haul driving", "met"],
  ["Nursing", "Shift handover", "gap"],
  ["Graphic design", "Logo design", "met"],
  ["Graphic design", "Sound mixing", "gap"],
  ["Proficiency in Case Catalyst or Quaylog", "CaseCatalyst", "met"],
])("%j with %j, which belongs to it or shows it", (line, name, status) => {
  const skill = { id: "s", name, level: "" as const, years: null, category: "" };
  expect(statusOf(line, { skills: [skill] })).toBe(status);
});

describe("names that no table knows", () => {
  const experiences = [
    role("Analyst", "Vale Mill", [
      "Checked results in Quentra each night",
      "Kept records for ISO 99871 audits",
    ]),
  ];
  test.each([
    ["Experience of using Quentra LIMS", "met"],
    ["Experience of working to ISO 99871 standards", "met"],
    ["Experience of using Zelqua LIMS", "gap"],
    ["Knowledge of ISO 99872", "gap"],
  ])("%j", (line, status) => {
    expect(statusOf(line, { experiences })).toBe(status);
  });
});

describe("papers by their body and their letters", () => {
  const of = (name: string, issuer: string) => ({ certifications: [{ ...card(name), issuer }] });
  test.each([
    [
      "You're registered with the Sail Board of Iceland",
      of("Annual Rigging Certificate", "Sail Board of Iceland"),
      "met",
    ],
    [
      "You're registered with the Sail Board of Iceland",
      of("Annual Rigging Certificate", "Sail Board of Peru"),
      "gap",
    ],
    ["Hold a current ARC", of("Annual Rigging Certificate", ""), "met"],
    ["Hold a current ARC", of("Annual Sewing Certificate", ""), "gap"],
  ])("%j %#", (line, more, status) => {
    expect(statusOf(line, more)).toBe(status);
  });
});

test("of fields to choose from, one that a fact speaks of is enough", () => {
  const experiences = [role("Miller", "Vale", ["Small batches of aerospace parts"])];
  expect(statusOf("Aerospace, motorsport or medical experience", { experiences })).toBe("met");
  expect(statusOf("Forestry, motorsport or medical experience", { experiences })).toBe("gap");
});

test("a title shows the work that nobody of its occupation does without", () => {
  expect(statusOf("Manufacturing experience", { experiences: [role("Production Assembler", "Vale")] })).toBe(
    "met",
  );
  expect(statusOf("Manufacturing experience", { experiences: [role("Librarian", "Vale")] })).toBe("gap");
});
