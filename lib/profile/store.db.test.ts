import { beforeEach, describe, expect, test } from "vitest";
import type { Viewer } from "#lib/accounts/viewer.ts";
import { dayMs, minuteMs, moveClock } from "#lib/server/clock.ts";
import { db, transaction } from "#lib/server/db.ts";
import { newPerson } from "#testing/new-person.ts";
import { emptyProfile, type Profile } from "./schema.ts";
import {
  createProfile,
  getPrimaryProfile,
  getProfile,
  listProfiles,
  maxProfiles,
  saveProfile,
} from "./store.ts";
import {
  getUndo,
  getVersion,
  getVersionBefore,
  listVersions,
  restoreVersion,
  undo,
} from "./store/history.ts";
import {
  addProfile,
  copyProfile,
  deleteProfile,
  emptyProfileTrash,
  listDeletedProfiles,
  makePrimary,
  renameProfile,
  restoreProfile,
} from "./store/shelf.ts";

let viewer: Viewer;
let id: string;
const begun = emptyProfile("Ingrid Solheim", "ingrid@example.org");
const saying = (summary: string): Profile => ({ ...begun, summary });
const edit = (
  seenVersion: number,
  summary: string,
  more: { tab?: string; act?: string; key?: string } = {},
) =>
  saveProfile(viewer, id, { seenVersion, document: saying(summary), tab: "tab-1", act: "Edited", ...more });
const acts = async () =>
  (await listVersions(viewer, id, { take: 50 })).map(({ version, act }) => `${version} ${act}`);
const standing = async () => (await getProfile(viewer, id))?.document.summary;

beforeEach(async () => {
  moveClock(0);
  viewer = await newPerson();
  ({ id } = await createProfile(viewer, { label: "Main", document: begun, isPrimary: true, act: "Began" }));
});

describe("saveProfile", () => {
  test("makes what was saved stand, with the next version", async () => {
    expect(await edit(1, "One")).toMatchObject({ ok: true, value: { version: 2 } });
    expect(await getPrimaryProfile(viewer)).toMatchObject({
      id,
      label: "Main",
      version: 2,
      act: "Edited",
      document: saying("One"),
    });
  });

  test("makes one version of a tab's edits within ten minutes, and another of what follows", async () => {
    await edit(1, "One");
    moveClock(9 * minuteMs);
    await edit(2, "Two");
    expect(await acts()).toEqual(["3 Edited", "1 Began"]);
    moveClock(11 * minuteMs);
    await edit(3, "Three");
    expect(await acts()).toEqual(["4 Edited", "3 Edited", "1 Began"]);
    expect(await standing()).toBe("Three");
  });

  test("keeps another tab's edit and each named act as versions of their own", async () => {
    await edit(1, "One");
    await edit(2, "Two", { tab: "tab-2" });
    await edit(3, "Three", { tab: "tab-2", act: "Deleted a role" });
    await edit(4, "Four", { tab: "tab-2" });
    expect(await acts()).toEqual(["5 Edited", "4 Deleted a role", "3 Edited", "2 Edited", "1 Began"]);
  });

  test("refuses a save that saw an older version, and hands over what stands", async () => {
    await edit(1, "Theirs", { tab: "tab-2" });
    expect(await edit(1, "Mine")).toMatchObject({
      ok: false,
      problem: { kind: "conflict", version: 2, current: saying("Theirs") },
    });
    expect(await standing()).toBe("Theirs");
  });

  test("lets exactly one of many saves at once win", async () => {
    const results = await Promise.all(
      Array.from({ length: 8 }, (_, at) => edit(1, `From ${at}`, { tab: `tab-${at}` })),
    );
    const won = results.flatMap((result, at) => (result.ok ? [at] : []));
    expect(won).toHaveLength(1);
    expect(await standing()).toBe(`From ${won[0]}`);
    expect(results.filter((result) => !result.ok && result.problem.kind === "conflict")).toHaveLength(7);
  });

  test("answers a retry as it answered the first time", async () => {
    const key = "key-of-this-one-save";
    const first = await edit(1, "One", { key });
    await edit(2, "Two");
    expect(await edit(1, "One", { key })).toEqual(first);
    expect(await standing()).toBe("Two");
  });

  test("answers two sends of one save at once alike", async () => {
    const key = "key-of-this-one-save";
    const [first, second] = await Promise.all([edit(1, "One", { key }), edit(1, "One", { key })]);
    expect(first.ok).toBe(true);
    expect(second).toEqual(first);
    expect((await getProfile(viewer, id))?.version).toBe(2);
  });

  test("takes no other content under a key that was used", async () => {
    const key = "key-of-this-one-save";
    await edit(1, "One", { key });
    expect(await edit(2, "Two", { key })).toMatchObject({ ok: false, problem: { kind: "invalid" } });
    expect(await edit(1, "Two", { key })).toMatchObject({ ok: false, problem: { kind: "conflict" } });
    expect(await standing()).toBe("One");
  });

  test("is undone with the transaction that it joined", async () => {
    await expect(
      transaction(async () => {
        await edit(1, "Never");
        throw new Error("rolled back");
      }),
    ).rejects.toThrow("rolled back");
    expect(await standing()).toBe("");
    expect((await edit(1, "One")).ok).toBe(true);
  });
});

