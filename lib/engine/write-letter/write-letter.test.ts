import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Line } from "#lib/documents/schema.ts";
import { isSentence, paragraphsOf } from "#lib/engine/letter-lines.ts";
import { factsOf } from "#lib/engine/facts.ts";
import { anyPosting, anyProfile } from "#lib/engine/golden/arbitrary.ts";
import { goldenMonth, occupations } from "#lib/engine/golden/golden.ts";
import { runPipeline } from "#lib/engine/pipeline.ts";
import { postingNames } from "#lib/engine/posting-names.ts";
import { checkLetterLine } from "#lib/engine/verify/check-letter.ts";
import { wordsOfLetter } from "#lib/engine/verify/findings-of-letter.ts";
import { threadTime } from "#testing/cpu-time.ts";
import { verify } from "#lib/engine/verify/verify.ts";
import { defaultTailorOptions, tones, type Tone } from "#lib/generations/schema.ts";
import { emptyProfile, profileSchema, type Profile } from "#lib/profile/schema.ts";

function letterFor(profile: Profile, posting: string, tone: Tone = "formal") {
  const options = { ...defaultTailorOptions, document: "letter" as const, tone };
  const results = runPipeline({ profile, posting: { text: posting }, today: goldenMonth }, options);
  const lines = results["prepare-document"].document.sections.flatMap((section) => section.lines);
  return { results, lines, words: wordsOfLetter(lines) };
}

/** Somebody with one role, of which they say this. */
const atLarkinMills = (title: string, facts: string[]): Profile => ({
  ...emptyProfile("Jo Berg", "jo@example.org"),
  experiences: [
    {
      ...{ id: "role", title, company: "Larkin Mills", location: "", employment: "", technologies: [] },
      ...{ start: "2021-03", end: "", isCurrent: true },
      bullets: facts.map((text, at) => ({ id: `fact-${at}`, text })),
    },
  ],
});

const goldens = occupations.map((occupation) => {
  const read = (name: string) =>
    readFileSync(new URL(`../golden/${occupation}/${name}`, import.meta.url), "utf8");
  return {
    occupation,
    profile: profileSchema.parse(JSON.parse(read("profile.json"))),
    posting: read("posting.txt"),
  };
});
type Golden = (typeof goldens)[number];

const known = new Map<string, ReturnType<typeof letterFor>>();
/** A golden person's letter, which several tests look at. */
function goldenLetter({ occupation, profile, posting }: Golden, tone: Tone) {
  const key = `${occupation} ${tone}`;
  const letter = known.get(key) ?? letterFor(profile, posting, tone);
  known.set(key, letter);
  return letter;
}
const nurse = goldens.find((one) => one.occupation === "nurse")!;

