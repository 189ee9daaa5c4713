import type { ReactNode } from "react";
import { Mark, type MarkKind } from "#components/ui/mark.tsx";
import { NoteSlip } from "./proof-note.tsx";
import type { SheetLine } from "./sheet.ts";

type Props = {
  line: SheetLine;
  actions?: ReactNode;
  isOpen?: boolean;
  /** The words as they stand on the sheet. */
  children?: ReactNode;
};

/** A line with its mark in the gutter and its note, in a <details>: it opens before any script has loaded. */
export function ProofLine({ line, actions, isOpen, children }: Props) {
  const { mark, note } = line;
  const words = (
    <>
      {mark === undefined ? null : <Mark kind={mark} words={markWords[mark]} />}
      <span className="line-text" dir="auto">
        {mark === "own" ? (
          <span className="under own">{children ?? line.text}</span>
        ) : (
          (children ?? line.text)
        )}
      </span>
      {line.aside === undefined ? null : <span className="line-aside">{line.aside}</span>}
    </>
  );
  if (note === undefined) return <div className="line-words">{words}</div>;
  return (
    <details className="line" name="proof-line" data-line={line.id} open={isOpen}>
      {/* The id is here, and not around it, so that a link to the line gives it the focus, which opens it. */}
      <summary className="line-words" id={`line-${line.id}`}>
        {words}
      </summary>
      <NoteSlip note={note} says={line.text} isOwn={mark === "own"} actions={actions} />
    </details>
  );
}

const markWords: Record<MarkKind, string> = {
  proven: "Proven:",
  partly: "Partly proven:",
  gap: "Something is missing:",
  own: "Your own words:",
};
