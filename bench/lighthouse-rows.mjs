// Lighthouse is no dependency: it is used where the machine has it (in node_modules or on the PATH).
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { findBrowser } from "../e2e/browser.ts";
import { oneResult, openSample } from "./account.mjs";
import { plainRow, skippedRow } from "./row.mjs";
import { house } from "./servers.mjs";
import { median } from "./statistics.mjs";

const performanceBar = 97;
const accessibilityBar = 100;
const runs = 5;

/** @returns {Promise<import("./row.mjs").Row[]>} */
export async function lighthouseRows({ candor, floor }) {
  const command = findLighthouse();
  const browser = command && foundBrowser();
  if (!browser) return [skippedRow("Lighthouse, mobile", command ? "no browser here" : "not installed")];
  const { client, postingId } = await openSample(candor.origin);
  const generationId = await oneResult(client, postingId);
  const cookie = client.cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  client.close();
  const pages = [
    { name: "bare", origin: floor.origin, path: "/dyn" },
    { name: "/", origin: candor.origin, path: "/" },
    { name: "/profile", origin: candor.origin, path: "/profile", cookie },
    { name: "/generations/…", origin: candor.origin, path: `/generations/${generationId}`, cookie },
  ];
  // In turns, so that a busy moment hits all of them. It takes points from every page: the bare app says how many.
  const scores = pages.map(() => []);
  for (let run = 0; run < runs; run += 1)
    for (const [index, page] of pages.entries()) scores[index].push(audit(command, browser, page));
  const middle = (index, key) => median(scores[index].map((score) => score[key]));
  return pages.slice(1).flatMap(({ name }, index) => [
    plainRow(`Lighthouse performance, ${name}`, {
      figure: middle(index + 1, "performance"),
      reference: middle(0, "performance"),
      atLeast: performanceBar,
      digits: 0,
    }),
    plainRow(`Lighthouse accessibility, ${name}`, {
      figure: middle(index + 1, "accessibility"),
      atLeast: accessibilityBar,
      digits: 0,
    }),
  ]);
}

function findLighthouse() {
  const folders = [
    path.join(house, "node_modules", ".bin"),
    ...(process.env.PATH ?? "").split(path.delimiter),
  ];
  return folders.map((folder) => path.join(folder, "lighthouse")).find((file) => existsSync(file));
}

function foundBrowser() {
  try {
    return findBrowser();
  } catch {
    return undefined;
  }
}

function audit(command, browser, { origin, path: address, cookie }) {
  const args = [
    `${origin}${address}`,
    "--quiet",
    "--output=json",
    "--only-categories=performance,accessibility",
    `--chrome-flags=--headless ${browser.args.join(" ")}`,
    ...(cookie ? [`--extra-headers=${JSON.stringify({ cookie })}`] : []),
  ];
  const env = { ...browser.env, CHROME_PATH: browser.executablePath };
  const { status, stdout, stderr } = spawnSync(command, args, {
    env,
    encoding: "utf8",
    timeout: 180_000,
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`Lighthouse failed on ${address}:\n${stderr.slice(-2000)}`);
  const { categories } = JSON.parse(stdout);
  return {
    performance: categories.performance.score * 100,
    accessibility: categories.accessibility.score * 100,
  };
}
