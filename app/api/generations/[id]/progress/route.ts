import { idParams, route } from "#lib/accounts/route.ts";
import { progressOf } from "#lib/generations/store.ts";
import { notFound } from "#lib/problem.ts";

export const GET = route(
  { name: "GET /api/generations/[id]/progress", access: "signed-in", params: idParams },
  async ({ params, signedIn }) => {
    const progress = await progressOf(signedIn.viewer, params.id);
    return progress ? Response.json(progress, { headers: { "Cache-Control": "no-store" } }) : notFound("run");
  },
);
