import { expect, test } from "vitest";
import { cutAtClause } from "./cut-at-clause.ts";

test.each([
  ["planted 400 trees, using a crew of six and a hired digger for two long weeks in March", 8, "planted 400 trees, using a crew of six and a hired digger for two long weeks in March", 18],
  ["planted 400 trees along the canal, using a crew of six and a hired digger in March", 8, "planted 400 trees along the canal", 8],
  ["produced 35 films on knots that have been watched 61,000 times by sailors everywhere", 8, "produced 35 films on knots", 8],
  ["ran the build of a 40-bed lodge (two floors, a lift, solar), from the first sketch to the keys", 14, "ran the build of a 40-bed lodge (two floors, a lift, solar)", 14],
  ["one two three four five six seven eight nine ten", 6, "one two three four five six seven eight nine ten", 6],
] as const)("keeps the first clause with its figure: %s", (text, most, kept, room) => {
  expect(cutAtClause(text, Math.max(most, room))).toBe(kept);
}); // prettier-ignore
