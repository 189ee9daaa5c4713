import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";

/** One hash over a folder's files (dot folders left out) and some further files. */
export function hashOfFolder(folder, ...further) {
  const hash = createHash("sha256");
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter(
      (file) =>
        !path
          .relative(folder, file)
          .split(path.sep)
          .some((part) => part.startsWith(".")),
    );
  for (const file of [...files.toSorted(), ...further]) {
    hash.update(path.relative(folder, file)).update("\0").update(readFileSync(file));
  }
  return hash.digest("hex");
}
