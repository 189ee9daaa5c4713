import { expect, test } from "vitest";
import { analyzePosting } from "./analyze-posting.ts";
import { headingKind, isBareHeading } from "./heading-kinds.ts";

const must = [
  "Two summers on a working farm",
  "No fear of heights",
  "Full driving licence",
  "Knowledge of orchard pruning",
  "Steady hands and a patient manner",
];
const wish = ["Some Welsh", "Chainsaw certificate", "Experience with cider presses"];
const head = "Orchard Hand\nGlebe Farm, Hereford\n\nGlebe Farm grows cider apples.\n\n";

/** What is asked for, as "R …" and "P …", without what is only mentioned. */
function asked(text: string): string[] {
  return analyzePosting({ text })
    .requirements.filter(({ priority }) => priority !== "mentioned")
    .map(
      ({ priority, text: said }) => `${priority === "required" ? "R" : "P"} ${said.replace(/ \(\w+\)$/, "")}`,
    );
}

const expected = [...must.map((one) => `R ${one}`), ...wish.map((one) => `P ${one}`)];
const rows = (items: string[], bullet: string) => items.map((item) => bullet + item).join("\n");
const cells = (items: string[], tag: string) => items.map((item) => `<${tag}>${item}</${tag}>`).join("");

test.each([
  ["stars without a space", `Requirements\n${rows(must, "*")}\n\nNice to have\n${rows(wish, "*")}`],
  ["bullets without a space", `Requirements\n${rows(must, "•")}\n\nNice to have\n${rows(wish, "•")}`],
  ["pictures as bullets", `🍎 What you need\n${rows(must, "✅ ")}\n\n🍏 Nice to have\n${rows(wish, "⭐ ")}`],
  ["numbered headings", `1. Requirements\n${rows(must, "• ")}\n2. Nice to have\n${rows(wish, "• ")}`],
  ["framed headings", `== Requirements ==\n${rows(must, "- ")}\n\n== Nice to have ==\n${rows(wish, "- ")}`],
  [
    "underlined headings",
    `Requirements\n------\n${rows(must, "- ")}\n\nNice to have\n----\n${rows(wish, "- ")}`,
  ],
  [
    "no bullets",
    `What we ask of you\n${rows(must, "")}\n\nIt would be lovely if you also had\n${rows(wish, "")}`,
  ],
  [
    "no bullets and empty lines",
    `Requirements\n\n${must.join("\n\n")}\n\nBonus points\n\n${wish.join("\n\n")}`,
  ],
  ["a list in a list", `- You have\n${rows(must, "  - ")}\n- Nice to have\n${rows(wish, "  - ")}`],
  [
    "a list in a list of a page",
    `<ul><li>You have<ul>${cells(must, "li")}</ul></li><li>Desirable<ul>${cells(wish, "li")}</ul></li></ul>`,
  ],
  ["labels and semicolons", `What we ask: ${must.join("; ")}.\nExtra credit: ${wish.join("; ")}.`],
  ["labels and dashes", `MUST HAVES -- ${must.join(" -- ")}\nNICE TO HAVES -- ${wish.join(" -- ")}`],
  ["a paragraph of things", `Requirements\n${must.join(". ")}.\n\nNice to have\n${wish.join(". ")}.`],
  ["marks in front", `Person specification\n${rows(must, "- (E) ")}\n${rows(wish, "- [Desirable] ")}`],
  [
    "a page's table of two columns",
    `<table><tr><th>Criteria</th><th>Essential</th><th>Desirable</th></tr>${must
      .map((one, at) => `<tr><td>Row ${at}</td><td>${one}</td><td>${wish[at] ?? ""}</td></tr>`)
      .join("")}</table>`,
  ],
  [
    "a page's table of weights",
    `<table><tr><th>Criterion</th><th>Essential or desirable</th></tr>${[
      ...must.map((one) => [one, "Essential"]),
      ...wish.map((one) => [one, "Desirable"]),
    ]
      .map((row) => `<tr>${cells(row, "td")}</tr>`)
      .join("")}</table>`,
  ],
  [
    "cells on lines of their own",
    `Person specification\n\n${[...must.map((one) => `${one}\nEssential`), ...wish.map((one) => `${one}\nDesirable`)].join("\n")}`,
  ],
  [
    "columns between tabs",
    `Essential\tDesirable\n${must.map((one, at) => `${one}\t${wish[at] ?? ""}`).join("\n")}`,
  ],
])("%s: each thing is asked for with its weight", (_, body) => {
  const text = body.startsWith("<") ? `<h1>Orchard Hand</h1><p>Glebe Farm, Hereford</p>${body}` : head + body;
  expect(asked(text).map((one) => one.toLowerCase())).toEqual(expected.map((one) => one.toLowerCase()));
});

test("an entry of one word is asked for, unless it names nothing that one has", () => {
  expect(asked(`${head}Essential\n- Scything\n- C/C++\n- None\n\nDesirable\n- Cornish\n- Full-time`)).toEqual(
    ["R Scything", "R C/C++", "P Cornish"],
  );
});

test("below a lead with a colon stand things that are asked for, in a row or alone", () => {
  expect(
    asked(
      `${head}Requirements\n\nKnowledge of:\nrootstocks; weather; the lanes.\n\nEducation:\nCompletion of the twelfth grade.\n\nSpecial Requirement: Fingerprinting.`,
    ),
  ).toEqual([
    "R rootstocks",
    "R weather",
    "R the lanes",
    "R Completion of the twelfth grade",
    "R Fingerprinting",
  ]);
});

