import { placeOf, textOf } from "./compare.ts";
import { isSame } from "./same.ts";
import type { Profile } from "./schema.ts";

export type Side = "mine" | "theirs";
/** One thing that both changed differently. `key` is its path; `mine` and `theirs` say it in words. */
export type Conflict = { key: string; place: string; field: string; mine: string; theirs: string };
export type Merged = { document: Profile; conflicts: Conflict[] };

/**
 * Brings two descendants of one profile together, field by field, items and facts by their ids. What only one
 * side changed is taken from it; what both changed differently is a conflict, settled by `choices` (by key),
 * else by mine. Without conflicts the result does not depend on which side is called mine.
 */
export function mergeProfiles(
  base: Profile,
  mine: Profile,
  theirs: Profile,
  choices: Readonly<Record<string, Side>> = {},
): Merged {
  const conflicts: Conflict[] = [];
  const settle = (path: string[], mineValue: unknown, theirValue: unknown): Side => {
    const key = path.join(".");
    const { place, field } = placeOf(path, [mine, theirs, base]);
    conflicts.push({ key, place, field, mine: textOf(mineValue), theirs: textOf(theirValue) });
    return choices[key] ?? "mine";
  };
  // merge() rebuilds the shape of its inputs, and all three are profiles.
  return { document: merge([], base, mine, theirs, settle) as Profile, conflicts };
}

type Settle = (path: string[], mine: unknown, theirs: unknown) => Side;

function merge(path: string[], base: unknown, mine: unknown, theirs: unknown, settle: Settle): unknown {
  if (isSame(mine, theirs) || isSame(theirs, base)) return mine;
  if (isSame(mine, base)) return theirs;
  if (isRecord(mine) && isRecord(theirs)) {
    const before = isRecord(base) ? base : {};
    const keys = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
    return Object.fromEntries(
      keys.map((key) => [key, merge([...path, key], before[key], mine[key], theirs[key], settle)]),
    );
  }
  if (isList(mine) && isList(theirs)) {
    const lists = [base ?? [], mine, theirs].map(keyed);
    const [before, own, other] = lists;
    if (before && own && other) return mergeLists(path, before, own, other, settle);
  }
  return settle(path, mine, theirs) === "mine" ? mine : theirs;
}

/** A list by its items' ids (of strings: by themselves); null when two items share one. */
function keyed(list: unknown): Map<string, unknown> | null {
  if (!isList(list)) return null;
  const map = new Map<string, unknown>();
  for (const item of list)
    map.set(isRecord(item) && typeof item.id === "string" ? item.id : String(item), item);
  return map.size === list.length ? map : null;
}

type Keyed = Map<string, unknown>;

function mergeLists(path: string[], base: Keyed, mine: Keyed, theirs: Keyed, settle: Settle): unknown[] {
  const result = new Map<string, unknown>();
  for (const id of new Set([...base.keys(), ...mine.keys(), ...theirs.keys()])) {
    const kept = mergeItem([...path, id], base, mine, theirs, id, settle);
    if (kept) result.set(id, kept.value);
  }
  const anchors = orderOfCommon(path, base, mine, theirs, result, settle);
  return withAdded(anchors, result, mine, theirs).map((id) => result.get(id));
}

function mergeItem(
  path: string[],
  base: Keyed,
  mine: Keyed,
  theirs: Keyed,
  id: string,
  settle: Settle,
): { value: unknown } | null {
  const isIn = { base: base.has(id), mine: mine.has(id), theirs: theirs.has(id) };
  if (isIn.mine && isIn.theirs)
    return { value: merge(path, base.get(id), mine.get(id), theirs.get(id), settle) };
  const value = isIn.mine ? mine.get(id) : theirs.get(id);
  if (!isIn.base) return { value };
  if (!isIn.mine && !isIn.theirs) return null;
  // One side deleted it: that stands, unless the other side changed it meanwhile.
  if (isSame(value, base.get(id))) return null;
  const side = settle(path, isIn.mine ? value : deleted, isIn.theirs ? value : deleted);
  return isIn[side] ? { value } : null;
}

const deleted = "(deleted)";

/** The order of the items that all three have: of the side that changed it; a conflict when both did, differently. */
function orderOfCommon(
  path: string[],
  base: Keyed,
  mine: Keyed,
  theirs: Keyed,
  result: Keyed,
  settle: Settle,
): string[] {
  const isCommon = (id: string) => base.has(id) && mine.has(id) && theirs.has(id) && result.has(id);
  const [before, own, other] = [base, mine, theirs].map((list) => [...list.keys()].filter(isCommon));
  if (!before || !own || !other) return [];
  if (isSame(own, other) || isSame(other, before)) return own;
  if (isSame(own, before)) return other;
  const inWords = (ids: string[]) => ids.map((id) => textOf(result.get(id))).join(" · ");
  return settle([...path, "order"], inWords(own), inWords(other)) === "mine" ? own : other;
}

/** Puts what only one side holds behind the item that precedes it there; both sides' at one place: by id. */
function withAdded(anchors: string[], result: Keyed, mine: Keyed, theirs: Keyed): string[] {
  const places = new Map<string, { anchor: number; block: string; position: number }>();
  for (const side of [mine, theirs]) {
    let anchor = -1;
    let block = "";
    let position = 0;
    for (const id of side.keys()) {
      if (!result.has(id)) continue;
      const index = anchors.indexOf(id);
      if (index >= 0) {
        [anchor, block, position] = [index, "", 0];
        continue;
      }
      block ||= id;
      const place = { anchor, block, position: (position += 1) };
      const known = places.get(id);
      if (!known || comparePlaces(place, known) < 0) places.set(id, place);
    }
  }
  const added = [...places].sort(
    ([a, placeA], [b, placeB]) => comparePlaces(placeA, placeB) || (a < b ? -1 : 1),
  );
  const behind = (anchor: number) => added.filter(([, place]) => place.anchor === anchor).map(([id]) => id);
  return [...behind(-1), ...anchors.flatMap((id, index) => [id, ...behind(index)])];
}

type Place = { anchor: number; block: string; position: number };

function comparePlaces(a: Place, b: Place): number {
  if (a.anchor !== b.anchor) return a.anchor - b.anchor;
  if (a.block !== b.block) return a.block < b.block ? -1 : 1;
  return a.position - b.position;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isList(value: unknown): value is unknown[] {
  return Array.isArray(value);
}
