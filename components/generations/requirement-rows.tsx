"use client";

import { Mark, type MarkKind } from "#components/ui/mark.tsx";

export type RequirementRow = { id: string; text: string; priority: string; words: string; mark: MarkKind };

/** For the browser although nothing in it moves: a row then travels as five words, not as its elements (0015). */
export function RequirementRows({ rows }: { rows: RequirementRow[] }) {
  return (
    <ul>
      {rows.map(({ id, text, priority, words, mark }) => (
        <li key={id}>
          <Mark kind={mark} words="" />
          <span className="person" dir="auto">
            {text}
          </span>
          <em>{priority}</em>
          <small>{words}</small>
        </li>
      ))}
    </ul>
  );
}
