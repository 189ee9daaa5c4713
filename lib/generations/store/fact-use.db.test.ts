import { beforeAll, expect, test } from "vitest";
import type { Viewer } from "#lib/accounts/viewer.ts";
import { createDocument, documentOfGeneration, saveDocument } from "#lib/documents/store.ts";
import type { Line, Prepared } from "#lib/documents/schema.ts";
import { now } from "#lib/server/clock.ts";
import { db } from "#lib/server/db.ts";
import { newId } from "#lib/server/ids.ts";
import { newPerson } from "#testing/new-person.ts";
import { countFactUse } from "./fact-use.ts";

let viewer: Viewer;
let stranger: Viewer;

const line = (factIds: string[]): Line => ({
  id: newId("itm"),
  kind: "bullet",
  text: "Text",
  aside: "",
  factIds,
  operation: "verbatim",
  requirementIds: [],
  checks: [],
});
const prepared = (...facts: string[][]): Prepared => ({
  document: { head: [], sections: [{ name: "experience", heading: "Experience", lines: facts.map(line) }] },
  rows: [],
  pages: 1,
  freeRows: 0,
});

/** A document as a run leaves it, without running anything. */
async function made(of: Viewer, profileId: string, content: Prepared): Promise<string> {
  const generationId = newId("gen");
  await db().generation.create({
    data: {
      id: generationId,
      userId: of.userId,
      profileId,
      profileVersion: 1,
      input: "{}",
      inputHash: "",
      submitKey: newId("itm"),
      title: "",
      company: "",
      state: "done",
      isStopAsked: false,
      attempt: 1,
      failure: "",
      usefulReason: "",
      createdAt: now(),
    },
  });
  await createDocument(of, { generationId, title: "", company: "" }, content);
  return generationId;
}

beforeAll(async () => {
  viewer = await newPerson();
  stranger = await newPerson();
});

test("counts documents that rest on a fact, as they now stand", async () => {
  await made(viewer, "prf_a", prepared(["r1.title"], ["r1.bullet.b1"]));
  const edited = await made(viewer, "prf_a", prepared(["r1.title"], ["r1.bullet.b1"], ["summary"]));
  const before = await documentOfGeneration(viewer, edited);
  if (!before) throw new Error("no document");
  await saveDocument(viewer, before.id, before.version, prepared(["r1.title"]), "Left a line out");
  expect(await countFactUse(viewer, "prf_a")).toEqual({ r1: 2, "r1.bullet.b1": 1 });
});

test("counts nothing of another profile or another person", async () => {
  await made(viewer, "prf_b", prepared(["r1.title"]));
  await made(stranger, "prf_a", prepared(["r1.title"], ["r1.bullet.b1"]));
  expect((await countFactUse(viewer, "prf_a")).r1).toBe(2);
  expect(await countFactUse(viewer, "prf_b")).toEqual({ r1: 1 });
  expect(await countFactUse(viewer, "prf_none")).toEqual({});
});
