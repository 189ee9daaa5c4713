"use client";
import { TextBlock } from "../form-fields.tsx";
import { useItemForm } from "../use-item-form.ts";
import { Whole } from "./cells.tsx";
import type { FormProps } from "./form-props.ts";

export function SummaryForm({ item, onChange, hasProblem }: FormProps<{ summary: string }>) {
  const { form } = useItemForm<{ summary: string }>("summary", item, onChange, hasProblem);
  return (
    <Whole>
      <TextBlock
        form={form}
        name="summary"
        label="Summary"
        hint="Two or three sentences about what you do and for how long; tailoring picks from them."
      />
    </Whole>
  );
}
