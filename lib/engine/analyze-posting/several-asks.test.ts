import { describe, expect, test } from "vitest";
import { analyzePosting } from "./analyze-posting.ts";

// One sentence that asks for several things, one list that lost its bullets, examples that stand in brackets.

const read = (text: string) => analyzePosting({ text }).requirements;
const entry = (line: string) => read(`Lock Keeper\n\nRequirements\n- ${line}`);
const textsOf = (line: string) => entry(line).map(({ text }) => text);

describe("a sentence of several things", () => {
  test.each([
    [
      "Strong SQL skills and experience with dredging records",
      ["Strong SQL skills", "experience with dredging records"],
    ],
    ["A chainsaw ticket and knowledge of hydraulics", ["A chainsaw ticket", "knowledge of hydraulics"]],
    [
      "Five years of experience with pumps and knowledge of hydraulics",
      ["Five years of experience with pumps", "knowledge of hydraulics"],
    ],
    [
      "Hold a diploma in boat building (or study for one), ST1, ST2 and ST5 certificates, and have experience of working afloat",
      [
        "Hold a diploma in boat building (or study for one)",
        "ST1, ST2 and ST5 certificates",
        "have experience of working afloat",
      ],
    ],
    [
      "You must hold a diver's license, and have sixty days at sea",
      ["You must hold a diver's license", "have sixty days at sea"],
    ],
    ["Patient, punctual and willing to work weekends", ["Patient, punctual", "willing to work weekends"]],
    [
      "A degree or four years of dredging experience and the ability to use Excel",
      ["A degree or four years of dredging experience", "the ability to use Excel"],
    ],
  ])("%j is read as these", (line, texts) => {
    expect(textsOf(line)).toEqual(texts);
  });

  test.each([
    "Knowledge of and experience with hydraulics",
    "Experience in SQL or knowledge of Python",
    "Strong communication skills with the ability to explain a chart",
    "Programming and build. Some experience of SQL",
    "Reliable car, valid insurance and a willingness to drive 80 miles a day",
  ])("%j stays whole", (line) => {
    expect(entry(line)).toHaveLength(1);
  });

  test("years belong to the thing that they stand with", () => {
    const asked = entry("Five years of experience with SQL and knowledge of Python");
    expect(asked.map(({ minYears, skills }) => [minYears, skills])).toEqual([
      [5, ["SQL"]],
      [null, ["Python"]],
    ]);
  });

  test("a duty is one thing", () => {
    const asked = read("Lock Keeper\n\nDuties\n- Keep SQL records, with experience of Python helping you\n");
    expect(asked).toHaveLength(1);
  });
});

test.each(["able to x and ", "must hold x and have x ", "knowledge of x and "])(
  "a wall of %j is read in a time that grows with its length",
  (words) => {
    const timeOf = (times: number) => {
      const from = process.cpuUsage().user;
      for (let run = 0; run < 4; run += 1) entry(words.repeat(times) + run);
      return process.cpuUsage().user - from;
    };
    timeOf(200);
    expect(timeOf(800)).toBeLessThan(16 * Math.max(timeOf(200), 4000));
  },
);

describe("examples in brackets", () => {
  test.each([
    ["Experience of a berth CRM (e.g. Moorwise, Quaylog)", true],
    ["Audio editing (Pro Tools, Cutwell or Reaper)", true],
    ["Spreadsheets (Microsoft Excel or Google Sheets)", true],
    ["Microsoft Office (Word, Excel and PowerPoint)", false],
    ["Bachelor's degree in a related field (e.g. geology, hydrology)", false],
  ])("%j asks for one of them: %s", (line, isAnyOf) => {
    expect(entry(line)[0]?.isAnyOf).toBe(isAnyOf);
  });

  test("with its own list, an accountant has one qualification", () => {
    const [one, ...others] = entry("Qualified accountant (ACCA, CIMA, ACA or equivalent), or by experience");
    expect(others).toEqual([]);
    expect(one).toMatchObject({ kind: "certification", isAnyOf: true });
    expect(one).not.toHaveProperty("alternatives");
  });
});

describe("a list that lost its bullets", () => {
  const list = [
    "Comfort working by torchlight, and patience when the gate jams",
    "A good grasp of tides and currents",
    "Careful, with a nose for leaks",
    "Knowledge of hydraulics",
    "Experience running a crane",
    "Familiarity with Excel",
  ];

  test.each(["What you'll bring", "What do I need?"])("below %j is read line by line", (heading) => {
    const asked = read(`Lock Keeper\n\n${heading}\n${list.join("\n")}\n`);
    expect(asked.map(({ text }) => text)).toEqual(list);
  });

  test("may end its lines with full stops", () => {
    const lines = ["Skill in reading gauges.", "Ability to stand in the rain.", "Knowledge of Excel."];
    const asked = read(`Lock Keeper\n\nSKILLS AND ABILITIES:\n${lines.join("\n")}\n`);
    expect(asked.map(({ text }) => `${text}.`)).toEqual(lines);
  });

  test("is a wish below a heading that wishes", () => {
    const asked = read(
      `Lock Keeper\n\nIt'd be great if you also had\nExperience running a crane\nSpanish or Welsh\n`,
    );
    expect(asked.map(({ priority, text }) => `${priority}: ${text}`)).toEqual([
      "preferred: Experience running a crane",
      "preferred: Spanish or Welsh",
    ]);
  });
});

