import type { Match } from "#lib/generations/schema.ts";
import type { Analysis } from "#lib/postings/schema.ts";
import type { Fact } from "#lib/profile/schema.ts";
import { readFacts } from "#lib/engine/fact-reading.ts";
import { genericStems } from "#lib/engine/match-profile/generic-words.ts";
import { wordKeys } from "#lib/engine/telling-words.ts";

const enoughWords = 3;
/** What no deed proves yet is worth more to be near to than what one does. */
const openFactor = 1;
const shownFactor = 0.3;
const secondFactor = 0.4;
/** A duty that the posting only tells of. */
const pointsOfDuty = 5;

type Asked = { keys: Set<string>; max: number; isShown: boolean; proofs: Set<string> };

/**
 * How near a fact's words come to what a posting asks for, in points of the match score: a requirement that it shares
 * telling words with, besides those that it proves. For choosing among facts and their order, where the match sees a
 * requirement in nothing but a skill's name, or not at all; it proves nothing.
 */
export function nearnessTo(
  {
    requirements,
    responsibilities = [],
    title,
  }: Pick<Analysis, "requirements" | "title"> & Partial<Pick<Analysis, "responsibilities">>,
  { coverage }: Pick<Match, "coverage">,
  facts: Fact[],
): (fact: Fact) => number {
  const reading = readFacts(facts);
  const bullets = new Set(
    facts.flatMap(({ id, kind }) => (kind === "bullet" || kind === "free" ? [id] : [])),
  );
  // What the job is called says of no deed that it is nearer than another.
  const named = new Set(wordKeys(title));
  const covered = new Map(coverage.map((one) => [one.requirementId, one]));
  const asked = requirements.flatMap(({ id, text }): Asked[] => {
    const own = covered.get(id);
    const keys = tellingKeys(text, named);
    if (!own || keys.size === 0) return [];
    return [{ keys, max: own.max, isShown: own.factIds.some((fact) => bullets.has(fact)), proofs: new Set(own.factIds) }]; // prettier-ignore
  });
  const texts = new Set(requirements.map(({ text }) => text));
  for (const { text } of responsibilities) {
    const keys = tellingKeys(text, named);
    if (keys.size > 0 && !texts.has(text)) asked.push({ keys, max: pointsOfDuty, isShown: false, proofs: new Set() }); // prettier-ignore
  }
  const byKey = new Map<string, number[]>();
  asked.forEach(({ keys }, at) => {
    for (const key of keys) {
      const places = byKey.get(key);
      if (places) places.push(at);
      else byKey.set(key, [at]);
    }
  });
  const known = new Map<string, number>();
  const near = ({ id }: Fact): number => {
    const shared = new Map<number, number>();
    for (const key of reading.byId.get(id)!.keys)
      for (const at of byKey.get(key) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
    let [first, second] = [0, 0];
    for (const [at, count] of shared) {
      const { proofs, keys, max, isShown } = asked[at]!;
      if (proofs.has(id)) continue;
      const value =
        Math.min(1, count / Math.min(enoughWords, keys.size)) * max * (isShown ? shownFactor : openFactor);
      if (value > first) [first, second] = [value, first];
      else if (value > second) second = value;
    }
    return first + secondFactor * second;
  };
  return (fact) => {
    const value = known.get(fact.id) ?? near(fact);
    known.set(fact.id, value);
    return value;
  };
}

function tellingKeys(text: string, named: Set<string>): Set<string> {
  return new Set(
    wordKeys(text).filter((key) => !genericStems.has(key) && !LOOSE.has(key) && !named.has(key)),
  );
}

/** What stands in any wish and says nothing of its matter. */
const LOOSE = new Set(
  wordKeys(
    "years experience excellent good strong sound proven mandatory required essential preferred highest similar relevant related role job position fluent written spoken prepare handle monitor secure chair",
  ),
);
