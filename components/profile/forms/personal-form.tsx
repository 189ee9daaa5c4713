"use client";
import { useController } from "react-hook-form";
import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/field.tsx";
import type { Profile } from "#lib/profile/schema.ts";
import { errorOf, TextLine } from "../form-fields.tsx";
import { newId } from "../new-id.ts";
import { useItemForm, type Form } from "../use-item-form.ts";
import { Half, Whole } from "./cells.tsx";
import type { FormProps } from "./form-props.ts";

type Personal = Profile["personal"];

export function PersonalForm({ item, onChange, rules, hasProblem }: FormProps<Personal>) {
  const fields = useItemForm<Personal>("personal", item, onChange, hasProblem);
  const { form } = fields;
  return (
    <>
      <Half>
        <TextLine form={form} name="name" label="Name" autoComplete="name" />
      </Half>
      <Half>
        <TextLine form={form} name="location" label="Place" />
      </Half>
      <Whole>
        <TextLine form={form} name="headline" label="Headline" hint="What you are, in a line." />
      </Whole>
      <Half>
        <TextLine form={form} name="email" label="E-mail" type="email" autoComplete="email" />
      </Half>
      <Half>
        <TextLine form={form} name="phone" label="Phone" type="tel" autoComplete="tel" />
      </Half>
      <Links fields={fields} limit={rules.limits.links} />
    </>
  );
}

function Links({ fields: { form, name: nameAct }, limit }: { fields: Form<Personal>; limit: number }) {
  const { field } = useController({ control: form.control, name: "links" });
  const links = field.value;
  const change = (id: string, part: { label?: string; url?: string }) =>
    field.onChange(links.map((link) => (link.id === id ? { ...link, ...part } : link)));
  return (
    <fieldset className="col-span-6">
      <legend className="field-label">Links</legend>
      <ul>
        {links.map((link, at) => (
          <li key={link.id} className="mt-2 grid gap-x-4 gap-y-2 sm:grid-cols-[1fr_1fr_auto] sm:items-start">
            <TextField
              name={`link-label-${at}`}
              label={`Label of link ${at + 1}`}
              dir="auto"
              value={link.label}
              error={errorOf(form, `links.${at}.label`)}
              onBlur={field.onBlur}
              onChange={(event) => change(link.id, { label: event.target.value })}
            />
            <TextField
              name={`link-url-${at}`}
              label={`Address of link ${at + 1}`}
              inputMode="url"
              placeholder="https://"
              value={link.url}
              error={errorOf(form, `links.${at}.url`)}
              onBlur={field.onBlur}
              onChange={(event) => change(link.id, { url: event.target.value })}
            />
            <Button
              kind="quiet"
              className="self-end pb-3"
              onClick={(event) => {
                nameAct("Deleted a link");
                event.currentTarget.closest("fieldset")?.querySelector<HTMLElement>("[data-add]")?.focus();
                field.onChange(links.filter(({ id }) => id !== link.id));
              }}
            >
              Delete<span className="seen-by-readers"> link {at + 1}</span>
            </Button>
          </li>
        ))}
      </ul>
      <Button
        kind="quiet"
        data-add=""
        className="mt-2"
        aria-disabled={links.length >= limit}
        onClick={() =>
          links.length < limit ? field.onChange([...links, { id: newId(), label: "", url: "" }]) : undefined
        }
      >
        {links.length >= limit ? `${limit} is the most there can be` : "Add a link"}
      </Button>
    </fieldset>
  );
}
