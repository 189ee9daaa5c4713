"use client";
import { useEffect, useRef } from "react";
import { useForm, type DefaultValues, type FieldValues, type UseFormReturn } from "react-hook-form";
import type { Shape } from "./check-shape.ts";
import { lazyResolver } from "./lazy-resolver.ts";
import { withMonthWords, withReadMonths } from "./read-months.ts";

export type Form<T extends FieldValues> = {
  form: UseFormReturn<T>;
  /** Names the next change, so that Undo can ("Deleted a fact"). Plain typing needs no name. */
  name: (act: string) => void;
};

/**
 * A form over one item, which hands every change up at once: there is no submit, the editor saves. Errors show
 * when a field is left; `hasProblem` shows them from the start.
 */
export function useItemForm<T extends FieldValues>(
  shape: Shape,
  item: T,
  onChange: (item: T, act?: string) => void,
  hasProblem: boolean,
): Form<T> {
  const form = useForm<T>({
    defaultValues: withMonthWords(item) as DefaultValues<T>,
    resolver: lazyResolver<T>(shape),
    mode: "onTouched",
  });
  const act = useRef<string | undefined>(undefined);
  const handUp = useRef(onChange);
  useEffect(() => {
    handUp.current = onChange;
  });
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => {
          handUp.current(withReadMonths(structuredClone(values)), act.current);
          act.current = undefined;
        },
      }),
    [form],
  );
  const isChecked = useRef(hasProblem);
  useEffect(() => {
    if (isChecked.current) void form.trigger();
  }, [form]);
  return { form, name: (words) => (act.current = words) };
}
