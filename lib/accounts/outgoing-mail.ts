import "server-only";
import { z } from "zod";
import { after, hourMs, minuteMs, now } from "#lib/server/clock.ts";
import { afterCommit } from "#lib/server/db.ts";
import { newId } from "#lib/server/ids.ts";
import { describeError, log } from "#lib/server/log.ts";
import { deliverMail, type Mail } from "#lib/server/mail.ts";
import { once } from "#lib/server/once.ts";
import { seal, unseal } from "#lib/server/seal.ts";
import {
  addMail,
  claimMail,
  dropMail,
  failMail,
  listDueMails,
  type DueMail,
} from "./store/outgoing-mails.ts";
import type { Viewer } from "./viewer.ts";

// A mail is a row in the transaction of what it is about, and is sent from there: a process that is killed in
// between leaves it to the next one. It may so arrive twice, never not at all. docs/decisions/0012.

const maxAttempts = 8;
const atOnce = 20;
/** 1, 4, 16 minutes, then every hour. Longer than an attempt may take, since it is also its lease. */
const waitMs = (attempts: number) => Math.min(hourMs, minuteMs * 4 ** attempts);

const mailSchema = z.object({ to: z.string(), subject: z.string(), text: z.string() });

/** Sends `mail` as soon as the transaction around this call is committed; nobody waits for it. */
export async function queueMail(viewer: Viewer, mail: Mail, expiresAt: Date): Promise<void> {
  const id = newId("eml");
  await addMail(viewer, { id, sealed: seal("mail", id, JSON.stringify(mail)), expiresAt });
  afterCommit(() => void sendDueMails());
}

type Sending = { running: Promise<void> | null; isAskedAgain: boolean };

/** Sends what is due; by the kick above, at start, and every few seconds. Never throws, one at a time per process. */
export async function sendDueMails(): Promise<void> {
  const state = once("accounts:mail", (): Sending => ({ running: null, isAskedAgain: false }));
  state.isAskedAgain = true;
  state.running ??= sendWhileAsked(state);
  await state.running;
}

async function sendWhileAsked(state: Sending): Promise<void> {
  try {
    while (state.isAskedAgain) {
      state.isAskedAgain = false;
      const due = await listDueMails(atOnce);
      for (const row of due) await attempt(row);
      if (due.length === atOnce) state.isAskedAgain = true;
    }
  } catch (error) {
    log().warn(describeError(error), "mail could not be looked for; tried again soon");
  } finally {
    // In the same turn as the last look at isAskedAgain, so that nobody who asks is missed.
    state.running = null;
  }
}

async function attempt(row: DueMail): Promise<void> {
  if (row.expiresAt <= now()) return giveUp(row, "what it was about is over");
  if (!(await claimMail(row, after(now(), waitMs(row.attempts))))) return;
  const text = unseal("mail", row.id, row.sealed);
  if (text === null) return giveUp(row, "it was sealed with another APP_SECRET");
  try {
    await deliverMail(mailSchema.parse(JSON.parse(text)), row.id);
    await dropMail(row);
  } catch (error) {
    const { code, status } = reasonOf(error);
    if (status >= 500) return giveUp(row, `the mail server refused it (${status})`);
    if (row.attempts + 1 >= maxAttempts) return giveUp(row, `${maxAttempts} attempts failed (${code})`);
    log().warn(
      { mail: row.id, code, attempts: row.attempts + 1 },
      "a mail could not be sent; tried again later",
    );
  }
}

async function giveUp(row: DueMail, why: string): Promise<void> {
  await failMail(row);
  log().error({ mail: row.id, why }, "a mail was given up");
}

/** A mail server's own words may hold the address, so of its error only the codes are logged. */
function reasonOf(error: unknown): { code: string; status: number } {
  const known = z.object({ code: z.string().catch(""), responseCode: z.number().catch(0) });
  const { code, responseCode } = known.catch({ code: "", responseCode: 0 }).parse(error);
  return { code, status: responseCode };
}
