import type { Analysis, Correction } from "#lib/postings/schema.ts";

/** The part of a person's correction that changes what the stages see. */
export type EngineCorrection = Pick<Correction, "title" | "company" | "place" | "priorities">;

/**
 * The analysis as the person corrected it: title, company and place as they stand in the correction (also when
 * empty), requirements with the chosen priority, ignored ones gone. Unknown requirement ids change nothing.
 */
export function applyCorrections(analysis: Analysis, correction: EngineCorrection | null): Analysis {
  if (correction === null) return analysis;
  const requirements = analysis.requirements.flatMap((requirement) => {
    const chosen = Object.hasOwn(correction.priorities, requirement.id)
      ? correction.priorities[requirement.id]
      : undefined;
    if (chosen === "ignored") return [];
    return [chosen === undefined ? requirement : { ...requirement, priority: chosen }];
  });
  return {
    ...analysis,
    title: correction.title,
    company: correction.company,
    place: correction.place,
    requirements,
  };
}
