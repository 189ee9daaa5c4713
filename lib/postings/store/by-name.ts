import "server-only";
import { words } from "#lib/language/tokens.ts";
import type { Viewer } from "#lib/accounts/viewer.ts";
import { db } from "#lib/server/db.ts";

type PostingName = { id: string; title: string; company: string };

/**
 * The first `most` postings in whose title and company every word typed begins a word: one's own drafts and active
 * ones, last changed first, then bundled ones. Compared here and not by the databases, which fold letters each in
 * its own way; of at most `ownPostingsLimit` postings only their names are read.
 */
export async function findPostingsByName(
  viewer: Viewer,
  typed: string,
  most: number,
): Promise<PostingName[]> {
  const starts = folded(typed);
  const own = { userId: viewer.userId, deletedAt: null, status: { in: ["draft", "active"] } };
  const rows = await db().posting.findMany({
    where: { OR: [own, { userId: null, source: "bundled" }] },
    orderBy: [{ updatedAt: "desc" }, { id: "asc" }],
    select: { id: true, userId: true, title: true, company: true },
  });
  const fits = rows.filter(({ title, company }) => {
    const name = folded(`${title} ${company}`);
    return starts.every((start) => name.some((word) => word.startsWith(start)));
  });
  const mine = fits.filter(({ userId }) => userId !== null);
  // A bundled one that was copied stands there already, under the same name.
  const names = new Set(mine.map(({ title, company }) => `${title}\n${company}`));
  const bundled = fits.filter(
    ({ userId, title, company }) => userId === null && !names.has(`${title}\n${company}`),
  );
  return [...mine, ...bundled].slice(0, most).map(({ id, title, company }) => ({ id, title, company }));
}

/** Words without case and accents: who types "societe" finds "Société". */
function folded(text: string): string[] {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").replaceAll("’", "'").toLowerCase();
  return words(plain).map((word) => word.text);
}
