import { findOccupation } from "#lib/language/occupations.ts";
import type { Analysis, Correction, Requirement } from "#lib/postings/schema.ts";
import { splitPlaces } from "./analyze-posting/places.ts";

/** The part of a person's correction that changes what the stages see. */
export type EngineCorrection = Pick<Correction, "title" | "company" | "place" | "priorities">;

/**
 * The analysis as the person corrected it: title, company and place as they stand in the correction (also when
 * empty), requirements with the chosen priority, ignored ones gone, left ones marked so. Unknown requirement ids
 * change nothing.
 */
export function applyCorrections(analysis: Analysis, correction: EngineCorrection | null): Analysis {
  if (correction === null) return analysis;
  const requirements = analysis.requirements.flatMap((requirement): Requirement[] => {
    const chosen = Object.hasOwn(correction.priorities, requirement.id)
      ? correction.priorities[requirement.id]
      : undefined;
    if (chosen === "ignored") return [];
    if (chosen === undefined) return [requirement];
    if (chosen === "left-required") return [{ ...requirement, priority: "required", isLeft: true }];
    if (chosen === "left-preferred") return [{ ...requirement, priority: "preferred", isLeft: true }];
    if (chosen === "left-mentioned") return [{ ...requirement, priority: "mentioned", isLeft: true }];
    return [{ ...requirement, priority: chosen }];
  });
  return {
    ...analysis,
    ...correctedTitle(analysis, correction.title),
    company: correction.company,
    ...correctedPlace(analysis, correction.place),
    requirements,
  };
}

/** A title that the person wrote is no inference, and may name another occupation. */
function correctedTitle(analysis: Analysis, title: string) {
  const { isTitleInferred, occupation } = analysis;
  if (title === analysis.title) return { title, isTitleInferred, occupation };
  return { title, isTitleInferred: false, occupation: findOccupation(title) };
}

function correctedPlace(analysis: Analysis, place: string) {
  if (place === analysis.place) return { place, places: analysis.places };
  return { place, places: place === "" ? [] : splitPlaces(place) };
}
