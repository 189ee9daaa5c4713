import { describe, expect, test } from "vitest";
import { runPipeline } from "#lib/engine/pipeline.ts";
import { defaultTailorOptions } from "#lib/generations/schema.ts";
import { emptyProfile, type Profile } from "#lib/profile/schema.ts";
import { deedOf } from "./deeds.ts";
import { readsWell } from "./ease.ts";

// Lives and lines as people type them, and the letter that an editor would let go out.

type Role = Profile["experiences"][number];
const role = (title: string, company: string, bullets: string[], more: Partial<Role> = {}): Role => ({
  ...{ id: title.replace(/\W/g, ""), title, company, location: "", employment: "", technologies: [] },
  ...{ start: "2020-01", end: "", isCurrent: true },
  bullets: bullets.map((text, at) => ({ id: `b${at}`, text })),
  ...more,
});
const ended = { start: "2016-02", end: "2018-09", isCurrent: false };

function letterOf(more: Partial<Profile>, posting: string, document: "letter" | "resume" = "letter") {
  const profile = { ...emptyProfile("Ida Holm", "ida@example.org"), ...more };
  const options = { ...defaultTailorOptions, document };
  const results = runPipeline({ profile, posting: { text: posting }, today: "2026-11" }, options);
  const { head, sections } = results["prepare-document"].document;
  return [...head, ...sections.flatMap(({ lines }) => lines)].map(({ text }) => text).join("\n");
}

describe("a bullet as a sentence", () => {
  test.each([
    ["Load, store and weigh scrap", true, "load, store and weigh scrap"],
    ["used to Dentrix and Open Dental", true, "am used to Dentrix and Open Dental"],
    ["used to night shifts", false, "was used to night shifts"],
    [
      "Used to run the Saturday stall with two others",
      false,
      "used to run the Saturday stall with two others",
    ],
  ])("%j", (bullet, isCurrent, text) => expect(deedOf(bullet, isCurrent)?.text).toBe(text));

  test.each([
    "Put away and replenishment, racking up to 9m",
    "Led the school's inspection in 2021; graded Outstanding",
    "Deployed Cyprus 2014-15, kept the stores",
    "Rebuilt the cowshed ourselves in 2012",
    "Calmed fights on the wing; C&R trained",
    "Evening classes during lockdown, kept 27 of 30 pupils",
    "Her deputy for the summer fair 2011",
  ])("%j is quoted rather than told", (bullet) => {
    const deed = deedOf(bullet, false);
    expect(deed && readsWell(deed)).toBeFalsy();
  });
});

const posting = "Depot clerk\nFenwick Buses\n\nRequirements\n- Experience with rotas\n- Stock control";

