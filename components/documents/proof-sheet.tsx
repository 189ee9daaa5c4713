import { Fragment, type ReactNode } from "react";
import type { Line, ResumeDocument } from "#lib/documents/schema.ts";
import { paragraphsOf } from "#lib/engine/letter-lines.ts";
import { LeaderRule } from "./leader-rule.tsx";
import { ProofLine } from "./proof-line.tsx";
import type { ProofNotes } from "./proof-note.tsx";

type Props = {
  document: ResumeDocument;
  notes: ProofNotes;
  /** Links and buttons at the end of a line's note; give the editing one `data-edit`, the key E presses it. */
  actions?: (line: Line) => ReactNode;
  /** The line whose note is open at first. */
  openLineId?: string;
  /** Ids of lines that begin a new page (pageStarts() finds them). */
  pageStarts?: string[];
  label?: string;
  /** compact: half a page wide, with a narrow margin. */
  size?: "page" | "compact";
  /** Print the sheet and nothing else of its page. */
  printsAlone?: boolean;
  /** Stands in the margin; an open note lies over it. */
  margin?: ReactNode;
};

/** A document on its sheet, with the proof of each line in the margin. Stays black on white in both themes. */
export function ProofSheet(props: Props) {
  const { document, label = "Resume", size = "page", printsAlone = true, margin } = props;
  return (
    <div className={size === "compact" ? "proof proof-compact" : "proof"}>
      <div className="proof-grid" data-proof>
        <article className="paper sheet" aria-label={label} data-print-alone={printsAlone || undefined}>
          <SheetHead lines={document.head} {...props} />
          {document.sections.map((section) => (
            <section key={section.name}>
              {section.name === "letter" ? (
                <Letter lines={section.lines} {...props} />
              ) : (
                <>
                  <h3 className="sheet-heading">{section.heading}</h3>
                  <SheetLines lines={section.lines} {...props} />
                </>
              )}
            </section>
          ))}
        </article>
        {margin === undefined ? null : <div className="proof-margin">{margin}</div>}
        <LeaderRule />
      </div>
    </div>
  );
}

function SheetHead({ lines, ...sheet }: { lines: Line[] } & Props) {
  return lines.map((line) => (
    <div key={line.id} className={line.kind === "name" ? "" : "sheet-soft"}>
      <Placed line={line} {...sheet}>
        {line.kind === "name" ? <h2 className="sheet-name">{line.text}</h2> : line.text}
      </Placed>
    </div>
  ));
}

/** Sentences flow together in their paragraph, each with its own note. */
function Letter({ lines, ...sheet }: { lines: Line[] } & Props) {
  return paragraphsOf(lines).map((paragraph) => (
    <div key={paragraph[0]?.id} className={paragraph[0]?.kind === "opening" ? "letter-paragraph" : undefined}>
      {paragraph.map((line) => (
        <Fragment key={line.id}>
          <Placed line={line} {...sheet} />{" "}
        </Fragment>
      ))}
    </div>
  ));
}

function SheetLines({ lines, ...sheet }: { lines: Line[] } & Props) {
  return groups(lines).map((group) => {
    const first = group[0];
    if (first === undefined) return null;
    if (first.kind === "bullet") {
      return (
        <ul key={first.id} className="sheet-bullets">
          {group.map((line) => (
            <li key={line.id}>
              <Placed line={line} {...sheet} />
            </li>
          ))}
        </ul>
      );
    }
    return (
      <Fragment key={first.id}>
        {group.map((line) => (
          <div key={line.id} className={line.kind === "item" ? "sheet-item" : undefined}>
            <Placed line={line} {...sheet} />
          </div>
        ))}
      </Fragment>
    );
  });
}

function Placed({
  line,
  notes,
  actions,
  openLineId,
  pageStarts,
  children,
}: { line: Line; children?: ReactNode } & Props) {
  const page = pageStarts?.indexOf(line.id) ?? -1;
  return (
    <>
      {page < 0 ? null : <p className="sheet-break">Page {page + 2}</p>}
      <ProofLine line={line} note={notes[line.id]} actions={actions?.(line)} isOpen={line.id === openLineId}>
        {children}
      </ProofLine>
    </>
  );
}

/** Neighbors of one sort: bullets are one list. */
function groups(lines: Line[]): Line[][] {
  const found: Line[][] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (last !== undefined && (last[0]?.kind === "bullet") === (line.kind === "bullet")) last.push(line);
    else found.push([line]);
  }
  return found;
}
