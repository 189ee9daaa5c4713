import { createServer, type AddressInfo, type Server } from "node:net";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { after, hourMs, minuteMs, moveClock, now } from "#lib/server/clock.ts";
import { db, transaction } from "#lib/server/db.ts";
import { env } from "#lib/server/env.ts";
import { newId } from "#lib/server/ids.ts";
import { log } from "#lib/server/log.ts";
import { seal, unseal } from "#lib/server/seal.ts";
import { mailTrouble, queueMail, sendDueMails } from "./outgoing-mail.ts";
import { addMail } from "./store/outgoing-mails.ts";
import { viewerOfOperator, type Viewer } from "./viewer.ts";

let viewer: Viewer;
let to = "";
beforeEach(async () => {
  const id = newId("usr");
  to = `${id.slice(4)}@example.org`;
  await db().user.create({ data: { id, name: "Ada", email: to, createdAt: now() } });
  viewer = viewerOfOperator(id);
});
const servers: Server[] = [];
afterEach(async () => {
  moveClock(0);
  env().SMTP_URL = "";
  await db().outgoingMail.deleteMany({ where: { userId: viewer.userId } });
  for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve));
  (globalThis as { candorOnce?: Map<string, unknown> }).candorOnce?.delete("mail");
});

const mail = () => ({ to, subject: "A subject", text: "A secret link" });
const soon = () => after(now(), 30 * 24 * hourMs);
const rows = () => db().outgoingMail.findMany({ where: { userId: viewer.userId } });
async function files(): Promise<string[]> {
  const folder = path.join(env().CANDOR_DATA, "mail");
  const names = await readdir(folder).catch(() => []);
  const texts = await Promise.all(names.map((name) => readFile(path.join(folder, name), "utf8")));
  return texts.filter((text) => text.includes(`To: ${to}`));
}

type Answers = { auth: string; from: string; rcpt: string };
const agreeing: Answers = { auth: "235 welcome", from: "250 ok", rcpt: "250 ok" };

