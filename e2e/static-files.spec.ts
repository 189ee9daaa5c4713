import http from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "./test.ts";

/** As it comes over the wire: Playwright's own requests are unpacked on the way. */
function fetchRaw(
  address: string,
  encodings: string,
): Promise<{ headers: http.IncomingHttpHeaders; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const request = http.get(address, { headers: { "accept-encoding": encodings } }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.once("error", reject);
      answer.once("end", () => resolve({ headers: answer.headers, body: Buffer.concat(chunks) }));
    });
    request.once("error", reject);
  });
}

// Fails without scripts/precompressed.mjs in the gate: Next itself knows gzip only, and names no length of what it
// compresses while it sends.
test("scripts and styles come compressed with the build, the same in each encoding and kept by browsers", async ({
  page,
  baseURL,
}) => {
  await page.goto("/");
  const addresses = await page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .map(({ name }) => name)
      .filter((name) => /\/_next\/static\/.*\.(?:js|css)\b/.test(name)),
  );
  expect(addresses.length).toBeGreaterThan(5);
  let hadEncoding = 0;
  for (const address of addresses) {
    expect(address.startsWith(baseURL ?? "?")).toBe(true);
    const plain = await fetchRaw(address, "identity");
    const packed = await fetchRaw(address, "gzip, br");
    const zipped = await fetchRaw(address, "gzip");
    for (const { headers } of [plain, packed, zipped])
      expect(headers).toMatchObject({
        "cache-control": "public, max-age=31536000, immutable",
        "x-content-type-options": "nosniff",
        "content-type": plain.headers["content-type"],
      });
    expect(plain.headers["content-encoding"]).toBeUndefined();
    if (packed.headers["content-encoding"] === undefined) continue;
    hadEncoding += 1;
    expect(packed.headers).toMatchObject({
      "content-encoding": "br",
      "content-length": String(packed.body.length),
      vary: "Accept-Encoding",
    });
    expect(zipped.headers).toMatchObject({
      "content-encoding": "gzip",
      "content-length": String(zipped.body.length),
    });
    expect(brotliDecompressSync(packed.body).equals(plain.body)).toBe(true);
    expect(gunzipSync(zipped.body).equals(plain.body)).toBe(true);
    expect(packed.body.length).toBeLessThan(zipped.body.length);
  }
  expect(hadEncoding).toBeGreaterThan(5);
});
