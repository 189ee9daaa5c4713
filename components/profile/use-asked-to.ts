"use client";
import { useSearchParams } from "next/navigation";
import { useEffect } from "react";
import type { ItemSection } from "#lib/profile/schema.ts";
import { sectionWords } from "#lib/profile/words.ts";

type Asked = { add: (section: ItemSection) => void; edit: (id: string, field?: string) => void };

/**
 * `/profile?add=skills` begins a skill, `?edit=summary` opens the summary with the focus in it and
 * `?edit=personal&field=phone` in that field, from wherever one is. The address forgets it at once, so that Back does
 * not do it again.
 */
export function useAskedTo({ add, edit }: Asked): void {
  const query = useSearchParams();
  useEffect(() => {
    if (!query.has("add") && !query.has("edit")) return;
    // Of the window, not of the router: what was taken up already is gone from there.
    const address = new URL(window.location.href);
    const [added, edited] = [address.searchParams.get("add"), address.searchParams.get("edit")];
    if (added === null && edited === null) return;
    window.history.replaceState(null, "", address.pathname);
    const section = (Object.keys(sectionWords) as ItemSection[]).find((name) => name === added);
    if (section) add(section);
    else if (edited !== null) edit(edited, address.searchParams.get("field") ?? "");
  });
}
