"use client";
import type { Language } from "#lib/profile/schema.ts";
import { SelectLine, TextLine } from "../form-fields.tsx";
import { useItemForm } from "../use-item-form.ts";
import { Half } from "./cells.tsx";
import type { FormProps } from "./form-props.ts";

export function LanguageForm({ item, onChange, rules, hasProblem }: FormProps<Language>) {
  const { form } = useItemForm<Language>("languages", item, onChange, hasProblem);
  return (
    <>
      <Half>
        <TextLine form={form} name="name" label="Language" />
      </Half>
      <Half>
        <SelectLine
          form={form}
          name="proficiency"
          label="How well"
          values={rules.proficiencies}
          none="Not said"
        />
      </Half>
    </>
  );
}
