import type { ReactNode } from "react";

/** Nothing here yet: what belongs here, why, and one first step (children). */
export function Empty({ title, why, children }: { title: string; why: ReactNode; children?: ReactNode }) {
  return (
    <div className="empty">
      <h2 className="text-20">{title}</h2>
      <p className="soft mt-2 mb-5">{why}</p>
      {children}
    </div>
  );
}
