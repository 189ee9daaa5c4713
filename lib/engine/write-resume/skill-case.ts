import type { Fact } from "#lib/profile/schema.ts";

/** Whether most skills begin small: then one that begins large is a name ("Interflora orders" beside "funeral work"). */
export function writesSkillsSmall(facts: Fact[]): boolean {
  const skills = facts.filter(({ kind, id }) => kind === "skill" && !id.endsWith(".years"));
  return skills.filter(({ text }) => /^\p{Ll}/u.test(text)).length * 2 > skills.length;
}

const QUALITY =
  /^(?:bilingual|trilingual|multilingual|fluent|native|punctual|reliable|hard-?working|organi[sz]ed|flexible|motivated|honest|friendly|patient|calm|adaptable|dependable|polite|proactive|enthusiastic|trustworthy|computer literate|team ?work(?:ing)?|team player|communication|attention to detail|hard worker)\b/i;

/** Whether a skill says of itself that it is only being learned, or hardly there: "Power BI (learning)", "SQL (basic)". */
export function isLearned(text: string): boolean {
  return /\((?:[^()]*\b)?(?:stud(?:y|ying)|learning|in progress|beginner|basics?|self-?taught so far|currently|starting|novice)\b[^()]*\)/i.test(
    text,
  );
}

/** Whether what stands among the skills says how somebody is ("bilingual"), so that nobody "has" or "is skilled in" it. */
export function isQuality(text: string): boolean {
  return QUALITY.test(text);
}

/** A skill as a list has it: "API testing - Postman" with its tool in brackets, short forms in full. */
export function asListed(text: string): string {
  return text
    .replace(/^([^()]+) [-–—] ([^()–—-]+)$/u, "$1 ($2)")
    .replace(/\bmgmt\b/g, "management")
    .replace(/\bteam work\b/g, "teamwork")
    .replace(/\bTeam work\b/g, "Teamwork");
}
