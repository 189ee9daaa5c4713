"use client";
import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";

const everyMs = 700;

/** Asks how far the run is and has the page drawn again when that changed. Draws nothing itself. */
export function ProgressWatch({ id, finished }: { id: string; finished: number }) {
  const router = useRouter();
  const known = useRef(finished);
  useEffect(() => {
    known.current = finished;
  }, [finished]);
  useEffect(() => {
    async function ask() {
      if (document.hidden) return;
      try {
        const answer = await fetch(`/api/generations/${id}/progress`);
        if (!answer.ok) return;
        const progress: { state: string; finished: number } = await answer.json();
        const isLive = progress.state === "waiting" || progress.state === "running";
        if (!isLive || progress.finished !== known.current) {
          known.current = progress.finished;
          router.refresh();
        }
      } catch (error) {
        // The server is away for a moment; the next tick asks again.
        if (!(error instanceof TypeError)) throw error;
      }
    }
    const timer = setInterval(() => void ask(), everyMs);
    return () => clearInterval(timer);
  }, [id, router]);
  return null;
}
