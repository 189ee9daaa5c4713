import { pageSize } from "#lib/documents/schema.ts";

export type PrintedRow = { text: string; lineId: string };

/** The rows of a .txt, page by page. */
export function pagesOf(rows: PrintedRow[], rowsPerPage: number = pageSize.rows): PrintedRow[][] {
  const pages: PrintedRow[][] = [];
  for (let at = 0; at < rows.length; at += rowsPerPage) pages.push(rows.slice(at, at + rowsPerPage));
  return pages;
}

/** The ids of the lines that are first on pages two and on; a line that began on the page before doesn't count. */
export function pageStarts(rows: PrintedRow[], rowsPerPage: number = pageSize.rows): string[] {
  const seen = new Set<string>();
  return pagesOf(rows, rowsPerPage).flatMap((page, number) => {
    const start = page.find((row) => row.lineId !== "" && !seen.has(row.lineId));
    for (const row of page) seen.add(row.lineId);
    return number === 0 || start === undefined ? [] : [start.lineId];
  });
}
