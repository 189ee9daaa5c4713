"use client";
import { useEffect, useState } from "react";

/**
 * Keeps a form that is sent without a connection from being lost: sending would fail, and the page with all that was
 * typed would give way to an error. Says so until there is a connection again.
 */
export function OfflineGuard() {
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    // On the window and first, before React hears of it.
    window.addEventListener(
      "submit",
      (event) => {
        if (navigator.onLine) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        setRefused(true);
      },
      { capture: true, signal },
    );
    window.addEventListener("online", () => setRefused(false), { signal });
    return () => stop.abort();
  }, []);
  if (!isRefused) return null;
  return (
    <p role="alert" className="offline-line">
      You are offline, so nothing was sent. What you typed is still here; send it again later.
    </p>
  );
}
