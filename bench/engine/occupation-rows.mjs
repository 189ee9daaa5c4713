import { findOccupation } from "#lib/language/occupations.ts";
import { hasData, readLines, readObjects } from "./development-data.mjs";
import { infoRow, skipped } from "./rows.mjs";

const titles = "job-titles/jobbert-validation-5000";
const table = "taxonomy-esco/occupations_en.csv";

/** Occupation ids with their ISCO unit groups: each row of the table begins on a line of its own. */
function unitGroups() {
  return new Map(
    readLines(table).flatMap((line) => {
      const row = /^Occupation,[^,]*\/occupation\/([\w-]+),(\d{3,4}),/.exec(line);
      return row ? [[row[1], row[2].padStart(4, "0")]] : [];
    }),
  );
}

/** How many raw vacancy titles have an occupation, and how often it stands in the group that their site gave them. */
export function occupationRows() {
  if (!hasData(`${titles}.jsonl`, table)) return [skipped("occupations of titles")];
  const groups = unitGroups();
  const labeled = readObjects(titles).filter(({ esco }) => groups.has(esco));
  const read = labeled.map(({ title, esco }) => ({
    wanted: groups.get(esco),
    got: findOccupation(title)?.isco,
  }));
  const named = read.filter(({ got }) => got !== undefined);
  const share = (part, whole) => `${((part / whole) * 100).toFixed(1)} %`;
  const right = (digits) =>
    named.filter(({ wanted, got }) => got.slice(0, digits) === wanted.slice(0, digits)).length;
  return [
    infoRow("titles with an occupation", share(named.length, read.length), read.length),
    infoRow("its major group is the site's", share(right(1), named.length), named.length),
    infoRow("its sub-major group is the site's", share(right(2), named.length), named.length),
    infoRow("its unit group is the site's", share(right(4), named.length), named.length),
  ];
}
