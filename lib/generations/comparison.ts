import { diffWordsWithSpace } from "diff";
import type { Line, ResumeDocument } from "#lib/documents/schema.ts";
import type { Fact } from "#lib/profile/schema.ts";

export type Word = { text: string; change: "same" | "added" | "removed" };
/** A fact beside the lines that rest on it; `words` is the difference where one fact became one line. */
export type Compared = { fact: Fact; lines: Line[]; words: Word[] | null };

/** Facts that a reader would look for in the resume; a name or a date range alone says little here. */
const telling = new Set([
  "summary",
  "bullet",
  "description",
  "skill",
  "certification",
  "language",
  "degree",
  "free",
]);

/** The master profile's facts in order, with what became of each in the document. */
export function compareWithProfile(document: ResumeDocument, facts: readonly Fact[]): Compared[] {
  const lines = document.sections.flatMap((section) => section.lines);
  return facts
    .filter((fact) => telling.has(fact.kind))
    .map((fact) => {
      const resting = lines.filter((line) => line.factIds.includes(fact.id));
      const [only] = resting;
      const isOneToOne =
        only !== undefined && resting.length === 1 && ["bullet", "paragraph"].includes(only.kind);
      return { fact, lines: resting, words: isOneToOne ? wordsBetween(fact.text, only.text) : null };
    });
}

function wordsBetween(before: string, after: string): Word[] | null {
  if (before === after) return null;
  return diffWordsWithSpace(before, after).map((part) => ({
    text: part.value,
    change: part.added ? "added" : part.removed ? "removed" : "same",
  }));
}
