// A backup a day, by the server itself, on SQLite: it is one file on one disk, and few people set up a cron line. In a
// thread, since reading and packing the rows would stop the event loop.
import { readdirSync } from "node:fs";
import path from "node:path";
import { Worker, isMainThread, workerData } from "node:worker_threads";
import { LEVELS, wantedLevel } from "./log-levels.mjs";

const DAY_MS = 86_400_000;
const FIRST_LOOK_MS = 60_000;
const LOOK_EVERY_MS = 3_600_000;

if (!isMainThread && workerData?.job === "daily-backup") {
  const { takeBackup } = await import("./backup.mjs");
  await takeBackup(workerData.options);
}

/** Looks soon after the start and by the hour; BACKUP_KEEP=0 turns it off. */
export function scheduleDailyBackups({ url, dataFolder }) {
  const keep = Number(process.env.BACKUP_KEEP);
  if (keep === 0) return;
  const look = () => {
    if (isBackupDue(path.join(dataFolder, "backups"), Date.now())) void backUp({ url, dataFolder, keep });
  };
  setTimeout(look, FIRST_LOOK_MS).unref();
  setInterval(look, LOOK_EVERY_MS).unref();
}

/** Whether the newest daily backup is a day old, or there is none; one from the future, by a clock that was wrong, is none. */
export function isBackupDue(folder, nowMs) {
  const made = listSafely(folder).flatMap((name) => {
    const [, day, hour, minute] =
      /^candor-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-.*-daily\.jsonl\.gz$/.exec(name) ?? [];
    return day ? [Date.parse(`${day}T${hour}:${minute}:00Z`)] : [];
  });
  return !made.some((ms) => ms <= nowMs && nowMs - ms < DAY_MS);
}

function listSafely(folder) {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (error.code === "ENOENT") return [];
    throw error;
  }
}

/** Never throws: a backup that fails is a line in the log, and is tried again in an hour. */
export function backUp({ url, dataFolder, keep }) {
  return new Promise((resolve) => {
    const options = { url, dataFolder, reason: "daily", keep };
    // Without execArgv of its own the thread would load the gate too.
    const worker = new Worker(new URL(import.meta.url), {
      workerData: { job: "daily-backup", options },
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: 256 },
    });
    worker.unref();
    let failure = null;
    worker.on("error", (error) => (failure = error));
    worker.on("exit", () => {
      const row = failure
        ? {
            level: LEVELS.error,
            msg: "the daily backup failed; it is tried again in an hour",
            error: failure.code ?? failure.name,
          }
        : { level: LEVELS.info, msg: "daily backup made" };
      if (row.level >= wantedLevel())
        process.stdout.write(`${JSON.stringify({ ...row, time: Date.now() })}\n`);
      resolve(failure === null);
    });
  });
}
