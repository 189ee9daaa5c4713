import type { Ask } from "#lib/postings/schema.ts";
import type { Evidence, MatchContext } from "./evidence.ts";

const NAMED =
  /\b(?:employment|employed|experience|service)\b[^.;]{0,80}?\b(?:with|by|for|at) (the (?:City|County|State|Town|Village|Borough|Port|University|Department|Ministry) of (?:the )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*)/u;
const mostElsewhere = 0.5;

/** "Two years as a meter reader with the City of Los Angeles": the same work for somebody else is half of it. */
export function atNamedEmployer({ text }: Ask, evidence: Evidence, context: MatchContext): Evidence {
  const named = NAMED.exec(text)?.[1];
  if (named === undefined || evidence.share <= 0) return evidence;
  const name = named.replace(/^the /, "").toLowerCase();
  const isThere = context.experiences.some(({ item }) => item.company.toLowerCase().includes(name));
  if (isThere) return evidence;
  const gap = `The work has to have been for ${named}; none of your roles was there.`;
  return { ...evidence, share: Math.min(evidence.share, mostElsewhere), gap };
}
