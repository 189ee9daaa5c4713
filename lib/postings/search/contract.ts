import "server-only";
import type { Prisma } from "#lib/server/prisma/sqlite/client.ts";

/**
 * The condition that a posting holds `term` in its title, company, place or text, whatever the case of its
 * letters. `_` stands for any one character and `%` for any number of them, since SQLite's LIKE can't be told
 * otherwise here: such a term finds what it says, and may find more. It reads every row that the other conditions leave, so those must be few: one person's own
 * postings (at most `ownPostingsLimit`) or the bundled ones. A search over a million is another index's work.
 */
export type HoldsTerm = (term: string) => Prisma.PostingWhereInput;

export const searchedFields = ["title", "company", "place", "text"] as const;
