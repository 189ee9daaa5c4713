"use client";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import type { Profile } from "#lib/profile/schema.ts";
import { draftFile } from "./draft-file.ts";

type Props = { profile: { id: string; label: string; document: Profile }; onClose: () => void };

/** What is left to do with a sample account's page whose session has ended: take its text along. */
export function KeepDraft({ profile, onClose }: Props) {
  const [said, setSaid] = useState("");
  const download = () => {
    const file = new Blob([draftFile(profile, Date.now())], { type: "application/json" });
    const address = URL.createObjectURL(file);
    const link = document.createElement("a");
    link.href = address;
    link.download = "candor-profile.json";
    link.click();
    // The browser has begun with it by then, and reads on although the address is gone.
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
    setSaid("Downloaded as candor-profile.json.");
  };
  const copy = () =>
    navigator.clipboard.writeText(draftFile(profile, Date.now())).then(
      () => setSaid("Copied."),
      () => setSaid("Not copied: the browser did not allow it. Download it instead."),
    );
  return (
    <>
      <p className="mb-3 text-15">
        This is a sample account. It has no password, so it can’t be logged into again, and nothing more can
        be saved in it.
      </p>
      <p className="soft mb-4 text-15">
        All of this profile, with what you typed last, is still on this page. Take it along as a file: another
        account reads it under Settings, “Bring a file in”.
      </p>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <Button kind="main" onClick={download}>
          Download as JSON
        </Button>
        <Button onClick={() => void copy()}>Copy</Button>
        <Button kind="quiet" onClick={onClose}>
          Not now
        </Button>
      </div>
      <p role="status" className="mt-3 min-h-6 text-14">
        {said}
      </p>
    </>
  );
}
