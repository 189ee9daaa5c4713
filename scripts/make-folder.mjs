import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";

/**
 * Makes a folder for this user alone, and those above it. Step by step, since Node's own recursive form asks for
 * ever where the system knows the parent but not the child (/proc/nope).
 * @param {string} folder absolute
 * @throws the system's error, with its code, for the first folder that can't be made
 */
export function makeFolder(folder) {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Somebody else made it meanwhile.
    if (error.code !== "EEXIST") throw error;
  }
}
