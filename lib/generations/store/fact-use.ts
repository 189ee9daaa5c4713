import "server-only";
import type { Viewer } from "#lib/accounts/viewer.ts";
import { factUse, type FactUse } from "#lib/documents/cited-facts.ts";
import { db } from "#lib/server/db.ts";

/** The newest ones count; above it (years of tailoring) a profile's page would wait for them. */
const documentsCounted = 300;

/** How many of the person's documents, as they now stand, rest on each fact of this profile. One query. */
export async function countFactUse(viewer: Viewer, profileId: string): Promise<FactUse> {
  // Written out, since Prisma can't ask for the one version that its document names.
  const rows = await db().$queryRaw<{ content: string }[]>`
    SELECT v."content" FROM "Document" d
    JOIN "Generation" g ON g."userId" = d."userId" AND g."id" = d."generationId"
    JOIN "DocumentVersion" v ON v."userId" = d."userId" AND v."documentId" = d."id" AND v."version" = d."version"
    WHERE d."userId" = ${viewer.userId} AND g."profileId" = ${profileId}
    ORDER BY d."updatedAt" DESC, d."id" DESC LIMIT ${documentsCounted}`;
  return factUse(rows.map(({ content }) => content));
}
