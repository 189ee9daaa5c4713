import type { ReactNode } from "react";

/** The one polite live region of a page: "Saved 14:02 · Undo". Keep it mounted and change its children. */
export function StatusLine({ isTrouble = false, children }: { isTrouble?: boolean; children?: ReactNode }) {
  return (
    <p role="status" className={isTrouble ? "status-line status-line-trouble" : "status-line"}>
      {children}
    </p>
  );
}
