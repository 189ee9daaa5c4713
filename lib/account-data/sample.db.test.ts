import { mkdir, readdir, readFile, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { countUse } from "#lib/accounts/limits.ts";
import { hashPassword } from "#lib/accounts/password.ts";
import type { SignedIn } from "#lib/accounts/signed-in.ts";
import { sendDueMails } from "#lib/accounts/outgoing-mail.ts";
import { createMailToken } from "#lib/accounts/store/mail-tokens.ts";
import { findSession, openSession } from "#lib/accounts/store.ts";
import { viewerOfOperator } from "#lib/accounts/viewer.ts";
import { getPosting, listPostings } from "#lib/postings/store.ts";
import { emptyProfile } from "#lib/profile/schema.ts";
import { getPrimaryProfile, saveProfile } from "#lib/profile/store.ts";
import { addProfile, deleteProfile } from "#lib/profile/store/shelf.ts";
import { dayMs, hourMs, moveClock, now } from "#lib/server/clock.ts";
import { db } from "#lib/server/db.ts";
import { env } from "#lib/server/env.ts";
import { newId } from "#lib/server/ids.ts";
import { sampleProfile } from "#seed/sample-profile.ts";
import { deleteAccount } from "./delete.ts";
import { proveIdentity } from "./identity.ts";
import { createAccount } from "./new-account.ts";
import { createSample, keepAccount } from "./sample.ts";
import { sweepAccounts } from "./sweep.ts";

const from = { address: "192.0.2.7", userAgent: "a browser", requestId: "request-1" };
const password = "three quiet harbor lamps";
const own = { view: "own", q: "", status: "", after: "" } as const;
const isThere = async (userId: string) => (await db().user.count({ where: { id: userId } })) === 1;

beforeEach(() => moveClock(0));

async function signedInto({ userId, secret }: { userId: string; secret: string }): Promise<SignedIn> {
  const session = await findSession(secret, userId);
  if (!session) throw new Error("no session");
  const { name, email, sampleExpiresAt } = session.user;
  return {
    viewer: viewerOfOperator(userId),
    sessionId: session.id,
    authAt: session.authAt,
    lastSeenAt: session.lastSeenAt,
    name,
    email,
    isConfirmed: false,
    sampleExpiresAt,
  };
}

async function lastingAccount(email = `${newId("itm")}@example.org`) {
  const hash = await hashPassword(password);
  if (!hash.ok) throw new Error(hash.problem.message);
  const made = await createAccount({ name: "Ada Lund", email, passwordHash: hash.value }, from);
  if (!made.ok) throw new Error(made.problem.message);
  return made.value;
}

describe("createAccount", () => {
  test("refuses an address that is taken in another spelling, and leaves nothing behind", async () => {
    const email = `${newId("itm")}@example.org`;
    await lastingAccount(email);
    const before = await db().user.count();
    const again = await createAccount({ name: "Bo", email: email.toUpperCase(), passwordHash: "none" }, from);
    expect(again).toMatchObject({
      ok: false,
      problem: { kind: "invalid", fields: { email: expect.stringContaining("has an account") } },
    });
    expect(await db().user.count()).toBe(before);
  });

  test("gives the account one primary profile that carries its name and address", async () => {
    const email = `${newId("itm")}@example.org`;
    const { userId } = await lastingAccount(email);
    const profile = await getPrimaryProfile(viewerOfOperator(userId));
    expect(profile?.document).toEqual(emptyProfile("Ada Lund", email));
  });
});

describe("a sample account", () => {
  test("holds the sample profile and three postings of its own, the one to begin with first", async () => {
    const sample = await createSample(from);
    const viewer = viewerOfOperator(sample.userId);
    expect((await getPrimaryProfile(viewer))?.document).toEqual(sampleProfile);
    const { postings } = await listPostings(viewer, own);
    expect(postings).toHaveLength(3);
    expect(postings[0]).toMatchObject({ id: sample.postingId, isOwn: true });
    expect((await signedInto(sample)).sampleExpiresAt?.getTime()).toBeCloseTo(
      now().getTime() + 7 * dayMs,
      -5,
    );
  });

  test("is private: another sample sees nothing of it, and a change stays in the one", async () => {
    const [mine, theirs] = [await createSample(from), await createSample(from)];
    expect(await getPosting(viewerOfOperator(theirs.userId), mine.postingId)).toBeNull();
    const viewer = viewerOfOperator(mine.userId);
    const head = await getPrimaryProfile(viewer);
    await saveProfile(viewer, head?.id ?? "", {
      seenVersion: 1,
      document: { ...sampleProfile, summary: "Mine." },
      tab: "t",
      act: "Edited",
    });
    expect((await getPrimaryProfile(viewerOfOperator(theirs.userId)))?.document).toEqual(sampleProfile);
  });

  test("ends after seven days: the door closes at once, and the sweep takes all of it", async () => {
    const sample = await createSample(from);
    moveClock(7 * dayMs - hourMs);
    expect(await sweepAccounts()).toEqual([]);
    expect(await isThere(sample.userId)).toBe(true);
    moveClock(7 * dayMs + 1000);
    expect(await findSession(sample.secret, sample.userId)).toBeNull();
    expect(await sweepAccounts()).toEqual([]);
    expect(await isThere(sample.userId)).toBe(false);
    expect(await db().posting.count({ where: { userId: sample.userId } })).toBe(0);
    expect(await db().profileVersion.count({ where: { userId: sample.userId } })).toBe(0);
  });

  test("sweeps more ended samples than it takes at once", async () => {
    const at = now();
    const rows = Array.from({ length: 45 }, () => ({
      id: newId("usr"),
      name: "A",
      createdAt: at,
      sampleExpiresAt: at,
    }));
    await db().user.createMany({ data: rows });
    moveClock(1000);
    expect(await sweepAccounts()).toEqual([]);
    expect(await db().user.count({ where: { id: { in: rows.map(({ id }) => id) } } })).toBe(0);
  });
});

describe("keeping a sample", () => {
  test("gives it an address and a password, ends its other sessions, and no sweep takes it", async () => {
    const sample = await createSample(from);
    const elsewhere = await openSession(sample.userId, from);
    const email = `${newId("itm")}@example.org`;
    expect(await keepAccount(await signedInto(sample), { email, password }, from)).toEqual({
      ok: true,
      value: undefined,
    });
    expect(await findSession(elsewhere, sample.userId)).toBeNull();
    const kept = await signedInto(sample);
    expect(kept).toMatchObject({ email, sampleExpiresAt: null });
    expect(await proveIdentity(kept, password, from)).toMatchObject({ ok: true });
    expect(await proveIdentity(kept, "not the password", from)).toMatchObject({
      ok: false,
      problem: { fields: { password: expect.any(String) } },
    });
    moveClock(8 * dayMs);
    expect(await sweepAccounts()).toEqual([]);
    expect(await getPrimaryProfile(kept.viewer)).not.toBeNull();
    const audits = await db().audit.findMany({ where: { userId: sample.userId }, orderBy: { at: "asc" } });
    expect(audits.map((row) => row.action)).toEqual([
      "account.created",
      "account.kept",
      "account.log-in-failed",
    ]);
  });

  test("refuses a taken address and a password that everybody tries, and the sample stays one", async () => {
    const email = `${newId("itm")}@example.org`;
    await lastingAccount(email);
    const sample = await signedInto(await createSample(from));
    expect(await keepAccount(sample, { email: email.toUpperCase(), password }, from)).toMatchObject({
      ok: false,
      problem: { fields: { email: expect.any(String) } },
    });
    expect(
      await keepAccount(sample, { email: "new@example.org", password: "1234567890" }, from),
    ).toMatchObject({ ok: false, problem: { fields: { password: expect.any(String) } } });
    expect(await db().user.findUnique({ where: { id: sample.viewer.userId } })).toMatchObject({
      email: null,
      passwordHash: null,
    });
  });

  test("is refused for an account that is none: its address and password stay", async () => {
    const account = await signedInto(await lastingAccount());
    expect(
      await keepAccount(account, { email: "other@example.org", password: "another long one here" }, from),
    ).toMatchObject({ ok: false, problem: { kind: "unavailable" } });
    expect(await proveIdentity(await signedIntoAgain(account), password, from)).toMatchObject({ ok: true });
  });
});

async function signedIntoAgain(account: SignedIn): Promise<SignedIn> {
  const row = await db().user.findUniqueOrThrow({ where: { id: account.viewer.userId } });
  return { ...account, email: row.email };
}

describe("the sweep", () => {
  test("takes what is past its time and leaves what is not", async () => {
    const { userId } = await lastingAccount();
    const viewer = viewerOfOperator(userId);
    const mine = { where: { userId } };
    await createMailToken(viewer, "reset", "key");
    await db().idempotency.create({
      data: { userId, key: "key-of-a-save", hash: "", result: "", at: now() },
    });
    await countUse("export", userId);
    const doomed = await addProfile(viewer, {
      label: "Doomed",
      document: emptyProfile("Ada", ""),
      act: "Began",
    });
    if (doomed.ok) await deleteProfile(viewer, doomed.value.id);
    const left = async () => ({
      sessions: await db().session.count(mine),
      links: await db().mailToken.count(mine),
      answers: await db().idempotency.count(mine),
      audits: await db().audit.count(mine),
      profiles: await db().profile.count(mine),
    });
    expect(await sweepAccounts()).toEqual([]);
    expect(await left()).toEqual({ sessions: 1, links: 2, answers: 1, audits: 1, profiles: 2 });
    expect(await db().limit.count()).toBeGreaterThan(0);
    moveClock(dayMs + hourMs);
    expect(await sweepAccounts()).toEqual([]);
    // The one that confirms the address is good for seven days.
    expect(await left()).toEqual({ sessions: 1, links: 1, answers: 0, audits: 1, profiles: 2 });
    expect(await db().limit.count()).toBe(0);
    moveClock(31 * dayMs);
    expect(await sweepAccounts()).toEqual([]);
    expect(await left()).toEqual({ sessions: 0, links: 0, answers: 0, audits: 1, profiles: 1 });
    moveClock(181 * dayMs);
    expect(await sweepAccounts()).toEqual([]);
    expect(await left()).toEqual({ sessions: 0, links: 0, answers: 0, audits: 0, profiles: 1 });
  });

  test("deletes written mail by its age, and a person's mail with the person", async () => {
    const folder = path.join(env().CANDOR_DATA, "mail");
    await mkdir(folder, { recursive: true });
    const write = (name: string, to: string) =>
      writeFile(
        path.join(folder, name),
        `From: Candor <c@localhost>\r\nTo: ${to}\r\nSubject: x\r\n\r\nTo: nobody@example.org\r\n`,
      );
    const { userId } = await lastingAccount("going@example.org");
    await sendDueMails();
    await write("old.eml", "somebody@example.org");
    await write("theirs.eml", "staying@example.org");
    await write("mine.eml", "Going@example.org");
    const old = new Date(now().getTime() - 15 * dayMs);
    await utimes(path.join(folder, "old.eml"), old, old);
    expect(await sweepAccounts()).toEqual([]);
    const toGoing = async () => {
      const texts = await Promise.all(
        (await readdir(folder)).map((name) => readFile(path.join(folder, name), "utf8")),
      );
      return texts.filter((text) => /^To: going@example.org/im.test(text)).length;
    };
    expect(await readdir(folder)).not.toContain("old.eml");
    // One by hand, and one that asked to confirm the address.
    expect(await toGoing()).toBe(2);
    await deleteAccount(viewerOfOperator(userId));
    expect(await toGoing()).toBe(0);
    expect(await readdir(folder)).toContain("theirs.eml");
  });
});
