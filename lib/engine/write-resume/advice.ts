import { quoted } from "#lib/engine/match-profile/evidence.ts";
import { hasFigure } from "#lib/engine/verify/figures.ts";
import type { Match } from "#lib/generations/schema.ts";
import type { Analysis } from "#lib/postings/schema.ts";
import type { Profile } from "#lib/profile/schema.ts";
import { isBreak } from "./roles.ts";

const gapsNamed = 3;

/** What to add to the profile next, most useful first; nothing when nothing is missing. */
export function adviceFor(profile: Profile, analysis: Analysis, match: Match): string[] {
  const advice: string[] = [];
  const { personal, experiences } = profile;
  if (personal.email === "") advice.push("Add an e-mail address, so that an employer can answer.");
  if (experiences.length === 0) {
    advice.push(
      "Add your roles, also part-time, unpaid or at home: title, where, from when to when, and what you did.",
    );
  } else {
    const bare = experiences.filter((role) => !isBreak(role.title) && role.bullets.every((bullet) => bullet.text === "")); // prettier-ignore
    if (bare.length > 0)
      advice.push(
        `Say what you did as ${nameOf(bare[0]!)}: two or three facts, with numbers where you know them.`,
      );
    const undated = experiences.filter((role) => role.start === "" || (role.end === "" && !role.isCurrent));
    if (undated.length > 0)
      advice.push(`Add dates to ${nameOf(undated[0]!)}; without them its years can't be counted.`);
    const bullets = [...experiences, ...profile.projects].flatMap((item) => item.bullets);
    if (bullets.length > 0 && bullets.every((bullet) => !hasFigure(bullet.text))) {
      advice.push("None of your facts has a number. How many, how often, how large?");
    }
  }
  if (profile.skills.length === 0)
    advice.push("Add your skills by name: tools, methods, machines, software.");
  if (profile.education.length === 0) advice.push("Add school, training or a degree.");
  if (profile.summary === "") advice.push("Write a summary of two or three sentences in your own words.");
  if (personal.phone === "") advice.push("Add a phone number.");
  if (personal.location === "") advice.push("Add the town that you live in or want to work in.");
  return [...advice, ...gapAdvice(analysis, match)];
}

function nameOf(role: Profile["experiences"][number]): string {
  return [role.title, role.company].filter((part) => part !== "").join(", ") || "your role";
}

function gapAdvice(analysis: Analysis, match: Match): string[] {
  const left = new Set(analysis.requirements.filter((one) => one.isLeft).map((one) => one.id));
  const open = match.coverage.filter(
    (one) => one.status === "gap" && one.max > 0 && !left.has(one.requirementId),
  );
  open.sort((a, b) => b.max - a.max);
  return open.slice(0, gapsNamed).map((one) => {
    const text =
      analysis.requirements.find((requirement) => requirement.id === one.requirementId)?.text ?? "";
    return `If it is true of you, say where: ${quoted(text)} (worth ${one.max}).`;
  });
}
