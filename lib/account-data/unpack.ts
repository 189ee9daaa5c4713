import "server-only";
import { buffer } from "node:stream/consumers";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { invalid, ok, type Result } from "#lib/problem.ts";

/** What a request may bring, as the gate counts it; a browser packs the file, which makes it a tenth. */
const packedLimitBytes = 8 * 1024 * 1024;
/** As much as is held and parsed at once: some hundred results with all that led to them. */
const fileLimitBytes = 64 * 1024 * 1024;

const unpack = promisify(gunzip);
const tooLarge = () =>
  invalid(
    "This file is more than 64 MB, and can't be read in one piece. Leave some of its results out, and import it again.",
  );

/** The JSON of a body that is a file, plain or packed by gzip. No more than the limit is ever unpacked. */
export async function readUploadedFile(request: Request): Promise<Result<unknown>> {
  const kind = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if ((kind !== "application/json" && kind !== "application/gzip") || !request.body) {
    return invalid("Send the exported file as application/json, or packed as application/gzip.");
  }
  const bytes = await buffer(request.body);
  if (bytes.length > packedLimitBytes) return tooLarge();
  try {
    const text =
      kind === "application/gzip" ? await unpack(bytes, { maxOutputLength: fileLimitBytes }) : bytes;
    return ok(JSON.parse(text.toString("utf8")));
  } catch (error) {
    if (error instanceof RangeError && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE")
      return tooLarge();
    return invalid(
      "This file can't be read: it is no JSON, or it was cut off. Choose the .json file from Settings, Export.",
    );
  }
}
