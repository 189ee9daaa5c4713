import type { ItemSection, Profile } from "#lib/profile/schema.ts";
import { fieldWords, itemName, sectionWords } from "#lib/profile/words.ts";

/** The first field that does not fit: what to open, and how it is called. Null when all fits. */
export function problemPlace(
  document: Profile,
  problems: Record<string, string>,
): { openId: string; words: string } | null {
  const [path] = Object.keys(problems);
  if (path === undefined) return null;
  const [head = "", second = "", third = ""] = path.split(".");
  if (!isSection(head)) {
    const name = fieldWords[head === "personal" ? second : head] ?? head;
    return { openId: head === "personal" ? "personal" : "summary", words: name };
  }
  const item = document[head][Number(second)];
  if (!item) return { openId: head, words: `${sectionWords[head].title}: ${problems[path]}` };
  const field = fieldWords[third] ?? third;
  return { openId: item.id, words: `${field} in ${itemName(head, item)}` };
}

/** Positions of a section's items with something that does not fit. */
export function problemsIn(section: string, problems: Record<string, string>): ReadonlySet<number> {
  const paths = Object.keys(problems).map((path) => path.split("."));
  return new Set(paths.filter(([head]) => head === section).map(([, at]) => Number(at)));
}

function isSection(name: string): name is ItemSection {
  return name in sectionWords;
}
