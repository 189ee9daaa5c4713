// How long the built server takes to be ready, and what it holds when nobody is there.
import { rmSync } from "node:fs";
import { canMeasureMemory, heldMemory } from "./memory.mjs";
import { ratioRow, skippedRow } from "./row.mjs";
import { newDataFolder, startCandor, startFloor } from "./servers.mjs";
import { median } from "./statistics.mjs";

const startBar = 1.6;
const memoryBar = 1.5;
const starts = 7;
const settleMs = 2000;

/** @returns {Promise<import("./row.mjs").Row[]>} */
export async function processRows() {
  const dataFolder = newDataFolder();
  const servers = { candor: () => startCandor({ dataFolder }), floor: () => startFloor() };
  const readyMs = { candor: [], floor: [] };
  const held = { candor: [], floor: [] };
  // Makes the database: a first start applies the migrations, which is no start like the others.
  await (await servers.candor()).stop();
  for (let i = 0; i < starts; i++) {
    for (const [name, start] of Object.entries(servers)) {
      const server = await start();
      readyMs[name].push(server.readyMs);
      if (canMeasureMemory && i < 3) {
        await new Promise((resolve) => setTimeout(resolve, settleMs));
        held[name].push(heldMemory(server.pid));
      }
      await server.stop();
    }
  }
  rmSync(dataFolder, { recursive: true, force: true });
  return [
    ratioRow("cold start to ready", {
      figure: median(readyMs.candor),
      reference: median(readyMs.floor),
      unit: "ms",
      atMost: startBar,
    }),
    canMeasureMemory
      ? ratioRow("idle memory", {
          figure: median(held.candor),
          reference: median(held.floor),
          unit: "MiB",
          atMost: memoryBar,
        })
      : skippedRow("idle memory", "shared memory can be told apart on Linux only"),
  ];
}
