import { unionMonths, type Month } from "#lib/time.ts";
import type { Profile, Skill } from "./schema.ts";

export type StrongSkill = { id: string; name: string; score: number; why: string };
export type Strengths = {
  /** Months in at least one dated role: what overlaps counts once. */
  months: number;
  /** At most five, the strongest first. */
  skills: StrongSkill[];
  counts: {
    roles: number;
    facts: number;
    projects: number;
    skills: number;
    schools: number;
    languages: number;
    certifications: number;
  };
};

/** What a profile holds, in figures. `today` ends the roles that still last. */
export function strengthsOf(profile: Profile, today: Month): Strengths {
  const facts = [...profile.experiences, ...profile.projects]
    .flatMap((item) => item.bullets)
    .filter(({ text }) => text !== "");
  const uses = textsOf(profile);
  const skills = profile.skills
    .filter((skill) => skill.name !== "")
    .map((skill) => rate(skill, uses.filter((text) => mentions(text, skill.name.toLowerCase())).length))
    .filter((skill) => skill.score > 0)
    .sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1));
  return {
    months: unionMonths(profile.experiences, today),
    skills: skills.slice(0, 5),
    counts: {
      roles: profile.experiences.length,
      facts: facts.length,
      projects: profile.projects.length,
      skills: profile.skills.length,
      schools: profile.education.length,
      languages: profile.languages.length,
      certifications: profile.certifications.length,
    },
  };
}

/** "12 years", "1 year, 3 months", "5 months"; "none yet" for nothing. */
export function monthsInWords(months: number): string {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  const part = (count: number, unit: string) =>
    count === 0 ? [] : [`${count} ${unit}${count === 1 ? "" : "s"}`];
  // From five years on the odd months say nothing.
  const parts = years >= 5 ? part(years, "year") : [...part(years, "year"), ...part(rest, "month")];
  return parts.join(", ") || "none yet";
}

const levelPoints: Record<Skill["level"], number> = {
  "": 0,
  beginner: 1,
  intermediate: 2,
  advanced: 3,
  expert: 4,
};

/**
 * Level counts twice, then a half for each year up to ten, then one for each use in a fact up to five: what is
 * claimed, for how long, and where it shows, each able to make up for another.
 */
function rate(skill: Skill, used: number): StrongSkill {
  const score = 2 * levelPoints[skill.level] + Math.min(10, skill.years ?? 0) / 2 + Math.min(5, used);
  const why = [
    skill.level,
    skill.years === null || skill.years === 0 ? "" : `${skill.years} ${skill.years === 1 ? "year" : "years"}`,
    used === 0 ? "" : `in ${used} ${used === 1 ? "fact" : "facts"}`,
  ];
  return { id: skill.id, name: skill.name, score, why: why.filter((part) => part !== "").join(", ") };
}

function textsOf(profile: Profile): string[] {
  return [...profile.experiences, ...profile.projects].flatMap((item) =>
    [...item.bullets.map((bullet) => bullet.text), ...item.technologies].map((text) => text.toLowerCase()),
  );
}

/** As a whole word: "Go" is not in "Google", "C" not in "C++". Both in lower case. */
function mentions(text: string, name: string): boolean {
  const isPartOfWord = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}+#]/u.test(sign);
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!isPartOfWord(text[at - 1]) && !isPartOfWord(text[at + name.length])) return true;
  }
  return false;
}
