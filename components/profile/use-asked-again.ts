"use client";
import { useEffect, useState } from "react";
import type { SaveState } from "./save-state.ts";

/** Long enough that nobody's next words go into the password field; each change begins it anew. */
const quietMs = 600;

/**
 * Whether the password is being asked for: by itself once after each end of a session, when the typing pauses,
 * then only when the status line's button asks.
 */
export function useAskedAgain({ phase, document }: SaveState) {
  const [isAsking, setAsking] = useState(false);
  const [isDismissed, setDismissed] = useState(false);
  const isSaved = phase === "saved";
  useEffect(() => {
    if (phase !== "signed-out" || isDismissed) return;
    const timer = setTimeout(() => setAsking(true), quietMs);
    return () => clearTimeout(timer);
  }, [phase, document, isDismissed]);
  // Saved after all: somebody logged in in another tab, or here.
  if (isSaved && (isAsking || isDismissed)) {
    setAsking(false);
    setDismissed(false);
  }
  return {
    isAsking,
    ask: () => setAsking(true),
    done: () => {
      setAsking(false);
      setDismissed(false);
    },
    dismiss: () => {
      setAsking(false);
      setDismissed(true);
    },
  };
}
