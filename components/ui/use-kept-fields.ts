"use client";
import { useEffect, type FormEvent, type RefObject } from "react";

type Fields = [name: string, value: string][];
type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const stateKey = "candorFields";
/** What was sent from the page that is here now: when the sending fails, the router writes over the history's state. */
let sent: { address: string; fields: Fields } | null = null;
/** What the page itself fills in, and what is nobody's to keep. */
const unkept = new Set(["hidden", "password", "file", "submit", "button"]);

/**
 * Keeps what a form was sent with in its place of the browser's history, and fills it in again when somebody comes
 * back to it: by Back, by a reload, or after the sending failed. The history forgets it with the tab.
 */
export function useKeptFields(form: RefObject<HTMLFormElement | null>) {
  useEffect(() => {
    const isHere = () => sent?.address === window.location.href;
    const kept: unknown = (isHere() ? sent?.fields : undefined) ?? window.history.state?.[stateKey];
    if (form.current && Array.isArray(kept)) fillIn(form.current, kept as Fields);
    return () => {
      if (!isHere()) sent = null;
    };
  }, [form]);
  return (event: FormEvent<HTMLFormElement>) => {
    const fields = fieldsOf(event.currentTarget).flatMap((field): Fields =>
      isChoice(field) && !field.checked ? [] : [[field.name, field.value]],
    );
    sent = { address: window.location.href, fields };
    window.history.replaceState({ ...window.history.state, [stateKey]: fields }, "");
  };
}

function fillIn(form: HTMLFormElement, kept: Fields): void {
  const left = [...kept];
  for (const field of fieldsOf(form)) {
    const at = left.findIndex(
      ([name, value]) => name === field.name && (!isChoice(field) || value === field.value),
    );
    const [, value] = (at < 0 ? undefined : left.splice(at, 1)[0]) ?? [];
    if (isChoice(field)) field.checked = value !== undefined;
    else if (value !== undefined) field.value = value;
  }
}

function fieldsOf(form: HTMLFormElement): Field[] {
  return [...form.elements].filter(
    (one): one is Field =>
      (one instanceof HTMLInputElement ||
        one instanceof HTMLTextAreaElement ||
        one instanceof HTMLSelectElement) &&
      one.name !== "" &&
      !unkept.has(one.type),
  );
}

function isChoice(field: Field): field is HTMLInputElement {
  return field.type === "checkbox" || field.type === "radio";
}
