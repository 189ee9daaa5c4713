import { z } from "zod";
import { route } from "#lib/accounts/route.ts";
import { postingQuerySchema } from "#lib/postings/schema.ts";
import { findPostingsByName } from "#lib/postings/store/by-name.ts";

const most = 6;

/** For the palette: the few postings whose names fit what is typed, the newest when nothing is. */
export const GET = route(
  {
    name: "GET /api/postings/names",
    access: "signed-in",
    params: z.object({ q: postingQuerySchema.shape.q }),
  },
  async ({ signedIn, params: { q } }) =>
    Response.json(await findPostingsByName(signedIn.viewer, q, most), {
      headers: { "Cache-Control": "no-store" },
    }),
);
