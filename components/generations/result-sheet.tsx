"use client";
import { useActionState, useEffect, type ReactNode } from "react";
import { ProofSheet } from "#components/documents/proof-sheet.tsx";
import type { Sheet, SheetLine } from "#components/documents/sheet.ts";
import { Button } from "#components/ui/button.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { OnceKey } from "#components/ui/once-key.tsx";
import { leaveOut } from "#lib/generations/actions.ts";
import { Answer } from "./answer.tsx";
import { LineEditor } from "./line-editor.tsx";

type Props = {
  sheet: Sheet;
  label: string;
  pageStarts: string[];
  openLineId: string | null;
  editLineId: string | null;
  /** The page's own address. */
  here: `/${string}`;
  /** What every edit of this document sends. */
  edits: { generationId: string; documentId: string; seenVersion: number };
  margin: ReactNode;
};

const leaveOutForm = "leave-out";

/**
 * The sheet with what can be done to a line. A client component for the server's sake: drawn there, each element
 * of a sheet is sent twice, as HTML and as React's own tree; so only what its lines say is.
 */
export function ResultSheet({ sheet, label, pageStarts, openLineId, margin, ...acts }: Props) {
  const [result, send] = useActionState(leaveOut, null);
  useKeptFocus(acts.edits, acts.editLineId);
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
        sheet={sheet}
        label={label}
        pageStarts={pageStarts}
        openLineId={openLineId ?? undefined}
        actions={(line) => (
          <LineActions
            {...acts}
            line={line}
            onLeaveOut={() =>
              (wanted = { documentId: acts.edits.documentId, lineId: neighborOf(sheet, line.id) })
            }
          >
            {line.id === failedLine ? <Answer result={result} /> : null}
          </LineActions>
        )}
        margin={margin}
      />
    </>
  );
}

/** The line after this one, or else the one before: where reading goes on when this one has gone. */
function neighborOf({ head, sections }: Sheet, id: string): string | undefined {
  const ids = [...head, ...sections.flatMap((section) => section.lines)].map((line) => line.id);
  const at = ids.indexOf(id);
  return ids[at + 1] ?? ids[at - 1];
}

/** Where the focus goes when an edit takes its own button or field away. No state: after an edit, all is drawn anew. */
let wanted: { documentId: string; lineId: string | undefined } | undefined;

function useKeptFocus({ documentId, seenVersion }: Props["edits"], editLineId: string | null) {
  useEffect(() => {
    if (editLineId !== null) {
      wanted = { documentId, lineId: editLineId };
      return;
    }
    const line = wanted?.documentId === documentId ? wanted.lineId : undefined;
    wanted = undefined;
    if (line === undefined || window.document.activeElement !== window.document.body) return;
    window.document.getElementById(`line-${line}`)?.querySelector("summary")?.focus();
  }, [documentId, seenVersion, editLineId]);
}

type LineProps = Pick<Props, "here" | "edits" | "editLineId"> & {
  line: SheetLine;
  onLeaveOut: () => void;
  children: ReactNode;
};

function LineActions({ line, here, edits, editLineId, onLeaveOut, children }: LineProps) {
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
      <Button
        type="submit"
        form={leaveOutForm}
        name="lineId"
        value={line.id}
        kind="quiet"
        size="small"
        onClick={onLeaveOut}
      >
        Leave out
      </Button>
      {children}
    </>
  );
}
