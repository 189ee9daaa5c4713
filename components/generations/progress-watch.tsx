"use client";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";

const everyMs = 700;
/** A restart takes about this long and needs no words. */
const quietMs = 3000;

/** Asks how far the run is and has the page drawn again when that changed. Says so when nobody answers for a while. */
export function ProgressWatch({ id, finished }: { id: string; finished: number }) {
  const router = useRouter();
  const known = useRef(finished);
  const [isAway, setIsAway] = useState(false);
  useEffect(() => {
    known.current = finished;
  }, [finished]);
  useEffect(() => {
    const watch = { isOver: false, lastHeard: Date.now() };
    let timer = setTimeout(() => void ask(), everyMs);
    async function ask() {
      const progress = document.hidden ? undefined : await fetchProgress(id);
      if (watch.isOver) return;
      if (progress !== "nobody") watch.lastHeard = Date.now();
      setIsAway(Date.now() - watch.lastHeard > quietMs);
      if (typeof progress === "object") {
        const isLive = progress.state === "waiting" || progress.state === "running";
        if (!isLive || progress.finished !== known.current) {
          known.current = progress.finished;
          router.refresh();
        }
      }
      timer = setTimeout(() => void ask(), everyMs);
    }
    return () => {
      watch.isOver = true;
      clearTimeout(timer);
    };
  }, [id, router]);
  return (
    <p role="status" className="soft mt-3 text-14 empty:hidden">
      {isAway
        ? "The server doesn’t answer. What is done is kept, and the run goes on when the server is back; this page keeps asking."
        : ""}
    </p>
  );
}

/** How far it is; undefined when the server has nothing to tell of it, "nobody" when there is no server. */
async function fetchProgress(
  id: string,
): Promise<{ state: string; finished: number } | "nobody" | undefined> {
  try {
    const answer = await fetch(`/api/generations/${id}/progress`);
    return answer.ok ? await answer.json() : undefined;
  } catch (error) {
    if (error instanceof TypeError) return "nobody";
    throw error;
  }
}
