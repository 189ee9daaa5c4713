import NextAuth from "next-auth";
import type { NextRequest } from "next/server";
import { nextAuthOptions } from "#lib/accounts/next-auth.ts";

type Context = { params: Promise<{ nextauth: string[] }> };

/** next-auth answers what no page of ours sends with a 500, as if this server were broken: it is refused before. */
async function handler(request: NextRequest, context: Context): Promise<Response> {
  const [act] = (await context.params).nextauth;
  if (act === "callback" && request.method !== "POST")
    return refusal(405, "A log-in is posted.", { Allow: "POST" });
  if (await isBrokenJson(request)) return refusal(400, "This is no JSON.");
  return NextAuth(request, context, nextAuthOptions());
}

async function isBrokenJson(request: NextRequest): Promise<boolean> {
  const isJson = request.headers.get("content-type")?.includes("application/json") === true;
  if (request.method !== "POST" || !isJson) return false;
  try {
    await request.clone().json();
    return false;
  } catch (error) {
    if (error instanceof SyntaxError) return true;
    throw error;
  }
}

const refusal = (status: number, text: string, headers: Record<string, string> = {}) =>
  new Response(`${text}\n`, {
    status,
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store", ...headers },
  });

export { handler as GET, handler as POST };
