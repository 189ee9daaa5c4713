"use client";
import { useActionState, useEffect, useRef } from "react";
import { OnceKey } from "#components/ui/once-key.tsx";
import { StatusLine } from "#components/ui/status-line.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { undoStated } from "#lib/postings/actions.ts";

type Props = {
  /** What was done to the profile last, in its own words. */
  said: string;
  /** Null when it can't be undone from here: it was an undoing itself. */
  undo: {
    postingId: string;
    requirementId: string;
    profileId: string;
    version: number;
    tailor: string;
  } | null;
};

/** What stating a fact did to the profile, with its undo. Both survive a reload, until the profile moves on. */
export function StatedStatus({ said, undo }: Props) {
  const [answer, send] = useActionState(undoStated, null);
  const box = useRef<HTMLDivElement>(null);
  // The form that was sent is gone: whoever sent it hears what it did, and stands before its undo.
  useEffect(() => box.current?.focus({ preventScroll: true }), []);
  const problem = answer?.ok === false ? answer.problem : null;
  return (
    <div
      ref={box}
      tabIndex={-1}
      className="mt-2 flex flex-wrap items-baseline gap-x-3 border-t border-hair pt-2"
    >
      <StatusLine isTrouble={problem !== null}>{problem?.message ?? said}</StatusLine>
      {undo === null ? null : (
        <form action={send}>
          <OnceKey />
          {Object.entries(undo).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <SubmitButton kind="quiet" size="small">
            Undo
          </SubmitButton>
        </form>
      )}
    </div>
  );
}
