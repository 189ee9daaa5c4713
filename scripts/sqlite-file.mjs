// Where a SQLite database really lies, and what SQLite keeps beside it.
import { lstatSync, readlinkSync } from "node:fs";
import path from "node:path";

const MAX_LINKS = 40;

/** SQLite replays these into whatever file has the database's name: one that is left behind spoils its successor. */
export const journalsOf = (file) => ["-journal", "-wal", "-shm"].map((suffix) => `${file}${suffix}`);

/** The file that a link leads to, also when it isn't made yet: a rename would replace the link itself. */
export function behindLinks(file) {
  let found = file;
  for (let at = 0; at < MAX_LINKS && lstatSync(found, { throwIfNoEntry: false })?.isSymbolicLink(); at += 1)
    found = path.resolve(path.dirname(found), readlinkSync(found));
  return found;
}
