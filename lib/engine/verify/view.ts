import { alignLine } from "./align.ts";
import type { Candidate } from "./claim-classes.ts";
import type { Fact } from "#lib/profile/schema.ts";
import { isSameRange } from "./date-claims.ts";
import { datedEnd } from "./lengths.ts";
import { firstFrom, isInsideWord } from "./line-shape.ts";
import type { Month } from "#lib/time.ts";
import { periodsIn } from "./periods.ts";
import type { Reading, Token } from "./token.ts";
import type { Source, Sources } from "./sources.ts";
import { changeTokens } from "./told-changes.ts";
import { tenureTokens } from "./tenure.ts";
import { tornClauses } from "./torn-clauses.ts";
import type { Subject } from "./subject.ts";
import { costOf, nearestNumber } from "./support.ts";

/** A token costing no more than this in its statement is stated there. */
const stated = 0.5;

/** A line beside its facts: which tokens they state, and where each goes back to. */
export type View = {
  holds: (token: Token) => boolean;
  sourceOf: (token: Token) => Source | undefined;
  used: Set<Source>;
  subject: Subject;
  /** Whether it sums up several roles. */
  isSummary: boolean;
};

export function viewOf(line: Candidate, reading: Reading, index: Sources, today?: Month): View {
  const subject = subjectOf(reading, index, today);
  if (line.operation === "own") return wholeView(subject, index);
  const isOneItem = line.kind === "bullet" || line.kind === "item" || line.kind === "detail";
  const isList = line.kind === "list" || line.kind === "contact" || line.kind === "detail";
  const extraCost = (itemId: string) =>
    line.aside === "" ||
    index.facts.some(
      (fact) => fact.itemId === itemId && fact.kind === "dates" && isSameRange(line.aside, fact.text),
    )
      ? 0
      : 2;
  const isSummary =
    line.kind === "paragraph" &&
    (subject.ofTenure.size > 0 ||
      HELD_FIRST.test(line.text) ||
      beginsWithTitle(line.text, index.facts) ||
      beginsLikeTitle(line.text, index.facts));
  const { sources } = alignLine(subject, index, {
    isOneItem,
    isHeading: line.kind === "item",
    isList,
    isSummary,
    extraCost,
  });
  const telling = reading.tokens.filter((token) => !token.isSilent);
  const path = new Map(telling.map((token, at) => [token, sources[at]] as const));
  const covered = wholeFacts(reading, headsOf(sources, index));
  let titled: ((token: Token) => boolean) | undefined;
  const isTitled = (token: Token) => {
    titled ??= wholeFacts(
      reading,
      new Set(sources.flatMap((source) => index.headings.get(source.itemId) ?? source.headedBy ?? [])),
      (fact, name) => (fact.kind === "title" || fact.kind === "bullet") && name.includes(" "),
    );
    return titled(token);
  };
  // In a summary the person's skills and certificates may stand beside any title.
  const ofPerson =
    line.kind === "paragraph"
      ? wholeFacts(reading, new Set(index.all.filter((one) => one.isFree)), ({ kind }) => kind !== "issuer")
      : () => false;
  const torn = new Set(
    isList ? [] : tornClauses(reading, telling, sources, (token, source) => isLent(token, source, subject)),
  );
  const holds = (token: Token) => {
    const source = path.get(token);
    // "As head cook, lead six": the whole title, wherever its words stand besides.
    if (torn.has(token) && !isTitled(token)) return false;
    if (source && (source.isHeading || source.isFree) && ofPerson(token)) return true;
    return source !== undefined && (costOf(token, source, subject) < stated || covered(token));
  };
  return { holds, sourceOf: (token) => path.get(token), used: usedOf(path, subject), subject, isSummary };
}

// A line without a kind is laid beside the same statements several times.
const subjects = new WeakMap<Reading, { subject: Subject; index: Sources }>();

