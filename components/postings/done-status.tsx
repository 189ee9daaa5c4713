"use client";
import { useActionState, useEffect, useRef } from "react";
import { OnceKey } from "#components/ui/once-key.tsx";
import { StatusLine } from "#components/ui/status-line.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { undoAct } from "#lib/postings/actions.ts";
import type { DoneAct } from "#lib/postings/schema.ts";
import { countPostings } from "./posting-words.ts";

const words = { archived: "Archived", deleted: "Deleted", restored: "Brought back" } as const;

/** What was just done to the list, with its undo. The address names the act, so both survive a reload. */
export function DoneStatus({ done }: { done: DoneAct | null }) {
  const [answer, undo] = useActionState(undoAct, null);
  const problem = answer?.ok === false ? answer.problem : null;
  const status = useRef<HTMLParagraphElement>(null);
  const at = done?.at;
  // The list was drawn anew, without the button that was pressed.
  useEffect(() => {
    if (at !== undefined && document.activeElement === document.body) status.current?.focus();
  }, [at]);
  const canUndo = done !== null && done.did !== "restored" && done.count > 0;
  return (
    <div className="flex flex-wrap items-baseline gap-x-3">
      <StatusLine ref={status} isTrouble={problem !== null}>
        {problem?.message ?? (done === null ? "" : `${words[done.did]} ${countPostings(done.count)}`)}
      </StatusLine>
      {canUndo ? (
        <form action={undo}>
          <OnceKey />
          <input type="hidden" name="did" value={done.did} />
          <input type="hidden" name="at" value={done.at} />
          <input type="hidden" name="drafts" value={done.drafts.join(" ")} />
          <SubmitButton kind="quiet" size="small">
            Undo
          </SubmitButton>
        </form>
      ) : null}
    </div>
  );
}
