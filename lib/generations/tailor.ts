import "server-only";
import type { Viewer } from "#lib/accounts/viewer.ts";
import { getPosting } from "#lib/postings/store.ts";
import { getPrimaryProfile, getProfile } from "#lib/profile/store.ts";
import { notFound, ok, type Result } from "#lib/problem.ts";
import { now } from "#lib/server/clock.ts";
import { env } from "#lib/server/env.ts";
import { sha256 } from "#lib/server/ids.ts";
import { monthOf } from "#lib/time.ts";
import type { TailorOptions } from "./schema.ts";
import { beginInThread, type ThreadRun } from "./pipeline-thread.ts";
import { startRun } from "./run.ts";
import { joinOrCreate, storeOnce } from "./store.ts";

type Asked = { postingId: string; profileId: string | null; submitKey: string; options: TailorOptions };

/** What may refuse a run as it is stored: the count of those that this person made in this hour. */
type Admission = () => Promise<Result<never> | null>;

/**
 * Freezes profile, posting and options as a run's input, starts it, and waits at most 300 ms for its end.
 * Answers the generation's id; the same form sent twice answers the same one.
 */
export async function tailor(
  viewer: Viewer,
  asked: Asked,
  admit: Admission = async () => null,
): Promise<Result<{ id: string }>> {
  const [posting, profile] = await Promise.all([
    getPosting(viewer, asked.postingId),
    asked.profileId ? getProfile(viewer, asked.profileId) : getPrimaryProfile(viewer),
  ]);
  if (!posting) return notFound("posting");
  if (!profile) return notFound("profile");
  const { title, company, place, priorities, corrected } = posting;
  const asking = {
    submitKey: formKey(asked),
    postingId: posting.id,
    profileId: profile.id,
    profileVersion: profile.version,
    title,
    company,
    input: {
      profile: profile.document,
      posting: { text: posting.text, correction: { title, company, place, priorities, corrected } },
      options: asked.options,
      today: monthOf(now().getTime()),
    },
  };
  // Computing needs no database, so it goes on while the run is stored; a run that already was is left to itself.
  const isPaused = env().CANDOR_TEST_PAUSE > 0;
  const beginning = { input: asking.input, finished: {}, understood: posting.understood };
  let inThread = null as ThreadRun | null;
  let isMine = false;
  try {
    const stored = await storeOnce(async () => {
      const refused = await admit();
      if (refused) return refused;
      if (!isPaused) inThread ??= beginInThread(beginning, { isAhead: true });
      return ok(await joinOrCreate(viewer, asking, { isClaimed: true }));
    });
    if (!stored.ok) return stored;
    const { id, claimed } = stored.value;
    isMine = claimed !== null;
    await startRun(id, claimed ? { claimed, inThread } : undefined);
    return ok({ id });
  } finally {
    if (!isMine) inThread?.end();
  }
}

/**
 * The form's own key and what was chosen in it: whoever chooses differently and sends again asks anew. What the profile
 * says is not part of it, for a sending that is repeated after a lost answer may meet a profile saved meanwhile; a
 * form that was answered takes a new key by itself (components/ui/once-key.tsx).
 */
function formKey({ submitKey, ...fields }: Asked): string {
  return `${submitKey}.${sha256(JSON.stringify(fields)).slice(0, 16)}`;
}
