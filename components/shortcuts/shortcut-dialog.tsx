"use client";
import { useId, useLayoutEffect, useRef } from "react";
import { CommandPalette } from "./command-palette.tsx";
import type { LetteredPlace } from "./place-letters.ts";
import type { ServerActs } from "./server-acts.ts";
import { ShortcutList } from "./shortcut-list.tsx";

export type DialogProps = {
  which: "commands" | "list";
  places: LetteredPlace[];
  acts: ServerActs;
  onWhich: (which: "commands" | "list") => void;
  onClose: () => void;
};

/** The commands or the list of shortcuts, above whatever page one is on. */
export function ShortcutDialog({ which, places, acts, onWhich, onClose }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  // In a layout effect its end comes while the element is still there, so that the focus goes back.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  useLayoutEffect(() => {
    dialog.current?.querySelector<HTMLElement>("[data-first]")?.focus();
  }, [which]);
  return (
    <dialog
      ref={dialog}
      className={which === "commands" ? "dialog mt-[10vh] p-0" : "dialog"}
      aria-labelledby={titleId}
      closedby="any"
      onClose={onClose}
    >
      {which === "commands" ? (
        <>
          <h2 id={titleId} className="seen-by-readers">
            Commands
          </h2>
          <CommandPalette {...{ places, acts, onClose }} onList={() => onWhich("list")} />
        </>
      ) : (
        <>
          <h2 id={titleId} className="mb-3 text-20" tabIndex={-1} data-first="">
            Shortcuts
          </h2>
          <ShortcutList {...{ places, onClose }} onCommands={() => onWhich("commands")} />
        </>
      )}
    </dialog>
  );
}
