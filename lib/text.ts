import { z } from "zod";

// The text rules that every schema shares. Lengths count code points, as a person counts characters on
// screen: zod's own max() counts UTF-16 units, so four family emoji would be 44.

const NUL_OR_CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
const LINE_BREAKS = /[\t\n\r\u2028\u2029]+/g;
/**
 * Marks beyond the thirtieth on one letter, "significantly beyond what is required for any linguistic or technical
 * usage" (UAX #15, stream-safe text). Normalizing sorts each run of them, in quadratic time: 400 KB took a minute.
 */
const TOO_MANY_MARKS = /([\p{M}\uff9e\uff9f]{30})[\p{M}\uff9e\uff9f]+/gu;

/** NFC in linear time, whatever the text; of a run of marks that no language has, thirty stay. */
function normalized(text: string): string {
  return text.replace(TOO_MANY_MARKS, "$1").normalize("NFC");
}

export function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

function bounded(schema: z.ZodString, max: number, min: number) {
  return schema
    .refine((text) => text.isWellFormed(), "This holds a broken character. Type it again.")
    .refine((text) => codePoints(text) <= max, `At most ${max.toLocaleString("en-US")} characters.`)
    .refine((text) => codePoints(text) >= min, min === 1 ? "This is needed." : `At least ${min} characters.`);
}

/** One line: control characters go, line breaks become a space, ends trimmed, NFC. */
export function line(max: number, min = 0) {
  return bounded(
    z
      .string("This is needed.")
      .overwrite((text) => normalized(text).replace(LINE_BREAKS, " ").replace(NUL_OR_CONTROL, "").trim()),
    max,
    min,
  );
}

/** Several lines: line ends become \n, control characters go, ends trimmed, NFC. */
export function lines(max: number, min = 0) {
  return bounded(
    z.string("This is needed.").overwrite((text) =>
      normalized(text)
        .replace(/\r\n?|\u2028|\u2029/g, "\n")
        .replace(NUL_OR_CONTROL, "")
        .trim(),
    ),
    max,
    min,
  );
}

/** An http or https address, or empty. */
export function webAddress() {
  return line(500).refine((text) => {
    if (text === "") return true;
    const url = URL.parse(text);
    return (
      url !== null && (url.protocol === "https:" || url.protocol === "http:") && url.hostname.includes(".")
    );
  }, "A web address begins with https:// or http://.");
}

/** A text with a capital at its front. */
export function sentenceCase(text: string): string {
  const small = text.charAt(0);
  const large = small.toUpperCase();
  // Some letters have no capital of their own and would become two ("ß") or another letter's (the Greek "ϰ").
  return (large.toLowerCase() === small ? large : small) + text.slice(1);
}

/** A text with a small letter at its front, as within a sentence; "RSI", "A1" and "X-rays" stay. */
export function smallStart(text: string): string {
  return /^\p{Lu}[\p{Lu}\d-]/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
