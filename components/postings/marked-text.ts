import type { Requirement } from "#lib/postings/schema.ts";

/** A stretch of text and the requirements whose span covers it. */
export type Piece = { text: string; requirementIds: string[] };

/**
 * A line of a posting. A bullet's sign is not among its pieces. `requirementIds` are those that begin in this
 * line: one that goes on over several lines is told at its first.
 */
export type MarkedLine = {
  start: number;
  kind: "heading" | "bullet" | "text";
  /** True after an empty line, where the eye expects a gap. */
  isApart: boolean;
  pieces: Piece[];
  requirementIds: string[];
};

type Marked = Pick<Requirement, "id" | "start" | "end">;

const bulletSign = /^[ \t]*(?:[-–—*•·▪●◦‣]|o(?=[ \t]))[ \t]+/;

/** The lines of a posting with its requirements marked in place. Empty lines are told by the line after them. */
export function markLines(text: string, requirements: Marked[]): MarkedLine[] {
  const lines: MarkedLine[] = [];
  const rows = text.split("\n");
  let start = 0;
  let isApart = true;
  rows.forEach((row, index) => {
    const end = start + row.length;
    if (row.trim() === "") {
      isApart = true;
    } else {
      const sign = bulletSign.exec(row)?.[0].length ?? 0;
      const from = start + (sign === row.length ? 0 : sign);
      const begun = requirements.filter(
        (one) => one.start >= start && one.start < end && one.end > one.start,
      );
      const isHeading = isApart && begun.length === 0 && sign === 0 && looksLikeHeading(row, rows[index + 1]);
      lines.push({
        start,
        kind: sign > 0 ? "bullet" : isHeading ? "heading" : "text",
        isApart,
        pieces: cut(text, from, end, requirements),
        requirementIds: begun.map((one) => one.id),
      });
      isApart = false;
    }
    start = end + 1;
  });
  return lines;
}

/** A few words without an end mark, alone above other lines: only how it looks hangs on this. */
function looksLikeHeading(row: string, next: string | undefined): boolean {
  return row.trim().length <= 60 && !/[.,;!?]\s*$/.test(row) && next !== undefined && next.trim() !== "";
}

function cut(text: string, from: number, to: number, requirements: Marked[]): Piece[] {
  const inside = requirements.filter((one) => one.start < to && one.end > from);
  const edges = inside.flatMap((one) => [one.start, one.end]).filter((edge) => edge > from && edge < to);
  const cuts = [...new Set([from, ...edges, to])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? to;
    const covering = inside.filter((one) => one.start <= start && one.end >= end);
    return { text: text.slice(start, end), requirementIds: covering.map((one) => one.id) };
  });
}
