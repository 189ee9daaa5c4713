"use client";
import { useId, useRef, type ReactNode } from "react";
import { Button, type ButtonLook } from "./button.tsx";

type Props = ButtonLook & { label: ReactNode; title: string; children: ReactNode; closeLabel?: string };

/**
 * A button and the native dialog that it opens: focus moves in and back, Esc and a press outside close it.
 * Inside, a form posts as anywhere; a <button> in <form method="dialog"> closes.
 */
export function DialogButton({ label, title, children, closeLabel = "Cancel", kind, size }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  return (
    <>
      <Button kind={kind} size={size} aria-haspopup="dialog" onClick={() => dialog.current?.showModal()}>
        {label}
      </Button>
      <dialog ref={dialog} className="dialog" aria-labelledby={titleId} closedby="any">
        <h2 id={titleId} className="mb-3 text-20">
          {title}
        </h2>
        {children}
        <form method="dialog" className="mt-3">
          <Button type="submit" kind="quiet">
            {closeLabel}
          </Button>
        </form>
      </dialog>
    </>
  );
}
