"use client";
import { useEffect, useRef } from "react";
import { fieldId } from "./field.tsx";

type Props = {
  message: string;
  /** Field names with a sentence about each, in the order of the form. */
  fields?: Record<string, string>;
  /** What a field is called on screen; without it the sentence stands alone. */
  labels?: Record<string, string>;
};

/**
 * What went wrong with a form, above it, with a link to each field. Takes the focus to the first field
 * named, or to itself; again whenever the answer changes (give a new `fields` object per answer).
 */
export function FormSummary({ message, fields, labels }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const first = Object.keys(fields ?? {})[0];
    const target = first === undefined ? null : document.getElementById(fieldId(first));
    (target ?? box.current)?.focus();
  }, [fields, message]);
  const entries = Object.entries(fields ?? {});
  return (
    <div ref={box} role="alert" tabIndex={-1} className="notice notice-problem">
      <p className="notice-title">{message}</p>
      {entries.length === 0 ? null : (
        <ul className="mt-1">
          {entries.map(([name, sentence]) => (
            <li key={name}>
              <a href={`#${fieldId(name)}`}>
                {labels?.[name] === undefined ? sentence : `${labels[name]}: ${sentence}`}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
