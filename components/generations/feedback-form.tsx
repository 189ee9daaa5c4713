"use client";
import { useActionState } from "react";
import { Choice, TextField } from "#components/ui/field.tsx";
import { StatusLine } from "#components/ui/status-line.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { rateResult } from "#lib/generations/actions.ts";
import { Answer } from "./answer.tsx";

type Props = { id: string; isUseful: boolean | null; reason: string };

/** Was it useful, and why. Stays on this server; the history counts it. */
export function FeedbackForm({ id, isUseful, reason }: Props) {
  const [result, send] = useActionState(rateResult, null);
  const problem = result?.ok === false ? result.problem : null;
  return (
    <form action={send} className="grid gap-3">
      <Answer result={result} labels={{ verdict: "Useful or not", reason: "Why" }} />
      <input type="hidden" name="id" value={id} />
      <fieldset id="field-verdict" tabIndex={-1} className="flex flex-wrap gap-x-6">
        <legend className="field-label">Was this useful?</legend>
        <Choice type="radio" name="verdict" value="useful" label="Yes" defaultChecked={isUseful === true} />
        <Choice
          type="radio"
          name="verdict"
          value="not-useful"
          label="No"
          defaultChecked={isUseful === false}
        />
      </fieldset>
      <TextField name="reason" label="Why" maxLength={500} defaultValue={problem?.values?.reason ?? reason} />
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton kind="plain" size="small">
          Save
        </SubmitButton>
        <StatusLine>{result?.ok ? "Saved. It stays on this server." : ""}</StatusLine>
      </div>
    </form>
  );
}
