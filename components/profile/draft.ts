import type { Profile } from "#lib/profile/schema.ts";

/** What was typed and not yet saved, with what it was made from, so that it can be merged later. */
export type Draft = { version: number; saved: Profile; document: Profile; tab: string };

/**
 * The one draft of a person's profile on this device, until it is saved. The name begins with `candor-draft:`, so
 * that whoever ends a session can take all of them away (OWASP ASVS 14.3.3).
 */
export function draftShelf(userId: string, profileId: string, storage: Storage | null) {
  const key = `candor-draft:${userId}:${profileId}`;
  return {
    read(): Draft | null {
      try {
        const text = storage?.getItem(key);
        return text ? (JSON.parse(text) as Draft) : null;
      } catch {
        return null;
      }
    },
    /** False when the browser keeps nothing: then only this page holds the text. */
    write(draft: Draft): boolean {
      try {
        storage?.setItem(key, JSON.stringify(draft));
        return storage !== null;
      } catch {
        return false;
      }
    },
    /** Only this tab's own: another one may be typing too. */
    remove(tab: string): void {
      if (this.read()?.tab === tab) storage?.removeItem(key);
    },
  };
}

export type DraftShelf = ReturnType<typeof draftShelf>;
