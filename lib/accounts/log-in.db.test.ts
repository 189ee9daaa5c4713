import { Worker } from "node:worker_threads";
import { getRounds, hashSync } from "bcryptjs";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { dayMs, minuteMs, moveClock, now } from "#lib/server/clock.ts";
import { db } from "#lib/server/db.ts";
import { newId } from "#lib/server/ids.ts";
import { logIn } from "./log-in.ts";
import { replaceOwnPassword } from "./own-password.ts";
import { hashPassword } from "./password.ts";
import { emailKey } from "./schema.ts";
import { findSession, openSession, touchSession } from "./store.ts";
import { endSession, listSessions } from "./store/sessions.ts";
import { viewerOfOperator } from "./viewer.ts";

const password = "a long phrase of mine";
const from = {
  address: "203.0.113.7",
  userAgent: "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0",
  requestId: "r1",
};
let email = "";
let userId = "";

beforeEach(async () => {
  userId = newId("usr");
  email = `${userId}@example.org`;
  const made = await hashPassword(password);
  if (!made.ok) throw new Error(made.problem.message);
  await db().user.create({
    data: {
      id: userId,
      name: "Ada",
      email,
      emailKey: emailKey(email),
      passwordHash: made.value,
      createdAt: now(),
    },
  });
});
afterEach(() => moveClock(0));

type Change = {
  email?: string;
  password?: string;
  address?: string;
  isKnown?: boolean;
  before?: Parameters<typeof logIn>[0]["before"];
  onlyUserId?: string;
};
function attempt(change: Change = {}) {
  return logIn({
    email: change.email ?? email,
    password: change.password ?? password,
    from: { ...from, address: change.address ?? newId("aud") },
    before: change.before ?? null,
    onlyUserId: change.onlyUserId,
    isKnownDevice: async () => change.isKnown ?? false,
  });
}
async function opened(change: Change = {}): Promise<string> {
  const done = await attempt(change);
  if (!done.ok) throw new Error(done.problem.message);
  return done.value.secret;
}
const audited = async () =>
  (await db().audit.findMany({ where: { userId }, orderBy: { at: "asc" } })).map((row) => row.action);
const signedInAs = async (secret: string) => {
  const row = await findSession(secret, userId);
  if (!row) throw new Error("no session");
  const about = { name: "Ada", email, isConfirmed: false, sampleExpiresAt: null };
  return {
    viewer: viewerOfOperator(userId),
    sessionId: row.id,
    authAt: row.authAt,
    lastSeenAt: row.lastSeenAt,
    ...about,
  };
};

describe("logging in", () => {
  test("opens a session that is found by its secret, and stores only the secret's hash", async () => {
    const secret = await opened({ email: email.toUpperCase() });
    expect((await findSession(secret, userId))?.userId).toBe(userId);
    expect(JSON.stringify(await db().session.findMany({ where: { userId } }))).not.toContain(secret);
    expect(await audited()).toEqual(["account.log-in"]);
  });

  test("ends the session that this browser had before", async () => {
    const before = await opened();
    const secret = await opened({ before: await signedInAs(before) });
    expect(await findSession(before, userId)).toBeNull();
    expect(await findSession(secret, userId)).not.toBeNull();
  });

  test("answers a wrong password and an unknown address alike", async () => {
    const wrong = await attempt({ password: "another phrase" });
    const unknown = await attempt({ email: `nobody-${email}` });
    expect(wrong.ok).toBe(false);
    expect(wrong).toEqual(unknown);
    expect(await audited()).toEqual(["account.log-in-failed"]);
  });

  // Fails when an unknown address is answered before the hash, or compared with what bcrypt does not work through.
  test("costs an unknown address the same work as a wrong password", async () => {
    const asked = vi.spyOn(Worker.prototype, "postMessage");
    const hashesFor = async (change: Change) => {
      asked.mockClear();
      await attempt({ password: "another phrase", ...change });
      return asked.mock.calls.map(([job]) => (job as { hash: string }).hash);
    };
    const wrong = await hashesFor({});
    const unknown = await hashesFor({ email: `nobody-${email}` });
    asked.mockRestore();
    expect([wrong.length, unknown.length]).toEqual([1, 1]);
    const [[theirs = ""], [nobodys = ""]] = [wrong, unknown];
    expect(nobodys.length).toBe(theirs.length);
    expect(getRounds(nobodys)).toBe(getRounds(theirs));
    // bcrypt takes its salt, and so goes through all rounds.
    expect(hashSync("another phrase", nobodys.slice(0, 29)).slice(0, 29)).toBe(nobodys.slice(0, 29));
  });

  test("on a page of one account opens that one, and answers for another as for none", async () => {
    const own = await attempt({ onlyUserId: userId });
    expect(kindOf(own)).toBe("ok");
    const other = await attempt({ onlyUserId: newId("usr") });
    expect(other).toEqual(await attempt({ email: `nobody-${email}` }));
    expect(await db().session.count({ where: { userId } })).toBe(1);
    expect(await audited()).toEqual(["account.log-in"]);
  });

  test("makes a wrong password and an unknown address wait alike", async () => {
    const wrong = [];
    const unknown = [];
    for (let at = 0; at < 12; at += 1) {
      wrong.push(kindOf(await attempt({ password: "another phrase" })));
      unknown.push(kindOf(await attempt({ email: `stranger-${email}` })));
    }
    expect(wrong).toEqual([...Array<string>(10).fill("invalid"), "limited", "limited"]);
    expect(wrong).toEqual(unknown);
  });

  test("is open on a known device while a stranger's guesses are held up", async () => {
    for (let at = 0; at < 11; at += 1) await attempt({ password: "another phrase" });
    expect(kindOf(await attempt())).toBe("limited");
    expect(kindOf(await attempt({ isKnown: true }))).toBe("ok");
  });

  test("from one address is counted over all accounts", async () => {
    for (let at = 0; at < 60; at += 1)
      await attempt({ email: `spray-${at}@example.org`, address: "198.51.100.1" });
    expect(kindOf(await attempt({ address: "198.51.100.1" }))).toBe("limited");
    expect(kindOf(await attempt({ address: "198.51.100.2" }))).toBe("ok");
  });
});

