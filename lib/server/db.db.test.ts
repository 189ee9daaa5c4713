import { describe, expect, test } from "vitest";
import { now } from "./clock.ts";
import { db, transaction } from "./db.ts";
import { newId } from "./ids.ts";
import { acrossOwners } from "./owner-guard.ts";

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const row = (key: string, count: number) => ({ key, windowStart: now(), count, strikes: 0 });

describe("writes beside a transaction", () => {
  test("keeps every acknowledged write when its neighbors roll back, and shows nothing uncommitted", async () => {
    const acknowledged: string[] = [];
    let dirtyReads = 0;
    const work: Promise<unknown>[] = [];
    for (let round = 0; round < 100; round += 1) {
      const marker = newId("aud");
      work.push(
        transaction(async () => {
          await db().limit.create({ data: row(marker, -1) });
          await sleep(1);
          if (round % 2 === 1) throw new Error("rule");
        }).catch((error: Error) => expect(error.message).toBe("rule")),
      );
      for (let each = 0; each < 20; each += 1) {
        const key = newId("aud");
        work.push(
          db()
            .limit.create({ data: row(key, 1) })
            .then(() => acknowledged.push(key)),
        );
      }
      work.push(
        db()
          .limit.count({ where: { key: marker } })
          .then(async (seen) => {
            if (seen > 0 && round % 2 === 1) dirtyReads += 1;
          }),
      );
    }
    await Promise.all(work);
    const kept = new Set(
      (await db().limit.findMany({ where: { count: 1 }, select: { key: true } })).map(({ key }) => key),
    );
    expect(acknowledged).toHaveLength(2000);
    expect(acknowledged.filter((key) => !kept.has(key))).toEqual([]);
    expect(dirtyReads).toBe(0);
    expect(await db().limit.count({ where: { count: -1 } })).toBe(50);
  });

  test("joins the transaction around it instead of waiting for it", async () => {
    const [outer, inner] = [newId("aud"), newId("aud")];
    const failing = transaction(async () => {
      await db().limit.create({ data: row(outer, 2) });
      await transaction(async () => void (await db().limit.create({ data: row(inner, 2) })));
      throw new Error("rule");
    });
    await expect(failing).rejects.toThrow("rule");
    expect(await db().limit.count({ where: { key: { in: [outer, inner] } } })).toBe(0);
  });

  test("goes on after a statement failed inside a transaction", async () => {
    const key = newId("aud");
    await db().limit.create({ data: row(key, 3) });
    await expect(
      transaction(async () => void (await db().limit.create({ data: row(key, 3) }))),
    ).rejects.toThrow();
    const after = newId("aud");
    await db().limit.create({ data: row(after, 3) });
    expect(await db().limit.count({ where: { key: after } })).toBe(1);
  });
});

describe("owners", () => {
  test("refuses an operation on owned rows that names no owner", async () => {
    await expect(db().profile.findMany({ where: { label: "x" } })).rejects.toThrow("names no owner");
    await expect(db().session.deleteMany({})).rejects.toThrow("names no owner");
    expect(await acrossOwners("a test", () => db().profile.count())).toBe(0);
  });

  test("refuses a filter that is undefined instead of reading every row", async () => {
    const userId: string | undefined = [][0];
    await expect(db().user.findMany({ where: { id: userId } })).rejects.toThrow();
  });

  test("refuses a child under a stranger's parent", async () => {
    const person = () => ({ id: newId("usr"), name: "A", createdAt: now() });
    const [mine, theirs] = [person(), person()];
    await db().user.createMany({ data: [mine, theirs] });
    const profile = {
      id: newId("prf"),
      userId: mine.id,
      label: "x",
      isPrimary: true,
      version: 1,
      createdAt: now(),
      updatedAt: now(),
    };
    await db().profile.create({ data: profile });
    const version = {
      id: newId("ver"),
      profileId: profile.id,
      version: 1,
      document: "{}",
      act: "",
      tab: "",
      startedAt: now(),
      savedAt: now(),
    };
    await expect(db().profileVersion.create({ data: { ...version, userId: theirs.id } })).rejects.toThrow();
  });

  test("refuses to change an audit row", async () => {
    const user = { id: newId("usr"), name: "A", createdAt: now() };
    await db().user.create({ data: user });
    const audit = {
      id: newId("aud"),
      at: now(),
      userId: user.id,
      action: "account.created",
      entity: "",
      entityId: "",
      address: "",
      requestId: "",
      isOk: true,
    };
    await db().audit.create({ data: audit });
    await expect(
      db().audit.updateMany({ where: { userId: user.id }, data: { isOk: false } }),
    ).rejects.toThrow();
  });
});
