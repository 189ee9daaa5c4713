"use client";
import type { Education } from "#lib/profile/schema.ts";
import { MonthLine, TextLine } from "../form-fields.tsx";
import { TermLine } from "../form-lists.tsx";
import { useItemForm } from "../use-item-form.ts";
import { Half, Short, Third, Whole } from "./cells.tsx";
import type { FormProps } from "./form-props.ts";

export function EducationForm({ item, onChange, hasProblem }: FormProps<Education>) {
  const fields = useItemForm<Education>("education", item, onChange, hasProblem);
  const { form } = fields;
  return (
    <>
      <Whole>
        <TextLine form={form} name="institution" label="School" />
      </Whole>
      <Half>
        <TextLine form={form} name="degree" label="Degree" />
      </Half>
      <Half>
        <TextLine form={form} name="field" label="Field" />
      </Half>
      <Short>
        <MonthLine form={form} name="start" label="From" deps={["end"]} />
      </Short>
      <Short>
        <MonthLine form={form} name="end" label="To" />
      </Short>
      <Third>
        <TextLine form={form} name="grade" label="Grade" />
      </Third>
      <Whole>
        <TextLine form={form} name="honors" label="Honors" />
      </Whole>
      <Whole>
        <TermLine item={fields} name="coursework" label="Coursework" />
      </Whole>
    </>
  );
}
