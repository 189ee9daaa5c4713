import type { ReactNode } from "react";

type Props = { title: ReactNode; action?: ReactNode; children: ReactNode; id?: string };

/** One of the interface's sheets: a titled section on the table. Never inside another. */
export function Panel({ title, action, children, id }: Props) {
  return (
    <section className="panel" id={id} aria-labelledby={id === undefined ? undefined : `${id}-title`}>
      <div className="panel-head">
        <h2 id={id === undefined ? undefined : `${id}-title`}>{title}</h2>
        {action}
      </div>
      {children}
    </section>
  );
}
