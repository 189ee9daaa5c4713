import type { Check } from "#lib/documents/schema.ts";
import { isStopWord, stem, words, type Span } from "#lib/language/tokens.ts";
import type { Fact } from "#lib/profile/schema.ts";
import { monthIndex, type Month } from "#lib/time.ts";
import { isSameTerm } from "#lib/engine/same-term.ts";
import { shapeChecks } from "./check-shape.ts";
import {
  claimsOf,
  holdsWord,
  lowered,
  plainWord,
  poolOf,
  type Candidate,
  type Counted,
  type Pool,
  type Report,
} from "./claim-pool.ts";
import { degreeWords, frameStems, rankWords, scopeWords } from "./claim-words.ts";

type Marked = {
  covered: (start: number, end: number) => boolean;
  cover: (start: number, end: number) => void;
};

/**
 * The claims of a line, each with whether `facts` state it. Whoever wrote the line: this engine, a language model, or
 * the person (then `facts` are all of the profile, to show which claims are not in it). A line holds when all its
 * checks do. `today` is needed only for the years that stage three adds up itself.
 *
 * Looked at: dates, numbers with what they count, whole facts named (titles, employers, degrees), skills by the
 * lexicon, proper names, rank and scope words, and at last every telling word, which has to come from the facts.
 * Not looked at: who did what to whom. "The team led her" holds where "She led the team" does.
 */
export function checkLine(line: Candidate, facts: Fact[], today?: Month): Check[] {
  const pool = poolOf(facts);
  const checks = new Map<string, Check>();
  const report = (kind: Check["kind"], subject: string, holds: boolean) => {
    const key = `${kind} ${subject}`;
    const before = checks.get(key);
    if (!before || (before.holds && !holds)) checks.set(key, { kind, subject, holds });
  };
  const marked = markedSpans();
  if (line.operation !== "own") shapeChecks(line, pool, report);
  if (line.aside !== "") report("date", line.aside, pool.texts.includes(lowered(line.aside)));
  if (line.operation === "composed") checkWholeFacts(line.text, pool, marked, report);
  checkDates(line.text, pool, marked, report);
  checkNumbers(line, pool, marked, report, today);
  checkSkills(line, pool, marked, report);
  const spans = claimsOf(line.text).words;
  checkNames(line.text, spans, pool, marked, report);
  checkWords(line, spans, pool, marked, report);
  return [...checks.values()];
}

function markedSpans(): Marked {
  const spans: [number, number][] = [];
  return {
    covered: (start, end) => spans.some(([from, to]) => from <= start && end <= to),
    cover: (start, end) => spans.push([start, end]),
  };
}

const kindOf: Partial<Record<Fact["kind"], Check["kind"]>> = {
  title: "title", role: "title", employer: "employer", institution: "employer", issuer: "employer", degree: "degree",
  field: "degree", dates: "date", skill: "skill", technology: "skill", language: "skill", certification: "skill",
  name: "name", project: "name", location: "name",
}; // prettier-ignore

function checkWholeFacts(text: string, pool: Pool, marked: Marked, report: Report) {
  const sorted = [...pool.facts].sort((a, b) => b.text.length - a.text.length);
  for (const fact of sorted) {
    const kind = kindOf[fact.kind];
    if (kind === undefined) continue;
    const at = text.indexOf(fact.text);
    if (at === -1 || isInsideWord(text, at, at + fact.text.length)) continue;
    if (marked.covered(at, at + fact.text.length)) continue;
    marked.cover(at, at + fact.text.length);
    report(kind, fact.text, true);
  }
}

function isInsideWord(text: string, start: number, end: number): boolean {
  const letter = /[\p{L}\p{N}]/u;
  const touches = (outside: string, inside: string) => letter.test(outside) && letter.test(inside);
  return touches(text[start - 1] ?? "", text[start]!) || touches(text[end] ?? "", text[end - 1]!);
}

