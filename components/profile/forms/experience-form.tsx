"use client";
import { Choice } from "#components/ui/field.tsx";
import type { Experience } from "#lib/profile/schema.ts";
import { MonthLine, SelectLine, TextLine } from "../form-fields.tsx";
import { FactLines, TermLine } from "../form-lists.tsx";
import { useItemForm } from "../use-item-form.ts";
import { Half, Short, Third, Whole } from "./cells.tsx";
import type { FormProps } from "./form-props.ts";

export function ExperienceForm({ item, onChange, rules, hasProblem }: FormProps<Experience>) {
  const fields = useItemForm<Experience>("experiences", item, onChange, hasProblem);
  const { form } = fields;
  const isCurrent = form.watch("isCurrent");
  return (
    <>
      <Half>
        <TextLine form={form} name="title" label="Title" autoComplete="organization-title" />
      </Half>
      <Half>
        <TextLine form={form} name="company" label="Employer" autoComplete="organization" />
      </Half>
      <Short>
        <MonthLine form={form} name="start" label="From" deps={["end"]} />
      </Short>
      <Short>
        <MonthLine form={form} name="end" label="To" isOff={isCurrent} />
      </Short>
      <Third>
        {/* On the line of the months beside it, which have a label above them. */}
        <div className="sm:pt-6">
          <Choice
            label="I still work here"
            {...form.register("isCurrent", {
              onChange: (event: { target: { checked: boolean } }) => {
                if (event.target.checked) form.setValue("end", "", { shouldValidate: true });
              },
            })}
          />
        </div>
      </Third>
      <Half>
        <SelectLine form={form} name="employment" label="Type" values={rules.employment} none="Not said" />
      </Half>
      <Half>
        <TextLine form={form} name="location" label="Place" />
      </Half>
      <FactLines
        item={fields}
        name="bullets"
        label="What you did"
        hint="One fact in each line; numbers help."
        one="fact"
        limit={rules.limits.bullets}
      />
      <Whole>
        <TermLine item={fields} name="technologies" label="Tools and technologies" />
      </Whole>
    </>
  );
}