function subjectOf(reading: Reading, index: Sources, today: Month | undefined): Subject {
  const before = subjects.get(reading);
  if (before && before.index === index && before.subject.today === today) return before.subject;
  const subject: Subject = {
    reading,
    skillOf: tokensWithin(reading.tokens, reading.skills),
    limitOf: tokensWithin(reading.tokens, reading.limits),
    today,
    ofTenure: tenureTokens(reading, index, today),
    ofChange: changeTokens(reading, index),
    periodOf: new Map(
      [...tokensWithin(reading.tokens, periodsIn(reading.text))].map(([token, { key }]) => [token, key]),
    ),
    headingOf: (source) =>
      source.headedBy ?? (source.itemId === "" ? undefined : index.headings.get(source.itemId)),
    costs: new Map(),
  };
  subjects.set(reading, { subject, index });
  return subject;
}

/** The part that each token is in; of two the later. */
function tokensWithin<Part extends { start: number; end: number }>(
  tokens: Token[],
  parts: readonly Part[],
): Map<Token, Part> {
  const within = new Map<Token, Part>();
  for (const part of parts)
    for (let at = firstFrom(tokens, part.start); at < tokens.length && tokens[at]!.end <= part.end; at += 1)
      within.set(tokens[at]!, part);
  return within;
}

/** What stands above the statements of a line; of two schools none may lend its name to the other's degree. */
function headsOf(sources: Source[], index: Sources): Set<Source> {
  const heads = new Set(
    sources.flatMap((source) => index.headings.get(source.itemId) ?? source.headedBy ?? []),
  );
  const schools = [...heads].filter(({ facts }) => facts.some(({ kind }) => kind === "degree"));
  if (schools.length > 1) for (const school of schools) heads.delete(school);
  return heads;
}

/** "Licensed teacher", "NATE-certified technician": who says so sums up. */
export const HELD_FIRST =
  /^(?:\p{Lu}[\p{L}\p{N}&]*(?: \p{N}+)?[- ])?(?:licensed|certified|registered|qualified)\b/iu;

