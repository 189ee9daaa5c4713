import { firstHead, partsOf } from "./alternatives.ts";
import type { Asked } from "./joined-ways.ts";

const SUBSTITUTE =
  /\b(?:may|can|could|will|might|shall|is|are) (?:also )?(?:be )?(?:substitut\w*|credited (?:toward|for)|applied toward|considered (?:in lieu|in place|instead|as (?:a )?(?:substitute|equivalent|alternative))|used in lieu|accepted (?:in lieu|in place|instead)|count(?:ed)? toward|acceptable (?:in lieu|in place|instead))|\bin lieu of\b|\bsubstitut(?:e|es|ed|ion|ing|able)\b|^(?:or )?(?:an?|any|some|other) (?:equivalent |appropriate |acceptable |satisfactory |suitable |similar )?combinations? of (?:[\w-]+,? ){0,4}(?:education|experience|training)/i;

// Most clauses have none of these words.
const HINT = /substitut|in lieu|combinations? of|credited|toward|considered|accept/i;

/** "Two years of college may be substituted for the experience": another way to a requirement, none of its own. */
export function isSubstitute(clause: string): boolean {
  if (
    !HINT.test(clause) ||
    !SUBSTITUTE.test(clause) ||
    /^(?:candidates|applicants|please|note)\b/i.test(clause)
  )
    return false;
  const parts = partsOf(clause.replace(/\([^()]*\)/g, " "));
  return (
    parts === null ||
    parts.every((part) => part.alternatives.length === 0) ||
    /^(?:or )?(?:an?|any) /i.test(clause)
  );
}

/** How long the part of such a clause is that names what is put in place of something; 0 when it is all of it. */
export function substituteLength(clause: string): number {
  return (
    /\s+(?:may|can|could|will|might|shall|is|are) (?:also )?(?:be )?(?:substitut|credited|applied|considered|used|accepted|count)|,? in lieu of/i.exec(
      clause,
    )?.index ?? 0
  );
}

const DENIED = /\b(?:not|no|cannot)\b[^.]{0,30}\b(?:substitut|lieu|combination)/i;
const reach = 4;

/** Adds it as a way to what it stands in for, if that was asked for shortly before. */
export function substituteWay(text: string, span: { start: number; end: number }, asked: Asked[]): void {
  const clause = text.slice(span.start, span.end);
  if (DENIED.test(clause)) return;
  const target = /\b(?:substitut\w*|lieu|place|toward)\b.*$/i.exec(clause)?.[0] ?? "";
  const wanted = /\b(?:education|degree|diploma|college)\b/i.test(target)
    ? ["education"]
    : /\bexperience\b/i.test(target)
      ? ["years"]
      : ["education", "years"];
  const near = asked.slice(-reach).toReversed();
  const one = near.find((before) => wanted.includes(firstHead(text.slice(before.start, before.end)) ?? ""));
  if (one === undefined) return;
  if (one.ways.length === 0) one.ways.push({ start: one.start, end: one.end });
  one.ways.push({ start: span.start, end: span.end });
}
