import { beforeAll, describe, expect, test } from "vitest";
import type { Viewer } from "#lib/accounts/viewer.ts";
import { dayMs, moveClock } from "#lib/server/clock.ts";
import { db } from "#lib/server/db.ts";
import { newId } from "#lib/server/ids.ts";
import { answerOnce } from "#lib/accounts/answer-once.ts";
import { ok } from "#lib/problem.ts";
import { newPerson } from "#testing/new-person.ts";
import { readPosting } from "./reading-thread.ts";
import { ownPostingsLimit, type PostingQuery } from "./schema.ts";
import {
  addPosting,
  archivePostings,
  copyPosting,
  createPosting,
  deletePostings,
  getPosting,
  hasPostings,
  leaveGap,
  listPostings,
  postingRoom,
  restorePostings,
  unarchivePostings,
  updatePosting,
} from "./store.ts";
import { upsertBundledPostings } from "./store/bundled.ts";
import { purgeDeletedPostings } from "./store/purge-deleted.ts";
import type { PostingView } from "./stored-posting.ts";

const text = `Charge Nurse
Riverside Hospital, Duluth

What you need
- At least 5 years as charge nurse
- CCRN certification

It would be good if you had
- Spanish, conversational`;

const ask = (query: Partial<PostingQuery> = {}): PostingQuery => ({
  view: "own",
  q: "",
  status: "",
  after: "",
  ...query,
});
const idsOf = async (viewer: Viewer, query: Partial<PostingQuery> = {}) =>
  (await listPostings(viewer, ask(query))).postings.map((posting) => posting.id);

async function read(viewer: Viewer, id: string): Promise<PostingView> {
  const posting = await getPosting(viewer, id);
  if (posting === null) throw new Error("the posting is not there");
  return posting;
}

function changeOf(posting: PostingView) {
  const { title, company, place, status, notes, tags, priorities, corrected } = posting;
  return {
    version: posting.version,
    text: posting.text,
    correction: { title, company, place, status, notes, tags, priorities, corrected },
  };
}

/** Saves with one thing changed, as the edit form does. */
async function correct(
  viewer: Viewer,
  id: string,
  changed: Partial<ReturnType<typeof changeOf>["correction"]>,
) {
  const change = changeOf(await read(viewer, id));
  return updatePosting(viewer, id, { ...change, correction: { ...change.correction, ...changed } });
}

const bundledList = [
  { slug: "one", occupation: "nursing", text },
  { slug: "two", occupation: "teaching", text: text.replace("Charge Nurse", "Science Teacher") },
];

