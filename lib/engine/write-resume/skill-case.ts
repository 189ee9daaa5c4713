import type { Fact } from "#lib/profile/schema.ts";

/** Whether most skills begin small: then one that begins large is a name ("Interflora orders" beside "funeral work"). */
export function writesSkillsSmall(facts: Fact[]): boolean {
  const skills = facts.filter(({ kind, id }) => kind === "skill" && !id.endsWith(".years"));
  return skills.filter(({ text }) => /^\p{Ll}/u.test(text)).length * 2 > skills.length;
}
