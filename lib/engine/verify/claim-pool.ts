import { findNumbers } from "#lib/language/numbers.ts";
import { canonicalSkill, findSkills } from "#lib/language/skills.ts";
import { isStopWord, stem, words, type Span } from "#lib/language/tokens.ts";
import type { Fact } from "#lib/profile/schema.ts";

/** A number in a text and the stems beside it, which say what it counts. */
export type Counted = { text: string; value: number; unit: string; start: number; end: number; next: string; near: Set<string> };

/** All that a set of facts states, in the form in which claims are looked up. */
export type Pool = {
  facts: Fact[];
  texts: string[];
  words: Set<string>;
  stems: Set<string>;
  numbers: Counted[];
  /** Canonical name to the forms that the facts use. */
  skills: Map<string, string[]>;
};

// One run checks a thousand lines against single facts, and a person's edit against all: both come back.
const known = new WeakMap<Fact[], Pool>();

export function poolOf(facts: Fact[]): Pool {
  const before = known.get(facts);
  if (before) return before;
  const pool: Pool = { facts, texts: [], words: new Set(), stems: new Set(), numbers: [], skills: new Map() };
  for (const fact of facts) {
    pool.texts.push(lowered(fact.text));
    for (const { text } of words(fact.text)) {
      pool.words.add(plainWord(text));
      pool.stems.add(stem(text));
    }
    pool.numbers.push(...countedIn(fact.text));
    for (const { name, start, end } of findSkills(fact.text)) addSkill(pool, name, fact.text.slice(start, end));
    const whole = fact.text.length <= 100 ? canonicalSkill(fact.text) : null;
    if (whole !== null) addSkill(pool, whole, fact.text);
  }
  known.set(facts, pool);
  return pool;
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
export function countedIn(text: string): Counted[] {
  const numbers = findNumbers(text);
  if (numbers.length === 0) return [];
  const spans = words(text);
  return numbers.map((number) => {
    const after = telling(spans.filter((span) => span.start >= number.end), text, number.end, 1);
    const before = telling(spans.filter((span) => span.end <= number.start).reverse(), text, number.start, -1);
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

function telling(spans: Span[], text: string, from: number, direction: 1 | -1): string[] {
  const found: string[] = [];
  let at = from;
  for (const span of spans) {
    const between = direction === 1 ? text.slice(at, span.start) : text.slice(span.end, at);
    if (CLAUSE_END.test(between)) break;
    at = direction === 1 ? span.end : span.start;
    if (isStopWord(span.text) || /^\d/.test(span.text)) continue;
    found.push(stem(span.text));
    if (found.length === 3) break;
  }
  return found;
}
