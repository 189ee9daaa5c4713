import type { ReactNode } from "react";

/** Cells of a form's grid of six columns. */
export function Half({ children }: { children: ReactNode }) {
  return <div className="col-span-6 sm:col-span-3">{children}</div>;
}

export function Third({ children }: { children: ReactNode }) {
  return <div className="col-span-6 sm:col-span-2">{children}</div>;
}

/** Half of the width on a phone too: for months. */
export function Short({ children }: { children: ReactNode }) {
  return <div className="col-span-3 sm:col-span-2">{children}</div>;
}

export function Whole({ children }: { children: ReactNode }) {
  return <div className="col-span-6">{children}</div>;
}
