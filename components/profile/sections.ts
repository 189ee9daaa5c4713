import type { ItemSection, Profile } from "#lib/profile/schema.ts";
import { sectionWords } from "#lib/profile/words.ts";
import { isBlank, withoutEmptyFacts } from "./blank-items.ts";

// Not schema's own list: zod would come with it.
export const sections = Object.keys(sectionWords) as ItemSection[];

/** The section that holds the item with this id. */
export function sectionOf(document: Profile, id: string): ItemSection | undefined {
  return sections.find((section) => document[section].some((item) => item.id === id));
}

/** What was begun and left empty goes when its form closes. */
export function tidy(document: Profile, openId: string | null): Profile {
  const section = openId === null ? undefined : sectionOf(document, openId);
  if (section === undefined) return document;
  const items: Profile[ItemSection][number][] = document[section];
  return {
    ...document,
    [section]: items
      .filter((item) => item.id !== openId || !isBlank(section, item))
      .map((item) => (item.id === openId ? withoutEmptyFacts(item) : item)),
  };
}