describe("a person's own postings", () => {
  let anna: Viewer;
  let boris: Viewer;
  beforeAll(async () => {
    anna = await newPerson();
    boris = await newPerson();
  });

  test("are read back as they were understood, with the spans in their text", async () => {
    const { id } = await createPosting(anna, { text });
    const posting = await read(anna, id);
    expect(posting).toMatchObject({ isOwn: true, status: "active", version: 1 });
    expect(posting.analysis.requirements.length).toBeGreaterThan(0);
    for (const one of posting.analysis.requirements)
      expect(posting.text.slice(one.start, one.end)).toBe(one.text);
  });

  test("are nobody else's, in any way", async () => {
    const { id } = await createPosting(anna, { text, status: "draft" });
    expect(await getPosting(boris, id)).toBeNull();
    expect(await updatePosting(boris, id, changeOf(await read(anna, id)))).toMatchObject({
      problem: { kind: "not-found" },
    });
    expect(await copyPosting(boris, id)).toMatchObject({ problem: { kind: "not-found" } });
    expect((await archivePostings(boris, [id])).count).toBe(0);
    expect((await deletePostings(boris, [id])).count).toBe(0);
    const { at } = await deletePostings(anna, [id]);
    expect(await restorePostings(boris, { ids: [id] })).toEqual(ok(0));
    expect(await restorePostings(boris, { at })).toEqual(ok(0));
    expect(await idsOf(boris)).toEqual([]);
    expect(await idsOf(boris, { view: "deleted" })).toEqual([]);
  });

  test("keep a correction apart from what was understood", async () => {
    const { id } = await createPosting(anna, { text });
    const before = await read(anna, id);
    const [first, second] = before.analysis.requirements;
    if (first === undefined || second === undefined) throw new Error("two requirements are needed");
    await correct(anna, id, {
      company: "Lakeside",
      tags: ["nights"],
      priorities: { [first.id]: "ignored", [second.id]: second.priority },
    });
    const after = await read(anna, id);
    expect(after).toMatchObject({
      company: "Lakeside",
      tags: ["nights"],
      version: 2,
      priorities: { [first.id]: "ignored" },
    });
    expect(after.analysis.company).toBe("Lakeside");
    expect(after.analysis.requirements.map((one) => one.id)).not.toContain(first.id);
    expect(after.understood).toEqual(before.understood);
    expect(after.priorities).not.toHaveProperty(second.id);
  });

  test("are read again when their text changes, and keep what was corrected", async () => {
    const { id } = await createPosting(anna, { text });
    const ccrn = (await read(anna, id)).understood.requirements.find((one) => one.text.includes("CCRN"));
    if (ccrn === undefined) throw new Error("CCRN is needed");
    await correct(anna, id, { priorities: { [ccrn.id]: "mentioned" } });
    const change = changeOf(await read(anna, id));
    const longer = text.replace("What you need\n", "What you need\n- ACLS certification\n");
    await updatePosting(anna, id, { ...change, text: longer });
    const after = await read(anna, id);
    expect(after.text).toContain("ACLS");
    expect(after.analysis.requirements.find((one) => one.text === ccrn.text)?.priority).toBe("mentioned");
    expect(Object.values(after.priorities)).toEqual(["mentioned"]);
  });

  test("keep years, skills and pay as their person put them, in a copy too, and what was read beside them", async () => {
    const { id } = await createPosting(anna, { text });
    const before = await read(anna, id);
    const [first] = before.understood.requirements;
    if (first === undefined) throw new Error("something is needed");
    const pay = { min: 30, max: 30, currency: "EUR", period: "hour" } as const;
    await correct(anna, id, { corrected: { pay, asks: { [first.id]: { minYears: 7 } } } });
    await leaveGap(anna, id, { requirementId: first.id, isLeft: true });
    const after = await read(anna, id);
    expect(after.understood).toEqual(before.understood);
    expect(after.analysis.pay).toMatchObject({ ...pay, annualMin: 62_400 });
    expect(after.analysis.requirements[0]).toMatchObject({ minYears: 7, isLeft: true });
    const copy = await copyPosting(anna, id);
    if (!copy.ok) throw new Error(copy.problem.message);
    expect((await read(anna, copy.value.id)).analysis.requirements[0]?.minYears).toBe(7);
    await correct(anna, id, { corrected: { asks: { [first.id]: { minYears: first.minYears } } } });
    expect((await read(anna, id)).corrected).toEqual({});
  });

  test("are not overwritten by a page that was opened before another save", async () => {
    const { id } = await createPosting(anna, { text });
    const old = changeOf(await read(anna, id));
    await correct(anna, id, { notes: "the first" });
    const late = await updatePosting(anna, id, {
      ...old,
      correction: { ...old.correction, notes: "the second" },
    });
    expect(late).toMatchObject({ ok: false, problem: { kind: "conflict", version: 2 } });
    expect((await read(anna, id)).notes).toBe("the first");
    const again = await updatePosting(anna, id, {
      ...old,
      version: 2,
      correction: { ...old.correction, notes: "the second" },
    });
    expect(again).toEqual({ ok: true, value: { version: 3 } });
  });

  test("come back from the trash as they were, and only those of the act undone", async () => {
    const viewer = await newPerson();
    const [a, b] = [
      await createPosting(viewer, { text }),
      await createPosting(viewer, { text, status: "draft" }),
    ];
    await deletePostings(viewer, [a.id]);
    moveClock(5);
    const { at, count } = await deletePostings(viewer, [b.id]);
    moveClock(0);
    expect(count).toBe(1);
    expect(await getPosting(viewer, b.id)).toBeNull();
    expect(await hasPostings(viewer)).toBe(false);
    expect(await restorePostings(viewer, { at })).toEqual(ok(1));
    expect(await idsOf(viewer)).toEqual([b.id]);
    expect((await read(viewer, b.id)).status).toBe("draft");
    expect(await idsOf(viewer, { view: "deleted" })).toEqual([a.id]);
    expect(await restorePostings(viewer, { ids: [a.id] })).toEqual(ok(1));
  });

  test("are archived out of the usual list, and the undo knows the drafts", async () => {
    const viewer = await newPerson();
    const [a, b] = [
      await createPosting(viewer, { text }),
      await createPosting(viewer, { text, status: "draft" }),
    ];
    const { count, at, drafts } = await archivePostings(viewer, [a.id, b.id]);
    expect({ count, drafts }).toEqual({ count: 2, drafts: [b.id] });
    expect(await idsOf(viewer)).toEqual([]);
    expect((await idsOf(viewer, { status: "archived" })).toSorted()).toEqual([a.id, b.id].toSorted());
    expect(await unarchivePostings(viewer, { at, drafts })).toBe(2);
    expect(await idsOf(viewer, { status: "draft" })).toEqual([b.id]);
    expect(await idsOf(viewer, { status: "active" })).toEqual([a.id]);
  });

  test("leave the trash for good after thirty days", async () => {
    const viewer = await newPerson();
    const [old, recent] = [await createPosting(viewer, { text }), await createPosting(viewer, { text })];
    await deletePostings(viewer, [old.id]);
    moveClock(29 * dayMs);
    await deletePostings(viewer, [recent.id]);
    moveClock(31 * dayMs);
    expect(await purgeDeletedPostings()).toBeGreaterThanOrEqual(1);
    moveClock(0);
    expect(await idsOf(viewer, { view: "deleted" })).toEqual([recent.id]);
  });

  test("take room that deleting gives back", async () => {
    const viewer = await newPerson();
    const before = await postingRoom(viewer);
    const { id } = await createPosting(viewer, { text });
    expect(await postingRoom(viewer)).toBe(before - 1);
    await deletePostings(viewer, [id]);
    expect(await postingRoom(viewer)).toBe(before);
  });

  test("are never more than there is room for: not by two at once, a copy, or out of the trash", async () => {
    const viewer = await newPerson();
    const { id } = await createPosting(viewer, { text });
    const thrown = await createPosting(viewer, { text });
    await deletePostings(viewer, [thrown.id]);
    const row = await db().posting.findUniqueOrThrow({ where: { id, userId: viewer.userId } });
    const rows = Array.from({ length: ownPostingsLimit - 2 }, () => ({ ...row, id: newId("pst") }));
    for (let start = 0; start < rows.length; start += 500)
      await db().posting.createMany({ data: rows.slice(start, start + 500) });
    const reading = await readPosting({ text });
    const both = await Promise.all([addPosting(viewer, reading), addPosting(viewer, reading)]);
    expect(both.filter((added) => added.ok)).toHaveLength(1);
    expect(await copyPosting(viewer, id)).toMatchObject({ problem: { kind: "unavailable" } });
    expect(await restorePostings(viewer, { ids: [thrown.id] })).toMatchObject({
      problem: { kind: "unavailable" },
    });
    expect(await postingRoom(viewer)).toBe(0);
  });

  test("pasted by a form that was sent twice are one", async () => {
    const viewer = await newPerson();
    const reading = await readPosting({ text });
    const paste = () =>
      answerOnce(viewer, { name: "postings.paste", key: "k", raw: { text } }, () =>
        addPosting(viewer, reading),
      );
    const [first, second] = await Promise.all([paste(), paste()]);
    expect(first.answer).toEqual(second.answer);
    expect(await idsOf(viewer)).toHaveLength(1);
  });
});

