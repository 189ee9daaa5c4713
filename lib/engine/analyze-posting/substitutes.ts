import { matchesOf } from "#lib/language/matches.ts";
import { partsOf } from "./alternatives.ts";
import { firstHead } from "./heads.ts";
import type { Asked } from "./joined-ways.ts";
import type { PostingLine } from "./sections.ts";
import { SUBSTITUTE } from "./wording.ts";
import { minYearsOf } from "./years.ts";

type Span = { start: number; end: number };

// Most clauses have none of these words.
const HINT = /substitut|in lieu|combinations? of|credited|toward|considered|accept/i;

/** "Two years of college may be substituted for the experience": another way to a requirement, none of its own. */
export function isSubstitute(clause: string): boolean {
  if (
    !HINT.test(clause) ||
    !SUBSTITUTE.test(clause) ||
    /^(?:(?:candidates|applicants)\b(?! (?:may|can) (?:also )?substitute\b)|please\b|note\b)/i.test(clause)
  )
    return false;
  const parts = partsOf(clause.replace(/\([^()]*\)/g, " "));
  return (
    parts === null ||
    parts.every((part) => part.alternatives.length === 0) ||
    /^(?:or )?(?:(?:an?|any) |(?:completion|possession|graduation|additional|college|university|coursework|courses|education|training) )/i.test(
      clause,
    )
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

// Not the "for" of "on a year for year basis".
const FOR = /(?<!-|\byear )\bfor\b(?!-| year)|\b(?:lieu|place) of\b|\btoward\b/gi;

/** What is named as the thing that something stands in for: "… may be substituted for ⟦the required degree⟧". */
function replacedIn(clause: string): string {
  const at = clause.search(/\bsubstitut|\blieu\b|\bplace\b|\btoward\b/i);
  if (at === -1) return "";
  // "for one year of the experience in preparing for elections": the first one says it.
  const first = matchesOf(clause, FOR).find((match) => match.index >= at);
  const replaced = first ? clause.slice(first.index + first[0].length) : clause.slice(at);
  // "… the required experience (one year of college is 30 units)": what a word means stands for nothing.
  return replaced.replace(/\([^()\d][^()]*\)/g, " ");
}

/** "… for up to one of the required years": what stands in for a part of what is asked leads to none of it alone. */
function isForPart(replaced: string, asked: string): boolean {
  const years = minYearsOf(replaced);
  const all = minYearsOf(asked);
  return (
    /\b(?:up to|maximum of|portion|part of)\b/i.test(replaced) ||
    (years !== null && all !== null && years < all)
  );
}

const DENIED = /\b(?:not|no|cannot)\b[^.]{0,30}\b(?:substitut|lieu|combination)/i;
const reach = 4;

/** What such a clause stands in for, if that was asked for shortly before; "part" if for some of its years only. */
export function substitutedFor(text: string, span: Span, asked: Asked[]): Asked | "part" | undefined {
  const clause = text.slice(span.start, span.end);
  if (DENIED.test(clause)) return undefined;
  const target = replacedIn(clause);
  const wanted = /\b(?:education|degree|diploma|college)\b/i.test(target)
    ? ["education"]
    : /\bexperience\b/i.test(target)
      ? ["years"]
      : ["education", "years"];
  const near = asked.slice(-reach).toReversed();
  const one = near.find((before) => wanted.includes(firstHead(text.slice(before.start, before.end)) ?? ""));
  return one !== undefined && isForPart(target, text.slice(one.start, one.end)) ? "part" : one;
}

/** Adds a way to what a span stands in for; what stands in for a part of it alone is only mentioned. */
export function addSubstitute(
  stoodFor: Asked | "part" | undefined,
  span: Span,
  line: PostingLine,
  asked: Asked[],
): void {
  if (stoodFor === undefined) return;
  if (stoodFor === "part") {
    asked.push({ ...span, priority: "mentioned", ways: [], line });
    return;
  }
  if (stoodFor.ways.length === 0) stoodFor.ways.push({ start: stoodFor.start, end: stoodFor.end });
  stoodFor.ways.push(span);
}
