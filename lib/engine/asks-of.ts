import type { Ask, Requirement, Way } from "#lib/postings/schema.ts";

/** An ask with the key under which its correction is kept. */
export type KeyedAsk = { key: string; ask: Ask };

const pathOf = (...steps: (string | number)[]): string => steps.join("/");

/**
 * What of a requirement can be corrected: itself ("r3"), or each of its ways ("r3/0"), or of a way that asks for
 * several things together each of these ("r3/0/1").
 */
export function asksOf(requirement: Requirement): KeyedAsk[] {
  const { id, alternatives } = requirement;
  if (alternatives === undefined) return [{ key: id, ask: requirement }];
  return alternatives.flatMap((way, at) =>
    way.all === undefined
      ? [{ key: pathOf(id, at), ask: way }]
      : way.all.map((ask, part) => ({ key: pathOf(id, at, part), ask })),
  );
}

/** The key of a requirement's correction as its id and what comes behind it. */
export function partsOfKey(key: string): { id: string; path: string } {
  const [id = ""] = key.split("/", 1);
  return { id, path: key.slice(id.length) };
}

/**
 * The requirement with each of its asks as `change` gives it back, its own years and skills following from them: all
 * their skills, and the least of the ways' years. The very same requirement when nothing was changed.
 */
export function withAsks(requirement: Requirement, change: (one: KeyedAsk) => Ask): Requirement {
  const { id, alternatives } = requirement;
  if (alternatives === undefined) {
    const changed = change({ key: id, ask: requirement });
    return changed === requirement ? requirement : { ...requirement, ...changed };
  }
  const ways = alternatives.map((way, at) => wayWith(way, pathOf(id, at), change));
  if (ways.every((way, at) => way === alternatives[at])) return requirement;
  const skills = [...new Set(ways.flatMap((way) => way.skills))];
  return {
    ...requirement,
    skills,
    isAnyOf: skills.length > 1,
    minYears: chosenYears(ways, Math.min),
    alternatives: ways,
  };
}

function wayWith(way: Way, key: string, change: (one: KeyedAsk) => Ask): Way {
  const { all } = way;
  if (all === undefined) return change({ key, ask: way });
  const parts = all.map((ask, part) => change({ key: pathOf(key, part), ask }));
  if (parts.every((ask, part) => ask === all[part])) return way;
  const skills = [...new Set(parts.flatMap((ask) => ask.skills))];
  return { ...way, skills, minYears: chosenYears(parts, Math.max), all: parts };
}

function chosenYears(asks: Ask[], choose: (...years: number[]) => number): number | null {
  const years = asks.flatMap((ask) => ask.minYears ?? []);
  return years.length === 0 ? null : choose(...years);
}
