import { headingKind } from "./heading-kinds.ts";

// Tables that Markdown draws with bars: as lines, since a requirement is a stretch of the text.

const ROW = /^\s*\|.*\|\s*$/;
const RULE = /^\s*\|?(?:\s*:?-{2,}:?\s*\|)+(?:\s*:?-{2,}:?\s*)?\|?\s*$/;
const WEIGHT =
  /^(?:required|preferred|essential|desirable|desired|mandatory|must[- ]have|nice[- ]to[- ]have|a plus|optional|minimum|bonus)$/i;
const MARK = /^(?:yes|no|x|✓|✔|[-–—]|n\/a)$/i;
const YEARS = /\byears?\b|\bexperience\b/i;
const COUNT = /^(?:at least )?\d{1,2} ?\+?(?: ?[-–] ?\d{1,2})?$/;
// The names of a notice's fields: a table of these is its head, and no list.
const FIELD =
  /^(?:\p{L}+ ){0,3}(?:title|company|employer|agency|department|division|location|place|salary|pay|wage|rate|grade|type|status|hours|schedule|shift|contract|dates?|opened|posted|deadline|reports? to|reference|number|id|analyst|contact|information|category|recruitment)\s*:?$/iu;

function cellsOf(row: string): string[] {
  return row
    .trim()
    .replace(/^\||\|$/g, "")
    .split(/(?<!\\)\|/)
    .map((cell) =>
      cell
        .replace(/\\\|/g, "|")
        .replace(/\*\*|__/g, "")
        .trim(),
    );
}

/** "Driving license" and "required" as "Driving license required"; a number below "Years" with its unit. */
function rowAsLine(cells: string[], head: string[]): string {
  const [first = "", ...rest] = cells;
  const said = rest.flatMap((cell, at) => {
    const name = head[at + 1] ?? "";
    if (cell === "" || /^(?:[-–—]|n\/a)$/i.test(cell)) return [];
    if (COUNT.test(cell) && YEARS.test(name)) return [`: ${cell} years`];
    if (/^(?:yes|x|✓|✔)$/i.test(cell)) return WEIGHT.test(name) ? [` (${name.toLowerCase()})`] : [];
    if (/^no$/i.test(cell)) return WEIGHT.test(name) ? [` (not ${name.toLowerCase()})`] : [];
    return WEIGHT.test(cell) ? [` (${cell.toLowerCase()})`] : [`: ${cell}`];
  });
  return first === "" ? said.join("").replace(/^: /, "") : `${first}${said.join("")}`;
}

/** Columns that are sections of their own ("Required | Preferred"): one below the other. */
function columnsAsLines(head: string[], rows: string[][]): string[] {
  return head.flatMap((name, at) => [
    `# ${name}`,
    ...rows.flatMap((row) => (row[at] ? row[at].split(/<br ?\/?>/i).map((cell) => `- ${cell.trim()}`) : [])),
    "",
  ]);
}

const isSection = (name: string) =>
  ["required", "preferred", "responsibilities", "benefits"].includes(headingKind(name) ?? "");
const isText = (cell: string) => cell !== "" && ![WEIGHT, COUNT, MARK].some((one) => one.test(cell));

/** The columns that are sections of their own; in front of two weights the first column only groups the rows. */
function sectionColumns(head: string[], rows: string[][]): number | null {
  const from = head.length > 2 && head.slice(1, 3).every((name) => WEIGHT.test(name)) ? 1 : 0;
  const own = head.slice(from);
  if (own.length < 2 || !own.every(isSection) || YEARS.test(own.slice(1).join(" "))) return null;
  return rows.some((row) => row.slice(from).filter(isText).length > (from === 1 ? 0 : 1)) ? from : null;
}

