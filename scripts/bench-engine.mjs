// npm run bench:engine. Measures the engine on annotated data where it lies (CANDOR_BENCH_DATA, or ../shared/data)
// and on the project's own examples always, and prints one table. --write puts it into docs/benchmark.md.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { bundledNode, generateClients, installMissing } from "./prepare.mjs";

const script = fileURLToPath(import.meta.url);
if (globalThis.gc && Number(process.versions.node.split(".")[0]) >= 24) {
  const { benchEngine } = await import("../bench/engine/bench-engine.mjs");
  process.exitCode = benchEngine(process.argv.slice(2));
} else {
  await installMissing();
  await generateClients();
  // The heap can only be compared after a collection.
  const args = ["--expose-gc", script, ...process.argv.slice(2)];
  process.exitCode = spawnSync(bundledNode(), args, { stdio: "inherit" }).status ?? 1;
}
