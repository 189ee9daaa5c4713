import { pageSize, type Line, type ResumeDocument } from "#lib/documents/schema.ts";
import { columnsOf, wrap } from "./width.ts";

export type Row = { text: string; lineId: string };

const BULLET = "- ";
/** Between the parts of the contact line. */
export const CONTACT_JOINT = " | ";
const aroundAside = 2;

/** The rows of one line: bullets hang under their dash, an aside ends at the right edge or has its own row. */
export function rowsOfLine(line: Line): string[] {
  const width = pageSize.columns;
  if (line.kind === "bullet") {
    return wrap(line.text, width - BULLET.length).map((row, at) => (at === 0 ? BULLET : "  ") + row);
  }
  if (line.kind === "contact") return packed(line.text.split(CONTACT_JOINT), width);
  if (line.aside === "") return wrap(line.text, width);
  const room = width - columnsOf(line.text) - columnsOf(line.aside);
  if (line.text !== "" && room >= aroundAside && !/[\t\n\r]/.test(line.text)) {
    return [line.text + " ".repeat(room) + line.aside];
  }
  return [...(line.text === "" ? [] : wrap(line.text, width)), ...wrap(line.aside, width)];
}

/** Parts put on rows whole, so that no row ends in a separator. */
function packed(parts: string[], width: number): string[] {
  const rows: string[] = [];
  for (const part of parts) {
    const joined = rows.length === 0 ? part : `${rows.at(-1)}${CONTACT_JOINT}${part}`;
    if (rows.length > 0 && columnsOf(joined) <= width) rows[rows.length - 1] = joined;
    else rows.push(part);
  }
  return rows.flatMap((row) => wrap(row, width));
}

/** Whether a blank row goes before `line`: an item after lines that belong to another item. */
export function needsBlank(before: Line | undefined, line: Line): boolean {
  return before !== undefined && line.kind === "item" && before.kind !== "item" && before.kind !== "list";
}

/**
 * The document as rows of the .txt, the only place that decides them: name, headline and contact, then for each
 * section a blank row, its heading in capitals, its lines. No trailing space, no blank row at the end.
 */
export function layoutDocument(document: ResumeDocument): Row[] {
  const rows: Row[] = [];
  const blank = () => {
    if (rows.length > 0) rows.push({ text: "", lineId: "" });
  };
  const add = (line: Line) => {
    for (const text of rowsOfLine(line)) rows.push({ text: text.trimEnd(), lineId: line.id });
  };
  document.head.forEach(add);
  for (const section of document.sections) {
    if (section.lines.length === 0) continue;
    blank();
    rows.push({ text: section.heading.toUpperCase(), lineId: "" });
    section.lines.forEach((line, at) => {
      if (needsBlank(section.lines[at - 1], line)) blank();
      add(line);
    });
  }
  return rows;
}

export function pagesOf(rowCount: number): number {
  return Math.max(1, Math.ceil(rowCount / pageSize.rows));
}