function tableAsLines(head: string[], rows: string[][]): string[] {
  const from = sectionColumns(head, rows);
  if (from !== null)
    return columnsAsLines(
      head.slice(from),
      rows.map((row) => row.slice(from)),
    );
  const isValued =
    FIELD.test(head[0] ?? "") && (!/^(?:title|type|level)$/i.test(head[0]!) || /\d/.test(head[1] ?? ""));
  const all = isValued ? [head, ...rows] : rows;
  const isHead = all.filter(([name = ""]) => FIELD.test(name)).length * 2 >= all.length;
  const lines = all
    .flatMap(([first = "", ...rest]) => first.split("<br>").map((one) => [one, ...rest]))
    .map((row) => rowAsLine(row, isHead ? [] : head).replaceAll("<br>", "; "))
    .filter((line) => line !== "");
  return isHead ? lines : lines.map((line) => `- ${line}`);
}

// A person specification's columns: whether one must have it, and how they will find out.
const WEIGHED = /\b(?:essential|desirable|required|preferred)\b|^E ?\/ ?D$/i;
const ASSESSED = /\b(?:assess\w*|tested|evidenced?|method|measured|how)\b/i;
const LETTERS: Record<string, string> = { e: "essential", d: "desirable" };

/** Whether a table's first row says that its columns weigh what is asked for. */
export function namesWeights(head: string[]): boolean {
  return head.length > 1 && head.some((name) => name.length <= 60 && WEIGHED.test(name));
}

const separatorOf = (line: string) => (line.includes("\t") ? "\t" : line.includes(" | ") ? "|" : "");

/** The rows from `at` on of a table whose bars or tabs stand between its cells only, as pasted from a form; none if it is no such table. */
function specificationAt(lines: string[], at: number): string[][] {
  const separator = separatorOf(lines[at]!);
  if (separator === "") return [];
  const cut = (line: string) =>
    separator === "|" ? cellsOf(line) : line.split("\t").map((cell) => cell.trim());
  const head = cut(lines[at]!);
  if (!namesWeights(head)) return [];
  const rows = [head];
  for (let next = at + 1; next < lines.length; next += 1) {
    const cells = lines[next]!.includes(separator) ? cut(lines[next]!) : [];
    if (cells.length !== head.length) break;
    rows.push(cells);
  }
  return rows.length > 2 ? rows : [];
}

/** Without the column of how it is assessed, "E" and "D" written out. */
function specificationAsLines([head = [], ...rows]: string[][]): string[] {
  const isKept = (_: string, at: number) => at === 0 || !ASSESSED.test(head[at]!) || WEIGHED.test(head[at]!);
  const written = (cell: string, at: number) =>
    (WEIGHED.test(head[at]!) && LETTERS[cell.toLowerCase()]) || cell;
  return tableAsLines(
    head.filter(isKept),
    rows.map((row) => row.map(written).filter(isKept)),
  );
}

// "Essential   Desirable" with a cross below one of them: columns that spaces draw.
const COLUMNS_SOMEWHERE = /(?: {2}|\t)(?:essential|desirable|required|preferred)(?: {2}|\t)/i;
const COLUMNS =
  /^(.*?)(?: {2,}|\t+)(essential|required)(?: {2,}|\t+)(desirable|preferred)\b|^(.*?)(?: {2,}|\t+)(desirable|preferred)(?: {2,}|\t+)(essential|required)\b/i;
const CROSSED = /^(\s{0,8}\S.*?)(?: {2,}|\t+)(?:[xX✓✔√*●]|yes)\s*$/i;

/** Where each tab and letter of a line stands, tabs to the next multiple of eight. */
function widthOf(line: string): number {
  let width = 0;
  for (const letter of line) width = letter === "\t" ? width - (width % 8) + 8 : width + 1;
  return width;
}

/**
 * Where the first column of crosses ends: between the two groups that they stand in, however far a pasted page moved
 * them from the head; between the head's own words where all stand in one group.
 */
function borderOf(places: number[], middles: number[]): number {
  const sorted = places.toSorted((one, other) => one - other);
  let widest = 0;
  for (let at = 1; at < sorted.length; at += 1)
    if (sorted[at]! - sorted[at - 1]! > sorted[widest]! - (sorted[widest - 1] ?? sorted[widest]!))
      widest = at;
  const gap = widest === 0 ? 0 : sorted[widest]! - sorted[widest - 1]!;
  const isApart =
    gap > 4 && sorted[widest - 1]! - sorted[0]! <= 3 * gap && sorted.at(-1)! - sorted[widest]! <= 3 * gap;
  return isApart ? sorted[widest]! - gap / 2 : (middles[0]! + middles[1]!) / 2;
}

