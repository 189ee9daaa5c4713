import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Viewer } from "#lib/accounts/viewer.ts";
import { countOne } from "#lib/accounts/store/counters.ts";
import { kindOf } from "#lib/engine/letter-lines.ts";
import { runPipeline } from "#lib/engine/pipeline.ts";
import { documentOfGeneration, getDocument } from "#lib/documents/store.ts";
import { renderText } from "#lib/documents/render/text.ts";
import { createPosting } from "#lib/postings/store.ts";
import { limited, type Result } from "#lib/problem.ts";
import { createProfile, getPrimaryProfile, saveProfile } from "#lib/profile/store.ts";
import { moveClock, now } from "#lib/server/clock.ts";
import { db, transaction } from "#lib/server/db.ts";
import { newId } from "#lib/server/ids.ts";
import { bundledPostings } from "#seed/bundled-postings.ts";
import { sampleProfile } from "#seed/sample-profile.ts";
import { newPerson } from "#testing/new-person.ts";
import { saveChange, undoLineEdit, withOwnWords, withoutLine, type Changed } from "./edit-line.ts";
import { allStages } from "./pipeline-thread.ts";
import { executeRun } from "./run.ts";
import { defaultTailorOptions, stageNames } from "./schema.ts";
import {
  createGeneration,
  deleteGeneration,
  generationTotals,
  getGeneration,
  listGenerations,
  progressOf,
  rateGeneration,
  stopRun,
} from "./store.ts";
import { abandonedRuns, claimRun, finishRun, keepLease, leaseMs, storeStages } from "./store/lease.ts";
import { tailor } from "./tailor.ts";

let viewer: Viewer;
let stranger: Viewer;
let postingId: string;

beforeAll(async () => {
  viewer = await newPerson();
  stranger = await newPerson();
  await createProfile(viewer, { label: "Mine", document: sampleProfile, isPrimary: true, act: "Made" });
  await createProfile(stranger, { label: "Theirs", document: sampleProfile, isPrimary: true, act: "Made" });
  postingId = (await createPosting(viewer, { text: bundledPostings[0]?.text ?? "" })).id;
});
beforeEach(() => moveClock(0));

const asked = (submitKey = newId("itm")) => ({
  postingId,
  profileId: null,
  submitKey,
  options: defaultTailorOptions,
});

async function made(): Promise<string> {
  const result = await tailor(viewer, asked());
  if (!result.ok) throw new Error(result.problem.message);
  await executeRun(result.value.id);
  return result.value.id;
}

/** A run that waits to be taken: stored, not begun. */
async function waiting(): Promise<string> {
  const first = await getGeneration(viewer, await made());
  if (!first) throw new Error("no generation");
  const options = { ...first.input.options, focusAreas: [newId("itm")] };
  const { id } = await createGeneration(viewer, {
    submitKey: newId("itm"),
    postingId,
    profileId: first.profileId,
    profileVersion: 1,
    title: "",
    company: "",
    input: { ...first.input, options },
  });
  return id;
}

const saved = async (by: Viewer, changed: Result<Changed>) =>
  changed.ok ? saveChange(by, changed.value) : changed;
const editDocumentLine = async (by: Viewer, edit: Parameters<typeof withOwnWords>[1]) =>
  saved(by, await withOwnWords(by, edit));
const leaveLineOut = async (by: Viewer, edit: Parameters<typeof withoutLine>[1]) =>
  saved(by, await withoutLine(by, edit));

