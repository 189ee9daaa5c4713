import type { Fact, Profile } from "#lib/profile/schema.ts";
import type { Month } from "#lib/time.ts";
import type { Reading } from "#lib/engine/fact-reading.ts";

/** What the profile shows for one requirement: `share` is 1 when met, 0 for a gap, else how much of it. */
export type Evidence = {
  share: number;
  factIds: string[];
  gap: string;
  /** Which alternative it speaks of. */
  way?: number;
};

/** One item of a profile with its facts, under the item id that facts use. */
export type ItemFacts<T> = { item: T; itemId: string; facts: Fact[] };

export type MatchContext = {
  profile: Profile;
  reading: Reading;
  today: Month;
  /** The posting is not in English: its words of grammar and of measure are not known. */
  isForeign: boolean;
  experiences: ItemFacts<Profile["experiences"][number]>[];
  education: ItemFacts<Profile["education"][number]>[];
  certifications: ItemFacts<Profile["certifications"][number]>[];
  languages: ItemFacts<Profile["languages"][number]>[];
  skills: ItemFacts<Profile["skills"][number]>[];
  /** The posting's own job: its unit group in ISCO-08, "" where that isn't known, and the word keys of its title. */
  job: { isco: string; keys: string[] };
  /** Whether a role is close to the posting's job: by its title, or by two skills that the posting names. */
  isRelated: (itemId: string) => boolean;
};

// More would not convince more, and a hundred bullets on one requirement would tell nobody where to look.
export const evidenceLimit = 12;

export function gapOf(gap: string): Evidence {
  return { share: 0, factIds: [], gap };
}

/** A requirement's words as they may be quoted inside a sentence. */
export function quoted(written: string): string {
  const text = written
    .replace(/\s+/g, " ")
    // The weight that a form's column gave it is no part of what it says.
    .replace(/ \((?:essential|desirable|required|preferred)\)$/i, "")
    .replace(/[\s.;:,]+$/, "")
    .trim();
  const points = [...text];
  return `“${points.length > 90 ? `${points.slice(0, 87).join("").trimEnd()}…` : text}”`;
}

export function listOf(names: string[], joint: "and" | "or"): string {
  if (names.length < 2) return names[0] ?? "";
  return `${names.slice(0, -1).join(", ")} ${joint} ${names.at(-1)}`;
}
