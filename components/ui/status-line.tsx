import type { ReactNode, Ref } from "react";

type Props = { isTrouble?: boolean; children?: ReactNode; ref?: Ref<HTMLParagraphElement> };

/**
 * The one polite live region of a page: "Saved 14:02 · Undo". Keep it mounted and change its children. With a `ref`
 * it can be given the focus, when a button of its own has gone.
 */
export function StatusLine({ isTrouble = false, children, ref }: Props) {
  return (
    <p
      ref={ref}
      role="status"
      tabIndex={ref === undefined ? undefined : -1}
      className={isTrouble ? "status-line status-line-trouble" : "status-line"}
    >
      {children}
    </p>
  );
}
