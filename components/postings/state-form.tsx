"use client";
import { Link } from "#components/ui/link.tsx";
import { useActionState, useEffect, useRef } from "react";
import { SelectField, TextArea } from "#components/ui/field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { OnceKey } from "#components/ui/once-key.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { stateFact } from "#lib/postings/actions.ts";
import { proficiencyWords } from "./posting-words.ts";

export type Stating = {
  postingId: string;
  requirementId: string;
  profileId: string;
  /** Where the form begins; the person may choose otherwise. */
  place: string;
  text: string;
  asksProficiency: boolean;
  roles: { id: string; name: string }[];
  tailor: string;
  cancelHref: string;
};

/** "I have this": the person says what they have and where it belongs; nothing is entered that was not sent. */
export function StateForm(props: Stating) {
  const { postingId, requirementId, profileId, place, text, roles } = props;
  const [answer, state] = useActionState(stateFact, null);
  const form = useRef<HTMLFormElement>(null);
  // The link that asked for this form is gone: the focus goes on where the person does.
  useEffect(() => form.current?.querySelector<HTMLElement>("textarea")?.focus(), []);
  const problem = answer?.ok === false ? answer.problem : null;
  const typed = problem?.values ?? {};
  const errors = problem?.kind === "invalid" ? problem.fields : {};
  const chosen = typed.place ?? place;
  return (
    <form
      ref={form}
      action={state}
      aria-label="I have this"
      className="state-form mt-3 grid gap-3 border-t border-hair pt-3"
    >
      <OnceKey />
      <input type="hidden" name="postingId" value={postingId} />
      <input type="hidden" name="requirementId" value={requirementId} />
      <input type="hidden" name="profileId" value={profileId} />
      <input type="hidden" name="tailor" value={props.tailor} />
      {problem !== null && problem.kind !== "invalid" ? (
        <Notice kind="problem">{problem.message}</Notice>
      ) : null}
      <TextArea
        name="text"
        label="What you have, in your words"
        hint="Only what is true: a resume may say it for you."
        error={errors.text}
        defaultValue={typed.text ?? text}
        maxLength={500}
        rows={2}
        required
        dir="auto"
      />
      <SelectField
        key={chosen}
        name="place"
        label="Where it belongs"
        error={errors.place}
        defaultValue={chosen}
      >
        <option value="skills">Skills</option>
        <option value="certifications">Certifications</option>
        <option value="languages">Languages</option>
        <option value="education">Education, as a degree</option>
        {roles.length === 0 ? null : (
          <optgroup label="What you did as">
            {roles.map((role) => (
              <option key={role.id} value={`role.${role.id}`}>
                {role.name}
              </option>
            ))}
          </optgroup>
        )}
      </SelectField>
      {props.asksProficiency ? (
        <SelectField name="proficiency" label="How well" defaultValue={typed.proficiency ?? ""}>
          {Object.entries(proficiencyWords).map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </SelectField>
      ) : null}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <SubmitButton kind="plain" size="small" pendingLabel="Adding">
          Add to your profile
        </SubmitButton>
        <Link href={props.cancelHref} scroll={false} className="py-1">
          Cancel
        </Link>
      </div>
    </form>
  );
}
