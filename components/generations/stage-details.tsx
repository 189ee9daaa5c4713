import { stageNames, stageTitle, type StageName } from "#lib/generations/schema.ts";
import { pageSize, type DocumentKind } from "#lib/documents/schema.ts";
import { outputsOf, stageFigure, type Outputs } from "#lib/generations/stage-figure.ts";
import type { ReactNode } from "react";
import type { StageRow } from "./stage-list.tsx";

type Stored = { name: StageName; output: unknown; durationMs: number }[];

type Shown = {
  kind: DocumentKind;
  isLive?: boolean;
  hasDetails?: boolean;
  /** The result's own address; a run without a result has none. */
  here?: string;
};

export function stageRows(
  stages: Stored,
  { kind, isLive = false, hasDetails = true, here }: Shown,
): StageRow[] {
  const outputs = outputsOf(stages);
  return stageNames.map((name, place) => {
    const stored = stages.find((stage) => stage.name === name);
    return {
      name,
      title: stageTitle(name, kind),
      durationMs: stored?.durationMs ?? null,
      state: stored ? "done" : isLive && place === stages.length ? "now" : "next",
      found: stageFigure(name, outputs),
      detail: hasDetails ? detail(name, outputs, here) : null,
    };
  });
}

function detail(name: StageName, outputs: Partial<Outputs>, here: string | undefined): ReactNode {
  const { "analyze-posting": analysis, "match-profile": match, "write-resume": draft, verify } = outputs;
  const { "prepare-document": prepared } = outputs;
  if (name === "analyze-posting" && analysis) {
    return (
      <ul className="stage-detail">
        {analysis.requirements.map((requirement) => (
          <li key={requirement.id}>
            <small>{requirement.priority}</small> <span className="person">{requirement.text}</span>{" "}
            <small>
              {requirement.kind === "physical" ? "physical or legal" : requirement.kind}
              {requirement.alternatives ? `, ${requirement.alternatives.length} ways` : ""}
            </small>
          </li>
        ))}
      </ul>
    );
  }
  if (name === "match-profile" && match) {
    return (
      <ul className="stage-detail">
        {match.parts.map((part) => (
          <li key={part.label}>
            {part.label}: {Math.round(part.points * 10) / 10} of {Math.round(part.max * 10) / 10}.{" "}
            <small>{part.reason}</small>
          </li>
        ))}
      </ul>
    );
  }
  if (name === "write-resume" && draft) {
    const lines = draft.document.sections.flatMap((section) => section.lines);
    return (
      <ul className="stage-detail">
        {lines.map((line) => (
          <li key={line.id}>
            <small>{line.operation}</small> <span className="person">{line.text}</span>
          </li>
        ))}
      </ul>
    );
  }
  if (name === "verify" && verify) return <VerifyDetail verify={verify} here={here} />;
  if (name === "prepare-document" && prepared) return <PreparedDetail prepared={prepared} here={here} />;
  return null;
}

type VerifyProps = { verify: Outputs["verify"]; here: string | undefined };

function VerifyDetail({ verify: { checkedLines, replaced, findings, atsScore }, here }: VerifyProps) {
  return (
    <ul className="stage-detail">
      <li>
        {replaced.length === 0
          ? `Each of ${checkedLines} lines says what its facts say, and was left as it was.`
          : `${replaced.length} of ${checkedLines} lines said more than their facts, and were replaced by your own words:`}
      </li>
      {replaced.map((row) => (
        <li key={row.lineId}>
          <span className="person">{row.was}</span> <small>{row.reason}</small>
        </li>
      ))}
      {findings.map((finding, at) => (
        <li key={at}>
          <small>{finding.severity}</small> {finding.reason}
        </li>
      ))}
      <li>
        For parsers {atsScore} of 100.{" "}
        {here === undefined ? null : <a href={`${here}?panel=findings`}>The findings, with their remedies</a>}
      </li>
    </ul>
  );
}

type PreparedProps = { prepared: Outputs["prepare-document"]; here: string | undefined };

function PreparedDetail({ prepared: { pages, freeRows }, here }: PreparedProps) {
  const { rows, columns } = pageSize;
  return (
    <ul className="stage-detail">
      <li>
        {pages === 1 ? "One page" : `${pages} pages`} of {rows} rows of {columns} columns,{" "}
        {pages * rows - freeRows} of them used or left blank between lines.
      </li>
      {here === undefined ? null : (
        <li>
          <a href={`${here}?view=parser`}>Its rows, as a parser reads them</a>
        </li>
      )}
    </ul>
  );
}