describe("a letter", () => {
  test.each(tones)("%s: adds nothing to what was not said yet", (tone) => {
    const baker = atLarkinMills("Bakery Assistant", [
      "Shape and bake 300 loaves a morning in a three-person team",
      "Trained two apprentices on the deck oven",
    ]);
    const posting =
      "Baker\nOld Mill Bakery, Leeds\n\nEssential\n- Two years of baking\n- Training apprentices";
    for (const name of ["Mira Toth", "Jo Berg", "Ada Vik", "Bo Lund", "Cy Moe", "Di Ruud"]) {
      const { lines } = letterFor(
        { ...baker, personal: emptyProfile(name, "x@example.org").personal },
        posting,
        tone,
      );
      const said = lines.filter(isSentence).map(({ text }) => text);
      const first = said.findIndex((text) =>
        /\bI\b.*(?:Bakery Assistant|Larkin Mills|loaves|apprentices)/.test(text),
      );
      expect(said.slice(0, first + 1).join(" ")).not.toMatch(/Besides that|In addition|\balso\b/);
    }
  });

  test.each(tones)(
    "%s: has 250 to 400 words for every rich profile, and no line that had to be replaced",
    (tone) => {
      for (const golden of goldens) {
        const { results, words } = goldenLetter(golden, tone);
        expect(words).toBeGreaterThanOrEqual(250);
        expect(words).toBeLessThanOrEqual(400);
        expect(results.verify.replaced).toEqual([]);
        const rules = results.verify.findings.map((finding) => finding.rule);
        expect(rules).not.toContain("long-sentence");
        expect(rules).not.toContain("same-opening");
      }
    },
  );

  test("says no stock phrase and no word of a sentence more than twice", () => {
    const stock =
      /\b(?:passionate|team player|proven track record|perfect fit|keen interest|express my|excited|hard.?working|results.driven|synergy|leverage|dynamic)\b/i;
    for (const golden of goldens)
      for (const tone of tones)
        for (const { text } of goldenLetter(golden, tone).lines) expect(text).not.toMatch(stock);
  });

  test("takes another wording in each tone, the same each time", () => {
    for (const golden of goldens) {
      const frames = tones.map((tone) => {
        const { lines } = goldenLetter(golden, tone);
        expect(letterFor(golden.profile, golden.posting, tone).lines).toEqual(lines);
        return new Set(
          lines.filter((line) => isSentence(line)).map((line) => line.text.split(" ").slice(0, 3).join(" ")),
        );
      });
      const shared = [...frames[0]!].filter((start) => frames[1]!.has(start) && frames[2]!.has(start));
      expect(shared.length).toBeLessThan(frames[0]!.size / 2);
    }
  });

  test(
    "stands on its evidence: every sentence has facts and is proven, or claims nothing",
    { timeout: 120_000 },
    () => {
      fc.assert(
        fc.property(anyProfile, anyPosting, fc.constantFrom(...tones), (profile, posting, tone) => {
          const { results, lines, words } = letterFor(profile, posting, tone);
          const facts = factsOf(profile);
          const names = postingNames(results["analyze-posting"]);
          for (const line of lines) {
            const evidence = facts.filter((fact) => line.factIds.includes(fact.id));
            const failing = checkLetterLine(line, evidence, names, goldenMonth).filter(
              (check) => !check.holds,
            );
            expect(failing).toEqual([]);
          }
          expect(results.verify.replaced).toEqual([]);
          expect(words).toBeLessThanOrEqual(400);
          expect(lines[0]!.text).toMatch(/^Dear hiring team/);
        }),
        { numRuns: 60 },
      );
    },
  );

  test("is short and free of claims when the profile says nothing, and says what to add", () => {
    const { results, lines, words } = letterFor(emptyProfile("Jo Berg", "jo@example.org"), nurse.posting);
    expect(words).toBeLessThan(120);
    expect(lines.flatMap((line) => line.factIds).toSorted()).toEqual(["personal.email", "personal.name"]);
    expect(results.verify.findings.map((finding) => finding.rule)).toContain("letter-short");
    expect(results["write-resume"].advice.length).toBeGreaterThan(2);
  });

  test("of a thin profile says since when one is there, and sets no deed beside a wish that it does not answer", () => {
    const profile: Profile = atLarkinMills("Data engineer", [
      "Maintain 130 pipelines in Airflow",
      "Present findings to a board of six each quarter",
    ]);
    const posting =
      "Analyst\n\nRequirements\n- Hands-on experience with a transformation framework (dbt), orchestration tooling (Airflow)\n- SQL";
    const said = letterFor(profile, posting).lines.map(({ text }) => text);
    expect(said).toContain("I have been at Larkin Mills since March 2021.");
    expect(said.join(" ")).not.toMatch(/transformation framework/);
    expect(said.join(" ")).toMatch(/present findings to a board of six each quarter/);
  });

  test("lets nobody who trains others answer a wish for training, and only who teaches one for a teacher", () => {
    const profile: Profile = atLarkinMills("Signaller", [
      "Trained 12 signallers for the new line",
      "Write the timetable for six stations",
      "Did not take part in night work",
    ]);
    const posting =
      "Controller\n\nYou will\n- Coach planners on timetable writing\n\nRequirements\n- Training in rail operations";
    const said = letterFor(profile, posting).lines.map(({ text }) => text);
    expect(said.join(" ")).not.toContain("asks for training in rail operations.");
    expect(said.join(" ")).not.toContain("night work");
    const coach = said.findIndex((text) => /someone to coach planners/.test(text));
    expect(said[coach + 1] ?? "").not.toContain("timetable for six stations");
  });

  test("says years that skills state, where one was with a job that names nobody, and in one sentence who writes", () => {
    const profile: Profile = {
      ...withLife,
      summary: "I am a weaver of furnishing fabrics and want to teach.",
      experiences: [withLife.experiences[0]!, { ...withLife.experiences[1]!, title: "Cloth finishing" }],
      skills: [
        { id: "loom", name: "Jacquard looms", category: "", level: "", years: 6 },
        ...withLife.skills.slice(1),
      ],
    };
    const text = letterFor(profile, depot)
      .lines.map((line) => line.text)
      .join(" ");
    expect(text).toContain("I have six years of experience with Jacquard looms.");
    expect(text).toContain("I did cloth finishing at Cart Linens.");
    expect(text).not.toMatch(/a cloth finishing/i);
    expect(text.match(/\ba weaver\b/gi)).toHaveLength(1);
    expect(text).toContain("I am a weaver of furnishing fabrics and want to teach.");
  });

  test("names of two ways to a wish the one that it has, and not both", () => {
    const skills = ["Scala", "Kotlin", "Airflow"].map((name, at) => ({ id: `s${at}`, name, category: "", level: "" as const, years: null })); // prettier-ignore
    const profile: Profile = { ...atLarkinMills("Data engineer", ["Maintain 130 pipelines"]), skills };
    const text = letterFor(profile, "Engineer\n\nRequirements\n- Scala or Kotlin\n- Airflow").lines.map((line) => line.text).join(" "); // prettier-ignore
    const bring = /My skills include ([^.]+)\./.exec(text)?.[1] ?? "";
    expect(bring).toContain("Airflow");
    expect(["Scala", "Kotlin"].filter((name) => bring.includes(name))).toHaveLength(1);
  });

  test("says before that only of what had ended, and names papers with one noun", () => {
    const role = (id: string, title: string, start: string, end: string, facts: string[]) => ({
      ...{ id, title, company: `${title} House`, location: "", employment: "" as const, technologies: [] },
      ...{ start, end, isCurrent: end === "" },
      bullets: facts.map((text, at) => ({ id: `${id}-${at}`, text })),
    });
    const profile: Profile = {
      ...emptyProfile("Jo Berg", "jo@example.org"),
      experiences: [
        role("a", "Porter", "2022-09", "2026-06", ["Moved 30 patients a shift", "Cleaned beds and trolleys"]),
        role("b", "Steward", "2025-06", "2025-08", [
          "Checked 900 tickets a night",
          "Helped guests to their seats",
        ]),
      ],
      certifications: ["Manual Handling", "Basic Life Support"].map((name, at) => ({
        ...{ id: `paper-${at}`, name, issuer: "", start: "2024-02", end: "" },
        credentialId: "",
        url: "",
      })),
    };
    const text = letterFor(profile, "Ward Orderly\n\nDuties\n- Move patients")
      .lines.map((line) => line.text)
      .join(" ");
    expect(text).toContain("From June 2025 to August 2025 I was a steward at Steward House.");
    expect(text).not.toMatch(/[Bb]efore that|[Ee]arlier/);
    expect(text).toMatch(
      /the (?:Manual Handling and Basic Life Support|Basic Life Support and Manual Handling) certificates/,
    );
  });

  const dispatcher: Profile = atLarkinMills("Yard foreman", [
    "Plan 40 truck slots a day with two hauliers",
    "Near misses 31 to 9, toolbox talks Mondays",
    "Forklift checks & charging bay - weekly",
    "led rebuild of loading dock 4, ~9 weeks",
  ]);
  const yardPosting = "Shift planner\n\nYou will\n- Plan truck slots and loading docks\n- Keep the yard safe";

  test.each(tones)("%s: quotes in a list, as a resume says it, what reads badly as a sentence", (tone) => {
    const { lines, results } = letterFor(dispatcher, yardPosting, tone);
    const bullets = lines.filter((line) => line.kind === "bullet");
    expect(bullets.map((line) => line.text).toSorted()).toEqual([
      "Forklift checks and charging bay - weekly",
      "Led rebuild of loading dock 4, about 9 weeks",
      "Near misses 31 to 9, toolbox talks Mondays",
    ]);
    for (const line of bullets) expect(line.factIds).toHaveLength(1);
    const lead = lines[lines.indexOf(bullets[0]!) - 1]!;
    expect(lead.text).toMatch(/:$/);
    expect(lead.factIds).toContain("role.employer");
    expect(lines.map((line) => line.text).join(" ")).toMatch(
      /I plan 40 truck slots a day with two hauliers\./,
    );
    const rows = results["prepare-document"].rows.map((row) => row.text);
    const at = rows.indexOf("- Led rebuild of loading dock 4, about 9 weeks");
    expect(at).toBeGreaterThan(0);
    expect(results.verify.replaced).toEqual([]);
  });

  test("says what somebody studies who has not finished, and names no role for what is from none", () => {
    const profile: Profile = {
      ...dispatcher,
      education: [
        {
          id: "study",
          degree: "BSc",
          field: "Logistics",
          institution: "Larkin College",
          start: "2025-09",
          end: "2028-06",
          grade: "",
          honors: "",
          coursework: [],
        },
      ],
      sections: [
        {
          id: "more",
          kind: "volunteering",
          title: "Volunteering",
          items: [
            { id: "v1", text: "Food bank driver, Saturdays" },
            { id: "v2", text: "Reading buddy at the library, weekly" },
          ],
        },
      ],
    };
    const said = letterFor(profile, yardPosting).lines.map(({ text }) => text).join(" "); // prettier-ignore
    expect(said).toContain("I am studying for a BSc in Logistics at Larkin College.");
    // In a letter that is short without, under words that name no role.
    expect(said).toMatch(/I would also like to mention these points: (?:Food bank driver|Reading buddy)/);
  });

  const fewFacts: Profile = {
    ...atLarkinMills("Weaver", [
      "Set up 14 looms for each new pattern",
      "Cut yarn waste from 6% to 4% in 2023",
      "Trained three apprentices, two of whom have stayed",
    ]),
    skills: ["jacquard weaving", "loom maintenance", "pattern reading", "quality control"].map(
      (name, at) => ({ id: `skill-${at}`, name, category: "", level: "", years: null }),
    ),
  };
  const withLife: Profile = {
    ...fewFacts,
    experiences: [
      { ...fewFacts.experiences[0]!, location: "Paisley" },
      {
        ...{ id: "before", title: "Finisher", company: "Cart Linens", location: "Paisley", employment: "", technologies: [] },
        ...{ start: "2016-05", end: "2021-02", isCurrent: false },
        bullets: [
          { id: "one", text: "Inspected about 900 meters of cloth a day" },
          { id: "two", text: "Mended faults by hand before dispatch" },
        ],
      },
    ],
    education: [{ ...{ id: "school", degree: "Higher National Certificate", field: "Textiles", institution: "Heriot College" }, ...{ start: "2014-09", end: "2016-06", grade: "", honors: "", coursework: [] } }],
    certifications: [{ ...{ id: "paper", name: "Machinery Safety Certificate", issuer: "Textile Safety Council" }, ...{ start: "2022-03", end: "", credentialId: "", url: "" } }],
    sections: [{ id: "free", kind: "volunteering", title: "", items: [{ id: "item", text: "Teach handloom weaving at a museum once a month" }] }],
  }; // prettier-ignore
  const depot =
    "Depot Clerk at Greywater Buses\n\nDuties:\n- Answer calls from drivers\n- Record lost property\n\nNice to have:\n- Experience with rota software";

  test.each(tones)(
    "%s: has 250 words of whoever states five facts, a degree and skills, also for other work",
    (tone) => {
      const { results, lines, words } = letterFor(withLife, depot, tone);
      const text = lines.map((line) => line.text).join("\n");
      expect(words).toBeGreaterThanOrEqual(250);
      expect(results.verify.replaced).toEqual([]);
      expect(text).toContain("at Larkin Mills in Paisley since March 2021.");
      expect(text).toMatch(/I was a finisher at Cart Linens\./);
      expect(text).toMatch(
        /issued by the Textile Safety Council in 2022|As a volunteer, I teach handloom weaving/,
      );
      expect(new Set(lines.map((line) => line.text)).size).toBe(lines.length);
    },
  );

  test("says of what it lacks only that the posting asks for it, and stays short with little to tell", () => {
    const { results, lines, words } = letterFor(fewFacts, depot);
    const text = lines.map((line) => line.text).join("\n");
    expect(words).toBeLessThan(250);
    expect(results.verify.findings.map((one) => one.rule)).toContain("letter-short");
    expect(text).toContain("someone to answer calls from drivers.");
    expect(text).toContain("Your posting also asks for experience with rota software.");
    for (const line of lines.filter((one) => /rota software/.test(one.text)))
      expect(line.factIds).toEqual([]);
  });

  test("begins a paragraph after a list", () => {
    const { lines } = letterFor(dispatcher, yardPosting);
    const last = lines.findLastIndex((line) => line.kind === "bullet");
    expect(lines[last + 1]!.kind).toBe("opening");
  });

  test("says which wish of the posting its facts answer, in the posting's words, at least twice for every rich profile", () => {
    for (const golden of goldens)
      for (const tone of tones) {
        const { results, lines } = goldenLetter(golden, tone);
        const { asked } = postingNames(results["analyze-posting"]);
        const quoted = asked.filter(({ text }) => lines.some((line) => line.text.includes(text)));
        expect(quoted.length).toBeGreaterThanOrEqual(1);
        expect(golden.posting.toLowerCase().replace(/\s+/g, " ")).toContain(quoted[0]!.text.toLowerCase());
      }
  });

  test("names a certificate only while it is valid, and never an unmet must-have", () => {
    const text = letterFor(nurse.profile, nurse.posting)
      .lines.map((line) => line.text)
      .join(" ");
    expect(text).not.toContain("ACLS");
    expect(text).not.toContain("OCN");
    expect(text).toContain("Registered Nurse (RN) license for Washington");
  });

  test("stays fast on a hostile posting of 20,000 characters", () => {
    for (const text of [
      "Requirements\n" + "- Nursing, Epic and SQL (5+ years) ".repeat(570),
      "at ".repeat(6600),
      "Dear ,.;".repeat(2500),
    ]) {
      const options = { ...defaultTailorOptions, document: "letter" as const };
      const until: number[] = [];
      runPipeline(
        { profile: nurse.profile, posting: { text: text.slice(0, 20_000) }, today: goldenMonth },
        options,
        (name) => until.push(name === "match-profile" || name === "write-resume" ? threadTime() : 0),
      );
      expect(until[2]! - until[1]!).toBeLessThan(300);
    }
  });

  test("keeps its sentences in rows whose parts are those sentences", () => {
    const { results } = letterFor(nurse.profile, nurse.posting, "warm");
    const { rows, document } = results["prepare-document"];
    const said = new Map<string, string[]>();
    for (const row of rows)
      for (const part of row.parts ?? [{ start: 0, end: row.text.length, lineId: row.lineId }])
        said.set(part.lineId, [
          ...(said.get(part.lineId) ?? []),
          row.text.slice(part.start, part.end).trim(),
        ]);
    for (const line of document.sections[0]!.lines) expect(said.get(line.id)!.join(" ")).toBe(line.text);
    expect(paragraphsOf(document.sections[0]!.lines).length).toBeGreaterThanOrEqual(6);
  });
});

