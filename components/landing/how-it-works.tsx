"use client";
import { useActionState } from "react";
import { TextArea } from "#components/ui/field.tsx";
import { FormSummary } from "#components/ui/form-summary.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import type { Result } from "#lib/problem.ts";
import { ToldStages, type Example } from "./told-stages.tsx";

/** Runs the stages on a pasted posting. */
export type ShowAction = (
  previous: Result<Example> | null,
  form: FormData,
) => Promise<Result<Example> | null>;

type Props = {
  example: Example;
  /** Whether it is the visitor's own posting and profile. */
  isOwn: boolean;
  /** Whose facts are laid beside a pasted posting. */
  hasProfile: boolean;
  show: ShowAction;
};

/** The five stages on the visitor's own posting, on one that was just pasted, or on the landing page's. */
export function HowItWorks({ example, isOwn, hasProfile, show }: Props) {
  const [answer, send] = useActionState(show, null);
  const problem = answer?.ok === false ? answer.problem : null;
  const pasted = answer?.ok ? answer.value : null;
  const shown = pasted ?? example;
  return (
    <div className="band">
      <h1 className="max-w-page text-40">How Candor makes a resume</h1>
      <p className="hero-lead">
        Five stages, always the same, always in this order. No model guesses anything: the same profile and
        the same posting give the same page each time. Beside each stage stands what it finds for{" "}
        {isOwn && !pasted ? "your own posting, " : ""}“<bdi>{shown.posting}</bdi>”.
      </p>
      <form action={send} className="mt-6 grid max-w-read gap-3">
        {problem === null ? null : (
          <FormSummary
            message={problem.message}
            fields={problem.kind === "invalid" ? problem.fields : undefined}
          />
        )}
        <TextArea
          name="text"
          label="Try it on a posting of yours"
          hint={`Paste its whole text, or its HTML. It is laid beside ${hasProfile ? "your profile" : "the sample profile, a nurse’s"}; nothing of it is stored.`}
          error={problem?.kind === "invalid" ? problem.fields.text : undefined}
          required
          dir="auto"
          defaultValue={problem?.values?.text ?? ""}
        />
        <div className="flex flex-wrap items-center gap-4">
          <SubmitButton pendingLabel="Running the stages">Run the five stages</SubmitButton>
          <span role="status" className="soft text-14">
            {pasted ? `Below: what they found for “${pasted.posting}”.` : ""}
          </span>
        </div>
      </form>
      <ToldStages stages={shown.stages} />
    </div>
  );
}
