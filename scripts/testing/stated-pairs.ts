import { expect, test } from "vitest";
import { unsupportedClaims } from "#lib/engine/verify/unsupported-claims.ts";
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

/**
 * A test for each line of `cases`: a fact stands on a row, behind it rows with "=" that say no more and with "!" that
 * do. The fact is a bullet, with what stands `beside` it.
 */
export function testStatedPairs(cases: string, beside: Fact[] = []) {
  const claimsOf = (line: string, stated: string) =>
    unsupportedClaims({ text: line }, [...beside, roleFact("bullet", stated)], "2026-11");
  test.each(statedPairs(cases, "="))("says no more: %s (%s)", (line, stated) => {
    expect(claimsOf(line, stated)).toEqual([]);
  });
  test.each(statedPairs(cases, "!"))("says more: %s (%s)", (line, stated) => {
    expect(claimsOf(line, stated)).not.toEqual([]);
  });
}

function statedPairs(cases: string, mark: "=" | "!"): [line: string, stated: string][] {
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
