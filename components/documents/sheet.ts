import type { MarkKind } from "#components/ui/mark.tsx";
import type { Line, ResumeDocument } from "#lib/documents/schema.ts";
import type { ProofNote, ProofNotes, SheetNote } from "./proof-note.tsx";

/** What is drawn of a line, and no more: a page carries it twice (docs/decisions/0015). */
export type SheetLine = Pick<Line, "id" | "kind" | "text"> & {
  aside?: string;
  mark?: MarkKind;
  /** Of a line that can be opened. */
  note?: SheetNote;
};
export type Sheet = {
  head: SheetLine[];
  sections: (Pick<ResumeDocument["sections"][number], "name" | "heading"> & { lines: SheetLine[] })[];
};

export function sheetOf({ head, sections }: ResumeDocument, notes: ProofNotes): Sheet {
  const drawn = (line: Line) => sheetLine(line, notes[line.id]);
  return {
    head: head.map(drawn),
    sections: sections.map(({ name, heading, lines }) => ({ name, heading, lines: lines.map(drawn) })),
  };
}

function sheetLine(line: Line, note: ProofNote | undefined): SheetLine {
  const { id, kind, text, aside } = line;
  const mark = markOf(line);
  return {
    id,
    kind,
    text,
    ...(aside === "" ? null : { aside }),
    ...(mark === null ? null : { mark }),
    ...(note === undefined
      ? null
      : { note: { ...note, facts: note.facts.map((fact) => besides(text, fact)) } }),
  };
}

const besides = (line: string, { text, source }: ProofNote["facts"][number]) =>
  text === line ? { source } : { text, source };

/** The head, the headings of items and the sentences of a letter carry no mark unless something is to be said about them. */
function markOf({ operation, checks, factIds, kind }: Line): MarkKind | null {
  if (operation === "own") return "own";
  if (checks.some((check) => !check.holds)) return "partly";
  if (factIds.length === 0) return null;
  return ["bullet", "paragraph", "list", "detail"].includes(kind) ? "proven" : null;
}
