import type { Month } from "#lib/time.ts";
import { clippedKeys } from "./clipped-words.ts";
import { monthsOf } from "./lengths.ts";
import { saysAsMuch } from "./meanings.ts";
import { regionWords } from "./regions.ts";
import { push, type Source, type Sources } from "./sources.ts";
import { wordKey } from "./word-forms.ts";

// The roles of a person as a line may sum them up: what each is called, what was done there, and in which months.

/** `title`: its first words in order, up to a comma or "at". */
export type Role = {
  heading: Set<string>;
  title: string[];
  keys: Set<string>;
  deeds: Set<string>;
  months: Set<number>;
};

const known = new WeakMap<Sources, { today: Month | undefined; roles: Role[] }>();

export function rolesOf(index: Sources, today: Month | undefined): Role[] {
  const before = known.get(index);
  if (before && before.today === today) return before.roles;
  const belowOf = new Map<Source | string, Source[]>();
  for (const source of index.all)
    for (const head of [source.itemId, source.headedBy]) if (head !== undefined) push(belowOf, head, source);
  const roles = index.all.flatMap((source): Role[] => {
    if (!isRole(source)) return [];
    const below = belowOf.get(source.isHeading ? source.itemId : source) ?? [];
    const months = new Set<number>();
    for (const text of source.ranges) {
      const range = monthsOf(text, today);
      if (range && range.last - range.first < 1200)
        for (let month = range.first; month <= range.last; month += 1) months.add(month);
    }
    const places = source.facts.flatMap(({ text }) => regionWords(text)).map((word) => wordKey(word));
    const heading = new Set([...source.words.keys(), ...places]);
    const keys = new Set([...heading, ...below.flatMap((one) => [...one.words.keys()])]);
    const cut = source.tokens.findIndex(
      (one, at) => at > 0 && (one.edge > 0 || one.isSilent || one.kind !== "word"),
    );
    const title = source.tokens.slice(0, cut === -1 ? undefined : cut).map(({ key }) => key);
    const deeds = new Set(
      below.flatMap(({ tokens }) =>
        tokens.flatMap(({ doer, key, edge }) => (doer === "own" && edge === 2 ? key : [])),
      ),
    );
    return [{ heading, title, keys, deeds, months }];
  });
  known.set(index, { today, roles });
  return roles;
}

function isRole(source: Source): boolean {
  if (source.ranges.length === 0) return false;
  if (source.isHeading) return source.facts[0]?.section === "experiences";
  return source.isDated && source.implied.size === 0;
}

const LEAST_SHARED = 4;

/** Whether a role's words say a word, or one of the same meaning or stem; `isExact` takes no other of its stem. */
export function isOf(keys: Set<string>, key: string, isExact = false): boolean {
  if (keys.has(key)) return true;
  if (clippedKeys(key).some((one) => keys.has(one))) return true;
  for (const own of keys) {
    if (saysAsMuch(key, own)) return true;
    if (isExact) continue;
    // "Hairdressing" of who did hair, "mining" of whom a mine employed.
    if (
      own.length >= LEAST_SHARED &&
      key.length >= LEAST_SHARED &&
      (own.startsWith(key) || key.startsWith(own))
    )
      return true;
  }
  return false;
}
