import type { ReactNode } from "react";
import { HeadingFocus } from "./heading-focus.tsx";

type Props = { title: ReactNode; detail?: ReactNode; status?: ReactNode; children?: ReactNode };

/** A page's one h1, what it is in a line, its status (always here), and its actions (children). */
export function PageHeader({ title, detail, status, children }: Props) {
  return (
    <header className="page-header">
      <div className="page-header-title">
        <h1 id="page-title" tabIndex={-1}>
          {title}
        </h1>
        <HeadingFocus of="page-title" />
        {detail === undefined ? null : <p>{detail}</p>}
      </div>
      {status}
      {children}
    </header>
  );
}
