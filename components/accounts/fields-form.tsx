"use client";
import { useActionState, type ReactNode } from "react";
import type { Result } from "#lib/problem.ts";
import type { ButtonKind } from "#components/ui/button.tsx";
import { fieldId, TextField } from "#components/ui/field.tsx";
import { FormSummary } from "#components/ui/form-summary.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { forgetDrafts } from "./forget-drafts.ts";

export type AccountField = {
  name: string;
  label: string;
  type: "text" | "email" | "password";
  /** What a password manager or the browser may fill in. */
  autoComplete: string;
  hint?: string;
  initial?: string;
};

type Props<T> = {
  /** Unique on the page: two forms of one page may have fields of the same name. */
  id: string;
  action: (previous: Result<T> | null, form: FormData) => Promise<Result<T> | null>;
  fields: AccountField[];
  /** Sent along as they are. */
  hidden?: Record<string, string>;
  submitLabel: string;
  pendingLabel: string;
  kind?: ButtonKind;
  /** Takes what this browser kept of the person out of it: the account ends. */
  forgetsDrafts?: boolean;
  /** Said when it worked and the action has no words of its own. */
  doneLabel?: string;
  /** Links below the button. */
  children?: ReactNode;
};

/** A plain form about the account. Works before JavaScript has loaded; passwords never come back into it. */
export function FieldsForm<T>({
  id,
  action,
  fields,
  hidden,
  submitLabel,
  pendingLabel,
  kind = "main",
  forgetsDrafts = false,
  doneLabel,
  children,
}: Props<T>) {
  const [result, submit] = useActionState(action, null);
  const problem = result && !result.ok ? result.problem : null;
  const errors = problem?.kind === "invalid" ? problem.fields : {};
  const said = result?.ok ? (typeof result.value === "string" ? result.value : doneLabel) : undefined;
  const inForm = (name: string) => `${id}-${name}`;
  return (
    <form
      action={submit}
      onSubmit={forgetsDrafts ? forgetDrafts : undefined}
      noValidate
      className="grid gap-4"
    >
      {problem ? (
        <FormSummary
          message={problem.message}
          fields={Object.fromEntries(
            Object.entries(errors).map(([name, sentence]) => [inForm(name), sentence]),
          )}
          labels={Object.fromEntries(fields.map((field) => [inForm(field.name), field.label]))}
        />
      ) : null}
      {said === undefined ? null : (
        <div role="status">
          <Notice>{said}</Notice>
        </div>
      )}
      {Object.entries(hidden ?? {}).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {fields.map(({ name, initial, type, ...field }) => (
        <TextField
          key={name}
          {...field}
          id={fieldId(inForm(name))}
          name={name}
          type={type}
          defaultValue={type === "password" ? undefined : (problem?.values?.[name] ?? initial)}
          error={errors[name]}
          voice={type === "text" ? "person" : "interface"}
          required
          spellCheck={false}
        />
      ))}
      <div className="mt-1 flex flex-wrap items-center gap-x-5 gap-y-3">
        <SubmitButton kind={kind} size={kind === "main" ? "normal" : "small"} pendingLabel={pendingLabel}>
          {submitLabel}
        </SubmitButton>
        {children}
      </div>
    </form>
  );
}