describe("a sentence that says who is wanted", () => {
  test.each([
    "We'd love to hear from you if you're a calm rower with a loud voice.",
    "This could suit you if you're a calm rower with a loud voice.",
    "You'll do well here if you're a calm rower with a loud voice.",
  ])("%j asks for just that", (sentence) => {
    const asked = read(`Lock Keeper\n\n${sentence} Tea is free.`);
    expect(asked.map(({ priority, text }) => `${priority}: ${text}`)).toEqual([
      "required: you're a calm rower with a loud voice",
    ]);
  });

  test("one thing after the other", () => {
    const asked = read("Lock Keeper\n\nGet in touch if you're a calm rower, and you can read a gauge.");
    expect(asked.map(({ text }) => text)).toEqual(["you're a calm rower", "you can read a gauge"]);
  });

  test("how to apply is still not asked", () => {
    expect(read("Lock Keeper\n\nWe'd love to hear from you. Apply if the date suits us both.")).toEqual([]);
  });
});

test.each([
  ["Ability to get a Harbor Work Card and a tide (TAM) card", "certification"],
  ["No felony convictions", "physical"],
  ["A valid passport is required for some crossings", "physical"],
  ["Weekends and holidays, no exceptions", "other"],
])("%j is of the kind %j", (line, kind) => {
  expect(entry(line)[0]?.kind).toBe(kind);
});

test("who is encouraged to apply for a language is one to wish for", () => {
  const [one] = read(
    "Lock Keeper\n\nRequirements\n- Knowledge of Excel\n- Bilingual Welsh/English applicants are encouraged to apply",
  );
  expect(one).toMatchObject({ text: "Knowledge of Excel" });
  const asked = read(
    "Lock Keeper\n\nRequirements\n- Bilingual Welsh/English applicants are encouraged to apply",
  );
  expect(asked[0]).toMatchObject({ priority: "preferred", kind: "language" });
});

describe("a way before years", () => {
  test("stands on its own", () => {
    const [one] = entry("Training from a guild, or a minimum of two years in-house");
    expect(one?.alternatives?.map(({ text, minYears }) => [text, minYears])).toEqual([
      ["Training from a guild", null],
      ["a minimum of two years in-house", 2],
    ]);
  });

  test.each(["One or two years of dredging", "Dredging, 3 years or more"])("%j has none", (line) => {
    expect(entry(line)[0]).not.toHaveProperty("alternatives");
  });
});

test("who is bilingual speaks both", () => {
  expect(entry("Bilingualism (English/French)")[0]).toMatchObject({
    skills: ["English", "French"],
    isAnyOf: false,
  });
  expect(entry("Java/Kotlin")[0]).toMatchObject({ isAnyOf: true });
});

test("a gauge called Master is no degree", () => {
  expect(entry("A Tideline Site Master or similar")[0]).not.toHaveProperty("education");
  expect(entry("Bachelor's or Master's degree in hydrology")[0]?.kind).toBe("education");
});

test("what sets somebody apart is a wish", () => {
  const asked = read("Lock Keeper\n\nWhat sets you apart\n- Spanish\n- Knowledge of Excel");
  expect(asked.map(({ priority }) => priority)).toEqual(["preferred", "preferred"]);
});

describe("what belongs together", () => {
  const all = (line: string) =>
    analyzePosting({ text: `Clerk\n\nRequirements\n${line}` }).requirements.filter(
      ({ priority }) => priority !== "mentioned",
    );

  test("the rest of a long entry that asks by no word of its own stays with it", () => {
    const line =
      "Thorough knowledge of the tides, the moorings and the many rules that hold on this coast, which lets the keeper give sound and lasting advice on all matters that skippers, owners and their many guests may raise in summer";
    expect(all(`- ${line}`).map(({ text }) => text)).toEqual([line]);
  });

  test("examples of what an experience gave are no asks of their own", () => {
    const line =
      "Two years of work in a position which provides experience in surveying moorings; building jetties; supporting the harbor's accounts; or analyzing tides";
    expect(all(`- ${line}`)).toHaveLength(1);
  });

  test("a way may hold an and behind its semicolon", () => {
    const [one, ...rest] = all(
      "1. Two years of work as a pilot; and a valid license as a Master Mariner; or\n2. Five years of work as a mate and a valid license as a Master Mariner.",
    );
    expect(rest).toEqual([]);
    expect(one?.alternatives?.map(({ text }) => /years/.test(text) && /license/.test(text))).toEqual([
      true,
      true,
    ]);
  });

  test("a related field behind a row makes the row a choice, and an or of settings makes none", () => {
    const [first, second] = all(
      "- Four years in data engineering, business intelligence, or a closely related field, with a track record of SQL\n",
    );
    expect(first?.isAnyOf).toBe(true);
    expect(second?.skills).toEqual(["SQL"]);
    expect(
      all("- Experience of service design projects in government or the public sector")[0]?.isAnyOf,
    ).toBe(false);
  });
});
