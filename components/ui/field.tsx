import type { ComponentProps, ReactNode } from "react";

/**
 * `name` gives the id (`field-<name>`), which FormSummary's links point to; pass `id` where one page holds
 * two forms with the same name. `voice` is "person" (serif) for what belongs to the person, "interface" for
 * addresses, passwords and searches.
 */
export type FieldProps = {
  name: string;
  label: ReactNode;
  id?: string;
  hint?: ReactNode;
  error?: string;
  isLabelHidden?: boolean;
  voice?: "person" | "interface";
};

export function fieldId(name: string): string {
  return `field-${name}`;
}

export function TextField({
  name,
  label,
  id,
  hint,
  error,
  isLabelHidden,
  voice,
  ...input
}: FieldProps & ComponentProps<"input">) {
  const frame = { name, label, id, hint, error, isLabelHidden };
  return (
    <FieldFrame {...frame}>
      <input type="text" {...input} {...wiring({ name, id, hint, error, voice })} />
    </FieldFrame>
  );
}

export function TextArea({
  name,
  label,
  id,
  hint,
  error,
  isLabelHidden,
  voice,
  ...area
}: FieldProps & ComponentProps<"textarea">) {
  const frame = { name, label, id, hint, error, isLabelHidden };
  return (
    <FieldFrame {...frame}>
      <textarea {...area} {...wiring({ name, id, hint, error, voice })} />
    </FieldFrame>
  );
}

export function SelectField({
  name,
  label,
  id,
  hint,
  error,
  isLabelHidden,
  voice,
  ...select
}: FieldProps & ComponentProps<"select">) {
  const frame = { name, label, id, hint, error, isLabelHidden };
  return (
    <FieldFrame {...frame}>
      <select {...select} {...wiring({ name, id, hint, error, voice: voice ?? "interface" })} />
    </FieldFrame>
  );
}

/** A checkbox or radio with its words; the whole line is the target. */
export function Choice({
  label,
  type = "checkbox",
  ...input
}: { label: ReactNode } & ComponentProps<"input">) {
  return (
    <label className="choice">
      <input type={type} {...input} />
      <span>{label}</span>
    </label>
  );
}

function FieldFrame({
  name,
  label,
  id = fieldId(name),
  hint,
  error,
  isLabelHidden,
  children,
}: FieldProps & { children: ReactNode }) {
  return (
    <div className="field">
      <label htmlFor={id} className={isLabelHidden ? "seen-by-readers" : "field-label"}>
        {label}
      </label>
      {hint === undefined ? null : (
        <div id={`${id}-hint`} className="field-hint">
          {hint}
        </div>
      )}
      {children}
      {error === undefined || error === "" ? null : (
        <div id={`${id}-error`} className="field-error">
          {error}
        </div>
      )}
    </div>
  );
}

function wiring({
  name,
  id = fieldId(name),
  hint,
  error,
  voice,
}: Pick<FieldProps, "name" | "id" | "hint" | "error" | "voice">) {
  const hasError = error !== undefined && error !== "";
  const describedBy = [hasError ? `${id}-error` : "", hint === undefined ? "" : `${id}-hint`].filter(
    (part) => part !== "",
  );
  return {
    id,
    name,
    className: voice === "interface" ? "control control-ui" : "control",
    "aria-invalid": hasError || undefined,
    "aria-describedby": describedBy.length === 0 ? undefined : describedBy.join(" "),
  };
}
