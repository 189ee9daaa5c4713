"use client";
import type { ReactNode } from "react";
import { get, type FieldValues, type Path, type PathValue, type UseFormReturn } from "react-hook-form";
import { SelectField, TextArea, TextField } from "#components/ui/field.tsx";
import { formatMonth } from "#lib/time.ts";
import { readMonth } from "./month-words.ts";

type Props<T extends FieldValues> = {
  form: UseFormReturn<T>;
  name: Path<T>;
  label: ReactNode;
  hint?: ReactNode;
};

export function errorOf<T extends FieldValues>(form: UseFormReturn<T>, name: string): string | undefined {
  const error: unknown = get(form.formState.errors, name);
  if (typeof error !== "object" || error === null || !("message" in error)) return undefined;
  return typeof error.message === "string" ? error.message : undefined;
}

type Input = {
  type?: "text" | "email" | "tel" | "url";
  autoComplete?: string;
  inputMode?: "url" | "decimal";
};

export function TextLine<T extends FieldValues>({ form, name, label, hint, ...input }: Props<T> & Input) {
  return (
    <TextField
      {...form.register(name)}
      {...input}
      dir="auto"
      name={name}
      label={label}
      hint={hint}
      error={errorOf(form, name)}
    />
  );
}

export function TextBlock<T extends FieldValues>({
  form,
  name,
  label,
  hint,
  rows = 4,
}: Props<T> & { rows?: number }) {
  return (
    <TextArea
      {...form.register(name)}
      dir="auto"
      rows={rows}
      name={name}
      label={label}
      hint={hint}
      error={errorOf(form, name)}
    />
  );
}

/** A year alone is often all that is known, which <input type="month"> can't take: so a field that reads what people type. */
export function MonthLine<T extends FieldValues>({
  form,
  name,
  label,
  hint,
  deps,
  isOff,
}: Props<T> & { deps?: Path<T>[]; isOff?: boolean }) {
  const field = form.register(name, {
    deps,
    onBlur: (event: { target: { value: string } }) => {
      const read = readMonth(event.target.value);
      // The field's value is a string, like the month that replaces it.
      const words = read === null ? null : formatMonth(read);
      if (words !== null && words !== event.target.value)
        form.setValue(name, words as PathValue<T, Path<T>>, { shouldValidate: true });
    },
  });
  return (
    <TextField
      {...field}
      name={name}
      label={label}
      hint={hint}
      error={errorOf(form, name)}
      placeholder={isOff ? "now" : "Mar 2019"}
      autoComplete="off"
      readOnly={isOff}
    />
  );
}

export function SelectLine<T extends FieldValues>({
  form,
  name,
  label,
  hint,
  values,
  none,
}: Props<T> & { values: readonly string[]; none?: string }) {
  return (
    <SelectField {...form.register(name)} name={name} label={label} hint={hint} error={errorOf(form, name)}>
      {none === undefined ? null : <option value="">{none}</option>}
      {values.map((value) => (
        <option key={value} value={value}>
          {value.charAt(0).toUpperCase() + value.slice(1)}
        </option>
      ))}
    </SelectField>
  );
}
