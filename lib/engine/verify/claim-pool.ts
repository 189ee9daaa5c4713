import type { Check, Line } from "#lib/documents/schema.ts";
import { findNumbers } from "#lib/language/numbers.ts";
import { canonicalSkill, findSkills, type FoundSkill } from "#lib/language/skills.ts";
import { isStopWord, stem, words, type Span } from "#lib/language/tokens.ts";
import type { Fact } from "#lib/profile/schema.ts";

/** A line that is to be checked, whoever wrote it. */
export type Candidate = Pick<Line, "text" | "aside" | "kind" | "operation">;
/** Notes one claim and whether the facts state it. */
export type Report = (kind: Check["kind"], subject: string, holds: boolean) => void;

/** A number in a text and the stems beside it, which say what it counts. */
export type Counted = {
  text: string;
  value: number;
  unit: string;
  start: number;
  end: number;
  next: string;
  near: Set<string>;
};

/** All that a set of facts states, in the form in which claims are looked up. */
export type Pool = {
  facts: Fact[];
  texts: string[];
  words: Set<string>;
  numbers: Counted[];
  /** Canonical name to the forms that the facts use. */
  skills: Map<string, string[]>;
};

const terms = new Set([
  "skill",
  "technology",
  "language",
  "certification",
  "degree",
  "field",
  "coursework",
  "title",
  "free",
]);

export type Claims = { words: Span[]; numbers: Counted[]; skills: FoundSkill[] };
const recent = new Map<string, Claims>();
const recentLimit = 64;

/** A text read once; a line and its fact are often the same words, and come one after the other. */
export function claimsOf(text: string): Claims {
  const before = recent.get(text);
  if (before) return before;
  const spans = words(text);
  const claims: Claims = { words: spans, numbers: countedIn(text, spans), skills: findSkills(text) };
  if (recent.size >= recentLimit) recent.clear();
  recent.set(text, claims);
  return claims;
}

// One run checks a thousand lines against single facts, and a person's edit against all: both come back.
const known = new WeakMap<Fact[], Pool>();

export function poolOf(facts: Fact[]): Pool {
  const before = known.get(facts);
  if (before) return before;
  const pool: Pool = { facts, texts: [], words: new Set(), numbers: [], skills: new Map() };
  for (const fact of facts) {
    const claims = claimsOf(fact.text);
    pool.texts.push(lowered(fact.text));
    for (const { text } of claims.words) {
      pool.words.add(plainWord(text));
    }
    for (const number of claims.numbers) pool.numbers.push(number);
    for (const { name, start, end } of claims.skills) addSkill(pool, name, fact.text.slice(start, end));
    const whole = terms.has(fact.kind) ? canonicalSkill(fact.text) : null;
    if (whole !== null) addSkill(pool, whole, fact.text);
  }
  known.set(facts, pool);
  return pool;
}

const stemSets = new WeakMap<Pool, Set<string>>();

/** Whether the facts hold this word or another form of it. Most words stand there as they are, and need no stem. */
export function holdsWord(pool: Pool, word: string): boolean {
  if (pool.words.has(plainWord(word))) return true;
  let stems = stemSets.get(pool);
  if (!stems) stemSets.set(pool, (stems = new Set([...pool.words].map((one) => stem(one)))));
  return stems.has(stem(word));
}

function addSkill(pool: Pool, name: string, form: string) {
  const forms = pool.skills.get(name);
  if (forms) forms.push(form);
  else pool.skills.set(name, [form]);
}

export function lowered(text: string): string {
  return text.toLowerCase().replace(/\s+/g, " ").trim();
}

export function plainWord(word: string): string {
  return word.toLowerCase().replace(/’/g, "'");
}

/** Numbers with what they count: the first telling word after each in its clause, and up to three around it. */
function countedIn(text: string, spans: Span[]): Counted[] {
  return findNumbers(text).map((number) => {
    const after = telling(text, spans, number.end, 1);
    const before = telling(text, spans, number.start, -1);
    return {
      text: number.text,
      value: number.value,
      unit: number.unit ?? "",
      start: number.start,
      end: number.end,
      next: after[0] ?? "",
      near: new Set([...after, ...before.slice(0, 2)]),
    };
  });
}

const CLAUSE_END = /[.,;:()\n|]/;

function telling(text: string, spans: Span[], from: number, direction: 1 | -1): string[] {
  const found: string[] = [];
  let edge = from;
  let at =
    direction === 1
      ? spans.findIndex((span) => span.start >= from)
      : spans.findLastIndex((span) => span.end <= from);
  for (; at >= 0 && at < spans.length && found.length < 3; at += direction) {
    const span = spans[at]!;
    const between = direction === 1 ? text.slice(edge, span.start) : text.slice(span.end, edge);
    if (CLAUSE_END.test(between)) break;
    edge = direction === 1 ? span.end : span.start;
    if (!isStopWord(span.text) && !/^\d/.test(span.text)) found.push(stem(span.text));
  }
  return found;
}
