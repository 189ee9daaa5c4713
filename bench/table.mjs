const heads = {
  name: "row",
  figure: "figure",
  reference: "reference",
  ratio: "ratio",
  bar: "bar",
  verdict: "verdict",
};

/** The rows as a table for a terminal, and as Markdown, which reads the same. @param {import("./row.mjs").Row[]} rows */
export function tableOf(rows) {
  const all = [heads, ...rows];
  const widths = Object.keys(heads).map((key) => Math.max(...all.map((row) => row[key].length)));
  const line = (row) =>
    `| ${Object.keys(heads)
      .map((key, i) => row[key].padEnd(widths[i]))
      .join(" | ")} |`;
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  return [line(heads), rule, ...rows.map(line)].join("\n");
}
