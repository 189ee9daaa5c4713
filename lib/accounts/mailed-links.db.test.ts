import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { dayMs, hourMs, moveClock, now } from "#lib/server/clock.ts";
import { db } from "#lib/server/db.ts";
import { env } from "#lib/server/env.ts";
import { newId } from "#lib/server/ids.ts";
import { dropOldMail } from "#lib/server/mail.ts";
import { confirmByLink, mailConfirmLink, mailResetLink, resetPasswordByLink } from "./mailed-links.ts";
import { sendDueMails } from "./outgoing-mail.ts";
import { hashPassword, verifyPassword } from "./password.ts";
import { emailKey } from "./schema.ts";
import { findSession, openSession } from "./store.ts";
import { findMailToken } from "./store/mail-tokens.ts";
import { setPasswordHash } from "./store/users.ts";
import { viewerOfOperator } from "./viewer.ts";

const from = { address: "203.0.113.7", userAgent: "", requestId: "r1" };
const folder = () => path.join(env().CANDOR_DATA, "mail");
let userId = "";
let email = "";

beforeEach(async () => {
  userId = newId("usr");
  email = `${userId.slice(4)}@example.org`;
  const made = await hashPassword("a long phrase of mine");
  if (!made.ok) throw new Error(made.problem.message);
  const data = {
    id: userId,
    name: "Zoë",
    email,
    emailKey: emailKey(email),
    passwordHash: made.value,
    createdAt: now(),
  };
  await db().user.create({ data });
});
afterEach(() => moveClock(0));

/** What was mailed to the person of this test, with soft line breaks undone. */
async function mails(): Promise<string[]> {
  await sendDueMails();
  const names = await readdir(folder()).catch(() => []);
  const texts = await Promise.all(
    names.toSorted((a, b) => (a < b ? -1 : 1)).map((name) => readFile(path.join(folder(), name), "utf8")),
  );
  return texts.filter((text) => text.includes(`To: ${email}`)).map((text) => text.replaceAll("=\n", ""));
}
async function secretIn(kind: "reset" | "confirm"): Promise<string> {
  const text = (await mails()).at(-1) ?? "";
  return new RegExp(`http://localhost:3000/${kind}/([\\w-]{43})`).exec(text)?.[1] ?? "";
}
const confirm = () => db().user.update({ where: { id: userId }, data: { confirmedAt: now() } });
async function isPassword(password: string): Promise<boolean> {
  const { passwordHash } = await db().user.findUniqueOrThrow({ where: { id: userId } });
  const checked = await verifyPassword(password, passwordHash);
  return checked.ok && checked.value.isRight;
}

describe("a link for a new password", () => {
  test("works once, ends every session, and opens none", async () => {
    await confirm();
    const session = await openSession(userId, from);
    await mailResetLink(email.toUpperCase(), from);
    const secret = await secretIn("reset");
    expect(await resetPasswordByLink(secret, "quite another phrase", from)).toEqual({
      ok: true,
      value: null,
    });
    expect(await isPassword("quite another phrase")).toBe(true);
    expect(await findSession(session, userId)).toBeNull();
    expect(await db().session.count({ where: { userId } })).toBe(0);
    expect((await resetPasswordByLink(secret, "a third long phrase", from)).ok).toBe(false);
    expect(await isPassword("quite another phrase")).toBe(true);
  });

  test("sent twice at once works once", async () => {
    await confirm();
    await mailResetLink(email, from);
    const secret = await secretIn("reset");
    const answers = await Promise.all(
      ["first long phrase", "second long phrase"].map((password) =>
        resetPasswordByLink(secret, password, from),
      ),
    );
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
  });

  test("is dead after an hour, and when a newer one was sent", async () => {
    await confirm();
    await mailResetLink(email, from);
    const older = await secretIn("reset");
    moveClock(1000);
    await mailResetLink(email, from);
    const newer = await secretIn("reset");
    expect(newer).not.toBe(older);
    expect(await findMailToken(older, "reset")).toBeNull();
    expect(await findMailToken(newer, "reset")).not.toBeNull();
    moveClock(hourMs + 2000);
    expect(await findMailToken(newer, "reset")).toBeNull();
  });

  test("is dead once the password was changed in another way", async () => {
    await confirm();
    await mailResetLink(email, from);
    const secret = await secretIn("reset");
    const hashed = await hashPassword("changed while it was on its way");
    if (!hashed.ok) throw new Error(hashed.problem.message);
    await setPasswordHash(viewerOfOperator(userId), hashed.value);
    expect((await resetPasswordByLink(secret, "a stranger's long phrase", from)).ok).toBe(false);
    expect(await isPassword("changed while it was on its way")).toBe(true);
  });

  test("is stored as a hash, and confirms nothing", async () => {
    await confirm();
    await mailResetLink(email, from);
    const secret = await secretIn("reset");
    expect(JSON.stringify(await db().mailToken.findMany({ where: { userId } }))).not.toContain(secret);
    expect((await confirmByLink(secret, from)).ok).toBe(false);
  });

  test("keeps working when the new password was refused", async () => {
    await confirm();
    await mailResetLink(email, from);
    const secret = await secretIn("reset");
    expect((await resetPasswordByLink(secret, "password123", from)).ok).toBe(false);
    expect((await resetPasswordByLink(secret, "quite another phrase", from)).ok).toBe(true);
  });

  test("goes to nobody whose address was never confirmed, or who has no account", async () => {
    await mailResetLink(email, from);
    await mailResetLink(`nobody-${email}`, from);
    expect(await mails()).toEqual([]);
    expect(await db().mailToken.count({ where: { userId } })).toBe(0);
  });
});

describe("a link that confirms an address", () => {
  test("confirms it once", async () => {
    await mailConfirmLink(viewerOfOperator(userId));
    const secret = await secretIn("confirm");
    expect((await confirmByLink(secret, from)).ok).toBe(true);
    expect((await db().user.findUniqueOrThrow({ where: { id: userId } })).confirmedAt).not.toBeNull();
    expect((await confirmByLink(secret, from)).ok).toBe(false);
    await mailConfirmLink(viewerOfOperator(userId));
    expect(await mails()).toHaveLength(1);
  });

  test("is dead after seven days, and for another address", async () => {
    await mailConfirmLink(viewerOfOperator(userId));
    const secret = await secretIn("confirm");
    await db().user.update({ where: { id: userId }, data: { emailKey: `new-${emailKey(email)}` } });
    expect((await confirmByLink(secret, from)).ok).toBe(false);
    await mailConfirmLink(viewerOfOperator(userId));
    const second = await secretIn("confirm");
    moveClock(7 * dayMs + 1000);
    expect((await confirmByLink(second, from)).ok).toBe(false);
  });
});

test("mail files go when their time has come", async () => {
  await mailConfirmLink(viewerOfOperator(userId));
  await sendDueMails();
  await dropOldMail(new Date(Date.now() - dayMs));
  expect(await mails()).toHaveLength(1);
  await dropOldMail(new Date(Date.now() + 1000));
  expect(await mails()).toHaveLength(0);
});
