"use client";
import { usePathname, useSearchParams } from "next/navigation";
import { useCallback, useEffect, useRef, useState } from "react";

/**
 * Which item is open stands in the address: Back closes it, a reload keeps it. `isFocused` says that a person
 * opened it just now, as opposed to a page that begins with it.
 */
export function useOpenItem() {
  const path = usePathname();
  const openId = useSearchParams().get("open");
  const [isFocused, setFocused] = useState(false);
  const isOpen = useRef(false);
  useEffect(() => {
    isOpen.current = openId !== null;
  });
  const open = useCallback(
    (id: string) => {
      setFocused(true);
      const address = `${path}?open=${encodeURIComponent(id)}`;
      if (isOpen.current) window.history.replaceState(null, "", address);
      else window.history.pushState(null, "", address);
    },
    [path],
  );
  const close = useCallback(() => window.history.replaceState(null, "", path), [path]);
  return { openId, isFocused, open, close };
}
