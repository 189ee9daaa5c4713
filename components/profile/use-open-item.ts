"use client";
import { usePathname, useSearchParams } from "next/navigation";
import { useCallback, useEffect, useRef, useState } from "react";

/**
 * Which item is open stands in the address: Back closes it, a reload keeps it. `focusOn` is the field that
 * gets the focus ("" for the first) when a person opened it just now; null on a page that begins with it.
 */
export function useOpenItem() {
  const path = usePathname();
  const openId = useSearchParams().get("open");
  const [focusOn, setFocusOn] = useState<string | null>(null);
  const isOpen = useRef(false);
  useEffect(() => {
    isOpen.current = openId !== null;
  });
  const open = useCallback(
    (id: string, field = "") => {
      setFocusOn(field);
      const address = `${path}?open=${encodeURIComponent(id)}`;
      if (isOpen.current) window.history.replaceState(null, "", address);
      else window.history.pushState(null, "", address);
    },
    [path],
  );
  const close = useCallback(() => window.history.replaceState(null, "", path), [path]);
  return { openId, focusOn, open, close };
}
