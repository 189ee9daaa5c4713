import { beforeAll, expect, test } from "vitest";
import type { Viewer } from "#lib/accounts/viewer.ts";
import { createPosting } from "#lib/postings/store.ts";
import { createProfile } from "#lib/profile/store.ts";
import { db } from "#lib/server/db.ts";
import { bundledPostings } from "#seed/bundled-postings.ts";
import { sampleProfile } from "#seed/sample-profile.ts";
import { newPerson } from "#testing/new-person.ts";
import { ownExample } from "./own-example.ts";

let viewer: Viewer;
beforeAll(async () => {
  viewer = await newPerson();
});

test("shows the stages on one's own posting once there are a posting and a profile, and stores nothing", async () => {
  expect(await ownExample(viewer)).toBeNull();
  await createPosting(viewer, { text: bundledPostings[0]?.text ?? "" });
  expect(await ownExample(viewer)).toBeNull();
  await createProfile(viewer, { label: "Mine", document: sampleProfile, isPrimary: true, act: "Made" });
  const shown = await ownExample(viewer);
  const [analyze, match, , verify, prepare] = shown?.stages ?? [];
  expect(analyze?.figure).toMatch(/^\d+ requirements, \d+ required$/);
  expect(verify?.figure).toMatch(/^\d+ lines, \d+ replaced$/);
  expect(match?.all).toHaveLength(analyze?.all.length ?? 0);
  expect(prepare?.page).toContain(sampleProfile.personal.name);
  const asked = analyze?.sample?.words ?? "";
  expect(asked).not.toBe("");
  expect(bundledPostings[0]?.text).toContain(asked);
  expect(await db().generation.count({ where: { userId: viewer.userId } })).toBe(0);
});
