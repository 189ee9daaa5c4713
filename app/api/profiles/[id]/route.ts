import { idParams, route } from "#lib/accounts/route.ts";
import { saveSchema } from "#lib/profile/schema.ts";
import { saveProfile } from "#lib/profile/store.ts";

/** Autosave. A stable address: action ids change with each build, and a tab's actions wait for each other. */
export const PUT = route(
  { name: "PUT /api/profiles/[id]", access: "signed-in", params: idParams, body: saveSchema },
  async ({ signedIn, params, body }) => {
    const saved = await saveProfile(signedIn.viewer, params.id, body);
    return saved.ok ? Response.json(saved, { headers: { "Cache-Control": "no-store" } }) : saved;
  },
);