describe("another person's profile", () => {
  test("is not found, whatever is asked of it", async () => {
    const mine = id;
    const stranger = await newPerson();
    await edit(1, "Mine");
    const asked = { seenVersion: 2, tab: "tab-1" };
    const results = await Promise.all([
      saveProfile(stranger, mine, { ...asked, document: saying("Stolen"), act: "Edited" }),
      undo(stranger, mine, asked),
      restoreVersion(stranger, mine, 1, asked),
      renameProfile(stranger, mine, "Stolen"),
      makePrimary(stranger, mine),
      copyProfile(stranger, mine, "Copy"),
      deleteProfile(stranger, mine),
      restoreProfile(stranger, mine),
    ]);
    expect(results.map((result) => !result.ok && result.problem.kind)).toEqual(Array(8).fill("not-found"));
    expect(await getProfile(stranger, mine)).toBeNull();
    expect(await getVersion(stranger, mine, 1)).toBeNull();
    expect(await listVersions(stranger, mine, { take: 9 })).toEqual([]);
    expect(await getUndo(stranger, mine)).toBeNull();
    expect(await listProfiles(stranger)).toEqual([]);
    expect(await standing()).toBe("Mine");
  });
});

describe("undo", () => {
  test("brings back what stood before, act by act, under the acts' names", async () => {
    await edit(1, "One");
    await edit(2, "Two", { act: "Deleted a role" });
    const first = await undo(viewer, id, { seenVersion: 3, tab: "tab-1" });
    expect(first).toMatchObject({
      ok: true,
      value: { version: 4, undone: "Deleted a role", document: saying("One"), next: { act: "Edited" } },
    });
    const second = await undo(viewer, id, { seenVersion: 4, tab: "tab-1" });
    expect(second).toMatchObject({
      ok: true,
      value: { version: 5, undone: "Edited", document: begun, next: null },
    });
    expect(await standing()).toBe("");
    expect(await undo(viewer, id, { seenVersion: 5, tab: "tab-1" })).toMatchObject({
      ok: false,
      problem: { kind: "unavailable" },
    });
    expect(await acts()).toEqual([
      "5 Undid: Edited",
      "4 Undid: Deleted a role",
      "3 Deleted a role",
      "2 Edited",
      "1 Began",
    ]);
  });

  test("does not undo what it has not seen", async () => {
    await edit(1, "One");
    await edit(2, "Two", { tab: "tab-2" });
    expect(await undo(viewer, id, { seenVersion: 2, tab: "tab-1" })).toMatchObject({
      ok: false,
      problem: { kind: "conflict", version: 3 },
    });
    expect(await standing()).toBe("Two");
  });

  test("keeps an edit after it apart from the one that was undone", async () => {
    await edit(1, "One");
    await undo(viewer, id, { seenVersion: 2, tab: "tab-1" });
    await edit(3, "Again");
    expect((await acts())[0]).toBe("4 Edited");
    expect((await getVersion(viewer, id, 2))?.document).toEqual(saying("One"));
  });
});

