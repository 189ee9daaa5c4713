import "server-only";
import { buffer } from "node:stream/consumers";
import { gunzipSync } from "node:zlib";
import { invalid, ok, type Result } from "#lib/problem.ts";

/** What a request may bring, as the gate counts it; a browser packs the file, which makes it a tenth. */
const packedLimitBytes = 8 * 1024 * 1024;
/** As much as is held and parsed at once: some hundred results with all that led to them. */
const fileLimitBytes = 64 * 1024 * 1024;
/**
 * An export has some 26 bytes to a value. 3.5 million of the dearest kind (an object each, every key another) take
 * 0.4 GB; 64 MB of "[],[],…" are 32 million, and JSON.parse that meets a thread's limit ends the whole process.
 */
const valuesLimit = 3_500_000;

export const tooLarge = () =>
  invalid(
    "This file is more than 64 MB, or holds more than can be read in one piece. Leave some of its results out, and import it again.",
  );

/** A file as it came, plain or packed by gzip. */
export type Upload = { bytes: Uint8Array; isPacked: boolean };

/** The body of a request that is a file; nothing in it has been looked at yet. */
export async function receiveFile(request: Request): Promise<Result<Upload>> {
  const kind = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if ((kind !== "application/json" && kind !== "application/gzip") || !request.body) {
    return invalid("Send the exported file as application/json, or packed as application/gzip.");
  }
  const bytes = await buffer(request.body);
  return bytes.length > packedLimitBytes ? tooLarge() : ok({ bytes, isPacked: kind === "application/gzip" });
}

/** The JSON of a file; no more than the limit is ever unpacked. For the thread: 40 MB take a second. */
export function parseUpload({ bytes, isPacked }: Upload): Result<unknown> {
  try {
    const text = isPacked ? gunzipSync(bytes, { maxOutputLength: fileLimitBytes }) : Buffer.from(bytes);
    if (holdsTooMany(text)) return tooLarge();
    return ok(JSON.parse(text.toString("utf8")));
  } catch (error) {
    if (error instanceof RangeError && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE")
      return tooLarge();
    return invalid(
      "This file can't be read: it is no JSON, or it was cut off. Choose the .json file from Settings, Export.",
    );
  }
}

/** Each value stands behind a comma or begins with a bracket. Commas in texts count as well: it is an upper bound. */
function holdsTooMany(text: Buffer): boolean {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const byte = text[at];
    if (byte === 0x2c || byte === 0x5b || byte === 0x7b) count += 1;
  }
  return count > valuesLimit;
}
