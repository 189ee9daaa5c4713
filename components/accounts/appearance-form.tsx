"use client";
import { useActionState } from "react";
import { chooseAppearance } from "#lib/accounts/actions.ts";
import type { Theme } from "#lib/accounts/schema.ts";
import { Choice } from "#components/ui/field.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";

// A schema's values would bring zod along, 32 KiB for three words.
const themes = [
  ["system", "As this device"],
  ["light", "Light"],
  ["dark", "Dark"],
] as const satisfies [Theme, string][];

/** Theme and one-key shortcuts. Both live in this browser, not in the account. */
export function AppearanceForm({ theme, hasKeys }: { theme: Theme; hasKeys: boolean }) {
  const [result, submit] = useActionState(chooseAppearance, null);
  return (
    <form action={submit} className="grid gap-4">
      <fieldset className="grid gap-1.5">
        <legend className="field-label mb-1.5">Colors</legend>
        {themes.map(([name, label]) => (
          <Choice
            key={name}
            type="radio"
            name="theme"
            value={name}
            label={label}
            defaultChecked={name === theme}
          />
        ))}
      </fieldset>
      <Choice
        name="keys"
        value="on"
        label="Shortcuts of one key, such as / for search or J and K through the lines of a resume; the key ? lists them all"
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
