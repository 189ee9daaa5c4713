import { z } from "zod";
import { audit } from "#lib/accounts/audit.ts";
import { route } from "#lib/accounts/route.ts";
import { accountFileText, exportAccount } from "#lib/account-data/export.ts";
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
    const file = await exportAccount(signedIn.viewer);
    await audit(signedIn.viewer.userId, "account.exported", from, { entity: "account" });
    const pieces = accountFileText(file);
    const encoder = new TextEncoder();
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        const piece = pieces.next();
        if (piece.done) controller.close();
        else controller.enqueue(encoder.encode(piece.value));
      },
    });
    return new Response(body, {
      headers: {
        "Content-Type": "application/json; charset=utf-8",
        "Content-Disposition": attachment(`Candor_account_${file.exportedAt.slice(0, 10)}.json`),
        "Cache-Control": "private, no-store",
      },
    });
  },
);
