"use client";
import type { ReactNode } from "react";
import { useFormStatus } from "react-dom";
import { buttonClass, type ButtonLook } from "./button.tsx";

type Props = ButtonLook & { children: ReactNode; pendingLabel?: string; name?: string; value?: string };

/** Sends its form once: while the answer is awaited it keeps the focus, says so, and refuses a second press. */
export function SubmitButton({ children, pendingLabel, kind = "main", size, name, value }: Props) {
  const { pending } = useFormStatus();
  return (
    <button
      type="submit"
      name={name}
      value={value}
      className={buttonClass({ kind, size })}
      aria-disabled={pending || undefined}
      onClick={(event) => {
        if (pending) event.preventDefault();
      }}
    >
      {pending && pendingLabel !== undefined ? pendingLabel : children}
    </button>
  );
}
