"use client";
import { useActionState } from "react";
import { OnceKey } from "#components/ui/once-key.tsx";
import { StatusLine } from "#components/ui/status-line.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { copyToMine } from "#lib/postings/actions.ts";

/** A sample can't be changed, its copy can. */
export function CopyForm({ postingId, tailor }: { postingId: string; tailor: string }) {
  const [answer, copy] = useActionState(copyToMine, null);
  return (
    <form action={copy} className="flex flex-wrap items-center gap-3">
      <OnceKey />
      <input type="hidden" name="id" value={postingId} />
      <input type="hidden" name="tailor" value={tailor} />
      <SubmitButton kind="plain" pendingLabel="Copying">
        Copy to mine
      </SubmitButton>
      {answer?.ok === false ? <StatusLine isTrouble>{answer.problem.message}</StatusLine> : null}
    </form>
  );
}
