import { turnedWords } from "./turned-words.ts";
import { isSentence } from "#lib/engine/letter-lines.ts";
import { stem } from "#lib/language/tokens.ts";
import type { Fact } from "#lib/profile/schema.ts";
import type { Month } from "#lib/time.ts";
import { isAddedUp } from "./added-up.ts";
import type { Candidate, Claim } from "./claim-classes.ts";
import { frameStems } from "./claim-words.ts";
import { isSameRange } from "./date-claims.ts";
import { employersInvented } from "./employers-said.ts";
import { droppedConditions } from "./dropped-conditions.ts";
import { droppedHelpers } from "./made-together.ts";
import { isFirstOfTwo } from "./first-then.ts";
import { foreignNames } from "./foreign-names.ts";
import { joinedFacts } from "./joined-facts.ts";
import { raisedLevels } from "./language-levels.ts";
import { isFrameOfKind, isLetterFrame } from "./letter-words.ts";
import { lostParts } from "./lost-parts.ts";
import { missingLimits, movedNegations } from "./missing-limits.ts";
import { wordsOfOthers } from "./others-clauses.ts";
import { namedAsWhole } from "./paper-status.ts";
import { titlesOfOthers } from "./titles-said.ts";
import { deniesOfRest } from "./parts-of-wholes.ts";
import { swappedParts } from "./parallel-parts.ts";
import { readLine, skimLine } from "./read-line.ts";
import type { Token } from "./token.ts";
import { claimsOfTokens } from "./said-claims.ts";
import { indexOf } from "./sources.ts";
import { widerSuperlatives } from "./superlatives.ts";
import { besideTheAbsent, widerPlaces } from "./wider-places.ts";
import { widerWords } from "./wider-words.ts";
import { viewOf } from "./view.ts";

/**
 * Every claim of a line, in no order. Each part of the line is laid beside the statement that explains it best; what
 * that statement does not say is a claim that does not hold. `own` lines are measured against all facts at once.
 */
export function lineClaims(line: Candidate, facts: Fact[], today?: Month): Claim[] {
  const exact = facts.filter((fact) => fact.text === line.text);
  const whole = exact.length > 0 ? exact : joinedFacts(line, facts);
  if (whole) {
    const items = new Set(whole.map((fact) => fact.itemId));
    const own = line.aside === "" ? [] : facts.filter((fact) => items.has(fact.itemId));
    return [...asideClaims(line, own), ...claimsOfTokens(skimLine(line.text), new Set(), null, null)];
  }
  const read = closelyRead(line.text);
  if (read < line.text.length)
    return [
      ...lineClaims({ ...line, text: line.text.slice(0, read) }, facts, today),
      ...unread(line.text, read),
    ];
  const reading = readLine(line.text);
  const index = indexOf(facts);
  const view = viewOf(line, reading, index, today);
  const faults = new Set<Token>();
  const claims = asideClaims(line, facts);
  for (const token of reading.tokens) {
    if (
      !token.isSilent &&
      !isFrame(token, line, facts) &&
      !view.holds(token) &&
      !isFirstOfTwo(token, reading, view.sourceOf, view.subject.headingOf) &&
      !isSum(token, line, facts, today)
    )
      faults.add(token);
  }
  claims.push(...claimsOfTokens(reading, faults, view, index));
  if (line.operation === "own") return claims;
  // A summary names the titles and places whose years it adds up.
  const isTold = (start: number, end: number) =>
    reading.tokens.some(
      (token) => token.start >= start && token.end <= end && view.subject.ofTenure.has(token),
    ) ||
    (view.isSummary && !/\b(?:at|for|with) $/.test(line.text.slice(0, start)));
  for (const token of [
    ...namedAsWhole(reading, view.sourceOf, today),
    ...titlesOfOthers(reading, view.sourceOf, view.subject, index),
  ])
    claims.push({
      class: "title",
      subject: token.text,
      start: token.start,
      end: token.end,
      isAside: false,
      holds: false,
    });
  for (const { start, end } of employersInvented(reading, view.holds, index, view.subject)) {
    const subject = line.text.slice(start, end);
    claims.push({ class: "employer", subject, start, end, isAside: false, holds: false });
  }
  claims.push(...foreignNames(line.text, view.used, index, isTold));
  for (const { text, start, end } of movedNegations(reading, view.used)) {
    if ([...view.used].some((source) => deniesOfRest({ start }, source, reading))) continue;
    claims.push({ class: "negation", subject: text, start, end, isAside: false, holds: false });
  }
  for (const { limit, said } of missingLimits(reading, view.used))
    claims.push({
      class: limit.kind === "negation" ? "negation" : "scope",
      subject: limit.text,
      start: said.start,
      end: said.end,
      isAside: false,
      holds: false,
    });
  const texts = [...view.used].flatMap((source) => source.facts.map((fact) => fact.text));
  for (const turned of [
    ...turnedWords(line.text.slice(0, mostRead), texts),
    ...swappedParts(reading, view.used),
    ...widerWords(reading, view.used),
    ...widerSuperlatives(reading, view.used),
    ...wordsOfOthers(reading, view.used, view.sourceOf),
    ...droppedConditions(reading, view.used),
    ...widerPlaces(reading, view.sourceOf, (token) => view.subject.ofTenure.has(token)),
    ...besideTheAbsent(reading, view.used),
    ...droppedHelpers(reading, view.used),
    ...lostParts(reading, view.used),
    ...raisedLevels(line.text.slice(0, mostRead), facts),
  ]) {
    const subject = line.text.slice(turned.start, turned.end);
    claims.push({ ...turned, subject, isAside: false, holds: false });
  }
  return claims;
}

