"use client";
import { useActionState, type ReactNode } from "react";
import { Notice } from "#components/ui/notice.tsx";
import { OnceKey } from "#components/ui/once-key.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { actOnPostings } from "#lib/postings/actions.ts";

export type PostingAct = { act: "archive" | "delete" | "restore"; label: string };
type Props = { acts: PostingAct[]; label: string; children: ReactNode };

/** What is chosen by `ids` among its children, and what can be done to it. Each act can be undone. */
export function PostingActForm({ acts, label, children }: Props) {
  const [answer, act] = useActionState(actOnPostings, null);
  const problem = answer?.ok === false ? answer.problem : null;
  return (
    <form action={act} aria-label={label}>
      <OnceKey />
      {problem === null ? null : (
        <div className="pb-3">
          <Notice kind="problem">
            {(problem.kind === "invalid" && problem.fields.ids) || problem.message}
          </Notice>
        </div>
      )}
      {children}
      <div className="flex flex-wrap gap-x-4 gap-y-2 py-3">
        {acts.map((one) => (
          <SubmitButton key={one.act} kind="plain" size="small" name="act" value={one.act}>
            {one.label}
          </SubmitButton>
        ))}
      </div>
    </form>
  );
}
