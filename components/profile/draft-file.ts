import type { Profile } from "#lib/profile/schema.ts";

/**
 * A profile alone, as the file that "Bring a file in" under Settings reads (lib/account-data/account-file.ts):
 * what was typed into an account that nobody can log into any more can go on in another one.
 */
export function draftFile(profile: { id: string; label: string; document: Profile }, atMs: number): string {
  const { id, label, document } = profile;
  const at = new Date(atMs).toISOString();
  const version = { version: 1, act: "Kept from an ended session", startedAt: at, savedAt: at, document };
  const times = { createdAt: at, updatedAt: at, deletedAt: null };
  const file = {
    format: "candor-account",
    version: 1,
    exportedAt: at,
    profiles: [{ id, label, isPrimary: true, ...times, versions: [version] }],
    postings: [],
    generations: [],
  };
  return JSON.stringify(file, null, 2);
}
