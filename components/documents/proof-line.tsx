import type { ReactNode } from "react";
import type { Line } from "#lib/documents/schema.ts";
import { Mark, type MarkKind } from "#components/ui/mark.tsx";
import { NoteSlip, type ProofNote } from "./proof-note.tsx";

type Props = {
  line: Line;
  note: ProofNote | undefined;
  actions?: ReactNode;
  isOpen?: boolean;
  /** The words as they stand on the sheet. */
  children?: ReactNode;
};

/** A line with its mark in the gutter and its note, in a <details>: it opens before any script has loaded. */
export function ProofLine({ line, note, actions, isOpen, children }: Props) {
  const mark = markOf(line);
  const words = (
    <>
      {mark === null ? null : <Mark kind={mark} words={markWords[mark]} />}
      <span className="line-text" dir="auto">
        {line.operation === "own" ? (
          <span className="under own">{children ?? line.text}</span>
        ) : (
          (children ?? line.text)
        )}
      </span>
      {line.aside === "" ? null : <span className="line-aside">{line.aside}</span>}
    </>
  );
  if (note === undefined) return <div className="line-words">{words}</div>;
  return (
    <details className="line" id={`line-${line.id}`} name="proof-line" data-line={line.id} open={isOpen}>
      <summary className="line-words">{words}</summary>
      <NoteSlip note={note} isOwn={line.operation === "own"} actions={actions} />
    </details>
  );
}

const markWords: Record<MarkKind, string> = {
  proven: "Proven:",
  partly: "Partly proven:",
  gap: "Something is missing:",
  own: "Your own words:",
};

/** The head, the headings of items and the sentences of a letter carry no mark unless something is to be said about them. */
function markOf(line: Line): MarkKind | null {
  if (line.operation === "own") return "own";
  if (line.checks.some((check) => !check.holds)) return "partly";
  if (line.factIds.length === 0) return null;
  return ["bullet", "paragraph", "list", "detail"].includes(line.kind) ? "proven" : null;
}
