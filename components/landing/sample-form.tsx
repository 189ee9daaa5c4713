"use client";
import { useActionState } from "react";
import type { Result } from "#lib/problem.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";

/** Opens a sample account and goes there; it answers only when it could not. */
export type SampleAction = (
  previous: Result<undefined> | null,
  form: FormData,
) => Promise<Result<undefined> | null>;

/** One press, before JavaScript has loaded too. Samples are limited per address, which is said in place. */
export function SampleForm({ sampleAction }: { sampleAction: SampleAction }) {
  const [result, submit] = useActionState(sampleAction, null);
  return (
    <form action={submit}>
      <SubmitButton pendingLabel="Opening the sample">Try it with a sample profile</SubmitButton>
      {result === null || result.ok ? null : (
        <p role="alert" className="field-error mt-2">
          {result.problem.message}
        </p>
      )}
    </form>
  );
}
