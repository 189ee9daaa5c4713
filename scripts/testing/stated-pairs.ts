import type { Fact } from "#lib/profile/schema.ts";

/** Facts of one role, or of whatever item is named. */
export function roleFact(
  kind: Fact["kind"],
  text: string,
  itemId = "role-1",
  section: Fact["section"] = "experiences",
): Fact {
  return { id: `${itemId} ${text}`, kind, text, itemId, section, source: "" };
}

export const roleHeading = [
  roleFact("title", "Worker"),
  roleFact("employer", "Bright Hill Ltd"),
  roleFact("location", "Dover"),
  roleFact("dates", "Mar 2018 – now"),
];

/** Each line with the fact above it: in `cases` a fact stands on a row, behind it rows with "=" that say no more and with "!" that do. */
export function statedPairs(cases: string, mark: "=" | "!"): [line: string, stated: string][] {
  let stated = "";
  return cases
    .trim()
    .split("\n")
    .flatMap((row): [string, string][] => {
      if (row.startsWith(mark)) return [[row.slice(2), stated]];
      if (!/^[=!]/.test(row)) stated = row;
      return [];
    });
}
