import type { ReactNode } from "react";
import { Disclosure } from "#components/ui/disclosure.tsx";

export type StageRow = {
  name: string;
  title: string;
  found: string;
  durationMs: number | null;
  state: "done" | "now" | "next";
  detail: ReactNode;
};

/** The five stages: what each found and how long it really took; each opens to its output. */
export function StageList({ stages }: { stages: StageRow[] }) {
  return (
    <ol className="stage-list">
      {stages.map((stage) => (
        <li
          key={stage.name}
          className={`stage stage-${stage.state}`}
          aria-current={stage.state === "now" ? "step" : undefined}
        >
          {stage.state === "done" && stage.detail ? (
            <Disclosure summary={<StageHead stage={stage} />}>{stage.detail}</Disclosure>
          ) : (
            <StageHead stage={stage} />
          )}
        </li>
      ))}
    </ol>
  );
}

const words = { done: "done", now: "under way", next: "waiting" };

function StageHead({ stage }: { stage: StageRow }) {
  return (
    <span className="stage-head">
      <span className="stage-title">{stage.title}</span>
      <span className="seen-by-readers">, {words[stage.state]}. </span>
      <span className="soft text-14">
        {stage.found}
        {stage.durationMs === null ? "" : ` · ${formatDuration(stage.durationMs)}`}
      </span>
    </span>
  );
}

function formatDuration(ms: number): string {
  if (ms < 0.05) return "under 0.1 ms";
  if (ms < 10) return `${ms.toFixed(1)} ms`;
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}
