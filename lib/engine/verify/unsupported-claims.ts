import type { Fact } from "#lib/profile/schema.ts";
import type { Month } from "#lib/time.ts";
import type { Candidate, Claim } from "./claim-classes.ts";
import { joinedFacts } from "./joined-facts.ts";
import { beginsLikeTitle, beginsWithEndOfTitle, beginsWithTitle, HELD_FIRST } from "./view.ts";
import {
  cutAtAnd,
  deedsOf,
  endedOf,
  entriesOf,
  headingsOf,
  isObject,
  ofTitled,
  ownClauses,
  toldBehindTitle,
  withoutRoles,
  type Part,
  type Told,
} from "./told-apart.ts";
import { lineClaims } from "./line-claims.ts";

/** A claim that the facts do not state: what kind, which words, and where in the line (or in its aside). */
export type UnsupportedClaim = Omit<Claim, "holds"> & { text: string };

/**
 * What a line says and `facts` do not, wherever the line comes from. `facts` are those that its writer names, or a
 * whole profile: then the line must still be true of one item (a bullet, a heading) and, clause by clause, of one
 * statement. Without a `kind` it holds when it holds as a bullet, heading, list or summary. `today` is needed only for "9 years of experience". Of a line of over 3,000
 * characters the rest is one claim. Empty: it holds.
 */
export function unsupportedClaims(
  line: { text: string; aside?: string; kind?: Candidate["kind"] },
  facts: Fact[],
  today?: Month,
): UnsupportedClaim[] {
  if (line.kind === undefined) return ofAnyKind(line, facts, today);
  const kind = line.kind;
  return claimsOf(
    {
      text: line.text,
      aside: line.aside ?? "",
      kind,
      operation: kind === "bullet" ? "reworded" : "composed",
    },
    facts,
    today,
  );
}

/** Without a kind a line may be a bullet, a heading, a list or a summary: it holds when it holds as one of them. */
function ofAnyKind(
  { text, aside = "" }: { text: string; aside?: string },
  facts: Fact[],
  today?: Month,
): UnsupportedClaim[] {
  const claims = claimsOf({ text, aside, kind: "bullet", operation: "reworded" }, facts, today);
  if (claims.length === 0) return claims;
  const onlyAside = claims.filter((claim) => claim.isAside);
  if (joinedFacts({ text, aside, kind: "item", operation: "composed" }, facts, factsTried)) return onlyAside;
  const listed = joinedFacts({ text, aside, kind: "list", operation: "composed" }, facts, factsTried);
  if (listed && isHeadline(listed)) return onlyAside;
  // Where it holds as none, what it lacks as the one that it is nearest to.
  let fewest = claims;
  for (const as of readings(text, facts)) {
    const other = claimsOf({ text, aside, ...as }, facts, today);
    if (other.length < fewest.length) fewest = other;
    if (other.length === 0) break;
  }
  return fewest.length === 0 ? fewest : partByPart(text, aside, facts, today, fewest);
}

/** What is missing where each part is a line of its own, if that is less. */
function partByPart(
  text: string,
  aside: string,
  facts: Fact[],
  today: Month | undefined,
  whole: UnsupportedClaim[],
): UnsupportedClaim[] {
  if (aside !== "" || text.length > longestParted) return whole;
  const entries = entriesOf(text);
  const parts = entries.length > 0 ? entries : ownClauses(text);
  const byPart = parts.flatMap((part, at) =>
    claimsIn(part, at > 0 && entries.length > 0 ? withoutRoles(facts) : facts, today),
  );
  if (parts.length > 0 && byPart.length < whole.length) return byPart;
  const told = toldBehindTitle(text);
  if (told.length === 0) return whole;
  const title = told[0]!.parts[0]!.text;
  const byTold = told.flatMap((one) => claimsTold(one, title, facts, today));
  return byTold.length < whole.length ? byTold : whole;
}

function claimsIn({ text, start }: Part, facts: Fact[], today: Month | undefined): UnsupportedClaim[] {
  return ofAnyKind({ text }, facts, today).map((one) => ({
    ...one,
    start: one.start + start,
    end: one.end + start,
  }));
}

/** What is missing of a summary's parts, each laid beside the facts that may show it; a thing has to be a deed's object. */
function claimsTold(
  { kind, parts }: Told,
  title: string,
  facts: Fact[],
  today: Month | undefined,
): UnsupportedClaim[] {
  if (kind === "title" || kind === "held") return claimsIn(parts[0]!, facts, today);
  const ended = endedOf(facts);
  if (kind === "wasBefore") return claimsIn(parts[0]!, headingsOf(ended), today);
  const stated = deedsOf(kind === "done" ? ofTitled(title, facts) : ended);
  return parts.flatMap((part) => {
    const claims = claimsOfDone(part, stated, today);
    const both = claims.length > 0 ? cutAtAnd(part) : [];
    const apart = both.flatMap((one) => claimsOfDone(one, stated, today));
    return both.length > 1 && apart.length < claims.length ? apart : claims;
  });
}

