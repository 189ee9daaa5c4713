import { beforeAll, expect, test } from "vitest";
import type { Viewer } from "#lib/accounts/viewer.ts";
import { factsOf } from "#lib/engine/facts.ts";
import { runPipeline } from "#lib/engine/pipeline.ts";
import { createProfile, getProfile, saveProfile } from "#lib/profile/store.ts";
import { bundledPostings } from "#seed/bundled-postings.ts";
import { sampleProfile } from "#seed/sample-profile.ts";
import { newPerson } from "#testing/new-person.ts";
import { defaultTailorOptions } from "./schema.ts";
import { staleFacts } from "./stale-facts.ts";

const [posting] = bundledPostings;
if (posting === undefined) throw new Error("a posting is needed");
const content = runPipeline(
  { profile: sampleProfile, posting: { text: posting.text }, today: "2026-11" },
  defaultTailorOptions,
)["prepare-document"];

let viewer: Viewer;
let stranger: Viewer;

beforeAll(async () => {
  viewer = await newPerson();
  stranger = await newPerson();
});

async function newProfile() {
  const { id } = await createProfile(viewer, {
    label: "Own",
    document: sampleProfile,
    isPrimary: true,
    act: "Written",
  });
  const version = (await getProfile(viewer, id))?.version;
  if (version === undefined) throw new Error("the profile was not made");
  return { profileId: id, profileVersion: version };
}

test("names the cited facts that the profile states otherwise, and those alone", async () => {
  const written = await newProfile();
  expect(await staleFacts(viewer, written, content)).toEqual([]);
  const before = new Map(factsOf(sampleProfile).map((fact) => [fact.id, fact.text]));
  const document = { ...sampleProfile, personal: { ...sampleProfile.personal, phone: "+1 555 0199" } };
  const saved = await saveProfile(viewer, written.profileId, {
    seenVersion: written.profileVersion,
    document,
    tab: "t",
    act: "Edited",
  });
  expect(saved.ok).toBe(true);
  const stale = await staleFacts(viewer, written, content);
  expect(stale.map((id) => before.get(id))).toEqual([sampleProfile.personal.phone]);
  expect(await staleFacts(stranger, written, content)).toEqual([]);
});

test("says nothing of a profile that changed elsewhere", async () => {
  const written = await newProfile();
  const document = { ...sampleProfile, languages: [...sampleProfile.languages].reverse() };
  await saveProfile(viewer, written.profileId, {
    seenVersion: written.profileVersion,
    document,
    tab: "t",
    act: "Edited",
  });
  expect((await getProfile(viewer, written.profileId))?.version).toBe(written.profileVersion + 1);
  expect(await staleFacts(viewer, written, content)).toEqual([]);
});
