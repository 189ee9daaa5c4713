import type { ReactNode } from "react";

/** A remark on the page: what happened, what was kept, what to do. Not for forms (FormSummary). */
export function Notice({
  kind = "plain",
  title,
  children,
}: {
  kind?: "plain" | "next" | "problem";
  title?: string;
  children: ReactNode;
}) {
  return (
    <div
      className={kind === "plain" ? "notice" : `notice notice-${kind}`}
      role={kind === "problem" ? "alert" : undefined}
    >
      {title === undefined ? null : <p className="notice-title">{title}</p>}
      {children}
    </div>
  );
}
