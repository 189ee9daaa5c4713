import type { Analysis, Requirement } from "#lib/postings/schema.ts";
import type { Coverage, Fit, Match } from "./schema.ts";

/** A match in a few figures. A gap that its person leaves counts in all of them and is never the top one. */
export function fitOf(
  analysis: Pick<Analysis, "requirements">,
  match: Pick<Match, "score" | "coverage">,
): Fit {
  const coverage = new Map(match.coverage.map((one) => [one.requirementId, one]));
  const count = (status: Coverage["status"]) => match.coverage.filter((one) => one.status === status).length;
  const required = analysis.requirements.filter((one) => one.priority === "required");
  return {
    score: match.score,
    met: count("met"),
    partly: count("partly"),
    gaps: count("gap"),
    required: required.length,
    requiredMet: required.filter((one) => coverage.get(one.id)?.status === "met").length,
    topGap: topGap(analysis.requirements, coverage),
  };
}

/** What costs most; of equals, what is missing altogether, then what the posting names first. */
function topGap(requirements: Requirement[], coverage: Map<string, Coverage>): string {
  const open = requirements.flatMap((requirement) => {
    const one = coverage.get(requirement.id);
    if (one === undefined || requirement.isLeft || one.status === "met" || one.max === 0) return [];
    return [{ requirement, cost: one.max - one.points, isGap: one.status === "gap" }];
  });
  open.sort((a, b) => b.cost - a.cost || Number(b.isGap) - Number(a.isGap));
  return open[0] === undefined ? "" : shortName(open[0].requirement);
}

const shownCharacters = 56;

/** The one skill that a requirement names, else its first words. */
function shortName({ skills, minYears, text }: Requirement): string {
  if (skills.length === 1 && minYears === null) return skills[0] ?? "";
  const words = text
    .replace(/\s+/g, " ")
    .replace(/[\s.;:,]+$/, "")
    .trim();
  const points = [...words];
  if (points.length <= shownCharacters) return words;
  return `${points
    .slice(0, shownCharacters)
    .join("")
    .replace(/[\s,;:(]+\S*$/, "")} …`;
}
