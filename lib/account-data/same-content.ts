import { createHash } from "node:crypto";
import type { GenerationItem, PostingItem, ProfileItem } from "./account-file.ts";

// When is something of a file here already? Ids say nothing, since an import gives new ones. Begun at the same
// instant and with the file's newest state among the states that are here: then the file knows nothing that is
// not here, and the item is skipped. Anything else arrives beside it, so an import never loses or overwrites.

/** Equal for equal values: what a schema has read has its keys in the schema's order. */
function digest(...values: unknown[]): string {
  return createHash("sha256").update(JSON.stringify(values)).digest("base64url");
}

const newestFirst = <T extends { version: number }>(versions: readonly T[]) =>
  versions.toSorted((a, b) => b.version - a.version);

/** One key for each state that a profile was in; the first is the newest one's. */
export function profileKeys({ createdAt, versions }: ProfileItem): string[] {
  return newestFirst(versions).map(({ document }) => digest("profile", createdAt, document));
}

/** What the person wrote; where it now lies (archived, deleted) is no content. */
export function postingKeys({
  createdAt,
  text,
  title,
  company,
  place,
  priorities,
  corrected,
  tags,
  notes,
}: PostingItem): string[] {
  return [digest("posting", createdAt, text, title, company, place, priorities, tags, notes, corrected)];
}

/** One key for each state of its document, the newest first, and one for what was asked for. */
export function generationKeys({ createdAt, input, document }: GenerationItem): string[] {
  const states = newestFirst(document?.versions ?? []).map(({ content }) =>
    digest("document", createdAt, input, content),
  );
  return [...states, digest("generation", createdAt, input)];
}
