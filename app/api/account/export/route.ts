import { z } from "zod";
import { audit } from "#lib/accounts/audit.ts";
import { route } from "#lib/accounts/route.ts";
import { accountFileText } from "#lib/account-data/export.ts";
import { now } from "#lib/server/clock.ts";
import { attachment } from "#lib/documents/render/file-name.ts";

export const GET = route(
  {
    name: "GET /api/account/export",
    access: "fresh",
    params: z.object({}),
    limit: "export",
    askAgainAt: "/settings#export",
  },
  async ({ signedIn, from }) => {
    await audit(signedIn.viewer.userId, "account.exported", from, { entity: "account" });
    const pieces = accountFileText(signedIn.viewer);
    const encoder = new TextEncoder();
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        const piece = await pieces.next();
        if (piece.done) controller.close();
        else controller.enqueue(encoder.encode(piece.value));
      },
      async cancel() {
        await pieces.return(undefined);
      },
    });
    return new Response(body, {
      headers: {
        "Content-Type": "application/json; charset=utf-8",
        "Content-Disposition": attachment(`Candor_account_${now().toISOString().slice(0, 10)}.json`),
        "Cache-Control": "private, no-store",
      },
    });
  },
);
