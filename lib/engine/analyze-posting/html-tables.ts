import { namesWeights } from "./read-tables.ts";

type Table = { from: number; rows: { from: number; to: number }[][] };

/**
 * Watches a page's tables while its text is gathered in `parts`: one whose first row names weights ("Essential",
 * "Desirable") is written again as Markdown's, since its cells mean something by their column. Others, most of which
 * only lay out a page, stay lines.
 */
export function htmlTables(parts: string[], headingMark: string) {
  const open: Table[] = [];
  const textOf = ({ from, to }: { from: number; to: number }) =>
    parts
      .slice(from, to)
      .join("")
      .replaceAll(headingMark, "")
      .split("\n")
      .map((line) => line.replace(/^[\s•]+|\s+$/g, "").replaceAll("|", "/"))
      .filter((line) => line !== "")
      .join("<br>");
  const write = ({ from, rows }: Table) => {
    const [head = [], ...rest] = rows.map((row) => row.map(textOf));
    if (rest.length === 0 || !namesWeights(head)) return;
    const asRow = (cells: string[]) => `| ${head.map((_, at) => cells[at] ?? "").join(" | ")} |`;
    const written = [asRow(head), `|${"---|".repeat(head.length)}`, ...rest.map(asRow)];
    parts.length = from;
    parts.push("\n", written.join("\n"), "\n");
  };
  return {
    open(name: string) {
      if (name === "table") open.push({ from: parts.length, rows: [] });
      else if (name === "tr") open.at(-1)?.rows.push([]);
      else if (name === "td" || name === "th")
        open.at(-1)?.rows.at(-1)?.push({ from: parts.length, to: parts.length });
    },
    close(name: string) {
      const cell = open.at(-1)?.rows.at(-1)?.at(-1);
      if ((name === "td" || name === "th") && cell) cell.to = parts.length;
      if (name !== "table") return;
      const table = open.pop();
      if (table && open.length === 0) write(table);
    },
  };
}
