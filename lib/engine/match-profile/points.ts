import type { Coverage, Match } from "#lib/generations/schema.ts";
import { priorities, type Requirement } from "#lib/postings/schema.ts";
import { isAttitude } from "./attitudes.ts";
import type { Evidence } from "./evidence.ts";
import { isUnstated } from "./job-conditions.ts";

/** What a requirement weighs by priority; a demand on the body weighs nothing, as no resume states it. */
const weights = { required: 4, preferred: 2, mentioned: 1 } as const;
/** What somebody is like weighs a quarter: a resume says it easily, and hardly shows it. */
const ofAttitude = 0.25;

const weightOf = (one: Requirement) => weights[one.priority] * (isAttitude(one) ? ofAttitude : 1);

/** Whole points that add up to 100 in the proportion of the weights, by largest remainder (ties: earlier first). */
export function sharePoints(weightList: number[], total = 100): number[] {
  const sum = weightList.reduce((a, b) => a + b, 0);
  if (sum === 0) return weightList.map(() => 0);
  const exact = weightList.map((weight) => (weight * total) / sum);
  const points = exact.map(Math.floor);
  const byRemainder = exact
    .map((value, at) => ({ at, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.at - b.at);
  let left = total - points.reduce((a, b) => a + b, 0);
  for (const { at } of byRemainder) {
    if (left <= 0) break;
    points[at]! += 1;
    left -= 1;
  }
  return points;
}

export function coverageOf(requirements: Requirement[], evidence: Evidence[]): Coverage[] {
  const weighed = requirements.map((one) => (isUnstated(one) ? 0 : weightOf(one)));
  const isAllPhysical = weighed.every((weight) => weight === 0);
  const max = sharePoints(isAllPhysical ? requirements.map(weightOf) : weighed);
  return requirements.map((requirement, at) => {
    const { share, factIds, gap } = evidence[at]!;
    const status = share >= 1 ? "met" : share > 0 && factIds.length > 0 ? "partly" : "gap";
    // What is partly met never earns all: 99% of the years is still not the years.
    const won = status === "met" ? 1 : status === "partly" ? Math.min(0.9, share) : 0;
    const points = Math.round(max[at]! * won * 10) / 10;
    return {
      requirementId: requirement.id,
      status,
      factIds: status === "gap" ? [] : factIds,
      points,
      max: max[at]!,
      gap: status === "met" ? "" : gap,
    };
  });
}

const labels = { required: "Required", preferred: "Preferred", mentioned: "Mentioned" } as const;

/** The score as a sum: one part for each priority that occurs, then the rounded total. */
export function scoreOf(requirements: Requirement[], coverage: Coverage[]): Pick<Match, "score" | "parts"> {
  if (requirements.length === 0) return { score: null, parts: [] };
  const parts = priorities.flatMap((priority) => {
    const mine = coverage.filter((_, at) => requirements[at]!.priority === priority);
    if (mine.length === 0) return [];
    const count = (status: Coverage["status"]) => mine.filter((one) => one.status === status).length;
    const partly = count("partly");
    const gaps = count("gap");
    const reason = [
      `${count("met")} of ${mine.length} met`,
      partly ? `${partly} partly` : "",
      gaps ? `${gaps} not shown` : "",
    ];
    const points = sum(mine.map((one) => one.points));
    const max = sum(mine.map((one) => one.max));
    const cost = Math.round((max - points) * 10) / 10;
    const costs = cost > 0 ? ` What is missing costs ${cost} ${cost === 1 ? "point" : "points"}.` : "";
    return [
      {
        label: labels[priority],
        points,
        max,
        reason: `${reason.filter((part) => part !== "").join(", ")}.${costs}`,
      },
    ];
  });
  return { score: Math.min(100, Math.round(sum(parts.map((part) => part.points)))), parts };
}

// Points have one decimal; adding tenths as whole numbers keeps the sum free of binary dust.
function sum(values: number[]): number {
  return values.reduce((total, value) => total + Math.round(value * 10), 0) / 10;
}
