"use client";
import type { Certification } from "#lib/profile/schema.ts";
import { MonthLine, TextLine } from "../form-fields.tsx";
import { useItemForm } from "../use-item-form.ts";
import { Half, Short, Third, Whole } from "./cells.tsx";
import type { FormProps } from "./form-props.ts";

export function CertificationForm({ item, onChange, hasProblem }: FormProps<Certification>) {
  const { form } = useItemForm<Certification>("certifications", item, onChange, hasProblem);
  return (
    <>
      <Half>
        <TextLine form={form} name="name" label="Name" />
      </Half>
      <Half>
        <TextLine form={form} name="issuer" label="Issued by" />
      </Half>
      <Short>
        <MonthLine form={form} name="start" label="Issued" deps={["end"]} />
      </Short>
      <Short>
        <MonthLine form={form} name="end" label="Expires" />
      </Short>
      <Third>
        <TextLine form={form} name="credentialId" label="Credential id" />
      </Third>
      <Whole>
        <TextLine form={form} name="url" label="Web address" inputMode="url" />
      </Whole>
    </>
  );
}
