import "server-only";
import pino, { type Logger } from "pino";
import { databaseCodeOf } from "./database-away.ts";
import { env } from "./env.ts";
import { framesOf } from "./error-frames.ts";
import { once } from "./once.ts";

/** JSON lines on stdout. Never put what a person wrote, an address or a secret into one. */
export function log(): Logger {
  return once("log", () =>
    pino({ level: env().LOG_LEVEL, base: null, formatters: { level: (_, number) => ({ level: number }) } }),
  );
}

/** Errors whose words are a programmer's. JSON.parse, zod, Prisma and drivers quote what a person wrote. */
const plainNames = new Set(["Error", "TypeError", "RangeError", "ReferenceError"]);

/** What may be logged of an unexpected error: its kind, code and stack, cut; its message only when that is ours. */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = "code" in error ? String(error.code) : undefined;
  return {
    error: error.name,
    code,
    databaseCode: databaseCodeOf(error) || undefined,
    message: plainNames.has(error.name) ? error.message.slice(0, 300) : undefined,
    stack: framesOf(error),
  };
}
