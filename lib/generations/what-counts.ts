import "server-only";
import { factsOf } from "#lib/engine/facts.ts";
import type { Analysis } from "#lib/postings/schema.ts";
import type { Fact } from "#lib/profile/schema.ts";
import { describeError, log } from "#lib/server/log.ts";
import { countInThread } from "./pipeline-thread.ts";
import type { Match, RunInput } from "./schema.ts";

/** A piece of the profile, and the score without it. `points` is what it contributes, to a tenth. */
export type CountingPiece = { key: string; words: string; source: string; score: number; points: number };

/**
 * What each piece of the profile contributes to a result's score, most first; null when the score would no longer come
 * out the same (a newer engine reads some things otherwise), or could not be worked out at the moment.
 */
export async function whatCounts(
  { profile, today }: RunInput,
  analysis: Analysis,
  match: Match,
): Promise<CountingPiece[] | null> {
  const facts = factsOf(profile);
  const answer = await countInThread({ profile, facts, analysis, today }).catch((error: unknown) => {
    log().warn(describeError(error), "what counts in a score could not be worked out");
    return null;
  });
  if (answer === null || answer.score !== match.score) return null;
  return answer.contributions.map(({ itemId, factId, score, points }) => {
    const own = facts.filter((fact) => (factId === "" ? fact.itemId === itemId : fact.id === factId));
    return { key: `${itemId} ${factId}`, ...namedBy(own, factId === ""), score, points };
  });
}

const sectionWords: Record<Fact["section"], string> = {
  personal: "Personal details",
  summary: "Summary",
  experiences: "Role",
  education: "Education",
  projects: "Project",
  skills: "Skill",
  languages: "Language",
  certifications: "Certification",
  sections: "Further section",
};
const naming = new Set<Fact["kind"]>(["title", "employer", "degree", "institution"]);

/** An item goes by its heading, a fact by its own words. */
function namedBy(facts: Fact[], isItem: boolean): Pick<CountingPiece, "words" | "source"> {
  const [first] = facts;
  if (!first) return { words: "", source: "" };
  if (!isItem) return { words: first.text, source: first.source };
  const heading = facts.filter((fact) => naming.has(fact.kind)).map((fact) => fact.text);
  return { words: heading.join(", ") || first.text, source: sectionWords[first.section] };
}