describe("a letter", () => {
  test("tells no list of the person's own skills as deeds", () => {
    const experiences = [role("Truck driver", "Pale Ltd", ["Reach + shunt, nights", "Trained 4 drivers on the reach truck"])]; // prettier-ignore
    const skills = ["reach", "shunt"].map((name) => ({ id: name, name, category: "", level: "" as const, years: null })); // prettier-ignore
    expect(letterOf({ experiences, skills }, posting)).not.toMatch(/\bI (?:also )?reach\b/);
  });

  test("says of a piece of work that it was done, and of a place nothing that one was", () => {
    const experiences = [
      role("Clerk", "Pale Ltd", ["Wrote rotas for 30 drivers"]),
      role("Book translations", "Alder Press", [], ended),
      role("warehouse", "Cole & Son", [], { ...ended, start: "2013", end: "2015" }),
    ];
    const text = letterOf({ experiences }, posting);
    expect(text).toContain("I did book translations at Alder Press");
    expect(text).not.toMatch(/\ban? (?:book translations|warehouse)\b/i);
  });

  test("has no quality among its skills, and holds no two years of a study", () => {
    const skills = ["bilingual", "rotas", "stock control"].map((name) => ({ id: name.replace(" ", ""), name, category: "", level: "" as const, years: null })); // prettier-ignore
    const education = [{ id: "c", institution: "Moss College", degree: "2 years of accounting", field: "", start: "2010", end: "2012", grade: "", honors: "", coursework: [] }]; // prettier-ignore
    const text = letterOf({ experiences: [role("Clerk", "Pale Ltd", ["Wrote rotas for 30 drivers"])], skills, education }, posting); // prettier-ignore
    expect(text).not.toMatch(/\bbilingual\b/);
    expect(text).not.toMatch(/\ba 2 years\b/);
  });

  test("is from the student rather than from behind the bar", () => {
    const experiences = [role("Barista", "Cole & Son", ["Opening shifts before lectures"], { employment: "part-time" })]; // prettier-ignore
    const education = [{ id: "c", institution: "Moss University", degree: "BSc", field: "Logistics", start: "2024-09", end: "2027-06", grade: "", honors: "", coursework: [] }]; // prettier-ignore
    const student = { experiences, education, summary: "second year logistics student" };
    expect(letterOf(student, posting)).toContain("As a second year logistics student, I ");
    expect(letterOf(student, posting, "resume").split("\n")[1]).toBe("ida@example.org");
  });

  test("calls a project that is named one by its name", () => {
    const projects = [{ id: "p", name: "Final year project: bus delays", role: "", description: "", bullets: [{ id: "a", text: "Random forest, error 2.1 min" }, { id: "b", text: "GPS data of 4 months, 2 m rows" }], technologies: [], url: "", start: "2026-09", end: "" }]; // prettier-ignore
    expect(letterOf({ projects }, posting)).not.toContain("the project Final year project");
  });

  test("is written to the Board of Elections", () => {
    expect(letterOf({}, "Clerk\n\nCompany: Fife County Board of Elections\n\nRequirements\n- Excel")).toMatch(/at the Fife County Board of Elections,/); // prettier-ignore
  });

  test("begins with one clause, and speaks of oneself", () => {
    const experiences = [role("Rota planner", "Pale Ltd", ["Wrote rotas for 30 drivers"])];
    const two = "Rota planner from Oslo, in Perth since 2022, my papers are recognised.";
    expect(letterOf({ experiences, summary: two }, posting)).not.toContain("my papers are recognised, I");
    const she = "Rota planner who moved her depot's lists to one sheet.";
    expect(letterOf({ experiences, summary: she }, posting)).toContain("who moved my depot's lists");
  });

  test("says of many short jobs what was done in them, and where", () => {
    const lines = ["22 patents, machinery", "60k words in memoQ", "38 hearings of two hours", "48 episodes, time coded", "Tested 3 games, 400 bugs logged", "120 hours of audio, no complaint", "Leaflets, 44 of them"]; // prettier-ignore
    const experiences = lines.map(
      (line, at) =>
      role(`Job ${"abcdefg"[at]}`, `Firm ${"ABCDEFG"[at]}`, [line], { start: `20${10 + at}-01`, end: `20${10 + at}-09`, isCurrent: false }), // prettier-ignore
    );
    expect(letterOf({ experiences }, posting)).toMatch(/ \(Firm [A-G]\)\n.* \(Firm [A-G]\)\n/);
  });

  test("finds a posting for a position once", () => {
    const profile = { ...emptyProfile("Ida Holm", "ida@example.org"), experiences: [role("Clerk", "Pale Ltd", ["Wrote rotas for 30 drivers"])] }; // prettier-ignore
    const text = "We are hiring.\n\nRequirements\n- Experience with rotas";
    const options = { ...defaultTailorOptions, document: "letter" as const, tone: "warm" as const };
    const said = runPipeline({ profile, posting: { text }, today: "2026-11" }, options);
    const lines = said["prepare-document"].document.sections.flatMap((section) => section.lines);
    expect(lines.map((line) => line.text).join(" ")).not.toMatch(/posting for the position you have posted/);
  });

  test("serves in an army", () => {
    const experiences = [role("Corporal", "British Army, 27 Regiment RLC", ["Kept stock of 4,000 lines"])];
    const text = letterOf({ experiences }, posting);
    expect(text).toContain("in the British Army");
    expect(text).not.toContain("27 Regiment");
  });

  test("studies for a certificate", () => {
    const education = [{ id: "c", institution: "Moss College", degree: "Higher Certificate", field: "Joinery", start: "2025-09", end: "2027-06", grade: "", honors: "", coursework: [] }]; // prettier-ignore
    expect(letterOf({ experiences: [role("Clerk", "Pale Ltd", [])], education }, posting)).toContain("studying for a Higher Certificate in Joinery"); // prettier-ignore
  });

  test("has seven papers of a school, and not a seven", () => {
    const education = [{ id: "c", institution: "Moss School", degree: "6 GCSEs including English and Maths", field: "", start: "", end: "2005", grade: "", honors: "", coursework: [] }]; // prettier-ignore
    const text = letterOf({ experiences: [role("Clerk", "Pale Ltd", ["Wrote rotas for 30 drivers"])], education }, `${posting}\n- GCSE English and Maths`); // prettier-ignore
    expect(text).toContain("I have 6 GCSEs including English and Maths");
  });

  test("keeps what points at a sentence with that sentence, and leaves it out without", () => {
    const first = "I kept the depot of a bus firm until 2019. Before that I sold tickets for six years.";
    const experiences = [role("Carer", "Family", ["Cared for my father"], ended)];
    expect(letterOf({ experiences, summary: first }, posting)).toContain(first.replace(". ", ".\n"));
    const hanging = letterOf({ experiences, summary: "One depot for ten years. I ran it." }, posting);
    expect(hanging).not.toContain("I ran it.");
  });

  test("tells voluntary work and a project that show what is asked for and no role does", () => {
    const asks = "Analyst\nFenwick\n\nRequirements\n- Fundraising\n- Experience with Kafka\n- Excel";
    const sections = [{ id: "v", kind: "volunteering" as const, title: "", items: [{ id: "i", text: "Fundraising stall at the hospice, two Saturdays a month" }] }]; // prettier-ignore
    const projects = [{ id: "p", name: "Busline", role: "", description: "", bullets: [], technologies: ["Kafka", "Flink"], url: "", start: "2025", end: "" }]; // prettier-ignore
    const text = letterOf({ experiences: [role("Clerk", "Pale Ltd", ["Kept lists in Excel", "Wrote rotas for 30 drivers"])], sections, projects }, asks); // prettier-ignore
    expect(text).toContain("this voluntary work: fundraising stall at the hospice");
    expect(text).toContain("In my project Busline I use Kafka and Flink.");
  });
});

