import type { ReactNode } from "react";

type Props = { summary: ReactNode; children: ReactNode; isOpen?: boolean; id?: string; name?: string };

/** Folded until asked for. Those with one `name` open one at a time. */
export function Disclosure({ summary, children, isOpen, id, name }: Props) {
  return (
    <details className="disclosure" id={id} name={name} open={isOpen}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