const BEHIND_TITLE =
  /^(?:$|[:,;.]| \(| (?:with|and|in|skilled|experienced|comfortable|confident|proficient|fluent|versed|trained|who|using|holding|certified|licensed|qualified|registered|familiar|knowledgeable|competent|speaking)\b)/;

const RANGE = /\d{4}.*(?:\d{4}|present|now|today|current)/i;
const COURSE =
  /\b(?:bachelor|master|associate (?:of|in|degree)|doctor|diploma|certificate|degree|pgce|gcses?|a[- ]levels?|b\.?sc?|b\.?a|m\.?sc?|m\.?a|a\.?a\.?s|ph\.?d|mba|course|program|studies)\b/i;

/** "Data engineer: Python, SQL", "Cashier and former barista with a food handler card": a title of the person's, then what one knows. */
export function beginsWithTitle(text: string, facts: Fact[]): boolean {
  const lower = text.toLowerCase();
  return facts.some((fact) => {
    const isDated = fact.kind === "bullet" && /\d{4}/.test(fact.text);
    if (fact.kind !== "title" && fact.kind !== "role" && fact.kind !== "headline" && !isDated) return false;
    const title = (isDated ? fact.text.split(/,| at /)[0]! : fact.text).toLowerCase();
    return (
      title.length > 2 &&
      lower.startsWith(title) &&
      BEHIND_TITLE.test(lower.slice(title.length)) &&
      (!isDated || (RANGE.test(datedEnd(fact.text) ?? "") && !COURSE.test(title)))
    );
  });
}

const FIRST_PHRASE =
  /^((?:[\p{L}\p{N}&+/'’-]+ ){0,6}?[\p{L}-]+),? (?:who|with|in|at|and|certified|licensed|skilled|experienced|trained|qualified|fluent|holding|a graduate)\b/u;

const TELLS_MORE =
  /\b(?:who|skilled in|skills in|experienced in|proficient in|familiar with|certified|licensed|trained|qualified|fluent|holding|a graduate|with (?:an? |(?:\p{L}+ )?(?:knowledge|experience|skills|training|expertise)))\b/u;

/** "Pool plumber with 11 years of experience" of a senior pool plumber: begins with what ends a title of the person's. */
export function beginsWithEndOfTitle(text: string, facts: Fact[]): boolean {
  const first = /^([^.;:,\d]{3,60}?) (?:with|bringing|having) /.exec(text)?.[1]?.toLowerCase();
  return (
    first !== undefined &&
    facts.some(({ kind, text: fact }) => {
      if (kind !== "title" && kind !== "role" && kind !== "bullet") return false;
      const title = (kind === "bullet" ? fact.split(/,| at /)[0]! : fact).toLowerCase();
      return title.endsWith(` ${first}`) || title === first;
    })
  );
}

/** "Fresh-food supervisor in Lublin who …": what a title or certificate of the person's calls somebody, then more. */
export function beginsLikeTitle(text: string, facts: Fact[]): boolean {
  const first = FIRST_PHRASE.exec(text)?.[1];
  if (first === undefined || !TELLS_MORE.test(text)) return false;
  const person = first.split(/[ -]/).at(-1)!.toLowerCase();
  if (person.length < 4) return false;
  return facts.some((fact) => {
    if (!fact.text.toLowerCase().includes(person)) return false;
    const isDated = fact.kind === "bullet" && /\d{4}/.test(fact.text);
    const isNaming =
      fact.kind === "title" ||
      fact.kind === "role" ||
      fact.kind === "headline" ||
      fact.kind === "certification";
    if (!isNaming && !isDated) return false;
    const name = (isDated ? fact.text.split(/,| at | \(/)[0]! : fact.text).toLowerCase();
    if (isDated && (COURSE.test(name) || !RANGE.test(datedEnd(fact.text) ?? ""))) return false;
    return name.endsWith(person) && !/\p{L}/u.test(name.at(-person.length - 1) ?? " ");
  });
}

/** Whether a word stands not in its statement but in the heading above it. */
function isLent(token: Token, source: Source, subject: Subject): boolean {
  const cost = costOf(token, source, subject);
  return cost > 0 && cost < stated;
}

/** The statements that a line goes back to, and the headings that lent it words. */
function usedOf(path: Map<Token, Source | undefined>, subject: Subject): Set<Source> {
  const used = new Set<Source>();
  for (const [token, source] of path) {
    if (!source) continue;
    used.add(source);
    const cost = source.isHeading ? 0 : costOf(token, source, subject);
    const heading = cost > 0 && cost < 0.7 ? subject.headingOf(source) : undefined;
    if (heading) used.add(heading);
  }
  return used;
}

/** The person's own edit: a claim holds when any statement of the profile makes it. */
function wholeView(subject: Subject, index: Sources): View {
  const nearest = (token: Token) => {
    const near =
      token.kind === "number"
        ? index.byNumber.get(token.number!.value)
        : token.kind === "word" && !subject.skillOf.has(token)
          ? index.byWord.get(token.key)
          : index.all;
    const isEnough = (source: Source) => {
      if (costOf(token, source, subject) < stated) return true;
      if (token.kind !== "number" || token.number!.modifier !== "") return false;
      return nearestNumber(token.number!, source).fault === "limit";
    };
    return near?.find(isEnough) ?? (token.kind === "word" ? index.all.find(isEnough) : undefined);
  };
  return {
    holds: (token) => nearest(token) !== undefined,
    sourceOf: nearest,
    used: new Set(),
    subject,
    isSummary: false,
  };
}

/** Where a name stands as words of its own: "SQL" not in "PostgreSQL". */
function placeOf(name: string, text: string, lower: string): number {
  let at = lower.indexOf(name);
  while (at !== -1 && isInsideWord(text, at, at + name.length)) at = lower.indexOf(name, at + 1);
  return at;
}

/** Which tokens stand in a whole title, employer, degree and so on of these headings. */
function wholeFacts(
  { text, tokens }: Reading,
  headings: Set<Source>,
  isMeant: (fact: Fact, name: string) => boolean = () => true,
): (token: Token) => boolean {
  const covered = new Set<Token>();
  const lower = text.toLowerCase();
  for (const heading of headings)
    for (const fact of heading.facts) {
      // Of a sentence the title that it begins with.
      const name = heading.isHeading || heading.isFree ? fact.text : fact.text.split(/,| at | \(/)[0]!;
      if (!isMeant(fact, name)) continue;
      const at = placeOf(name.toLowerCase(), text, lower);
      if (at === -1) continue;
      for (const token of tokens) if (token.start >= at && token.end <= at + name.length) covered.add(token);
    }
  return (token) => covered.has(token);
}
