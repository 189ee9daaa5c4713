import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analysisSchema, type Analysis } from "#lib/postings/schema.ts";
import { cpuTime } from "#testing/cpu-time.ts";
import { analyzePosting } from "./analyze-posting.ts";

const nurse = `Registered Nurse, Emergency Department
St. Brendan Hospital, Duluth, MN
$41–56 an hour. Full-time, nights. Apply by June 30, 2026.

About us
St. Brendan Hospital has cared for families for ninety years. Knowledge of Epic made us proud.

What you will do
• Triage patients and administer medications
• Precept new nurses

Requirements
• Current RN license and BLS; ACLS preferred
• At least two years of emergency nursing experience
• Bachelor of Science in Nursing required, MSN preferred
• Lift up to 50 pounds

Nice to have
• Spanish or Somali

Benefits
• Health insurance, tuition help for a master's degree

St. Brendan Hospital is an equal opportunity employer. All qualified applicants must be treated without regard to race.`;

const electrician = `<h1>Journeyman Electrician</h1><p>Company: Northline Electric<br>Location: Tulsa, OK</p>
<h2>Duties</h2><ul><li>Bend conduit &amp; pull wire</li><li>Read blueprints</li></ul>
<h2>Qualifications</h2><ul><li>Journeyman electrician license</li><li>3-5 years of commercial wiring experience</li>
<li>Valid driver's license</li><li>OSHA 10 or OSHA 30</li></ul><script>steal("Python")</script>
<h3>Pay</h3><p>$68,000 - $82,000 per year</p>`;

const accountant = `Brightwater Foods is looking for a Staff Accountant to join its finance team in Leeds.
Salary: £32k

You will prepare reconciliations and month-end close.
Must have experience with QuickBooks, Xero or Sage. Knowledge of IFRS is a plus.`;

const texts = (analysis: Analysis, priority: string) =>
  analysis.requirements.filter((item) => item.priority === priority).map((item) => item.text);

