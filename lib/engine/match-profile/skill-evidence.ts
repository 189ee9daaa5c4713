import { broaderSkills } from "#lib/language/skills.ts";
import type { Requirement } from "#lib/postings/schema.ts";
import { evidenceLimit, listOf, type Evidence, type MatchContext } from "./evidence.ts";

/**
 * Skills by the lexicon: a fact shows a skill when it names it, or names one that implies it (PostgreSQL shows
 * SQL, never the other way round). All skills of the requirement are needed, or one when it says "any of".
 */
export function skillEvidence(requirement: Requirement, context: MatchContext): Evidence {
  const shown: string[] = [];
  const missing: string[] = [];
  const factIds = new Set<string>();
  for (const skill of requirement.skills) {
    const ids = factsShowing(skill, context);
    if (ids.length === 0) missing.push(skill);
    else shown.push(skill);
    for (const id of ids.slice(0, evidenceLimit)) factIds.add(id);
  }
  const ids = [...factIds].slice(0, evidenceLimit);
  if (missing.length === 0 || (requirement.isAnyOf && shown.length > 0)) return { share: 1, factIds: ids, gap: "" };
  const gap = gapSentence(requirement, shown, missing, context);
  return { share: shown.length / requirement.skills.length, factIds: ids, gap };
}

/** Ids of the facts that show a skill, those first that say it in work done. */
export function factsShowing(skill: string, context: MatchContext): string[] {
  const at = implying(context).get(skill) ?? [];
  const facts = at.map((position) => context.reading.facts[position]!.fact);
  const rank = (kind: string) => (kind === "bullet" ? 0 : kind === "skill" ? 1 : 2);
  return facts.sort((a, b) => rank(a.kind) - rank(b.kind)).map((fact) => fact.id);
}

const indexes = new WeakMap<object, Map<string, number[]>>();

function implying({ reading }: MatchContext): Map<string, number[]> {
  const before = indexes.get(reading);
  if (before) return before;
  const index = new Map<string, Set<number>>();
  for (const [skill, positions] of reading.bySkill) {
    for (const name of [skill, ...broaderSkills(skill)]) {
      const all = index.get(name) ?? new Set();
      for (const position of positions) all.add(position);
      index.set(name, all);
    }
  }
  const sorted = new Map([...index].map(([name, all]) => [name, [...all].sort((a, b) => a - b)]));
  indexes.set(reading, sorted);
  return sorted;
}

function gapSentence(requirement: Requirement, shown: string[], missing: string[], context: MatchContext): string {
  if (requirement.isAnyOf && missing.length > 1) return `None of your facts shows ${listOf(missing, "or")}.`;
  if (missing.length === 1) {
    const near = broaderSkills(missing[0]!).find((name) => context.reading.bySkill.has(name));
    if (near !== undefined) return `Your facts show ${near}, but not ${missing[0]}.`;
  }
  if (shown.length > 0) return `Your facts show ${listOf(shown, "and")}, but not ${listOf(missing, "or")}.`;
  return `None of your facts shows ${listOf(missing, "or")}.`;
}
