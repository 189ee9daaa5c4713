import type { Result } from "#lib/problem.ts";
import { FormSummary } from "#components/ui/form-summary.tsx";

/** What a form's action answered, when it is not what was asked for. */
export function Answer({
  result,
  labels,
}: {
  result: Result<unknown> | null;
  labels?: Record<string, string>;
}) {
  if (!result || result.ok) return null;
  const { problem } = result;
  return (
    <FormSummary
      message={problem.message}
      fields={problem.kind === "invalid" ? problem.fields : {}}
      labels={labels}
    />
  );
}
