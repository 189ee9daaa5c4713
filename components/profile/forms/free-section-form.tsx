"use client";
import type { FreeSection } from "#lib/profile/schema.ts";
import { SelectLine, TextLine } from "../form-fields.tsx";
import { FactLines } from "../form-lists.tsx";
import { useItemForm } from "../use-item-form.ts";
import { Half } from "./cells.tsx";
import type { FormProps } from "./form-props.ts";

export function FreeSectionForm({ item, onChange, rules, hasProblem }: FormProps<FreeSection>) {
  const fields = useItemForm<FreeSection>("sections", item, onChange, hasProblem);
  const { form } = fields;
  return (
    <>
      <Half>
        <TextLine form={form} name="title" label="Title" />
      </Half>
      <Half>
        <SelectLine form={form} name="kind" label="Kind" values={rules.kinds} />
      </Half>
      <FactLines
        item={fields}
        name="items"
        label="Entries"
        hint="One in each line."
        one="entry"
        limit={rules.limits.sectionItems}
      />
    </>
  );
}
