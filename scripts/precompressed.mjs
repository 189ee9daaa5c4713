// The build's scripts and styles, compressed once. Next would compress each anew for every visitor, and less well: some
// 20 ms of a core for a first page, and a sixth more bytes than brotli makes of them (docs/decisions/0015).
import { existsSync, readdirSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { projectFolder } from "./environment.mjs";

/** File endings by the name that a client accepts them under, the best first. */
const ENCODINGS = { br: ".br", gzip: ".gz" };
const TYPES = { ".js": "application/javascript; charset=UTF-8", ".css": "text/css; charset=UTF-8" };
/** Below this the headers weigh as much as what is saved. */
const LEAST_BYTES = 1024;
const PREFIX = "/_next/static/";

/** Writes `name.js.br` and `name.js.gz` beside each script and style below the folder. */
export async function precompress(folder) {
  const names = readdirSync(folder, { recursive: true }).filter((name) => path.extname(name) in TYPES);
  await Promise.all(names.map((name) => precompressFile(path.join(folder, name))));
}

async function precompressFile(file) {
  const bytes = await readFile(file);
  if (bytes.length < LEAST_BYTES) return;
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  await Promise.all([
    promisify(brotliCompress)(bytes, { params }).then((packed) => writeFile(file + ENCODINGS.br, packed)),
    promisify(gzip)(bytes, { level: 9 }).then((packed) => writeFile(file + ENCODINGS.gzip, packed)),
  ]);
}

/** The static files of the build that scripts/serve.mjs loads: below the project, or in an assembled folder. */
export function staticFolder() {
  const built = path.join(projectFolder, ".next", "standalone", ".next", "static");
  return existsSync(built) ? built : path.join(projectFolder, ".next", "static");
}

/** Paths of what lies compressed in a folder of static files, as they are asked for, with their ending. */
export function precompressedPaths(folder) {
  if (!existsSync(folder)) return new Set();
  const endings = Object.values(ENCODINGS);
  return new Set(
    readdirSync(folder, { recursive: true })
      .filter((name) => endings.includes(path.extname(name)))
      .map((name) => PREFIX + name.replaceAll("\\", "/")),
  );
}

/**
 * Points a request for a script or style at its compressed file, where there is one that the client accepts; Next then
 * serves that as any other file, with ranges, ETag and Cache-Control, and leaves alone what has an encoding.
 */
export function takePrecompressed(req, res, paths) {
  if (!req.url.startsWith(PREFIX) || (req.method !== "GET" && req.method !== "HEAD")) return;
  const [asked, query] = req.url.split("?", 2);
  const type = TYPES[path.posix.extname(asked)];
  if (type === undefined) return;
  const accepted = acceptedEncodings(req.headers["accept-encoding"]);
  const encoding = Object.keys(ENCODINGS).find(
    (name) => accepted.has(name) && paths.has(asked + ENCODINGS[name]),
  );
  if (encoding === undefined) return;
  req.url = asked + ENCODINGS[encoding] + (query === undefined ? "" : `?${query}`);
  res.setHeader("Content-Type", type);
  res.setHeader("Content-Encoding", encoding);
  res.setHeader("Vary", "Accept-Encoding");
}

/** Names that the header does not refuse with a weight of zero (RFC 9110, 12.5.3). */
function acceptedEncodings(header = "") {
  const parts = header.split(",").map((part) => part.split(";").map((word) => word.trim().toLowerCase()));
  return new Set(parts.filter(([, weight]) => !/^q=0(\.0*)?$/.test(weight ?? "")).map(([name]) => name));
}
