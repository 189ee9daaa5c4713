import { pageSize, type Prepared, type ResumeDocument } from "#lib/documents/schema.ts";
import { factHashesOf } from "#lib/engine/fact-hashes.ts";
import type { TailorOptions } from "#lib/generations/schema.ts";
import type { Fact } from "#lib/profile/schema.ts";
import { layoutDocument, pagesOf } from "./layout.ts";

/**
 * Stage five: the verified document with its rows as they will stand in the .txt, its pages, and the rows still
 * free on the last one, and the hash of each fact that its lines cite. It drops nothing; that the asked length holds is stage three's work with the same layout.
 */
export function prepareDocument(
  { document, facts }: { document: ResumeDocument; facts: Fact[] },
  _options: TailorOptions,
): Prepared {
  const rows = layoutDocument(document);
  const pages = pagesOf(rows.length);
  return {
    document,
    rows,
    pages,
    freeRows: pages * pageSize.rows - rows.length,
    factHashes: factHashesOf(document, facts),
  };
}
