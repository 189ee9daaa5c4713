import NextAuth from "next-auth";
import type { NextRequest } from "next/server";
import { nextAuthOptions } from "#lib/accounts/next-auth.ts";

type Context = { params: Promise<{ nextauth: string[] }> };

/** next-auth answers what no page of ours sends with a 500, as if this server were broken. */
async function handler(request: NextRequest, context: Context): Promise<Response> {
  const [act] = (await context.params).nextauth;
  if (act === "callback" && request.method !== "POST") return refusal(405, "A log-in is posted.");
  try {
    return await NextAuth(request, context, nextAuthOptions());
  } catch (error) {
    if (error instanceof SyntaxError) return refusal(400, "This is no JSON.");
    throw error;
  }
}

const refusal = (status: number, text: string) =>
  new Response(`${text}\n`, {
    status,
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
  });

export { handler as GET, handler as POST };
