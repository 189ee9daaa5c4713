import "server-only";
import type { Viewer } from "#lib/accounts/viewer.ts";
import { fail, invalid, notFound, type Result } from "#lib/problem.ts";
import { getProfile, saveProfile, type Saved } from "#lib/profile/store.ts";
import { newId } from "#lib/server/ids.ts";
import { withStatedFact, type StatedFact } from "./stated-fact.ts";

/** Adds what a person said they have to their profile, as an act of its own that Undo names. */
export async function addToProfile(
  viewer: Viewer,
  profileId: string,
  stated: StatedFact,
): Promise<Result<Saved>> {
  const profile = await getProfile(viewer, profileId);
  if (profile === null) return notFound("profile");
  const added = withStatedFact(profile.document, stated, newId("itm"));
  if ("field" in added) return invalid(added.message, { [added.field]: added.message });
  const { document, act } = added;
  const saved = await saveProfile(viewer, profileId, {
    seenVersion: profile.version,
    document,
    act,
    tab: "",
  });
  if (saved.ok || saved.problem.kind !== "conflict") return saved;
  return fail({
    kind: "unavailable",
    message: "Your profile was being saved somewhere else. Nothing was added; send it again.",
  });
}