describe("stage four on a letter", () => {
  const { results } = letterFor(nurse.profile, nurse.posting);
  const facts = factsOf(nurse.profile);
  const inject = (text: string, factIds: string[] = []) => {
    const line: Line = {
      id: "lie",
      kind: "sentence",
      text,
      aside: "",
      factIds,
      operation: "composed",
      requirementIds: [],
      checks: [],
    };
    const { document } = results["prepare-document"];
    const [section] = document.sections;
    const lines = section!.lines.toSpliced(3, 0, line);
    const given = {
      document: { ...document, sections: [{ ...section!, lines }] },
      facts,
      profile: nurse.profile,
      today: goldenMonth,
    };
    return verify({ ...given, analysis: results["analyze-posting"], match: results["match-profile"] });
  };

  test.each([
    "I have 12 years of experience.",
    "I led a team of nurses.",
    "I hold a PhD.",
    "I know Python.",
    "I was an infusion nurse at Rainier Infusion Center.",
    "I am an Infusion Nurse (RN).",
    "I have worked as an Infusion Nurse (RN).",
    "I am the best person for the position.",
    "I was the first to write this letter.",
    "I never missed a day.",
    "My work won an award.",
    "I speak fluent Spanish.",
    "I am certified.",
    "As an Infusion Nurse (RN) I have done this.",
    "I managed the hiring team.",
    "In 2019 I was there.",
  ])("drops what has no facts and claims something: %s", (text) => {
    const { document, replaced } = inject(text);
    expect(replaced.map((one) => one.lineId)).toEqual(["lie"]);
    expect(document.sections[0]!.lines.map((line) => line.id)).not.toContain("lie");
  });

  test.each([
    "At Cedar Sound Hospital, I led the care of four oncology patients per shift.",
    "At Harbor Valley Medical Center, I care for four oncology patients per shift.",
    "I also care for forty oncology patients per shift.",
    "I was the first to care for four oncology patients per shift.",
    "There I care for four pediatric patients per shift.",
  ])("puts the fact itself in place of what says more than it: %s", (text) => {
    const { document, replaced } = inject(text, ["cedar.employer", "cedar.bullet.b1"]);
    expect(replaced.map((one) => one.lineId)).toEqual(["lie"]);
    const line = document.sections[0]!.lines.find((one) => one.id === "lie");
    expect(line?.text).toBe(
      "Care for four oncology patients per shift on a 28-bed unit, including chemotherapy and blood products.",
    );
  });

  test.each([
    "You ask for experience with central lines, ports and PICC, and I have it.",
    "You ask for experience with central lines, ports and PICC, which I bring.",
    "I have experience with central lines, ports and PICC.",
    "I have that.",
    "So do I.",
    "You ask for experience with dialysis.",
  ])("drops what answers the posting's wish without a fact, and a wish that it does not have: %s", (text) => {
    expect(inject(text).replaced.map((one) => one.lineId)).toEqual(["lie"]);
  });

  test.each([
    "You ask for experience with central lines, ports and PICC, and I care for forty oncology patients per shift.",
    "You ask for ten years: I care for four oncology patients per shift.",
    "As an Infusion Nurse (RN), I care for four oncology patients per shift.",
  ])("lets no clause about the posting cover a claim that the fact does not make: %s", (text) => {
    expect(inject(text, ["cedar.bullet.b1"]).replaced.map((one) => one.lineId)).toEqual(["lie"]);
  });

  test("marks in the person's own sentence what the profile does not say, and not what it quotes of the posting", () => {
    const names = postingNames(results["analyze-posting"]);
    const failing = (text: string) =>
      checkLetterLine(
        { ...results["prepare-document"].document.sections[0]!.lines[1]!, text, operation: "own" },
        facts,
        names,
      )
        .filter((check) => !check.holds)
        .map((check) => check.subject);
    const asked = "You ask for experience with central lines, ports and PICC";
    expect(failing(`${asked}: I care for four oncology patients per shift.`)).toEqual([]);
    expect(failing(`${asked}: I care for forty oncology patients per shift.`)).toEqual(["forty"]);
  });

  test("lets a fact stand beside what the posting asks for", () => {
    const text =
      "You’re looking for experience with central lines, ports and PICC, and I care for four oncology patients per shift.";
    expect(inject(text, ["cedar.bullet.b1"]).replaced).toEqual([]);
  });

  test.each([
    "Thank you for your time.",
    "I would be glad to discuss the position with you.",
    "You ask for experience with central lines, ports and PICC.",
    "You need someone to teach patients and families what to expect at home.",
  ])("leaves what claims nothing: %s", (text) => {
    expect(inject(text).replaced).toEqual([]);
  });
});
