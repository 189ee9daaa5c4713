import { formatMonth } from "#lib/time.ts";
import { readMonth } from "./month-words.ts";

/** The same values with what was typed as a month in the schema's form, where it can be read as one. */
export function withReadMonths<T extends object>(values: T): T {
  return withMonths(values, (typed) => readMonth(typed) ?? typed);
}

/** The same values with their months as people read them: "Mar 2019" for "2019-03". */
export function withMonthWords<T extends object>(values: T): T {
  return withMonths(values, formatMonth);
}

function withMonths<T extends object>(values: T, write: (month: string) => string): T {
  const written = Object.entries(values).map(([name, value]) =>
    (name === "start" || name === "end") && typeof value === "string" ? [name, write(value)] : [name, value],
  );
  return Object.fromEntries(written) as T;
}
