import type { Line } from "#lib/documents/schema.ts";
import type { Fact } from "#lib/profile/schema.ts";
import { isDegreeWord, negations, rankWords, scopeWords, superlative } from "./claim-words.ts";
import type { Token } from "./token.ts";

/** A line that is to be checked, whoever wrote it. */
export type Candidate = Pick<Line, "text" | "aside" | "kind" | "operation">;

export type ClaimClass =
  | "number"
  | "duration"
  | "date"
  | "employer"
  | "school"
  | "title"
  | "degree"
  | "certification"
  | "skill"
  | "scope"
  | "negation"
  | "superlative"
  | "name"
  | "word";

/** One claim of a line and whether its facts state it. Offsets are UTF-16 units of `text`, or of `aside`. */
export type Claim = {
  class: ClaimClass;
  subject: string;
  start: number;
  end: number;
  isAside: boolean;
  holds: boolean;
};

/** The class of a claim that is one word. */
export function ownClass({ plain, text }: Token): ClaimClass {
  if (isDegreeWord(plain, text)) return "degree";
  if (negations.has(plain)) return "negation";
  if (rankWords.has(plain) && !scopeWords.has(plain)) return "title";
  if (scopeWords.has(plain)) return superlative.test(plain) ? "superlative" : "scope";
  return rankWords.has(plain) ? "title" : "word";
}

/** The class of a claim that names a whole fact. */
export const placeKinds: Partial<Record<Fact["kind"], ClaimClass>> = { employer: "employer", institution: "school", issuer: "employer", title: "title", degree: "degree", certification: "certification" }; // prettier-ignore

/** What a name that the facts do not state would be, by where it stands in them and by its own words. */
export function placeClass(name: string, facts: Fact[]): ClaimClass {
  const lower = name.toLowerCase();
  const fact = namingFacts(facts).find((one) => one.lower.includes(lower));
  if (fact) return fact.named;
  if (/\b(?:University|College|School|Institute|Academy)\b/.test(name)) return "school";
  return /\b(?:Certified|Certificate|Certification|License|Licence|Registered)\b/.test(name)
    ? "certification"
    : "name";
}

const known = new WeakMap<Fact[], { lower: string; named: ClaimClass }[]>();

function namingFacts(facts: Fact[]): { lower: string; named: ClaimClass }[] {
  const before = known.get(facts);
  if (before) return before;
  const naming = facts.flatMap(({ kind, text }) => {
    const named = placeKinds[kind];
    return named ? [{ lower: text.toLowerCase(), named }] : [];
  });
  known.set(facts, naming);
  return naming;
}
