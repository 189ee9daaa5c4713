import "server-only";
import { randomBytes } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { now } from "./clock.ts";
import { env } from "./env.ts";
import { log } from "./log.ts";
import { once } from "./once.ts";

export type Mail = { to: string; subject: string; text: string };

const folder = () => path.join(env().CANDOR_DATA, "mail");

/** A mail server that does not answer is no reason to wait for minutes, which is nodemailer's own patience. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };
/** Read with the first mail: it is no part of a start (0016). */
const nodemailer = () => import("nodemailer");
const smtp = () =>
  once("mail", async () => (await nodemailer()).createTransport({ url: env().SMTP_URL, ...patience }));

/**
 * Sends by SMTP_URL; without it the mail is a file in the data folder's mail/, and the log says so. Throws when that
 * fails. `id` makes its Message-ID, by which a mail program shows one that came twice once.
 */
export async function deliverMail(mail: Mail, id: string): Promise<void> {
  const whole = { from: env().MAIL_FROM, messageId: `<${id}@${new URL(env().APP_URL).hostname}>`, ...mail };
  if (env().SMTP_URL === "") await writeMail(whole);
  else await (await smtp()).sendMail(whole);
}

async function writeMail(mail: Mail & { from: string; messageId: string }): Promise<void> {
  const { createTransport } = await nodemailer();
  const writer = createTransport({ streamTransport: true, buffer: true, newline: "unix" });
  const made = await writer.sendMail({ ...mail, date: now() });
  const name = `${now().toISOString().replaceAll(/[:.]/g, "-")}-${randomBytes(4).toString("hex")}.eml`;
  const file = path.join(folder(), name);
  await mkdir(folder(), { recursive: true, mode: 0o700 });
  await writeFile(`${file}.part`, made.message as Buffer, { mode: 0o600, flush: true });
  await rename(`${file}.part`, file);
  log().warn({ file: `mail/${name}` }, "SMTP_URL is not set: the mail was written to the data folder");
}

/** What is being written is renamed, and what is deleted is gone, between looking at a folder and at its files. */
const unlessGone = async <T>(reading: Promise<T>): Promise<T | null> =>
  reading.catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });

/** Deletes mail files that are older than `before`; there are none where mail is sent. */
export async function dropOldMail(before: Date): Promise<void> {
  for (const name of (await unlessGone(readdir(folder()))) ?? []) {
    const file = path.join(folder(), name);
    const found = await unlessGone(stat(file));
    if (found && found.mtime < before) await rm(file, { force: true });
  }
}

/** Deletes mail files to one address; their head names it, on a row of its own when it is long. */
export async function dropMailTo(email: string): Promise<void> {
  for (const name of (await unlessGone(readdir(folder()))) ?? []) {
    if (!name.endsWith(".eml")) continue;
    const file = path.join(folder(), name);
    const head = ((await unlessGone(readFile(file, "utf8"))) ?? "").split(/\r?\n\r?\n/, 1)[0] ?? "";
    const [, to] = /^To:\s*(\S+)\s*$/im.exec(head) ?? [];
    if (to?.toLowerCase() === email.toLowerCase()) await rm(file, { force: true });
  }
}
