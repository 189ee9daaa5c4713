"use client";
import { useEffect } from "react";

/** The address of the page that this browser drew last; null before the first, which begins at its top. */
let lastPath: string | null = null;

/**
 * Where another page took the place of one and the focus went with it (a form's button is gone), it goes to the new
 * page's heading: a reader says where one is, and Tab goes on from there. Who has the focus keeps it; a page that is
 * only drawn anew sees to its focus itself.
 */
export function HeadingFocus({ of }: { of: string }) {
  useEffect(() => {
    const { pathname } = window.location;
    const isOther = lastPath !== null && lastPath !== pathname;
    lastPath = pathname;
    if (!isOther || document.activeElement !== document.body) return;
    document.getElementById(of)?.focus({ preventScroll: true });
  }, [of]);
  return null;
}
