/** @typedef {{ name: string, figure: string, of: string, bar: string, verdict: "pass" | "below" | "" | "skipped" }} Row */

/** A figure with a bar, if it has one. @returns {Row} */
export function row(name, { told, of = "", figure, atLeast, atMost }) {
  const bar = atLeast !== undefined ? `≥ ${atLeast}` : atMost !== undefined ? `≤ ${atMost}` : "";
  const holds = atLeast !== undefined ? figure >= atLeast : atMost === undefined || figure <= atMost;
  return { name, figure: told, of: String(of), bar, verdict: bar === "" ? "" : holds ? "pass" : "below" };
}

/** @returns {Row} */
export function infoRow(name, told, of = "") {
  return row(name, { told, of, figure: 0 });
}

/** @returns {Row} */
export function skipped(name) {
  return { name, figure: "no development data here", of: "", bar: "", verdict: "skipped" };
}

const heads = { name: "what", figure: "figure", of: "of", bar: "aim", verdict: "" };

/** @param {Row[]} rows */
export function tableOf(rows) {
  const all = [heads, ...rows];
  const widths = Object.keys(heads).map((key) => Math.max(...all.map((one) => one[key].length)));
  const line = (one) =>
    `| ${Object.keys(heads)
      .map((key, at) => one[key].padEnd(widths[at]))
      .join(" | ")} |`;
  return [line(heads), `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`, ...rows.map(line)].join(
    "\n",
  );
}
