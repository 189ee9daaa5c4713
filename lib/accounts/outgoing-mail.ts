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
  countTried,
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
    const { refused, code, status } = refusalOf(error);
    const attempts = row.attempts + 1;
    if (refused === "mail") return giveUp(row, `the mail server refused it (${status})`);
    if (refused === "us") {
      log().error(
        { mail: row.id, code, status, attempts },
        "the mail server refuses this server: look at SMTP_URL and MAIL_FROM. The mail is tried again until then",
      );
      return;
    }
    if (attempts >= maxAttempts) return giveUp(row, `${maxAttempts} attempts failed (${code})`);
    log().warn({ mail: row.id, code, attempts }, "a mail could not be sent; tried again later");
  }
}

/** Tried twice and still waiting: that is not a mail server which was busy for a moment. */
const triedOften = 2;

/** For /api/health: null when mail leaves. */
export async function mailTrouble(): Promise<string | null> {
  const stuck = await countTried(triedOften);
  return stuck === 0 ? null : `Mails that were tried and still wait: ${stuck}. The log says why.`;
}

async function giveUp(row: DueMail, why: string): Promise<void> {
  await failMail(row);
  log().error({ mail: row.id, why }, "a mail was given up");
}

type Refusal = { refused: "mail" | "us" | null; code: string; status: number };

/**
 * Who is meant by a refusal for good (5xx): this mail's receiver or text, or this server, which has no or no right
 * account there, or may not send as MAIL_FROM. The second is its operator's to mend, and no mail's end. RFC 5321 has
 * no code for the difference, so the command that was refused tells, and RFC 3463's 5.7, "not permitted".
 * The server's own words may hold the address: of them only codes go into the log.
 */
function refusalOf(error: unknown): Refusal {
  const known = z.object({
    code: z.string().catch(""),
    responseCode: z.number().catch(0),
    command: z.string().catch(""),
    response: z.string().catch(""),
  });
  const { code, responseCode: status, command, response } = known.catch(known.parse({})).parse(error);
  if (code === "EAUTH") return { refused: "us", code, status };
  if (status < 500) return { refused: null, code, status };
  const isOfThisMail = /^(RCPT TO|DATA)$/.test(command) && !/^5\d\d[ -]5\.7\./.test(response);
  return { refused: isOfThisMail && status !== 530 ? "mail" : "us", code, status };
}
