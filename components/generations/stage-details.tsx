import { stageNames, stageTitle, type StageName } from "#lib/generations/schema.ts";
import type { DocumentKind } from "#lib/documents/schema.ts";
import { outputsOf, stageFigure, type Outputs } from "#lib/generations/stage-figure.ts";
import type { ReactNode } from "react";
import type { StageRow } from "./stage-list.tsx";

type Stored = { name: StageName; output: unknown; durationMs: number }[];

type Shown = { kind: DocumentKind; isLive?: boolean; hasDetails?: boolean };

export function stageRows(stages: Stored, { kind, isLive = false, hasDetails = true }: Shown): StageRow[] {
  const outputs = outputsOf(stages);
  return stageNames.map((name, place) => {
    const stored = stages.find((stage) => stage.name === name);
    return {
      name,
      title: stageTitle(name, kind),
      durationMs: stored?.durationMs ?? null,
      state: stored ? "done" : isLive && place === stages.length ? "now" : "next",
      found: stageFigure(name, outputs),
      detail: hasDetails ? detail(name, outputs) : null,
    };
  });
}

function detail(name: StageName, outputs: Partial<Outputs>): ReactNode {
  const { "analyze-posting": analysis, "match-profile": match, "write-resume": draft, verify } = outputs;
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
  if (name === "verify" && verify && verify.replaced.length > 0) {
    return (
      <ul className="stage-detail">
        {verify.replaced.map((row) => (
          <li key={row.lineId}>
            <span className="person">{row.was}</span> <small>{row.reason}</small>
          </li>
        ))}
      </ul>
    );
  }
  return null;
}