describe("tailoring", () => {
  test("stores five stages with real durations, the scores and a document", async () => {
    const id = await made();
    const generation = await getGeneration(viewer, id);
    expect(generation?.state).toBe("done");
    expect(generation?.stages.map((stage) => stage.name)).toEqual([...stageNames]);
    expect(generation?.stages.every((stage) => stage.durationMs > 0)).toBe(true);
    expect(generation?.score).toBeGreaterThan(40);
    const document = await documentOfGeneration(viewer, id);
    expect(renderText(document?.content.rows ?? [])).toContain("Ingrid Solheim\n");
    expect(document?.content.pages).toBe(1);
  });

  test.each([
    ["of noise", "asdf qwer zxcv poiu\njkl jkl 999 /// ###"],
    ["in another script", "مطلوب ممرضة طوارئ\nمستشفى النور، دبي\n- شهادة ACLS"],
  ])("opens the result for a posting %s, in which no title was read", async (_, text) => {
    const { id } = await createPosting(viewer, { text });
    const result = await tailor(viewer, { ...asked(), postingId: id });
    if (!result.ok) throw new Error(result.problem.message);
    await executeRun(result.value.id);
    const generation = await getGeneration(viewer, result.value.id);
    expect(generation?.state).toBe("done");
    expect(generation?.input.posting.correction?.title).toBe(generation?.title);
  });

  test("gives byte-equal text for the same input", async () => {
    const texts = await Promise.all(
      [await made(), await made()].map(async (id) =>
        renderText((await documentOfGeneration(viewer, id))?.content.rows ?? []),
      ),
    );
    expect(texts[0]).toBe(texts[1]);
  });

  test("makes one run of a form that is sent twice, one after the other or at once", async () => {
    const form = asked();
    const [first, second] = await Promise.all([tailor(viewer, form), tailor(viewer, form)]);
    const third = await tailor(viewer, form);
    const ids = [first, second, third].map((result) => (result.ok ? result.value.id : "none"));
    expect(new Set(ids).size).toBe(1);
    expect(await db().document.count({ where: { userId: viewer.userId, generationId: ids[0] ?? "" } })).toBe(
      1,
    );
  });

  test("joins a live run of the same input, and stays with it when the form is sent again after its end", async () => {
    const live = await waiting();
    const row = await getGeneration(viewer, live);
    if (!row) throw new Error("no generation");
    const { input } = row;
    const same = { submitKey: newId("itm"), postingId, profileId: row.profileId, profileVersion: 1, input };
    const about = { title: "", company: "" };
    const joined = await Promise.all([
      createGeneration(viewer, { ...same, ...about }),
      createGeneration(viewer, { ...same, ...about }),
    ]);
    expect(joined).toMatchObject([
      { id: live, isNew: false },
      { id: live, isNew: false },
    ]);
    await executeRun(live);
    expect(await createGeneration(viewer, { ...same, ...about })).toMatchObject({ id: live, isNew: false });
    const next = await createGeneration(viewer, { ...same, ...about, submitKey: newId("itm") });
    expect(next.isNew).toBe(true);
    await executeRun(next.id);
  });

  test("counts a use with the run that it stores, and stores nothing where it is refused", async () => {
    const uses = async () => (await db().limit.findUnique({ where: { key } }))?.count ?? 0;
    const key = `generation:${newId("itm")}`;
    const admit = async () => {
      const { count } = await countOne(key, now());
      return count > 1 ? limited(60, "Enough.") : null;
    };
    const { made: before } = await generationTotals(viewer);
    expect(await tailor(viewer, { ...asked(), postingId: newId("pst") }, admit)).toMatchObject({ ok: false });
    expect(await uses()).toBe(0);
    expect(await tailor(viewer, asked(), admit)).toMatchObject({ ok: true });
    const problem = { kind: "limited" };
    expect(await tailor(viewer, asked(), admit)).toMatchObject({ ok: false, problem });
    expect(await uses()).toBe(2);
    expect((await generationTotals(viewer)).made).toBe(before + 1);
  });

  test("takes a form that was changed and sent again for another one", async () => {
    const form = asked();
    const first = await tailor(viewer, form);
    const second = await tailor(viewer, { ...form, options: { ...form.options, maxRoles: 1 } });
    expect(first.ok && second.ok && first.value.id !== second.value.id).toBe(true);
  });

  test("knows nothing of another person's posting, profile, run or document", async () => {
    const id = await made();
    const document = await documentOfGeneration(viewer, id);
    const edit = {
      documentId: document?.id ?? "",
      seenVersion: 1,
      lineId: document?.content.document.head[0]?.id ?? "",
      text: "x",
    };
    expect(await tailor(stranger, asked())).toMatchObject({ ok: false, problem: { kind: "not-found" } });
    expect(await getGeneration(stranger, id)).toBeNull();
    expect(await documentOfGeneration(stranger, id)).toBeNull();
    expect(await stopRun(stranger, id)).toMatchObject({ ok: false, problem: { kind: "not-found" } });
    const notFound = { ok: false, problem: { kind: "not-found" } };
    expect(await editDocumentLine(stranger, edit)).toMatchObject(notFound);
    expect(await getDocument(stranger, edit.documentId)).toBeNull();
    expect(await progressOf(stranger, id)).toBeNull();
    expect(await rateGeneration(stranger, id, false, "x")).toMatchObject(notFound);
    expect(await deleteGeneration(stranger, id)).toMatchObject(notFound);
    expect((await listGenerations(stranger)).rows).toEqual([]);
    expect(await generationTotals(stranger)).toMatchObject({ made: 0, useful: 0, bestScore: null });
    // A stranger's id as the page's edge gives the first page, not what lies behind it.
    expect((await listGenerations(stranger, id)).rows).toEqual([]);
    expect(await getGeneration(viewer, id)).toMatchObject({ state: "done", isUseful: null });
    expect(await documentOfGeneration(viewer, id)).toEqual(document);
  });
});

