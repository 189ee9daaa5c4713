import { itemIds } from "#lib/engine/facts.ts";
import { readFacts } from "#lib/engine/fact-reading.ts";
import type { Coverage, Match, TailorOptions } from "#lib/generations/schema.ts";
import type { Analysis, Requirement } from "#lib/postings/schema.ts";
import type { Fact, Profile } from "#lib/profile/schema.ts";
import type { Month } from "#lib/time.ts";
import { certificationEvidence } from "./certification.ts";
import { educationEvidence } from "./education.ts";
import type { Evidence, ItemFacts, MatchContext } from "./evidence.ts";
import { languageEvidence } from "./language.ts";
import { coverageOf, scoreOf } from "./points.ts";
import { relevanceOf } from "./relevance.ts";
import { skillEvidence } from "./skill-evidence.ts";
import { wordEvidence } from "./word-evidence.ts";
import { yearsEvidence } from "./years.ts";

export type MatchInput = { profile: Profile; facts: Fact[]; analysis: Analysis; today: Month };

/**
 * Stage two: how far the facts meet each requirement, with evidence or the gap in plain words, a score that is
 * the sum of its parts, and the weight of every fact for this posting. `facts` are `factsOf(profile)`.
 */
export function matchProfile({ profile, facts, analysis, today }: MatchInput, options: TailorOptions): Match {
  const context = contextOf(profile, facts, today);
  const coverage = coverageBy(context, analysis);
  const relevance = relevanceOf(context, analysis, coverage, options);
  return { ...scoreOf(analysis.requirements, coverage), coverage, relevance };
}

/** How far the facts meet each requirement, without the weights of facts: what stage two's score is made of. */
export function coverageFor({ profile, facts, analysis, today }: MatchInput): Coverage[] {
  return coverageBy(contextOf(profile, facts, today), analysis);
}

function coverageBy(context: MatchContext, { requirements }: Analysis): Coverage[] {
  return coverageOf(
    requirements,
    requirements.map((requirement) => evidenceFor(requirement, context)),
  );
}

function evidenceFor(requirement: Requirement, context: MatchContext): Evidence {
  const special =
    requirement.kind === "education"
      ? educationEvidence(requirement, context)
      : requirement.kind === "language"
        ? languageEvidence(requirement, context)
        : requirement.kind === "certification"
          ? certificationEvidence(requirement, context)
          : null;
  if (special) return special;
  if (requirement.minYears !== null && requirement.minYears > 0) return yearsEvidence(requirement, context);
  return requirement.skills.length > 0
    ? skillEvidence(requirement, context)
    : wordEvidence(requirement, context);
}

function contextOf(profile: Profile, facts: Fact[], today: Month): MatchContext {
  const ids = itemIds(profile);
  const byItem = new Map<string, Fact[]>();
  for (const fact of facts) {
    const list = byItem.get(fact.itemId);
    if (list) list.push(fact);
    else byItem.set(fact.itemId, [fact]);
  }
  const join = <T extends Parameters<typeof ids.get>[0]>(items: T[]): ItemFacts<T>[] =>
    items.map((item) => ({ item, itemId: ids.get(item)!, facts: byItem.get(ids.get(item)!) ?? [] }));
  return {
    profile,
    reading: readFacts(facts),
    today,
    experiences: join(profile.experiences),
    education: join(profile.education),
    certifications: join(profile.certifications),
    languages: join(profile.languages),
    skills: join(profile.skills),
  };
}
