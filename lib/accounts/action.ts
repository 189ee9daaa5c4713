import "server-only";
import { revalidatePath } from "next/cache";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { z } from "zod";
import { env } from "#lib/server/env.ts";
import { fail, limited, type Result } from "#lib/problem.ts";
import { isControlFlow, parseInput, problemOf, type Access } from "./endpoints.ts";
import { countRequest, countUse, subjectOf, type LimitName } from "./limits.ts";
import { answerOnce, onceField } from "./answer-once.ts";
import { originOf, type RequestOrigin } from "./request.ts";
import { getSignedIn, isFresh, type SignedIn } from "./signed-in.ts";

type Settings<S extends z.ZodType, A extends Access> = {
  /** `feature.verb`, unique. */
  name: string;
  access: A;
  input: S;
  /** Counted per person (per address for access "anyone") before the work begins. */
  limit?: LimitName;
};

type Caller<A extends Access> = A extends "signed-in" | "fresh" ? SignedIn : SignedIn | null;

type Call<S extends z.ZodType, A extends Access> = {
  input: z.output<S>;
  from: RequestOrigin;
  signedIn: Caller<A>;
  /** Counts this use against the limit and answers the refusal, or null; for the work that counts by itself. */
  admit: () => Promise<Result<never> | null>;
};

type FormSettings<S extends z.ZodType, A extends Access, P> = Settings<S, A> & {
  /** Fields that are lists even with one value. */
  lists?: readonly string[];
  /**
   * The form sent twice is done once (answer-once.ts): for whatever adds something, or would answer a second time as if
   * it had failed. Signed-in only, and the work is one transaction: no hashing, no network. docs/decisions/0011.
   */
  isOnce?: A extends "signed-in" | "fresh" ? true : never;
  /** The work counts its use by calling `admit`, in the transaction that it stores in: one wait for the disk less. */
  admitsItself?: true;
  /** What takes time, done before that transaction; the work gets it as `prepared`. */
  prepare?: (input: z.output<S>, signedIn: Caller<A>) => Promise<P>;
};

type Work<S extends z.ZodType, A extends Access, P, T> = (
  call: Call<S, A> & { prepared: P },
) => Promise<Result<T>>;

/**
 * Makes a server action: session, origin, rate limit, validation, errors, in this order. Answers a Result and
 * never throws at the person; a bug is logged with the request id and shown by the nearest error page.
 */
export function action<S extends z.ZodType, A extends Access, T>(
  settings: Settings<S, A>,
  work: Work<S, A, undefined, T>,
) {
  return async (raw: z.input<S>): Promise<Result<T>> => perform(settings, work, raw, null);
}

/**
 * Makes a form's action for useActionState: (previous, FormData). Works before JavaScript has loaded. Fields that
 * occur more than once become lists. A problem carries the typed values back, without passwords.
 */
export function formAction<S extends z.ZodType, A extends Access, T, P = undefined>(
  settings: FormSettings<S, A, P>,
  work: Work<S, A, P, T>,
) {
  return async (_previous: unknown, form: FormData): Promise<Result<T> | null> => {
    const { [onceField]: key, ...raw } = fieldsOf(form, settings.lists ?? []);
    const onceKey = settings.isOnce && typeof key === "string" && key !== "" ? key : null;
    return withValues(await perform(settings, work, raw, onceKey), raw);
  };
}

function fieldsOf(form: FormData, lists: readonly string[]): Record<string, string | string[]> {
  const raw: Record<string, string | string[]> = {};
  for (const name of lists) raw[name] = [];
  for (const [name, value] of form.entries()) {
    if (typeof value !== "string" || name.startsWith("$ACTION")) continue;
    const before = raw[name];
    if (Array.isArray(before)) before.push(value);
    else raw[name] = before === undefined ? value : [before, value];
  }
  return raw;
}

/** React empties a form after its action, so what was typed goes back with the problem; a list with a line for each. */
function withValues<T>(result: Result<T>, raw: Record<string, string | string[]>): Result<T> {
  if (result.ok) return result;
  const values: Record<string, string> = {};
  for (const [name, value] of Object.entries(raw)) {
    if (!/password/i.test(name)) values[name] = typeof value === "string" ? value : value.join("\n");
  }
  return fail({ ...result.problem, values });
}

async function perform<S extends z.ZodType, A extends Access, T, P>(
  settings: FormSettings<S, A, P>,
  work: Work<S, A, P, T>,
  raw: unknown,
  onceKey: string | null,
): Promise<Result<T>> {
  const list = await headers();
  const from = originOf(list);
  try {
    // The gate has checked this already; `next dev` without it, and a gate that is gone, must not be open.
    const origin = list.get("origin");
    if (!origin || new URL(origin).host !== (list.get("x-forwarded-host") ?? new URL(env().APP_URL).host)) {
      return fail({
        kind: "unavailable",
        message: "This request does not come from a page of this app. Open the app at its own address.",
      });
    }
    const signedIn = settings.access === "public" ? null : await getSignedIn();
    if (settings.access === "signed-in" || settings.access === "fresh") {
      if (!signedIn)
        return fail({
          kind: "signed-out",
          message: "Your session has ended. Log in again; what you typed is kept here.",
        });
      const wait = countRequest(signedIn.viewer.userId);
      if (wait > 0) return limited(wait, "That was a lot at once.");
      if (settings.access === "fresh" && !isFresh(signedIn)) {
        return fail({
          kind: "signed-out",
          message: "Give your password once more: this touches the account itself.",
        });
      }
    }
    const parsed = parseInput(settings.input, raw);
    if (!parsed.ok) return parsed;
    // The types follow the settings: `signedIn` from `access`, which was checked above.
    const prepared = await settings.prepare?.(parsed.value, signedIn as Caller<A>);
    const admit = async (): Promise<Result<never> | null> => {
      if (!settings.limit) return null;
      const wait = await countUse(settings.limit, subjectOf(settings.access, signedIn, from));
      return wait > 0 ? limited(wait, "That is the most that is allowed in an hour.") : null;
    };
    const limitedWork = async () => {
      const refused = settings.admitsItself ? null : await admit();
      if (refused) return refused;
      return work({ input: parsed.value, from, signedIn, prepared, admit } as Call<S, A> & { prepared: P });
    };
    if (onceKey === null || !signedIn) return await limitedWork();
    const sent = { name: settings.name, key: onceKey, raw };
    const { answer, to, isRepeated } = await answerOnce(signedIn.viewer, sent, limitedWork);
    if (to !== "") redirect(to);
    // Whoever sends again has not seen what the first one changed.
    if (isRepeated) revalidatePath("/", "layout");
    return answer;
  } catch (error) {
    if (isControlFlow(error)) throw error;
    const problem = problemOf(error, settings.name, from.requestId);
    if (problem) return problem;
    throw new Error(`${settings.name} failed; request ${from.requestId}`, { cause: error });
  }
}
