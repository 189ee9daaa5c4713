"use client";
import { useActionState } from "react";
import type { Result } from "#lib/problem.ts";
import { OnceKey } from "#components/ui/once-key.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import type { ButtonKind } from "#components/ui/button.tsx";

type Props<T> = {
  action: (previous: Result<T> | null, form: FormData) => Promise<Result<T> | null>;
  hidden?: Record<string, string>;
  label: string;
  /** Said to those who hear the button alone: which of several it is. */
  about?: string;
  pendingLabel: string;
  kind?: ButtonKind;
};

/** One act of the settings as a form of its own; what it answers is said beside it. */
export function ActButton<T>({ action, hidden, label, about, pendingLabel, kind = "plain" }: Props<T>) {
  const [result, submit] = useActionState(action, null);
  const said =
    result === null
      ? ""
      : result.ok
        ? typeof result.value === "string"
          ? result.value
          : ""
        : result.problem.message;
  return (
    <form action={submit} className="grid justify-items-start gap-2">
      <OnceKey />
      {Object.entries(hidden ?? {}).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton kind={kind} size="small" pendingLabel={pendingLabel}>
        {label}
        {about === undefined ? null : <span className="seen-by-readers"> {about}</span>}
      </SubmitButton>
      <p role="status" className={result && !result.ok ? "field-error" : "text-14 text-soft"}>
        {said}
      </p>
    </form>
  );
}
