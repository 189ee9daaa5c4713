import { Fragment, type ReactNode } from "react";
import { paragraphsOf } from "#lib/engine/letter-lines.ts";
import { LeaderRule } from "./leader-rule.tsx";
import { ProofLine } from "./proof-line.tsx";
import type { Sheet, SheetLine } from "./sheet.ts";

type Props = {
  sheet: Sheet;
  /** Links and buttons at the end of a line's note; give the editing one `data-edit`, the key E presses it. */
  actions?: (line: SheetLine) => ReactNode;
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
  const { sheet, label = "Resume", size = "page", printsAlone = true, margin } = props;
  return (
    <div className={size === "compact" ? "proof proof-compact" : "proof"}>
      <div className="proof-grid" data-proof>
        <article className="paper sheet" aria-label={label} data-print-alone={printsAlone || undefined}>
          <SheetHead lines={sheet.head} {...props} />
          {sheet.sections.map((section) => (
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

function SheetHead({ lines, ...rest }: { lines: SheetLine[] } & Props) {
  return lines.map((line) => (
    <div key={line.id} className={line.kind === "name" ? "" : "sheet-soft"}>
      <Placed line={line} {...rest}>
        {line.kind === "name" ? <h2 className="sheet-name">{line.text}</h2> : line.text}
      </Placed>
    </div>
  ));
}

/** Sentences flow together in their paragraph, each with its own note; points are a list. */
function Letter({ lines, ...rest }: { lines: SheetLine[] } & Props) {
  return groups(lines).map((group) =>
    group[0]?.kind === "bullet" ? (
      <SheetLines key={group[0].id} lines={group} {...rest} />
    ) : (
      paragraphsOf(group).map((paragraph) => (
        <div
          key={paragraph[0]?.id}
          className={paragraph[0]?.kind === "opening" ? "letter-paragraph" : undefined}
        >
          {paragraph.map((line) => (
            <Fragment key={line.id}>
              <Placed line={line} {...rest} />{" "}
            </Fragment>
          ))}
        </div>
      ))
    ),
  );
}

function SheetLines({ lines, ...rest }: { lines: SheetLine[] } & Props) {
  return groups(lines).map((group) => {
    const first = group[0];
    if (first === undefined) return null;
    if (first.kind === "bullet") {
      return (
        <ul key={first.id} className="sheet-bullets">
          {group.map((line) => (
            <li key={line.id}>
              <Placed line={line} {...rest} />
            </li>
          ))}
        </ul>
      );
    }
    return (
      <Fragment key={first.id}>
        {group.map((line) => (
          <div key={line.id} className={line.kind === "item" ? "sheet-item" : undefined}>
            <Placed line={line} {...rest} />
          </div>
        ))}
      </Fragment>
    );
  });
}

function Placed({
  line,
  actions,
  openLineId,
  pageStarts,
  children,
}: { line: SheetLine; children?: ReactNode } & Props) {
  const page = pageStarts?.indexOf(line.id) ?? -1;
  return (
    <>
      {page < 0 ? null : <p className="sheet-break">Page {page + 2}</p>}
      <ProofLine line={line} actions={actions?.(line)} isOpen={line.id === openLineId}>
        {children}
      </ProofLine>
    </>
  );
}

/** Neighbors of one sort: bullets are one list. */
function groups(lines: SheetLine[]): SheetLine[][] {
  const found: SheetLine[][] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (last !== undefined && (last[0]?.kind === "bullet") === (line.kind === "bullet")) last.push(line);
    else found.push([line]);
  }
  return found;
}