describe("a form that is sent again", () => {
  const again = async (form: ReturnType<typeof asked>) => {
    const result = await tailor(viewer, form);
    if (!result.ok) throw new Error(result.problem.message);
    await executeRun(result.value.id);
    return result.value.id;
  };

  test("leads to the result that it made", async () => {
    const form = asked();
    expect(await again(form)).toBe(await again(form));
  });

  test("leads to it after the profile was changed, and makes another one under a key of its own", async () => {
    const form = asked();
    const first = await again(form);
    const profile = await getPrimaryProfile(viewer);
    if (!profile) throw new Error("no profile");
    const document = { ...profile.document, summary: "Another summary." };
    await saveProfile(viewer, profile.id, { seenVersion: profile.version, document, tab: "", act: "Edited" });
    expect(await again(form)).toBe(first);
    const second = await again(asked());
    expect(second).not.toBe(first);
    expect((await getGeneration(viewer, second))?.input.profile.summary).toBe("Another summary.");
  });

  test("makes it again when its result was deleted", async () => {
    const form = asked();
    const first = await again(form);
    await deleteGeneration(viewer, first);
    const second = await again(form);
    expect((await getGeneration(viewer, second))?.state).toBe("done");
    expect(second).not.toBe(first);
  });
});

describe("the lease", () => {
  test("is held by one claimer only, however many try at once", async () => {
    const id = await waiting();
    const claims = await Promise.all(Array.from({ length: 8 }, () => claimRun(id)));
    expect(claims.filter((claim) => claim !== null)).toHaveLength(1);
  });

  test("lets nobody write who slept through it, and the next one ends the run exactly once", async () => {
    const id = await waiting();
    const sleeper = await claimRun(id);
    if (!sleeper) throw new Error("not claimed");
    moveClock(leaseMs + 1000);
    expect(await abandonedRuns()).toContain(id);
    const next = await claimRun(id);
    expect(next).not.toBeNull();
    const late = { stage: "analyze-posting" as const, output: {}, durationMs: 1 };
    expect(await keepLease(sleeper.lease)).toBe(false);
    expect(await storeStages(sleeper.lease, [late])).toBe(false);
    const scores = { score: 1, atsScore: 1, verified: {}, prepared: {} };
    const finish = { results: [late], title: "", company: "", ...scores };
    expect(await finishRun(sleeper.lease, finish)).toBe(false);
    expect((await getGeneration(viewer, id))?.stages).toEqual([]);
  });

  test("that was given before the clock went back keeps no run waiting, one of a clock that is ahead is let be", async () => {
    const [held, fresh] = [await waiting(), await waiting()];
    expect(await claimRun(held)).not.toBeNull();
    moveClock(-90_000);
    expect(await abandonedRuns()).not.toContain(held);
    expect(await claimRun(held)).toBeNull();
    moveClock(-2 * 3_600_000);
    expect(await abandonedRuns()).toEqual(expect.arrayContaining([held, fresh]));
    expect(await claimRun(held)).not.toBeNull();
    expect(await abandonedRuns()).not.toContain(held);
  });

  test("goes on after the stages that were stored, and does not run them again", async () => {
    const id = await waiting();
    const whole = await getGeneration(viewer, await made());
    const first = whole?.stages[0];
    const claim = await claimRun(id);
    if (!claim || !first) throw new Error("not claimed");
    await storeStages(claim.lease, [{ stage: "analyze-posting", output: first.output, durationMs: 123.456 }]);
    moveClock(leaseMs + 1000);
    await executeRun(id);
    const resumed = await getGeneration(viewer, id);
    expect(resumed?.state).toBe("done");
    expect(resumed?.stages[0]?.durationMs).toBe(123.456);
    expect(resumed?.attempt).toBe(2);
  });

  test("that was taken up after the fourth stage keeps its document once", async () => {
    const id = await waiting();
    const claim = await claimRun(id);
    if (!claim) throw new Error("not claimed");
    const { posting, options, ...input } = claim.input;
    const results = runPipeline({ ...input, posting: { text: posting.text } }, options);
    const stored = stageNames.slice(0, 4).map((stage) => ({ stage, output: results[stage], durationMs: 1 }));
    await storeStages(claim.lease, stored);
    const where = { userId: viewer.userId, generationId: id, stage: "verify" };
    const verified = async () =>
      JSON.parse((await db().generationStage.findFirstOrThrow({ where })).output) as object;
    expect(await verified()).toHaveProperty("document");
    moveClock(leaseMs + 1000);
    await executeRun(id);
    expect((await documentOfGeneration(viewer, id))?.content.document).toEqual(results.verify.document);
    const { document: _, ...shown } = results.verify;
    expect(await verified()).toEqual(shown);
  });

  test("a run that is stopped stores nothing more", async () => {
    const id = await waiting();
    const claim = await claimRun(id);
    expect(await stopRun(viewer, id)).toMatchObject({ ok: true });
    if (!claim) throw new Error("not claimed");
    expect(await storeStages(claim.lease, [{ stage: "analyze-posting", output: {}, durationMs: 1 }])).toBe(
      false,
    );
    moveClock(leaseMs + 1000);
    expect(await claimRun(id)).toBeNull();
    expect((await getGeneration(viewer, id))?.state).toBe("stopped");
  });

  test("a run that was cut off five times fails with words instead of trying for ever", async () => {
    const id = await waiting();
    for (let attempt = 0; attempt < 6; attempt += 1) {
      moveClock(attempt * (leaseMs + 1000));
      await claimRun(id);
    }
    const generation = await getGeneration(viewer, id);
    expect(generation?.state).toBe("failed");
    expect(generation?.failure).toContain("interrupted");
  });
});

