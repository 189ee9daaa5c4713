import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { precompress, precompressedPaths, takePrecompressed } from "./precompressed.mjs";

const folder = mkdtempSync(path.join(tmpdir(), "candor-static-"));
const script = "console.log('Zoë');\n".repeat(200);

beforeAll(async () => {
  mkdirSync(path.join(folder, "chunks"));
  writeFileSync(path.join(folder, "chunks", "a.js"), script);
  writeFileSync(path.join(folder, "chunks", "a.css"), ".a{color:red}".repeat(200));
  writeFileSync(path.join(folder, "chunks", "small.js"), "1;");
  writeFileSync(path.join(folder, "a.woff2"), "x".repeat(5000));
  await precompress(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Where a request is sent on to, and the headers that its answer has got. */
function ask(url, encodings, method = "GET") {
  const headers = {};
  const req = { url, method, headers: encodings === undefined ? {} : { "accept-encoding": encodings } };
  const res = { setHeader: (name, value) => (headers[name] = value) };
  takePrecompressed(req, res, precompressedPaths(folder));
  return { url: req.url, headers };
}

describe("scripts and styles that were compressed with the build", () => {
  test("lie beside what they were made of, byte for byte the same inside", () => {
    expect(readdirSync(path.join(folder, "chunks")).sort()).toEqual(
      ["a.css", "a.css.br", "a.css.gz", "a.js", "a.js.br", "a.js.gz", "small.js"].sort(),
    );
    const bytes = (ending) => readFileSync(path.join(folder, "chunks", `a.js${ending}`));
    expect(brotliDecompressSync(bytes(".br")).toString()).toBe(script);
    expect(gunzipSync(bytes(".gz")).toString()).toBe(script);
  });

  test.each([
    ["br, gzip", ".br", "br"],
    ["gzip, deflate, br, zstd", ".br", "br"],
    ["gzip", ".gz", "gzip"],
    ["GZIP;q=0.5", ".gz", "gzip"],
    ["br;q=0, gzip", ".gz", "gzip"],
    ["br; q=0.0, gzip", ".gz", "gzip"],
  ])("go to whom accepts %s as %s", (accepted, ending, encoding) => {
    expect(ask("/_next/static/chunks/a.js?dpl=1", accepted)).toEqual({
      url: `/_next/static/chunks/a.js${ending}?dpl=1`,
      headers: {
        "Content-Type": "application/javascript; charset=UTF-8",
        "Content-Encoding": encoding,
        Vary: "Accept-Encoding",
      },
    });
  });

  test("are styles as well, also for HEAD", () => {
    const { url, headers } = ask("/_next/static/chunks/a.css", "br", "HEAD");
    expect([url, headers["Content-Type"]]).toEqual([
      "/_next/static/chunks/a.css.br",
      "text/css; charset=UTF-8",
    ]);
  });

  test.each([
    ["/_next/static/chunks/a.js", undefined],
    ["/_next/static/chunks/a.js", "identity"],
    ["/_next/static/chunks/a.js", "br;q=0"],
    ["/_next/static/chunks/a.js", "abracadabra"],
    ["/_next/static/chunks/small.js", "br"],
    ["/_next/static/chunks/b.js", "br"],
    ["/_next/static/chunks/../chunks/a.js", "br"],
    ["/_next/static/a.woff2", "br"],
    ["/chunks/a.js", "br"],
    ["/_next/static/chunks/a.js", "br", "POST"],
  ])("are not sent for %s to whom accepts %s", (url, accepted, method) => {
    expect(ask(url, accepted, method)).toEqual({ url, headers: {} });
  });

  test("are none where no build is", () => {
    expect(precompressedPaths(path.join(folder, "nothing")).size).toBe(0);
  });
});
