"use client";
import { useActionState, useRef } from "react";
import { Choice, SelectField, TextField } from "#components/ui/field.tsx";
import { OnceKey } from "#components/ui/once-key.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { useKeptFields } from "#components/ui/use-kept-fields.ts";
import { tailorResume } from "#lib/generations/actions.ts";
import { Answer } from "./answer.tsx";

type Option = { value: string; label: string };
type Props = {
  postingId: string;
  profileId: string;
  documents: Option[];
  tones: Option[];
  lengths: Option[];
  sections: Option[];
  focusSuggestions: string[];
  start: {
    document: string;
    tone: string;
    length: string;
    sections: string[];
    maxRoles: number;
    maxProjects: number;
  };
};

const labels = {
  focusAreas: "Focus areas",
  document: "Document",
  tone: "Tone",
  sections: "Sections",
  maxRoles: "Roles at most",
  maxProjects: "Projects at most",
};

/** What to write and how it should read; what does not concern the chosen document is hidden by CSS and not read. Works before JavaScript has loaded; a double click makes one run. */
export function TailorForm(props: Props) {
  const [result, send] = useActionState(tailorResume, null);
  const form = useRef<HTMLFormElement>(null);
  const keep = useKeptFields(form);
  const problem = result?.ok === false ? result.problem : null;
  const errors = problem?.kind === "invalid" ? problem.fields : {};
  const typed = problem?.values ?? {};
  const sections = typed.sections?.split("\n") ?? props.start.sections;
  return (
    <form ref={form} action={send} onSubmit={keep} className="tailor-form grid max-w-read gap-6">
      <Answer result={result} labels={labels} />
      <input type="hidden" name="postingId" value={props.postingId} />
      <input type="hidden" name="profileId" value={props.profileId} />
      <OnceKey name="submitKey" />
      <fieldset id="field-document" tabIndex={-1} className="grid gap-1">
        <legend className="field-label">{labels.document}</legend>
        <div className="flex flex-wrap gap-x-6 gap-y-1">
          {props.documents.map((option) => (
            <Choice
              key={option.value}
              type="radio"
              name="document"
              value={option.value}
              label={option.label}
              defaultChecked={(typed.document ?? props.start.document) === option.value}
            />
          ))}
        </div>
      </fieldset>
      <div className="of-letter">
        <SelectField
          name="tone"
          label={labels.tone}
          defaultValue={typed.tone ?? props.start.tone}
          hint="One page of 250 to 400 words; each sentence with its evidence."
        >
          {props.tones.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </SelectField>
      </div>
      <div className="of-resume">
        <SelectField name="length" label="Length" defaultValue={typed.length ?? props.start.length}>
          {props.lengths.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </SelectField>
      </div>
      <FocusAreas
        suggestions={props.focusSuggestions}
        error={errors.focusAreas}
        typed={typed.focusAreas?.split("\n") ?? []}
      />
      <div className="of-resume">
        <fieldset id="field-sections" tabIndex={-1} className="grid gap-1">
          <legend className="field-label">Sections</legend>
          <div className="grid gap-x-4 gap-y-1 sm:grid-cols-2">
            {props.sections.map((option) => (
              <Choice
                key={option.value}
                name="sections"
                value={option.value}
                label={option.label}
                defaultChecked={sections.includes(option.value)}
              />
            ))}
          </div>
          {errors.sections ? <p className="field-error">{errors.sections}</p> : null}
        </fieldset>
      </div>
      <div className="of-resume">
        <div className="grid grid-cols-2 gap-4">
          <TextField
            name="maxRoles"
            label={labels.maxRoles}
            type="number"
            min={1}
            max={50}
            voice="interface"
            defaultValue={typed.maxRoles ?? props.start.maxRoles}
            error={errors.maxRoles}
          />
          <TextField
            name="maxProjects"
            label={labels.maxProjects}
            type="number"
            min={0}
            max={50}
            voice="interface"
            defaultValue={typed.maxProjects ?? props.start.maxProjects}
            error={errors.maxProjects}
          />
        </div>
      </div>
      <div>
        <SubmitButton pendingLabel="Tailoring">Tailor</SubmitButton>
      </div>
    </form>
  );
}

type FocusProps = { suggestions: string[]; error?: string; typed: string[] };

function FocusAreas({ suggestions, error, typed }: FocusProps) {
  return (
    <fieldset id="field-focusAreas" tabIndex={-1} className="grid gap-2">
      <legend className="field-label">Focus areas, up to five</legend>
      <p className="field-hint">
        Facts about these come first. Nothing is added that you don’t have.
        {suggestions.length === 0 ? null : ` The posting names ${suggestions.slice(0, 8).join(", ")}.`}
      </p>
      <datalist id="focus-suggestions">
        {suggestions.map((suggestion) => (
          <option key={suggestion}>{suggestion}</option>
        ))}
      </datalist>
      <div className="grid gap-2 sm:grid-cols-2">
        {[1, 2, 3, 4, 5].map((place) => (
          <TextField
            key={place}
            id={`focus-${place}`}
            name="focusAreas"
            label={`Focus area ${place}`}
            defaultValue={typed[place - 1]}
            isLabelHidden
            list="focus-suggestions"
            autoComplete="off"
            maxLength={100}
          />
        ))}
      </div>
      {error ? <p className="field-error">{error}</p> : null}
    </fieldset>
  );
}
