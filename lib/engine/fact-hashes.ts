import type { ResumeDocument } from "#lib/documents/schema.ts";
import type { Fact } from "#lib/profile/schema.ts";

/** A fact's words and kind in seven characters: enough to see that it has changed, and nothing to keep secret. FNV-1a, 32 bit. */
export function factHash({ kind, text }: Pick<Fact, "kind" | "text">): string {
  let hash = 0x811c9dc5;
  const said = `${kind}\u0000${text}`;
  for (let at = 0; at < said.length; at += 1) hash = Math.imul(hash ^ said.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(36);
}

/** The hash of each fact that a document's lines rest on, by fact id, in the order of the lines. */
export function factHashesOf({ head, sections }: ResumeDocument, facts: Fact[]): Record<string, string> {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  // Set one by one: of keys that no other person has, fromEntries makes an object four times as slowly.
  const hashes: Record<string, string> = {};
  for (const { factIds } of [...head, ...sections.flatMap((section) => section.lines)]) {
    for (const id of factIds) {
      const fact = Object.hasOwn(hashes, id) ? undefined : byId.get(id);
      if (fact) hashes[id] = factHash(fact);
    }
  }
  return hashes;
}

// Ids that hang on a place in a list: after a new order the same words stand under another id.
const OF_A_PLACE = /\.(?:category|(?:coursework|technology)\.\d+)$/;

type Change = { factId: string; change: "changed" | "gone" };

/**
 * The facts that have changed since a document was prepared, or are gone from the profile: `facts` are today's. Not
 * gone is what it says under another id by now: in another order, in another role, or entered anew.
 * Nothing for a document from before hashes were kept.
 */
export function changedFacts(
  { factHashes = {} }: { factHashes?: Record<string, string> | undefined },
  facts: Fact[],
): Change[] {
  const hashes = new Map(facts.map((fact) => [fact.id, factHash(fact)]));
  const said = new Set(hashes.values());
  return Object.entries(factHashes).flatMap(([factId, hash]): Change[] => {
    const now = hashes.get(factId);
    if (now === hash) return [];
    const isElsewhere = (now === undefined || OF_A_PLACE.test(factId)) && said.has(hash);
    return isElsewhere ? [] : [{ factId, change: now === undefined ? "gone" : "changed" }];
  });
}