describe("a resume", () => {
  test("begins large, ends its summary, and says once that work was unpaid", () => {
    const text = letterOf(
      {
        summary: "stable hand looking for a yard near Perth",
        experiences: [
          role("groom (volunteer)", "Pony Trust", ["Fed 12 ponies"], { employment: "volunteer" }),
        ],
      },
      posting,
      "resume",
    );
    expect(text).toContain("Stable hand looking for a yard near Perth.");
    expect(text).toContain("Groom (volunteer), Pony Trust\n");
  });

  test("is headed by what one calls oneself, and begins large", () => {
    const experiences = [role("Site helper", "Pale Ltd", []), role("Civil engineer", "Ministry", [], ended)];
    const summary = "Civil engineer from Oslo, in Perth since 2022.";
    expect(letterOf({ experiences, summary }, posting, "resume").split("\n")[1]).toBe("Civil engineer");
    const personal = { ...emptyProfile("Ida Holm", "ida@example.org").personal, headline: "licensed barber" };
    expect(letterOf({ personal }, posting, "resume").split("\n")[1]).toBe("Licensed barber");
  });

  test("is headed by the trade rather than by a job for a season", () => {
    const experiences = [
      role("Ballot sorter", "Fife Council", ["Sorted ballots"], { ...ended, end: "2025-05", start: "2025-04", employment: "temporary" }), // prettier-ignore
      role("Rota planner", "Pale Ltd", ["Planned rotas"], { ...ended, start: "2018-10", end: "2024-01" }),
    ];
    expect(letterOf({ experiences }, posting, "resume").split("\n")[1]).toBe("Rota planner");
  });

  test("leads with whom one leads where the posting is for a lead", () => {
    const bullets = ["Keep stock of 4,000 lines with three checks a week", "Shift leader, 9 packers in two halls"]; // prettier-ignore
    const experiences = [role("Packer", "Pale Ltd", bullets)];
    const at = (text: string, part: string) => text.indexOf(part);
    const lead = letterOf({ experiences }, "Warehouse supervisor\n\nRequirements\n- Excel", "resume");
    expect(at(lead, "Shift leader, 9")).toBeLessThan(at(lead, "Keep stock"));
  });
});

