import { readFileSync } from "node:fs";
import Database from "better-sqlite3";
import { describe, expect, test } from "vitest";
import { now } from "./clock.ts";
import { db, insertRows, transaction } from "./db.ts";
import { env, isPostgresql } from "./env.ts";
import { newId } from "./ids.ts";
import { acrossOwners } from "./owner-guard.ts";

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const row = (key: string, count: number) => ({ key, windowStart: now(), count, strikes: 0 });

describe("writes beside a transaction", () => {
  test("keeps every acknowledged write when its neighbors roll back", async () => {
    const seed = newId("aud");
    await db().limit.create({ data: row(seed, 10_000) });
    const acknowledged: string[] = [];
    const work: Promise<unknown>[] = [];
    for (let round = 0; round < 50; round += 1) {
      let tell!: () => void;
      const isOpen = new Promise<void>((resolve) => (tell = resolve));
      const neighbor = transaction(async () => {
        await db().limit.create({ data: row(newId("aud"), -1) });
        tell();
        await sleep(2);
        if (round % 2 === 1) throw new Error("rule");
      }).catch((error: Error) => expect(error.message).toBe("rule"));
      // From here on it is open, so whatever is written meanwhile could join it.
      await isOpen;
      for (let each = 0; each < 20; each += 1) {
        const key = newId("aud");
        // The two ways by which Prisma writes: with rows as the answer, and with their number.
        const written =
          each % 2 === 0
            ? db().limit.create({ data: row(key, 1) })
            : db().limit.updateMany({ where: { key: seed }, data: { count: { increment: 1 } } });
        work.push(written.then(() => acknowledged.push(each % 2 === 0 ? key : seed)));
      }
      await neighbor;
    }
    await Promise.all(work);
    const kept = new Set(
      (await db().limit.findMany({ where: { count: 1 }, select: { key: true } })).map(({ key }) => key),
    );
    expect(acknowledged).toHaveLength(1000);
    expect(acknowledged.filter((key) => key !== seed && !kept.has(key))).toEqual([]);
    expect((await db().limit.findUniqueOrThrow({ where: { key: seed } })).count).toBe(10_000 + 500);
    expect(await db().limit.count({ where: { count: -1 } })).toBe(25);
  });

  test("are not seen before they are committed, and nobody who reads waits for them", async () => {
    const key = newId("aud");
    let letGo!: () => void;
    const isRead = new Promise<void>((resolve) => (letGo = resolve));
    let tell!: () => void;
    const isWritten = new Promise<void>((resolve) => (tell = resolve));
    const writing = transaction(async () => {
      await db().limit.create({ data: row(key, 5) });
      tell();
      await isRead;
    });
    await isWritten;
    const find = () => db().limit.count({ where: { key } });
    expect(await find()).toBe(0);
    expect(await db().$queryRaw`SELECT "key" FROM "Limit" WHERE "key" = ${key}`).toEqual([]);
    letGo();
    await writing;
    expect(await find()).toBe(1);
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

describe.skipIf(isPostgresql())("SQLite", () => {
  // Asked inside a transaction, which is on the writer's connection.
  const ask = (pragma: string) =>
    transaction(
      async () => Object.values((await db().$queryRawUnsafe<object[]>(`PRAGMA ${pragma}`))[0] ?? {})[0],
    );

  // kill -9 can't tell FULL from OFF, a power cut can: what was written stays in the kernel.
  test("is in WAL mode, waits for the disk at each commit, and keeps parents and children together", async () => {
    expect(await ask("journal_mode")).toBe("wal");
    expect(Number(await ask("synchronous"))).toBe(2);
    expect(Number(await ask("foreign_keys"))).toBe(1);
  });

  test("leaves nothing of what was deleted in its file", async () => {
    const [key, file] = [newId("aud"), env().DATABASE_URL.slice("file:".length)];
    const isInFile = () => {
      const other = new Database(file);
      other.pragma("wal_checkpoint(TRUNCATE)");
      other.close();
      return readFileSync(file).includes(`${key} said`);
    };
    await db().meta.create({ data: { key, value: `${key} said `.repeat(1000) } });
    expect(isInFile()).toBe(true);
    await db().meta.delete({ where: { key } });
    expect(isInFile()).toBe(false);
  });

  // Prisma's own adapter stays in the dead transaction: what is acknowledged after it is lost.
  test("keeps what is written after a COMMIT that failed", async () => {
    const orphan = { id: newId("prf"), userId: newId("usr"), label: "x", isPrimary: true, version: 1 };
    await expect(
      transaction(async () => {
        await db().$executeRawUnsafe("PRAGMA defer_foreign_keys = ON");
        await db().profile.create({ data: { ...orphan, createdAt: now(), updatedAt: now() } });
      }),
    ).rejects.toThrow();
    const [plain, inside] = [newId("aud"), newId("aud")];
    await db().limit.create({ data: row(plain, 4) });
    await transaction(async () => void (await db().limit.create({ data: row(inside, 4) })));
    const other = new Database(env().DATABASE_URL.slice("file:".length), { readonly: true });
    const seen = other.prepare('SELECT count(*) AS n FROM "Limit" WHERE "key" IN (?, ?)').get(plain, inside);
    const profiles = other.prepare('SELECT count(*) AS n FROM "Profile" WHERE "id" = ?').get(orphan.id);
    other.close();
    expect(seen).toEqual({ n: 2 });
    expect(profiles).toEqual({ n: 0 });
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

describe("rows that are inserted plainly", () => {
  test("lie in the database as Prisma writes them, and go with their transaction", async () => {
    const [plain, made, gone] = [newId("aud"), newId("aud"), newId("aud")];
    const at = new Date("2026-11-18T14:02:03.045Z");
    const about = { windowStart: at, count: 7, strikes: 0 };
    await db().limit.create({ data: { key: made, ...about } });
    await insertRows("Limit", [
      { key: plain, ...about },
      { key: newId("aud"), ...about, count: -7 },
    ]);
    const asked = transaction(async () => {
      await insertRows("Limit", [{ key: gone, ...about }]);
      throw new Error("rule");
    });
    await expect(asked).rejects.toThrow("rule");
    await insertRows("Limit", []);
    const stored = await db().$queryRaw<{ key: string; at: string }[]>`
      SELECT "key", CAST("windowStart" AS TEXT) AS "at" FROM "Limit" WHERE "key" IN (${plain}, ${made}, ${gone})`;
    const times = new Map(stored.map((one) => [one.key, one.at]));
    expect(times.size).toBe(2);
    expect(times.get(plain)).toBe(times.get(made));
    const rows = await db().limit.findMany({ where: { key: { in: [plain, made] } } });
    expect(rows.map(({ key: _, ...rest }) => rest)).toEqual([
      { ...about, blockedUntil: null },
      { ...about, blockedUntil: null },
    ]);
  });
});
