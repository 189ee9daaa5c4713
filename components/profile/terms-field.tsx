"use client";
import { useState } from "react";
import { TextField } from "#components/ui/field.tsx";

type Props = {
  name: string;
  label: string;
  terms: string[];
  error: string | undefined;
  onChange: (terms: string[]) => void;
  onBlur: () => void;
};

/** Short words with commas between them. What is typed stays as typed; the list is read from it. */
export function TermsField({ name, label, terms, error, onChange, onBlur }: Props) {
  const [typed, setTyped] = useState(terms.join(", "));
  return (
    <TextField
      name={name}
      label={label}
      hint="With commas between"
      dir="auto"
      error={error}
      value={typed}
      onChange={(event) => {
        setTyped(event.target.value);
        onChange(readTerms(event.target.value));
      }}
      onBlur={onBlur}
    />
  );
}

/** Each once, in the order typed. */
export function readTerms(typed: string): string[] {
  return [...new Set(typed.split(/[,;\n]/).map((term) => term.trim()))].filter((term) => term !== "");
}
