import { z } from "zod";
import { route } from "#lib/accounts/route.ts";
import { healthResponse, readyHealth } from "#lib/server/health.ts";

export const GET = route(
  { name: "GET /api/health/ready", access: "public", params: z.object({}) },
  async () => healthResponse(await readyHealth()),
);
