import type { ReactNode } from "react";
import { Mark } from "#components/ui/mark.tsx";
import type { Coverage } from "#lib/generations/schema.ts";
import type { Analysis } from "#lib/postings/schema.ts";
import type { Fact } from "#lib/profile/schema.ts";
import { markLines, type MarkedLine } from "./marked-text.ts";
import { RequirementNote } from "./requirement-note.tsx";

type Props = {
  analysis: Analysis;
  coverage: Coverage[];
  facts: ReadonlyMap<string, Fact>;
  /** The address of the edit page, where a requirement is `#requirement-<id>`; null for a sample. */
  editHref: string | null;
  margin: ReactNode;
  /** The rule from the open line to its note; the page brings it. */
  leader: ReactNode;
};

type Status = Coverage["status"];

/** A posting's text with what it asks for marked in place; each marked line opens its note in the margin. */
export function PostingSheet({ analysis, coverage, facts, editHref, margin, leader }: Props) {
  const byId = new Map(coverage.map((one) => [one.requirementId, one]));
  const requirements = new Map(analysis.requirements.map((one) => [one.id, one]));
  const worst = (ids: string[]) => worstStatus(ids.flatMap((id) => byId.get(id)?.status ?? []));
  return (
    <div className="proof">
      <div className="proof-grid" data-proof>
        <article
          aria-label="The posting’s text"
          lang={analysis.language || undefined}
          className="font-person w-(--sheet-max) max-w-full border border-hair bg-sheet py-7 ps-[calc(var(--pad)+1rem)] pe-(--pad) text-16 @min-[32rem]:py-12 @min-[32rem]:ps-(--pad)"
        >
          {markLines(analysis.text, analysis.requirements).map((line) => (
            <div
              key={line.start}
              className={line.isApart ? "not-first:mt-5" : line.kind === "bullet" ? "mt-1" : ""}
            >
              <Line line={line} worst={worst}>
                {line.requirementIds.map((id) => {
                  const requirement = requirements.get(id);
                  if (requirement === undefined) return null;
                  const href = editHref === null ? null : `${editHref}#requirement-${id}`;
                  return (
                    <RequirementNote
                      key={id}
                      requirement={requirement}
                      coverage={byId.get(id)}
                      facts={facts}
                      editHref={href}
                    />
                  );
                })}
              </Line>
            </div>
          ))}
        </article>
        <div className="proof-margin">{margin}</div>
        {leader}
      </div>
    </div>
  );
}

type LineProps = { line: MarkedLine; worst: (ids: string[]) => Status | null; children: ReactNode };

const markOf = { met: "proven", partly: "partly", gap: "gap" } as const;
const markWords = { met: "Met:", partly: "Partly met:", gap: "Not in your profile:" } as const;
const noteLook = { met: "", partly: "border-partly", gap: "border-gap" } as const;

function Line({ line, worst, children }: LineProps) {
  const words = <Words line={line} worst={worst} />;
  if (line.kind === "heading")
    return (
      <h2 className="font-person mb-1 text-16 font-semibold" dir="auto">
        {words}
      </h2>
    );
  if (line.requirementIds.length === 0) return <div className="line-words">{words}</div>;
  const status = worst(line.requirementIds);
  return (
    <details className="line" id={`line-${line.start}`} name="proof-line" data-line={line.start}>
      <summary className="line-words">
        {status === null ? null : <Mark kind={markOf[status]} words={markWords[status]} />}
        {words}
      </summary>
      <div className={`note ${status === null ? "" : noteLook[status]}`} data-note>
        {children}
      </div>
    </details>
  );
}

function Words({ line, worst }: Pick<LineProps, "line" | "worst">) {
  const words = line.pieces.map((piece, index) => {
    if (piece.requirementIds.length === 0) return piece.text;
    const status = worst(piece.requirementIds);
    return (
      <span key={index} className={status === null ? "under" : `under ${markOf[status]}`}>
        {piece.text}
      </span>
    );
  });
  if (line.kind === "heading") return words;
  if (line.kind === "text")
    return (
      <span className="line-text" dir="auto">
        {words}
      </span>
    );
  return (
    <span className="line-text grid grid-cols-[1rem_minmax(0,1fr)]" dir="auto">
      <span aria-hidden="true">–</span>
      <span>{words}</span>
    </span>
  );
}

function worstStatus(statuses: Status[]): Status | null {
  return (["gap", "partly", "met"] as const).find((status) => statuses.includes(status)) ?? null;
}
