import type { Profile } from "#lib/profile/schema.ts";

/**
 * A document that can be saved although some fields do not fit: each item, personal field or summary with a
 * problem is as it was last saved; an item that never was saved is left out. `paths` are the problems' paths.
 * What is held back stays in the editor and in its draft.
 */
export function holdBack(
  document: Profile,
  saved: Profile,
  paths: readonly (readonly PropertyKey[])[],
): Profile {
  const result: Profile = { ...document, personal: { ...document.personal } };
  const itemsOf = (source: Profile, section: string): readonly { id: string }[] | null => {
    const value: unknown = Reflect.get(source, section);
    return Array.isArray(value) ? value : null;
  };
  const badItems = new Map<string, Set<number>>();
  for (const [head, second] of paths) {
    const section = String(head);
    if (section === "personal" && typeof second === "string") {
      Reflect.set(result.personal, second, Reflect.get(saved.personal, second));
    } else if (typeof second === "number") {
      badItems.set(section, (badItems.get(section) ?? new Set()).add(second));
    } else {
      Reflect.set(result, section, Reflect.get(saved, section));
    }
  }
  for (const [section, indexes] of badItems) {
    const before = new Map((itemsOf(saved, section) ?? []).map((item) => [item.id, item]));
    const items = (itemsOf(document, section) ?? []).flatMap((item, index) => {
      if (!indexes.has(index)) return [item];
      const was = before.get(item.id);
      return was ? [was] : [];
    });
    Reflect.set(result, section, items);
  }
  return result;
}