async function madeWithBullet() {
  const id = await made();
  const document = await documentOfGeneration(viewer, id);
  const bullet = document?.content.document.sections
    .flatMap((section) => section.lines)
    .find((line) => line.kind === "bullet");
  if (!document || !bullet) throw new Error("no bullet");
  return { id, document, bullet };
}

describe("editing the document", () => {
  test("marks a line as the person's own, and names what the profile does not say", async () => {
    const { id, document, bullet } = await madeWithBullet();
    const edit = {
      documentId: document.id,
      seenVersion: 1,
      lineId: bullet.id,
      text: "Led 900 surgeons with Kubernetes",
    };
    expect(await editDocumentLine(viewer, edit)).toMatchObject({ ok: true, value: { version: 2 } });
    const edited = await documentOfGeneration(viewer, id);
    const line = edited?.content.document.sections
      .flatMap((section) => section.lines)
      .find((each) => each.id === bullet.id);
    expect(line?.operation).toBe("own");
    expect(line?.checks.some((check) => !check.holds && check.subject.includes("900"))).toBe(true);
    expect(renderText(edited?.content.rows ?? [])).toContain("Led 900 surgeons with Kubernetes");
    const conflict = await leaveLineOut(viewer, {
      documentId: document.id,
      seenVersion: 1,
      lineId: bullet.id,
    });
    expect(conflict).toMatchObject({ ok: false, problem: { kind: "conflict", version: 2 } });
  });
});

test("remarks on a document as it stands: a slip by hand is found, and gone when it is taken back", async () => {
  const { id, document, bullet } = await madeWithBullet();
  const asWritten = await getGeneration(viewer, id);
  const slip = { rule: "odd-symbol", lineId: bullet.id };
  const edit = { documentId: document.id, seenVersion: 1, lineId: bullet.id, text: "Trained 12 nurses ★" };
  await editDocumentLine(viewer, edit);
  const edited = (await documentOfGeneration(viewer, id))?.content.remarks;
  expect(edited?.findings).toContainEqual(expect.objectContaining(slip));
  const { atsScore } = (await getGeneration(viewer, id)) ?? {};
  expect(atsScore).toBe(edited?.atsScore);
  expect(atsScore).toBeLessThan(asWritten?.atsScore ?? 0);
  await leaveLineOut(viewer, { documentId: document.id, seenVersion: 2, lineId: bullet.id });
  const left = (await documentOfGeneration(viewer, id))?.content.remarks;
  expect(left?.findings.some(({ lineId }) => lineId === bullet.id)).toBe(false);
  await undoLineEdit(viewer, document.id, 3);
  expect((await getGeneration(viewer, id))?.atsScore).toBe(edited?.atsScore);
  await undoLineEdit(viewer, document.id, 4);
  expect(await undoLineEdit(viewer, document.id, 4)).toMatchObject({ ok: false });
});

