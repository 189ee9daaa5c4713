import { beforeAll, describe, expect, test } from "vitest";
import type { Viewer } from "#lib/accounts/viewer.ts";
import { factsOf } from "#lib/engine/facts.ts";
import { matchProfile } from "#lib/engine/match-profile/match-profile.ts";
import type { PostingQuery } from "#lib/postings/schema.ts";
import { createPosting, leaveGap, listPostings } from "#lib/postings/store.ts";
import { createProfile, getPrimaryProfile, saveProfile } from "#lib/profile/store.ts";
import { now } from "#lib/server/clock.ts";
import { monthOf } from "#lib/time.ts";
import { bundledPostings } from "#seed/bundled-postings.ts";
import { sampleProfile } from "#seed/sample-profile.ts";
import { newPerson } from "#testing/new-person.ts";
import { fitsOf } from "./fits.ts";
import { defaultTailorOptions } from "./schema.ts";

const own: PostingQuery = { view: "own", q: "", status: "", after: "" };

describe("the fit of listed postings", () => {
  let viewer: Viewer;
  beforeAll(async () => {
    viewer = await newPerson();
    for (const { text } of bundledPostings.slice(0, 3)) await createPosting(viewer, { text });
  });
  const listed = async () => (await listPostings(viewer, own)).postings;

  test("is there for none without a profile", async () => {
    expect(await fitsOf(viewer, await listed())).toEqual(new Map());
  });

  test("is the score that tailoring the primary profile gives, read again after the profile was saved", async () => {
    await createProfile(viewer, { label: "Mine", document: sampleProfile, isPrimary: true, act: "Made" });
    const postings = await listed();
    const facts = factsOf(sampleProfile);
    const scores = postings.map(({ id, analysis }) => {
      const input = { profile: sampleProfile, facts, analysis, today: monthOf(now().getTime()) };
      return [id, matchProfile(input, defaultTailorOptions).score];
    });
    const scoresOf = async () => [...(await fitsOf(viewer, postings))].map(([id, fit]) => [id, fit.score]);
    expect(await scoresOf()).toEqual(scores);
    expect(await scoresOf()).toEqual(scores);

    const profile = await getPrimaryProfile(viewer);
    if (profile === null) throw new Error("the profile is not there");
    const document = { ...sampleProfile, experiences: [], skills: [], certifications: [], education: [] };
    const save = { seenVersion: profile.version, document, tab: "", act: "Deleted all" };
    expect((await saveProfile(viewer, profile.id, save)).ok).toBe(true);
    expect(await scoresOf()).not.toEqual(scores);
  });

  test("names another gap once the top one is left, and counts it as before", async () => {
    const [posting] = await listed();
    if (posting === undefined) throw new Error("a posting is needed");
    const before = (await fitsOf(viewer, [posting])).get(posting.id);
    for (const { id } of posting.analysis.requirements) {
      expect((await leaveGap(viewer, posting.id, { requirementId: id, isLeft: true })).ok).toBe(true);
    }
    const [after] = (await listed()).filter(({ id }) => id === posting.id);
    expect(before?.topGap).not.toBe("");
    expect(after && (await fitsOf(viewer, [after])).get(posting.id)).toEqual({ ...before, topGap: "" });
  });
});
