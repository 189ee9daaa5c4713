import { spawnSync } from "node:child_process";
import { availableParallelism } from "node:os";
import path from "node:path";
import { bundledNode } from "../scripts/prepare.mjs";
import { house } from "./servers.mjs";

/** What bench/reference-loop.mjs took on the quiet machine on which the bars were set. */
const loopMsThere = 12;
const barsMs = { large: 60, typical: 8 };

/**
 * A bar is kept when the time itself is under it, or when it would be at the pace of the machine on which the
 * bars were set: the second column's loop tells this machine's pace while the pipeline ran.
 * @returns {import("./row.mjs").Row[]}
 */
export function pipelineRows() {
  const figures = measured();
  return Object.entries(barsMs).map(([name, barMs]) => {
    const { p50, loop } = figures[name];
    const barRatio = barMs / loopMsThere;
    return {
      name: `pipeline, ${name}`,
      figure: `${p50.toFixed(1)} ms`,
      reference: `${loop.toFixed(1)} ms`,
      ratio: `${(p50 / loop).toFixed(2)}x`,
      bar: `${barMs} ms or ${barRatio.toFixed(2)}x`,
      verdict: p50 <= barMs || p50 / loop <= barRatio ? "pass" : "over",
    };
  });
}

function measured() {
  const script = [bundledNode(), path.join(house, "bench", "pipeline.mjs")];
  const hasTaskset = process.platform === "linux" && spawnSync("taskset", ["--version"]).status === 0;
  const [command, ...args] = hasTaskset
    ? ["taskset", "-c", String(availableParallelism() - 1), ...script]
    : script;
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: house, encoding: "utf8" });
  if (status !== 0) throw new Error(`The pipeline did not run:\n${stderr}`);
  return JSON.parse(stdout);
}
