import "server-only";
import { hash } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import type { z } from "zod";

// What a store wrote was checked then; it is checked again because an older build may have written it. That takes
// several times as long as reading the JSON, and most rows are read again and again: so each text is checked once.

const keptTexts = 5_000;
const checkedTexts = new WeakMap<z.ZodType, Set<string>>();

/**
 * A stored JSON text as its schema's output. A text that this process has checked before, and that the schema
 * leaves as it is, is only read. Throws what the schema throws.
 */
export function readStored<S extends z.ZodType>(schema: S, text: string): z.output<S> {
  const checked = checkedTexts.get(schema) ?? new Set();
  checkedTexts.set(schema, checked);
  const raw: unknown = JSON.parse(text);
  const key = hash("sha256", text, "base64");
  // It was found equal to the schema's output.
  if (checked.has(key)) return raw as z.output<S>;
  const output = schema.parse(raw);
  if (isDeepStrictEqual(output, raw)) {
    if (checked.size >= keptTexts) checked.clear();
    checked.add(key);
  }
  return output;
}
