/**
 * The fact ids that a stored document's lines cite, from its stored JSON without parsing it: a person may have
 * hundreds of documents of 20 KiB, and reading all of them for a count would hold everybody else up. Sound for what
 * JSON.stringify wrote: in a text `"` is written `\"`, so `"factIds":[` can only be the key itself.
 */
export function citedFacts(content: string): Set<string> {
  const ids = new Set<string>();
  for (const [, list = ""] of content.matchAll(/"factIds":\[([^\]]*)\]/g)) {
    // Ids hold neither quotes nor brackets (profile/schema's `id`, and the words that factsOf adds).
    for (const [, id = ""] of list.matchAll(/"([^"]*)"/g)) ids.add(id);
  }
  return ids;
}

/** How many documents rest on something: by item id, `<itemId>.bullet.<bulletId>` and `summary`. What none uses is not there. */
export type FactUse = Readonly<Record<string, number>>;

/** Counts each document once for an item, however many of the item's facts it cites. */
export function factUse(contents: Iterable<string>): FactUse {
  const counts = new Map<string, number>();
  for (const content of contents) {
    const cited = new Set<string>();
    for (const id of citedFacts(content)) {
      const [owner = "", kind] = id.split(".");
      if (owner === "personal") continue;
      cited.add(owner);
      if (kind === "bullet") cited.add(id);
    }
    for (const id of cited) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return Object.fromEntries(counts);
}
