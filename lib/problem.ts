/**
 * What an action, a route or a store answers when something expected goes wrong.
 * Everything else is a bug: thrown, logged with its request id, shown as such.
 */
export type Problem =
  /** What was sent does not fit; `fields` maps a dotted field path to a sentence about it. */
  (
    | {
        kind: "invalid";
        message: string;
        fields: Record<string, string>;
      }
    /** No such thing, or not yours: both look the same. */
    | { kind: "not-found"; message: string }
    /** Someone saved first; `version` is the one that now stands, `current` what it holds. */
    | { kind: "conflict"; message: string; version: number; current?: unknown }
    | { kind: "limited"; message: string; retryAfterSeconds: number }
    | { kind: "signed-out"; message: string }
    | { kind: "unavailable"; message: string }
  ) & {
    /**
     * The typed values, given back because React empties a form after its action; never a password. Of a field that
     * occurs more than once each value has its line.
     */
    values?: Record<string, string>;
  };

export type Result<T> = { ok: true; value: T } | { ok: false; problem: Problem };

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function fail(problem: Problem): { ok: false; problem: Problem } {
  return { ok: false, problem };
}

export function invalid(
  message: string,
  fields: Record<string, string> = {},
): { ok: false; problem: Problem } {
  return fail({ kind: "invalid", message, fields });
}

export function notFound(what: string): { ok: false; problem: Problem } {
  return fail({ kind: "not-found", message: `There is no such ${what} here. It may have been deleted.` });
}

export function limited(retryAfterSeconds: number, what: string): { ok: false; problem: Problem } {
  const seconds = Math.max(1, Math.ceil(retryAfterSeconds));
  const wait = seconds < 120 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`;
  return fail({ kind: "limited", message: `${what} Try again in ${wait}.`, retryAfterSeconds: seconds });
}