describe("versions", () => {
  test("can be read, found in order and made to stand again", async () => {
    await edit(1, "One");
    await edit(2, "Two", { act: "Moved a role" });
    expect((await getVersionBefore(viewer, id, 3))?.document.summary).toBe("One");
    expect(await getVersionBefore(viewer, id, 1)).toBeNull();
    expect((await listVersions(viewer, id, { before: 3, take: 1 })).map(({ version }) => version)).toEqual([
      2,
    ]);
    expect(await restoreVersion(viewer, id, 2, { seenVersion: 3, tab: "" })).toMatchObject({
      ok: true,
      value: { version: 4 },
    });
    expect(await standing()).toBe("One");
    expect((await acts())[0]).toBe("4 Restored version 2");
    expect(await restoreVersion(viewer, id, 99, { seenVersion: 4, tab: "" })).toMatchObject({
      problem: { kind: "not-found" },
    });
  });

  test("that no longer fit the schema are not handed out as if they did", async () => {
    await db().profileVersion.updateMany({
      where: { userId: viewer.userId, profileId: id },
      data: { document: '{"personal":{}}' },
    });
    await expect(getProfile(viewer, id)).rejects.toThrow();
  });
});

describe("several profiles", () => {
  test("have exactly one primary, also when it changes or goes", async () => {
    const second = await copyProfile(viewer, id, "Teaching");
    const other = second.ok ? second.value.id : "";
    const primaries = async () =>
      (await listProfiles(viewer)).filter(({ isPrimary }) => isPrimary).map((row) => row.id);
    expect(await primaries()).toEqual([id]);
    await makePrimary(viewer, other);
    expect(await primaries()).toEqual([other]);
    expect((await getPrimaryProfile(viewer))?.label).toBe("Teaching");
    await deleteProfile(viewer, other);
    expect(await primaries()).toEqual([id]);
    expect(await deleteProfile(viewer, id)).toMatchObject({ problem: { kind: "unavailable" } });
  });

  test("rest 30 days in the trash, then go for good with their versions", async () => {
    const second = await addProfile(viewer, { label: "Teaching", document: saying("Kept"), act: "Began" });
    const other = second.ok ? second.value.id : "";
    await deleteProfile(viewer, other);
    expect(await getProfile(viewer, other)).toBeNull();
    expect(await getVersion(viewer, other, 1)).toBeNull();
    expect((await listDeletedProfiles(viewer)).map(({ label }) => label)).toEqual(["Teaching"]);
    moveClock(29 * dayMs);
    expect((await restoreProfile(viewer, other)).ok).toBe(true);
    expect((await getProfile(viewer, other))?.document.summary).toBe("Kept");
    await deleteProfile(viewer, other);
    moveClock(60 * dayMs);
    expect(await listDeletedProfiles(viewer)).toEqual([]);
    expect((await restoreProfile(viewer, other)).ok).toBe(false);
    expect(await emptyProfileTrash()).toBeGreaterThanOrEqual(1);
    expect(await db().profileVersion.count({ where: { userId: viewer.userId, profileId: other } })).toBe(0);
  });

  test("are 20 at most, however many are asked for at once", async () => {
    const results = await Promise.all(
      Array.from({ length: maxProfiles + 2 }, (_, at) =>
        addProfile(viewer, { label: `No. ${at}`, document: begun, act: "Began" }),
      ),
    );
    expect(results.filter((result) => result.ok)).toHaveLength(maxProfiles - 1);
    expect(results.find((result) => !result.ok)).toMatchObject({ problem: { kind: "unavailable" } });
    expect(await listProfiles(viewer)).toHaveLength(maxProfiles);
  });
});