const DATE =
  /\b(?:(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? )?((?:19|20|21)\d\d)\b(?!,\d| ?%)/gi;

function checkDates(text: string, pool: Pool, marked: Marked, report: Report) {
  for (const match of text.matchAll(DATE)) {
    const end = match.index + match[0].length;
    if (marked.covered(match.index, end)) continue;
    const wanted = match[1]
      ? new RegExp(`\\b${match[1].slice(0, 3)}[a-z]*\\.? ${match[2]}\\b`, "i")
      : new RegExp(`\\b${match[2]}\\b`);
    report(
      "date",
      match[0],
      pool.texts.some((fact) => wanted.test(fact)),
    );
    marked.cover(match.index, end);
  }
}

function checkNumbers(line: Candidate, pool: Pool, marked: Marked, report: Report, today: Month | undefined) {
  for (const number of claimsOf(line.text).numbers) {
    if (marked.covered(number.start, number.end)) continue;
    report("number", number.text, isStated(number, pool) || isAddedUp(line, number, pool, today));
    if (!/^\p{L}+$/u.test(number.text)) marked.cover(number.start, number.end);
  }
}

function isStated(number: Counted, pool: Pool): boolean {
  return pool.numbers.some(
    (fact) =>
      fact.value === number.value &&
      fact.unit === number.unit &&
      (number.next === "" || fact.near.has(number.next)),
  );
}

/** Whole years of the dated roles in evidence, or how many they are: the two sums that a composed summary states. */
function isAddedUp(line: Candidate, number: Counted, { facts }: Pool, today: Month | undefined): boolean {
  if (line.operation !== "composed" || line.kind !== "paragraph" || today === undefined) return false;
  const dates = facts.filter((fact) => fact.kind === "dates" && fact.section === "experiences");
  const after = line.text.slice(number.end);
  if (/^ roles\b/.test(after)) return number.value === dates.length;
  return (
    /^ years? of experience\b/.test(after) &&
    number.value ===
      wholeYears(
        dates.map((fact) => fact.text),
        today,
      )
  );
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

function wholeYears(ranges: string[], today: Month): number {
  const months = new Set<number>();
  for (const range of ranges) {
    const [from = "", to = from] = range.toLowerCase().split(" – ");
    const start = edgeOf(from, "start", today);
    const end = edgeOf(to, "end", today);
    if (start === null || end === null) continue;
    for (let month = start; month <= end; month += 1) months.add(month);
  }
  return Math.floor(months.size / 12);
}

function edgeOf(text: string, edge: "start" | "end", today: Month): number | null {
  if (text === "now") return monthIndex(today);
  const match = /^(?:([a-z]{3}) )?(\d{4})$/.exec(text);
  if (!match) return null;
  const month = match[1] ? `-${String(MONTHS.indexOf(match[1]) + 1).padStart(2, "0")}` : "";
  return monthIndex(`${match[2]}${month}`, edge);
}

function checkSkills(line: Candidate, pool: Pool, marked: Marked, report: Report) {
  for (const { name, start, end } of claimsOf(line.text).skills) {
    if (marked.covered(start, end)) continue;
    const own = line.text.slice(start, end);
    const forms = pool.skills.get(name);
    if (forms) {
      report("skill", name, true);
      if (forms.some((form) => isSameTerm(form, own))) marked.cover(start, end);
      continue;
    }
    // Joining two facts can make a term that neither holds ("Master of Science | Nursing"): its words are theirs.
    const isJoint =
      line.operation === "composed" && words(own).every(({ text }) => pool.words.has(plainWord(text)));
    if (!isJoint) report("skill", name, false);
  }
}

function checkNames(text: string, spans: Span[], pool: Pool, marked: Marked, report: Report) {
  for (let at = 0; at < spans.length; at += 1) {
    if (!isCapitalized(spans[at]!.text) || marked.covered(spans[at]!.start, spans[at]!.end)) continue;
    let last = at;
    while (
      spans[last + 1] &&
      isCapitalized(spans[last + 1]!.text) &&
      /^[ .&'’-]{1,3}$/.test(text.slice(spans[last]!.end, spans[last + 1]!.start))
    )
      last += 1;
    const subject = text.slice(spans[at]!.start, spans[last]!.end);
    const isLoneStart = last === at && isSentenceStart(text, spans[at]!.start);
    if (!isLoneStart && !isStopWord(subject)) {
      const isWhole = pool.texts.some((fact) => fact.includes(lowered(subject)));
      const parts = spans.slice(at, last + 1).map((span) => plainWord(span.text));
      report("name", subject, isWhole || parts.every((part) => pool.words.has(part)));
    }
    at = last;
  }
}

function isCapitalized(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function isSentenceStart(text: string, start: number): boolean {
  return /(?:^|[.!?;:]["”’)]? +)["“‘(]?$/.test(text.slice(Math.max(0, start - 6), start));
}

function checkWords(line: Candidate, spans: Span[], pool: Pool, marked: Marked, report: Report) {
  const isComposed = line.operation === "composed";
  for (const { text, start, end } of spans) {
    if (marked.covered(start, end) || /^\d+$/.test(text)) continue;
    const word = plainWord(text);
    if (isComposed && word === "most" && line.text.slice(end, end + 9) === " recently") continue;
    if (degreeWords.has(word) && (word.length > 2 || text === text.toUpperCase()))
      report("degree", text, pool.words.has(word));
    else if (scopeWords.has(word)) report("scope", text, pool.words.has(word));
    else if (rankWords.has(word)) report("title", text, pool.words.has(word));
    else if (!isStopWord(word) && !holdsWord(pool, text) && !(isComposed && frameStems.has(stem(text))))
      report("word", text, false);
  }
}
