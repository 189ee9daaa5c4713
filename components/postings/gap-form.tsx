"use client";
import { useActionState } from "react";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { markGap } from "#lib/postings/actions.ts";

type Props = { postingId: string; requirementId: string; isLeft: boolean; href: string };

/** Leaves a gap as it is, or takes it up again. Without a script the answer is the page at `href`. */
export function GapForm({ postingId, requirementId, isLeft, href }: Props) {
  const [answer, mark] = useActionState(markGap, null, href);
  const problem = answer?.ok === false ? answer.problem : null;
  return (
    <form action={mark}>
      <input type="hidden" name="postingId" value={postingId} />
      <input type="hidden" name="requirementId" value={requirementId} />
      <SubmitButton kind="quiet" size="small" name="act" value={isLeft ? "take-up" : "leave"}>
        {isLeft ? "Take it up again" : "Leave it"}
      </SubmitButton>
      {problem === null ? null : <span className="field-error"> {problem.message}</span>}
    </form>
  );
}
