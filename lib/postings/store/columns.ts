import "server-only";
import type { Analysis, Corrected, Correction } from "#lib/postings/schema.ts";

type Columns = Pick<Correction, "title" | "company" | "place"> & Partial<Correction>;

/** A posting's text, what was understood and what its person says of it, as its row keeps them. */
export function columnsOf(analysis: Analysis, correction: Columns) {
  return {
    title: correction.title,
    company: correction.company,
    place: correction.place,
    text: analysis.text,
    analysis: packAnalysis(analysis, correction.corrected),
    priorities: JSON.stringify(correction.priorities ?? {}),
    tags: JSON.stringify(correction.tags ?? []),
    notes: correction.notes ?? "",
  };
}

/**
 * The plain text has a column of its own and is as long as all the rest, so it isn't stored twice. What the person
 * corrected in the analysis lies beside what was read.
 */
export function packAnalysis(analysis: Analysis, corrected?: Corrected): string {
  return JSON.stringify({ ...analysis, text: "", ...(corrected === undefined ? {} : { corrected }) });
}
