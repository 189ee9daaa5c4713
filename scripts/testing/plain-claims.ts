import { unsupportedClaims } from "#lib/engine/verify/unsupported-claims.ts";
import type { Fact } from "#lib/profile/schema.ts";

/** Sentences as facts of one item, as whoever has no profile gives them. */
export function plainFacts(...texts: string[]): Fact[] {
  return texts.map((text, at) => ({
    id: `f${at}`,
    kind: "bullet",
    text,
    itemId: "i",
    section: "experiences",
    source: "",
  }));
}

/** The words of a line that these sentences do not support, as of November 2026. */
export function plainClaims(line: string, ...facts: string[]): string[] {
  return unsupportedClaims({ text: line }, plainFacts(...facts), "2026-11").map(({ text }) => text);
}
