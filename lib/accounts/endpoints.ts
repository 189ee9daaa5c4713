import "server-only";
import { isDatabaseUnavailable } from "#lib/server/database-away.ts";
import { describeError, log } from "#lib/server/log.ts";
import { isThreadBusy } from "#lib/server/thread.ts";
import { fail, invalid, limited, type Problem, type Result } from "#lib/problem.ts";
import type { z } from "zod";
import { isTooDeep } from "./depth.ts";

/**
 * Who may call. public: anybody, and no session is even looked up · anyone: anybody, signed in or not ·
 * signed-in · fresh: signed in, and the password was given within the last ten minutes.
 */
export type Access = "public" | "anyone" | "signed-in" | "fresh";

/** Parses what came in; an `invalid` names each field by its dotted path. */
export function parseInput<S extends z.ZodType>(schema: S, raw: unknown): Result<z.output<S>> {
  if (isTooDeep(raw)) return invalid("This is nested too deeply to be read.");
  const parsed = schema.safeParse(raw);
  if (parsed.success) return { ok: true, value: parsed.data };
  const fields: Record<string, string> = {};
  for (const issue of parsed.error.issues) fields[issue.path.join(".")] ??= issue.message;
  const count = Object.keys(fields).length;
  return invalid(
    count === 1 ? "One thing needs another look." : `${count} things need another look.`,
    fields,
  );
}

/** Next's own control flow (redirect, notFound) travels as an error and must go on. */
export function isControlFlow(error: unknown): boolean {
  return (
    error instanceof Error &&
    "digest" in error &&
    /^NEXT_(REDIRECT|HTTP_ERROR|NOT_FOUND)/.test(String(error.digest))
  );
}

/** A database that is away and a thread with too much to do are problems with words; anything else is a bug and goes on. */
export function problemOf(
  error: unknown,
  name: string,
  requestId: string,
): { ok: false; problem: Problem } | null {
  if (isThreadBusy(error)) {
    log().warn({ endpoint: name, requestId }, "a thread is busy, and somebody was asked to try again");
    return limited(5, "A lot is being read here at this moment.");
  }
  log().error({ endpoint: name, requestId, ...describeError(error) }, "endpoint failed");
  if (!isDatabaseUnavailable(error)) return null;
  return fail({
    kind: "unavailable",
    message:
      "Nothing could be stored just now: the database is away or its disk is full. Your text is kept here; try again in a moment.",
  });
}
