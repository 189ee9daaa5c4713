// npm run -s engine -- analyze|match|generate|verify|skills|link: one JSON object a line in, one a line out.
// docs/engine/command-line.md tells the fields. Standard output carries answers only; all else goes to standard error.
import { spawnSync } from "node:child_process";
import { pathToFileURL } from "node:url";
import { ensureModernNode } from "./prepare.mjs";

installQuietly();
ensureModernNode(import.meta.filename, process.argv.slice(2));
const { runCommand } = await import("./engine/run-command.mjs");
process.exitCode = await runCommand(process.argv.slice(2), {
  input: process.stdin,
  output: process.stdout,
  problems: process.stderr,
});

/** A first run installs the packages; what npm says then may not stand between the answers. */
function installQuietly() {
  const prepare = pathToFileURL(`${import.meta.dirname}/prepare.mjs`).href;
  const script = `const { installMissing } = await import(${JSON.stringify(prepare)}); await installMissing();`;
  const { status } = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0) process.exit(status ?? 1);
}
