import { accessSync, chmodSync, constants, existsSync, realpathSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { stop } from "./environment.mjs";
import { makeFolder } from "./make-folder.mjs";
import { behindLinks, journalsOf } from "./sqlite-file.mjs";

/**
 * One server per data folder, and per SQLite file, which DATABASE_URL may put elsewhere: an exclusive transaction held
 * open on a small file beside each. The kernel frees it when the process dies, also by kill -9, which a pid file does
 * not know. Held until the process ends.
 */
export function lockData(folder, url) {
  hold(
    path.join(folder, "server.lock"),
    `another Candor server already uses ${folder}. Stop it, or set CANDOR_DATA to another folder.`,
  );
  const file = realFile(url.slice("file:".length));
  hold(
    `${file}.lock`,
    `another Candor server, with another data folder, already uses ${file}. Stop it, or set DATABASE_URL to another file.`,
  );
  closeToOthers([file, ...journalsOf(file)]);
}

/** A file that was brought here may be open to others of this machine; the umask is for new ones alone. */
function closeToOthers(files) {
  for (const file of files) {
    try {
      chmodSync(file, 0o600);
    } catch (error) {
      // Not there yet, or of another user, who lets us write it.
      if (!["ENOENT", "EPERM"].includes(error.code)) refuse(file, error.code);
    }
  }
}

/** Two paths may lead to one file by a link. */
function realFile(file) {
  try {
    if (existsSync(file)) {
      accessSync(file, constants.W_OK);
      return realpathSync(file);
    }
    const real = behindLinks(file);
    makeFolder(path.dirname(real));
    return path.join(realpathSync(path.dirname(real)), path.basename(real));
  } catch (error) {
    return refuse(file, error.code);
  }
}

const refuse = (file, code) =>
  stop(`${file} can't be written (${code}). Make it and its folder writable, or set another.`, 73);

function hold(file, whenTaken) {
  let lock;
  try {
    lock = new Database(file, { timeout: 0 });
    lock.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    if (String(error.code).startsWith("SQLITE_BUSY")) stop(whenTaken, 69);
    // Anything else is a fault of the program or of its installation, not of the file.
    if (!/^SQLITE_(CANTOPEN|READONLY|IOERR|FULL|PERM)/.test(error.code)) throw error;
    refuse(file, error.code);
  }
  globalThis.candorLocks ??= [];
  globalThis.candorLocks.push(lock);
  process.once("exit", () => lock.close());
}
