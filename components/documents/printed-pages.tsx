import type { ReactNode } from "react";
import { LeaderRule } from "./leader-rule.tsx";
import { pagesOf, type PrintedRow } from "./page-starts.ts";
import { NoteSlip, type ProofNotes } from "./proof-note.tsx";

type Props = {
  /** Prepared.rows: the .txt's lines as wrapped. */
  rows: PrintedRow[];
  notes?: ProofNotes;
  /** At the end of a line's note, by line id. */
  actions?: (lineId: string) => ReactNode;
  openLineId?: string;
};

/** What a parser reads: the rows of the .txt as they are, on the pages they fall on, each line with its note. */
export function PrintedPages({ rows, notes = {}, actions, openLineId }: Props) {
  const pages = pagesOf(rows);
  const told = new Set<string>();
  return (
    <div className="proof proof-printed">
      <div className="proof-grid" data-proof data-print-alone>
        {pages.map((page, index) => (
          <section className="paper printed" key={index} aria-label={`Page ${index + 1} of ${pages.length}`}>
            {lineGroups(page).map((group, place) => {
              const note = told.has(group.lineId) ? undefined : notes[group.lineId];
              told.add(group.lineId);
              if (note === undefined) return <Rows key={place} texts={group.texts} />;
              return (
                <details
                  key={place}
                  className="line"
                  id={`line-${group.lineId}`}
                  name="proof-line"
                  data-line={group.lineId}
                  open={group.lineId === openLineId}
                >
                  <summary className="line-words">
                    <Rows texts={group.texts} />
                  </summary>
                  <NoteSlip note={note} isOwn={false} actions={actions?.(group.lineId)} />
                </details>
              );
            })}
          </section>
        ))}
        <LeaderRule />
      </div>
    </div>
  );
}

function Rows({ texts }: { texts: string[] }) {
  return texts.map((text, index) => (
    <span className="printed-row" key={index}>
      <span dir="auto">{text}</span>
    </span>
  ));
}

/** Neighboring rows of one line are one group; blank rows stand alone. */
function lineGroups(page: PrintedRow[]): { lineId: string; texts: string[] }[] {
  const groups: { lineId: string; texts: string[] }[] = [];
  for (const row of page) {
    const last = groups.at(-1);
    if (last !== undefined && row.lineId !== "" && last.lineId === row.lineId) last.texts.push(row.text);
    else groups.push({ lineId: row.lineId, texts: [row.text] });
  }
  return groups;
}
