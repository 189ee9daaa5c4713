import { sweepAccounts } from "#lib/account-data/sweep.ts";
import { sendDueMails } from "#lib/accounts/outgoing-mail.ts";
import { sweepRuns } from "#lib/generations/run.ts";
import { upsertBundledPostings } from "#lib/postings/store/bundled.ts";
import { hourMs } from "#lib/server/clock.ts";
import { openDatabase } from "#lib/server/db.ts";
import { env } from "#lib/server/env.ts";
import { log } from "#lib/server/log.ts";
import { bundledPostings } from "./prisma/seed/bundled-postings.ts";

/** A mail is sent when it is written; this finds what was left behind or has to be tried again. */
const mailEveryMs = 10_000;
/** What can wait until the first visitors have been served. */
const firstCleanUpMs = 3_000;

/** Opens the database, brings the bundled postings up to date, takes up interrupted runs, cleans up by the hour. */
export async function start(): Promise<void> {
  try {
    await begin();
  } catch (error) {
    // Next would go on, half alive, with an error for every request: nobody would start it anew.
    process.stderr.write(
      `candor: the server can't start: ${error instanceof Error ? error.message : "unknown"}\n`,
    );
    process.exit(1);
  }
}

async function begin(): Promise<void> {
  await openDatabase();
  await upsertBundledPostings(bundledPostings, env().CANDOR_VERSION);
  sweepRuns();
  setInterval(() => void sendDueMails(), mailEveryMs).unref();
  setInterval(() => void sweepAccounts(), hourMs).unref();
  setTimeout(() => {
    void sendDueMails();
    void sweepAccounts();
  }, firstCleanUpMs).unref();
  log().info({ version: env().CANDOR_VERSION, schema: env().CANDOR_SCHEMA }, "started");
}
