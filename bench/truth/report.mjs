import { countBy, halves, mutantsOf, rateOf, rewritesOf } from "./measure.mjs";

const ways = ["evidence", "profile"];

/** Both halves, checked both ways: rates by class and overall. */
export function measureTruth(chosen = halves) {
  return chosen.map((half) => {
    const [found, alarms] = [mutantsOf(half), rewritesOf(half)].map((lines) => countBy(ways, lines));
    return { half, ways: ways.map((against, at) => ({ against, found: found[at], alarms: alarms[at] })) };
  });
}

/** The figures of one half as a Markdown table, one row a class. */
export function tableOf({ half, ways: [evidence, profile] }) {
  const percent = ({ rate }) => `${(rate * 100).toFixed(2)} %`;
  const rows = [
    [`${half}: class`, "lines", "by evidence", "at the place", "by whole profile", "at the place"],
    ["---", "--:", "--:", "--:", "--:", "--:"],
  ];
  const add = (name, part, other) =>
    rows.push([name, String(rateOf(part).lines), percent(rateOf(part)), percent(rateOf(part, "placed")), percent(rateOf(other)), percent(rateOf(other, "placed"))]); // prettier-ignore
  const [marked, alarms] = [evidence.found.rows, evidence.alarms.rows];
  for (const row of marked)
    add(
      `${row.family}: ${row.name}`,
      [row],
      profile.found.rows.filter(({ name }) => name === row.name),
    );
  add("**all mutants, detected**", marked, profile.found.rows);
  for (const row of alarms) {
    const other = profile.alarms.rows.filter(({ name }) => name === row.name);
    rows.push([
      `rewrite: ${row.name}`,
      String(row.lines),
      percent(rateOf([row])),
      "",
      percent(rateOf(other)),
      "",
    ]);
  }
  rows.push(["**all rewrites, false alarms**", String(rateOf(alarms).lines), percent(rateOf(alarms)), "", percent(rateOf(profile.alarms.rows)), ""]); // prettier-ignore
  return rows.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** The lines written by hand, one row a class. */
export function tableOfWritten(title, { rows }) {
  const percent = (rate) => `${(rate * 100).toFixed(1)} %`;
  const cells = [
    [`${title}: class`, "lines", "marked", "at the place"],
    ["---", "--:", "--:", "--:"],
  ];
  for (const family of ["false", "true"]) {
    const own = rows.filter((row) => row.family === family).toSorted((a, b) => (a.name < b.name ? -1 : 1));
    const row = (name, part) => [name, String(rateOf(part).lines), percent(rateOf(part).rate), family === "false" ? percent(rateOf(part, "placed").rate) : ""]; // prettier-ignore
    for (const one of own) cells.push(row(`${family}: ${one.name}`, [one]));
    cells.push(row(`**all ${family} lines**`, own));
  }
  return cells.map((one) => `| ${one.join(" | ")} |`).join("\n");
}

/** The overall figures of one half and way. */
export function summaryOf({ half, ways: measured }) {
  return measured.map(({ against, found, alarms }) => ({
    half,
    against,
    mutants: rateOf(found.rows).lines,
    detected: rateOf(found.rows).rate,
    placed: rateOf(found.rows, "placed").rate,
    // Each class as much as any other, whatever its number of lines.
    detectedByClass: found.rows.reduce((sum, row) => sum + row.marked / row.lines, 0) / found.rows.length,
    rewrites: rateOf(alarms.rows).lines,
    falseAlarms: rateOf(alarms.rows).rate,
  }));
}
