"use client";
import { useActionState } from "react";
import { OnceKey } from "#components/ui/once-key.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { tailorResume } from "#lib/generations/actions.ts";
import type { TailorOptions } from "#lib/generations/schema.ts";
import { Answer } from "./answer.tsx";

type Props = {
  postingId: string | null;
  profileId: string;
  options: TailorOptions;
};

/** The same posting and options, with the profile as it is now. */
export function AgainForm({ postingId, profileId, options }: Props) {
  const [result, send] = useActionState(tailorResume, null);
  if (!postingId) return null;
  return (
    <form action={send} className="inline">
      <input type="hidden" name="postingId" value={postingId} />
      <input type="hidden" name="profileId" value={profileId} />
      <OnceKey name="submitKey" />
      <input type="hidden" name="document" value={options.document} />
      <input type="hidden" name="tone" value={options.tone} />
      <input type="hidden" name="length" value={options.length} />
      {options.focusAreas.map((area) => (
        <input key={area} type="hidden" name="focusAreas" value={area} />
      ))}
      {options.sections.map((section) => (
        <input key={section} type="hidden" name="sections" value={section} />
      ))}
      <input type="hidden" name="maxRoles" value={options.maxRoles} />
      <input type="hidden" name="maxProjects" value={options.maxProjects} />
      <SubmitButton kind="plain" pendingLabel="Tailoring">
        Make again
      </SubmitButton>
      <Answer result={result} />
    </form>
  );
}
