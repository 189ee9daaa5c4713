import type { Coverage } from "#lib/generations/schema.ts";
import type { Requirement } from "#lib/postings/schema.ts";
import type { Fact, Profile } from "#lib/profile/schema.ts";

/** How "I have this" goes on: at a place in the profile, or with a form that begins with `text` at `place`. */
export type Having = { to: string } | { place: string; text: string; asksProficiency: boolean };

/**
 * What a person who has this would do. Years are the sum of the dates of roles, and a language that is already there
 * lacks its level: both are settled in the profile itself. A name is offered only where the posting asks for exactly one.
 */
export function havingOf(
  requirement: Requirement,
  coverage: Coverage | undefined,
  facts: ReadonlyMap<string, Fact>,
  experiences: Profile["experiences"],
): Having {
  const { kind, skills, minYears } = requirement;
  const [role] = experiences;
  if (minYears !== null)
    return { to: role === undefined ? "/profile?add=experiences" : editAt(role.id, "start") };
  const name = skills.length === 1 ? (skills[0] ?? "") : "";
  if (kind === "language") {
    const entry = coverage?.factIds.map((id) => facts.get(id)?.itemId ?? "").find((id) => id !== "");
    if (entry !== undefined) return { to: editAt(entry, "proficiency") };
    return { place: "languages", text: name, asksProficiency: true };
  }
  if (kind === "certification") return { place: "certifications", text: name, asksProficiency: false };
  if (kind === "education") return { place: "education", text: "", asksProficiency: false };
  if (kind === "skill" && skills.length > 0) return { place: "skills", text: name, asksProficiency: false };
  return { place: role === undefined ? "skills" : `role.${role.id}`, text: "", asksProficiency: false };
}

function editAt(itemId: string, field: string): string {
  return `/profile?${new URLSearchParams({ edit: itemId, field })}`;
}