describe("the list", () => {
  test("gives each posting once over all its pages, also when many were changed at one instant", async () => {
    const viewer = await newPerson();
    const made: string[] = [];
    for (let index = 0; index < 60; index += 1) made.push((await createPosting(viewer, { text })).id);
    await db().posting.updateMany({
      where: { userId: viewer.userId, id: { in: made.slice(10, 50) } },
      data: { updatedAt: new Date(0) },
    });
    const seen: string[] = [];
    let after = "";
    do {
      const page = await listPostings(viewer, ask({ after }));
      seen.push(...page.postings.map((posting) => posting.id));
      // What changes meanwhile moves to the front and must not move the rest.
      const last = seen.at(-1);
      if (after === "" && last !== undefined) await correct(viewer, seen[0] ?? "", { notes: "read" });
      after = page.next;
    } while (after !== "");
    expect(seen).toHaveLength(60);
    expect(new Set(seen)).toEqual(new Set(made));
  });

  test("finds words of title, company, place and text, whatever their case, all of them and nothing more", async () => {
    const viewer = await newPerson();
    const { id } = await createPosting(viewer, { text });
    const other = await createPosting(viewer, { text: text.replace("Spanish", "Élan 100% C:\\ops") });
    await correct(viewer, id, { title: "Ward lead", company: "St. Ännchen", place: "Łódź" });
    expect(await idsOf(viewer, { q: "WARD ännchen ŁÓDŹ spanish" })).toEqual([id]);
    expect(await idsOf(viewer, { q: "élan" })).toEqual([other.id]);
    expect(await idsOf(viewer, { q: "ward élan" })).toEqual([]);
    expect(await idsOf(viewer, { q: "100% c:\\" })).toEqual([other.id]);
    expect(await idsOf(viewer, { q: "'; -- \\" })).toEqual([]);
    expect((await listPostings(viewer, ask({ q: "spanish" }))).postings[0]?.text).toContain("Spanish");
  });

  test("begins again at a key that can't be read", async () => {
    const viewer = await newPerson();
    const { id } = await createPosting(viewer, { text });
    expect(await idsOf(viewer, { after: "nonsense" })).toEqual([id]);
    expect(await idsOf(viewer, { after: "999999999999999.x" })).toEqual([id]);
  });
});

