import { beforeAll, describe, expect, test } from "vitest";
import type { Viewer } from "#lib/accounts/viewer.ts";
import { emptyProfile } from "#lib/profile/schema.ts";
import { createProfile, getProfile } from "#lib/profile/store.ts";
import { undo } from "#lib/profile/store/history.ts";
import { newPerson } from "#testing/new-person.ts";
import { addToProfile } from "./add-to-profile.ts";
import { createPosting, getPosting, leaveGap, listPostings, updatePosting } from "./store.ts";

const text = `Charge Nurse
Riverside Hospital, Duluth

What you need
- At least 5 years as charge nurse
- CCRN certification`;

async function read(viewer: Viewer, id: string) {
  const posting = await getPosting(viewer, id);
  if (posting === null) throw new Error("the posting is not there");
  return posting;
}

let anna: Viewer;
let boris: Viewer;
beforeAll(async () => {
  anna = await newPerson();
  boris = await newPerson();
});

describe("a gap", () => {
  const ccrnOf = async (id: string) => {
    const found = (await read(anna, id)).analysis.requirements.find((one) => one.text.includes("CCRN"));
    if (found === undefined) throw new Error("CCRN is needed");
    return found;
  };

  test("is left and taken up again, and the list keeps its order", async () => {
    const { id } = await createPosting(anna, { text });
    const { id: later } = await createPosting(anna, { text: `${text}\n- BLS` });
    const { id: requirementId } = await ccrnOf(id);
    const before = await read(anna, id);
    expect((await leaveGap(anna, id, { requirementId, isLeft: true })).ok).toBe(true);
    expect(await ccrnOf(id)).toMatchObject({ priority: "required", isLeft: true });
    expect((await read(anna, id)).understood).toEqual(before.understood);
    const query = { view: "own", q: "", status: "", after: "" } as const;
    expect((await listPostings(anna, query)).postings.map((one) => one.id)).toEqual([later, id]);

    expect((await leaveGap(anna, id, { requirementId, isLeft: false })).ok).toBe(true);
    expect((await read(anna, id)).analysis).toEqual(before.analysis);
    expect((await read(anna, id)).priorities).toEqual({});
  });

  test("stays left when the text is read again", async () => {
    const { id } = await createPosting(anna, { text });
    await leaveGap(anna, id, { requirementId: (await ccrnOf(id)).id, isLeft: true });
    const { title, company, place, status, notes, tags, priorities, version } = await read(anna, id);
    const correction = { title, company, place, status, notes, tags, priorities };
    const longer = text.replace("What you need\n", "What you need\n- ACLS certification\n");
    expect((await updatePosting(anna, id, { version, text: longer, correction })).ok).toBe(true);
    expect((await ccrnOf(id)).isLeft).toBe(true);
  });

  test("is nobody else's to leave, and none that isn't there", async () => {
    const { id } = await createPosting(anna, { text });
    const { id: requirementId } = await ccrnOf(id);
    const isLeft = true;
    expect(await leaveGap(boris, id, { requirementId, isLeft })).toMatchObject({
      problem: { kind: "not-found" },
    });
    expect(await leaveGap(anna, id, { requirementId: "r99", isLeft })).toMatchObject({
      problem: { kind: "not-found" },
    });
    expect((await read(anna, id)).version).toBe(1);
  });
});

describe("what a person says they have", () => {
  const stated = { text: "CCRN", place: "certifications", proficiency: "" } as const;
  const newProfile = async (viewer: Viewer) => {
    const document = emptyProfile("Anna", "");
    return (await createProfile(viewer, { label: "Mine", document, isPrimary: true, act: "Made" })).id;
  };
  const namesOf = async (viewer: Viewer, id: string) =>
    (await getProfile(viewer, id))?.document.certifications.map((one) => one.name);

  test("is in the profile as one act, which Undo reverses", async () => {
    const id = await newProfile(anna);
    const added = await addToProfile(anna, id, stated);
    if (!added.ok) throw new Error(added.problem.message);
    expect(await getProfile(anna, id)).toMatchObject({ act: "Added CCRN", version: added.value.version });
    expect(await namesOf(anna, id)).toEqual(["CCRN"]);
    expect(await undo(anna, id, { seenVersion: added.value.version, tab: "" })).toMatchObject({
      value: { undone: "Added CCRN" },
    });
    expect(await namesOf(anna, id)).toEqual([]);
  });

  test("is entered once, and never into a stranger's profile", async () => {
    const id = await newProfile(anna);
    await addToProfile(anna, id, stated);
    expect(await addToProfile(anna, id, stated)).toMatchObject({
      problem: { kind: "invalid", fields: { text: "This is in your profile already." } },
    });
    expect(await addToProfile(boris, id, { ...stated, text: "BLS" })).toMatchObject({
      problem: { kind: "not-found" },
    });
    expect(await namesOf(anna, id)).toEqual(["CCRN"]);
  });
});
