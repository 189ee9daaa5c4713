import path from "node:path";
import Database from "better-sqlite3";
import { stop } from "./environment.mjs";

/**
 * One server per data folder: an exclusive transaction held open on a small file beside the data. The kernel
 * frees it when the process dies, also by kill -9, which a pid file does not know. Held until the process ends.
 */
export function lockDataFolder(folder) {
  const lock = new Database(path.join(folder, "server.lock"), { timeout: 0 });
  try {
    lock.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    if (!String(error.code).startsWith("SQLITE_BUSY")) throw error;
    stop(`another Candor server already uses ${folder}. Stop it, or set CANDOR_DATA to another folder.`, 69);
  }
  globalThis.candorDataFolderLock = lock;
  process.once("exit", () => lock.close());
}
