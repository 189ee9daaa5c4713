"use client";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";

/** Copies the .txt as it would be downloaded. */
export function CopyButton({ href }: { href: string }) {
  const [state, setState] = useState<"ready" | "copied" | "failed">("ready");
  async function copy() {
    try {
      const answer = await fetch(href);
      if (!answer.ok) throw new TypeError(`status ${answer.status}`);
      await navigator.clipboard.writeText(await answer.text());
      setState("copied");
    } catch (error) {
      // No network, or the browser refuses the clipboard: say so, the download still works.
      if (!(error instanceof TypeError || error instanceof DOMException)) throw error;
      setState("failed");
    }
  }
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2">
      <Button onClick={() => void copy()}>{state === "copied" ? "Copied" : "Copy text"}</Button>
      <span role="status" className={state === "failed" ? "text-13 soft" : "seen-by-readers"}>
        {state === "copied" ? "Copied" : state === "failed" ? "Not copied: download it instead" : ""}
      </span>
    </span>
  );
}
