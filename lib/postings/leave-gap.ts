import { priorities, type Analysis, type Correction, type Requirement } from "./schema.ts";

type Chosen = Correction["priorities"];

const asLeft = {
  required: "left-required",
  preferred: "left-preferred",
  mentioned: "left-mentioned",
} as const satisfies Record<Requirement["priority"], Chosen[string]>;

/**
 * The choices with one gap left as it is, or taken up again; its priority stays what it was. Null when the posting
 * asks for no such thing, or its person dropped it. `analysis` is the corrected one.
 */
export function markGap(
  analysis: Pick<Analysis, "requirements">,
  chosen: Chosen,
  requirementId: string,
  isLeft: boolean,
): Chosen | null {
  const requirement = analysis.requirements.find((one) => one.id === requirementId);
  if (requirement === undefined) return null;
  const { priority } = requirement;
  return { ...chosen, [requirementId]: isLeft ? asLeft[priority] : priority };
}

/** The priority that a gap counts with although it is left; null for a choice that leaves nothing. */
export function leftPriority(chosen: string): Requirement["priority"] | null {
  return priorities.find((priority) => asLeft[priority] === chosen) ?? null;
}
