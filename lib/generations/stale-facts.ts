import "server-only";
import type { Viewer } from "#lib/accounts/viewer.ts";
import type { Prepared } from "#lib/documents/schema.ts";
import { changedFacts } from "#lib/engine/fact-hashes.ts";
import { factsOf } from "#lib/engine/facts.ts";
import { getProfile, versionOfProfile } from "#lib/profile/store.ts";

type Written = { profileId: string; profileVersion: number };

/**
 * Ids of the facts under a document that its profile states otherwise by now, or no longer. None while the profile is
 * the version that it was written from, which costs one small read, nor once the profile is gone.
 */
export async function staleFacts(
  viewer: Viewer,
  { profileId, profileVersion }: Written,
  content: Prepared,
): Promise<string[]> {
  const version = await versionOfProfile(viewer, profileId);
  if (version === null || version === profileVersion) return [];
  const profile = await getProfile(viewer, profileId);
  return profile ? changedFacts(content, factsOf(profile.document)).map(({ factId }) => factId) : [];
}
