"use client";
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from "react";
import { Button } from "#components/ui/button.tsx";
import { fieldId } from "#components/ui/field.tsx";

type Props = {
  label: string;
  /** The field that gets the focus, by its name; "" for the first, null for none. */
  focusOn: string | null;
  onDone: () => void;
  onKeyDown?: (event: KeyboardEvent) => void;
  actions?: ReactNode;
  children: ReactNode;
};

/** The one thing that is open for editing. Esc and Done close it; what was typed is saved either way. */
export function OpenItem({ label, focusOn, onDone, onKeyDown, actions, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focusOn === null) return;
    const asked = focusOn === "" ? null : document.getElementById(fieldId(focusOn));
    (asked ?? box.current?.querySelector<HTMLElement>("input, textarea, select"))?.focus();
  }, [focusOn]);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears Esc and Alt+arrows of the fields inside
    <div
      ref={box}
      role="group"
      aria-label={label}
      className="border-t-2 border-blue py-4"
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.nativeEvent.isComposing) onDone();
        else onKeyDown?.(event);
      }}
    >
      <div className="grid grid-cols-6 gap-x-4 gap-y-3.5">{children}</div>
      <div className="mt-4 flex flex-wrap items-center gap-x-5 gap-y-2">
        <Button size="small" onClick={onDone}>
          Done
        </Button>
        {actions}
      </div>
    </div>
  );
}