// In one transaction with the checking, everybody who wrote waited for the thread: 1.5 s behind twenty runs.
test("saves an edit without waiting for the thread that checks it, which may be busy", async () => {
  const id = await made();
  const document = await documentOfGeneration(viewer, id);
  const generation = await getGeneration(viewer, id);
  const line = document?.content.document.sections.flatMap((section) => section.lines).at(-1);
  if (!document || !generation || !line) throw new Error("no line");
  const edit = { documentId: document.id, seenVersion: 1, lineId: line.id, text: "In my words." };
  const changed = await withOwnWords(viewer, edit);
  let isBusy = true;
  const runs = Array.from({ length: 60 }, () => allStages({ input: generation.input, finished: {} }));
  const busy = Promise.all(runs).then(() => (isBusy = false));
  expect(await transaction(() => saved(viewer, changed))).toMatchObject({ value: { version: 2 } });
  expect(isBusy).toBe(true);
  await busy;
});

test("names what was done when an edit is taken back and made again, however often", async () => {
  const document = await documentOfGeneration(viewer, await made());
  const line = document?.content.document.sections.flatMap((section) => section.lines).at(-1);
  if (!document || !line) throw new Error("no line");
  await leaveLineOut(viewer, { documentId: document.id, seenVersion: 1, lineId: line.id });
  for (let version = 2; version < 6; version += 1) await undoLineEdit(viewer, document.id, version);
  const states = await db().documentVersion.findMany({
    where: { userId: viewer.userId, documentId: document.id },
    orderBy: { version: "asc" },
    select: { act: true },
  });
  // An act that grows with each undoing is too long for an account's file in the end.
  expect(states.map(({ act }) => act)).toEqual([
    "Written",
    "Left a line out",
    ...Array<string>(4).fill("Undid: Left a line out"),
  ]);
});

describe("a cover letter", () => {
  async function madeLetter() {
    const result = await tailor(viewer, {
      ...asked(),
      options: { ...defaultTailorOptions, document: "letter", tone: "warm" },
    });
    if (!result.ok) throw new Error(result.problem.message);
    await executeRun(result.value.id);
    const document = await documentOfGeneration(viewer, result.value.id);
    if (!document) throw new Error("no document");
    return { id: result.value.id, document };
  }

  test("is a result of its own, told apart in the history, with the parts of its rows stored", async () => {
    const { id, document } = await madeLetter();
    expect(kindOf(document.content.document)).toBe("letter");
    expect(document.content.rows.some((row) => (row.parts?.length ?? 0) > 1)).toBe(true);
    const { rows } = await listGenerations(viewer);
    expect(rows.find((row) => row.id === id)?.kind).toBe("letter");
    expect(rows.filter((row) => row.kind === "resume").length).toBeGreaterThan(0);
    expect(renderText(document.content.rows)).toMatch(/\n\nDear hiring team[^\n]*,\n\n/);
  });

  test("begins a paragraph with the next sentence when its first is left out", async () => {
    const { id, document } = await madeLetter();
    const { lines } = document.content.document.sections[0]!;
    const at = lines.findIndex(
      (line, place) => line.kind === "opening" && lines[place + 1]?.kind === "sentence",
    );
    await leaveLineOut(viewer, { documentId: document.id, seenVersion: 1, lineId: lines[at]!.id });
    const left = (await documentOfGeneration(viewer, id))!.content.document.sections[0]!.lines;
    expect(left).toHaveLength(lines.length - 1);
    expect(left[at]).toMatchObject({ id: lines[at + 1]!.id, kind: "opening" });
  });

  test("takes the person's own sentence: the posting's names and words of letters are no claims, others are told", async () => {
    const { id, document } = await madeLetter();
    const { lines } = document.content.document.sections[0]!;
    const edit = {
      documentId: document.id,
      seenVersion: 1,
      lineId: lines[1]!.id,
      text: `I would like to apply to ${document.company}, and I led 900 nurses.`,
    };
    expect((await editDocumentLine(viewer, edit)).ok).toBe(true);
    const own = (await documentOfGeneration(viewer, id))!.content.document.sections[0]!.lines[1]!;
    expect(own.operation).toBe("own");
    expect(own.checks.filter((check) => !check.holds).map((check) => check.subject)).toEqual(["900"]);
  });
});