/** A mail server on loopback that answers as it is told; what it accepted. */
async function mailServer(answers: () => Partial<Answers>): Promise<string[]> {
  const accepted: string[] = [];
  const answer = (command: keyof Answers) => ({ ...agreeing, ...answers() })[command];
  const server = createServer((socket) => {
    let data: string | null = null;
    socket.write("220 test\r\n");
    socket.on("error", () => undefined);
    socket.on("data", (chunk) => {
      const text = chunk.toString();
      if (data !== null) {
        data += text;
        if (!data.includes("\r\n.\r\n")) return;
        accepted.push(data);
        data = null;
        return void socket.write("250 ok\r\n");
      }
      if (/^DATA/i.test(text)) {
        data = "";
        socket.write("354 go\r\n");
      } else if (/^EHLO/i.test(text)) socket.write("250-test\r\n250 AUTH PLAIN\r\n");
      else if (/^AUTH/i.test(text)) socket.write(`${answer("auth")}\r\n`);
      else if (/^MAIL/i.test(text)) socket.write(`${answer("from")}\r\n`);
      else if (/^RCPT/i.test(text)) socket.write(`${answer("rcpt")}\r\n`);
      else if (/^QUIT/i.test(text)) socket.end("221 bye\r\n");
      else socket.write("250 ok\r\n");
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  env().SMTP_URL = `smtp://us:secret@127.0.0.1:${(server.address() as AddressInfo).port}`;
  return accepted;
}

describe("a mail", () => {
  test("is sent once its transaction is committed, and never when that rolls back", async () => {
    await transaction(() => queueMail(viewer, mail(), soon()));
    await expect(
      transaction(async () => {
        await queueMail(viewer, { ...mail(), subject: "Never" }, soon());
        throw new Error("rule");
      }),
    ).rejects.toThrow("rule");
    await sendDueMails();
    const [only, another] = await files();
    expect(only).toContain("A subject");
    expect(another).toBeUndefined();
    expect(await rows()).toEqual([]);
  });

  test("that a killed process left, before or while it was sent, is sent by the next one", async () => {
    const ids = [newId("eml"), newId("eml")];
    for (const id of ids)
      await addMail(viewer, { id, sealed: seal("mail", id, JSON.stringify(mail())), expiresAt: soon() });
    await db().outgoingMail.updateMany({
      where: { userId: viewer.userId, id: ids[1] ?? "" },
      data: { attempts: 1, nextAt: after(now(), minuteMs) },
    });
    await sendDueMails();
    expect(await files()).toHaveLength(1);
    moveClock(2 * minuteMs);
    await sendDueMails();
    expect(await files()).toHaveLength(2);
    expect(await rows()).toEqual([]);
  });

  test("is sealed in its row, to that row", async () => {
    const id = newId("eml");
    await addMail(viewer, { id, sealed: seal("mail", id, JSON.stringify(mail())), expiresAt: soon() });
    const [row] = await rows();
    expect(JSON.stringify(row)).not.toContain("example.org");
    expect(JSON.stringify(row)).not.toContain("secret link");
    expect(unseal("mail", id, row?.sealed ?? "")).toContain("A secret link");
    expect(unseal("mail", newId("eml"), row?.sealed ?? "")).toBeNull();
    expect(unseal("mail", id, `${row?.sealed.slice(0, -3)}AAA`)).toBeNull();
  });

  test("that the server can't take now is tried again at growing distances, and given up in the end", async () => {
    let answer = "451 later";
    const accepted = await mailServer(() => ({ rcpt: answer }));
    await queueMail(viewer, mail(), soon());
    await sendDueMails();
    expect(await rows()).toMatchObject([{ attempts: 1, state: "waiting" }]);
    await sendDueMails();
    expect(await rows()).toMatchObject([{ attempts: 1 }]);
    moveClock(1.1 * minuteMs);
    await sendDueMails();
    expect(await rows()).toMatchObject([{ attempts: 2 }]);
    for (let hours = 1; hours <= 8; hours += 1) {
      moveClock(hours * 1.1 * hourMs);
      await sendDueMails();
    }
    expect(await rows()).toMatchObject([{ attempts: 8, state: "failed", sealed: "" }]);
    answer = "250 ok";
    moveClock(20 * hourMs);
    await queueMail(viewer, mail(), soon());
    await sendDueMails();
    expect(accepted).toHaveLength(1);
    expect(accepted[0]).toContain("Message-ID: <eml_");
  });

  test("that the server refuses for good, or that is about what is over, is given up at once", async () => {
    await mailServer(() => ({ rcpt: "550 no such person" }));
    await queueMail(viewer, mail(), soon());
    await sendDueMails();
    expect(await rows()).toMatchObject([{ attempts: 1, state: "failed", sealed: "" }]);
    env().SMTP_URL = "";
    const id = newId("eml");
    const over = { id, sealed: seal("mail", id, JSON.stringify(mail())), expiresAt: after(now(), -1) };
    await addMail(viewer, over);
    await sendDueMails();
    expect(await files()).toEqual([]);
    expect((await rows()).map(({ state }) => state)).toEqual(["failed", "failed"]);
  });

  test.each<[string, Partial<Answers>]>([
    ["its account", { auth: "535 5.7.8 bad credentials" }],
    ["an account of any kind", { from: "530 5.7.0 authentication required" }],
    ["its sender", { from: "550 not your domain" }],
    ["its relaying", { rcpt: "550 5.7.1 relaying denied" }],
  ])(
    "that waits for its operator, since the server refuses %s, is kept and sent later",
    async (_, refusal) => {
      let isMended = false;
      const accepted = await mailServer(() => (isMended ? {} : refusal));
      const told = vi.spyOn(log(), "error").mockReturnValue();
      await queueMail(viewer, mail(), soon());
      for (let hours = 0; hours <= 12; hours += 1) {
        moveClock(hours * 1.1 * hourMs);
        await sendDueMails();
      }
      expect(await rows()).toMatchObject([{ attempts: 13, state: "waiting" }]);
      expect(await mailTrouble()).toMatch(/still wait: 1\./);
      expect(told.mock.calls.length).toBe(13);
      expect(JSON.stringify(told.mock.calls)).toMatch(/SMTP_URL and MAIL_FROM/);
      expect(JSON.stringify(told.mock.calls)).not.toContain("example.org");
      told.mockRestore();
      isMended = true;
      moveClock(20 * hourMs);
      await sendDueMails();
      expect(accepted).toHaveLength(1);
      expect(await rows()).toEqual([]);
      expect(await mailTrouble()).toBeNull();
    },
  );

  test("is sent once by two that send at the same time", async () => {
    const accepted = await mailServer(() => ({}));
    await queueMail(viewer, mail(), soon());
    await Promise.all([sendDueMails(), sendDueMails()]);
    expect(accepted).toHaveLength(1);
  });
});
