"use client";
import { useActionState, useRef } from "react";
import { TextArea } from "#components/ui/field.tsx";
import { FormSummary } from "#components/ui/form-summary.tsx";
import { OnceKey } from "#components/ui/once-key.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { useKeptFields } from "#components/ui/use-kept-fields.ts";
import { pastePosting } from "#lib/postings/actions.ts";
import { postingTextLimit } from "#lib/postings/schema.ts";

/** `tailor`: what the tailoring form was asked, when it sent the person here for a posting. */
export function PasteForm({ tailor }: { tailor: string }) {
  const [answer, paste] = useActionState(pastePosting, null);
  const form = useRef<HTMLFormElement>(null);
  const keep = useKeptFields(form);
  const problem = answer?.ok === false ? answer.problem : null;
  const error = problem?.kind === "invalid" ? problem.fields.text : undefined;
  return (
    <form ref={form} action={paste} onSubmit={keep} className="grid gap-5">
      <OnceKey />
      <input type="hidden" name="tailor" value={tailor} />
      {problem === null ? null : (
        <FormSummary
          message={problem.message}
          fields={problem.kind === "invalid" ? problem.fields : undefined}
        />
      )}
      <div className="[&_textarea]:max-h-[70vh] [&_textarea]:min-h-80">
        <TextArea
          name="text"
          label="The posting"
          hint={`Its whole text, or its HTML, up to ${postingTextLimit.toLocaleString("en-US")} characters. Nothing is sent anywhere.`}
          error={error}
          required
          dir="auto"
          defaultValue={problem?.values?.text ?? ""}
        />
      </div>
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton pendingLabel="Reading it">Save and read</SubmitButton>
        <span className="soft text-14">Next you see what was understood, and can correct it.</span>
      </div>
    </form>
  );
}