/** A table that spaces draw as entries with their weight: by the column that each cross stands in. */
function withoutColumns(text: string): string {
  const lines = text.split("\n");
  for (let at = 0; at < lines.length; at += 1) {
    const head = lines[at]!.length <= 200 ? COLUMNS.exec(lines[at]!) : null;
    if (head === null) continue;
    const names = [head[2] ?? head[5]!, head[3] ?? head[6]!];
    const middles = names.map((name) => {
      const from = lines[at]!.toLowerCase().lastIndexOf(name.toLowerCase());
      return widthOf(lines[at]!.slice(0, from)) + name.length / 2;
    });
    const rows: { line: number; thing: string; place: number }[] = [];
    for (let next = at + 1; next < lines.length && next < at + 60; next += 1) {
      if (lines[next]!.trim() === "") continue;
      const row = lines[next]!.length <= 300 ? CROSSED.exec(lines[next]!) : null;
      if (row === null) break;
      rows.push({ line: next, thing: row[1]!.trim(), place: widthOf(lines[next]!.trimEnd()) });
    }
    if (rows.length === 0) continue;
    const border = borderOf(rows.map(({ place }) => place), middles); // prettier-ignore
    for (const { line, thing, place } of rows)
      lines[line] = `- ${thing} (${names[place < border ? 0 : 1]!.toLowerCase()})`;
    lines[at] = head[1] ?? head[4] ?? "";
  }
  return lines.join("\n");
}

const LONE = /^\s*(?:essential|desirable|required|preferred)\s*$/i;

/** A table whose cells stand on lines of their own: "Full driving licence", "Essential", "First aid", "Desirable". */
function withoutLoneWeights(lines: string[]): string[] {
  if (lines.filter((line) => LONE.test(line)).length < 3) return lines;
  const kept: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const step = lines[at + 1]?.trim() === "" ? 2 : 1;
    const isCell = (line: number) => LONE.test(lines[line] ?? "");
    const isEntry = lines[at]!.trim() !== "" && !isCell(at) && isCell(at + step);
    const isBeside = isCell(at + 3 * step) || isCell(at - step);
    const isRow = isEntry && isBeside;
    kept.push(isRow ? `- ${lines[at]!.trim()} (${lines[at + step]!.trim().toLowerCase()})` : lines[at]!);
    if (isRow) at += step;
  }
  return kept;
}

/** The lines of a text, those of its tables as entries: `- name: value` for each row. Text without tables as it is. */
export function withoutTables(written: string): string {
  const text = COLUMNS_SOMEWHERE.test(written) ? withoutColumns(written) : written;
  if (
    !/[|\t]|^(?:essential|desirable|required|preferred)$/im.test(text) ||
    !/\|\s*:?-{2,}|essential|desirable|required|preferred|E ?\/ ?D/i.test(text)
  )
    return text;
  const lines = withoutLoneWeights(text.split("\n"));
  const kept: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]!;
    const specification = ROW.test(line) ? [] : specificationAt(lines, at);
    if (specification.length > 0) {
      kept.push(...specificationAsLines(specification));
      at += specification.length - 1;
      continue;
    }
    if (!ROW.test(line) || !RULE.test(lines[at + 1] ?? "")) {
      // A row that stands apart, as exports of pages leave them.
      const cells = ROW.test(line) && !RULE.test(line) ? cellsOf(line) : null;
      kept.push(cells === null ? line : rowAsLine(cells, []));
      continue;
    }
    const rows: string[][] = [];
    let next = at + 2;
    while (next < lines.length && ROW.test(lines[next]!)) rows.push(cellsOf(lines[next++]!));
    const head = cellsOf(line);
    kept.push(...(namesWeights(head) ? specificationAsLines([head, ...rows]) : tableAsLines(head, rows)));
    at = next - 1;
  }
  return kept.join("\n");
}
