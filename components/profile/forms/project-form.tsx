"use client";
import type { Project } from "#lib/profile/schema.ts";
import { MonthLine, TextBlock, TextLine } from "../form-fields.tsx";
import { FactLines, TermLine } from "../form-lists.tsx";
import { useItemForm } from "../use-item-form.ts";
import { Half, Short, Third, Whole } from "./cells.tsx";
import type { FormProps } from "./form-props.ts";

export function ProjectForm({ item, onChange, rules, hasProblem }: FormProps<Project>) {
  const fields = useItemForm<Project>("projects", item, onChange, hasProblem);
  const { form } = fields;
  return (
    <>
      <Half>
        <TextLine form={form} name="name" label="Name" />
      </Half>
      <Half>
        <TextLine form={form} name="role" label="Your role" />
      </Half>
      <Short>
        <MonthLine form={form} name="start" label="From" deps={["end"]} />
      </Short>
      <Short>
        <MonthLine form={form} name="end" label="To" />
      </Short>
      <Third>
        <TextLine form={form} name="url" label="Web address" inputMode="url" />
      </Third>
      <Whole>
        <TextBlock form={form} name="description" label="Description" />
      </Whole>
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
