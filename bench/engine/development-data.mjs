import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { house } from "../servers.mjs";

/** Where the real material lies; it is no part of the project. */
export const dataFolder = path.resolve(
  house,
  process.env.CANDOR_BENCH_DATA ?? path.join("..", "shared", "data"),
);

const fileOf = (name) => path.join(dataFolder, `${name}.gz`);

export function hasData(...names) {
  return names.every((name) => existsSync(fileOf(name)));
}

export function readLines(name) {
  return gunzipSync(readFileSync(fileOf(name)))
    .toString("utf8")
    .split("\n")
    .filter((line) => line !== "");
}

export function readObjects(name) {
  return readLines(`${name}.jsonl`).map((line) => JSON.parse(line));
}
