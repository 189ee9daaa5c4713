"use client";
import { useLayoutEffect, useRef } from "react";
import { followLines } from "./follow-lines.ts";

/**
 * The rule from the active line to its note, and what moves it: one small leaf inside `[data-proof]` that
 * listens for all of the server's lines. Without a script each open note draws its own rule.
 */
export function LeaderRule() {
  const rule = useRef<HTMLSpanElement>(null);
  // Not after the paint: who sees the sheet may press J already.
  useLayoutEffect(() => {
    const sheet = rule.current?.closest<HTMLElement>("[data-proof]");
    if (!rule.current || !sheet) return;
    return followLines(sheet, rule.current);
  }, []);
  return <span ref={rule} className="leader" aria-hidden="true" />;
}
