"use client";
import { createContext, useContext } from "react";
import type { FactUse } from "#lib/documents/cited-facts.ts";

/** How often the facts of the profile on this page are used; read once with the page, so nothing moves later. */
export const FactUseContext = createContext<FactUse>({});

/** "in 3 documents", or "" for what none rests on. `of` is an item's id, `<itemId>.bullet.<bulletId>` or `summary`. */
export function useUsedIn(of: string): string {
  return usedInWords(useContext(FactUseContext)[of] ?? 0);
}

/** Whether any of these is used: then all of them keep a place for it, so that their fields are equally wide. */
export function useIsAnyUsed(of: readonly string[]): boolean {
  const use = useContext(FactUseContext);
  return of.some((key) => key in use);
}

export function usedInWords(count: number): string {
  return count === 0 ? "" : count === 1 ? "in 1 document" : `in ${count} documents`;
}