function claimsOfDone(part: Part, stated: Fact[], today: Month | undefined): UnsupportedClaim[] {
  const claims = claimsIn(part, stated, today);
  if (claims.length > 0 || isObject(part.text, stated)) return claims;
  const { start, text } = part;
  return [{ class: "scope", subject: text, text, start, end: start + text.length, isAside: false }];
}

// What people write is shorter; of a longer line only the beginning is read.
const longestParted = 3000;

// A profile has some hundred.
const factsTried = 400;
// Beside each other these say nothing of each other, as a title and an employer do.
const listable = new Set<Fact["kind"]>([
  "skill",
  "technology",
  "language",
  "coursework",
  "email",
  "phone",
  "location",
  "link",
]);
/** One title, with what the person knows and holds. */
function isHeadline(facts: Fact[]): boolean {
  const others = facts.filter((fact) => !listable.has(fact.kind) && fact.kind !== "certification");
  return (
    others.length === 0 ||
    (others.length === 1 && (others[0]!.kind === "title" || others[0]!.kind === "headline"))
  );
}

const LABELED = /^(?:Technologies|Coursework|Grade|Honors|Credential|Skills|Languages)\b:?/;
const SUMMARY = /\byears? of (?:\p{L}+ ){0,3}experience\b|\b[Mm]ost recently\b|(?:^|\. )Skills include\b/u;
// "Pest controller with 11 years of experience": the years of that title, not all there are (tenure.ts).
const TITLED_YEARS =
  /^[^.;:,\d]{3,60} (?:with|bringing|having) (?:\p{L}+ ){0,3}\S+ years?['’]? (?:of )?(?:\p{L}+ )?experience\b(?! across)/iu;
// "I hold a bachelor's in history and speak Greek", "MA in History and diploma in archives": several papers in one line.
const PAPERS =
  /,? with (?:native|fluent|advanced|intermediate|basic|conversational|[ABC][12]) \p{Lu}|^(?:(?:I )?(?:hold|holds|holding|have|has|earned|completed)\b|(?:Master|Bachelor|Associate|Doctor|Diploma|Certificate|[BM]\.?(?:A|S|Sc|Eng|Ed|FA|BA|Com)\b|Ph\.?D)).*(?: and |,? with |; |, | plus )\S/u;
// "Native Oshiwambo speaker with a BSc".
const SPEAKS_FIRST =
  /^(?:(?:Native|Fluent|Advanced|Intermediate|Bilingual|Trilingual) (?:in |speaker of )?\p{Lu}|\p{Lu}\p{L}+ (?:native )?speaker\b).*(?: and |,? with |; |, )\S/u;
// Words that a summary's frame may hold and that would claim something here.
const CLAIMING =
  /\b(?:honors?|grades?|coursework|credentials?|awards?|publications?|volunteering|technologies|further)\b/i;

/** What else a line without a kind may be: a labeled detail, a summary, sentences of several items. */
function readings(text: string, facts: Fact[]): Pick<Candidate, "kind" | "operation">[] {
  if (LABELED.test(text))
    return [
      { kind: "detail", operation: "composed" },
      { kind: "list", operation: "composed" },
    ];
  if (
    SUMMARY.test(text) &&
    !CLAIMING.test(text) &&
    !(TITLED_YEARS.test(text) && (beginsWithTitle(text, facts) || beginsWithEndOfTitle(text, facts)))
  )
    return [{ kind: "paragraph", operation: "composed" }];
  if (
    /\b(?:years?|decades?|months)\b/.test(text) ||
    HELD_FIRST.test(text) ||
    SPEAKS_FIRST.test(text) ||
    / [·|] /.test(text) ||
    PAPERS.test(text) ||
    beginsWithPaper(text, facts) ||
    beginsWithTitle(text, facts) ||
    beginsLikeTitle(text, facts)
  )
    return [{ kind: "paragraph", operation: "reworded" }];
  return /[.!?;] +\p{Lu}|^(?:Before|Prior to|Until) /u.test(text)
    ? [{ kind: "paragraph", operation: "reworded" }]
    : [];
}

/** "ACCA Affiliate since 2017, with a diploma": a certificate, then more. */
function beginsWithPaper(text: string, facts: Fact[]): boolean {
  const first = /^[\p{L}\p{N}-]{2,}/u.exec(text)?.[0];
  if (first === undefined || !/(?:, | and |; |\(| with )/.test(text)) return false;
  return facts.some(({ kind, text: name }) => kind === "certification" && name.startsWith(`${first} `));
}

function claimsOf(line: Candidate, facts: Fact[], today?: Month): UnsupportedClaim[] {
  return lineClaims(line, facts, today)
    .filter((claim) => !claim.holds)
    .map(({ holds: _, ...claim }) => ({
      ...claim,
      text: (claim.isAside ? line.aside : line.text).slice(claim.start, claim.end),
    }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}
