import type { ReactNode } from "react";
import { Mark } from "#components/ui/mark.tsx";
import type { Coverage } from "#lib/generations/schema.ts";
import type { Analysis, Requirement } from "#lib/postings/schema.ts";
import type { Fact } from "#lib/profile/schema.ts";
import type { Having } from "./having.ts";
import { markLines, type MarkedLine } from "./marked-text.ts";
import { RequirementNote } from "./requirement-note.tsx";

type Props = {
  posting: { id: string; isOwn: boolean; analysis: Analysis };
  coverage: Coverage[];
  facts: ReadonlyMap<string, Fact>;
  /** The requirement whose line is open; "" for none. */
  openId: string;
  /** What the tailoring form was asked, on the way back to it; "" for nothing. */
  tailor: string;
  /** Where "I have this" leads from a gap; null without a profile. */
  having: (requirement: Requirement, coverage: Coverage | undefined) => Having | null;
  /** What stands in the open requirement's note: the form in which it is stated, what stating it has just done. */
  form: ReactNode;
  stated: ReactNode;
  margin: ReactNode;
  /** The rule from the open line to its note; the page brings it. */
  leader: ReactNode;
};

/** A gap that its person leaves is told apart: it is no call to do anything. */
type Status = Coverage["status"] | "left";

/** A posting's text with what it asks for marked in place; each marked line opens its note in the margin. */
export function PostingSheet({ posting, coverage, facts, openId, ...props }: Props) {
  const { analysis } = posting;
  const byId = new Map(coverage.map((one) => [one.requirementId, one]));
  const requirements = new Map(analysis.requirements.map((one) => [one.id, one]));
  const statusOf = (id: string): Status[] => {
    const status = byId.get(id)?.status;
    if (status === undefined) return [];
    return [status !== "met" && requirements.get(id)?.isLeft ? "left" : status];
  };
  const worst = (ids: string[]) => worstStatus(ids.flatMap(statusOf));
  return (
    <div className="proof">
      <div className="proof-grid" data-proof>
        <article
          aria-label="The posting’s text"
          lang={analysis.language || undefined}
          className="font-person w-(--sheet-max) max-w-full border border-hair bg-sheet py-7 ps-[calc(var(--pad)+1rem)] pe-(--pad) text-16 wrap-anywhere @min-[32rem]:py-12 @min-[32rem]:ps-(--pad)"
        >
          {markLines(analysis.text, analysis.requirements).map((line) => (
            <div
              key={line.start}
              className={line.isApart ? "not-first:mt-5" : line.kind === "bullet" ? "mt-1" : ""}
            >
              <Line line={line} worst={worst} isOpen={line.requirementIds.includes(openId)}>
                {line.requirementIds.map((id) => {
                  const requirement = requirements.get(id);
                  if (requirement === undefined) return null;
                  return (
                    <RequirementNote
                      key={id}
                      requirement={requirement}
                      coverage={byId.get(id)}
                      facts={facts}
                      posting={posting}
                      tailor={props.tailor}
                      having={props.having(requirement, byId.get(id))}
                      form={id === openId ? props.form : null}
                      stated={id === openId ? props.stated : null}
                    />
                  );
                })}
              </Line>
            </div>
          ))}
        </article>
        <div className="proof-margin">{props.margin}</div>
        {props.leader}
      </div>
    </div>
  );
}

function LineMark({ status }: { status: Status | null }) {
  if (status === null) return null;
  if (status !== "left") return <Mark kind={markOf[status]} words={markWords[status]} />;
  return (
    <>
      <svg viewBox="0 0 16 16" className="mark left" aria-hidden="true">
        <path d="M3 9h10" fill="none" stroke="currentColor" strokeWidth="2" />
      </svg>
      <span className="seen-by-readers">A gap that you leave: </span>
    </>
  );
}

type LineProps = {
  line: MarkedLine;
  worst: (ids: string[]) => Status | null;
  isOpen: boolean;
  children: ReactNode;
};

const markOf = { met: "proven", partly: "partly", gap: "gap", left: "left" } as const;
const markWords = { met: "Met:", partly: "Partly met:", gap: "Not in your profile:" } as const;
const noteLook = { met: "", partly: "border-l-partly", gap: "border-l-gap", left: "border-l-edge" } as const;

function Line({ line, worst, isOpen, children }: LineProps) {
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
    <details
      className="line"
      id={`line-${line.start}`}
      name="proof-line"
      data-line={line.start}
      open={isOpen}
    >
      <summary className="line-words">
        <LineMark status={status} />
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
  return (["gap", "partly", "left", "met"] as const).find((status) => statuses.includes(status)) ?? null;
}
