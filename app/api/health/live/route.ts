import { z } from "zod";
import { route } from "#lib/accounts/route.ts";
import { healthResponse, liveHealth } from "#lib/server/health.ts";

export const GET = route({ name: "GET /api/health/live", access: "public", params: z.object({}) }, async () =>
  healthResponse(liveHealth()),
);
