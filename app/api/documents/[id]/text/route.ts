import { z } from "zod";
import { audit } from "#lib/accounts/audit.ts";
import { idParams, route } from "#lib/accounts/route.ts";
import { attachment, documentFileName } from "#lib/documents/render/file-name.ts";
import { kindOf } from "#lib/engine/letter-lines.ts";
import { renderText } from "#lib/documents/render/text.ts";
import { getDocument } from "#lib/documents/store.ts";
import { notFound } from "#lib/problem.ts";

export const GET = route(
  {
    name: "GET /api/documents/[id]/text",
    access: "signed-in",
    params: idParams.extend({ ascii: z.enum(["0", "1"]).default("0") }),
    limit: "export",
    askAgainAt: "/documents",
  },
  async ({ params, signedIn, from }) => {
    const document = await getDocument(signedIn.viewer, params.id);
    if (!document) return notFound("document");
    const text = renderText(document.content.rows, { isAscii: params.ascii === "1" });
    await audit(signedIn.viewer.userId, "document.downloaded", from, {
      entity: "document",
      entityId: params.id,
    });
    const content = document.content.document;
    const name = content.head.find((line) => line.kind === "name")?.text ?? "";
    return new Response(text, {
      headers: {
        "Content-Type": "text/plain; charset=utf-8",
        "Content-Disposition": attachment(documentFileName(kindOf(content), name, document.company)),
        "Cache-Control": "private, no-store",
      },
    });
  },
);
