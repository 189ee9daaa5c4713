import { instantWords } from "#lib/time.ts";

/** An instant in universal time: the server doesn't know the reader's zone, and says which one it means. */
export function When({ at }: { at: Date }) {
  return <time dateTime={at.toISOString()}>{instantWords(at)}</time>;
}
