"use client";
import { Link } from "#components/ui/link.tsx";
import { useActionState } from "react";
import { SelectField, TextArea, TextField } from "#components/ui/field.tsx";
import { FormSummary } from "#components/ui/form-summary.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { OnceKey } from "#components/ui/once-key.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { savePosting } from "#lib/postings/actions.ts";
import { postingHref, postingStatuses, postingTextLimit, type PostingStatus } from "#lib/postings/schema.ts";
import { statusWords } from "./posting-words.ts";
import { RequirementFields, type CorrectableRequirement } from "./requirement-fields.tsx";

export type EditablePosting = {
  id: string;
  version: number;
  title: string;
  company: string;
  place: string;
  status: PostingStatus;
  tags: string[];
  notes: string;
  text: string;
  requirements: CorrectableRequirement[];
};

const labels = {
  title: "Title",
  company: "Company",
  place: "Place",
  tags: "Tags",
  notes: "Notes",
  text: "The text",
};

/** `tailor` as in the posting's address: this form leads back to it. */
export function EditForm({ posting, tailor }: { posting: EditablePosting; tailor: string }) {
  const [answer, save] = useActionState(savePosting, null);
  const problem = answer?.ok === false ? answer.problem : null;
  const typed = problem?.values ?? {};
  const errors = problem?.kind === "invalid" ? problem.fields : {};
  const of = (name: "title" | "company" | "place" | "notes" | "text") => ({
    name,
    label: labels[name],
    error: errors[name],
    defaultValue: typed[name] ?? posting[name],
    dir: "auto" as const,
  });
  const status = typed.status ?? posting.status;
  return (
    <form action={save} className="grid max-w-sheet gap-6">
      <OnceKey />
      {problem === null ? null : <FormSummary message={problem.message} fields={errors} labels={labels} />}
      {problem?.kind === "conflict" ? (
        <p>
          <Link href={`/postings/${posting.id}`} target="_blank">
            Look at the other version (new tab)
          </Link>
        </p>
      ) : null}
      <input type="hidden" name="id" value={posting.id} />
      <input type="hidden" name="tailor" value={tailor} />
      <input
        type="hidden"
        name="version"
        value={problem?.kind === "conflict" ? problem.version : posting.version}
      />
      <Panel title="What it is" id="what-it-is">
        <div className="grid gap-4 sm:grid-cols-2">
          <div className="sm:col-span-2">
            <TextField {...of("title")} required />
          </div>
          <TextField {...of("company")} />
          <TextField {...of("place")} />
          <SelectField key={status} name="status" label="Status" defaultValue={status}>
            {postingStatuses.map((one) => (
              <option key={one} value={one}>
                {statusWords[one]}
              </option>
            ))}
          </SelectField>
          <TextField
            name="tags"
            label={labels.tags}
            hint="Up to 10, with commas between them"
            error={errors.tags}
            defaultValue={typed.tags ?? posting.tags.join(", ")}
          />
          <div className="sm:col-span-2">
            <TextArea {...of("notes")} hint="For you alone" />
          </div>
        </div>
      </Panel>
      <Panel title="What it asks for" id="what-it-asks-for">
        <RequirementFields requirements={posting.requirements} typed={typed} />
      </Panel>
      <Panel title="The text" id="the-text">
        <div className="[&_textarea]:max-h-96">
          <TextArea
            {...of("text")}
            isLabelHidden
            hint={`Up to ${postingTextLimit.toLocaleString("en-US")} characters. A changed text is read again; your corrections stay with the words they are about.`}
          />
        </div>
      </Panel>
      <div className="flex flex-wrap gap-4">
        <SubmitButton pendingLabel="Saving">Save</SubmitButton>
        <LinkButton href={postingHref(posting.id, { tailor })}>Leave it as it was</LinkButton>
      </div>
    </form>
  );
}
