import { findOccupation } from "#lib/language/occupations.ts";
import type { Analysis, Ask, Corrected, Correction, Requirement } from "#lib/postings/schema.ts";
import { overallYears } from "./analyze-posting/overall-years.ts";
import { periodsPerYear } from "./analyze-posting/pay-periods.ts";
import { splitPlaces } from "./analyze-posting/places.ts";
import { withAsks } from "./asks-of.ts";

/** The part of a person's correction that changes what the stages see. */
export type EngineCorrection = Pick<Correction, "title" | "company" | "place" | "priorities" | "corrected">;

/**
 * The analysis as the person corrected it: title, company and place as they stand in the correction (also when
 * empty), requirements with the chosen priority, years and skills, ignored ones gone, left ones marked so, the pay as
 * it was put. Unknown requirement ids change nothing.
 */
export function applyCorrections(analysis: Analysis, correction: EngineCorrection | null): Analysis {
  if (correction === null) return analysis;
  const { pay, asks = {} } = correction.corrected ?? {};
  const asked = analysis.requirements.map((requirement) =>
    withAsks(requirement, ({ key, ask }) =>
      Object.hasOwn(asks, key) ? { ...ask, ...given(asks[key], ask) } : ask,
    ),
  );
  const requirements = asked.flatMap((requirement): Requirement[] => {
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
    ...(pay === undefined ? {} : { pay: pay === null ? null : yearlyPay(pay) }),
    ...correctedAsks(analysis, asked, requirements),
    requirements,
  };
}

type AskCorrection = NonNullable<Corrected["asks"]>[string];

/** Only what was said: an absent number would overwrite the one that was read. */
function given(correction: AskCorrection | undefined, read: Ask): Partial<Ask> {
  const { minYears, skills, more = [] } = correction ?? {};
  const asked = [...new Set([...(skills ?? read.skills), ...more])];
  return {
    ...(minYears === undefined ? {} : { minYears }),
    ...(skills || more.length > 0 ? { skills: asked } : {}),
  };
}

function yearlyPay(pay: NonNullable<Corrected["pay"]>): NonNullable<Analysis["pay"]> {
  const yearly = (amount: number) => Math.round(amount * periodsPerYear[pay.period]);
  return { ...pay, annualMin: yearly(pay.min), annualMax: yearly(pay.max), text: "" };
}

/** What follows from a requirement's own years and skills: the posting's, where a requirement was corrected in them. */
function correctedAsks(analysis: Analysis, asked: Requirement[], requirements: Requirement[]) {
  const before = new Map(analysis.requirements.map((one) => [one.id, one]));
  const isOther = (field: "minYears" | "skills") =>
    asked.some((one) => one[field] !== before.get(one.id)?.[field]);
  const dropped = new Set(
    asked.flatMap((one) => (before.get(one.id)?.skills ?? []).filter((name) => !one.skills.includes(name))),
  );
  const said = asked.flatMap(({ skills }) => skills);
  for (const name of said) dropped.delete(name);
  const kept = [...new Set([...analysis.skills, ...said])].filter((name) => !dropped.has(name));
  return {
    ...(isOther("minYears") ? { minYears: overallYears(requirements) } : {}),
    ...(isOther("skills") ? { skills: kept } : {}),
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
