import { expect, test } from "vitest";
import { analyzePosting } from "./analyze-posting.ts";
import { withoutTables } from "./read-tables.ts";

const asked = (table: string) =>
  analyzePosting({ text: `Electrician\n\n## Requirements\n\n${table}` }).requirements.map(
    ({ priority, minYears, text }) => [priority, minYears, text],
  );

test("each row of a table is an entry with its weight", () => {
  const table = `| Requirement | Level |
|:---|---:|
| Journeyman license | Required |
| OSHA 30 | Preferred |
| **Conduit bending** | |`;
  expect(asked(table)).toEqual([
    ["required", null, "Journeyman license (required)"],
    ["preferred", null, "OSHA 30 (preferred)"],
    ["required", null, "Conduit bending"],
  ]);
});

test("a number below years is one, a tick below a weight too", () => {
  expect(asked("| Skill | Years |\n|---|---|\n| AutoCAD | 3+ |")).toEqual([
    ["required", 3, "AutoCAD: 3+ years"],
  ]);
  expect(
    asked("| Skill | Required | Preferred |\n|---|---|---|\n| Welding | x | |\n| Scaffolding | | x |"),
  ).toEqual([
    ["required", null, "Welding (required)"],
    ["preferred", null, "Scaffolding (preferred)"],
  ]);
});

test("columns that are sections stand one below the other", () => {
  const table = `| Must have | Nice to have |
|---|---|
| Own hand tools | Spanish |
| Driver's license | |`;
  expect(asked(table)).toEqual([
    ["required", null, "Own hand tools"],
    ["required", null, "Driver's license"],
    ["preferred", null, "Spanish"],
  ]);
});

test("the fields of a notice's head are lines, no entries", () => {
  expect(withoutTables("| Salary | $30 an hour |\n|---|---|\n| Work location | Reno, NV |\nWe wire.")).toBe(
    "Salary: $30 an hour\nWork location: Reno, NV\nWe wire.",
  );
});

test("text with bars that is no table stays as it is", () => {
  const text = "Acme | Reno | full-time\na | b";
  expect(withoutTables(text)).toBe(text);
});

test("a person specification whose bars stand between its cells only: E and D weigh, how it is assessed goes", () => {
  const text = `Warden\nFen District Council\n\nPERSON SPECIFICATION\nCriteria | Essential/Desirable | How assessed
Award in pest control | E | A, C
Two years' experience of patrols | D | A, I
An enhanced DBS is not required for this post.`;
  expect(analyzePosting({ text }).requirements.map((one) => [one.priority, one.text])).toEqual([
    ["required", "Award in pest control (essential)"],
    ["preferred", "Two years' experience of patrols (desirable)"],
  ]);
});
