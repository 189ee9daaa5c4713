"use client";
import { useActionState, type ReactNode } from "react";
import { OnceKey } from "#components/ui/once-key.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import type { ButtonKind } from "#components/ui/button.tsx";
import { removeGeneration, stopGeneration, undoEdit } from "#lib/generations/actions.ts";
import { Answer } from "./answer.tsx";

const acts = { stop: stopGeneration, remove: removeGeneration, undo: undoEdit };

type Props = {
  act: keyof typeof acts;
  fields: Record<string, string | number>;
  kind?: ButtonKind;
  size?: "normal" | "small";
  children: ReactNode;
};

/** One button that does one thing to a run or its document. */
export function ActForm({ act, fields, kind = "plain", size = "small", children }: Props) {
  const [result, send] = useActionState(acts[act], null);
  return (
    <form action={send} className="inline">
      <OnceKey />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton kind={kind} size={size}>
        {children}
      </SubmitButton>
      <Answer result={result} />
    </form>
  );
}
