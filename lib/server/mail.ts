import "server-only";
import { randomBytes } from "node:crypto";
import { mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { createTransport } from "nodemailer";
import { now } from "./clock.ts";
import { env } from "./env.ts";
import { describeError, log } from "./log.ts";
import { once } from "./once.ts";

export type Mail = { to: string; subject: string; text: string };

const folder = () => path.join(env().CANDOR_DATA, "mail");

/**
 * Sends by SMTP_URL; without it the mail is a file in the data folder's mail/, and the log says so. A mail that
 * can't be sent is logged, never thrown: what it is about has been stored, and can be asked for again.
 */
export async function sendMail(mail: Mail): Promise<void> {
  try {
    if (env().SMTP_URL === "") await writeMail(mail);
    else
      await once("mail", () => createTransport(env().SMTP_URL)).sendMail({ from: env().MAIL_FROM, ...mail });
  } catch (error) {
    log().error(describeError(error), "a mail could not be sent");
  }
}

async function writeMail(mail: Mail): Promise<void> {
  const writer = createTransport({ streamTransport: true, buffer: true, newline: "unix" });
  const made = await writer.sendMail({ from: env().MAIL_FROM, ...mail, date: now() });
  const name = `${now().toISOString().replaceAll(/[:.]/g, "-")}-${randomBytes(4).toString("hex")}.eml`;
  const file = path.join(folder(), name);
  await mkdir(folder(), { recursive: true, mode: 0o700 });
  await writeFile(`${file}.part`, made.message as Buffer, { mode: 0o600, flush: true });
  await rename(`${file}.part`, file);
  log().warn({ file: `mail/${name}` }, "SMTP_URL is not set: the mail was written to the data folder");
}

/** Deletes mail files that are older than `before`; there are none where mail is sent. */
export async function dropOldMail(before: Date): Promise<void> {
  const names = await readdir(folder()).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  for (const name of names) {
    const file = path.join(folder(), name);
    if ((await stat(file)).mtime < before) await rm(file, { force: true });
  }
}
