"use client";
import { useController, type FieldPath, type FieldValues } from "react-hook-form";
import { errorOf } from "./form-fields.tsx";
import { FactsField, type Fact } from "./facts-field.tsx";
import { TermsField } from "./terms-field.tsx";
import type { Form } from "./use-item-form.ts";

type Props<T extends FieldValues> = { item: Form<T>; name: FieldPath<T>; label: string };

export function FactLines<T extends FieldValues>({
  item: { form, name: nameAct },
  name,
  label,
  hint,
  one,
  limit,
}: Props<T> & { hint: string; one: string; limit: number }) {
  const { field } = useController({ control: form.control, name });
  // `name` is always that of a list of facts: each form below names its own.
  const facts: Fact[] = field.value;
  return (
    <FactsField
      {...{ facts, label, hint, one, limit }}
      itemId={String(form.getValues().id)}
      errorAt={(at) => errorOf(form, `${name}.${at}.text`)}
      onBlur={field.onBlur}
      onChange={(changed, act) => {
        if (act !== undefined) nameAct(act);
        field.onChange(changed);
      }}
    />
  );
}

export function TermLine<T extends FieldValues>({ item: { form }, name, label }: Props<T>) {
  const { field } = useController({ control: form.control, name });
  const terms: string[] = field.value;
  const firstBad = terms.findIndex((_, at) => errorOf(form, `${name}.${at}`) !== undefined);
  const error = errorOf(form, firstBad < 0 ? name : `${name}.${firstBad}`);
  return <TermsField {...{ name, label, terms, error }} onBlur={field.onBlur} onChange={field.onChange} />;
}