describe("papers in a letter", () => {
  const card = (name: string): Profile["certifications"][number] => ({ id: name.replace(/\W/g, ""), name, issuer: "", start: "2024", end: "", credentialId: "", url: "" }); // prettier-ignore
  const asked = "Registered Nurse\nMercy General\n\nRequirements\n- RN license\n- BLS\n- ACLS";

  test("who is one by letters is told so, and the others are held", () => {
    const experiences = [role("Ward clerk", "St. Luke's", ["Chart in Epic"])];
    const certifications = [card("RN, Ohio"), card("BLS"), card("ACLS")];
    const text = letterOf({ experiences, certifications }, asked);
    expect(text).toMatch(/\bI am an RN and hold the BLS and ACLS certificates/);
  });

  test("one that no sentence can name leaves the others", () => {
    const experiences = [role("Staff RN", "St. Luke's", ["Chart in Epic"])];
    const certifications = [card("RN, Ohio"), card("BLS"), card("ACLS")];
    expect(letterOf({ experiences, certifications }, asked)).toMatch(
      /\bI hold the BLS and ACLS certificates/,
    );
  });
});

describe("what a letter does not say", () => {
  test.each([
    "deployed to Crete 2003-2004",
    "ran the till when boss was away",
    "ran the stall when chef was ill",
    "kept notes of monthly report",
    "review claims, saved $9 million",
    "show new drivers the yard, 6 so far",
    "led the night shift from 2021",
  ])("as a sentence: %s", (text) => expect(readsWell({ form: "deed", text, isPast: false })).toBe(false));

  test("a list of those whom one leads is one", () => {
    expect(deedOf("Lead a yard of 9 riggers (three shifts, budget 2 million)", true)?.text).not.toContain(
      ":",
    );
    expect(readsWell({ form: "deed", text: "lead a yard of 9 riggers, welders and painters", isPast: false })).toBe(true); // prettier-ignore
    expect(readsWell({ form: "deed", text: "make beds for 14 patients, protocols and gases", isPast: false })).toBe(false); // prettier-ignore
  });

  test("a size makes one of several of what it is said of", () => {
    expect(deedOf("Managed build of 40-bed lodge in Leith", false)?.text).toContain("of a 40-bed lodge");
    expect(deedOf("Received 'Clerk of the Month' award in May 2020", false)?.text).toBe("received the 'Clerk of the Month' award in May 2020"); // prettier-ignore
  });

  test.each([
    ["Kept the fridges for field hospital", "kept the fridges for a field hospital"],
    ["Cut waste by rebuilding compressor instead of replacing chiller", "cut waste by rebuilding a compressor instead of replacing a chiller"],
    ["Squad leader, 8 divers", "was a squad leader of 8 divers"],
    ["I calmed angry guests. I offered them a seat first", "calmed angry guests; I offered them a seat first"],
    ["Knew every type of engine in the yard", "knew every type of engine in the yard"],
  ])("what is done by the way has its article: %s", (text, said) => expect(deedOf(text, false)?.text).toBe(said)); // prettier-ignore

  test.each([
    ["I mind the desk and the bell for 40 rooms and 6 flats, and I would say I take 90 calls a day", "I mind the desk and the bell for 40 rooms and 6 flats, and I would say I take 90 calls a day."],
    ["Ran the course (ropes, knots, splices, first aid and the radio) for 31 deckhands", "I ran the course for 31 deckhands."],
    ["Took on 3 porters in spring, two of them are head porters now", "I took on 3 porters in spring; two of them are head porters now."],
  ])("who wrote a sentence is told so, and what is in brackets may go: %s", (text, said) => {
    const letter = letterOf({ experiences: [role("Porter", "Hotel Kelso", [text, "Carry bags up four floors"])] }, "Porter\nHotel Rum, Oban\n\nYou carry bags and mind the desk.\n"); // prettier-ignore
    expect(letter).toContain(said.replace(/^I /, ", I ").slice(2));
  }); // prettier-ignore

  test("a year behind a thing says when it was renewed", () => {
    expect(deedOf("Wrote the fire plan together with the wardens, revised 2021", false)?.text).toBe(
      "wrote the fire plan together with the wardens (revised in 2021)",
    );
  });

  const posting =
    "Warehouse Lead\nNorth Dock, Leith\n\nYou supervise six pickers. You ask: forklift licence, Excel.\n";
  test("that a break was a job, nor what a project's thing does", () => {
    const text = letterOf(
      {
        experiences: [
          role("Picker", "Dock Supplies", ["Pick 300 lines a shift", "Trained 4 new pickers in 2023", "Keep the bay swept and safe"]),
          role("Mum", "at home", ["Brought up two girls"], ended),
        ],
        projects: [{ ...{ id: "p", name: "Rota sheet", role: "", description: "", technologies: [], url: "", start: "", end: "" }, bullets: [{ id: "x", text: "tracks the shifts of 14 people" }] }],
      },
      posting,
    ); // prettier-ignore
    expect(text).not.toMatch(/\bmum\b|two girls|I track/i);
  });

  test("twice from when to when somebody was where they were", () => {
    const own = role("Owner", "Kelp & Co", ["Sold 40 lines of soap", "Trained 3 assistants in 2019"], { start: "2001", end: "2024", isCurrent: false }); // prettier-ignore
    const text = letterOf({ experiences: [own], summary: "Sold my stall after 23 years." }, posting);
    expect(text).toContain("I was owner at Kelp & Co from 2001 to 2024.");
    expect(text.match(/2001/g)).toHaveLength(1);
  });

  test("resume, where a posting asks for a CV", () => {
    const text = letterOf({ experiences: [role("Picker", "Dock Supplies", ["Pick 300 lines a shift"])] }, `${posting}- Send your CV to us\n`); // prettier-ignore
    expect(text).not.toMatch(/\bresume\b/);
  });
});

describe("degrees and languages as one says them", () => {
  const posting = "Clerk\nNorth Dock, Leith\n\nRequirements:\n- German is a plus\n- Diploma in logistics, average of at least 60%\n"; // prettier-ignore
  test("a level is of the language, and what goes on is studied for", () => {
    const text = letterOf(
      {
        experiences: [role("Picker", "Dock Supplies", ["Pick 300 lines a shift"])],
        education: [
          { id: "e", institution: "Forth College", degree: "Diploma", field: "Logistics", start: "2025-09", end: "2027-06", grade: "71% average", honors: "", coursework: [] },
          { id: "f", institution: "Leith School", degree: "exchange student", field: "", start: "2020", end: "2021", grade: "", honors: "", coursework: [] },
        ],
        languages: [{ id: "l", name: "german", proficiency: "advanced" }],
      },
      posting,
    ); // prettier-ignore
    expect(text).toContain("German is advanced");
    expect(text).not.toMatch(/speak advanced|hold an exchange/);
  });
});
