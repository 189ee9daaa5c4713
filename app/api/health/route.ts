import { z } from "zod";
import { mailTrouble } from "#lib/accounts/outgoing-mail.ts";
import { route } from "#lib/accounts/route.ts";
import { fullHealth, healthResponse } from "#lib/server/health.ts";

export const GET = route({ name: "GET /api/health", access: "public", params: z.object({}) }, async () =>
  healthResponse(await fullHealth({ "mail:delivery": mailTrouble })),
);
