import "server-only";
import type { Viewer } from "#lib/accounts/viewer.ts";
import { readPosting } from "#lib/postings/reading-thread.ts";
import type { Analysis } from "#lib/postings/schema.ts";
import { getPosting, listPostings } from "#lib/postings/store.ts";
import type { Profile } from "#lib/profile/schema.ts";
import { getPrimaryProfile } from "#lib/profile/store.ts";
import { now } from "#lib/server/clock.ts";
import { describeError, log } from "#lib/server/log.ts";
import { monthOf } from "#lib/time.ts";
import { sampleProfile } from "#seed/sample-profile.ts";
import { allStages } from "./pipeline-thread.ts";
import { defaultTailorOptions, type RunInput } from "./schema.ts";
import { stagesShown, type ShownStage } from "./stages-shown.ts";

export type StagesShown = {
  /** "Charge nurse at St. Brendan's Hospital" */
  posting: string;
  stages: ShownStage[];
};

/**
 * What the five stages do to the posting that this person changed last, with their primary profile; null without
 * either. It is a run like any other, and nothing of it is stored.
 */
export async function ownExample(viewer: Viewer): Promise<StagesShown | null> {
  const query = { view: "own", q: "", status: "", after: "" } as const;
  const [{ postings }, profile] = await Promise.all([listPostings(viewer, query), getPrimaryProfile(viewer)]);
  const latest = postings.find((one) => one.analysis.requirements.length > 0);
  const posting = latest === undefined ? null : await getPosting(viewer, latest.id);
  if (posting === null || profile === null) return null;
  const { title, company, place, priorities, corrected, text, understood } = posting;
  try {
    return await runStages(
      profile.document,
      { text, correction: { title, company, place, priorities, corrected } },
      understood,
    );
  } catch (error) {
    log().warn(describeError(error), "the stages could not be shown on a person's own posting");
    return null;
  }
}

/** The same for a text that somebody has just pasted, with their profile or the sample's. Nothing of it is stored. */
export async function pastedExample(viewer: Viewer | null, pasted: string): Promise<StagesShown> {
  const [analysis, profile] = await Promise.all([
    readPosting({ text: pasted }),
    viewer === null ? null : getPrimaryProfile(viewer),
  ]);
  return runStages(profile?.document ?? sampleProfile, { text: analysis.text, correction: null }, analysis);
}

async function runStages(
  profile: Profile,
  posting: RunInput["posting"],
  understood: Analysis,
): Promise<StagesShown> {
  const input = { profile, posting, options: defaultTailorOptions, today: monthOf(now().getTime()) };
  const outputs = await allStages({ input, finished: {}, understood });
  const { title, company } = outputs["analyze-posting"];
  return { posting: named(title, company), stages: stagesShown(outputs) };
}

function named(title: string, company: string): string {
  return [title || "your posting", company].filter((part) => part !== "").join(" at ");
}
