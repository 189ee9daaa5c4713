import type { Coverage, Match, TailorOptions } from "#lib/generations/schema.ts";
import { isDigit } from "#lib/language/letters.ts";
import { contentWords } from "#lib/language/tokens.ts";
import { findSkills } from "#lib/language/skills.ts";
import type { Analysis } from "#lib/postings/schema.ts";
import { isMonth, monthIndex } from "#lib/time.ts";
import type { MatchContext } from "./evidence.ts";
import { genericStems } from "./generic-words.ts";
import { isMeasured } from "./strength.ts";

/**
 * A weight for each fact, strongest first (ties keep the profile's order). It adds: the points of the
 * requirements it is evidence for (shared when many facts are), the posting's words and skills it holds, 12 for a
 * focus area, up to 4 for being recent, 3 for a number. The figures were tuned by reading the golden resumes.
 */
export function relevanceOf(
  context: MatchContext,
  analysis: Analysis,
  coverage: Coverage[],
  options: TailorOptions,
): Match["relevance"] {
  const served = servedPoints(coverage);
  const demand = demandOf(analysis);
  const wantedSkills = new Set([...analysis.skills, ...analysis.requirements.flatMap((one) => one.skills)]);
  const focus = options.focusAreas.map((area) => ({
    stems: contentWords(area),
    skills: findSkills(area).map((skill) => skill.name),
  }));
  const recency = recencyOf(context);
  const weighed = context.reading.facts.map(({ fact, stems, skills }, at) => {
    let weight = served.get(fact.id) ?? 0;
    let spoken = 0;
    for (const stem of stems) spoken += demand.get(stem) ?? 0;
    weight += Math.min(8, spoken / Math.sqrt(Math.max(4, stems.size)));
    for (const skill of skills) if (wantedSkills.has(skill)) weight += 2;
    for (const area of focus) if (isAbout(area, stems, skills)) weight += 12;
    if (weight > 0 || fact.kind === "bullet") weight += recency.get(fact.itemId) ?? 0;
    if (fact.kind === "bullet" && isMeasured(fact.text)) weight += 3;
    return { factId: fact.id, weight: Math.round(weight * 100) / 100, at };
  });
  weighed.sort((a, b) => b.weight - a.weight || a.at - b.at);
  return weighed.map(({ factId, weight }) => ({ factId, weight }));
}

function isAbout(
  area: { stems: string[]; skills: string[] },
  stems: Set<string>,
  skills: Set<string>,
): boolean {
  if (area.skills.some((skill) => skills.has(skill))) return true;
  return area.stems.length > 0 && area.stems.every((stem) => stems.has(stem));
}

/** What each fact weighs by the requirements that it is evidence for: their points, divided by the root of how many facts share them. */
export function servedPoints(coverage: Coverage[]): Map<string, number> {
  const served = new Map<string, number>();
  for (const { factIds, max } of coverage) {
    const each = max / Math.sqrt(Math.max(1, factIds.length));
    for (const id of factIds) served.set(id, (served.get(id) ?? 0) + each);
  }
  return served;
}

function demandOf(analysis: Analysis): Map<string, number> {
  const demand = new Map<string, number>();
  const add = (text: string, weight: number) => {
    for (const stem of new Set(contentWords(text))) {
      if (genericStems.has(stem) || isDigit(stem.charCodeAt(0))) continue;
      demand.set(stem, Math.min(4, (demand.get(stem) ?? 0) + weight));
    }
  };
  add(analysis.title, 2);
  const weights = { required: 1, preferred: 0.6, mentioned: 0.3 };
  for (const requirement of analysis.requirements) add(requirement.text, weights[requirement.priority]);
  for (const duty of analysis.responsibilities) add(duty.text, 0.6);
  return demand;
}

/** 4 for what goes on now or ended this year, half a point less for each year since. */
function recencyOf({ experiences, profile, today }: MatchContext): Map<string, number> {
  const recency = new Map<string, number>();
  const now = monthIndex(today);
  const worth = (end: string, isCurrent: boolean) => {
    if (isCurrent) return 4;
    return isMonth(end) ? Math.max(0, 4 - Math.max(0, now - monthIndex(end, "end")) / 24) : 0;
  };
  for (const { item, itemId } of experiences) recency.set(itemId, worth(item.end, item.isCurrent));
  for (const project of profile.projects) recency.set(project.id, worth(project.end, false));
  return recency;
}
