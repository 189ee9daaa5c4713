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
    <>
      <Button size="small" onClick={() => void copy()}>
        Copy text
      </Button>
      <span role="status" className="text-13 soft">
        {state === "copied" ? "Copied" : state === "failed" ? "Not copied: download it instead" : ""}
      </span>
    </>
  );
}