const kindOf = (result: Awaited<ReturnType<typeof attempt>>) => (result.ok ? "ok" : result.problem.kind);

describe("a session", () => {
  test("that was ended is gone on its next request", async () => {
    const secret = await opened();
    const { viewer, sessionId } = await signedInAs(secret);
    expect(await endSession(viewer, sessionId)).toBe(true);
    expect(await findSession(secret, userId)).toBeNull();
  });

  test("of another person can't be ended, nor read with their id", async () => {
    const secret = await opened();
    const { sessionId } = await signedInAs(secret);
    expect(await endSession(viewerOfOperator("usr_stranger"), sessionId)).toBe(false);
    expect(await findSession(secret, "usr_stranger")).toBeNull();
    expect(await findSession(secret, userId)).not.toBeNull();
  });

  test("ends after 14 idle days, and after 90 days however busy", async () => {
    const idle = await opened();
    const busy = await opened();
    for (let day = 13; day < 90; day += 13) {
      moveClock(day * dayMs);
      const row = await findSession(busy, userId);
      expect(row).not.toBeNull();
      await touchSession(row?.id ?? "", userId);
    }
    expect(await findSession(idle, userId)).toBeNull();
    moveClock(90 * dayMs + minuteMs);
    expect(await findSession(busy, userId)).toBeNull();
    expect(await listSessions(viewerOfOperator(userId))).toEqual([]);
  });

  test("of a sample ends with the sample", async () => {
    await db().user.update({
      where: { id: userId },
      data: { sampleExpiresAt: new Date(now().getTime() + dayMs) },
    });
    const secret = await openSession(userId, from);
    expect(await findSession(secret, userId)).not.toBeNull();
    moveClock(dayMs + 1);
    expect(await findSession(secret, userId)).toBeNull();
  });
});

describe("changing the password", () => {
  test("ends all other sessions and keeps this one", async () => {
    const [here, there] = [await opened(), await opened()];
    const done = await replaceOwnPassword(
      await signedInAs(here),
      { currentPassword: password, password: "quite another phrase" },
      from,
    );
    expect(done).toEqual({ ok: true, value: { ended: 1 } });
    expect(await findSession(here, userId)).not.toBeNull();
    expect(await findSession(there, userId)).toBeNull();
    expect(kindOf(await attempt())).toBe("invalid");
    expect(kindOf(await attempt({ password: "quite another phrase" }))).toBe("ok");
  });

  test("while somebody logs in with the old one leaves that log-in no session", async () => {
    const here = await signedInAs(await opened());
    const change = { currentPassword: password, password: "quite another phrase" };
    const overlapping = await logIn({
      email,
      password,
      from: { ...from, address: newId("aud") },
      before: null,
      // Asked between reading the account and comparing the password.
      isKnownDevice: async () => (await replaceOwnPassword(here, change, from)).ok,
    });
    expect(kindOf(overlapping)).toBe("invalid");
    expect(await db().session.count({ where: { userId } })).toBe(1);
  });

  test("needs the one that stands, and refuses one that is guessed at once", async () => {
    const signedIn = await signedInAs(await opened());
    const wrong = await replaceOwnPassword(
      signedIn,
      { currentPassword: "not this one", password: "quite another phrase" },
      from,
    );
    expect(!wrong.ok && wrong.problem.kind === "invalid" && Object.keys(wrong.problem.fields)).toEqual([
      "currentPassword",
    ]);
    const weak = await replaceOwnPassword(
      signedIn,
      { currentPassword: password, password: "password123" },
      from,
    );
    expect(!weak.ok && weak.problem.kind === "invalid" && Object.keys(weak.problem.fields)).toEqual([
      "password",
    ]);
    expect(kindOf(await attempt())).toBe("ok");
  });

  test("can't be guessed at in an open browser", async () => {
    const signedIn = await signedInAs(await opened());
    const guess = () =>
      replaceOwnPassword(
        signedIn,
        { currentPassword: "not this one", password: "quite another phrase" },
        from,
      );
    for (let at = 0; at < 10; at += 1) await guess();
    const last = await guess();
    expect(!last.ok && last.problem.kind).toBe("limited");
    expect(kindOf(await attempt())).toBe("ok");
  });
});
