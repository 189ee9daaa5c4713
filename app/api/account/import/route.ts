import { z } from "zod";
import { audit } from "#lib/accounts/audit.ts";
import { route } from "#lib/accounts/route.ts";
import { importAccount } from "#lib/account-data/import.ts";
import { receiveFile } from "#lib/account-data/unpack.ts";

/** The body is the exported file itself, plain or gzipped; counted before it is read. */
export const POST = route(
  { name: "POST /api/account/import", access: "signed-in", params: z.object({}), limit: "import" },
  async ({ signedIn, request, from }) => {
    const file = await receiveFile(request);
    if (!file.ok) return file;
    const imported = await importAccount(signedIn.viewer, file.value);
    if (!imported.ok) return imported;
    await audit(signedIn.viewer.userId, "account.imported", from, { entity: "account" });
    return Response.json(imported, { headers: { "Cache-Control": "no-store" } });
  },
);
