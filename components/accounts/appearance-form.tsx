"use client";
import { useActionState } from "react";
import { chooseAppearance } from "#lib/accounts/actions.ts";
import { themes } from "#lib/accounts/schema.ts";
import { Choice } from "#components/ui/field.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";

const words: Record<(typeof themes)[number], string> = {
  system: "As this device",
  light: "Light",
  dark: "Dark",
};

/** Theme and one-key shortcuts. Both live in this browser, not in the account. */
export function AppearanceForm({ theme, hasKeys }: { theme: (typeof themes)[number]; hasKeys: boolean }) {
  const [result, submit] = useActionState(chooseAppearance, null);
  return (
    <form action={submit} className="grid gap-4">
      <fieldset className="grid gap-1.5">
        <legend className="field-label mb-1.5">Colors</legend>
        {themes.map((name) => (
          <Choice
            key={name}
            type="radio"
            name="theme"
            value={name}
            label={words[name]}
            defaultChecked={name === theme}
          />
        ))}
      </fieldset>
      <Choice
        name="keys"
        value="on"
        label="One-key shortcuts on a resume: J and K step through its lines, E edits one"
        defaultChecked={hasKeys}
      />
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton kind="plain" size="small" pendingLabel="Saving">
          Save
        </SubmitButton>
        <p role="status" className="text-14 text-soft">
          {result === null ? "" : result.ok ? result.value : result.problem.message}
        </p>
      </div>
    </form>
  );
}
