"use client";
import { useActionState, type ReactNode } from "react";
import type { ButtonKind } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { OnceKey } from "#components/ui/once-key.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import type { Result } from "#lib/problem.ts";

type Props<T> = {
  action: (previous: Result<T> | null, form: FormData) => Promise<Result<T> | null>;
  hidden: Record<string, string | number>;
  button: ReactNode;
  kind?: ButtonKind;
  children?: ReactNode;
};

/** One act and its button, as a form that works before JavaScript has loaded. What goes wrong is said above it. */
export function ActForm<T>({ action, hidden, button, kind = "quiet", children }: Props<T>) {
  const [answer, act] = useActionState(action, null);
  return (
    <form
      action={act}
      className={children === undefined ? undefined : "grid grid-cols-[1fr_auto] items-end gap-3"}
    >
      <OnceKey />
      {answer === null || answer.ok ? null : (
        <div className="col-span-full mb-2">
          <Notice kind="problem">
            {Object.values("fields" in answer.problem ? answer.problem.fields : {})[0] ??
              answer.problem.message}
          </Notice>
        </div>
      )}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <SubmitButton kind={kind} size="small">
        {button}
      </SubmitButton>
    </form>
  );
}
