"use client";
import { useEffect, useRef, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import type { Move } from "./arrange.ts";

type Props = {
  of: string;
  position: number;
  count: number;
  onMove: (move: Move) => void;
  onDelete: () => void;
};

/** The grip of a line: dragged by pointer, pressed for the same moves by button. */
export function PlaceMenu({ of, position, count, onMove, onDelete }: Props) {
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const grip = useRef<HTMLButtonElement>(null);
  // Heard by the document, not by losing the focus: Safari gives a pressed button none.
  useEffect(() => {
    const element = box.current;
    if (!isOpen || !element) return;
    const leave = ({ target }: Event) => {
      if (target instanceof Node && !element.contains(target)) setOpen(false);
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      setOpen(false);
      grip.current?.focus();
    };
    document.addEventListener("pointerdown", leave);
    document.addEventListener("focusin", leave);
    element.addEventListener("keydown", escape);
    return () => {
      document.removeEventListener("pointerdown", leave);
      document.removeEventListener("focusin", leave);
      element.removeEventListener("keydown", escape);
    };
  }, [isOpen]);
  const move = (to: Move) => {
    onMove(to);
    grip.current?.focus();
  };
  return (
    <div ref={box} className="relative">
      <button
        ref={grip}
        type="button"
        data-drag-handle=""
        aria-expanded={isOpen}
        aria-label={`Move or delete ${of}`}
        className="grid size-6 cursor-grab place-items-center text-soft pointer-coarse:size-11"
        onClick={() => setOpen(!isOpen)}
      >
        <svg viewBox="0 0 10 16" className="h-4 w-2.5" aria-hidden="true" stroke="currentColor">
          <path d="M2 3h0M8 3h0M2 8h0M8 8h0M2 13h0M8 13h0" strokeWidth="2.8" strokeLinecap="round" />
        </svg>
      </button>
      {isOpen ? (
        <div
          ref={(menu) => menu?.scrollIntoView({ block: "nearest" })}
          className="absolute start-0 top-full z-10 grid w-52 gap-2 rounded-edge border border-edge bg-sheet p-3 text-14"
        >
          <Button
            kind="quiet"
            size="small"
            className="justify-start"
            aria-disabled={position === 0}
            onClick={() => move("up")}
          >
            Move up
          </Button>
          <Button
            kind="quiet"
            size="small"
            className="justify-start"
            aria-disabled={position === count - 1}
            onClick={() => move("down")}
          >
            Move down
          </Button>
          <label className="flex items-center gap-2 whitespace-nowrap">
            Move to
            <select
              className="control control-ui"
              value={position}
              onChange={(event) => move({ to: Number(event.target.value) })}
            >
              {Array.from({ length: count }, (_, at) => (
                <option key={at} value={at}>
                  {at + 1}
                </option>
              ))}
            </select>
          </label>
          <Button kind="quiet" size="small" className="justify-start text-gap" onClick={onDelete}>
            Delete
          </Button>
        </div>
      ) : null}
    </div>
  );
}

/** What Alt with an arrow asks for; null for any other key. */
export function moveOfKey(event: { altKey: boolean; key: string }): Move | null {
  if (!event.altKey) return null;
  return event.key === "ArrowUp" ? "up" : event.key === "ArrowDown" ? "down" : null;
}
