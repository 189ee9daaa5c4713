import type { Analysis, Correction } from "./schema.ts";

/**
 * What a person corrected, carried over to a new reading of a changed text: a title, company or place that was
 * only ever understood follows the new reading; a priority stays with the requirement that has the same words.
 */
export function keepCorrections(before: Analysis, after: Analysis, correction: Correction): Correction {
  const textOf = new Map(before.requirements.map((requirement) => [requirement.id, requirement.text]));
  const chosen = new Map(
    Object.entries(correction.priorities).map(([id, priority]) => [textOf.get(id) ?? "", priority]),
  );
  chosen.delete("");
  const kept = after.requirements.flatMap((requirement) => {
    const priority = chosen.get(requirement.text);
    return priority === undefined ? [] : [[requirement.id, priority] as const];
  });
  const follow = (name: "title" | "company" | "place") =>
    correction[name] === before[name] && after[name] !== "" ? after[name] : correction[name];
  return {
    ...correction,
    title: follow("title"),
    company: follow("company"),
    place: follow("place"),
    priorities: Object.fromEntries(kept),
  };
}

/** A priority that is what was understood anyway is no correction: a later, better reading may change it. */
export function withoutUnchanged(understood: Analysis, correction: Correction): Correction {
  const priorities = understood.requirements.flatMap(({ id, priority }) => {
    const chosen = correction.priorities[id];
    return chosen === undefined || chosen === priority ? [] : [[id, chosen] as const];
  });
  return { ...correction, priorities: Object.fromEntries(priorities) };
}
