import { readMonth } from "./month-words.ts";

/** The same values with what was typed as a month in the schema's form, where it can be read as one. */
export function withReadMonths<T extends object>(values: T): T {
  const read = Object.entries(values).map(([name, value]) =>
    (name === "start" || name === "end") && typeof value === "string"
      ? [name, readMonth(value) ?? value]
      : [name, value],
  );
  return Object.fromEntries(read) as T;
}
