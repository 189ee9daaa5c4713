import type { ReactNode } from "react";

/** The frame of log in, sign up, reset and confirm: one column, one thing to do. */
export function NarrowPage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="narrow grid gap-5">
      <h1 className="text-28">{title}</h1>
      {children}
    </div>
  );
}
