// `npm run bench -- heap`: what the server holds under load, and how much it serves, by V8's limits for the
// young and the old generation. It is how scripts/heap-flags.mjs was chosen; it has no bar.
import { oneResult, openSample } from "./account.mjs";
import { Client } from "./client.mjs";
import { heldMemory } from "./memory.mjs";
import { startCandor, startFloor } from "./servers.mjs";
import { median } from "./statistics.mjs";

const choices = [
  [],
  ["--max-semi-space-size=4"],
  ["--max-semi-space-size=16"],
  ["--max-semi-space-size=16", "--max-old-space-size=768"],
  ["--max-semi-space-size=4", "--max-old-space-size=1024"],
];
const visitors = 8;
const requestsEach = 100;
const repeats = 2;

/** @returns {Promise<{ server: string, flags: string, idle: number, peak: number, after: number, perSecond: number }[]>} */
export async function heapFigures() {
  const runs = new Map();
  for (let i = 0; i < repeats; i++) {
    for (const flags of choices) {
      for (const [server, run] of Object.entries({ candor: underLoad, floor: floorUnderLoad })) {
        const name = `${server} ${flags.join(" ") || "no flag"}`;
        runs.set(name, [...(runs.get(name) ?? []), await run(flags)]);
      }
    }
  }
  return [...runs].map(([name, figures]) => ({
    name,
    ...Object.fromEntries(
      Object.keys(figures[0]).map((key) => [key, Math.round(median(figures.map((each) => each[key])))]),
    ),
  }));
}

async function underLoad(flags) {
  const server = await startCandor({ flags });
  const { client, postingId } = await openSample(server.origin);
  const generationId = await oneResult(client, postingId);
  const paths = [
    "/profile",
    "/postings",
    "/documents",
    `/generations/${generationId}`,
    `/postings/${postingId}`,
  ];
  const cookie = client.cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  client.close();
  return loaded(server, paths, { cookie });
}

async function floorUnderLoad(flags) {
  return loaded(await startFloor({ flags }), ["/dyn"], {});
}

async function loaded(server, paths, headers) {
  const idle = heldMemory(server.pid);
  let peak = idle;
  const watch = setInterval(() => (peak = Math.max(peak, heldMemory(server.pid))), 100);
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: visitors }, async () => {
      const client = new Client(server.origin);
      for (let i = 0; i < requestsEach; i++) await client.get(paths[i % paths.length], headers);
      client.close();
    }),
  );
  const perSecond = (visitors * requestsEach * 1000) / (performance.now() - begun);
  clearInterval(watch);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const after = heldMemory(server.pid);
  await server.stop();
  return { idle, peak, after, perSecond };
}
