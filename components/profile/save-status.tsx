"use client";
import { useEffect, useRef, useSyncExternalStore } from "react";
import { Button } from "#components/ui/button.tsx";
import { StatusLine } from "#components/ui/status-line.tsx";
import type { SaveState } from "./save-state.ts";

type Props = {
  state: SaveState;
  /** What was just done with the keyboard or a button, for those who can't see it. */
  said: string;
  /** Where the first field that does not fit is. */
  problem: { words: string; open: () => void } | null;
  /** What the button says that asks for the password, or for what is left without one. */
  logInWords: string;
  onUndo: () => void;
  onCompare: () => void;
  onRetry: () => void;
  onLogIn: () => void;
};

/** Where a profile's saving stands, in one line that always stands in the same place. */
export function SaveStatus({ state, said, problem, logInWords, onUndo, onCompare, onRetry, onLogIn }: Props) {
  const { phase } = state;
  const isTrouble = phase !== "saved" && phase !== "waiting" && phase !== "saving";
  const line = useRef<HTMLParagraphElement>(null);
  const hasUndone = useRef(false);
  // The button goes with the last thing that it could undo; the focus stays where it was.
  useEffect(() => {
    if (!hasUndone.current || state.undo !== null || phase !== "saved") return;
    hasUndone.current = false;
    if (document.activeElement === document.body) line.current?.focus();
  }, [phase, state.undo]);
  const undo = () => {
    hasUndone.current = true;
    onUndo();
  };
  const kept = state.isDraftKept ? "kept on this device" : "kept only while this page stays open";
  return (
    <StatusLine ref={line} isTrouble={isTrouble || problem !== null}>
      {phase === "offline"
        ? state.message === ""
          ? `Not saved: offline, ${kept}`
          : `Not saved yet: ${state.message}`
        : null}
      {phase === "refused" ? `${state.message} ` : null}
      {phase === "signed-out" ? (
        <>
          Not saved: you are logged out, {kept}.{" "}
          <Button kind="quiet" className="text-14" onClick={onLogIn}>
            {logInWords}
          </Button>
          {" · "}
        </>
      ) : null}
      {phase === "signed-out" || phase === "refused" ? (
        <Button kind="quiet" className="text-14" onClick={onRetry}>
          Save again
        </Button>
      ) : null}
      {phase === "conflict" ? (
        <>
          Changed in another tab:{" "}
          <Button kind="quiet" className="text-14" onClick={onCompare}>
            compare
          </Button>
        </>
      ) : null}
      {isTrouble ? null : <Saved state={state} onUndo={undo} />}
      {problem === null ? null : (
        <>
          {phase === "saved" ? " · Not saved yet: " : " · Needs another look: "}
          <Button kind="quiet" className="text-start text-14" onClick={problem.open}>
            {problem.words}
          </Button>
        </>
      )}
      <span className="seen-by-readers"> {said}</span>
    </StatusLine>
  );
}

function Saved({ state: { phase, savedAtMs, undo }, onUndo }: { state: SaveState; onUndo: () => void }) {
  // The server does not know the reader's time zone.
  const isInBrowser = useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
  const time = isInBrowser && savedAtMs !== null ? savedWhen(savedAtMs) : "";
  return (
    <>
      {phase === "saved" ? `Saved${time === "" ? "" : ` ${time}`}` : "Saving"}
      {undo === null ? null : (
        <>
          {" · "}
          <Button kind="quiet" className="text-14" onClick={onUndo}>
            {undo === "Edited" ? "Undo" : `Undo: ${undo}`}
          </Button>
        </>
      )}
    </>
  );
}

/** "14:02" today, "Mar 3" before. */
function savedWhen(atMs: number): string {
  const at = new Date(atMs);
  const isToday = at.toDateString() === new Date().toDateString();
  return isToday
    ? at.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" })
    : at.toLocaleDateString("en-US", { day: "numeric", month: "short" });
}
