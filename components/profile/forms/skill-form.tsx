"use client";
import type { Skill } from "#lib/profile/schema.ts";
import { TextField } from "#components/ui/field.tsx";
import { errorOf, SelectLine, TextLine } from "../form-fields.tsx";
import { useItemForm } from "../use-item-form.ts";
import { Half } from "./cells.tsx";
import type { FormProps } from "./form-props.ts";

export function SkillForm({ item, onChange, rules, hasProblem }: FormProps<Skill>) {
  const { form } = useItemForm<Skill>("skills", item, onChange, hasProblem);
  const years = form.register("years", {
    setValueAs: (typed: string | number | null) =>
      typed === null || typed === "" ? null : Number(String(typed).replace(",", ".")),
  });
  return (
    <>
      <Half>
        <TextLine form={form} name="name" label="Skill" />
      </Half>
      <Half>
        <TextLine
          form={form}
          name="category"
          label="Category"
          hint="Yours to name; skills of one category stand together."
        />
      </Half>
      <Half>
        <SelectLine form={form} name="level" label="Level" values={rules.levels} none="Not said" />
      </Half>
      <Half>
        <TextField {...years} inputMode="decimal" label="Years of use" error={errorOf(form, "years")} />
      </Half>
    </>
  );
}
