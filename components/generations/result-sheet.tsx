"use client";
import { useActionState, useEffect, useRef, useState, type ReactNode } from "react";
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
  const { sheetRef, opened } = useOpenedLines(openLineId);
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
      <div ref={sheetRef}>
        <ProofSheet
          sheet={sheet}
          label={label}
          pageStarts={pageStarts}
          openLineId={openLineId ?? undefined}
          actions={(line) =>
            openLineId !== allLines && !opened.has(line.id) ? null : (
              <LineActions
                {...acts}
                line={line}
                onLeaveOut={() =>
                  (wanted = { documentId: acts.edits.documentId, lineId: neighborOf(sheet, line.id) })
                }
              >
                {line.id === failedLine ? <Answer result={result} /> : null}
              </LineActions>
            )
          }
          margin={margin}
        />
      </div>
      <noscript>
        <p className="text-14">
          <a href={`${acts.here}?line=${allLines}`}>Edit lines, or leave some out</a>
        </p>
      </noscript>
    </>
  );
}

/** In place of a line's id: every note with its actions, for a browser that runs no script. */
const allLines = "all";

/**
 * Which lines were opened: a line has its actions from then on. Drawn for each of a long resume's lines they would
 * be a quarter of the page.
 */
function useOpenedLines(first: string | null) {
  const sheetRef = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set(first === null ? [] : [first]));
  useEffect(() => {
    const sheet = sheetRef.current;
    const add = (line: unknown) => {
      const id = line instanceof HTMLDetailsElement && line.open ? line.dataset.line : undefined;
      if (id !== undefined) setOpened((before) => (before.has(id) ? before : new Set([...before, id])));
    };
    const onToggle = (event: Event) => add(event.target);
    // One may have been opened before this runs; and toggle does not bubble.
    add(sheet?.querySelector("details[data-line][open]"));
    sheet?.addEventListener("toggle", onToggle, { capture: true });
    return () => sheet?.removeEventListener("toggle", onToggle, { capture: true });
  }, []);
  return { sheetRef, opened };
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
    window.document.getElementById(`line-${line}`)?.focus();
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
