import { formatMonth } from "#lib/time.ts";
import { isSame } from "./same.ts";
import type { ItemSection, Profile } from "./schema.ts";
import { fieldWords, itemName, sectionWords } from "./words.ts";

export type Difference = {
  key: string;
  kind: "added" | "removed" | "changed" | "moved";
  /** "Experience: Triage nurse, Lakeside General". */
  place: string;
  /** "Title"; "" when the whole item is meant. */
  field: string;
  before: string;
  after: string;
};

/** What changed from one document to the other, in words, in the order of the page. Nothing when they are the same. */
export function compareProfiles(before: Profile, after: Profile): Difference[] {
  const { links: linksBefore, ...personBefore } = before.personal;
  const { links: linksAfter, ...personAfter } = after.personal;
  const docs = [after, before];
  return [
    ...compareFields(["personal"], personBefore, personAfter, docs),
    ...compareLists(["personal", "links"], linksBefore, linksAfter, docs),
    ...compareFields([], { summary: before.summary }, { summary: after.summary }, docs),
    ...sections().flatMap((section) => compareLists([section], before[section], after[section], docs)),
  ];
}

// Not schema's own list: this file is loaded by the browser, where zod is not.
const sections = () => Object.keys(sectionWords).filter(isSection);

function isSection(name: string): name is ItemSection {
  return name in sectionWords;
}

type Fields = Record<string, unknown>;
type Item = { id: string } & Fields;

function compareFields(path: string[], before: Fields, after: Fields, docs: Profile[]): Difference[] {
  return Object.keys({ ...before, ...after })
    .filter((name) => name !== "id")
    .flatMap((name): Difference[] => {
      const [from, to] = [before[name], after[name]];
      if (isSame(from, to)) return [];
      if (isItems(from) && isItems(to)) return compareLists([...path, name], from, to, docs);
      const kind = textOf(from) === "" ? "added" : textOf(to) === "" ? "removed" : "changed";
      return [difference([...path, name], kind, from, to, docs)];
    });
}

function compareLists(
  path: string[],
  before: readonly Item[],
  after: readonly Item[],
  docs: Profile[],
): Difference[] {
  const [old, now] = [
    new Map(before.map((item) => [item.id, item])),
    new Map(after.map((item) => [item.id, item])),
  ];
  const found = after.flatMap((item) => {
    const was = old.get(item.id);
    const at = [...path, item.id];
    if (!was) return [difference(at, "added", undefined, item, docs)];
    return "text" in item && !isSame(was, item)
      ? [difference(at, "changed", was, item, docs)]
      : compareFields(at, was, item, docs);
  });
  const removed = before
    .filter((item) => !now.has(item.id))
    .map((item) => difference([...path, item.id], "removed", item, undefined, docs));
  const [orderBefore, orderAfter] = [
    before.filter((item) => now.has(item.id)),
    after.filter((item) => old.has(item.id)),
  ];
  const isMoved = !isSame(
    orderBefore.map((item) => item.id),
    orderAfter.map((item) => item.id),
  );
  const moved = isMoved ? [difference([...path, "order"], "moved", orderBefore, orderAfter, docs)] : [];
  return [...found, ...removed, ...moved];
}

function difference(
  path: string[],
  kind: Difference["kind"],
  before: unknown,
  after: unknown,
  docs: Profile[],
): Difference {
  return { key: path.join("."), kind, ...placeOf(path, docs), before: textOf(before), after: textOf(after) };
}

function isItems(value: unknown): value is Item[] {
  return (
    Array.isArray(value) && value.every((item) => typeof item === "object" && item !== null && "id" in item)
  );
}

/** Where a path leads, in words. The first of `docs` that holds the item names it. */
export function placeOf(path: readonly string[], docs: readonly Profile[]): { place: string; field: string } {
  const [head = "", id = "", name = ""] = path;
  if (!isSection(head)) {
    return head === "personal"
      ? { place: "You", field: fieldWords[id] ?? id }
      : { place: fieldWords[head] ?? head, field: "" };
  }
  const { title } = sectionWords[head];
  if (id === "order") return { place: title, field: "Order" };
  const named = docs.flatMap((document) => nameIn(document, head, id)).at(0);
  const isOrder = path.at(-1) === "order";
  const field =
    name === "" ? "" : isOrder ? `${fieldWords[name] ?? name}, order` : (fieldWords[name] ?? name);
  return { place: named === undefined ? title : `${title}: ${named}`, field };
}

function nameIn<S extends ItemSection>(document: Profile, section: S, id: string): string[] {
  const list: readonly Profile[S][number][] = document[section];
  return list.filter((item) => item.id === id).map((item) => itemName(section, item));
}

/** A value as a person would read it; an item by all that it says. */
export function textOf(value: unknown): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "string") return /^\d{4}-\d{2}$/.test(value) ? formatMonth(value) : value;
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") return String(value);
  if (typeof value !== "object") return "";
  const parts = Array.isArray(value)
    ? value.map(textOf)
    : Object.entries(value).flatMap(([name, part]) =>
        name === "id" || part === false ? [] : [part === true ? (fieldWords[name] ?? name) : textOf(part)],
      );
  return parts.filter((part) => part !== "").join(" · ");
}