describe("a plain posting", () => {
  const analysis = analyzePosting({ text: nurse });

  test("gives title, place, pay, terms and deadline", () => {
    expect(analysis).toMatchObject({ state: "ok", language: "en", employment: "full-time", minYears: 2 });
    expect(analysis.title).toMatch(/^Registered Nurse/);
    expect(analysis.place).toContain("Duluth, MN");
    expect(analysis.pay).toMatchObject({
      min: 41,
      max: 56,
      currency: "USD",
      period: "hour",
      annualMin: 85_280,
      annualMax: 116_480,
    });
    expect(analysis.deadline).toBe("June 30, 2026");
  });

  test("splits a clause by its own weight and keeps headings' weight otherwise", () => {
    expect(texts(analysis, "required")).toEqual([
      "Current RN license and BLS",
      "At least two years of emergency nursing experience",
      "Bachelor of Science in Nursing required",
      "Lift up to 50 pounds",
    ]);
    expect(texts(analysis, "preferred")).toEqual(["ACLS preferred", "MSN preferred", "Spanish or Somali"]);
  });

  test("takes nothing from the portrait, the benefits or the legal text", () => {
    const all = analysis.requirements.map((item) => item.text).join("\n");
    expect(all).not.toMatch(/proud|insurance|master's|opportunity|race/);
    expect(analysis.skills).not.toContain("Epic EHR");
  });

  test("says what kind each is, with years, skills and alternatives", () => {
    const byText = new Map(analysis.requirements.map((item) => [item.text, item]));
    expect(byText.get("Current RN license and BLS")).toMatchObject({
      kind: "certification",
      skills: ["registered nurse", "BLS"],
      isAnyOf: false,
    });
    expect(byText.get("At least two years of emergency nursing experience")).toMatchObject({
      kind: "experience",
      minYears: 2,
    });
    expect(byText.get("Spanish or Somali")).toMatchObject({ kind: "language", isAnyOf: true });
    expect(byText.get("Lift up to 50 pounds")?.kind).toBe("physical");
  });

  test("keeps the tasks apart, and mentions the skills in them", () => {
    expect(analysis.responsibilities.map((item) => item.text)).toEqual([
      "Triage patients and administer medications",
      "Precept new nurses",
    ]);
    expect(texts(analysis, "mentioned")).toContain("Triage patients and administer medications");
  });
});

test("what an older version stored reads as it was, with nothing in the fields that it didn't know", () => {
  const { isTitleInferred, occupation, places, benefits, ...older } = analyzePosting({ text: nurse });
  expect({
    isTitleInferred,
    occupation: occupation?.isco,
    places: places.length,
    benefits: benefits.length,
  }).toEqual({
    isTitleInferred: false,
    occupation: "2221",
    places: 1,
    benefits: 1,
  });
  expect(analysisSchema.parse(older)).toEqual({
    ...older,
    isTitleInferred: false,
    occupation: null,
    places: [],
    benefits: [],
  });
});

test("HTML loses its tags and scripts and keeps its lists and headings", () => {
  const analysis = analyzePosting({ text: electrician });
  expect(analysis).toMatchObject({
    title: "Journeyman Electrician",
    company: "Northline Electric",
    place: "Tulsa, OK",
    minYears: 3,
  });
  expect(analysis.text).toContain("• Bend conduit & pull wire");
  expect(analysis.text).not.toMatch(/[<>]|steal/);
  expect(texts(analysis, "required")).toHaveLength(4);
  expect(analysis.requirements.find((item) => item.text === "OSHA 10 or OSHA 30")?.isAnyOf).toBe(true);
  expect(analysis.pay).toMatchObject({ annualMin: 68_000, annualMax: 82_000, period: "year" });
});

test("prose without headings is read by its wording", () => {
  const analysis = analyzePosting({ text: accountant });
  expect(analysis).toMatchObject({ title: "Staff Accountant", company: "Brightwater Foods" });
  expect(analysis.pay).toMatchObject({ min: 32_000, currency: "GBP", period: "year" });
  expect(texts(analysis, "required")).toContain("Must have experience with QuickBooks, Xero or Sage");
  expect(texts(analysis, "preferred")).toContain("Knowledge of IFRS is a plus");
});

test.each([
  ["", "noise"],
  ["?!?! ---- ####", "noise"],
  ["xkcdq wrtzp lmkbv ncxzt rrwqp zzxcv bbnmq wwrtp llkjh ggfds", "noise"],
  ["Our garden is lovely in the morning and we have a cat that sleeps there all day long.", "bare"],
  [
    "Wir suchen eine Fachkraft für unser Team.\nDein Profil\n• Erfahrung mit Python und SQL\n• Du arbeitest gern mit uns und den Kunden",
    "foreign",
  ],
])("%j is %s", (text, state) => {
  expect(analyzePosting({ text }).state).toBe(state);
});

test("a foreign posting still gives its terms", () => {
  const text =
    "Wir suchen dich für unser Team in Köln.\nDein Profil\n• Erfahrung mit Python und SQL und der Arbeit mit Daten";
  expect(analyzePosting({ text }).skills).toEqual(expect.arrayContaining(["Python", "SQL"]));
});

describe("on any string", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom(
      "Requirements:\n",
      "• ",
      "RN license or BSN",
      "; ",
      "<li>",
      "</ul>",
      "&lt;p&gt;",
      "5+ years of ",
      "preferred",
      "$40-50 ",
      "\n",
      "**",
      "## ",
      "\ud800",
      "👩‍⚕️",
      "é",
      "must have SQL. ",
    ),
  );
  const posting = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(""));

  test("never throws, fits the schema, points at exact spans, and says the same twice", () => {
    fc.assert(
      fc.property(posting, (text) => {
        const analysis = analyzePosting({ text });
        expect(analysisSchema.safeParse(analysis).success).toBe(true);
        expect(analysis.requirements.length).toBeLessThanOrEqual(60);
        expect(analysis.requirements.map((item) => item.id)).toEqual(
          analysis.requirements.map((_, index) => `r${index + 1}`),
        );
        for (const item of [...analysis.requirements, ...analysis.responsibilities]) {
          expect(analysis.text.slice(item.start, item.end)).toBe(item.text);
          expect(item.text.length).toBeLessThanOrEqual(201);
        }
        expect(analyzePosting({ text })).toEqual(analysis);
      }),
      { numRuns: 300 },
    );
  });

  // Each unit is built to make one of the patterns go back and forth; quadratic time would take minutes.
  test.each([
    "a",
    " ",
    "\n",
    "<",
    "<p ",
    "&",
    "1,",
    "1",
    "$1 ",
    "A ",
    "Aa ",
    "Aa, ",
    "* ",
    "- ",
    ".",
    "; ",
    "or ",
    "Aa & ",
    "the ",
    "years ",
    "two ",
    "**a",
    "I",
    "Apply by ",
    "Company ",
    "remote not ",
    "\u0301",
    "x:",
    "Aa.",
    "Director, ",
    "1/1 ",
    "Ab · ",
    "($1) ",
    "SQL or R, and ",
    "St. ",
    "two days ",
    "Send by ",
    "Duties. ",
    "A:\n• b\n\n",
  ])("takes 20,000 characters of %j in a second", (unit) => {
    const text = unit.repeat(Math.ceil(20_000 / unit.length)).slice(0, 20_000);
    expect(cpuTime(() => analyzePosting({ text }))).toBeLessThan(1000);
  });
});

test("keeps the tools of what the reader will do, also where it stands in the team's portrait", () => {
  const { skills } = analyzePosting({
    text: "Software Engineer\nHarborlight\n\nAbout the team\nOur founders wrote the first version in Perl.\nData delivery: You will run a pipeline that is written in Go.\nStorage: Contribute to a platform that uses ClickHouse.\n\nRequirements\n- Experience with Kafka",
  });
  expect(skills).toEqual(expect.arrayContaining(["Go", "ClickHouse", "Apache Kafka"]));
  expect(skills).not.toContain("Perl");
});
