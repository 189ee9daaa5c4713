import "server-only";
import { readFileSync } from "node:fs";

/**
 * The bytes that one of Prisma's modules `const wasm = "…"` (base64) holds. Imported, its 2.2 MB of text stay in
 * memory for good, as source, as string and as compiled code: docs/decisions/0016. Throws when the file is another.
 */
export function readWasm(file: string): Buffer {
  const [, base64] = readFileSync(file, "latin1").split('"', 2);
  if (base64 === undefined) throw new Error(`${file} holds no text in quotation marks.`);
  return Buffer.from(base64, "base64");
}
