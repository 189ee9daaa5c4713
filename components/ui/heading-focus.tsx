"use client";
import { useEffect } from "react";

/** The path of the page that this browser drew last with a heading of this kind. */
let lastPath: string | undefined;

/** The path that this document was loaded with; a page that was loaded begins at its top. */
function loadedPath(): string {
  const [loaded] = performance.getEntriesByType("navigation");
  return new URL(loaded?.name ?? window.location.href).pathname;
}

/**
 * Where another page took the place of one and the focus went with it (a form's button is gone), it goes to the new
 * page's heading: a reader says where one is, and Tab goes on from there. Who has the focus keeps it; a page that is
 * only drawn anew sees to its focus itself.
 */
export function HeadingFocus({ of }: { of: string }) {
  useEffect(() => {
    const { pathname } = window.location;
    const isOther = pathname !== (lastPath ?? loadedPath());
    lastPath = pathname;
    if (!isOther || document.activeElement !== document.body) return;
    document.getElementById(of)?.focus({ preventScroll: true });
  }, [of]);
  return null;
}
