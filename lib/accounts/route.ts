import "server-only";
import type { NextRequest } from "next/server";
import { z } from "zod";
import { idSchema } from "#lib/id.ts";
import { fail, limited, notFound, type Problem } from "#lib/problem.ts";
import { isControlFlow, parseInput, problemOf, type Access } from "./endpoints.ts";
import { countRequest, countUse, subjectOf, type LimitName } from "./limits.ts";
import { originOf, type RequestOrigin } from "./request.ts";
import { getSignedIn, isFresh, type SignedIn } from "./signed-in.ts";

type Settings<P extends z.ZodType, B extends z.ZodType, A extends Access> = {
  /** `METHOD /path/[id]`, unique. */
  name: string;
  access: A;
  /** Path parameters and the query, together. */
  params: P;
  /** The JSON body; leave it out for requests without one. */
  body?: B;
  limit?: LimitName;
  /** The page that a link leads to when it was opened too late, instead of to bare JSON. */
  askAgainAt?: `/${string}`;
};

type Call<P extends z.ZodType, B extends z.ZodType, A extends Access> = {
  params: z.output<P>;
  body: z.output<B>;
  from: RequestOrigin;
  request: NextRequest;
  signedIn: A extends "signed-in" | "fresh" ? SignedIn : SignedIn | null;
};

const statusOf: Record<Problem["kind"], number> = {
  invalid: 422,
  "not-found": 404,
  conflict: 409,
  limited: 429,
  "signed-out": 401,
  unavailable: 503,
};

/** A problem as a JSON answer `{ ok: false, problem }` with the status that fits. */
export function problemResponse(problem: Problem): Response {
  const headers = new Headers({ "Cache-Control": "no-store" });
  if (problem.kind === "limited") headers.set("Retry-After", String(problem.retryAfterSeconds));
  return Response.json({ ok: false, problem }, { status: statusOf[problem.kind], headers });
}

/**
 * Makes a route handler: session, rate limit, validation, errors. The work answers a Response, or a problem that
 * becomes one. Another person's id and no id are the same 404.
 */
export function route<P extends z.ZodType, A extends Access, B extends z.ZodType = z.ZodUndefined>(
  settings: Settings<P, B, A>,
  work: (call: Call<P, B, A>) => Promise<Response | { ok: false; problem: Problem }>,
) {
  return async (
    request: NextRequest,
    context: { params: Promise<Record<string, string | string[]>> },
  ): Promise<Response> => {
    const from = originOf(request.headers);
    try {
      const answer = await perform(settings, work, request, await context.params, from);
      if (answer instanceof Response) return answer;
      const isSignedOut = answer.problem.kind === "signed-out";
      if (isSignedOut && settings.askAgainAt && request.headers.get("accept")?.includes("text/html")) {
        return new Response(null, { status: 303, headers: { Location: settings.askAgainAt } });
      }
      return problemResponse(answer.problem);
    } catch (error) {
      if (isControlFlow(error)) throw error;
      const problem = problemOf(error, settings.name, from.requestId);
      if (problem) return problemResponse(problem.problem);
      return Response.json(
        {
          ok: false,
          problem: {
            kind: "unavailable",
            message: `Something broke here. Quote request ${from.requestId} when you report it.`,
          },
        },
        { status: 500, headers: { "Cache-Control": "no-store" } },
      );
    }
  };
}

async function perform<P extends z.ZodType, B extends z.ZodType, A extends Access>(
  settings: Settings<P, B, A>,
  work: (call: Call<P, B, A>) => Promise<Response | { ok: false; problem: Problem }>,
  request: NextRequest,
  path: Record<string, string | string[]>,
  from: RequestOrigin,
): Promise<Response | { ok: false; problem: Problem }> {
  const signedIn = settings.access === "public" ? null : await getSignedIn();
  if (settings.access === "signed-in" || settings.access === "fresh") {
    if (!signedIn) return fail({ kind: "signed-out", message: "Your session has ended. Log in again." });
    const wait = countRequest(signedIn.viewer.userId);
    if (wait > 0) return limited(wait, "That was a lot at once.");
    if (settings.access === "fresh" && !isFresh(signedIn)) {
      return fail({
        kind: "signed-out",
        message: "Give your password once more: this touches the account itself.",
      });
    }
  }
  const params = parseInput(settings.params, {
    ...Object.fromEntries(request.nextUrl.searchParams),
    ...path,
  });
  // A path that can't be an id names nothing.
  if (!params.ok) return Object.keys(path).length > 0 ? notFound("page") : params;
  let body: z.output<B> | undefined;
  if (settings.body) {
    const parsed = parseInput(settings.body, await readJson(request));
    if (!parsed.ok) return parsed;
    body = parsed.value;
  }
  if (settings.limit) {
    const wait = await countUse(settings.limit, subjectOf(settings.access, signedIn, from));
    if (wait > 0) return limited(wait, "That is the most that is allowed in an hour.");
  }
  return work({ params: params.value, body, from, request, signedIn } as Call<P, B, A>);
}

/** The body as JSON; what is no JSON becomes null, which no schema takes. A form's encodings are not JSON. */
async function readJson(request: NextRequest): Promise<unknown> {
  if (!/^application\/json\b/i.test(request.headers.get("content-type") ?? "")) return null;
  try {
    return await request.json();
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** For routes that take an id and nothing else. */
export const idParams = z.object({ id: idSchema });