describe("bundled postings", () => {
  test("are everybody's to read and nobody's to change", async () => {
    const viewer = await newPerson();
    await upsertBundledPostings(bundledList);
    const [id] = await idsOf(viewer, { view: "samples" });
    if (id === undefined) throw new Error("a sample is needed");
    const sample = await read(viewer, id);
    expect(sample.isOwn).toBe(false);
    expect(await updatePosting(viewer, id, changeOf(sample))).toMatchObject({
      problem: { kind: "not-found" },
    });
    expect((await archivePostings(viewer, [id])).count).toBe(0);
    expect((await deletePostings(viewer, [id])).count).toBe(0);
    expect(await read(viewer, id)).toEqual(sample);
    expect(await idsOf(viewer)).toEqual([]);
  });

  test("stay the same rows in the list's order when they are brought up to date again", async () => {
    const viewer = await newPerson();
    await upsertBundledPostings(bundledList, "1");
    const before = await idsOf(viewer, { view: "samples" });
    expect((await read(viewer, before[0] ?? "")).tags).toEqual(["nursing"]);
    await upsertBundledPostings(bundledList, "1");
    await upsertBundledPostings([{ ...bundledList[0]!, text: `${text}\n- TNCC` }, bundledList[1]!], "2");
    expect(await idsOf(viewer, { view: "samples" })).toEqual(before);
    const texts = await Promise.all(before.map(async (id) => (await read(viewer, id)).text));
    expect(texts.filter((one) => one.includes("TNCC"))).toHaveLength(1);
  });

  test("become one's own by a copy that can be corrected", async () => {
    const viewer = await newPerson();
    await upsertBundledPostings(bundledList);
    const [sampleId] = await idsOf(viewer, { view: "samples" });
    const copied = await copyPosting(viewer, sampleId ?? "");
    if (!copied.ok) throw new Error(copied.problem.message);
    const { id } = copied.value;
    expect(await read(viewer, id)).toMatchObject({
      isOwn: true,
      text: (await read(viewer, sampleId ?? "")).text,
    });
    expect((await correct(viewer, id, { title: "Mine" })).ok).toBe(true);
  });
});

test("the most hostile texts that may be pasted keep nobody else waiting", async () => {
  await readPosting({ text });
  const pieces = ["Go\n", "a\n", "<p><li>Java", "SQL or Java or Python or ", "<div>", ".", "😀"];
  let turns = 0;
  const watch = setInterval(() => (turns += 1), 1);
  for (const piece of pieces)
    await readPosting({ text: piece.repeat(Math.ceil(20_000 / piece.length)).slice(0, 20_000) });
  clearInterval(watch);
  // On the loop itself there would be one or two turns a text, whatever the machine's speed.
  expect(turns).toBeGreaterThan(5 * pieces.length);
});
