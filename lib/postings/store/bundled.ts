import "server-only";
import { readPosting } from "#lib/postings/reading-thread.ts";
import type { Analysis } from "#lib/postings/schema.ts";
import { after, now } from "#lib/server/clock.ts";
import { db, transaction } from "#lib/server/db.ts";
import { newId, sha256 } from "#lib/server/ids.ts";
import { acrossOwners } from "#lib/server/owner-guard.ts";
import { columnsOf } from "./columns.ts";

type BundledPosting = { slug: string; occupation: string; text: string };

const chunkSize = 50;

/**
 * Brings the bundled postings up to date; once done, the same list with the same `edition` (the build) costs one
 * read. Their ids stay, so what was tailored for one stays with it.
 */
export async function upsertBundledPostings(list: readonly BundledPosting[], edition = ""): Promise<void> {
  const key = "bundled-postings";
  const value = sha256(JSON.stringify([edition, list]));
  const done = await db().meta.findUnique({ where: { key } });
  if (done?.value === value) return;
  const at = now();
  for (let start = 0; start < list.length; start += chunkSize) {
    const chunk = await Promise.all(
      list
        .slice(start, start + chunkSize)
        .map(async (posting) => ({ posting, analysis: await readPosting(posting) })),
    );
    await acrossOwners("bundled postings belong to nobody", () =>
      transaction(async () => {
        for (const [index, { posting, analysis }] of chunk.entries()) {
          // The list's order: the first is the latest.
          await upsertBundled(posting, analysis, after(at, -(start + index)));
        }
      }),
    );
  }
  await db().meta.upsert({ where: { key }, create: { key, value }, update: { value } });
}

async function upsertBundled(posting: BundledPosting, analysis: Analysis, at: Date): Promise<void> {
  const { title, company, place } = analysis;
  const columns = columnsOf(analysis, { title, company, place, tags: [posting.occupation] });
  await db().posting.upsert({
    where: { source_sourceKey: { source: "bundled", sourceKey: posting.slug } },
    create: {
      id: newId("pst"),
      userId: null,
      source: "bundled",
      sourceKey: posting.slug,
      ...columns,
      status: "active",
      version: 1,
      createdAt: at,
      updatedAt: at,
    },
    update: { ...columns, updatedAt: at },
  });
}
