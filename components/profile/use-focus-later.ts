import { useCallback, useEffect, useRef, useState } from "react";

/** Gives the focus to the first of these elements that is there, once what was changed has been drawn. */
export function useFocusLater() {
  const wanted = useRef<string[]>([]);
  const [, redraw] = useState(0);
  useEffect(() => {
    if (wanted.current.length === 0) return;
    const element = wanted.current
      .map((id) => window.document.getElementById(id))
      .find((found) => found !== null);
    if (!element) return;
    wanted.current = [];
    element.focus();
  });
  return useCallback((...ids: string[]) => {
    wanted.current = ids;
    redraw((count) => count + 1);
  }, []);
}
