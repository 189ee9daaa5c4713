"use client";
import { useActionState, type ReactNode } from "react";
import { ProofSheet } from "#components/documents/proof-sheet.tsx";
import { Button } from "#components/ui/button.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { OnceKey } from "#components/ui/once-key.tsx";
import type { Line, ResumeDocument } from "#lib/documents/schema.ts";
import { kindOf } from "#lib/engine/letter-lines.ts";
import { leaveOut } from "#lib/generations/actions.ts";
import type { LineNote } from "#lib/generations/notes.ts";
import { Answer } from "./answer.tsx";
import { documentNouns } from "./result-props.ts";
import { LineEditor } from "./line-editor.tsx";

type Props = {
  document: ResumeDocument;
  notes: Record<string, LineNote>;
  pageStarts: string[];
  openLineId: string | null;
  editLineId: string | null;
  /** The page's own address. */
  here: string;
  /** What every edit of this document sends. */
  edits: { generationId: string; documentId: string; seenVersion: number };
  margin: ReactNode;
};

const leaveOutForm = "leave-out";

/**
 * The sheet with what can be done to a line. A client component for the server's sake: drawn there, each element
 * of a sheet is sent twice, as HTML and as React's own tree; so only the document and its notes are.
 */
export function ResultSheet({ document, notes, pageStarts, openLineId, margin, ...acts }: Props) {
  const [result, send] = useActionState(leaveOut, null);
  const failedLine = result?.ok === false ? result.problem.values?.lineId : undefined;
  return (
    <>
      <form id={leaveOutForm} action={send}>
        <OnceKey />
        {Object.entries(acts.edits).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
      </form>
      <ProofSheet
        document={document}
        label={documentNouns[kindOf(document)]}
        notes={notes}
        pageStarts={pageStarts}
        openLineId={openLineId ?? undefined}
        actions={(line) => (
          <LineActions {...acts} line={line}>
            {line.id === failedLine ? <Answer result={result} /> : null}
          </LineActions>
        )}
        margin={margin}
      />
    </>
  );
}

type LineProps = Pick<Props, "here" | "edits" | "editLineId"> & { line: Line; children: ReactNode };

function LineActions({ line, here, edits, editLineId, children }: LineProps) {
  if (editLineId === line.id)
    return <LineEditor {...edits} lineId={line.id} text={line.text} cancelHref={`${here}?line=${line.id}`} />;
  return (
    <>
      <LinkButton
        kind="quiet"
        size="small"
        data-edit
        href={`${here}?edit=${encodeURIComponent(line.id)}`}
        scroll={false}
      >
        Edit line
      </LinkButton>
      <Button type="submit" form={leaveOutForm} name="lineId" value={line.id} kind="quiet" size="small">
        Leave out
      </Button>
      {children}
    </>
  );
}
