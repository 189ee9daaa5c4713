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
import {
  payPeriods,
  postingHref,
  postingStatuses,
  postingTextLimit,
  toHundredths,
  type OwnPay,
  type PostingStatus,
} from "#lib/postings/schema.ts";
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
  pay: Pick<OwnPay, "min" | "max" | "currency" | "period"> | null;
};

const labels = {
  title: "Title",
  company: "Company",
  place: "Place",
  tags: "Tags",
  notes: "Notes",
  text: "The text",
  payMin: "Pay from",
  payMax: "Pay to",
  payCurrency: "Currency",
  payPeriod: "Each",
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
          <PayFields pay={posting.pay} typed={typed} errors={errors} />
          <div className="sm:col-span-2">
            <TextArea {...of("notes")} hint="For you alone" />
          </div>
        </div>
      </Panel>
      <Panel title="What it asks for" id="what-it-asks-for">
        <RequirementFields requirements={posting.requirements} typed={typed} errors={errors} />
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

type PayProps = Pick<EditablePosting, "pay"> & Record<"typed" | "errors", Record<string, string>>;

/** Empty fields are a posting that names no pay. */
function PayFields({ pay, typed, errors }: PayProps) {
  const of = (name: "payMin" | "payMax" | "payCurrency", value: string | number) => ({
    name,
    label: labels[name],
    error: errors[name],
    defaultValue: typed[name] ?? value,
    voice: "interface" as const,
    autoComplete: "off",
  });
  const period = typed.payPeriod ?? pay?.period ?? "year";
  return (
    <div className="grid grid-cols-2 gap-4 sm:col-span-2 sm:grid-cols-4">
      <TextField {...of("payMin", pay ? toHundredths(pay.min) : "")} inputMode="decimal" />
      <TextField {...of("payMax", pay ? toHundredths(pay.max) : "")} inputMode="decimal" />
      <TextField {...of("payCurrency", pay?.currency ?? "")} maxLength={5} />
      <SelectField key={period} name="payPeriod" label={labels.payPeriod} defaultValue={period}>
        {payPeriods.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </SelectField>
    </div>
  );
}
