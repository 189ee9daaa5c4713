import { emptyProfile, type Profile } from "#lib/profile/schema.ts";
import { analyzePosting } from "#lib/engine/analyze-posting/analyze-posting.ts";
import { factsOf } from "#lib/engine/facts.ts";
import { matchProfile } from "#lib/engine/match-profile/match-profile.ts";
import { defaultTailorOptions, type Coverage } from "#lib/generations/schema.ts";

type Role = Profile["experiences"][number];

const idOf = (name: string) => name.replace(/\W/g, "");

/** A role of a profile, current unless it has an end, with a bullet for each text. */
export function role(title: string, bullets: string[] = [], more: Partial<Role> = {}): Role {
  const { start = "2019-01", end = "" } = more;
  return {
    id: idOf(title),
    title,
    company: "Alder & Sons",
    location: "",
    start,
    end,
    isCurrent: end === "",
    employment: "",
    technologies: [],
    bullets: bullets.map((text, at) => ({ id: `b${at}`, text })),
    ...more,
  };
}

export const card = (name: string): Profile["certifications"][number] => ({
  id: idOf(name),
  name,
  issuer: "",
  start: "",
  end: "",
  credentialId: "",
  url: "",
});

export const course = (degree: string, field = ""): Profile["education"][number] => ({
  id: idOf(degree),
  institution: "Alder College",
  degree,
  field,
  start: "",
  end: "2015",
  grade: "",
  honors: "",
  coursework: [],
});

export const skill = (name: string): Profile["skills"][number] => ({
  id: idOf(name),
  name,
  category: "",
  level: "",
  years: null,
});

/** What is made of the one requirement of a posting, of somebody who has no more than is given. */
export function judged(line: string, more: Partial<Profile>, title = "Warden"): Coverage {
  const analysis = analyzePosting({ text: `${title}\n\nRequirements\n- ${line}` });
  const profile = { ...emptyProfile("Ida", ""), ...more };
  const input = { profile, facts: factsOf(profile), analysis, today: "2026-10" };
  return matchProfile(input, defaultTailorOptions).coverage[0]!;
}

export const statusOf = (...asked: Parameters<typeof judged>) => judged(...asked).status;