test("a must and a wish in one sentence part, and so does what is asked behind what is not", () => {
  expect(
    asked(
      `${head}Experience of a cider press is essential, and a guild card would be an advantage. Experience of pears is not essential, but you should have some experience on a farm.`,
    ),
  ).toEqual([
    "R Experience of a cider press is essential",
    "P a guild card would be an advantage",
    "P Experience of pears is not essential",
    "R you should have some experience on a farm",
  ]);
});

test("what an offer hangs on is asked for among the duties too", () => {
  expect(asked(`${head}Duties\n- Picks fruit\n- All offers are contingent on a background check`)).toEqual([
    "R All offers are contingent on a background check",
  ]);
});

test("a field that names the job is no heading, whatever the job's words", () => {
  const { requirements } = analyzePosting({
    text: "Job Title: Eligibility Interviewer\n\nInterviews growers and keeps their records.\n\nDesirable\n- Welsh",
  });
  expect(requirements.filter(({ priority }) => priority === "required")).toEqual([]);
});

test("time grows with the number of headings, not with its square", () => {
  const timeOf = (text: string) => {
    const times = [1, 2, 3].map((run) => {
      const start = performance.now();
      analyzePosting({ text: text + " ".repeat(run) });
      return performance.now() - start;
    });
    return Math.min(...times);
  };
  const lines = (count: number) =>
    Array.from({ length: count }, (_, at) => `REQUIREMENT${at % 90}`).join("\n");
  timeOf(lines(300));
  expect(timeOf(lines(1400))).toBeLessThan(8 * timeOf(lines(350)) + 20);
});

test("a page that lost its line breaks is cut at its headings and bullets", () => {
  const body = `Orchard Hand Glebe Farm grows cider apples. Duties: Picks fruit. Mends fences. Requirements: ${must.join(". ")}. Preferred qualifications: ${wish.join(". ")}. Benefits: Free cider. A cottage in the season and a bicycle for the lanes. We are an equal opportunity employer.`;
  expect(asked(body)).toEqual(expected);
  const bulleted = `Orchard Hand Glebe Farm grows cider apples in the hills above the river and presses them itself. Responsibilities • Pick fruit • Mend fences Requirements • ${must.join(" • ")} Nice to have • ${wish.join(" • ")} Benefits • Free cider • A cottage in the season • A bicycle for the lanes`;
  expect(asked(bulleted)).toEqual(expected);
});

test("lines that were broken at a margin are put together again", () => {
  const wrapped =
    "REQUIREMENTS\n- Experience of pruning old apple trees on tall rootstocks in\nwet winters and on steep ground\n- Knowledge of the scab and canker that such old orchards\nsuffer from in most of the years\n- Ability to drive a tractor with a trailer along the lanes\nand to reverse it into a barn";
  expect(asked(head + wrapped)).toEqual([
    "R Experience of pruning old apple trees on tall rootstocks in wet winters and on steep ground",
    "R Knowledge of the scab and canker that such old orchards suffer from in most of the years",
    "R Ability to drive a tractor with a trailer along the lanes and to reverse it into a barn",
  ]);
});

test("a row of things that each begin for themselves is as many asks, a list of one kind is one", () => {
  expect(
    asked(
      `${head}Requirements\nTwo years of farm work, knowledge of pruning, no fear of heights and a driving licence.`,
    ),
  ).toHaveLength(4);
  expect(asked(`${head}Requirements\nExperience with pears, plums and old apple trees.`)).toHaveLength(1);
  expect(asked(`${head}Requirements\nA diploma in botany, forestry, or farm management.`)).toHaveLength(1);
});

test("what a sentence only weighs is asked for, whatever it is", () => {
  expect(
    asked(
      `${head}A head for heights is a must. Sturdy boots are essential. Membership of a growers' guild would be an advantage.`,
    ),
  ).toEqual([
    "R A head for heights is a must",
    "R Sturdy boots are essential",
    "P Membership of a growers' guild would be an advantage",
  ]);
});

test.each([
  ["Is this you?", "required"],
  ["What we ask", "required"],
  ["You tick these boxes", "required"],
  ["Who should apply?", "required"],
  ["What you can offer us", "required"],
  ["Useful but not required", "preferred"],
  ["Brownie points", "preferred"],
  ["Even better if you have", "preferred"],
])("the heading %j begins %s", (words, kind) => {
  expect(headingKind(words)).toBe(kind);
});

test("a heading is made of headings' words, an entry names a thing", () => {
  for (const heading of ["Essential skills", "What you'll bring", "Licenses and certificates"])
    expect(isBareHeading(heading)).toBe(true);
  for (const entry of ["Forklift certificate", "Basic computer skills including Word", "HR licence"])
    expect(isBareHeading(entry)).toBe(false);
});

test.each(["We ask", "We ask for", "We need:", "We are looking for"])(
  "below %s stands what is asked",
  (heading) => {
    const text = `Ship Agent\nNoordkade Agencies, Delfzijl\n\n${heading}\n- Three years as an agent\n- Portbase\n\nPlus\n- Softship`;
    const { title, company, place, requirements } = analyzePosting({ text });
    expect({ title, company, place }).toEqual({
      title: "Ship Agent",
      company: "Noordkade Agencies",
      place: "Delfzijl",
    });
    expect(requirements.map((one) => [one.text, one.priority])).toEqual([
      ["Three years as an agent", "required"],
      ["Portbase", "required"],
      ["Softship", "preferred"],
    ]);
  },
);
