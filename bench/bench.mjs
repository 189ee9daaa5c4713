import { readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg } from "node:os";
import path from "node:path";
import { heapFigures } from "./heap-rows.mjs";
import { installRows } from "./install-rows.mjs";
import { lighthouseRows } from "./lighthouse-rows.mjs";
import { canMeasureMemory } from "./memory.mjs";
import { pageRows } from "./page-rows.mjs";
import { pipelineRows } from "./pipeline-rows.mjs";
import { processRows } from "./process-rows.mjs";
import { buildFloorIfStale, endAll, house, startCandor, startFloor } from "./servers.mjs";
import { speedRows } from "./speed-rows.mjs";
import { skippedRow } from "./row.mjs";
import { tableOf } from "./table.mjs";

const withServers = { pages: pageRows, speed: speedRows, lighthouse: lighthouseRows };
const alone = { pipeline: pipelineRows, process: processRows };
const usual = ["pages", "speed", "pipeline", "process", "lighthouse"];

/** Measures, prints, and answers the exit code: 1 when a bar is missed. */
export async function bench(args) {
  const flags = args.filter((arg) => arg.startsWith("--"));
  const chosen = args.filter((arg) => !arg.startsWith("--"));
  const unknown = [
    ...chosen.filter((word) => ![...usual, "heap"].includes(word)),
    ...flags.filter((flag) => !["--install", "--write"].includes(flag)),
  ];
  if (unknown.length > 0) {
    process.stderr.write(
      `bench: "${unknown.join(" ")}" is none of ${usual.join(", ")}, heap, --install, --write.\n`,
    );
    return 1;
  }
  // An interrupted bench leaves no server behind.
  for (const signal of ["SIGINT", "SIGTERM"])
    process.once(signal, () => endAll().finally(() => process.exit(1)));
  try {
    buildFloorIfStale();
    if (chosen.includes("heap")) return await printHeap();
    const rows = await measured(chosen.length > 0 ? chosen : usual);
    if (flags.includes("--install")) rows.push(...installRows());
    return report(rows, flags.includes("--write"));
  } finally {
    await endAll();
  }
}

async function measured(names) {
  const rows = [];
  if (names.some((name) => name in withServers)) {
    const [candor, floor] = [await startCandor(), await startFloor()];
    for (const [name, measure] of Object.entries(withServers)) {
      if (names.includes(name)) rows.push(...(await told(name, () => measure({ candor, floor }))));
    }
    await floor.stop();
    await candor.stop();
  }
  for (const [name, measure] of Object.entries(alone)) {
    if (names.includes(name)) rows.push(...(await told(name, measure)));
  }
  return rows;
}

async function told(name, measure) {
  process.stderr.write(`Measuring: ${name} …\n`);
  return measure();
}

function report(rows, shouldWrite) {
  const table = tableOf(rows);
  const count = (verdict) => rows.filter((row) => row.verdict === verdict).length;
  const load = loadavg()[0].toFixed(1);
  const machine = `Node ${process.versions.node}, ${availableParallelism()} cores (${cpus()[0]?.model ?? "unknown"}), load ${load} at the end`;
  const sums = `${count("pass")} pass, ${count("over")} over, ${count("skipped")} skipped. ${machine}.`;
  process.stdout.write(`\n${table}\n\n${sums}\n`);
  if (shouldWrite) writeTable(`${table}\n\n${sums}`);
  return count("over") > 0 ? 1 : 0;
}

function writeTable(text) {
  const file = path.join(house, "docs", "bench.md");
  const between = /(<!-- table -->\n)[\s\S]*?(<!-- end of table -->)/;
  writeFileSync(
    file,
    readFileSync(file, "utf8").replace(between, (_, begin, end) => `${begin}\n${text}\n\n${end}`),
  );
}

async function printHeap() {
  if (!canMeasureMemory) {
    process.stdout.write(`${tableOf([skippedRow("memory under load", "Linux only")])}\n`);
    return 0;
  }
  for (const { name, idle, peak, after, perSecond } of await heapFigures()) {
    process.stdout.write(
      `${name.padEnd(36)} idle ${idle} MiB, peak ${peak} MiB, after ${after} MiB, ${perSecond} pages/s\n`,
    );
  }
  return 0;
}
