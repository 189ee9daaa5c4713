import "server-only";
import type { Viewer } from "#lib/accounts/viewer.ts";
import { factsOf } from "#lib/engine/facts.ts";
import { matchProfile } from "#lib/engine/match-profile/match-profile.ts";
import type { Analysis } from "#lib/postings/schema.ts";
import { getProfile, listProfiles, type ProfileHead } from "#lib/profile/store.ts";
import { now } from "#lib/server/clock.ts";
import { describeError, log } from "#lib/server/log.ts";
import { once } from "#lib/server/once.ts";
import { monthOf } from "#lib/time.ts";
import { matchInThread, type MatchRequest, type PostingMatch } from "./pipeline-thread.ts";
import { fitOf } from "./posting-fit.ts";
import { defaultTailorOptions, type Fit } from "./schema.ts";

/** Stage two on its own: the same figures that tailoring this profile to this posting gives. */
export async function matchPosting(
  profile: Pick<ProfileHead, "id" | "version" | "document">,
  analysis: Analysis,
): Promise<PostingMatch> {
  const [match] = await matchAll(profile, [analysis]);
  if (match === undefined) throw new Error("one posting has one match");
  return match;
}

type Listed = { id: string; version: number; updatedAt: Date; analysis: Analysis };

// Some 200 bytes each. Random ids, counted versions and instants name what was matched: nothing here grows stale.
const keptFits = 5_000;
const kept = () => once("generations:fits", () => new Map<string, Fit>());

/** How far the primary profile meets each of these postings, by posting id; empty as long as there is no profile. */
export async function fitsOf(viewer: Viewer, postings: readonly Listed[]): Promise<Map<string, Fit>> {
  const [primary] = postings.length === 0 ? [] : await listProfiles(viewer);
  if (primary === undefined) return new Map();
  const month = thisMonth();
  const keyOf = ({ id, version, updatedAt }: Listed) =>
    [primary.id, primary.version, id, version, updatedAt.getTime(), month].join(" ");
  const known = kept();
  const unknown = postings.filter((posting) => !known.has(keyOf(posting)));
  if (unknown.length > 0) {
    const profile = await getProfile(viewer, primary.id);
    // Saved or deleted since the line above: the next look matches again.
    if (profile?.version !== primary.version) return new Map();
    const matches = await matchAll(
      profile,
      unknown.map((posting) => posting.analysis),
    );
    for (const [at, posting] of unknown.entries()) {
      const match = matches[at];
      if (match !== undefined) known.set(keyOf(posting), fitOf(posting.analysis, match));
    }
  }
  const fits = postings.flatMap((posting) => {
    const fit = known.get(keyOf(posting));
    return fit === undefined ? [] : [[posting.id, fit] as const];
  });
  for (const oldest of known.keys()) {
    if (known.size <= keptFits) break;
    known.delete(oldest);
  }
  return new Map(fits);
}

const thisMonth = () => monthOf(now().getTime());

/** In the pipeline's thread, as a large profile takes longer to read than the event loop may be held. */
async function matchAll(
  profile: Pick<ProfileHead, "id" | "version" | "document">,
  analyses: Analysis[],
): Promise<PostingMatch[]> {
  const request: MatchRequest = {
    profileKey: `${profile.id} ${profile.version}`,
    profile: profile.document,
    analyses,
    today: thisMonth(),
  };
  try {
    return await matchInThread(request);
  } catch (error) {
    // A page with its fit a little late is worth more than none.
    log().warn(describeError(error), "matched in the event loop, since the pipeline's thread could not");
    const facts = factsOf(profile.document);
    return analyses.map((analysis) => matchProfile({ ...request, facts, analysis }, defaultTailorOptions));
  }
}
