"use client";
import { useActionState } from "react";
import { Link } from "#components/ui/link.tsx";
import { TextArea } from "#components/ui/field.tsx";
import { OnceKey } from "#components/ui/once-key.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { editLine } from "#lib/generations/actions.ts";
import { Answer } from "./answer.tsx";

type Props = {
  generationId: string;
  documentId: string;
  seenVersion: number;
  lineId: string;
  text: string;
  cancelHref: `/${string}`;
};

/** A line in the person's own words, beside what stood there. */
export function LineEditor({ text, cancelHref, ...fields }: Props) {
  const [result, send] = useActionState(editLine, null);
  const problem = result?.ok === false ? result.problem : null;
  return (
    <form action={send} className="grid gap-3" aria-label="Edit this line">
      <OnceKey />
      <Answer result={result} labels={{ text: "The line" }} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <TextArea
        name="text"
        label="In your own words"
        rows={4}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the person has just pressed "Edit line" to write here
        autoFocus
        defaultValue={problem?.values?.text ?? text}
        error={problem?.kind === "invalid" ? problem.fields.text : undefined}
        hint="It is marked as yours, and checked against your profile all the same."
      />
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton size="small" pendingLabel="Saving">
          Save line
        </SubmitButton>
        <Link href={cancelHref} scroll={false}>
          Cancel
        </Link>
      </div>
    </form>
  );
}
