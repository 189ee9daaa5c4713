import { beforeEach, describe, expect, test } from "vitest";
import { now } from "#lib/server/clock.ts";
import { afterCommit, db, transaction } from "#lib/server/db.ts";
import { newId } from "#lib/server/ids.ts";
import { fail, ok } from "#lib/problem.ts";
import { newPerson } from "#testing/new-person.ts";
import { answerOnce } from "./answer-once.ts";
import type { Viewer } from "./viewer.ts";

let viewer: Viewer;
let done = 0;

beforeEach(async () => {
  viewer = await newPerson();
  done = 0;
});

/** Leaves a row behind, so that what was rolled back can be told from what was not done. */
async function work() {
  done += 1;
  await db().limit.create({ data: { key: newId("aud"), windowStart: now(), count: 7, strikes: done } });
  return ok(`answer ${done}`);
}
const send = (change: { key?: string; raw?: unknown; name?: string; viewer?: Viewer } = {}) =>
  answerOnce(
    change.viewer ?? viewer,
    { name: "test.add", key: change.key ?? "k1", raw: change.raw ?? { text: "a" }, ...change },
    work,
  );
/** Next's redirect(), which does not load outside of Next. */
function redirect(to: string): never {
  throw Object.assign(new Error("NEXT_REDIRECT"), { digest: `NEXT_REDIRECT;push;${to};303;` });
}

describe("a form that is sent twice", () => {
  test("is done once, one after the other and both at once, and both get the first answer", async () => {
    const first = await send();
    const second = await send();
    expect([first.isRepeated, second.isRepeated]).toEqual([false, true]);
    expect(second.answer).toEqual(first.answer);
    const both = await Promise.all([send({ key: "k2" }), send({ key: "k2" }), send({ key: "k2" })]);
    expect(new Set(both.map(({ answer }) => JSON.stringify(answer))).size).toBe(1);
    expect(both.filter(({ isRepeated }) => !isRepeated)).toHaveLength(1);
    expect(await db().idempotency.count({ where: { userId: viewer.userId } })).toBe(2);
  });

  test("goes where the first one went, and what that wrote stays", async () => {
    const going = () =>
      answerOnce(viewer, { name: "test.go", key: "k", raw: {} }, async () => {
        await work();
        redirect(`/postings/${done}?a=1;2`);
      });
    const to = "/postings/1?a=1;2";
    expect(await going()).toMatchObject({ to, isRepeated: false });
    expect(await going()).toMatchObject({ to, isRepeated: true });
    expect(done).toBe(1);
    expect(await db().idempotency.count({ where: { userId: viewer.userId } })).toBe(1);
  });

  test("is done again with another key, other content, another form, or by another person", async () => {
    await send();
    await send({ key: "another" });
    await send({ raw: { text: "changed" } });
    await send({ name: "test.other" });
    await send({ viewer: await newPerson() });
    expect(done).toBe(5);
  });

  test("may be sent again after a problem or a crash, neither of which is kept", async () => {
    const sent = { name: "test.add", key: "k", raw: {} };
    const refused = () =>
      answerOnce(viewer, sent, async () => fail({ kind: "unavailable", message: "no room" }));
    expect((await refused()).answer.ok).toBe(false);
    expect((await refused()).isRepeated).toBe(false);
    const broken = answerOnce(viewer, sent, async () => {
      await work();
      throw new Error("broke");
    });
    await expect(broken).rejects.toThrow("broke");
    const rows = await db().limit.count({ where: { count: 7, strikes: 1 } });
    done = 0;
    expect((await answerOnce(viewer, sent, work)).isRepeated).toBe(false);
    // Only the last one left its row.
    expect(await db().limit.count({ where: { count: 7, strikes: 1 } })).toBe(rows + 1);
  });
});

describe("after a transaction", () => {
  test("an act waits for its commit, and never comes after a roll-back", async () => {
    const seen: string[] = [];
    const key = newId("aud");
    await transaction(async () => {
      await db().limit.create({ data: { key, windowStart: now(), count: 1, strikes: 0 } });
      await transaction(async () => afterCommit(() => seen.push("committed")));
      expect(seen).toEqual([]);
    });
    expect(seen).toEqual(["committed"]);
    await expect(
      transaction(async () => {
        afterCommit(() => seen.push("rolled back"));
        throw new Error("rule");
      }),
    ).rejects.toThrow("rule");
    expect(seen).toEqual(["committed"]);
  });

  test("what it began and left running finds the database, not an ended transaction", async () => {
    let later: Promise<number> | undefined;
    await transaction(async () => {
      later = new Promise((resolve) => setTimeout(resolve, 50)).then(() =>
        transaction(() => db().limit.count({ where: { count: -7 } })),
      );
    });
    expect(await later).toBe(0);
  });
});
