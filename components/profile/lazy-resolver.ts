import type { FieldErrors, FieldValues, Resolver } from "react-hook-form";
import type { Shape } from "./check-shape.ts";

/** The schema's own check as a form's resolver; the schema and zod are loaded when the first field is left. */
export function lazyResolver<T extends FieldValues>(shape: Shape): Resolver<T> {
  return async (values) => {
    const { checkShape } = await import("./check-shape.ts");
    const errors = checkShape(shape, values);
    // The errors have the values' own shape: each path in them comes from a check of these values.
    return errors === null ? { values, errors: {} } : { values: {}, errors: errors as FieldErrors<T> };
  };
}