// Six of the longest bullets that a profile may have. Nobody reads on, and each word is laid beside many statements.
const mostRead = 3000;
const longestWord = 100;

/** How much of a text is read: all of it, or whole words of its beginning. */
function closelyRead(text: string): number {
  if (text.length <= mostRead) return text.length;
  const end = text.slice(0, mostRead).search(/\s\S*$/);
  return end > mostRead - longestWord ? end : mostRead;
}

/** What is not read is stated by nothing. */
function unread(text: string, from: number): Claim[] {
  const subject = text.slice(from).trim();
  if (subject === "") return [];
  const start = text.indexOf(subject, from);
  return [{ class: "word", subject, start, end: start + subject.length, isAside: false, holds: false }];
}

function asideClaims({ aside, kind, text, operation }: Candidate, facts: Fact[]): Claim[] {
  if (aside === "") return [];
  const items = kind === "item" && operation !== "own" ? itemsSaid(text, facts) : null;
  const lower = aside.toLowerCase();
  const holds = facts.some(
    (fact) =>
      (fact.text.toLowerCase() === lower || (fact.kind === "dates" && isSameRange(aside, fact.text))) &&
      (items === null || items.has(fact.itemId)),
  );
  return [{ class: "date", subject: aside, start: 0, end: aside.length, isAside: true, holds }];
}

/** The items whose title and employer, or whatever heads them, stand in a line; all if none does. */
function itemsSaid(text: string, facts: Fact[]): Set<string> | null {
  const counts = new Map<string, number>();
  for (const fact of facts) {
    if (fact.kind === "dates" || fact.kind === "bullet" || !text.includes(fact.text)) continue;
    counts.set(fact.itemId, (counts.get(fact.itemId) ?? 0) + fact.text.length);
  }
  const most = Math.max(0, ...counts.values());
  return most === 0
    ? null
    : new Set([...counts].filter(([, count]) => count === most).map(([itemId]) => itemId));
}

/** The sums that a composed summary states. */
function isSum(token: Token, line: Candidate, facts: Fact[], today: Month | undefined): boolean {
  if (token.kind !== "number" || today === undefined) return false;
  if (line.operation !== "composed" || (line.kind !== "paragraph" && !isSentence(line))) return false;
  return isAddedUp(token.number!, line.text, facts, today);
}

function isFrame(token: Token, line: Candidate, facts: Fact[]): boolean {
  if (token.kind !== "word") return false;
  if (isSentence(line) && line.operation !== "trimmed") {
    // The person's own sentence may be any part of a letter.
    // "Came to mind": a phrase by its first word.
    const plain = token.plain.split(" ")[0]!;
    if (isLetterFrame(plain, facts) || (line.operation === "own" && isLetterFrame(plain, []))) return true;
  }
  if (line.operation !== "composed" || (isSentence(line) && facts.length === 0)) return false;
  if (token.plain === "most") return line.text.slice(token.end, token.end + 9) === " recently";
  // A composed summary names what one holds and speaks.
  if (line.kind === "paragraph" && isFrameOfKind(token.plain, facts)) return true;
  return frameStems.has(stem(token.plain));
}
