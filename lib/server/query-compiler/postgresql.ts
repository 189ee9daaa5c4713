import "server-only";
import path from "node:path";
import { readWasm } from "./read-wasm.ts";

/** In place of Prisma's module (next.config.mjs); the generated client takes bytes as well as their base64. */
export const wasm = readWasm(
  path.join(
    process.cwd(),
    "node_modules/@prisma/client/runtime/query_compiler_small_bg.postgresql.wasm-base64.mjs",
  ),
);
